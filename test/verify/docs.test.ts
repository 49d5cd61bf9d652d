import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readCaseFiles } from "../../generator/verify/own/case-file.js";
import { runCli } from "../cli/run-cli.js";
import { repositoryRoot } from "../conformance/etcd-api.js";
import { findings } from "./findings.js";

const page = await readFile(join(repositoryRoot, "docs/verify.md"), "utf8");
const folder = await mkdtemp(join(tmpdir(), "verify-docs-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

it("docs/verify.md shows files of cases that can be read", async () => {
  const blocks = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)]
    .map(([, text = ""]) => text)
    .filter((text) => /^(methods|cases):/m.test(text));
  expect(blocks.length).toBe(2);
  const files = blocks.map((_, index) => join(folder, `${index}.yaml`));
  for (const [index, text] of blocks.entries()) await writeFile(files[index] ?? "", text);
  const { file, diagnostics } = await readCaseFiles(files);
  expect(diagnostics).toEqual([]);
  expect([Object.keys(file.methods).length, file.cases.length]).toEqual([5, 1]);
});

it("docs/verify.md names flags that there are, and every finding", async () => {
  const { stdout } = await runCli(repositoryRoot, "verify", "--help");
  const flags = [...new Set([...page.matchAll(/(?<!npm run \S*)--([a-z][a-z-]+)/g)].map(([, name = ""]) => name))];
  const foreign = ["listen", "grpc-upstream"];
  expect(flags.filter((name) => !foreign.includes(name) && !stdout.includes(`--${name}`))).toEqual([]);
  const [table = ""] = page.slice(page.indexOf("| finding |")).split("\n\n");
  const rows = table.split("\n").slice(2);
  expect(rows.length).toBe(findings.length);
});
