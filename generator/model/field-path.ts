import type { Field, Message } from "./api.js";
import type { ApiIndex } from "./lookup.js";

/** Where a dotted field path leads, or at which part it ends and why. */
export type FieldPathResult =
  | { readonly fields: readonly [Field, ...Field[]]; readonly fault?: undefined }
  | { readonly fault: string; readonly fields?: undefined };

/** Follows proto names from a message: `["book", "name"]`. Every part but the last must be one message. */
export function followFieldPath(index: ApiIndex, message: Message, fieldPath: readonly string[]): FieldPathResult {
  const fields: Field[] = [];
  let current: Message | undefined = message;
  for (const name of fieldPath) {
    if (!current) return { fault: `${fields.at(-1)?.name ?? ""} is not a message` };
    const field: Field | undefined = current.fields.find((each) => each.name === name);
    if (!field) return { fault: `${current.fullName} has no field ${name}` };
    fields.push(field);
    current = undefined;
    if (field.type.kind === "singular" && field.type.of.kind === "message")
      current = index.messages.get(field.type.of.message);
  }
  const [first, ...rest] = fields;
  return first ? { fields: [first, ...rest] } : { fault: "the path is empty" };
}
