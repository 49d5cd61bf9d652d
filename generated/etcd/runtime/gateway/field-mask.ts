import { type AnyMessageSchema, type FieldSchema, concatBytes, fieldsByName } from "../core/index.js";
import { WireWriter } from "../wire/index.js";

/** Full name of the mask's message. */
export const fieldMaskName = "google.protobuf.FieldMask";

/** The field of a request that says which parts of a PATCH are meant, if it has one. */
export function findMaskField(schema: AnyMessageSchema): FieldSchema | undefined {
  const masks = schema.fields.filter(
    (field) =>
      field.shape === "singular" && field.type.kind === "message" && field.type.message().fullName === fieldMaskName,
  );
  return masks.find((field) => field.name === "update_mask") ?? (masks.length === 1 ? masks[0] : undefined);
}

/** Record of a mask that names every field that a PATCH body sets. `body` is JSON that the mapper has accepted already. */
export function deriveMask(mask: FieldSchema, target: AnyMessageSchema, body: readonly Uint8Array[]): Uint8Array {
  const value: unknown = JSON.parse(new TextDecoder().decode(concatBytes(body)));
  const paths = new Set<string>();
  collect(target, value, "", paths);
  const writer = new WireWriter();
  writer.tag(((mask.number << 3) | 2) >>> 0);
  const start = writer.begin();
  for (const path of paths) {
    writer.tag((1 << 3) | 2);
    writer.string(path);
  }
  writer.end(start);
  return writer.finish();
}

/** Paths go down through messages, and stop at lists, maps and the types whose JSON is not made of their fields. */
function collect(schema: AnyMessageSchema, value: unknown, prefix: string, paths: Set<string>): void {
  if (!isObject(value)) return;
  const fields = fieldsByName(schema);
  for (const key of Object.keys(value)) {
    const field = fields.get(key);
    if (field === undefined) continue;
    const path = prefix + field.name;
    const inner = value[key];
    const nested = field.shape === "singular" && field.type.kind === "message" ? field.type.message() : undefined;
    if (
      nested !== undefined &&
      isObject(inner) &&
      Object.keys(inner).length > 0 &&
      !nested.fullName.startsWith("google.protobuf.")
    ) {
      collect(nested, inner, `${path}.`, paths);
    } else paths.add(path);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
