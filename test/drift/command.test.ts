import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runDrift, type RunDriftOptions } from "../../generator/commands/run-drift.js";
import { reportFormats } from "../../generator/report/report.js";
import { blocksOf, readPage } from "../docs/page-blocks.js";

let folder: string;
let config: string;
let printed: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gatewright-drift-page-"));
  config = path.join(folder, "gatewright.config.ts");
  const blocks = blocksOf(await readPage("drift.md"));
  for (const { file, text } of blocks) if (file !== undefined) await writeFile(path.join(folder, file), text);
  printed = blocks.find(({ language }) => language === "text")?.text.trimEnd() ?? "";
});
afterAll(() => rm(folder, { recursive: true }));

async function run(
  options: Partial<RunDriftOptions> = {},
  file = config,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { result: (line: string) => void out.push(line), complaint: (line: string) => void err.push(line) };
  const code = await runDrift(file, { format: "text", ...options }, output);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

describe("gatewright drift", () => {
  test("prints what its page says", async () => {
    expect(await run()).toEqual({ code: 1, out: printed, err: "" });
  });

  test.each(reportFormats)("says the same in %s", async (format) => {
    const { out, code } = await run({ format });
    expect(code).toBe(1);
    expect(out).toContain("drift-format-differs");
    expect(out).toContain("shop.v1.Book.pages");
    if (format === "json")
      expect(JSON.parse(out)).toMatchObject({
        apis: [{ api: "shop", accepted: 0, findings: [{ related: { line: 11 } }, {}] }],
      });
    if (format === "sarif")
      expect(JSON.parse(out)).toMatchObject({
        version: "2.1.0",
        runs: [{ results: [{ relatedLocations: [{ id: 1 }] }, { level: "warning" }] }],
      });
    if (format === "html") expect(out).toMatch(/^<!doctype html>[^]*<code>openapi\.yaml:19:9<\/code>/);
  });

  test("is content where drift is accepted, and says how much", async () => {
    const text = await readFile(config, "utf8");
    const accepted = path.join(folder, "accepted.config.ts");
    const list =
      'acceptedDrift: ["format-differs shop.v1.*", "parameter-required-differs get /v1/books/{title} query full"],';
    await writeFile(accepted, text.replace("input: {", `input: { ${list}`));
    expect(await run({}, accepted)).toEqual({ code: 0, out: "No drift; 2 accepted.", err: "" });
  });

  test("says why nothing could be compared", async () => {
    expect(await run({ documents: ["none.yaml"] })).toMatchObject({ code: 2, out: "" });
    expect(await run({}, path.join(folder, "no.config.ts"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("config-missing") as string,
    });
    expect(await run({ api: "other" })).toMatchObject({
      code: 2,
      err: expect.stringContaining("drift-nothing") as string,
    });
  });

  test("takes other documents than those of the configuration", async () => {
    const right = (await readFile(path.join(folder, "openapi.yaml"), "utf8"))
      .replace("in: query, required: true", "in: query")
      .replace("{ type: integer, format: int32 }", "{ type: string, format: int64 }");
    await writeFile(path.join(folder, "right.yaml"), right);
    expect(await run({ documents: ["right.yaml"] })).toEqual({ code: 0, out: "No drift.", err: "" });
  });
});
