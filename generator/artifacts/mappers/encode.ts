import type { Field, MapKeyType, Message, ScalarType, SingularType } from "../../model/api.js";
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
import { encodeFunction } from "./message-functions.js";
import { isPackable, wireTag, wireType } from "./wire-tag.js";

/** The function that appends a typed message's fields to a writer: `encodePutRequest(message, writer)`. */
export function emitEncode(plan: Plan, message: Message): Declaration {
  const { names } = plan;
  const name = encodeFunction(plan, message.fullName).name;
  return encodeDeclaration(
    plan,
    name,
    code`${names.init(message.fullName)}`,
    message,
    `Appends the fields of a \`${message.fullName}\`.`,
  );
}

/** The same for any set of fields, given the type of what holds them; extensions use it for their single field. */
export function encodeDeclaration(
  plan: Plan,
  name: string,
  type: Code,
  message: Pick<Message, "fullName" | "fields">,
  docs: string,
): Declaration {
  const body: Code[] =
    message.fullName === "google.protobuf.Any" ? [code`${runtime("refuseJson")}(message.$json);`] : [];
  const seen = new Set<string>();
  for (const field of message.fields) {
    if (field.oneof === undefined) body.push(fieldStatement(plan, message.fullName, field));
    else if (!seen.has(field.oneof)) {
      seen.add(field.oneof);
      body.push(oneofStatement(plan, field.oneof, message.fields));
    }
  }
  body.push(code`${runtime("writeUnknown")}(writer, message.$unknown);`);
  return {
    kind: "function",
    name,
    docs,
    parameters: [
      { name: "message", type },
      { name: "writer", type: code`${typeFromRuntime("WireWriter", "wire")}` },
    ],
    returns: code`void`,
    body: joinCode(body, "\n"),
  };
}

/** How a mapper constant encodes: `(message) => encodeMessage(message, encodePutRequest)`. */
export function encodeCall(plan: Plan, message: Message): Code {
  return code`(message) => ${runtime("encodeMessage")}(message, ${encodeFunction(plan, message.fullName)})`;
}

function fieldStatement(plan: Plan, messageName: string, field: Field): Code {
  const { type } = field;
  const number = field.number ?? 0;
  const value = `message.${plan.names.property(field)}`;
  switch (type.kind) {
    case "list":
      return listStatement(plan, type.of, number, value, type.packed);
    case "map":
      return code`${map("writeMap")}(
  writer,
  ${wireTag(number, 2)},
  ${value},
  ${keyWriter(type.key)},
  (each, value) => ${writeValue(plan, type.of, 2, "value", "each")},
);`;
    case "singular":
      if (type.presence === "required") {
        const given = code`${runtime("required")}(${value}, ${literal(`${messageName}.${field.name}`)})`;
        return code`${writeValue(plan, type.of, number, given)};`;
      }
      return code`if (${isWritten(type.of, type.presence, value)}) ${writeValue(plan, type.of, number, value)};`;
    default:
      return type satisfies never;
  }
}

/** When a field is written: with presence when it is there, without when it is not the default. */
function isWritten(of: SingularType, presence: "implicit" | "explicit", value: string): Code {
  if (presence === "explicit" || of.kind === "message") return code`${value} !== undefined`;
  const scalar = of.kind === "enum" ? "int32" : of.scalar;
  if (scalar === "bytes") return code`${scalarFunction("areBytesGiven")}(${value})`;
  if (scalar === "double" || scalar === "float") return code`${scalarFunction("isFloatGiven")}(${value})`;
  if (scalar.endsWith("64")) return code`${scalarFunction("isLongGiven")}(${value})`;
  const zero = scalar === "bool" ? "false" : scalar === "string" ? '""' : "0";
  return code`${scalarFunction("isGiven")}(${value}, ${zero})`;
}

function listStatement(plan: Plan, of: SingularType, number: number, value: string, packed: boolean): Code {
  if (of.kind === "message") {
    const write = runtime(of.delimited ? "writeGroups" : "writeMessages");
    return code`${write}(writer, ${wireTag(number, wireType(of))}, ${value}, ${encodeFunction(plan, of.message)});`;
  }
  const isPacked = packed && isPackable(of);
  return code`${runtime(isPacked ? "writePacked" : "writeList")}(writer, ${wireTag(number, isPacked ? 2 : wireType(of))}, ${value}, ${singularWriter(of)});`;
}

/** Tag and value of one element. */
function writeValue(plan: Plan, of: SingularType, number: number, value: string | Code, writer = "writer"): Code {
  const tag = wireTag(number, wireType(of));
  if (of.kind !== "message") return code`${singularWriter(of)}(${writer}.tag(${tag}), ${value})`;
  const encode = encodeFunction(plan, of.message);
  if (of.delimited) return code`${runtime("writeGroup")}(${writer}, ${tag}, ${value}, ${encode})`;
  return code`${runtime("writeMessage")}(${writer}.tag(${tag}), ${value}, ${encode})`;
}

function oneofStatement(plan: Plan, oneof: string, fields: readonly Field[]): Code {
  const members = fields.filter((field) => field.oneof === oneof);
  const [first] = members;
  const property = first === undefined ? oneof : plan.names.oneofProperty(first);
  const value = `message.${property}`;
  const cases = members.map(
    (field) =>
      code`  case ${literal(plan.names.property(field))}:\n    ${writeValue(plan, field.type.of, field.number ?? 0, `${value}.value`)};\n    break;\n`,
  );
  // Types hold at compile time only: a case that is unknown must not be left out without a word.
  return code`switch (${value}?.case) {\n${joinCode(cases, "")}  default:\n    ${runtime("refuseCase")}(${literal(property)}, ${value});\n}`;
}

function singularWriter(of: Exclude<SingularType, { kind: "message" }>): ImportedName {
  return of.kind === "enum" ? scalarFunction("writeEnum") : scalarWriter(of.scalar);
}

function keyWriter(key: MapKeyType): Code {
  const tag = wireTag(1, wireType({ kind: "scalar", scalar: key, validateUtf8: false }));
  return code`(each, key) => ${scalarWriter(key)}(each.tag(${tag}), ${keyValue(key)})`;
}

/** Keys of typed maps are text, as all property names are. */
function keyValue(key: MapKeyType): Code {
  if (key === "string") return code`key`;
  if (key === "bool") return code`${map("booleanKey")}(key)`;
  return key.endsWith("64") ? code`${map("integerKey")}(key)` : code`Number(${map("integerKey")}(key))`;
}

function scalarWriter(scalar: ScalarType): ImportedName {
  return scalarFunction(`write${scalar.charAt(0).toUpperCase()}${scalar.slice(1)}`);
}

function scalarFunction(name: string): ImportedName {
  return fromRuntime(name, "wire");
}

function map(name: string): ImportedName {
  return fromRuntime(name, "wire");
}

function runtime(name: string): ImportedName {
  return fromRuntime(name, "wire");
}
