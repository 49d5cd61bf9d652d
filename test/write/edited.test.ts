import { array, assert, asyncProperty, nat } from "fast-check";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { ApiConfig } from "../../generator/config.js";
import { formatDiagnostic } from "../../generator/diagnostics.js";
import { generate, type GenerateResult } from "../../generator/generate.js";
import { createProject, editProject, printProject, type Draw } from "./random-project.js";

const artifacts = ["messages", "schemas", "mappers", "routes", "clients", "grpc-client"];

/** `GATEWRIGHT_EDITS=40` makes that many runs of six to ten edits. */
const numRuns = Number(process.env["GATEWRIGHT_EDITS"] ?? 6);

function configure(verify: boolean): ApiConfig {
  return {
    name: "random",
    input: { protos: ["api/*.proto"], includes: ["."] },
    output: "out",
    artifacts,
    verify,
    diagnostics: { "service-empty": "warning" },
  };
}

function run(root: string, config: ApiConfig): Promise<GenerateResult> {
  return generate({ kind: "loaded", file: join(root, "gatewright.config.json"), root, config: { apis: [config] } });
}

/** Writes what differs, as somebody who edits does. */
function writeProject(root: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!readdirSync(dirname(file)).includes(path.slice(path.indexOf("/") + 1)) || readFileSync(file, "utf8") !== text)
      writeFileSync(file, text);
  }
}

