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
import { createFunction, createName, zero } from "./create-message.js";
import { checkFunction, decodeFunction, enumGuard } from "./message-functions.js";
import { needsCheck } from "./required.js";
import { isPackable, scalarWireType, wireTag, wireType } from "./wire-tag.js";

/** The functions that read a typed message: `decodePutRequest(reader, end, message?)` and what it needs. */
export function emitDecode(plan: Plan, message: Message): readonly Declaration[] {
  const name = decodeFunction(plan, message.fullName).name;
  const type = code`${plan.names.message(message.fullName)}`;
  return decodeDeclarations(
    plan,
    name,
    type,
    message,
    `Reads the fields of a \`${message.fullName}\` up to \`end\`, into \`message\` if given.`,
  );
}

/** The same for any set of fields, given the type of what holds them; extensions use it for their single field. */
export function decodeDeclarations(
  plan: Plan,
  name: string,
  type: Code,
  message: Pick<Message, "fullName" | "fields">,
  docs: string,
): readonly Declaration[] {
  const fields = message.fields.filter((field) => field.number !== undefined);
  const create = createFunction(plan, name, type, message.fields);
  return [
    ...create,
    {
      kind: "function",
      name,
      docs,
      parameters: [
        { name: "reader", type: code`${typeFromRuntime("WireReader", "wire")}` },
        { name: "end", type: code`number` },
        { name: "message", type, initializer: create.length === 0 ? code`{}` : code`${createName(name)}()` },
      ],
      returns: type,
      body: code`while (reader.pos < end) {\n  const start = reader.pos;\n${records(plan, fields)}}\nreader.finish(end);\nreturn message;`,
    },
  ];
}

function records(plan: Plan, fields: readonly Field[]): Code {
  const unknown = runtime("readUnknown");
  if (fields.length === 0) return code`  ${unknown}(reader, start, reader.tag(), message);\n`;
  const clauses = fields.flatMap((field) => fieldCases(plan, field));
  return code`  const tag = reader.tag();\n  switch (tag) {\n${joinCode(clauses, "")}    default:\n      ${unknown}(reader, start, tag, message);\n  }\n`;
}

/** How a mapper constant decodes: `(wire) => decodeMessage(wire, decodePutRequest)`. */
export function decodeCall(plan: Plan, message: Message): Code {
  const decoded = code`${runtime("decodeMessage")}(wire, ${decodeFunction(plan, message.fullName)})`;
  return needsCheck(plan, message.fullName)
    ? code`(wire) => ${checkFunction(plan, message.fullName)}(${decoded})`
    : code`(wire) => ${decoded}`;
}

/** The `case` clauses of a field: a list of numbers is read packed and not. */
function fieldCases(plan: Plan, field: Field): Code[] {
  const { type } = field;
  const number = field.number ?? 0;
  const target = `message.${plan.names.property(field)}`;
  const single = (statement: Code): Code => clause(wireTag(number, wireType(type.of)), statement);
  switch (type.kind) {
    case "map":
      return [clause(wireTag(number, 2), mapStatement(plan, type.key, type.of, target))];
    case "list": {
      const one = single(
        isClosed(plan, type.of)
          ? closedStatement(plan, type.of, (value) => code`${target}.push(${value})`)
          : code`${target}.push(${readValue(plan, type.of, "reader")});`,
      );
      return isPackable(type.of) ? [one, clause(wireTag(number, 2), packedStatement(plan, type.of, target))] : [one];
    }
    case "singular": {
      const assign = (value: Code | string): Code =>
        field.oneof === undefined
          ? code`${target} = ${value}`
          : code`message.${plan.names.oneofProperty(field)} = { case: ${literal(plan.names.property(field))}, value${value === "value" ? "" : code`: ${value}`} }`;
      if (isClosed(plan, type.of)) return [single(closedStatement(plan, type.of, assign))];
      if (field.oneof !== undefined && type.of.kind === "message")
        return [single(oneofMessageStatement(plan, field, type.of, assign))];
      return [single(code`${assign(readValue(plan, type.of, "reader", target))};`)];
    }
    default:
      return type satisfies never;
  }
}

/** A submessage of a oneof merges into an earlier occurrence of the same case. */
function oneofMessageStatement(plan: Plan, field: Field, of: SingularType, assign: (value: string) => Code): Code {
  const oneof = `message.${plan.names.oneofProperty(field)}`;
  return code`{
        const earlier = ${oneof}?.case === ${literal(plan.names.property(field))} ? ${oneof}.value : undefined;
        const value = ${readValue(plan, of, "reader", "earlier")};
        ${assign("value")};
      }`;
}

