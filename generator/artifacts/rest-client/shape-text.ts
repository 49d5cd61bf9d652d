import type { HttpObject, HttpProperty, HttpSchema, JsonType } from "../../model/http-api.js";
import type { HttpPlan, PlannedType } from "../../plan/http/http-plan.js";
import { isInherited } from "../../plan/identifiers.js";
import { code, imported, joinCode, literal, typeFromRuntime, type Code } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { checksOf } from "./checks-text.js";
import { memberName } from "./member-name.js";

/** Which side reads values: clients read answers leniently, handlers read requests and check whatever is described. */
export type ShapeUse = "answers" | "requests";

/** The runtime's table of a schema: `{ members: { id: "int64" }, required: ["id"] }`. */
export function shapeText(plan: HttpPlan, schema: HttpSchema, use: ShapeUse = "answers", asBase = false): Code {
  const own = typeShape(plan, schema, use, asBase);
  const checks = use === "requests" ? checksOf(schema) : [];
  return checks.length === 0 ? own : code`{ allOf: [${own}], where: [${joinCode(checks, ", ")}] }`;
}

function typeShape(plan: HttpPlan, schema: HttpSchema, use: ShapeUse, asBase: boolean): Code {
  const { type } = schema;
  switch (type.kind) {
    case "any":
    case "never":
      return code`"any"`;
    case "null":
    case "boolean":
    case "number":
    case "text":
    case "bytes":
      return code`"${type.kind}"`;
    case "binary":
      return code`"text"`;
    case "integer":
      return code`"${integerShape(type)}"`;
    case "literals":
      return literalsShape(plan, type, use);
    case "array":
      return code`{ list: ${shapeText(plan, type.items, use)} }`;
    case "tuple":
      return code`{ tuple: [${joinCode(
        type.items.map((each) => shapeText(plan, each, use)),
        ", ",
      )}], rest: ${shapeText(plan, type.rest, use)} }`;
    case "object":
      return objectShape(plan, type, use);
    case "union":
      return unionShape(plan, schema, type.members, use);
    case "intersection":
      return intersectionShape(plan, type.members, use);
    case "reference":
      return referenceShape(plan, type.name, use, asBase);
    default:
      return type satisfies never;
  }
}

/** Constants of a named type's shape. */
export function shapeDeclarations(
  plan: HttpPlan,
  { type, shapeName, base, isCircular }: PlannedType,
  use: ShapeUse = "answers",
): readonly Declaration[] {
  if (isCircular) return [constant(shapeName, code`"any"`)];
  const own = shapeText(plan, type.schema, use);
  if (base === undefined) return [constant(shapeName, own)];
  return [constant(base.shapeName, own), constant(shapeName, chosenShape(plan, base.property, base.subtypes, use))];
}

function constant(name: string, value: Code): Declaration {
  return { kind: "const", name, type: code`${typeFromRuntime("Shape", "rest")}`, value };
}

function integerShape({ width, quoted }: Extract<JsonType, { kind: "integer" }>): string {
  if (width !== 64) return "integer";
  return quoted === true ? "int64-text" : "int64";
}

/** Values that are not named are no fault; values of another type are. */
function literalsShape(plan: HttpPlan, { values, of }: Extract<JsonType, { kind: "literals" }>, use: ShapeUse): Code {
  const nullable = values.includes(null);
  const kinds = new Set(values.filter((each) => each !== null).map((each) => typeof each));
  const known = { string: "text", number: "number", boolean: "boolean" } as const;
  const [kind] = kinds;
  const one =
    of !== undefined
      ? shapeText(plan, { type: of }, use)
      : kinds.size === 1 && kind !== undefined && kind in known
        ? code`"${known[kind as keyof typeof known]}"`
        : kinds.size === 0
          ? code`"null"`
          : code`"any"`;
  return nullable && kinds.size > 0 && of?.kind !== "null" ? maybe(one) : one;
}

