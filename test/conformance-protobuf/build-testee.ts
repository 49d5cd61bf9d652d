import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { formatDiagnostic } from "../../generator/diagnostics.js";
import { produce } from "../../generator/produce.js";
import { cacheFolder } from "../../generator/provision/cache-folder.js";
import type { ConformanceRunner } from "./runner.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** How the testee goes between forms: straight, or with a typed message in between. */
export type TesteeMode = "direct" | "typed";

/** Built testees: a program per mode, and the folder to remove afterwards. */
export interface Testee {
  readonly folder: string;
  readonly programs: Readonly<Record<TesteeMode, string>>;
}

/**
 * Emits mappers for the runner's own messages with the project's pipeline, bundles them with the testee and answers the
 * programs to hand to the runner. Everything lies in the cache folder, a folder per process.
 */
export async function buildTestee(runner: ConformanceRunner): Promise<Testee> {
  const folder = join(cacheFolder(), "conformance-protobuf", `${runner.version}-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  const { files, diagnostics } = await produce(
    {
      name: "conformance",
      input: { protos: [join(runner.protoRoot, "**/*.proto")], includes: [runner.protoRoot] },
      output: "generated",
      artifacts: ["mappers"],
    },
    root,
    join(root, "generated/conformance-protobuf"),
  );
  if (files === undefined)
    throw new Error(`the runner's protos could not be emitted:\n${diagnostics.map(formatDiagnostic).join("\n")}`);
  for (const { path, content } of files) await write(join(folder, "generated", path), content);
  const testee = JSON.stringify(fileURLToPath(new URL("testee.ts", import.meta.url)));
  const programs = { direct: join(folder, "direct.mjs"), typed: join(folder, "typed.mjs") };
  for (const [mode, program] of Object.entries(programs)) {
    const entry = `import { serve } from ${testee};\nimport { mappers } from "./generated/mappers/index.js";\nserve(mappers, "${mode}");\n`;
    await write(join(folder, `${mode}.ts`), entry);
    await build({
      entryPoints: [join(folder, `${mode}.ts`)],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
      banner: { js: `#!${process.execPath}` },
    });
    await chmod(program, 0o755);
  }
  return { folder, programs };
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
