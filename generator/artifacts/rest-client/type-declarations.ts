import type { HttpSchema } from "../../model/http-api.js";
import type { HttpPlan, PlannedType } from "../../plan/http/http-plan.js";
import { code, joinCode, literal, type Code } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { memberName } from "./member-name.js";
import { schemaDocs } from "./schema-docs.js";
import { objectMembers, typeReference, typeText, type TypeUse } from "./type-text.js";

/** Declarations of a named type: as received, and as sent where that differs; a base type's own members apart. */
export function typeDeclarations(plan: HttpPlan, planned: PlannedType): readonly Declaration[] {
  const uses: readonly TypeUse["direction"][] = planned.inputName === undefined ? ["received"] : ["received", "sent"];
  return uses.flatMap((direction) => oneWay(plan, planned, { direction, isForm: planned.isForm }));
}

function oneWay(plan: HttpPlan, planned: PlannedType, use: TypeUse): readonly Declaration[] {
  const { base, type } = planned;
  const name = use.direction === "sent" ? (planned.inputName ?? planned.name) : planned.name;
  if (base === undefined) return [declaration(plan, name, type.schema, use, planned.isCircular)];
  const baseName = use.direction === "sent" ? (base.inputName ?? base.name) : base.name;
  const members = base.subtypes.map((each) => subtypeText(plan, base.property, each, use));
  return [
    declaration(plan, baseName, type.schema, use, false),
    {
      kind: "type",
      name,
      docs: `Any of the types that extend \`${baseName}\`, told apart by \`${base.property}\`.`,
      type: joinCode(members, " | "),
    },
  ];
}

function subtypeText(
  plan: HttpPlan,
  property: string,
  subtype: { readonly type: string; readonly value: string },
  use: TypeUse,
): Code {
  return code`(${typeReference(plan, subtype.type, use)} & { ${memberName(property)}: ${literal(subtype.value)} })`;
}

function declaration(plan: HttpPlan, name: string, schema: HttpSchema, use: TypeUse, isCircular: boolean): Declaration {
  const docs = schemaDocs(schema);
  const { type } = schema;
  if (isCircular) return { kind: "type", name, docs, type: code`unknown` };
  if (type.kind !== "object" || type.properties.length === 0)
    return { kind: "type", name, docs, type: typeText(plan, schema, use) };
  return {
    kind: "interface",
    name,
    docs,
    members: objectMembers(plan, type, use).map((each) => ({ ...each, mutable: true })),
  };
}
