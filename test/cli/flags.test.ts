import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildCli, makeProject, runCli } from "./run-cli.js";

const home = fileURLToPath(new URL("../../", import.meta.url));
const proto = `syntax = "proto3";\npackage sample;\nmessage Thing { string name = 1; }\n`;

test("--version is gatewright's own, in a project that has a version too", async () => {
  const folder = await makeProject({ "package.json": '{"version": "9.9.9"}' });
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  expect((await runCli(folder, "--version")).stdout).toBe(`${version}\n`);
  expect((await runCli(folder, "-v")).stdout).toBe(`${version}\n`);
});

test.each([
  [["generate", "--chekc"], "Did you mean --check?"],
  [["generate", "--frce"], "Did you mean --force?"],
  [["genrate"], "Did you mean generate?"],
  [["gen"], "Did you mean generate?"],
  [["generate", "--max-warnings", "few"], "--max-warnings takes a number"],
  [["generate", "--max-warnings"], "Not enough arguments following: max-warnings"],
  [["generate", "--max-warnings=-1"], "--max-warnings takes a number from 0 on"],
  [["generate", "--out="], "--out takes a text that is not empty"],
  [["generate", "-c", ""], "--config takes a text that is not empty"],
  [["generate", "-a", "nope"], "answers to nope"],
  [["verify", "--target", "http://127.0.0.1:1", "--timeout-ms=1s"], "--timeout-ms takes a number"],
])("%j is answered with what was meant, exit 2", async (args, answer) => {
  const { code, stderr } = await runCli(await makeProject({}), ...args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(answer)]);
});

test("a second configuration is named, unless one of them was asked for", async () => {
  const folder = await makeProject({ "a.proto": proto, "gatewright.config.json": '{"apis": []}' });
  const passedOver =
    "warning[config-passed-over] The configuration is gatewright.config.ts; gatewright.config.json beside it is passed over.";
  const run = await runCli(folder, "generate");
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining(passedOver)]);
  expect((await runCli(folder, "explain", "GET", "/v1/a")).stderr).toContain(passedOver);
  expect((await runCli(folder, "generate", "--max-warnings", "0")).code).toBe(1);
  const found = JSON.parse((await runCli(folder, "generate", "--format", "json")).stdout) as { code: string }[];
  expect(JSON.stringify(found)).toContain("config-passed-over");
  for (const named of [["-c", "gatewright.config.ts"], ["--config=gatewright.config.ts"]])
    expect((await runCli(folder, "generate", ...named)).stderr).toBe("");
});

test("short flags, files counted once, and neither colour nor progress where nobody looks", async () => {
  const folder = await makeProject({ "a.proto": proto });
  const { code, stdout, stderr } = await runCli(
    folder,
    "generate",
    "-c",
    "gatewright.config.ts",
    "-a",
    "sample",
    "-o",
    "other",
  );
  expect([code, stderr]).toEqual([0, ""]);
  const [, wrote, all, added] = /wrote (\d+) of (\d+) files: (\d+) new, 0 changed, 0 removed/.exec(stdout) ?? [];
  expect([wrote, added]).toEqual([all, all]);
  expect(stdout).not.toContain("\u001B");
});

test("--verbose says how long each stage took, of each API and of all, beside a document of diagnostics too", async () => {
  const folder = await makeProject({ "a.proto": proto });
  const first = await runCli(folder, "generate", "--verbose");
  const took = String.raw`\d+ ms`;
  const all = ["compare", "load", "read", "check", "plan", "emit", "print", "type-check", "write"];
  const line = all.map((stage) => `${stage} ${took}`).join(", ");
  expect(first.stdout).toMatch(new RegExp(`^out: ${line}$`, "m"));
  expect(first.stdout).toMatch(new RegExp(`^in all: ${line}; ${took} since the start of the program$`, "m"));
  const again = await runCli(folder, "generate", "--verbose", "--format", "json");
  expect(JSON.parse(again.stdout)).toEqual({ diagnostics: [] });
  expect(again.stderr).toMatch(new RegExp(`^out: compare ${took}\nin all: compare ${took}; ${took} since`));
  expect((await runCli(folder, "generate")).stdout).not.toContain("compare");
});

test("--watch generates once for several changes, and keeps the last good output on an error", async () => {
  buildCli();
  const folder = await makeProject({ "a.proto": proto }, { verify: false });
  const child = spawn(process.execPath, [join(home, "dist/generator/cli.js"), "generate", "-w"], { cwd: folder });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const until = async (pattern: RegExp): Promise<void> => {
    for (let waited = 0; !pattern.test(said) && waited < 600; waited++) await delay(100);
    expect(said).toMatch(pattern);
  };
  try {
    await until(/Watching for changes/);
    // The watcher has to have looked at the folder once.
    await delay(1000);
    said = "";
    for (const name of ["one", "two", "three"])
      writeFileSync(join(folder, "a.proto"), proto.replace("string name", `string ${name}`));
    await until(/wrote \d+ of/);
    const good = readFileSync(join(folder, "out/messages/a.ts"), "utf8");
    expect(good).toContain("three");
    said = "";
    // The log of the run itself, for one.
    writeFileSync(join(folder, "run.log"), good);
    await delay(500);
    expect(said).toBe("");
    writeFileSync(join(folder, "a.proto"), "syntax = ;");
    await until(/error\[proto-syntax\]/);
    expect(readFileSync(join(folder, "out/messages/a.ts"), "utf8")).toBe(good);
  } finally {
    child.kill();
  }
}, 120_000);

test("an output that is not there is told in few lines to people, whole to machines, with a command to paste", async () => {
  const folder = await makeProject({ "a.proto": proto });
  const args = ["generate", "--check", "--out", "it's new"];
  const { code, stderr } = await runCli(folder, ...args);
  const lines = stderr.trim().split("\n");
  expect([code, lines.length]).toEqual([1, 21]);
  expect(lines[0]).toContain("Run `gatewright generate --out 'it'\\''s new'`");
  const [, more] = /^\.\.\. and (\d+) more files/.exec(lines.at(-1) ?? "") ?? [];
  const { diagnostics } = JSON.parse((await runCli(folder, ...args, "--format", "json")).stdout) as {
    diagnostics: readonly unknown[];
  };
  expect(diagnostics.length).toBe(20 + Number(more));
});
