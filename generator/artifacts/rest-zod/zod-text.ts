import type { HttpSchema, JsonType } from "../../model/http-api.js";
import { code, joinCode, literal, type Code } from "../../render/code.js";
import { memberName } from "../rest-client/member-name.js";
import { saysOwn, type TypeUse } from "../rest-client/type-text.js";
import { flatObject, flattenObjects, type FlatObject } from "./flat-object.js";
import { boundsOf, int64Schema, itemChecks, sizeChecks, textSchema } from "./zod-checks.js";
import { z } from "./zod-package.js";
import { fixed, type ZodScope } from "./zod-scope.js";

/** A zod schema of a schema of the description: `z.looseObject({ id: int64, name: z.string().exactOptional() })`. */
export function zodText(scope: ZodScope, schema: HttpSchema, use: TypeUse): Code {
  const { type, constraints = {} } = schema;
  const inside = (each: HttpSchema): Code => zodText(scope, each, use);
  switch (type.kind) {
    case "any":
      return code`${z}.unknown()`;
    case "never":
    case "null":
    case "boolean":
      return code`${z}.${type.kind}()`;
    case "number":
      return code`${z}.number()${boundsOf(constraints)}`;
    case "integer":
      if (type.width === 64) return int64Schema(scope, constraints);
      return code`${z}.${type.width === 32 ? "int32" : "int"}()${boundsOf(constraints)}`;
    case "text":
      return textSchema(type.format, constraints);
    case "bytes":
      return code`${fixed(scope, "bytes")}`;
    case "binary":
      return use.isForm ? code`${fixed(scope, "upload")}` : code`${z}.string()`;
    case "literals":
      return literalsText(scope, type);
    case "array":
      return code`${z}.array(${inside(type.items)})${itemChecks(scope, constraints)}`;
    case "tuple": {
      const rest = type.rest.type.kind === "never" ? code`` : code`, ${inside(type.rest)}`;
      return code`${z}.tuple([${joinCode(type.items.map(inside), ", ")}]${rest})`;
    }
    case "object":
      return code`${objectText(scope, flatObject(type), use)}${sizeChecks(constraints)}`;
    case "union":
      return unionText(scope, schema, type.members, use);
    case "intersection":
      return code`${intersectionText(scope, schema, type.members, use)}${sizeChecks(constraints)}`;
    case "reference":
      return referenceText(scope, type.name, use);
    default:
      return type satisfies never;
  }
}

/** Values that are not named are kept, as the types have it; a single one, or `const`, tells types apart. */
function literalsText(scope: ZodScope, { values, of, isConst }: Extract<JsonType, { kind: "literals" }>): Code {
  if (of?.kind === "integer" && of.width === 64) return code`${fixed(scope, "int64")}`;
  const texts = [...new Set(values.map((each) => (typeof each === "string" ? literal(each) : String(each))))];
  const named = code`${z}.literal(${texts.length === 1 ? (texts[0] ?? "") : `[${texts.join(", ")}]`})`;
  const isOpenOf = (kind: "string" | "number"): boolean =>
    isConst !== true && values.filter((each) => typeof each === kind).length > 1;
  return code`${named}${isOpenOf("string") ? code`.or(${z}.string())` : ""}${isOpenOf("number") ? code`.or(${z}.number())` : ""}`;
}

function objectText(scope: ZodScope, flat: FlatObject, use: TypeUse): Code {
  const oneWay = use.direction === "sent" ? "readOnly" : "writeOnly";
  const members = [...flat.properties]
    .filter(([, { schemas }]) => !schemas.some((each) => each[oneWay] === true))
    .map(([name, { required, schemas }]) => {
      const value = memberText(scope, schemas, required, use);
      return code`${propertyKey(name)}: ${value}${required ? "" : ".exactOptional()"}`;
    });
  const shape = members.length === 0 ? code`{}` : code`{ ${joinCode(members, ", ")} }`;
  const further = [...(flat.additional ? [flat.additional] : []), ...flat.patterns];
  if (further.length > 0) {
    const own = further.map((each) => zodText(scope, each, use));
    const rest = own.length === 1 ? code`${own[0] ?? ""}` : code`${z}.union([${joinCode(own, ", ")}])`;
    return members.length === 0
      ? code`${z}.record(${z}.string(), ${rest})`
      : code`${z}.object(${shape}).catchall(${rest})`;
  }
  return code`${z}.${flat.additional === false ? "strictObject" : "looseObject"}(${shape})`;
}

