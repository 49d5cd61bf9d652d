import type { ApiFile, Field, Message, SingularType } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import {
  type Code,
  code,
  fromRuntime,
  type ImportedName,
  joinCode,
  literal,
  typeFromRuntime,
} from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { enumConstant, jsonFieldsOf, type Keys, writeFunction } from "./json-names.js";
import { wellKnownWriter } from "./well-known-json.js";
import { isPackable, wireTag, wireType } from "./wire-tag.js";

/** The function that writes a message's records as JSON, field by field in declaration order. */
export function emitToJson(
  plan: Plan,
  message: Message,
  keys: Keys,
  syntax: ApiFile["syntax"],
): readonly Declaration[] {
  if (wellKnownWriter(message.fullName) !== undefined) return [];
  const steps = fieldSteps(plan, message, keys, syntax);
  return [
    {
      kind: "function",
      name: writeFunction(plan, message.fullName).name,
      docs: `Writes a \`${message.fullName}\` as JSON.`,
      parameters: [{ name: "w", type: code`${typeFromRuntime("JsonWriter", "json")}` }],
      returns: code`void`,
      body:
        steps.length === 0
          ? code`w.close(w.open(), ${plan.names.schema(message.fullName)});`
          : code`let tag = w.open();\n${joinCode(steps, "")}w.close(tag, ${plan.names.schema(message.fullName)});`,
    },
  ];
}

/** What writes a message of a type: its emitted function, or the runtime's for a well-known type. */
export function messageWriter(plan: Plan, fullName: string): Code {
  return wellKnownWriter(fullName) ?? code`${writeFunction(plan, fullName)}`;
}

/** One statement per field; the members of a oneof stand in one switch, since at most one of them is there. */
function fieldSteps(plan: Plan, message: Message, keys: Keys, syntax: ApiFile["syntax"]): Code[] {
  const fields = jsonFieldsOf(plan, message);
  const done = new Set<string>();
  return fields.flatMap((field) => {
    if (field.oneof === undefined) return [code`tag = ${fieldCall(plan, field, keys, syntax)};\n`];
    if (done.has(field.oneof)) return [];
    done.add(field.oneof);
    const members = fields.filter((each) => each.oneof === field.oneof);
    if (members.length === 1) return [code`tag = ${fieldCall(plan, field, keys, syntax)};\n`];
    const cases = members.map(
      (each) => code`  case ${fieldTag(each)}:\n    tag = ${fieldCall(plan, each, keys, syntax)};\n    break;\n`,
    );
    return [code`switch (tag) {\n${joinCode(cases, "")}}\n`];
  });
}

function fieldTag(field: Field): number {
  return wireTag(field.number ?? 0, field.type.kind === "map" ? 2 : wireType(field.type.of));
}

function fieldCall(plan: Plan, field: Field, keys: Keys, syntax: ApiFile["syntax"]): Code {
  const { type } = field;
  const head = code`w, tag, ${fieldTag(field)}, ${keys.of(field)}`;
  switch (type.kind) {
    case "map": {
      const key = fromRuntime(`${type.key}Key`, "json");
      if (type.of.kind === "message")
        return code`${mapFunction("messageMapField")}(${head}, ${key}, ${messageWriter(plan, type.of.message)})`;
      const absent = code`${head}, ${key}, ${wireTag(2, wireType(type.of))}, ${valueWriter(plan, type.of)}`;
      return code`${mapFunction("mapField")}(${absent}, ${emptyText(plan, type.of)})`;
    }
    case "list":
      if (type.of.kind === "message") {
        return code`${fieldFunction(type.of.delimited ? "groupListField" : "messageListField")}(${head}, ${messageWriter(plan, type.of.message)})`;
      }
      return code`${fieldFunction(isPackable(type.of) ? "packableField" : "listField")}(${head}, ${valueWriter(plan, type.of)})`;
    case "singular": {
      // Its absence is said as the absence of an answer, not as null.
      const isSilent = field.oneof !== undefined || type.isProto3Optional === true || field.name.startsWith("[");
      if (type.of.kind === "message") {
        const name = type.of.delimited ? "groupField" : isSilent ? "explicitMessageField" : "messageField";
        return code`${fieldFunction(name)}(${head}, ${messageWriter(plan, type.of.message)})`;
      }
      if (type.presence !== "implicit") {
        const name = isSilent || syntax === "proto3" ? "explicitField" : "nullableField";
        return code`${fieldFunction(name)}(${head}, ${valueWriter(plan, type.of)})`;
      }
      if (type.of.kind === "enum")
        return code`${fieldFunction("implicitEnumField")}(${head}, ${enumConstant(plan, type.of.enum)})`;
      return code`${fieldFunction("implicitField")}(${head}, ${valueWriter(plan, type.of)}, ${emptyText(plan, type.of)})`;
    }
    default:
      return type satisfies never;
  }
}

function valueWriter(plan: Plan, of: Exclude<SingularType, { kind: "message" }>): Code {
  if (of.kind === "enum") return code`${enumConstant(plan, of.enum)}.write`;
  const name = of.scalar === "string" && !of.validateUtf8 ? "lenientString" : of.scalar;
  return code`${fromRuntime(`${name}Value`, "json")}`;
}

/** JSON text of a type's default. */
function emptyText(plan: Plan, of: Exclude<SingularType, { kind: "message" }>): string {
  if (of.kind === "enum") return literal(JSON.stringify(plan.index.enums.get(of.enum)?.values[0]?.name ?? "0"));
  switch (of.scalar) {
    case "string":
    case "bytes":
      return `'""'`;
    case "bool":
      return '"false"';
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return `'"0"'`;
    default:
      return '"0"';
  }
}

function fieldFunction(name: string): ImportedName {
  return fromRuntime(name, "json");
}

function mapFunction(name: string): ImportedName {
  return fromRuntime(name, "json");
}
