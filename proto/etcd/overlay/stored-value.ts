import type { KeyValue } from "../messages/kv.js";
import { toText } from "./key.js";

/** A key with its value as it was stored. */
export interface StoredValue {
  /** The key as text; `keyBytes` where keys are no UTF-8. */
  readonly key: string;
  readonly keyBytes: Uint8Array;
  readonly bytes: Uint8Array;
  /** The value as text. */
  readonly text: string;
  /** The value parsed as JSON; throws `SyntaxError` if it is none. */
  json<T = unknown>(): T;
  /** Revision that created the key, and the one that changed it last. */
  readonly createRevision: bigint;
  readonly modRevision: bigint;
  /** Number of changes since the key was created, from 1. */
  readonly version: bigint;
  /** Lease the key is attached to; 0 for none. */
  readonly lease: bigint;
}

/** What users see of a KeyValue. */
export function toStoredValue({ key, value, createRevision, modRevision, version, lease }: KeyValue): StoredValue {
  return {
    key: toText(key),
    keyBytes: key,
    bytes: value,
    get text() {
      return toText(value);
    },
    json: <T>() => JSON.parse(toText(value)) as T,
    createRevision,
    modRevision,
    version,
    lease,
  };
}
