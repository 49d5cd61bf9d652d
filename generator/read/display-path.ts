import path from "node:path";

/** Path as diagnostics name it: relative to the project's root, posix; `"."` for the root itself. */
export function toDisplayPath(absolute: string, root: string): string {
  return toPosix(path.relative(root, absolute)) || ".";
}

/** A path with `/` between its parts, whatever the system writes. */
export function toPosix(file: string): string {
  return file.split(path.sep).join("/");
}