function maybe(inner: Code): Code {
  return inner.parts.length === 1 && inner.parts[0] === '"any"' ? inner : code`{ maybe: ${inner} }`;
}

function objectShape(plan: HttpPlan, type: HttpObject, use: ShapeUse): Code {
  const members = type.properties.map((each) => code`${key(each.name)}: ${memberShape(plan, each, use)}`);
  const otherWay = use === "answers" ? "writeOnly" : "readOnly";
  const required = [
    ...type.properties.filter((each) => each.required && each.schema[otherWay] !== true).map((each) => each.name),
    ...type.requiredElsewhere,
  ];
  // Names that follow a pattern have a type of their own; none fits all others.
  const rest = type.patterns.length > 0 || type.additional === undefined ? undefined : type.additional;
  const parts = [
    members.length === 0 ? code`members: {}` : code`members: { ${joinCode(members, ", ")} }`,
    ...(required.length > 0 ? [code`required: [${required.map(literal).join(", ")}]`] : []),
    ...(rest === undefined ? [] : [code`rest: ${rest === false ? "false" : shapeText(plan, rest, use)}`]),
  ];
  return code`{ ${joinCode(parts, ", ")} }`;
}

/** The compiler takes a text under an inherited name for any text, and so it does inside of a table there. */
function memberShape(plan: HttpPlan, { name, schema }: HttpProperty, use: ShapeUse): Code {
  const shape = shapeText(plan, schema, use);
  const [first] = shape.parts;
  const isLate = typeof first === "string" && first.startsWith("() =>");
  return isInherited(name) && !isLate ? code`${shape} as const` : shape;
}

/** A computed key, or `__proto__` would set the prototype. */
function key(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return memberName(name);
}

function unionShape(plan: HttpPlan, schema: HttpSchema, members: readonly HttpSchema[], use: ShapeUse): Code {
  const others = members.filter((each) => each.type.kind !== "null");
  const { discriminator } = schema;
  const mapping = discriminator?.mapping ?? [];
  const [only] = others;
  if (others.length < members.length && others.length > 0) {
    const inner =
      only !== undefined && others.length === 1 ? shapeText(plan, only, use) : unionShape(plan, schema, others, use);
    return maybe(inner);
  }
  if (discriminator !== undefined && mapping.length > 0)
    return chosenShape(
      plan,
      discriminator.property,
      mapping.map(({ value, type }) => ({ value, type })),
      use,
    );
  return code`{ oneOf: [${joinCode(
    others.length === 0 ? [code`"null"`] : others.map((each) => shapeText(plan, each, use)),
    ", ",
  )}] }`;
}

function chosenShape(
  plan: HttpPlan,
  property: string,
  subtypes: readonly { readonly type: string; readonly value: string }[],
  use: ShapeUse,
): Code {
  const entries = subtypes.map(({ type, value }) => code`${key(value)}: ${referenceShape(plan, type, use, false)}`);
  return code`{ by: [${literal(property)}, { ${joinCode(entries, ", ")} }${use === "requests" ? ', "closed"' : ""}] }`;
}

function intersectionShape(plan: HttpPlan, members: readonly HttpSchema[], use: ShapeUse): Code {
  const isSilent = ({ type, constraints }: HttpSchema): boolean =>
    type.kind === "any" && (use === "answers" || constraints === undefined);
  const parts = members.filter((each) => !isSilent(each)).map((each) => shapeText(plan, each, use, true));
  const [only] = parts;
  if (only === undefined) return code`"any"`;
  return parts.length === 1 ? only : code`{ allOf: [${joinCode(parts, ", ")}] }`;
}

function referenceShape(plan: HttpPlan, name: string, use: ShapeUse, asBase: boolean): Code {
  const planned = plan.types.get(name);
  if (planned === undefined) return code`"any"`;
  const named = asBase ? (planned.base ?? planned) : planned;
  return code`() => ${imported(named.shapeName, use === "answers" ? "shapes" : "request-shapes")}`;
}
