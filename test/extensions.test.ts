import { readFile, symlink, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { generate } from "../generator/index.js";
import type { ApiConfig } from "../generator/config.js";
import { makeProject, runCli } from "./cli/run-cli.js";

const home = fileURLToPath(new URL("../", import.meta.url));
const proto = `syntax = "proto3";
package sample;
import "google/api/annotations.proto";
message Thing { string name = 1; }
service Things {
  rpc Get(Thing) returns (Thing) { option (google.api.http) = { get: "/v1/{name}" }; }
}
`;

/** The code block of docs/extending.md that shows a module. */
async function documentedModule(): Promise<string> {
  const text = await readFile(join(home, "docs/extending.md"), "utf8");
  return /```ts\n\/\/ gatewright\/method-list.ts\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
}

async function project(files: Readonly<Record<string, string>>, config: Partial<ApiConfig>): Promise<string> {
  const folder = await makeProject({ "a.proto": proto, ...files }, config);
  await mkdir(join(folder, "node_modules"));
  await symlink(home, join(folder, "node_modules/gatewright"));
  return folder;
}

test("an artifact of the user's own is emitted, checked and passed on like any other", async () => {
  const config = { artifacts: ["messages", "method-list"], extensions: ["gatewright/method-list.ts"] };
  const folder = await project({ "gatewright/method-list.ts": await documentedModule() }, config);
  expect(await runCli(folder, "generate")).toMatchObject({ code: 0, stderr: "" });
  expect(await readFile(join(folder, "out/method-list.ts"), "utf8")).toContain(
    'export const methodList: readonly string[] = ["sample.Things.Get"];',
  );
  expect(await readFile(join(folder, "out/index.ts"), "utf8")).toContain(
    'export { methodList } from "./method-list.js";',
  );
});

function own(body: string): string {
  return `export default { name: "own", needs: [], emit() { ${body} } };`;
}

function answer(modules: string): string {
  return `return { ${modules}, templates: [], exports: [], diagnostics: [] };`;
}

test.each<[string, { readonly "own.ts"?: string }]>([
  ["is not there", {}],
  ["exports something else", { "own.ts": "export default 1;" }],
  ["throws", { "own.ts": own('throw new Error("oh");') }],
  ["answers nothing", { "own.ts": own("") }],
  ...["readHandWritten", "async readHandWritten", "transform", "async transform"].map(
    (name): [string, { readonly "own.ts": string }] => [
      `throws in ${name}`,
      { "own.ts": own(`${answer("modules: []")} }, ${name}() { throw new Error("oh");`) },
    ],
  ),
  ["answers something else", { "own.ts": own("return { modules: [] };") }],
  ["answers a module without a path", { "own.ts": own(answer("modules: [{ declarations: [] }]")) }],
  [
    "throws while its modules are made",
    { "own.ts": own(answer('modules: (function* () { throw new Error("oh"); })()')) },
  ],
  ["has the name of one of ours", { "own.ts": 'export default { name: "messages", needs: [], emit() {} };' }],
])("an extension that %s is a diagnostic", async (_, files) => {
  const folder = await project(files, {
    artifacts: ["messages", ...(files["own.ts"]?.includes('name: "own"') === true ? ["own"] : [])],
    extensions: ["own.ts"],
  });
  const { code, stderr } = await runCli(folder, "generate");
  expect([code, stderr]).toEqual([1, expect.stringContaining("error[extension-invalid] The extension own.ts")]);
});

test("a template of the user's own stands in for ours of its name", async () => {
  const text = "// Gateway of {{api}}, our way.\nexport {};\n";
  const folder = await project(
    { "mine/gateway.ts.hbs": text, "mine/other.hbs": "" },
    { artifacts: ["routes"], templates: "mine", verify: false },
  );
  const { code, stderr } = await runCli(folder, "generate");
  expect([code, stderr]).toEqual([0, expect.stringContaining("warning[template-unknown]")]);
  expect(await readFile(join(folder, "out/gateway.ts"), "utf8")).toContain("// Gateway of sample, our way.");
});

test("a folder without templates is named", async () => {
  const folder = await project({ "mine/gateway.ts": "" }, { templates: "mine", verify: false });
  expect((await runCli(folder, "generate")).stderr).toContain("warning[templates-missing]");
});

test("a template that cannot be rendered is a diagnostic, and nothing is written", async () => {
  const folder = await project({ "mine/gateway.ts.hbs": "{{#if}}" }, { artifacts: ["routes"], templates: "mine" });
  const { code, stderr } = await runCli(folder, "generate");
  expect([code, stderr]).toEqual([1, expect.stringContaining("error[template-invalid] The template gateway.ts.hbs")]);
  expect(await readdir(folder)).not.toContain("out");
});

test("generate() writes without printing and without ending the process, and answers what is wrong", async () => {
  const said = [vi.spyOn(console, "log"), vi.spyOn(process.stdout, "write"), vi.spyOn(process, "exit")];
  const root = await makeProject({ "a.proto": proto });
  const api: ApiConfig = { name: "sample", input: { protos: ["*.proto"] }, output: "out", artifacts: ["messages"] };
  const first = await generate({ apis: [api] }, { root });
  expect(first).toMatchObject({ diagnostics: [], apis: [{ output: "out" }], untouched: [] });
  expect(first.apis[0]?.difference.added).toContain("messages/a.ts");
  const second = await generate({ apis: [{ ...api, input: { protos: ["none.proto"] } }] }, { root });
  expect(second.diagnostics).toMatchObject([{ code: "input-missing" }]);
  expect(second.untouched).toEqual(["out"]);
  const third = await generate({ apis: [{ ...api, output: "" }] }, { root });
  expect(third.diagnostics).toMatchObject([{ code: "config-invalid" }]);
  for (const each of said) expect(each).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
