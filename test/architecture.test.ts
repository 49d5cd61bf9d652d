import { readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";

const generator = fileURLToPath(new URL("../generator/", import.meta.url));

/** Room (folder, or file at the top) -> the rooms and single files it may import. Everyone may import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "cli.ts": ["commands"],
  commands: ["generate.ts", "load-config.ts", "diagnostics.ts", "verify", "explain", "render/package-root.ts"],
  "generate.ts": ["produce.ts", "load-config.ts", "config.ts", "diagnostics.ts", "model", "write"],
  "produce.ts": ["read", "check", "plan", "artifacts", "render", "write", "config.ts", "diagnostics.ts", "model"],
  "load-config.ts": ["config.ts", "diagnostics.ts"],
  "config.ts": [],
  "diagnostics.ts": ["model"],
  model: [],
  check: ["model", "config.ts", "diagnostics.ts"],
  read: ["model", "config.ts", "diagnostics.ts"],
  plan: ["model", "config.ts", "diagnostics.ts", "render/code.ts"],
  artifacts: [
    "plan",
    "model",
    "render",
    "config.ts",
    "diagnostics.ts",
    "write/output-file.ts",
    "conformance",
    "runtime/conformance-service.ts",
  ],
  conformance: ["model", "plan", "runtime"],
  render: ["diagnostics.ts"],
  write: ["config.ts", "diagnostics.ts", "provision/file-lock.ts"],
  runtime: [],
  provision: [],
  verify: [
    "runtime",
    "render/template.ts",
    "read",
    "plan",
    "model",
    "config.ts",
    "diagnostics.ts",
    "conformance",
    "load-config.ts",
  ],
  explain: ["produce.ts", "render/compile.ts", "runtime", "config.ts", "diagnostics.ts"],
};

/** Package -> the only places that may import it. Node's own modules are free to all but model and runtime's shared parts. */
const packages: Readonly<Record<string, readonly string[]>> = {
  protobufjs: ["read/proto"],
  "@apidevtools/swagger-parser": ["read/openapi"],
  "@apidevtools/json-schema-ref-parser": ["read/openapi"],
  yaml: ["read"],
  "ts-morph": ["render"],
  handlebars: ["render/template.ts"],
  yargs: ["cli.ts"],
  "yargs/helpers": ["cli.ts"],
  chokidar: ["commands/watch-inputs.ts"],
  jiti: ["load-config.ts"],
  tinyglobby: ["read", "write", "artifacts/sdk"],
  ws: ["runtime"],
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
      .filter((arrow) => !arrow.isPackage && room(arrow.from) !== room(arrow.to))
      .filter((arrow) => !(arrows[room(arrow.from)] ?? []).some((place) => isWithin(arrow.to, place)))
      .map((arrow) => `${arrow.from} -> ${arrow.to}`);
    expect(forbidden).toEqual([]);
  });

  test("every package stays in its room", () => {
    const strayed = all
      .filter((arrow) => arrow.isPackage)
      .filter((arrow) => !(packages[arrow.to] ?? []).some((place) => isWithin(arrow.from, place)))
      .map((arrow) => `${arrow.from} -> ${arrow.to}`);
    expect(strayed).toEqual([]);
  });

  test("runtime files are flat", () => {
    expect(files.filter((file) => file.startsWith("runtime/") && file.split("/").length > 2)).toEqual([]);
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

test("the paths checked exist", () => {
  expect(relative(process.cwd(), generator)).toBe("generator");
  expect(all.length).toBeGreaterThan(50);
});
