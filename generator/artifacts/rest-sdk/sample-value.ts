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

/** The least value of a schema that is sent. */
function sampleOf(plan: HttpPlan, { type }: HttpSchema, isForm = false, seen: readonly string[] = []): string {
  const inside = (each: HttpSchema): string => sampleOf(plan, each, isForm, seen);
  switch (type.kind) {
    case "any":
      return "{}";
    case "null":
      return "null";
    case "boolean":
      return "true";
    case "number":
      return "1";
    case "integer":
      return type.width === 64 ? "1n" : "1";
    case "text":
      return '"text"';
    case "bytes":
      return "new Uint8Array([1, 2])";
    case "binary":
      return isForm ? "new Uint8Array([1, 2])" : '"text"';
    case "literals": {
      const [value] = type.values;
      if (type.of?.kind === "integer" && type.of.width === 64) return `${String(value)}n`;
      return typeof value === "string" ? literal(value) : String(value);
    }
    case "array":
      return "[]";
    case "tuple":
      return `[${type.items.map(inside).join(", ")}]`;
    case "object": {
      const members = type.properties
        .filter((each) => each.required && each.schema.readOnly !== true)
        .map((each) => `${memberName(each.name)}: ${inside(each.schema)}`);
      return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
    }
    case "union":
      return type.members[0] === undefined ? "{}" : inside(type.members[0]);
    case "intersection": {
      const parts = type.members.filter((each) => each.type.kind !== "any").map(inside);
      if (parts.length < 2) return parts[0] ?? "{}";
      const members = parts.map((part) => part.replace(/^\{ ?| ?\}$/g, "")).filter((part) => part !== "");
      return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
    }
    case "reference": {
      const planned = plan.types.get(type.name);
      if (planned === undefined || seen.includes(type.name)) return "{}";
      const next = [...seen, type.name];
      const [subtype] = planned.base?.subtypes ?? [];
      if (subtype === undefined || planned.base === undefined || seen.includes(subtype.type))
        return sampleOf(plan, planned.type.schema, isForm, next);
      const target = plan.types.get(subtype.type)?.type.schema ?? planned.type.schema;
      const rest = sampleOf(plan, target, isForm, [...next, subtype.type]).replace(/^\{ ?| ?\}$/g, "");
      return `{ ${memberName(planned.base.property)}: ${literal(subtype.value)}${rest === "" ? "" : `, ${rest}`} }`;
    }
    case "never":
      return "undefined";
    default:
      return type satisfies never;
  }
}
