import { access } from "node:fs/promises";
import { join } from "node:path";
import { cachedFolder, cacheFolder } from "../../generator/provision/cache-folder.js";
import { findProgram } from "../../generator/provision/find-program.js";
import { failureLine, runCommand } from "../../generator/provision/run-command.js";

/** The newest one; its tarball holds 7,243 files, those of 5.0.3 and 6.0.0 before it 8,051 and 8,052. */
const newest = "google-proto-files@6.0.1";

/** The include folder of Google's published protos, from the cache or through npm; otherwise why there is none. */
export async function findGoogleProtos(
  packageName = newest,
): Promise<{ readonly folder: string } | { readonly why: string }> {
  const answer = await cachedFolder({
    cache: cacheFolder(),
    key: `npm/${packageName}`,
    async fill(folder) {
      const npm = await findProgram("npm");
      if (npm === undefined) return { how: packageName, why: "no npm on PATH" };
      const result = await runCommand(
        npm,
        [
          "install",
          "--prefix",
          folder,
          "--ignore-scripts",
          "--no-audit",
          "--no-fund",
          "--loglevel",
          "error",
          packageName,
        ],
        { cwd: folder },
      );
      return result.code === 0 ? undefined : { how: packageName, why: failureLine(result) };
    },
  });
  if (!answer.found) return { why: answer.why };
  const folder = join(answer.folder, "node_modules/google-proto-files");
  return access(join(folder, "google/api/http.proto")).then(
    () => ({ folder }),
    () => ({ why: `${folder} holds no google/api/http.proto` }),
  );
}
