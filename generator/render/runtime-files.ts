import { readFile } from "node:fs/promises";
import { globSync } from "tinyglobby";
import { fileURLToPath } from "node:url";
import { packageRoot } from "./package-root.js";
import type { RoomName } from "./runtime-rooms.js";

/** A file of the runtime; `path` lies below the runtime's folder. */
interface RuntimeFile {
  readonly path: string;
  readonly content: string;
}

/** Runtime sources as they stand in the package. */
const sources = new URL("generator/runtime/", packageRoot);

/** All files of the rooms as they stand in the package. */
export async function readRuntime(rooms: readonly RoomName[]): Promise<readonly RuntimeFile[]> {
  const names = globSync(
    rooms.map((room) => `${room}/**/*.ts`),
    { cwd: fileURLToPath(sources) },
  ).toSorted();
  return Promise.all(
    names.map(async (name) => ({ path: name, content: await readFile(new URL(name, sources), "utf8") })),
  );
}

/** What runtime files declare, as the generator's own build wrote it: the runtime is checked there, once. Sources where there is no build. */
export async function declareRuntime(files: readonly RuntimeFile[]): Promise<readonly RuntimeFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const path = file.path.replace(/\.ts$/, ".d.ts");
      try {
        return {
          path,
          content: await readFile(new URL(`dist/generator/runtime/${path}`, packageRoot), "utf8"),
        };
      } catch {
        return file;
      }
    }),
  );
}
