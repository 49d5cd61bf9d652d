import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { withNeededRooms, type RoomName } from "../generator/render/runtime-rooms.js";

const generator = fileURLToPath(new URL("../generator/", import.meta.url));

/** Room (folder, or file at the top) -> the rooms and single files it may import. Everyone may import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "start.ts": ["cli.ts"],
  "cli.ts": [
    "commands",
    "config.ts",
    "load-config.ts",
    "render/package-root.ts",
    "report/report.ts",
    "similar.ts",
    "diagnostic-format.ts",
  ],
  "diagnostic-format.ts": ["diagnostics.ts", "sarif.ts"],
  "sarif.ts": ["model/api.ts"],
  "plugin.ts": ["commands"],
  recover: ["config.ts", "diagnostics.ts", "model", "read"],
  commands: [
    "similar.ts",
    "recover",
    "write/patches.ts",
    "stopwatch.ts",
    "diagnostic-format.ts",
    "generate.ts",
    "produce.ts",
    "config.ts",
    "read/proto/descriptors/decode-set.ts",
    "build-package.ts",
    "load-config.ts",
    "diagnostics.ts",
    "plan/runtime-place.ts",
    "verify",
    "explain",
    "init",
    "serve",
    "drift",
    "diff",
    "read",
    "report",
    "severities.ts",
    "write/init-files.ts",
    "render/package-root.ts",
  ],
  "generate.ts": [
    "config.ts",
    "diagnostics.ts",
    "generate-api.ts",
    "generate-options.ts",
    "load-config.ts",
    "plan/runtime-place.ts",
    "produce-runtime.ts",
    "settle-files.ts",
    "stopwatch.ts",
  ],
  "generate-api.ts": [
    "config.ts",
    "diagnostics.ts",
    "free-memory.ts",
    "generate-options.ts",
    "load-config.ts",
    "model",
    "plan/runtime-place.ts",
    "produce-since.ts",
    "produce.ts",
    "read/surroundings.ts",
    "run-notes.ts",
    "settle-files.ts",
    "stopwatch.ts",
    "write",
  ],
  "generate-options.ts": ["diagnostics.ts", "stopwatch.ts", "write/compare.ts"],
  "settle-files.ts": ["diagnostics.ts", "generate-options.ts", "write"],
  "stopwatch.ts": [],
  "build-package.ts": ["render/compile.ts", "write", "diagnostics.ts"],
  "produce-runtime.ts": ["artifacts", "plan", "render", "config.ts", "write/output-file.ts"],
  "produce.ts": [
    "stopwatch.ts",
    "read",
    "check",
    "plan",
    "artifacts",
    "render",
    "write",
    "config.ts",
    "diagnostics.ts",
    "severities.ts",
    "extensions.ts",
    "free-memory.ts",
    "model",
    "print-output.ts",
    "run-notes.ts",
  ],
  "produce-since.ts": [
    "stopwatch.ts",
    "read",
    "check",
    "plan",
    "artifacts",
    "config.ts",
    "diagnostics.ts",
    "severities.ts",
    "model",
    "print-output.ts",
    "produce.ts",
    "run-notes.ts",
    "write/written-text.ts",
  ],
  "print-output.ts": ["artifacts", "config.ts", "diagnostics.ts", "plan", "render", "stopwatch.ts", "write"],
  "run-notes.ts": ["artifacts/artifact.ts", "config.ts", "diagnostics.ts", "model", "plan", "read"],
  "free-memory.ts": [],
  "extensions.ts": ["artifacts/artifact.ts", "config.ts", "diagnostics.ts"],
  "index.ts": [
    "artifacts/artifact.ts",
    "config.ts",
    "diagnostics.ts",
    "generate.ts",
    "load-config.ts",
    "plan/plan.ts",
    "render/code.ts",
    "render/module.ts",
  ],
  "load-config.ts": [
    "check-config.ts",
    "config.ts",
    "diagnostics.ts",
    "model/api.ts",
    "read/source-document.ts",
    "severities.ts",
  ],
  "check-config.ts": ["render/package-root.ts", "similar.ts"],
  "severities.ts": ["diagnostics.ts", "similar.ts"],
  "similar.ts": [],
  "config.ts": ["runtime/core/dialect-names.ts", "serve/settings"],
  "diagnostics.ts": ["complaints", "model"],
  complaints: [],
  model: [],
  check: ["model", "config.ts", "diagnostics.ts"],
  "docs-page": ["model/http-api.ts", "runtime/core/index.ts", "runtime/client/index.ts"],
  lower: ["model", "config.ts", "diagnostics.ts", "runtime/core/index.ts", "runtime/gateway/dialects.ts"],
  read: ["model", "config.ts", "diagnostics.ts", "compare/index.ts", "drift"],
  compare: ["model"],
  drift: ["compare/index.ts", "lower", "model", "config.ts", "diagnostics.ts", "report/report.ts"],
  diff: ["compare/index.ts", "lower", "model", "config.ts", "diagnostics.ts", "read", "report/report.ts"],
  report: ["model/api.ts", "render/template.ts", "sarif.ts", "verify/escape-markup.ts"],
  plan: ["model", "config.ts", "diagnostics.ts", "render/code.ts"],
  artifacts: [
    "similar.ts",
    "diff/compare-protos.ts",
    "docs-page/document.ts",
    "lower",
    "free-memory.ts",
    "plan",
    "model",
    "render",
    "config.ts",
    "diagnostics.ts",
    "write/output-file.ts",
    "conformance",
    "runtime/conformance/index.ts",
    "runtime/core/index.ts",
    "runtime/gateway/dialects.ts",
    "runtime/gateway/route.ts",
    "runtime/gateway/router.ts",
    "runtime/wire/index.ts",
  ],
  conformance: ["config.ts", "model", "plan", "runtime"],
  render: ["diagnostics.ts"],
  write: ["config.ts", "diagnostics.ts"],
  runtime: [],
  provision: ["write/file-lock.ts"],
  verify: [
    "runtime",
    "produce.ts",
    "render/load-modules.ts",
    "check",
    "severities.ts",
    "render/template.ts",
    "read",
    "plan",
    "model",
    "config.ts",
    "diagnostics.ts",
    "conformance",
    "load-config.ts",
  ],
  serve: [
    "runtime",
    "config.ts",
    "diagnostics.ts",
    "similar.ts",
    "plan/api-names.ts",
    "plan/runtime-place.ts",
    "render/compile.ts",
    "render/specifiers.ts",
  ],
  init: [],
  explain: ["produce.ts", "render/load-modules.ts", "runtime", "config.ts", "diagnostics.ts"],
};

/** Room of the runtime -> the rooms it may import, through their public faces alone. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  http: [],
  wire: ["core"],
  json: ["wire", "core"],
  http2: ["core"],
  grpc: ["http2", "wire", "core"],
  gateway: ["http", "grpc", "json", "wire", "core"],
  serve: ["gateway", "http", "core"],
  observe: ["gateway", "http", "core"],
  client: ["core"],
  rest: ["client", "core"],
  "rest-server": ["rest", "http", "core"],
  "client-grpc": ["client", "grpc", "core"],
  conformance: ["core"],
  "rest-conformance": ["serve", "rest-server", "rest", "http", "core"],
};

/** What may be imported of a room from outside of it, where that is more than its index. */
const faces: Readonly<Record<string, readonly string[]>> = {
  // A configuration names dialects, and shall not load a room for it.
  core: ["index.ts", "dialect-names.ts"],
  // What a run of the generator asks of them is in these; all of the gateway takes a tenth of a run to load.
  gateway: ["index.ts", "dialects.ts", "route.ts", "router.ts"],
  // The index is for Node; fetch handlers run where there is no node:http, and `ws` is not installed everywhere.
  serve: ["index.ts", "fetch.ts", "websocket.ts"],
};