function clause(tag: number, statement: Code): Code {
  const isBlock = statement.parts[0] !== undefined && String(statement.parts[0]).startsWith("{");
  return isBlock
    ? code`    case ${tag}: ${outdent(statement)}\n`
    : code`    case ${tag}:\n      ${statement}\n      break;\n`;
}

/** A block that stands behind `case 8:` holds its `break` and is indented by two less. */
function outdent(block: Code): Code {
  const parts = block.parts.map((part) => (typeof part === "string" ? part.replace(/\n  /g, "\n") : part));
  const last = parts.at(-1);
  return {
    kind: "code",
    parts: typeof last === "string" ? [...parts.slice(0, -1), last.replace(/ *\}$/, "      break;\n    }")] : parts,
  };
}

/** Reads one value; `earlier` is given for singular submessages. */
function readValue(plan: Plan, of: SingularType, reader: string, earlier?: string): Code {
  switch (of.kind) {
    case "scalar":
      return code`${reader}.${scalarRead(of.scalar, of.validateUtf8)}`;
    case "enum":
      return code`${reader}.int32() as ${plan.names.enumType(of.enum)}`;
    case "message": {
      const decode = decodeFunction(plan, of.message);
      const tail = earlier === undefined ? "" : `, ${earlier}`;
      return of.delimited
        ? code`${runtime("readGroup")}(${reader}, tag, ${decode}${tail})`
        : code`${runtime("readMessage")}(${reader}, ${decode}${tail})`;
    }
    default:
      return of satisfies never;
  }
}

function scalarRead(scalar: ScalarType, validateUtf8: boolean): string {
  if (scalar === "bytes") return "byteString()";
  return scalar === "string" && !validateUtf8 ? "string(false)" : `${scalar}()`;
}

function packedStatement(plan: Plan, of: SingularType, target: string): Code {
  if (of.kind === "enum" && isClosed(plan, of))
    return code`${runtime("readPackedClosed")}(reader, tag, ${target}, ${enumGuard(plan, of.enum)}, message);`;
  return code`${runtime("readPacked")}(reader, ${target}, (each) => ${readValue(plan, of, "each")});`;
}

/** An unknown number of a closed enum stays among the unknown fields. */
function closedStatement(plan: Plan, of: SingularType & { kind: "enum" }, use: (value: string) => Code): Code {
  return code`{
        const value = reader.int32();
        if (${enumGuard(plan, of.enum)}(value)) ${use("value")};
        else ${runtime("keepRecord")}(reader, start, message);
      }`;
}

function mapStatement(plan: Plan, key: MapKeyType, of: SingularType, target: string): Code {
  const readKey = key === "string" ? code`(each) => each.string()` : code`(each) => String(each.${key}())`;
  const defaultKey = key === "string" ? '""' : key === "bool" ? '"false"' : '"0"';
  const isMessage = of.kind === "message";
  const value = isClosed(plan, of)
    ? code`each.int32()`
    : readValue(plan, of, "each", isMessage ? "earlier" : undefined);
  const empty =
    of.kind === "message" ? code`${decodeFunction(plan, of.message)}(reader, reader.pos)` : firstValue(plan, of);
  const entry = code`{
        keyTag: ${wireTag(1, scalarWireType(key))},
        readKey: ${readKey},
        defaultKey: ${defaultKey},
        valueTag: ${wireTag(2, wireType(of))},
        readValue: (${isMessage ? "each, earlier" : "each"}) => ${value},
        defaultValue: () => ${empty},
      }`;
  if (of.kind !== "enum" || !isClosed(plan, of)) return code`${map("readMapEntry")}(reader, ${target}, ${entry});`;
  return code`if (!${map("readClosedMapEntry")}(reader, ${target}, ${entry}, ${enumGuard(plan, of.enum)})) ${runtime("keepRecord")}(reader, start, message);`;
}

/** Default of a map value: a closed enum's first value, else zero. */
function firstValue(plan: Plan, of: SingularType): Code {
  if (of.kind !== "enum") return zero(of);
  const first = plan.index.enums.get(of.enum)?.values[0]?.number ?? 0;
  // Of a closed enum, numbers are read, and judged afterwards.
  return isClosed(plan, of) ? code`${first}` : code`${first} as ${plan.names.enumType(of.enum)}`;
}

function isClosed(plan: Plan, of: SingularType): of is SingularType & { kind: "enum" } {
  return of.kind === "enum" && plan.index.enums.get(of.enum)?.closed === true;
}

function map(name: string): ImportedName {
  return fromRuntime(name, "wire");
}

function runtime(name: string): ImportedName {
  return fromRuntime(name, "wire");
}
