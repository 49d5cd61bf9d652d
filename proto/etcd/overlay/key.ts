/** A key or value: text (as UTF-8) or bytes. */
export type Bytes = string | Uint8Array;

/** An interval of keys: `end` is not part of it; `"\0"` as `end` means no upper bound. */
export interface KeyRange {
  readonly key: Bytes;
  readonly end: Bytes;
}

/** A single key, or an interval of keys. */
export type KeySelection = Bytes | KeyRange;

/** All keys that begin with `start`; every key there is for `""`. */
export function prefix(start: Bytes): KeyRange {
  const bytes = toBytes(start);
  return bytes.length === 0 ? { key: "\0", end: "\0" } : { key: start, end: prefixEnd(bytes) };
}

/** All keys from `key` on. */
export function fromKey(key: Bytes): KeyRange {
  return { key: toBytes(key).length === 0 ? "\0" : key, end: "\0" };
}

/** The keys from `key` up to, not including, `end`. */
export function range(key: Bytes, end: Bytes): KeyRange {
  return { key, end };
}

/** Request fields of a selection. */
export function selectionFields(selection: KeySelection): { readonly key: Bytes; readonly rangeEnd?: Bytes } {
  return typeof selection === "string" || selection instanceof Uint8Array
    ? { key: selection }
    : { key: selection.key, rangeEnd: selection.end };
}

/** First key behind all that begin with these bytes; `\0`, no bound, if there is none. */
export function prefixEnd(bytes: Uint8Array): Uint8Array {
  for (let length = bytes.length; length > 0; length--) {
    const last = bytes[length - 1] ?? 0;
    if (last < 0xff) {
      const end = bytes.slice(0, length);
      end[length - 1] = last + 1;
      return end;
    }
  }
  return new Uint8Array(1);
}

/** UTF-8 of a text; bytes as they are. */
export function toBytes(value: Bytes): Uint8Array {
  return typeof value === "string" ? new TextEncoder().encode(value) : value;
}

/** Text of UTF-8 bytes. */
export function toText(value: Bytes): string {
  return typeof value === "string" ? value : new TextDecoder().decode(value);
}

/** Both behind each other. */
export function concatBytes(first: Bytes, second: Bytes): Uint8Array {
  const [head, tail] = [toBytes(first), toBytes(second)];
  const whole = new Uint8Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}
