import protobuf from "protobufjs";
import type { ApiFile, Enum, Extension, Message, Reserved, Service } from "../../model/api.js";
import { convertField } from "./convert-field.js";
import { convertService } from "./convert-service.js";
import { defaultFeatures, inheritFeatures } from "./features.js";
import type { Features } from "./features.js";
import { fullNameIn } from "./linker.js";
import type { Linker } from "./linker.js";
import { convertOptions } from "./options.js";
import type { OptionNames } from "./options.js";
import type { Declaration } from "./outline.js";
import { locateDeclaration } from "./proto-file.js";

/** What one file gives to the model, filled while its declarations are walked. */
interface Harvest {
  readonly linker: Linker;
  readonly messages: Message[];
  readonly enums: Enum[];
  readonly extensions: Extension[];
  readonly services: Service[];
}

/** Converts a parsed file to the model; what cannot be linked becomes a diagnostic of the linker. */
export function convertFile(linker: Linker, isInput: boolean): ApiFile {
  const { file } = linker;
  const { outline } = file;
  const names: OptionNames = { readName: file.readName, toFullName: (name) => linker.findOption(file.package, name) };
  const options = file.content ? convertOptions(file.content, names) : {};
  const harvest: Harvest = { linker, messages: [], enums: [], extensions: [], services: [] };
  const features = inheritFeatures(defaultFeatures[file.syntax], options);
  if (file.content) convertScope(harvest, file.content, "", features);
  const comment = outline.package && file.findComment(outline.package.first, outline.package.last);
  return {
    path: file.path,
    package: file.package,
    syntax: file.syntax === "proto2" || file.syntax === "proto3" ? file.syntax : "editions",
    isInput,
    ...(comment !== undefined && { comment }),
    messages: harvest.messages,
    enums: harvest.enums,
    extensions: harvest.extensions,
    services: harvest.services,
    options,
  };
}

/** Walks what a package or message holds; `scope` is its path inside the file. */
function convertScope(harvest: Harvest, source: protobuf.NamespaceBase, scope: string, features: Features): void {
  const { linker } = harvest;
  for (const each of source.nestedArray) {
    if (each instanceof protobuf.Type) convertMessage(harvest, each, scope, features);
    else if (each instanceof protobuf.Enum) harvest.enums.push(convertEnum(linker, each, scope, features));
    else if (each instanceof protobuf.Service) harvest.services.push(convertService(linker, each));
    else if (each instanceof protobuf.Field) convertExtension(harvest, each, scope, features);
  }
}

function convertMessage(harvest: Harvest, source: protobuf.Type, scope: string, enclosing: Features): void {
  const { linker } = harvest;
  const { file } = linker;
  const name = file.readName(source.name);
  const path = scope === "" ? name : `${scope}.${name}`;
  const fullName = fullNameIn(file, path);
  const options = convertOptions(source, {
    readName: file.readName,
    toFullName: (each) => linker.findOption(fullName, each),
  });
  const features = inheritFeatures(enclosing, options);
  const declaration = file.declarations.get(path);
  const comment = declaration && file.findComment(declaration.first, declaration.last);
  const isMessageSet = options["message_set_wire_format"] === true;
  const highest = isMessageSet ? 2147483646 : 536870911;
  harvest.messages.push({
    fullName,
    name,
    ...(scope !== "" && { parent: fullNameIn(file, scope) }),
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    fields: source.fieldsArray
      .filter((field) => field.declaringField === null)
      .map((field) => convertField(linker, field, path, features)),
    oneofs: source.oneofsArray.map((oneof) => {
      const oneofName = file.readName(oneof.name);
      const declared = file.declarations.get(`${path}.${oneofName}`);
      const text = declared && file.findComment(declared.first, declared.last);
      return { name: oneofName, ...(text !== undefined && { comment: text }) };
    }),
    extensionRanges: (declaration?.extensionRanges ?? []).map(({ from, to }) => [from, Math.min(to, highest)] as const),
    ...reservedOf(declaration, highest),
    isMessageSet,
    options,
    location: locateDeclaration(file, path),
    examples: [],
  });
  convertScope(harvest, source, path, features);
}

