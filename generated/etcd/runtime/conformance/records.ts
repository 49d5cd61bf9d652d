/** One record of protobuf wire: its field number, wire type and content. */
export interface WireRecord {
  readonly number: number;
  /** 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes; groups (3) hold the bytes between their tags. */
  readonly type: number;
  readonly bytes: Buffer;
  /** The value of a varint record. */
  readonly varint?: bigint;
}

/** Splits wire into its records. Throws on malformed wire. */
export function expandWire(wire: Uint8Array): readonly WireRecord[] {
  const bytes = Buffer.from(wire.buffer, wire.byteOffset, wire.byteLength);
  const out: WireRecord[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error(`the wire ends inside a varint: ${bytes.toString("hex")}`);
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new Error("a varint is longer than ten bytes");
  };
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw new Error(`the wire ends inside a record: ${bytes.toString("hex")}`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const read = (): WireRecord | undefined => {
    const tag = varint();
    const number = Number(tag >> 3n);
    const type = Number(tag & 7n);
    const start = at;
    if (type === 0) {
      const value = varint();
      return { number, type, bytes: bytes.subarray(start, at), varint: value };
    }
    if (type === 1) return { number, type, bytes: take(8) };
    if (type === 2) return { number, type, bytes: take(Number(varint())) };
    if (type === 5) return { number, type, bytes: take(4) };
    if (type === 4) return undefined;
    if (type !== 3) throw new Error(`there is no wire type ${type}`);
    for (;;) {
      const inside = at;
      if (read() === undefined) return { number, type, bytes: bytes.subarray(start, inside) };
    }
  };
  while (at < bytes.length) {
    const record = read();
    if (record === undefined) throw new Error("a group ends that never began");
    out.push(record);
  }
  return out;
}
