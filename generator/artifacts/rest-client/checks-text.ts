import type { HttpSchema, JsonLiteral } from "../../model/http-api.js";
import { code, fromRuntime, joinCode, literal, type Code } from "../../render/code.js";

/** Keywords of JSON Schema that hold a number, and are called by their own names in the runtime. */
const numberKeywords = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
] as const;

/** What a description says of values beyond their type, as checks of the runtime: `minimum(1)`. */
export function checksOf({ type, constraints = {} }: HttpSchema): readonly Code[] {
  const checks = numberKeywords.flatMap((keyword): readonly Code[] => {
    const bound = constraints[keyword];
    if (typeof bound !== "number") return [];
    // Up to draft 4, `exclusiveMinimum` says whether `minimum` itself is left out.
    const strict = keyword === "minimum" ? "exclusiveMinimum" : keyword === "maximum" ? "exclusiveMaximum" : undefined;
    const name = strict !== undefined && constraints[strict] === true ? strict : keyword;
    return [code`${check(name)}(${boundText(bound)})`];
  });
  const { pattern, uniqueItems } = constraints;
  const expression = typeof pattern === "string" ? expressionText(pattern) : undefined;
  return [
    ...widthCheck(type),
    ...(type.kind === "literals" ? [amongCheck(type.values, isWide(type.of))] : []),
    ...checks,
    ...(expression === undefined ? [] : [code`${check("pattern")}(${expression})`]),
    ...(uniqueItems === true ? [code`${check("uniqueItems")}`] : []),
  ];
}

function check(name: string): Code {
  return code`${fromRuntime(name, "rest-server")}`;
}

/** A bound that a number does not hold exactly stands there as a `bigint`. */
function boundText(bound: number): string {
  return Number.isInteger(bound) && !Number.isSafeInteger(bound) ? `${BigInt(bound)}n` : String(bound);
}

/** Whether values are integers of 64 bits, which are `bigint` here. */
function isWide(type: HttpSchema["type"] | undefined): boolean {
  return type?.kind === "integer" && type.width === 64;
}

function widthCheck(type: HttpSchema["type"]): readonly Code[] {
  if (type.kind !== "integer" || type.width === undefined) return [];
  return [check(type.width === 64 ? "int64" : "int32")];
}

function amongCheck(values: readonly JsonLiteral[], wide: boolean): Code {
  const texts = values.map((each) => {
    if (typeof each === "string") return literal(each);
    return wide && typeof each === "number" ? `${BigInt(each)}n` : String(each);
  });
  return code`${check("among")}(${joinCode(texts, ", ")})`;
}

/** The expression as JavaScript writes it; undefined for one that JavaScript cannot have. */
export function expressionText(pattern: string): string | undefined {
  for (const flags of ["u", ""]) {
    try {
      const { source } = new RegExp(pattern, flags);
      return `new RegExp(${literal(source)}, "${flags}")`;
    } catch {
      // The next flags may do.
    }
  }
  return undefined;
}
