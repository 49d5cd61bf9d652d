import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeProject, runCli } from "../cli/run-cli.js";

const proto = `syntax = "proto3";\npackage sample;\nmessage Thing { string name = 1; }\n`;

test("two generators at once leave one whole output and nothing else", async () => {
  const project = await makeProject({ "a.proto": proto });
  const runs = await Promise.all([1, 2, 3].map(() => runCli(project, "generate")));
  expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(runs.map(() => ({ code: 0, stderr: "" })));
  expect((await runCli(project, "generate", "--check")).code).toBe(0);
  expect(readdirSync(project).filter((name) => name.startsWith(".gatewright"))).toEqual([]);
}, 120_000);

test("a disk that refuses is told in one line, exit 2, without a stack trace", async () => {
  const project = await makeProject({ "a.proto": proto, occupied: "a file" }, { output: "occupied/out" });
  const { code, stderr } = await runCli(project, "generate");
  expect(code).toBe(2);
  expect(stderr).toContain("error[output-unwritable] The output cannot be written: occupied/out");
  expect(stderr).not.toContain("    at ");
  expect(readFileSync(join(project, "occupied"), "utf8")).toBe("a file");
});

test("a file of the user's is named and stays, unless forced", async () => {
  const project = await makeProject({ "a.proto": proto, "out/messages/a.ts": "mine" });
  const refused = await runCli(project, "generate");
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("error[output-foreign] out/messages/a.ts"),
  });
  expect(readFileSync(join(project, "out/messages/a.ts"), "utf8")).toBe("mine");
  expect(readdirSync(join(project, "out"))).toEqual(["messages"]);
  expect((await runCli(project, "generate", "--force")).code).toBe(0);
  expect(readFileSync(join(project, "out/messages/a.ts"), "utf8")).toContain("interface Thing");
});