/** `__proto__` would set the prototype. */
function propertyKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : memberName(name);
}

function memberText(scope: ZodScope, schemas: readonly HttpSchema[], required: boolean, use: TypeUse): Code {
  const unique = [...new Map(schemas.map((each) => [JSON.stringify(each.type), each])).values()];
  const said = unique.filter((each) => each.type.kind !== "any");
  const texts = said.map((each) => zodText(scope, each, use));
  const [first, ...others] = texts;
  if (first === undefined) return required ? code`${fixed(scope, "present")}` : code`${z}.unknown()`;
  return others.reduce<Code>((all, each) => code`${z}.intersection(${all}, ${each})`, first);
}

function unionText(scope: ZodScope, schema: HttpSchema, members: readonly HttpSchema[], use: TypeUse): Code {
  const others = members.filter((each) => each.type.kind !== "null");
  const { discriminator } = schema;
  const texts = others.map((each) => {
    const text = zodText(scope, each, use);
    const { type } = each;
    if (discriminator === undefined || type.kind !== "reference") return text;
    const values = discriminator.mapping.filter((one) => one.type === type.name).map(({ value }) => value);
    return values.length === 0 || saysOwn(scope.plan, type.name, discriminator.property)
      ? text
      : toldText(text, discriminator.property, values);
  });
  const [only] = texts;
  const one =
    only === undefined ? code`${z}.null()` : texts.length === 1 ? only : code`${z}.union([${joinCode(texts, ", ")}])`;
  return others.length < members.length && only !== undefined ? code`${z}.nullable(${one})` : one;
}

/** A schema beside what tells it from others; an object that keeps nothing else spoils nothing that the schema converts. */
function toldText(text: Code, property: string, values: readonly string[]): Code {
  const named = values.length === 1 ? literal(values[0] ?? "") : `[${values.map(literal).join(", ")}]`;
  return code`${z}.intersection(${text}, ${z}.object({ ${propertyKey(property)}: ${z}.literal(${named}) }))`;
}

function intersectionText(scope: ZodScope, schema: HttpSchema, members: readonly HttpSchema[], use: TypeUse): Code {
  const said = members.filter((each) => each.type.kind !== "any");
  const [first, ...others] = said;
  if (first === undefined) return code`${z}.unknown()`;
  // A description beside a reference is no type of its own.
  if (others.length === 0 && !isBase(scope, first)) return zodText(scope, first, use);
  const flat = flattenObjects(scope.plan, schema);
  if (flat !== undefined) {
    const objects = flat.map((each) => objectText(scope, each, use));
    return objects.length === 1 ? code`${objects[0] ?? ""}` : code`${z}.union([${joinCode(objects, ", ")}])`;
  }
  return others.reduce<Code>(
    (all, each) => code`${z}.intersection(${all}, ${zodText(scope, each, use)})`,
    zodText(scope, first, use),
  );
}

/** Whether a reference is to a type that stands for its subtypes: what extends it has its own members alone. */
function isBase({ plan }: ZodScope, { type }: HttpSchema): boolean {
  return type.kind === "reference" && plan.types.get(type.name)?.base !== undefined;
}

function referenceText({ names, declared, plan }: ZodScope, name: string, { direction }: TypeUse): Code {
  const constant = names[direction].get(name);
  if (constant === undefined || plan.types.get(name) === undefined) return code`${z}.unknown()`;
  return declared.has(constant) ? code`${constant}` : code`${z}.lazy(() => ${constant})`;
}

/** Any of the types that extend a base, each told by the base's member. */
export function subtypesText(
  scope: ZodScope,
  property: string,
  subtypes: readonly { readonly type: string; readonly value: string }[],
  use: TypeUse,
): Code {
  const texts = subtypes.map(({ type, value }) => toldText(referenceText(scope, type, use), property, [value]));
  return texts.length === 1 ? code`${texts[0] ?? ""}` : code`${z}.union([${joinCode(texts, ", ")}])`;
}
