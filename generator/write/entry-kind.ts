import { lstatSync, readFileSync, type Stats } from "node:fs";

/** What stands at a path; a symbolic link is itself, never what it points to. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file in the place of a folder: nothing can stand below it.
    if (isFileError(error) && error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Bytes of a regular file; nothing where there is none, or something else than a file. */
export function readRegular(path: string): Buffer | undefined {
  return entryAt(path)?.isFile() === true ? readFileSync(path) : undefined;
}

/** An error of the file system, as opposed to a defect of ours. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}
