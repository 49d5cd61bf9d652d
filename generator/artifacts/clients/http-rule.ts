import type { HttpBinding, Method } from "../../model/api.js";
import { literal } from "../../render/code.js";

/** The `http` entry of a MethodSchema: the primary binding, or nothing for a method without one. */
export function httpRule(method: Method): string | undefined {
  const [binding] = method.bindings;
  if (binding === undefined) return undefined;
  const parts = pathParts(binding).map((part) =>
    typeof part === "string" ? literal(part) : `{ field: ${literal(part.field)}, multi: ${part.multi} }`,
  );
  const body = bodyText(binding);
  const responseBody = binding.responseBody === undefined ? "" : `, responseBody: ${literal(binding.responseBody)}`;
  return `{ method: ${literal(httpMethod(binding, body))}, path: [${parts.join(", ")}], body: ${literal(body)}${responseBody} }`;
}

/** Field paths (proto names) that stand in the path of the primary binding. */
export function pathFields(method: Method): readonly (readonly string[])[] {
  return method.bindings[0]?.template.variables.map((variable) => variable.fieldPath) ?? [];
}

type PathPart = string | { readonly field: string; readonly multi: boolean };

function pathParts({ template }: HttpBinding): readonly PathPart[] {
  const parts: PathPart[] = [];
  const add = (text: string): void => {
    const last = parts.at(-1);
    if (typeof last === "string") parts[parts.length - 1] = last + text;
    else parts.push(text);
  };
  for (let index = 0; index < template.segments.length;) {
    add("/");
    // Of nested variables the outermost one holds the whole value.
    const [variable] = template.variables
      .filter((each) => each.start === index && each.end > index)
      .toSorted((a, b) => b.end - a.end);
    const segment = template.segments[index];
    if (variable !== undefined) {
      parts.push({
        field: variable.fieldPath.join("."),
        multi: variable.end - variable.start > 1 || segment?.kind === "multi",
      });
      index = variable.end;
    } else {
      // A wildcard without a name accepts anything.
      add(segment?.kind === "literal" ? encodeSegment(segment.text) : "-");
      index++;
    }
  }
  if (template.segments.length === 0) add("/");
  if (template.verb !== undefined) add(`:${encodeSegment(template.verb)}`);
  return parts;
}

function encodeSegment(text: string): string {
  return text.replace(/[^\w\-.~!$&'()*+,;=:@]+/g, encodeURIComponent);
}

function bodyText({ body }: HttpBinding): string {
  switch (body.kind) {
    case "none":
      return "";
    case "whole":
      return "*";
    case "field":
      return body.path;
    default:
      return body satisfies never;
  }
}

function httpMethod({ method }: HttpBinding, body: string): string {
  if (method !== "*") return method;
  return body === "" ? "GET" : "POST";
}
