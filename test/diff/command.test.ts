import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runDiff, type RunDiffOptions } from "../../generator/commands/run-diff.js";
import { reportFormats } from "../../generator/report/report.js";
import { blocksOf, readPage } from "../docs/page-blocks.js";

let folder: string;
let printed: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gatewright-diff-page-"));
  const blocks = blocksOf(await readPage("diff.md"));
  for (const { file, text } of blocks) {
    if (file === undefined) continue;
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  printed = blocks.find(({ language }) => language === "text")?.text.trimEnd() ?? "";
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(old: string, now?: string, options: Partial<RunDiffOptions> = {}): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { result: (line: string) => void out.push(line), complaint: (line: string) => void err.push(line) };
  const code = await runDiff(old, now, folder, { format: "text", failOn: "clients", ...options }, output);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("gatewright diff", () => {
  test("prints what its page says", async () => {
    expect(await run("v1", "v2")).toEqual({ code: 1, out: printed, err: "" });
  });

  test.each(reportFormats)("says the same in %s", async (format) => {
    const { out } = await run("v1/shop.proto", "v2/shop.proto", { format });
    expect(out).toContain("field-type-changed");
    expect(out).toContain("shop.v1.Book.lent");
    if (format === "json")
      expect(JSON.parse(out)).toMatchObject({ version: "major", changes: [{ breaksClients: true }, {}, {}] });
    if (format === "sarif")
      expect(JSON.parse(out)).toMatchObject({ runs: [{ results: [{ level: "error" }, {}, {}] }] });
    if (format === "markdown")
      expect(out).toMatch(/^# Changes from v1[^]*\n## Breaking\n\n- shop\.v1\.Book\.pages: [^]*\n## Changed and new\n/);
  });

  test("fails on what it is told to fail on", async () => {
    const codes = await Promise.all(
      (["clients", "servers", "any", "none"] as const).map(async (failOn) => (await run("v2", "v2", { failOn })).code),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    expect((await run("v1", "v2", { failOn: "none" })).code).toBe(0);
    expect((await run("v1", "v2", { failOn: "servers" })).code).toBe(1);
  });

  test("takes versions from git, whole trees and paths, and names the places in them", async () => {
    const repository = await mkdtemp(path.join(folder, "repository-"));
    const git = (...words: readonly string[]): void =>
      void execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@x", ...words], {
        cwd: repository,
        stdio: "pipe",
      });
    const write = async (version: string): Promise<void> => {
      const [, text] =
        /^```proto v(?:1|2)\/shop\.proto\n([^]*?)^```$/m.exec(
          (await readPage("diff.md")).slice(version === "v1" ? 0 : (await readPage("diff.md")).indexOf("```proto v2")),
        ) ?? [];
      await mkdir(path.join(repository, "proto"), { recursive: true });
      await writeFile(path.join(repository, "proto/shop.proto"), text ?? "");
    };
    git("init", "-q");
    await write("v1");
    git("add", ".");
    git("commit", "-qm", "first");
    await write("v2");
    const inRepository = async (old: string, now?: string, options: Partial<RunDiffOptions> = {}): Promise<Run> => {
      const [out, err]: [string[], string[]] = [[], []];
      const output = {
        result: (line: string) => void out.push(line),
        complaint: (line: string) => void err.push(line),
      };
      const code = await runDiff(old, now, repository, { format: "text", failOn: "clients", ...options }, output);
      return { code, out: out.join("\n"), err: err.join("\n") };
    };
    const found = await inRepository("HEAD:proto", "proto");
    expect(found.code).toBe(1);
    expect(found.out).toContain("proto/shop.proto:7:10 error[field-type-changed]");
    expect((await inRepository("proto", undefined, { git: "HEAD" })).out).toBe(found.out);
    expect((await inRepository("HEAD:", ".")).out).toBe(found.out);
    expect(await inRepository("none:proto", "proto")).toMatchObject({
      code: 2,
      err: expect.stringContaining("diff-revision") as string,
    });
    expect(await inRepository("HEAD:other", "proto")).toMatchObject({
      code: 2,
      err: expect.stringContaining("diff-nothing") as string,
    });
  });

  test("says why nothing could be compared", async () => {
    await writeFile(
      path.join(folder, "document.yaml"),
      'openapi: 3.0.3\ninfo: { title: A, version: "1" }\npaths: {}\n',
    );
    expect(await run("v1")).toMatchObject({ code: 2, err: expect.stringContaining("diff-nothing") as string });
    expect(await run("v1", "v3")).toMatchObject({ code: 2, err: expect.stringContaining("v3") as string });
    expect(await run("v1", "document.yaml")).toMatchObject({
      code: 2,
      err: expect.stringContaining("diff-unlike") as string,
    });
    await writeFile(path.join(folder, "broken.proto"), "message {");
    expect(await run("v1", "broken.proto")).toMatchObject({
      code: 2,
      err: expect.stringContaining("broken.proto:1:") as string,
    });
  });
});