/** Rooms that run in browsers and wherever fetch handlers run: neither `node:` modules nor Node's globals. */
const portable = ["core", "http", "wire", "json", "client", "rest", "rest-server", "gateway", "observe"];

/** Package -> the only places that may import it. Node's own modules are free to all but model and runtime's shared parts. */
const packages: Readonly<Record<string, readonly string[]>> = {
  protobufjs: ["read/proto"],
  "protobufjs/ext/descriptor.js": ["read/proto"],
  "@apidevtools/swagger-parser": ["read/openapi"],
  yaml: ["init", "read", "artifacts/openapi", "verify/own/case-file.ts"],
  "ts-morph": ["render"],
  handlebars: ["render/template.ts"],
  pino: ["serve/observers.ts"],
  "prom-client": ["serve/observers.ts"],
  "@opentelemetry/api": ["serve/observers.ts"],
  yargs: ["cli.ts"],
  "yargs/helpers": ["cli.ts"],
  chokidar: ["commands/watch-inputs.ts"],
  jiti: ["extensions.ts", "load-config.ts", "verify/own/case-file.ts"],
  diff: ["write", "verify/highlight.ts"],
  tinyglobby: [
    "build-package.ts",
    "extensions.ts",
    "init",
    "read",
    "write",
    "artifacts/sdk",
    "render/runtime-files.ts",
  ],
  ws: ["runtime"],
  // When gatewright is built, not when it runs.
  ajv: ["read/openapi/compile-schemas.ts"],
  esbuild: ["read/openapi/compile-schemas.ts"],
};

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

