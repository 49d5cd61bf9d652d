import type { HttpParameter, HttpSchema } from "../../model/http-api.js";
import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { bodyKind } from "../../plan/http/media.js";
import { literal } from "../../render/code.js";
import { memberName } from "../rest-client/member-name.js";

/** The least arguments of an operation, as TypeScript; empty where none are needed. */
export function sampleArguments(plan: HttpPlan, { operation, grouped }: PlannedOperation): string {
  const required = operation.parameters.filter((each) => each.required);
  const one = (each: HttpParameter): string => `${memberName(each.name)}: ${sampleOf(plan, each.schema)}`;
  const groups = (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const own = required.filter((each) => each.in === place).map(one);
    const name = { path: "path", query: "query", header: "headers", cookie: "cookies" }[place];
    return own.length === 0 ? [] : [`${name}: { ${own.join(", ")} }`];
  });
  const [content] = operation.body?.contents ?? [];
  const body = content === undefined || operation.body?.required !== true ? [] : [`body: ${bodySample(plan, content)}`];
  const all = [...(grouped ? groups : required.map(one)), ...body];
  return all.length === 0 ? "" : `{ ${all.join(", ")} }`;
}

function bodySample(
  plan: HttpPlan,
  content: NonNullable<PlannedOperation["operation"]["body"]>["contents"][number],
): string {
  const kind = bodyKind(content);
  if (kind === "binary" || kind === "events") return "new Uint8Array([1, 2])";
  if (kind === "text") return '"text"';
  return content.schema === undefined ? "{}" : sampleOf(plan, content.schema, kind === "form");
}

/** Types whose least value depends on nothing else. */
const plainSamples = {
  any: "{}",
  null: "null",
  boolean: "true",
  number: "1",
  text: '"text"',
  bytes: "new Uint8Array([1, 2])",
  array: "[]",
  never: "undefined",
} as const;

type SchemaType<K extends HttpSchema["type"]["kind"]> = Extract<HttpSchema["type"], { readonly kind: K }>;

/** The least value of a schema that is sent. */
function sampleOf(plan: HttpPlan, { type }: HttpSchema, isForm = false, seen: readonly string[] = []): string {
  const inside = (each: HttpSchema): string => sampleOf(plan, each, isForm, seen);
  switch (type.kind) {
    case "integer":
      return type.width === 64 ? "1n" : "1";
    case "binary":
      return isForm ? plainSamples.bytes : plainSamples.text;
    case "literals":
      return literalSample(type);
    case "tuple":
      return `[${type.items.map(inside).join(", ")}]`;
    case "object":
      return joinMembers(
        type.properties
          .filter((each) => each.required && each.schema.readOnly !== true)
          .map((each) => `${memberName(each.name)}: ${inside(each.schema)}`),
      );
    case "union":
      return type.members[0] === undefined ? "{}" : inside(type.members[0]);
    case "intersection": {
      const parts = type.members.filter((each) => each.type.kind !== "any").map(inside);
      return parts.length < 2 ? (parts[0] ?? "{}") : joinMembers(parts.map(membersOf));
    }
    case "reference":
      return referenceSample(plan, type, isForm, seen);
    default:
      return plainSamples[type.kind];
  }
}

function literalSample({ values: [value], of }: SchemaType<"literals">): string {
  if (of?.kind === "integer" && of.width === 64) return `${String(value)}n`;
  return typeof value === "string" ? literal(value) : String(value);
}

function referenceSample(
  plan: HttpPlan,
  { name }: SchemaType<"reference">,
  isForm: boolean,
  seen: readonly string[],
): string {
  const planned = plan.types.get(name);
  if (planned === undefined || seen.includes(name)) return "{}";
  const next = [...seen, name];
  const [subtype] = planned.base?.subtypes ?? [];
  if (subtype === undefined || planned.base === undefined || seen.includes(subtype.type))
    return sampleOf(plan, planned.type.schema, isForm, next);
  const target = plan.types.get(subtype.type)?.type.schema ?? planned.type.schema;
  return joinMembers([
    `${memberName(planned.base.property)}: ${literal(subtype.value)}`,
    membersOf(sampleOf(plan, target, isForm, [...next, subtype.type])),
  ]);
}

/** `"{ a: 1 }"` -> `"a: 1"` */
function membersOf(object: string): string {
  return object.replace(/^\{ ?| ?\}$/g, "");
}

function joinMembers(members: readonly string[]): string {
  const filled = members.filter((each) => each !== "");
  return filled.length === 0 ? "{}" : `{ ${filled.join(", ")} }`;
}
