import type { HttpSchema } from "../../model/http-api.js";
import { code, type Code } from "../../render/code.js";
import { expressionText } from "../rest-client/checks-text.js";
import { z } from "./zod-package.js";
import { fixed, type ZodScope } from "./zod-scope.js";

type Constraints = NonNullable<HttpSchema["constraints"]>;

/** Texts of a format that zod knows; any other format is a text. */
const formats: Readonly<Record<string, string>> = {
  "date-time": "iso.datetime({ offset: true })",
  date: "iso.date()",
  duration: "iso.duration()",
  uuid: "guid()",
  email: "email()",
  uri: "url()",
  url: "url()",
  ipv4: "ipv4()",
  ipv6: "ipv6()",
};

/** A text with its format, lengths and pattern. */
export function textSchema(format: string | undefined, constraints: Constraints): Code {
  const own = format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined;
  const { pattern } = constraints;
  const expression = typeof pattern === "string" ? expressionText(pattern) : undefined;
  const checks = [
    ...calls(constraints, { minLength: "min", maxLength: "max" }),
    ...(expression === undefined ? [] : [`.regex(${expression})`]),
  ];
  return code`${z}.${own ?? "string()"}${checks.join("")}`;
}

/** `.min(1).max(9)` of a number, for `number` and integers alike. */
export function boundsOf(constraints: Constraints): string {
  return numberCalls(constraints, (bound) => String(bound));
}

/** A 64-bit integer with its bounds. */
export function int64Schema(scope: ZodScope, constraints: Constraints): Code {
  const bounds = numberCalls(constraints, (bound) => (Number.isInteger(bound) ? `${BigInt(bound)}n` : undefined));
  const int64 = fixed(scope, "int64");
  return bounds === "" ? code`${int64}` : code`${int64}.pipe(${z}.bigint()${bounds})`;
}

/** `.min(1).max(9)` of a list, and that no item is there twice. */
export function itemChecks(scope: ZodScope, constraints: Constraints): string {
  const unique =
    constraints["uniqueItems"] === true ? `.refine(${fixed(scope, "areUnique")}, "an item is there twice")` : "";
  return calls(constraints, { minItems: "min", maxItems: "max" }).join("") + unique;
}

/** How many members an object has. */
export function sizeChecks(constraints: Constraints): string {
  const { minProperties, maxProperties } = constraints;
  return [
    typeof minProperties === "number"
      ? sizeCheck(`>= ${minProperties}`, `at least ${minProperties} members are expected`)
      : "",
    typeof maxProperties === "number"
      ? sizeCheck(`<= ${maxProperties}`, `at most ${maxProperties} members are expected`)
      : "",
  ].join("");
}

function sizeCheck(test: string, why: string): string {
  return `.refine((value: object) => Object.keys(value).length ${test}, "${why}")`;
}

function calls(constraints: Constraints, names: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(names).flatMap(([keyword, call]) => {
    const bound = constraints[keyword];
    return typeof bound === "number" ? [`.${call}(${bound})`] : [];
  });
}

function numberCalls(constraints: Constraints, toText: (bound: number) => string | undefined): string {
  const { exclusiveMinimum, exclusiveMaximum } = constraints;
  // Up to draft 4, `exclusiveMinimum` says whether `minimum` itself is left out.
  const names = {
    minimum: exclusiveMinimum === true ? "gt" : "gte",
    maximum: exclusiveMaximum === true ? "lt" : "lte",
    exclusiveMinimum: "gt",
    exclusiveMaximum: "lt",
    multipleOf: "multipleOf",
  };
  return Object.entries(names)
    .map(([keyword, call]) => {
      const bound = constraints[keyword];
      const text = typeof bound === "number" ? toText(bound) : undefined;
      return text === undefined ? "" : `.${call}(${text})`;
    })
    .join("");
}