const files = globSync(["**/*.ts"], { cwd: generator }).toSorted();
const all = files.flatMap(readArrows);

function readArrows(file: string): Arrow[] {
  const text = readFileSync(join(generator, file), "utf8");
  const specifiers = [
    ...text.matchAll(/(?:^|\n)(?:import|export)[^"';]*?from "([^"]+)"|import\("([^"]+)"\)|(?:^|\n)import "([^"]+)"/g),
  ];
  return specifiers.flatMap((match): Arrow[] => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? "";
    if (specifier.startsWith("node:") || specifier.endsWith(".proto")) return [];
    if (!specifier.startsWith(".")) return [{ from: file, to: specifier, isPackage: true }];
    return [{ from: file, to: normalize(join(dirname(file), specifier)).replace(/\.js$/, ".ts"), isPackage: false }];
  });
}

function room(file: string): string {
  return file.split("/")[0] ?? file;
}

function isWithin(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

describe("who may import whom", () => {
  test("every room is in the table", () => {
    expect(files.map(room).filter((each) => !(each in arrows))).toEqual([]);
  });

  test("no arrow is missing from the table", () => {
    const forbidden = all
      .filter((each) => !each.isPackage && room(each.from) !== room(each.to))
      .filter((each) => !(arrows[room(each.from)] ?? []).some((place) => isWithin(each.to, place)))
      .map((each) => `${each.from} -> ${each.to}`);
    expect(forbidden).toEqual([]);
  });

  test("every package stays in its room", () => {
    const strayed = all
      .filter((each) => each.isPackage)
      .filter((each) => !(packages[each.to] ?? []).some((place) => isWithin(each.from, place)))
      .map((each) => `${each.from} -> ${each.to}`);
    expect(strayed).toEqual([]);
  });

  test("there is no circle of imports", () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isPackage } of all) if (!isPackage) next.set(from, [...(next.get(from) ?? []), to]);
    expect(findCircle(next)).toEqual([]);
  });

  test("nothing in the generator knows etcd", () => {
    const knowing = files.filter((file) => {
      const text = readFileSync(join(generator, file), "utf8");
      // Comments may use etcd as an example; code may not mention it.
      return /etcd/i.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ""));
    });
    expect(knowing).toEqual([]);
  });
});

describe("the runtime", () => {
  const own = files.filter((file) => file.startsWith("runtime/"));

  test("lies in rooms, each with an index", () => {
    expect(own.filter((file) => file.split("/").length === 2)).toEqual([]);
    expect([...new Set(own.map(roomOf))].toSorted()).toEqual(Object.keys(rooms).toSorted());
    expect(Object.keys(rooms).filter((each) => !own.includes(`runtime/${each}/index.ts`))).toEqual([]);
  });

  test("is one table, here and where it is copied", () => {
    const copied = Object.keys(rooms).map((each) => [each, withNeededRooms([each as RoomName])]);
    const reached = Object.keys(rooms).map((each) => [
      each,
      Object.keys(rooms).filter((other) => reaches(each, other)),
    ]);
    expect(copied).toEqual(reached);
  });

  test("has rooms that import what the table says", () => {
    expect(forbiddenArrows(all)).toEqual([]);
  });

  test("has rooms that are entered by their faces", () => {
    expect(hiddenArrows(all)).toEqual([]);
  });

  test("knows Node only where it serves, calls or judges", () => {
    expect(own.filter((file) => portable.includes(roomOf(file))).filter((file) => usesNode(read(file)))).toEqual([]);
  });

  test.each([
    ["an arrow upward", forbiddenArrows([planted("runtime/core/status.ts", "runtime/wire/index.ts")])],
    ["the judge seeing the judged", forbiddenArrows([planted("runtime/conformance/a.ts", "runtime/gateway/index.ts")])],
    ["an import past the face", hiddenArrows([planted("runtime/wire/a.ts", "runtime/core/status.ts")])],
    ["an artifact's import past the face", hiddenArrows([planted("artifacts/a.ts", "runtime/core/status.ts")])],
    ["a node: module", usesNode('import zlib from "node:zlib";') ? ["found"] : []],
    ["Node's globals", usesNode("return Buffer.from(text);") ? ["found"] : []],
  ])("fails on %s", (_name, found) => {
    expect(found).toHaveLength(1);
  });
});

