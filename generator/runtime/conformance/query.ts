import type { FieldSchema } from "../core/index.js";
import { isReferenceMessage, type ReferenceEntry, type ReferenceMessage } from "./message.js";
import { parameterName } from "./names.js";
import { plainText } from "./path.js";
import { wellKnownSamples } from "./well-known.js";

/** A message as query text, and the part of it that a query can carry. */
export interface QueryLayout {
  readonly text: string;
  readonly message: ReferenceMessage;
}

/** Spreads a message over query parameters: nested fields dotted, lists repeated, well-known types in JSON form without quotes. */
export function queryOf(message: ReferenceMessage, useProtoNames: boolean): QueryLayout {
  const parameters: string[] = [];
  const kept = spread(message, "", useProtoNames, parameters);
  return { text: parameters.join("&"), message: kept };
}

/** True where a query can carry the field: no map, no list of messages, no type whose JSON form is no text. */
export function isQueryField(field: FieldSchema): boolean {
  if (field.shape === "map") return false;
  if (field.type.kind !== "message") return true;
  if (field.shape === "list") return false;
  const known = wellKnownSamples(field.type.message());
  return known === undefined || known.every(({ sample }) => sample.query);
}

function spread(
  message: ReferenceMessage,
  prefix: string,
  useProtoNames: boolean,
  parameters: string[],
): ReferenceMessage {
  const entries = message.entries.flatMap((entry): readonly ReferenceEntry[] => {
    if (!isQueryField(entry.field)) return [];
    const name = `${prefix}${parameterName(message.schema, entry.field, useProtoNames)}`;
    if (isReferenceMessage(entry.value) && entry.value.json === undefined) {
      const before = parameters.length;
      const value = spread(entry.value, `${name}.`, useProtoNames, parameters);
      return parameters.length === before ? [] : [{ ...entry, value }];
    }
    const text = isReferenceMessage(entry.value)
      ? unquoted(entry.value.json ?? "")
      : plainText(entry.field, entry.value);
    parameters.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
    return [entry];
  });
  return { ...message, entries };
}

/** JSON text as a query carries it: a string without its quotes. */
export function unquoted(json: string): string {
  return json.startsWith('"') ? (JSON.parse(json) as string) : json;
}
