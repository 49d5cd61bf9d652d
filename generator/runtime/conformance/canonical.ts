import type { AnyMessageSchema, FieldSchema, ScalarType, SingularSchema } from "../core/index.js";
import { expandWire, type WireRecord } from "./records.js";

/** A message in a form in which equal messages are equal text: by field name, defaults left out, unknown fields kept. */
export type Canonical = string | readonly Canonical[] | { readonly [name: string]: Canonical };

/**
 * Decodes wire by schema tables into a canonical value, by the rules of protobuf parsing: the last scalar wins, messages merge,
 * packed and unpacked lists are one, the last member of a oneof clears the others. Throws on malformed wire.
 */
export function canonicalMessage(schema: AnyMessageSchema, wire: Uint8Array): Canonical {
  return fromRecords(schema, expandWire(wire));
}

/** `canonicalMessage` as JSON text. */
export function canonicalText(schema: AnyMessageSchema, wire: Uint8Array): string {
  return JSON.stringify(canonicalMessage(schema, wire));
}

function fromRecords(schema: AnyMessageSchema, records: readonly WireRecord[]): Canonical {
  const byNumber = new Map(schema.fields.map((field) => [field.number, field]));
  const known = new Map<FieldSchema, WireRecord[]>();
  const out: Record<string, Canonical> = Object.create(null) as Record<string, Canonical>;
  for (const record of records) {
    const field = byNumber.get(record.number);
    if (field === undefined || isMisfit(field, record))
      out[`unknown ${record.number}`] = [
        ...((out[`unknown ${record.number}`] as readonly Canonical[] | undefined) ?? []),
        record.bytes.toString("hex"),
      ];
    else {
      if (field.oneof !== undefined)
        for (const other of known.keys()) if (other !== field && other.oneof === field.oneof) known.delete(other);
      known.set(field, [...(known.get(field) ?? []), record]);
    }
  }
  for (const field of schema.fields) {
    const own = known.get(field);
    if (own === undefined) continue;
    const value = fieldValue(field, own);
    if (value !== undefined) out[field.name] = value;
  }
  return out;
}

/** A message sent as a group where it is none, or the other way about, is no value of the field. */
function isMisfit({ shape, type }: FieldSchema, record: WireRecord): boolean {
  return type.kind === "message" && shape !== "map" && record.type !== (type.delimited === true ? 3 : 2);
}

function fieldValue(field: FieldSchema, records: readonly WireRecord[]): Canonical | undefined {
  if (field.shape === "map") return mapValue(field, records);
  if (field.type.kind === "message") {
    const message = field.type.message();
    if (field.shape === "list") return records.map((record) => canonicalMessage(message, record.bytes));
    return fromRecords(
      message,
      records.flatMap((record) => expandWire(record.bytes)),
    );
  }
  const scalar = field.type.kind === "enum" ? "int32" : field.type.scalar;
  const values = records.flatMap((record) => scalarValues(scalar, record));
  if (field.shape === "list") return values.length === 0 ? undefined : values;
  const last = values.at(-1);
  return last === undefined || (!field.explicit && isDefault(scalar, last)) ? undefined : last;
}

function mapValue(field: FieldSchema, records: readonly WireRecord[]): Canonical {
  const entries = records.map((record): [string, Canonical] => {
    const parts = expandWire(record.bytes);
    const keys = parts.filter((part) => part.number === 1);
    const values = parts.filter((part) => part.number === 2);
    return [single({ kind: "scalar", scalar: field.mapKey ?? "string" }, keys) as string, single(field.type, values)];
  });
  const out: Record<string, Canonical> = Object.create(null) as Record<string, Canonical>;
  for (const [key, value] of [...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1))) out[`key ${key}`] = value;
  return out;
}

function single(type: SingularSchema, records: readonly WireRecord[]): Canonical {
  if (type.kind === "message")
    return fromRecords(
      type.message(),
      records.flatMap((record) => expandWire(record.bytes)),
    );
  const scalar = type.kind === "enum" ? "int32" : type.scalar;
  return records.flatMap((record) => scalarValues(scalar, record)).at(-1) ?? defaultText(scalar);
}

/** Every value of a record; a length-delimited record of a numeric type is a packed list. */
function scalarValues(scalar: ScalarType, record: WireRecord): string[] {
  if (scalar === "string") return [`"${record.bytes.toString("utf8")}"`];
  if (scalar === "bytes") return [`b:${record.bytes.toString("base64")}`];
  if (record.type !== 2) return [numberText(scalar, record.bytes, record.varint ?? 0n)];
  const size = fixedSizes[scalar];
  const out: string[] = [];
  if (size !== undefined)
    for (let at = 0; at + size <= record.bytes.length; at += size)
      out.push(numberText(scalar, record.bytes.subarray(at, at + size), 0n));
  else {
    let value = 0n;
    let shift = 0n;
    for (const byte of record.bytes) {
      value |= BigInt(byte & 127) << shift;
      shift += 7n;
      if (byte < 128) {
        out.push(numberText(scalar, record.bytes, value));
        value = 0n;
        shift = 0n;
      }
    }
  }
  return out;
}

const fixedSizes: Partial<Readonly<Record<ScalarType, number>>> = {
  double: 8,
  fixed64: 8,
  sfixed64: 8,
  float: 4,
  fixed32: 4,
  sfixed32: 4,
};

function numberText(scalar: ScalarType, bytes: Buffer, varint: bigint): string {
  switch (scalar) {
    case "double":
      return floatText(bytes.readDoubleLE(0));
    case "float":
      return floatText(bytes.readFloatLE(0));
    case "fixed64":
      return String(bytes.readBigUInt64LE(0));
    case "sfixed64":
      return String(bytes.readBigInt64LE(0));
    case "fixed32":
      return String(bytes.readUInt32LE(0));
    case "sfixed32":
      return String(bytes.readInt32LE(0));
    case "bool":
      return String(varint !== 0n);
    case "sint32":
    case "sint64":
      return String((varint >> 1n) ^ -(varint & 1n));
    case "int32":
      return String(BigInt.asIntN(32, varint));
    case "uint32":
      return String(BigInt.asUintN(32, varint));
    case "uint64":
      return String(BigInt.asUintN(64, varint));
    case "int64":
      return String(BigInt.asIntN(64, varint));
    case "string":
    case "bytes":
      return "";
    default:
      return scalar satisfies never;
  }
}

function floatText(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function defaultText(scalar: ScalarType): string {
  if (scalar === "string") return '""';
  if (scalar === "bytes") return "b:";
  return scalar === "bool" ? "false" : "0";
}

function isDefault(scalar: ScalarType, text: string): boolean {
  return text === defaultText(scalar);
}
