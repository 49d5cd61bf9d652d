import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { formatDiagnostics } from "../../generator/diagnostic-format.js";
import { complain } from "../../generator/diagnostics.js";
import { diagnosticsPage } from "./diagnostics-page.js";
import { makeProject, runCli } from "./run-cli.js";

const proto = (rules: string): string =>
  `syntax = "proto3";\npackage a;\nimport "google/api/annotations.proto";\nmessage M { string x = 1; string y = 2; }\nservice S {\n${rules}\n}\n`;
const twice = proto(
  '  rpc A(M) returns (M) { option (google.api.http) = { get: "/v1/{x}" }; }\n  rpc B(M) returns (M) { option (google.api.http) = { get: "/v1/{y}" }; }',
);

test("every code has its section on the page", async () => {
  await expect(diagnosticsPage()).toMatchFileSnapshot("../../docs/diagnostics.md");
});

test("machines read what was found", async () => {
  const folder = await makeProject({ "a.proto": twice });
  const json = await runCli(folder, "generate", "--format", "json");
  expect(json.code).toBe(0);
  expect(JSON.parse(json.stdout)).toMatchObject({
    diagnostics: [{ code: "route-conflict", severity: "warning", location: { file: "a.proto", line: 7 } }],
  });
  const sarif = await runCli(await makeProject({ "a.proto": twice }), "generate", "--format", "sarif");
  expect(JSON.parse(sarif.stdout)).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "gatewright", rules: [{ id: "route-conflict" }] } },
        results: [{ ruleId: "route-conflict", ruleIndex: 0, level: "warning" }],
      },
    ],
  });
}, 60_000);

test("a workflow command holds on one line what it must escape", () => {
  const diagnostic = complain("config-invalid", { why: "100%\nwrong" }, { file: "a,b:c.ts", line: 2, column: 3 });
  expect(formatDiagnostics([diagnostic], "github")).toEqual([
    expect.stringMatching(/^::error file=a%2Cb%3Ac\.ts,line=2,col=3,title=config-invalid::.*100%25%0Awrong/),
  ]);
});

test("more warnings than allowed fail, and strict makes errors of them", async () => {
  const folder = await makeProject({ "a.proto": twice });
  expect(await runCli(folder, "generate", "--max-warnings", "1")).toMatchObject({ code: 0 });
  // What nothing has changed since is not read again, but what was said of it holds.
  const over = await runCli(folder, "generate", "--max-warnings", "0");
  expect([over.code, over.stderr]).toEqual([1, expect.stringContaining("error[warnings-over-limit]")]);
  const strict = await runCli(await makeProject({ "a.proto": twice }, { strict: true }), "generate");
  expect([strict.code, strict.stderr]).toEqual([1, expect.stringContaining("error[route-conflict]")]);
}, 60_000);

test("an error in one API does not stop another", async () => {
  const one = { name: "one", input: { protos: ["a.proto"] }, output: "one", artifacts: ["messages"] };
  const two = { ...one, name: "two", output: "two", input: { protos: ["b.proto"] } };
  const both = await makeProject({
    "a.proto": "message {",
    "b.proto": twice,
    "gatewright.config.ts": `export default ${JSON.stringify({ apis: [one, two] })};\n`,
  });
  const run = await runCli(both, "generate");
  expect(run.code).toBe(1);
  expect(await readFile(`${both}/two/messages/b.ts`, "utf8")).toContain("interface M");
  await expect(readFile(`${both}/one/messages/a.ts`, "utf8")).rejects.toThrow("ENOENT");
}, 60_000);

test("severities that cannot be are refused", async () => {
  const unknown = await makeProject({ "a.proto": twice }, { diagnostics: { "route-conflikt": "off" } });
  expect((await runCli(unknown, "generate")).stderr).toContain("Did you mean route-conflict?");
  const fixed = await makeProject({ "a.proto": twice }, { diagnostics: { "proto-syntax": "warning" } });
  expect((await runCli(fixed, "generate")).stderr).toContain("error[severity-fixed]");
}, 60_000);

test("a dry run writes nothing, and a diff shows what would change", async () => {
  const folder = await makeProject({ "a.proto": twice });
  const dry = await runCli(folder, "generate", "--dry-run", "--diff");
  expect(dry.code).toBe(0);
  expect(dry.stdout).toContain("+++ out/messages/a.ts");
  expect(dry.stdout).toContain("+export interface M {");
  await expect(readFile(`${folder}/out/messages/a.ts`, "utf8")).rejects.toThrow("ENOENT");
  const check = await runCli(folder, "generate", "--check", "--config", "gatewright.config.ts");
  expect(check.stderr).toContain("gatewright generate");
  expect(check.stderr).not.toContain("npm run generate");
}, 60_000);
