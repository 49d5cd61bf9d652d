import { existsSync } from "node:fs";

/** Folder of the package, which holds templates/ and generator/runtime/: one level up from the sources, two from the built files. */
export const packageRoot: URL =
  ["../../", "../../../"]
    .map((up) => new URL(up, import.meta.url))
    .find((folder) => existsSync(new URL("package.json", folder))) ?? new URL("../../", import.meta.url);
