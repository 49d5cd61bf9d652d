import type { Api, ApiFile, FieldType } from "../../../model/api.js";
import type { ApiIndex } from "../../../model/lookup.js";
import { describeEnum, describeExtension, describeMessage } from "./describe-message.js";
import { describeService, type BindingsOf } from "./describe-service.js";
import { encodeParts, message, type Message } from "./parts.js";

const annotations = "google/api/annotations.proto";
const EDITION_2023 = 1000;

/**
 * The descriptor set of an API, as `protoc -o FILE --include_imports` writes it of its protos, but for comments and for options that neither
 * wire format nor HTTP rules need. Its rules are those that `bindingsOf` answers.
 */
export function describeApi(read: Api, index: ApiIndex, bindingsOf: BindingsOf): Uint8Array {
  // Services of imports are not served, and what comes from descriptor sets may not say which they are.
  const api = { ...read, files: read.files.map((file) => (file.isInput ? file : { ...file, services: [] })) };
  const dependencies = new Map(api.files.map((file) => [file.path, findDependencies(api, file, index, bindingsOf)]));
  const needed = new Set<string>();
  const need = (path: string): void => {
    if (needed.has(path)) return;
    needed.add(path);
    for (const each of dependencies.get(path) ?? []) need(each);
  };
  for (const file of index.inputs) need(file.path);
  const files = api.files.filter((file) => needed.has(file.path));
  return encodeParts(
    message([1, files.map((file) => describeFile(file, dependencies.get(file.path) ?? [], bindingsOf))]),
  );
}

function describeFile(file: ApiFile, dependencies: readonly string[], bindingsOf: BindingsOf): Message {
  return message(
    [1, file.path],
    [2, file.package === "" ? undefined : file.package],
    [3, dependencies],
    [4, file.messages.filter(isTop).map((each) => describeMessage(file, each))],
    [5, file.enums.filter(isTop).map((each) => describeEnum(file, each))],
    [6, file.services.map((each) => describeService(each, bindingsOf))],
    [7, file.extensions.filter(isTop).map((each) => describeExtension(file, each))],
    [12, file.syntax === "proto2" ? undefined : file.syntax],
    [14, file.syntax === "editions" ? EDITION_2023 : undefined],
  );
}

function isTop({ parent }: { readonly parent?: string }): boolean {
  return parent === undefined;
}

/** The files that a file uses something of, in their order. */
function findDependencies(api: Api, file: ApiFile, { fileOf }: ApiIndex, bindingsOf: BindingsOf): readonly string[] {
  const used = new Set<string>();
  const use = (fullName: string): void => {
    const path = fileOf.get(fullName)?.path;
    if (path !== undefined && path !== file.path) used.add(path);
  };
  const useType = (type: FieldType): void => {
    if (type.of.kind === "message") use(type.of.message);
    if (type.of.kind === "enum") use(type.of.enum);
  };
  for (const each of file.messages) for (const { type } of each.fields) useType(type);
  for (const { extendee, field } of file.extensions) {
    use(extendee);
    useType(field.type);
  }
  for (const service of file.services) {
    for (const method of service.methods) {
      use(method.input);
      use(method.output);
      if (bindingsOf(service, method).length > 0) used.add(annotations);
    }
  }
  return api.files.map(({ path }) => path).filter((path) => used.has(path));
}
