import type { Field, Method, SingularType } from "../../model/api.js";
import type { ApiIndex } from "../../model/lookup.js";
import type { ServiceMethod } from "../../plan/service-methods.js";

type Json = Record<string, unknown>;

/** A request in JSON form for a page to show: the first example of the method, and whatever a call has to give besides. */
export function sampleRequest(index: ApiIndex, { method, pathFields }: ServiceMethod): unknown {
  const example = method.doc.examples.find((each) => each.request !== undefined)?.request;
  const request = sampleMessage(index, method.input, example);
  // What streams send is not in a path.
  for (const path of pathFields) giveField(index, method, method.input, request, path);
  return request;
}

/** A message in JSON form with its required fields, whatever else it has. */
export function sampleMessage(index: ApiIndex, fullName: string, given: unknown = {}, depth = 0): Json {
  const message: Json = typeof given === "object" && given !== null && !Array.isArray(given) ? { ...given } : {};
  for (const field of index.messages.get(fullName)?.fields ?? [])
    if (field.type.kind === "singular" && field.type.presence === "required" && depth < 8)
      message[field.jsonName] ??= message[field.name] ?? sampleValue(index, field.type.of, "a", depth + 1);
  return message;
}

function giveField(
  index: ApiIndex,
  method: Method,
  fullName: string,
  message: Json,
  [head = "", ...tail]: readonly string[],
  whole: readonly string[] = [head, ...tail],
): void {
  const field = index.messages.get(fullName)?.fields.find((each) => each.name === head);
  if (field === undefined) return;
  const known = message[field.jsonName] ?? message[field.name];
  delete message[field.name];
  if (tail.length > 0 && field.type.of.kind === "message") {
    const inner = sampleMessage(index, field.type.of.message, known);
    giveField(index, method, field.type.of.message, inner, tail, whole);
    message[field.jsonName] = inner;
  } else message[field.jsonName] = known ?? listed(field, sampleValue(index, field.type.of, pathText(method, whole)));
}

function listed({ type }: Field, value: unknown): unknown {
  return type.kind === "list" ? [value] : value;
}

/** What a variable of the path may hold: `shelves/*` -> `shelves/a`. */
function pathText({ bindings }: Method, fieldPath: readonly string[]): string {
  for (const { template } of bindings) {
    const variable = template.variables.find((each) => each.fieldPath.join(".") === fieldPath.join("."));
    if (variable === undefined) continue;
    const segments = template.segments.slice(variable.start, variable.end);
    return segments.map((each) => (each.kind === "literal" ? each.text : "a")).join("/");
  }
  return "a";
}

function sampleValue(index: ApiIndex, type: SingularType, text: string, depth = 0): unknown {
  switch (type.kind) {
    case "message":
      return sampleMessage(index, type.message, {}, depth);
    case "enum": {
      const values = index.enums.get(type.enum)?.values ?? [];
      return (values[1] ?? values[0])?.name ?? 0;
    }
    case "scalar":
      if (type.scalar === "string") return text;
      if (type.scalar === "bytes") return "YQ==";
      return type.scalar === "bool" ? true : 1;
    default:
      return type satisfies never;
  }
}
