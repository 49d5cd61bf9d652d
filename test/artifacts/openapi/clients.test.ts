import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiArtifact } from "../../../generator/artifacts/openapi/openapi.js";
import { produce } from "../../../generator/produce.js";
import { runCommand } from "../../../generator/provision/run-command.js";
import { describedApis } from "../../tools/described-apis.js";
import { planFixture } from "../../tools/fixture-apis.js";
import { findNpmFolder } from "../../tools/npm-folder.js";

const names = ["etcd", "library", "shapes", "shop", "probe", "bodies"];
const openApiTypeScript = await findNpmFolder("openapi-typescript", "7.13.0");
const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-clients-"));
  for (const config of describedApis.filter(({ name }) => names.includes(name))) {
    const [file] = openApiArtifact.emit(await planFixture({ ...config, openapi: {} })).files ?? [];
    await mkdir(join(folder, config.name));
    await writeFile(join(folder, config.name, "openapi.yaml"), file?.content ?? "");
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the document of a gateway becomes a client that compiles", { timeout: 120_000 }, () => {
  test.each(names)("gatewright's own, of %s", async (name) => {
    const root = join(folder, name);
    const config = { name, input: { openapi: ["openapi.yaml"] }, output: "out", artifacts: ["clients"] };
    const { files = [], diagnostics } = await produce(config, root, join(root, "out"));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(files.map(({ path }) => path)).toContain("client.ts");
  });

  test.skipIf(openApiTypeScript === undefined)("openapi-typescript's", async () => {
    const files = names.map((name) => join(folder, name, "types.ts"));
    for (const name of names) {
      const args = [
        join(openApiTypeScript ?? "", "bin/cli.js"),
        join(folder, name, "openapi.yaml"),
        "-o",
        join(folder, name, "types.ts"),
      ];
      const { code, stderr } = await runCommand(process.execPath, args, { cwd: folder });
      expect(`${name}: ${code} ${code === 0 ? "" : stderr}`).toBe(`${name}: 0 `);
    }
    const { code, stdout } = await runCommand(
      process.execPath,
      [tsc, "--noEmit", "--strict", "--target", "es2022", "--ignoreConfig", ...files],
      { cwd: folder },
    );
    expect(`${code} ${stdout}`.trim()).toBe("0");
  });
});
