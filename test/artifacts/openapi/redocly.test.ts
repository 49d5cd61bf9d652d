import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openApiArtifact } from "../../../generator/artifacts/openapi/openapi.js";
import { runCommand } from "../../../generator/provision/run-command.js";
import { describedApis } from "../../tools/described-apis.js";
import { planFixture } from "../../tools/fixture-apis.js";

const redocly = fileURLToPath(new URL("../../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

/** The errors that Redocly's linter has of documents, by its recommended rules. */
async function lint(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const args = [redocly, "lint", ...files, "--format=github-actions", "--max-problems=5000"];
  const { stdout, stderr, code } = await runCommand(process.execPath, args, { cwd: folder, env });
  const errors = `${stdout}\n${stderr}`.split("\n").filter((line) => line.startsWith("::error"));
  if (code !== 0 && errors.length === 0) throw new Error(stderr);
  return errors;
}

test(
  "Redocly finds no error in the document of any API, and finds one that is planted",
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "gatewright-redocly-"));
    try {
      const files: string[] = [];
      for (const config of describedApis) {
        const [file] = openApiArtifact.emit(await planFixture(config)).files ?? [];
        files.push(`${config.name}.yaml`);
        await writeFile(join(folder, `${config.name}.yaml`), file?.content ?? "");
      }
      expect(await lint(folder, files)).toEqual([]);
      await writeFile(
        join(folder, "planted.yaml"),
        "openapi: 3.1.0\ninfo: { title: a, version: '1' }\npaths: { /a: { get: { responses: {} } } }\n",
      );
      expect((await lint(folder, ["planted.yaml"])).length).toBeGreaterThan(0);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