function convertEnum(linker: Linker, source: protobuf.Enum, scope: string, enclosing: Features): Enum {
  const { file } = linker;
  const name = file.readName(source.name);
  const path = scope === "" ? name : `${scope}.${name}`;
  const fullName = fullNameIn(file, path);
  const names: OptionNames = { readName: file.readName, toFullName: (each) => linker.findOption(fullName, each) };
  const options = convertOptions(source, names);
  const declaration = file.declarations.get(path);
  const comment = declaration && file.findComment(declaration.first, declaration.last);
  return {
    fullName,
    name,
    ...(scope !== "" && { parent: fullNameIn(file, scope) }),
    ...(comment !== undefined && { comment }),
    deprecated: options["deprecated"] === true,
    closed: inheritFeatures(enclosing, options).enum_type === "CLOSED",
    values: Object.entries(source.values).map(([each, number]) => {
      const valueName = file.readName(each);
      const declared = file.declarations.get(`${path}.${valueName}`);
      const text = declared && file.findComment(declared.first, declared.last);
      const valueOptions = convertOptions({ options: nestMembers(source.valuesOptions?.[each]) }, names);
      return {
        name: valueName,
        number,
        ...(text !== undefined && { comment: text }),
        deprecated: valueOptions["deprecated"] === true,
        options: valueOptions,
      };
    }),
    ...reservedOf(declaration, 2147483647),
    options,
    location: locateDeclaration(file, path),
  };
}

/** What a message or enum reserves; `highest` is what `max` stands for. */
function reservedOf(declaration: Declaration | undefined, highest: number): { readonly reserved?: Reserved } {
  const ranges = (declaration?.reserved ?? []).map(({ from, to }) => [from, Math.min(to, highest)] as const);
  const names = (declaration?.reservedNames ?? []).map(({ text }) => text);
  return ranges.length + names.length === 0 ? {} : { reserved: { ranges, names } };
}

/** protobufjs keeps options of values flat: `(a.b).c` is the member `c` of `(a.b)`. */
function nestMembers(flat: unknown): Readonly<Record<string, unknown>> {
  const nested = new Map<string, unknown>();
  for (const [key, value] of Object.entries(flat ?? {})) {
    const [, option, rest] = /^(\([^)]*\))\.(.+)$/.exec(key) ?? [];
    if (option === undefined || rest === undefined) nested.set(key, value);
    else nested.set(option, withMember(nested.get(option), rest.split("."), value));
  }
  return Object.fromEntries(nested);
}

function withMember(holder: unknown, [name = "", ...rest]: readonly string[], value: unknown): unknown {
  const members = typeof holder === "object" && holder !== null ? (holder as Readonly<Record<string, unknown>>) : {};
  const own = Object.hasOwn(members, name) ? members[name] : undefined;
  return { ...members, [name]: rest.length === 0 ? value : withMember(own, rest, value) };
}

function convertExtension(harvest: Harvest, source: protobuf.Field, scope: string, features: Features): void {
  const { linker } = harvest;
  const { file } = linker;
  const field = convertField(linker, source, scope, features);
  if (source.extend === undefined) return;
  const path = scope === "" ? field.name : `${scope}.${field.name}`;
  const declaration = file.declarations.get(path);
  const offset = declaration?.extendee?.offset ?? 0;
  const extendee = linker.findType(fullNameIn(file, scope), file.readName(source.extend), offset, ["message"]);
  if (!extendee) return;
  const fullName = fullNameIn(file, path);
  harvest.extensions.push({
    fullName,
    extendee: extendee.fullName,
    ...(scope !== "" && { parent: fullNameIn(file, scope) }),
    field: { ...field, jsonName: `[${fullName}]` },
  });
}
