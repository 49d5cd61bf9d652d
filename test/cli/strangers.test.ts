import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.js";

/** What somebody types who does not know the program yet, and what it says to that; nothing is there but the folder. */
test.each<[command: string, says: RegExp]>([
  [
    "generate",
    /error\[config-missing\] There is no configuration file gatewright\.config\.ts\. Let `gatewright init` write one/,
  ],
  ["generate -c mine.yaml", /error\[config-missing\] There is no configuration file mine\.yaml\./],
  ["sdk", /error\[config-missing\] /],
  ["serve --upstream a:1", /error\[config-missing\] /],
  ["explain GET /v1/books", /error\[config-missing\] /],
  ["genrate", /Did you mean generate\?/],
  ["generate --chekc", /Did you mean --check\?/],
  ["init extra", /Unknown argument: extra/],
  ["explain GET", /Not enough non-option arguments/],
  ["verify", /Missing required argument: target/],
  ["", /Name a command\./],
])("gatewright %s: a sentence, exit 2, no trace", async (command, says) => {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-stranger-"));
  const { code, stderr } = await runCli(folder, ...command.split(" ").filter((word) => word !== ""));
  expect([code, stderr]).toEqual([2, expect.stringMatching(says)]);
  expect(stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
});

test.each([
  ["a configuration that throws", "gatewright.config.mjs", 'throw new Error("no luck");'],
  ["one that exports nothing", "gatewright.config.mjs", ""],
  ["one that cannot be parsed", "gatewright.config.ts", "export default {"],
  ["one that is empty", "gatewright.config.yaml", ""],
])("%s is told without a trace", async (_name, file, text) => {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-stranger-"));
  await writeFile(join(folder, file), text);
  const { code, stderr } = await runCli(folder, "generate");
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^gatewright\.config\.\w+:1:1 error\[(?:config-invalid|document-syntax)\] /),
  ]);
  expect(stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
});
