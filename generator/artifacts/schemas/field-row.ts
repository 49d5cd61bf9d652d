import type { Extension, Field } from "../../model/api.js";
import { camelCase } from "../../plan/identifiers.js";
import type { Plan } from "../../plan/plan.js";
import { code, type Code, joinCode, literal } from "../../render/code.js";

/** Fields as the entries of a table: `{ lease: "int64", kvs: [() => KeyValueSchema] }`. */
export function fieldTable(plan: Plan, fields: readonly Field[]): Code {
  const rows = fields.map((field, at) => fieldRow(plan, field, (fields[at - 1]?.number ?? 0) + 1));
  return rows.length === 0 ? code`{}` : code`{\n${joinCode(rows, "")}}`;
}

/** An extension as a field, under its name in brackets, as JSON spells it. */
export function extensionField({ fullName, field }: Extension): Field {
  const name = `[${fullName}]`;
  return { ...field, name, jsonName: name };
}

function fieldRow(plan: Plan, field: Field, nextNumber: number): Code {
  const type = fieldTypeRow(plan, field);
  const traits = fieldTraits(plan, field, nextNumber);
  const isList = traits.length === 1 && field.type.kind === "list";
  const row = traits.length === 0 ? type : isList ? code`[${type}]` : code`[${type}, { ${traits.join(", ")} }]`;
  // Of a name that every object has, `constructor`, the compiler wants what objects have there.
  const exact = field.name in {} && traits.length > 0 ? code`${row} as const` : row;
  return code`  ${rowKey(field.name)}: ${exact},\n`;
}

/** A name as a key. A plain `__proto__` would set the prototype. */
export function rowKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

function fieldTypeRow(plan: Plan, field: Field): Code {
  const of = field.type.of;
  switch (of.kind) {
    case "scalar":
      return code`"${of.scalar}"`;
    case "enum":
      return code`{ enum: () => ${plan.names.schema(of.enum)} }`;
    case "message":
      return code`() => ${plan.names.schema(of.message)}`;
    default:
      return of satisfies never;
  }
}

/** Only what the runtime cannot work out from the row itself. */
function fieldTraits(plan: Plan, field: Field, nextNumber: number): string[] {
  const { type, number = 0 } = field;
  const property = field.name.startsWith("[") ? field.name : plan.names.property(field);
  const isExplicit =
    type.kind === "singular" && type.presence !== "implicit" && type.of.kind !== "message" && field.oneof === undefined;
  return [
    ...(type.kind === "list" ? ["list: true"] : []),
    ...(type.kind === "map" ? [`map: "${type.key}"`] : []),
    ...(field.oneof === undefined ? [] : [`oneof: ${literal(plan.names.oneofProperty(field))}`]),
    ...(isExplicit ? ["explicit: true"] : []),
    ...(type.kind === "singular" && type.presence === "required" ? ["required: true"] : []),
    ...(isNullable(type.of) ? ["nullable: true"] : []),
    ...(type.of.kind === "message" && type.of.delimited ? ["delimited: true"] : []),
    ...(number === nextNumber ? [] : [`number: ${number}`]),
    ...(field.jsonName === runtimeJsonName(field.name) ? [] : [`jsonName: ${literal(field.jsonName)}`]),
    ...(property === field.jsonName ? [] : [`property: ${literal(property)}`]),
  ];
}

/** Of these types null is a value. */
function isNullable(of: Field["type"]["of"]): boolean {
  if (of.kind === "scalar") return false;
  return of.kind === "enum" ? of.enum === "google.protobuf.NullValue" : of.message === "google.protobuf.Value";
}

/** What runtime/core/schema-table.ts works out; a name of underscores alone is written out. */
function runtimeJsonName(name: string): string {
  return /[^_]/.test(name) ? camelCase(name) : "";
}
