// Types of etcd/kv.proto.

import type { UnrecognizedEnum } from "../runtime/core/index.js";

/** What happened to the key. */
export const Event_EventType = {
  /** The key was created or overwritten; `kv.version` is 1 in the first case. */
  PUT: 0,
  /** The key was removed by a request, or its lease ended. */
  DELETE: 1,
} as const;

/** One of the values of `mvccpb.Event.EventType`, or a number that has no name here. */
export type Event_EventType = (typeof Event_EventType)[keyof typeof Event_EventType] | UnrecognizedEnum;

/** One key as it stood at some revision, together with the bookkeeping that tells its history. */
export interface KeyValue {
  /** The name of the entry: any sequence of bytes, never empty. Keys sort by plain byte comparison. */
  key: Uint8Array;
  /**
   * The store revision at which this key came into being. Deleting the key and putting it again
   * starts over with a new number.
   */
  createRevision: bigint;
  /**
   * The store revision of the latest write to this key. Comparing it in a transaction is the usual
   * way to detect that someone else wrote in between.
   */
  modRevision: bigint;
  /**
   * How many times the key has been written since it was created: 1 after the first put, and 0 for
   * a key that has just been deleted.
   */
  version: bigint;
  /**
   * The stored content, opaque to the server. It may be empty, and it is left out when only keys
   * were asked for.
   */
  value: Uint8Array;
  /**
   * The lease that keeps this key alive. When that lease ends, the key is deleted with it; 0 means
   * that the key stays until somebody deletes it.
   */
  lease: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link KeyValue} is sent; fields left out are unset. */
export interface KeyValueInit {
  /** The name of the entry: any sequence of bytes, never empty. Keys sort by plain byte comparison. */
  readonly key?: Uint8Array | string | undefined;
  /**
   * The store revision at which this key came into being. Deleting the key and putting it again
   * starts over with a new number.
   */
  readonly createRevision?: bigint | number | undefined;
  /**
   * The store revision of the latest write to this key. Comparing it in a transaction is the usual
   * way to detect that someone else wrote in between.
   */
  readonly modRevision?: bigint | number | undefined;
  /**
   * How many times the key has been written since it was created: 1 after the first put, and 0 for
   * a key that has just been deleted.
   */
  readonly version?: bigint | number | undefined;
  /**
   * The stored content, opaque to the server. It may be empty, and it is left out when only keys
   * were asked for.
   */
  readonly value?: Uint8Array | string | undefined;
  /**
   * The lease that keeps this key alive. When that lease ends, the key is deleted with it; 0 means
   * that the key stays until somebody deletes it.
   */
  readonly lease?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** A single change to a single key, as a watch reports it. */
export interface Event {
  /**
   * Whether the key was written or removed. JSON answers leave it out for PUT, which is the zero
   * value.
   */
  type: Event_EventType;
  /**
   * The key after the change. For a DELETE only `key` and `mod_revision` are filled in, the latter
   * being the revision of the deletion.
   */
  kv?: KeyValue;
  /**
   * The key before the change. Present only if the watch asked for `prev_kv`, a previous state
   * existed, and history has not been compacted past it.
   */
  prevKv?: KeyValue;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Event} is sent; fields left out are unset. */
export interface EventInit {
  /**
   * Whether the key was written or removed. JSON answers leave it out for PUT, which is the zero
   * value.
   */
  readonly type?: Event_EventType | undefined;
  /**
   * The key after the change. For a DELETE only `key` and `mod_revision` are filled in, the latter
   * being the revision of the deletion.
   */
  readonly kv?: KeyValueInit | undefined;
  /**
   * The key before the change. Present only if the watch asked for `prev_kv`, a previous state
   * existed, and history has not been compacted past it.
   */
  readonly prevKv?: KeyValueInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