function reaches(from: string, to: string): boolean {
  return from === to || (rooms[from] ?? []).some((next) => reaches(next, to));
}

function planted(from: string, to: string): Arrow {
  return { from, to, isPackage: false };
}

function roomOf(file: string): string {
  return file.split("/")[1] ?? "";
}

function inRuntime({ isPackage, to }: Arrow): boolean {
  return !isPackage && to.startsWith("runtime/");
}

/** Arrows between rooms of the runtime that the table does not have. */
function forbiddenArrows(found: readonly Arrow[]): readonly string[] {
  return found
    .filter((each) => inRuntime(each) && each.from.startsWith("runtime/") && roomOf(each.from) !== roomOf(each.to))
    .filter((each) => !(rooms[roomOf(each.from)] ?? []).includes(roomOf(each.to)))
    .map((each) => `${each.from} -> ${each.to}`);
}

/** Arrows from outside of a room to a file that is not one of its faces. */
function hiddenArrows(found: readonly Arrow[]): readonly string[] {
  return found
    .filter((each) => inRuntime(each) && !(each.from.startsWith("runtime/") && roomOf(each.from) === roomOf(each.to)))
    .filter((each) => !(faces[roomOf(each.to)] ?? ["index.ts"]).includes(each.to.split("/").slice(2).join("/")))
    .map((each) => `${each.from} -> ${each.to}`);
}

/** True for code that needs Node: comments do not count. */
function usesNode(text: string): boolean {
  return /"node:|\b(?:Buffer|process|setImmediate)\b[.(]/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ""));
}

function read(file: string): string {
  return readFileSync(join(generator, file), "utf8");
}

/** The first circle found, as the files along it; type-only imports count too. */
function findCircle(next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const each of next.get(file) ?? []) {
      const circle = visit(each, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe("test/", () => {
  const root = fileURLToPath(new URL("../", import.meta.url));
  /** What belongs to no room. */
  const beside = [
    "architecture.test.ts",
    "bench",
    "cli",
    "closing-line.ts",
    "conformance-grpc-gateway",
    "conformance-protobuf",
    "corpus",
    "docs",
    "examples",
    "generated.test.ts",
    "package.tarball.test.ts",
    "package.test.ts",
    "proto",
    "readme.test.ts",
    "security.test.ts",
    "scenarios",
    "tarball.config.ts",
    "tools",
  ];
  /** Entries of test/ and of its folders that stand for folders, `runtime/grpc`, `extensions.test.ts`. */
  const entries = ["", "runtime/", "artifacts/", "etcd/"].flatMap((folder) =>
    readdirSync(join(root, "test", folder), { withFileTypes: true })
      .filter((each) => folder === "" || each.isDirectory())
      .map((each) => `${folder}${each.name}`),
  );

  test("mirrors generator/ and proto/etcd/", () => {
    expect(entries.filter((each) => !beside.includes(each) && !isMirrored(each))).toEqual([]);
    expect(isMirrored("runtime/nowhere")).toBe(false);
  });

  function isMirrored(entry: string): boolean {
    const source = entry.replace(/\.test\.ts$/, ".ts");
    return existsSync(join(generator, source)) || (/^etcd\b/.test(entry) && existsSync(join(root, "proto", source)));
  }
});

test("the paths checked exist", () => {
  expect(relative(process.cwd(), generator)).toBe("generator");
  expect(all.length).toBeGreaterThan(50);
});
