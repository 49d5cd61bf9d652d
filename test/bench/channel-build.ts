import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("./", import.meta.url));

/** Bundles the benchmark of the channel, and answers the program. */
export async function buildChannelBench(): Promise<string> {
  const outfile = join(here, "../../node_modules/.cache/bench/channel.mjs");
  await build({
    entryPoints: [join(here, "channel.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}