function readOutput(root: string): ReadonlyMap<string, string> {
  const folder = join(root, "out");
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(entries.toSorted().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Edits protos at random and compares each run with one from nothing; answers how often modules were kept. */
async function compareRuns(
  draw: Draw,
  steps: number,
  config: ApiConfig,
): Promise<{ readonly kept: number; readonly failed: number }> {
  const root = mkdtempSync(join(tmpdir(), "gatewright-edits-"));
  const project = createProject(draw);
  const counts = { kept: 0, failed: 0 };
  try {
    writeProject(root, printProject(project));
    await run(root, config);
    for (let step = 0; step < steps; step++) {
      for (let count = draw(4) === 0 ? 2 : 1; count > 0; count--) editProject(project, draw, step * 10 + count);
      const texts = printProject(project);
      writeProject(root, texts);
      const went = await run(root, config);
      const cold = mkdtempSync(join(tmpdir(), "gatewright-cold-"));
      writeProject(cold, texts);
      const fresh = await run(cold, config);
      expect(went.diagnostics.map(formatDiagnostic)).toEqual(fresh.diagnostics.map(formatDiagnostic));
      expect(went.apis.map((each) => each.output)).toEqual(fresh.apis.map((each) => each.output));
      if (fresh.apis.length > 0) expect(readOutput(root)).toEqual(readOutput(cold));
      else counts.failed++;
      if ((went.apis[0]?.kept ?? 0) > 0) counts.kept++;
      rmSync(cold, { recursive: true, force: true });
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return counts;
}

test("whatever is edited, going on from the last run gives what a run from nothing gives", async () => {
  const sum = { steps: 0, kept: 0, failed: 0 };
  await assert(
    asyncProperty(array(nat(), { minLength: 400, maxLength: 400 }), async (numbers) => {
      let index = 0;
      const draw: Draw = (limit) => (limit === 0 ? 0 : (numbers[index++ % numbers.length] ?? 0) % limit);
      const counts = await compareRuns(draw, 8, configure(false));
      sum.steps += 8;
      sum.kept += counts.kept;
      sum.failed += counts.failed;
    }),
    { numRuns, endOnFailure: true },
  );
  console.log(`${sum.steps} edits: ${sum.kept} runs kept modules, ${sum.failed} ended in errors`);
  // Without this the comparison could be one of whole runs.
  expect(sum.kept).toBeGreaterThan(sum.steps / 8);
}, 300_000);

test("what is printed again is type-checked against what is kept", async () => {
  const numbers = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9];
  let index = 0;
  const draw: Draw = (limit) => (limit === 0 ? 0 : (numbers[index++ % 15] ?? 0) % limit);
  const { kept } = await compareRuns(draw, 3, configure(true));
  expect(kept).toBeGreaterThan(0);
}, 120_000);

test("what is printed whole again is right where only a part of it is type-checked", async () => {
  let index = 0;
  const draw: Draw = (limit) => (limit === 0 ? 0 : (7 * index++ + 3) % limit);
  const config = configure(true);
  const all = [...artifacts, "conformance", "openapi", "deploy"];
  const whole: ApiConfig = { ...config, input: { ...config.input, exclude: ["acme.Common1"] }, artifacts: all };
  const { failed } = await compareRuns(draw, 4, { ...whole, diagnostics: { "selection-unused": "off" } });
  expect(failed).toBeLessThan(4);
}, 120_000);

const extension = `export default {
  name: "own", description: "", needs: ["messages"], rooms: [],
  emit: ({ names }) => ({
    modules: [{ path: "own", declarations: [{
      kind: "const", name: "nameOf",
      type: { kind: "code", parts: ["(thing: ", names.message("api.Uses"), ") => string | undefined"] },
      value: { kind: "code", parts: ["(thing) => thing.shared?.name"] },
    }] }],
    templates: [], exports: [], diagnostics: [],
  }),
};
`;

test("a module that stays the same is checked again when what it imports does not", async () => {
  const root = mkdtempSync(join(tmpdir(), "gatewright-edits-"));
  const config = { ...configure(true), artifacts: ["messages", "own"], extensions: ["own.mjs"] };
  const write = (text: string): void =>
    writeProject(
      root,
      new Map([
        ["own.mjs", extension],
        ["api/user.proto", user],
        ["lib/shared.proto", text],
      ]),
    );
  write(library);
  expect((await run(root, config)).diagnostics).toEqual([]);
  const whole = readOutput(root);
  write(library.replace("name = 1", "title = 1"));
  const { diagnostics } = await run(root, config);
  expect(diagnostics.map(({ code }) => code)).toEqual(["output-type-error"]);
  expect(readOutput(root)).toEqual(whole);
  write(`${library}// Right again.\n`);
  expect((await run(root, config)).diagnostics).toEqual([]);
  rmSync(root, { recursive: true });
}, 60_000);

const library = 'syntax = "proto3";\npackage lib;\nmessage Shared { string name = 1; }\n';
const user = 'syntax = "proto3";\npackage api;\nimport "lib/shared.proto";\nmessage Uses { lib.Shared shared = 1; }\n';

test("a file that comes to be where an import was looked for first is read instead", async () => {
  const root = mkdtempSync(join(tmpdir(), "gatewright-edits-"));
  const config = { ...configure(false), input: { protos: ["api/*.proto"], includes: ["first", "second", "."] } };
  writeProject(
    root,
    new Map([
      ["api/user.proto", user],
      ["second/lib/shared.proto", library],
    ]),
  );
  expect((await run(root, config)).apis[0]?.difference.added.length).toBeGreaterThan(0);
  expect((await run(root, config)).apis[0]?.files).toBe(0);
  writeProject(root, new Map([["first/lib/shared.proto", library.replace("name = 1", "title = 1")]]));
  await run(root, config);
  expect(readOutput(root).get("messages/lib/shared.ts")).toContain("title");
  rmSync(root, { recursive: true });
});

test("what is edited while a run reads is read by the next one", async () => {
  const root = mkdtempSync(join(tmpdir(), "gatewright-edits-"));
  const config = configure(false);
  const edited = user.replace("Uses", "Edited");
  writeProject(
    root,
    new Map([
      ["api/user.proto", user],
      ["lib/shared.proto", library],
    ]),
  );
  await generate(
    { kind: "loaded", file: join(root, "gatewright.config.json"), root, config: { apis: [config] } },
    {
      progress: (what) => {
        if (what.includes("writing")) writeFileSync(join(root, "api/user.proto"), edited);
      },
    },
  );
  expect(readOutput(root).get("messages/user.ts")).toContain("Uses");
  await run(root, config);
  expect(readOutput(root).get("messages/user.ts")).toContain("Edited");
  rmSync(root, { recursive: true });
});

test("an output that somebody has changed is made whole again", async () => {
  const root = mkdtempSync(join(tmpdir(), "gatewright-edits-"));
  const config = configure(false);
  writeProject(
    root,
    new Map([
      ["api/a.proto", user],
      ["api/b.proto", user.replace("package api", "package b")],
      ["lib/shared.proto", library],
    ]),
  );
  await run(root, config);
  const whole = readOutput(root);
  writeFileSync(join(root, "out/messages/b.ts"), "mine");
  writeFileSync(join(root, "api/a.proto"), `${user}\n// Nothing.\n`);
  await run(root, config);
  expect(readOutput(root)).toEqual(whole);
  rmSync(root, { recursive: true });
});

test("where an edit gives unchanged files other names, what imports them is printed again", async () => {
  const root = mkdtempSync(join(tmpdir(), "gatewright-edits-"));
  const cold = mkdtempSync(join(tmpdir(), "gatewright-cold-"));
  const namesake = (name: string): string =>
    `syntax = "proto3";\npackage ${name};\nmessage Item { string ${name} = 1; }\n`;
  const first = (imports: string, field: string): string =>
    `syntax = "proto3";\npackage first;\n${imports}message First { ${field} }\n`;
  const both = 'import "lib/a_b.proto";\nimport "lib/a+b.proto";\n';
  const texts = new Map([
    ["lib/a_b.proto", namesake("under")],
    ["lib/a+b.proto", namesake("plus")],
    ["api/first.proto", first("", "string name = 1;")],
    [
      "api/user.proto",
      `syntax = "proto3";\npackage user;\n${both}message User { under.Item u = 1; plus.Item p = 2; }\n`,
    ],
    ["api/other.proto", `syntax = "proto3";\npackage other;\nmessage Other { string name = 1; }\n`],
  ]);
  try {
    writeProject(root, texts);
    await run(root, configure(true));
    // It is read first now, and so has the plain name.
    texts.set(
      "api/first.proto",
      first('import "lib/a+b.proto";\nimport "lib/a_b.proto";\n', "plus.Item p = 1; under.Item u = 2;"),
    );
    for (const folder of [root, cold]) {
      writeProject(folder, texts);
      const { diagnostics } = await run(folder, configure(true));
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    }
    expect(readOutput(root)).toEqual(readOutput(cold));
  } finally {
    for (const folder of [root, cold]) rmSync(folder, { recursive: true, force: true });
  }
});
