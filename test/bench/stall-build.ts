import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("./", import.meta.url));

/** Bundles the benchmark of stalls and the processes it starts, and answers the program. */
export async function buildStallBench(): Promise<string> {
  const outdir = join(here, "../../node_modules/.cache/bench");
  await build({
    entryPoints: ["stall", "stall-gateway", "stall-upstream", "stall-client"].map((name) => join(here, `${name}.ts`)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return join(outdir, "stall.mjs");
}
