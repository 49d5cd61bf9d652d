import type { FieldSchema, ScalarType } from "../core/index.js";
import { isReferenceMessage, type ReferenceMessage, type ReferenceValue } from "./message.js";

/**
 * The reference encoder: reference messages to protobuf wire, by schema tables, one record per value and nothing packed. It is small
 * and slow on purpose, and shares no code with the mappers it judges.
 */
export function encodeReference(message: ReferenceMessage): Uint8Array {
  return Uint8Array.from(
    message.entries.flatMap((entry) =>
      entry.key === undefined ? record(entry.field, entry.value) : mapRecord(entry.field, entry.key, entry.value),
    ),
  );
}

/** Base64 of the wire, as cases hold it. */
export function referenceWire(message: ReferenceMessage): string {
  return Buffer.from(encodeReference(message)).toString("base64");
}

/** The bytes of a varint; negative numbers take ten bytes. */
export function varintBytes(value: bigint): number[] {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, value);
  while (rest > 127n) {
    out.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  out.push(Number(rest));
  return out;
}

/** A length-delimited record of field `number`. */
export function delimited(number: number, bytes: Iterable<number>): number[] {
  const content = [...bytes];
  return [...varintBytes((BigInt(number) << 3n) | 2n), ...varintBytes(BigInt(content.length)), ...content];
}

function record(field: FieldSchema, value: ReferenceValue): number[] {
  if (field.type.kind === "message" && field.type.delimited && isReferenceMessage(value))
    return [...startOfGroup(field), ...encodeReference(value), ...endOfGroup(field)];
  return singular(
    field.number,
    field.type.kind === "scalar" ? field.type.scalar : field.type.kind === "enum" ? "int32" : undefined,
    value,
  );
}

function startOfGroup({ number }: FieldSchema): number[] {
  return varintBytes((BigInt(number) << 3n) | 3n);
}

function endOfGroup({ number }: FieldSchema): number[] {
  return varintBytes((BigInt(number) << 3n) | 4n);
}

function mapRecord(field: FieldSchema, key: ReferenceValue, value: ReferenceValue): number[] {
  const element = field.type.kind === "scalar" ? field.type.scalar : field.type.kind === "enum" ? "int32" : undefined;
  return delimited(field.number, [...singular(1, field.mapKey, key), ...singular(2, element, value)]);
}

function singular(number: number, scalar: ScalarType | undefined, value: ReferenceValue): number[] {
  if (isReferenceMessage(value)) return delimited(number, encodeReference(value));
  if (value instanceof Uint8Array) return delimited(number, value);
  if (typeof value === "string") return delimited(number, new TextEncoder().encode(value));
  const tag = (type: bigint): number[] => varintBytes((BigInt(number) << 3n) | type);
  if (typeof value === "boolean") return [...tag(0n), value ? 1 : 0];
  switch (scalar) {
    case "double":
      return [...tag(1n), ...fixed(8, (view) => view.setFloat64(0, Number(value), true))];
    case "float":
      return [...tag(5n), ...fixed(4, (view) => view.setFloat32(0, Number(value), true))];
    case "fixed64":
    case "sfixed64":
      return [...tag(1n), ...fixed(8, (view) => view.setBigUint64(0, BigInt.asUintN(64, BigInt(value)), true))];
    case "fixed32":
    case "sfixed32":
      return [...tag(5n), ...fixed(4, (view) => view.setUint32(0, Number(BigInt.asUintN(32, BigInt(value))), true))];
    case "sint32":
    case "sint64":
      return [...tag(0n), ...varintBytes((BigInt(value) << 1n) ^ (BigInt(value) >> 63n))];
    default:
      return [...tag(0n), ...varintBytes(BigInt(value))];
  }
}

function fixed(size: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return bytes;
}
