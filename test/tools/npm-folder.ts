import { join } from "node:path";
import { cachedFolder, cacheFolder } from "../../generator/provision/cache-folder.js";
import { failureLine, runCommand } from "../../generator/provision/run-command.js";

/** An npm package in the cache folder, installed with what it needs, and `beside` it, and none of its scripts; a line says why where it cannot be had. */
export async function findNpmFolder(
  name: string,
  version: string,
  beside: readonly string[] = [],
): Promise<string | undefined> {
  const answer = await cachedFolder({
    cache: cacheFolder(),
    key: [`npm/${name}@${version}`, ...beside].join("+"),
    async fill(folder) {
      const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];
      const result = await runCommand(
        "npm",
        ["install", "--prefix", folder, ...options, `${name}@${version}`, ...beside],
        {
          cwd: folder,
        },
      );
      return result.code === 0 ? undefined : { how: `npm ${name}@${version}`, why: failureLine(result) };
    },
  });
  if (answer.found) return join(answer.folder, "node_modules", name);
  console.log(`SKIPPED: ${name} is missing: ${answer.how}: ${answer.why}`);
  return undefined;
}
