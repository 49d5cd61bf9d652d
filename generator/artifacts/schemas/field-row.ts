import type { Extension, Field } from "../../model/api.js";
import { camelCase } from "../../plan/identifiers.js";
import type { Plan } from "../../plan/plan.js";
import { code, type Code, literal } from "../../render/code.js";

/** A field as a table row: `["lease", 3, "int64"]`. */
export function fieldRow(plan: Plan, field: Field, property: string = plan.names.property(field)): Code {
  const traits = fieldTraits(plan, field, property);
  const tail = traits.length === 0 ? "" : `, { ${traits.join(", ")} }`;
  return code`[${literal(field.name)}, ${field.number ?? 0}, ${fieldTypeRow(plan, field)}${tail}]`;
}

/** An extension as a table row, under its name in brackets, as JSON spells it. */
export function extensionRow(plan: Plan, { fullName, field }: Extension): Code {
  const name = `[${fullName}]`;
  return fieldRow(plan, { ...field, name, jsonName: name }, name);
}

function fieldTypeRow(plan: Plan, field: Field): Code {
  const of = field.type.of;
  switch (of.kind) {
    case "scalar":
      return code`"${of.scalar}"`;
    case "enum":
      return code`{ enum: () => ${plan.names.schema(of.enum)} }`;
    case "message":
      return code`{ message: () => ${plan.names.schema(of.message)}${of.delimited ? ", delimited: true" : ""} }`;
    default:
      return of satisfies never;
  }
}

/** Only what the runtime cannot work out from the row itself. */
function fieldTraits(plan: Plan, field: Field, property: string): string[] {
  const { type } = field;
  const isExplicit =
    type.kind === "singular" && type.presence !== "implicit" && type.of.kind !== "message" && field.oneof === undefined;
  return [
    ...(type.kind === "list" ? ["list: true"] : []),
    ...(type.kind === "map" ? [`map: "${type.key}"`] : []),
    ...(field.oneof === undefined ? [] : [`oneof: ${literal(plan.names.oneofProperty(field))}`]),
    ...(isExplicit ? ["explicit: true"] : []),
    ...(type.kind === "singular" && type.presence === "required" ? ["required: true"] : []),
    ...(field.jsonName === runtimeJsonName(field.name) ? [] : [`jsonName: ${literal(field.jsonName)}`]),
    ...(property === field.jsonName ? [] : [`property: ${literal(property)}`]),
  ];
}

/** What runtime/core/schema-table.ts works out; a name of underscores alone is written out. */
function runtimeJsonName(name: string): string {
  return /[^_]/.test(name) ? camelCase(name) : "";
}
