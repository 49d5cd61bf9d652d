import type { Api, ApiFile, Enum, Extension, Message } from "../model/api.js";
import type { ApiIndex } from "../model/lookup.js";
import { usedFiles, usedTypes } from "../model/used-types.js";
import type { Names } from "./names.js";

/** A file of which something is emitted, and its types that are used; each list keeps the order of the file. */
export interface PlannedFile {
  readonly file: ApiFile;
  /** Its modules are called so: `messages/<stem>`. */
  readonly stem: string;
  readonly messages: readonly Message[];
  readonly enums: readonly Enum[];
  readonly extensions: readonly Extension[];
}

/** The files of an API that declare used types, in order. */
export function planFiles(api: Api, index: ApiIndex, names: Names): readonly PlannedFile[] {
  const used = usedTypes(api, index);
  const isUsed = ({ fullName }: { readonly fullName: string }): boolean => used.has(fullName);
  return usedFiles(api, used).map((file) => ({
    file,
    stem: names.stem(file),
    // Of what the user asked for, all is used.
    messages: file.isInput ? file.messages : file.messages.filter(isUsed),
    enums: file.isInput ? file.enums : file.enums.filter(isUsed),
    extensions: file.extensions.filter(isUsed),
  }));
}

/** Extensions by the full name of the message that they extend: those that are emitted. */
export type PlannedExtensions = ReadonlyMap<string, readonly Extension[]>;

/** Gathers the extensions of planned files. */
export function planExtensions(files: readonly PlannedFile[], index: ApiIndex): PlannedExtensions {
  const emitted = new Set(files.flatMap((each) => each.extensions));
  return new Map(
    [...index.extensions].map(([fullName, all]) => [fullName, all.filter((each) => emitted.has(each))] as const),
  );
}
