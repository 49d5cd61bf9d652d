import type { Api, ApiFile, Extension, FieldType, Message } from "./api.js";
import { type ApiIndex, listInputs } from "./lookup.js";

/** Full names of the messages, enums and extensions that are emitted. */
export type UsedTypes = ReadonlySet<string>;

const known = new WeakMap<ApiIndex, UsedTypes>();

/**
 * All types of input files and what they reach: a type of a file that is only imported is emitted when it is used.
 * An extension is emitted when the message it extends is, so custom options do not pull in `descriptor.proto`.
 */
export function usedTypes(api: Api, index: ApiIndex): UsedTypes {
  const found = known.get(index);
  if (found !== undefined) return found;
  const used = collect(api, index);
  known.set(index, used);
  return used;
}

/** Files that declare at least one used type, in the order of the Api. */
export function usedFiles(api: Api, used: UsedTypes): readonly ApiFile[] {
  const isUsed = ({ fullName }: { readonly fullName: string }): boolean => used.has(fullName);
  return api.files.filter(
    (file) => file.messages.some(isUsed) || file.enums.some(isUsed) || file.extensions.some(isUsed),
  );
}

function collect(api: Api, index: ApiIndex): UsedTypes {
  const used = new Set<string>();
  const queue: Message[] = [];
  const reach = (fullName: string): void => {
    if (used.has(fullName)) return;
    used.add(fullName);
    const message = index.messages.get(fullName);
    if (message) queue.push(message);
  };
  const reachType = (type: FieldType): void => {
    if (type.of.kind === "message") reach(type.of.message);
    if (type.of.kind === "enum") used.add(type.of.enum);
  };
  const reachExtension = (extension: Extension): void => {
    if (used.has(extension.fullName)) return;
    used.add(extension.fullName);
    reachType(extension.field.type);
  };
  for (const file of listInputs(api)) {
    for (const each of file.messages) reach(each.fullName);
    for (const each of file.enums) used.add(each.fullName);
    for (const { methods } of file.services)
      for (const method of methods) {
        reach(method.input);
        reach(method.output);
      }
  }
  // The queue grows while it is walked.
  for (const { fullName, fields } of queue) {
    for (const field of fields) reachType(field.type);
    for (const extension of index.extensions.get(fullName) ?? []) reachExtension(extension);
  }
  return used;
}
