import { posix } from "node:path";
import type { NameSource } from "./code.js";
import { faceFile } from "./runtime-rooms.js";
import type { Specifiers } from "./import-scope.js";

/** Specifiers of an output whose runtime lies in `runtime`, a folder relative to the output, e.g. `runtime` or `../runtime`. */
export function runtimeInFolder(runtime: string): Specifiers {
  return (importer, source) =>
    relativeModule(
      importer,
      modulePath(source, (face) => `${runtime}/${faceFile(face)}`),
      source,
    );
}

/** Specifiers of an output whose runtime is an npm package. */
export function runtimeInPackage(name: string): Specifiers {
  return (importer, source) =>
    source.origin === "runtime" ? `${name}/${source.from}` : relativeModule(importer, source.from, source);
}

function modulePath(source: NameSource, ofFace: (face: string) => string): string {
  return source.origin === "runtime" ? ofFace(source.from) : source.from;
}

function relativeModule(importer: string, to: string, { origin }: NameSource): string {
  if (origin === "package") return to;
  const path = posix.relative(posix.dirname(importer), to);
  return `${path.startsWith(".") ? path : `./${path}`}.js`;
}
