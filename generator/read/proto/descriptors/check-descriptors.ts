import { isImportPath } from "../check-declarations.js";
import type {
  EnumDescriptor,
  FieldDescriptor,
  FileDescriptor,
  MessageDescriptor,
  ServiceDescriptor,
} from "./descriptor.js";

/**
 * What keeps descriptors from being those of files that protoc takes, a sentence each: whoever made the bytes may have given names that are none,
 * types that nobody declares, numbers out of range. What is right here can be converted, planned and printed.
 */
export function findDescriptorFaults(files: readonly FileDescriptor[]): readonly string[] {
  const types = new Map<string, "message" | "enum">();
  for (const file of files) addTypes(types, file);
  const names = new Set(files.map(({ name }) => name));
  // Types of a file that is missing are no second fault.
  const isComplete = files.every(({ dependency }) => dependency.every((each) => names.has(each)));
  const known: Types = { find: (name) => (isComplete ? (types.get(name) ?? "none") : undefined) };
  return [...files.flatMap((file) => checkFile(file, known)), ...findCycle(files)];
}

interface Types {
  /** What a full name with a point in front stands for; undefined where that cannot be said. */
  readonly find: (name: string) => "message" | "enum" | "none" | undefined;
}

function addTypes(types: Map<string, "message" | "enum">, { package: prefix = "", ...file }: FileDescriptor): void {
  const add = (scope: string, messages: readonly MessageDescriptor[], enums: readonly EnumDescriptor[]): void => {
    for (const { name } of enums) types.set(`${scope}.${name}`, "enum");
    for (const each of messages) {
      types.set(`${scope}.${each.name}`, "message");
      add(`${scope}.${each.name}`, each.nested_type, each.enum_type);
    }
  };
  add(prefix === "" ? "" : `.${prefix}`, file.message_type, file.enum_type);
}

function checkFile(file: FileDescriptor, types: Types): readonly string[] {
  const { name, package: prefix = "", syntax = "proto2", edition } = file;
  const at = (what: string): string => `${JSON.stringify(name)}: ${what}`;
  const isKnown = syntax === "editions" ? /^EDITION_202[34]$/.test(edition ?? "") : /^proto[23]$/.test(syntax);
  return [
    ...(isImportPath(name) && !name.includes("\0") ? [] : ["its name is no path of a file"]),
    ...(prefix === "" || prefix.split(".").every(isIdentifier) ? [] : [`the package ${quote(prefix)} is no name`]),
    ...(isKnown ? [] : [`it is of ${quote(edition ?? syntax)}, which is neither proto2, proto3, 2023 nor 2024`]),
    ...file.message_type.flatMap((each) => checkMessage(each, types)),
    ...file.enum_type.flatMap(checkEnum),
    ...file.extension.flatMap((each) => checkField(each, [], types)),
    ...file.service.flatMap((each) => checkService(each, types)),
  ].map(at);
}

function checkMessage(message: MessageDescriptor, types: Types): readonly string[] {
  const { name, oneof_decl: oneofs, options } = message;
  const isWhole = ["key", "value"].every((part) => message.field.some((field) => field.name === part));
  return [
    ...checkName("message", name),
    ...(options?.["map_entry"] === true && !isWhole ? [`the entries of a map ${quote(name)} lack key or value`] : []),
    ...oneofs.flatMap((each) => checkName("oneof", each.name)),
    ...message.field.flatMap((each) => checkField(each, oneofs, types)),
    ...message.extension.flatMap((each) => checkField(each, oneofs, types)),
    ...message.enum_type.flatMap(checkEnum),
    ...message.nested_type.flatMap((each) => checkMessage(each, types)),
  ];
}

const scalarTypes: ReadonlySet<string> = new Set(
  "DOUBLE FLOAT INT64 UINT64 INT32 FIXED64 FIXED32 BOOL STRING BYTES UINT32 SFIXED32 SFIXED64 SINT32 SINT64"
    .split(" ")
    .map((each) => `TYPE_${each}`),
);

const wantedKinds: Readonly<Record<string, "message" | "enum">> = {
  TYPE_MESSAGE: "message",
  TYPE_GROUP: "message",
  TYPE_ENUM: "enum",
};

function checkField(field: FieldDescriptor, oneofs: readonly unknown[], types: Types): readonly string[] {
  const { name, number, type, type_name: typeName = "", oneof_index: oneof, extendee } = field;
  const say = (why: string): string => `the field ${quote(name)} ${why}`;
  const wanted = wantedKinds[type];
  const faults = [...checkName("field", name)];
  if (!Number.isInteger(number) || number < 1) faults.push(say("has no number"));
  if (wanted === undefined && !scalarTypes.has(type)) faults.push(say(`has the type ${quote(type)}, which is none`));
  if (wanted !== undefined && isOther(types.find(typeName), wanted))
    faults.push(say(`is of the ${wanted} ${quote(typeName)}, which is not there`));
  if (oneof !== undefined && extendee === undefined && oneofs[oneof] === undefined)
    faults.push(say(`is in the oneof of number ${oneof}, which is not there`));
  if (extendee !== undefined && isOther(types.find(extendee), "message"))
    faults.push(say(`extends ${quote(extendee)}, which is not there`));
  return faults;
}

function checkEnum({ name, value }: EnumDescriptor): readonly string[] {
  return [
    ...checkName("enum", name),
    ...(value.length === 0 ? [`the enum ${quote(name)} has no value`] : []),
    ...value.flatMap((each) => checkName("value", each.name)),
  ];
}

function checkService({ name, method }: ServiceDescriptor, types: Types): readonly string[] {
  return [
    ...checkName("service", name),
    ...method.flatMap((each) => [
      ...checkName("method", each.name),
      ...[each.input_type, each.output_type]
        .filter((type) => isOther(types.find(type), "message"))
        .map((type) => `the method ${quote(each.name)} is of the message ${quote(type)}, which is not there`),
    ]),
  ];
}

function isOther(found: ReturnType<Types["find"]>, wanted: "message" | "enum"): boolean {
  return found !== undefined && found !== wanted;
}

function checkName(kind: string, name: string): readonly string[] {
  return isIdentifier(name) ? [] : [`the name of a ${kind}, ${quote(name)}, is none`];
}

function isIdentifier(name: unknown): boolean {
  return typeof name === "string" && /^[A-Za-z_]\w*$/.test(name);
}

/** A name that somebody else has chosen, in one line that is not too long. */
function quote(name: unknown): string {
  const text = JSON.stringify(String(name));
  return text.length > 80 ? `${text.slice(0, 80)}..."` : text;
}

/** Files that import each other: what remains when those are taken away, again and again, that import nothing that remains. */
function findCycle(files: readonly FileDescriptor[]): readonly string[] {
  const importers = new Map<string, string[]>();
  const open = new Map<string, number>();
  const names = new Set(files.map(({ name }) => name));
  for (const { name, dependency } of files) {
    const own = [...new Set(dependency)].filter((each) => names.has(each));
    open.set(name, own.length);
    for (const each of own) {
      const all = importers.get(each);
      if (all === undefined) importers.set(each, [name]);
      else all.push(name);
    }
  }
  const ready = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    open.delete(name);
    for (const each of importers.get(name) ?? []) {
      const count = (open.get(each) ?? 0) - 1;
      open.set(each, count);
      if (count === 0) ready.push(each);
    }
  }
  const [first] = open.keys();
  return first === undefined ? [] : [`${quote(first)}: it imports itself, by way of others or not`];
}
