import { expandWire, type WireRecord } from "../../../generator/runtime/conformance/records.js";
import { varintBytes } from "../../../generator/runtime/conformance/wire.js";

/** Rewrites every record of a message, nested ones too where they can be read; undefined drops a record, a list puts others in its place. */
export function rewriteWire(
  wire: Uint8Array,
  rewrite: (record: WireRecord, depth: number) => readonly WireRecord[] | undefined,
  depth = 0,
): Uint8Array {
  const records = expandWire(wire).flatMap((record) => rewrite(record, depth) ?? []);
  return Uint8Array.from(records.flatMap((record) => recordBytes(nested(record, rewrite, depth))));
}

function nested(
  record: WireRecord,
  rewrite: (record: WireRecord, depth: number) => readonly WireRecord[] | undefined,
  depth: number,
): WireRecord {
  if (record.type !== 2 || record.bytes.length < 2) return record;
  try {
    return { ...record, bytes: Buffer.from(rewriteWire(record.bytes, rewrite, depth + 1)) };
  } catch {
    return record;
  }
}

function recordBytes({ number, type, bytes, varint }: WireRecord): number[] {
  const tag = varintBytes((BigInt(number) << 3n) | BigInt(type));
  if (type === 0) return [...tag, ...varintBytes(varint ?? 0n)];
  return type === 2 ? [...tag, ...varintBytes(BigInt(bytes.length)), ...bytes] : [...tag, ...bytes];
}
