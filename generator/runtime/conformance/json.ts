import type { AnyMessageSchema, EnumSchema, FieldSchema } from "../core/index.js";
import { bodyKey } from "./names.js";
import { isReferenceMessage, type ReferenceEntry, type ReferenceMessage, type ReferenceValue } from "./message.js";

/** How the reference writer spells a message. */
export interface ReferenceJsonOptions {
  /** `create_revision` instead of `createRevision`. */
  readonly useProtoNames: boolean;
  /** It is to be read, not what was written: a key that reaches another field gives way to the other name. */
  readonly isInput?: boolean;
  /** Write fields without presence that hold their default too. */
  readonly emitUnpopulated?: boolean;
}

/** JSON text of a message by the protobuf JSON mapping: 64-bit integers quoted, enums by name, compact, in declaration order. */
export function referenceJson(message: ReferenceMessage, options: ReferenceJsonOptions): string {
  if (message.json !== undefined) return message.json;
  if (message.schema.fullName === "google.protobuf.Any" && message.entries.length === 0) return "{}";
  const members: string[] = [];
  for (const field of message.schema.fields) {
    const text = memberText(
      field,
      message.entries.filter((entry) => entry.field === field),
      options,
    );
    if (text !== undefined) members.push(`${JSON.stringify(keyOf(message.schema, field, options))}:${text}`);
  }
  return `{${members.join(",")}}`;
}

function keyOf(schema: AnyMessageSchema, field: FieldSchema, { useProtoNames, isInput }: ReferenceJsonOptions): string {
  if (isInput === true) return bodyKey(schema, field, useProtoNames);
  return useProtoNames ? field.name : field.jsonName;
}

/** JSON text of one value of `field` (an element of a list, the value of a map). */
export function referenceValueText(field: FieldSchema, value: ReferenceValue, options: ReferenceJsonOptions): string {
  if (isReferenceMessage(value)) return referenceJson(value, options);
  if (value instanceof Uint8Array) return JSON.stringify(Buffer.from(value).toString("base64"));
  if (typeof value === "bigint") return `"${value}"`;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "boolean") return String(value);
  if (field.type.kind === "enum") return enumText(field.type.enum(), value);
  return Number.isFinite(value) ? (Object.is(value, -0) ? "-0" : String(value)) : `"${value}"`;
}

/** The first name of a number, or the number itself; google.protobuf.NullValue is null. */
export function enumText(schema: EnumSchema, number: number): string {
  if (schema.fullName === "google.protobuf.NullValue") return "null";
  const name = schema.values.find((value) => value[1] === number)?.[0];
  return name === undefined ? String(number) : JSON.stringify(name);
}

function memberText(
  field: FieldSchema,
  entries: readonly ReferenceEntry[],
  options: ReferenceJsonOptions,
): string | undefined {
  if (field.shape === "map") {
    if (entries.length === 0) return options.emitUnpopulated === true ? "{}" : undefined;
    return `{${entries.map((entry) => `${JSON.stringify(String(entry.key))}:${referenceValueText(field, entry.value, options)}`).join(",")}}`;
  }
  if (field.shape === "list") {
    if (entries.length === 0) return options.emitUnpopulated === true ? "[]" : undefined;
    return `[${entries.map((entry) => referenceValueText(field, entry.value, options)).join(",")}]`;
  }
  const last = entries.at(-1);
  if (last !== undefined && (field.explicit || !isDefaultValue(last.value)))
    return referenceValueText(field, last.value, options);
  if (options.emitUnpopulated !== true || field.oneof !== undefined) return undefined;
  return field.explicit ? undefined : referenceValueText(field, defaultValue(field), options);
}

/** The value a scalar or enum field has when it is absent. */
export function defaultValue(field: FieldSchema): ReferenceValue {
  if (field.type.kind === "message") return emptyMessage(field.type.message());
  if (field.type.kind === "enum") return field.type.enum().values[0]?.[1] ?? 0;
  switch (field.type.scalar) {
    case "string":
      return "";
    case "bytes":
      return new Uint8Array();
    case "bool":
      return false;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return 0n;
    default:
      return 0;
  }
}

function emptyMessage(schema: AnyMessageSchema): ReferenceMessage {
  return { schema, entries: [] };
}

function isDefaultValue(value: ReferenceValue): boolean {
  if (isReferenceMessage(value)) return false;
  if (value instanceof Uint8Array) return value.length === 0;
  return value === 0n || value === "" || value === false || Object.is(value, 0);
}
