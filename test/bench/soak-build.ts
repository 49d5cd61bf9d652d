import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("./", import.meta.url));

/** Bundles the soak and the gateway it starts, and answers the program. */
export async function buildSoak(): Promise<string> {
  const outdir = join(here, "../../node_modules/.cache/bench");
  await build({
    entryPoints: ["soak", "soak-gateway"].map((name) => join(here, `${name}.ts`)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return join(outdir, "soak.mjs");
}
