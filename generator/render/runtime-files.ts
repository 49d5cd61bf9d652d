import { existsSync, readFileSync } from "node:fs";
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
  return Promise.all(
    listFiles(rooms).map(async (name) => ({ path: name, content: await readFile(new URL(name, sources), "utf8") })),
  );
}

function listFiles(rooms: readonly RoomName[]): readonly string[] {
  return globSync(
    rooms.map((room) => `${room}/**/*.ts`),
    { cwd: fileURLToPath(sources) },
  ).toSorted();
}

/**
 * What the files of rooms declare, as the generator's own build wrote it: the runtime is checked there, once. Sources where there is no build. A text is
 * read when it is asked for, which few are.
 */
export function declareRuntime(rooms: readonly RoomName[]): readonly RuntimeFile[] {
  return listFiles(rooms).map((name) => {
    const path = name.replace(/\.ts$/, ".d.ts");
    const built = new URL(`dist/generator/runtime/${path}`, packageRoot);
    const isBuilt = existsSync(built);
    let content: string | undefined;
    return {
      path: isBuilt ? path : name,
      get content() {
        return (content ??= readFileSync(isBuilt ? built : new URL(name, sources), "utf8"));
      },
    };
  });
}
