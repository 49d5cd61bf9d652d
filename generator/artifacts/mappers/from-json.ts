import type { Field, Message, SingularType } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, type ImportedName, joinCode, typeFromRuntime } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { enumConstant, jsonFieldsOf, readFunction } from "./json-names.js";
import { wellKnownReader } from "./well-known-json.js";
import { isPackable, wireTag, wireType } from "./wire-tag.js";

/** The function that reads a message from JSON: a switch over the number of the field whose value comes next. */
export function emitFromJson(plan: Plan, message: Message): readonly Declaration[] {
  if (wellKnownReader(message.fullName) !== undefined) return [];
  const name = readFunction(plan, message.fullName).name;
  const table = `${plan.names.typeName(message.fullName)}Fields`;
  const fields = jsonFieldsOf(plan, message);
  const loop =
    fields.length === 0
      ? code`while (r.next(${table}, object));`
      : code`while (r.next(${table}, object)) {\n  switch (r.field) {\n${joinCode(
          fields.map((field) => fieldCase(plan, field)),
          "",
        )}  }\n}`;
  return [
    {
      kind: "const",
      name: table,
      exported: false,
      value: code`/*@__PURE__*/ ${fromRuntime("jsonFields", "json")}(${plan.names.schema(message.fullName)})`,
    },
    {
      kind: "function",
      name,
      docs: `Reads a \`${message.fullName}\` from JSON.`,
      parameters: [{ name: "r", type: code`${typeFromRuntime("JsonReader", "json")}` }],
      returns: code`void`,
      body: code`const object = r.begin(${table});\n${loop}`,
    },
  ];
}

/** What reads a message of a type: its emitted function, or the runtime's for a well-known type. */
export function messageReader(plan: Plan, fullName: string): Code {
  return wellKnownReader(fullName) ?? code`${readFunction(plan, fullName)}`;
}

function fieldCase(plan: Plan, field: Field): Code {
  return code`    case ${field.number ?? 0}: // ${field.name.replace(/[^\w.[\]]/g, "_")}\n      ${fieldCall(plan, field)};\n      break;\n`;
}

function fieldCall(plan: Plan, field: Field): Code {
  const { type } = field;
  const number = field.number ?? 0;
  const tag = wireTag(number, type.kind === "map" ? 2 : wireType(type.of));
  switch (type.kind) {
    case "map": {
      const key = fromRuntime(`${type.key}Key`, "json");
      if (type.of.kind === "message")
        return code`${mapFunction("messageMapJson")}(r, ${tag}, ${key}, ${messageReader(plan, type.of.message)})`;
      return code`${mapFunction("mapJson")}(r, ${tag}, ${key}, ${wireTag(2, wireType(type.of))}, ${valueReader(plan, type.of)})`;
    }
    case "list": {
      if (type.of.kind === "message") {
        return code`${fieldFunction(type.of.delimited ? "groupListJson" : "messageListJson")}(r, ${tag}, ${messageReader(plan, type.of.message)})`;
      }
      if (!isPackable(type.of)) return code`${fieldFunction("listJson")}(r, ${tag}, ${valueReader(plan, type.of)})`;
      const size = { 0: "", 1: ", 8", 2: "", 3: "", 5: ", 4" }[wireType(type.of)];
      const isPacked = type.packed;
      return code`${fieldFunction(isPacked ? "packedJson" : "unpackedJson")}(r, ${isPacked ? wireTag(number, 2) : tag}, ${valueReader(plan, type.of)}${size})`;
    }
    case "singular":
      if (type.of.kind === "message")
        return code`${fieldFunction(type.of.delimited ? "groupJson" : "messageJson")}(r, ${tag}, ${messageReader(plan, type.of.message)})`;
      return code`${fieldFunction(type.presence === "implicit" ? "implicitJson" : "explicitJson")}(r, ${tag}, ${valueReader(plan, type.of)})`;
    default:
      return type satisfies never;
  }
}

function valueReader(plan: Plan, of: Exclude<SingularType, { kind: "message" }>): Code {
  if (of.kind === "enum") return code`${enumConstant(plan, of.enum)}.read`;
  return code`${fromRuntime(`${of.scalar}Json`, "json")}`;
}

function fieldFunction(name: string): ImportedName {
  return fromRuntime(name, "json");
}

function mapFunction(name: string): ImportedName {
  return fromRuntime(name, "json");
}
