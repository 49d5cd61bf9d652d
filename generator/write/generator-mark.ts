import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashBytes } from "./file-mark.js";

/** Size and times of every file of the generator, its templates and runtime, and the page that it writes: a change in any of them may change the output. */
export function markGenerator(): string {
  const code = new URL("../", import.meta.url);
  const home = ["../", "../../"].map((up) => new URL(up, code)).find((each) => existsSync(new URL("templates/", each)));
  const folders = [code, ...["templates/", "generator/runtime/"].map((each) => new URL(each, home ?? code))];
  generatorMark ??= hashBytes(
    folders.map((each) => list(fileURLToPath(each), "")).join("") + readPage(new URL("dist/docs-page/", home ?? code)),
  );
  return generatorMark;
}

let generatorMark: string | undefined;

/** The files of the page of the artifact `docs`, which every build writes anew. */
function readPage(folder: URL): string {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return names.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
}

function list(home: string, folder: string): string {
  return readdirSync(join(home, folder), { withFileTypes: true })
    .map((each) => {
      const path = join(folder, each.name);
      if (each.isDirectory()) return list(home, path);
      if (path.endsWith(".d.ts")) return "";
      const { size, mtimeMs } = statSync(join(home, path));
      return `${path} ${size} ${mtimeMs}\n`;
    })
    .toSorted()
    .join("");
}
