import { type AnyMessageSchema, type FieldSchema, concatBytes } from "../core/index.js";
import { WireWriter } from "../wire/index.js";

/** Full name of the mask's message. */
export const fieldMaskName = "google.protobuf.FieldMask";

/** The field of a request that says which parts of a PATCH are meant: the only mask it has, or (`update_mask`) also one of that name. */
export function findMaskField(schema: AnyMessageSchema, choice: "only" | "update_mask"): FieldSchema | undefined {
  const masks = schema.fields.filter(
    (field) => field.type.kind === "message" && field.type.message().fullName === fieldMaskName,
  );
  const chosen =
    (choice === "only" ? undefined : masks.find((field) => field.name === "update_mask")) ??
    (masks.length === 1 ? masks[0] : undefined);
  return chosen?.shape === "singular" ? chosen : undefined;
}

/**
 * Record of a mask that names every field that a PATCH body sets, in alphabetical order. `body` is the pieces of one JSON value that
 * the mapper has accepted already; without one the mask is there and empty. A key that is no field is answered with a complaint,
 * whatever else skips unknown fields: the caller would take it for updated.
 */
export function deriveMask(
  mask: FieldSchema,
  target: AnyMessageSchema,
  body: readonly Uint8Array[] | undefined,
): Uint8Array | string {
  const paths = new Set<string>();
  const problem =
    body === undefined ? undefined : collectMessage(target, JSON.parse(decode(body)) as unknown, "", paths);
  if (problem !== undefined) return problem;
  const writer = new WireWriter();
  writer.tag(((mask.number << 3) | 2) >>> 0);
  const start = writer.begin();
  for (const path of [...paths].sort()) {
    writer.tag((1 << 3) | 2);
    writer.string(path);
  }
  writer.end(start);
  return writer.finish();
}

function decode(body: readonly Uint8Array[]): string {
  return new TextDecoder().decode(concatBytes(body));
}

/** Paths go down through messages, and stop at lists, maps and the types whose JSON is not made of fields. */
function collectMessage(
  schema: AnyMessageSchema,
  value: unknown,
  prefix: string,
  paths: Set<string>,
): string | undefined {
  if (!isObject(value)) return undefined;
  // As JSON names them: where one field's JSON name is another's proto name, the former wins.
  const fields = new Map(schema.fields.flatMap((field) => [[field.name, field] as const]));
  for (const field of schema.fields) fields.set(field.jsonName, field);
  for (const [key, inner] of Object.entries(value)) {
    const field = fields.get(key);
    if (field === undefined) return `${schema.fullName} has no field ${JSON.stringify(key)}, so it cannot be updated`;
    const path = prefix + field.name;
    if (isUntypedAny(field, inner)) return `${path} is an Any, which needs "@type" to be updated`;
    const nested = field.shape === "singular" && field.type.kind === "message" ? field.type.message() : undefined;
    if (nested === undefined || !isObject(inner) || Object.keys(inner).length === 0) paths.add(path);
    else if (nested.fullName === "google.protobuf.Struct" || nested.fullName === "google.protobuf.Value")
      collectKeys(inner, `${path}.`, paths);
    else if (nested.fullName.startsWith("google.protobuf.") && nested.fullName !== "google.protobuf.Empty")
      paths.add(path);
    else {
      const problem = collectMessage(nested, inner, `${path}.`, paths);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

function isUntypedAny({ shape, type }: FieldSchema, value: unknown): boolean {
  if (shape !== "singular" || type.kind !== "message" || type.message().fullName !== "google.protobuf.Any")
    return false;
  return isObject(value) && !Object.hasOwn(value, "@type");
}

/** What is dynamic is named by its keys as they are. */
function collectKeys(value: Readonly<Record<string, unknown>>, prefix: string, paths: Set<string>): void {
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(inner) && Object.keys(inner).length > 0) collectKeys(inner, `${prefix}${key}.`, paths);
    else paths.add(prefix + key);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
