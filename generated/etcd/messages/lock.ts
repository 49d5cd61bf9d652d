// Types of etcd/lock.proto.

import type { ResponseHeader, ResponseHeaderInit } from "./rpc.js";

/** Asks for a lock. */
export interface LockRequest {
  /**
   * Which lock to take. Locks with different names are independent; the name is also the prefix of
   * the keys that the waiters create.
   */
  name: Uint8Array;
  /**
   * The lease to which ownership is tied: the lock is lost when it expires or is revoked, so keep
   * it alive. With 0 the server uses a lease of its own for 60 seconds that nobody renews.
   */
  lease: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LockRequest} is sent; fields left out are unset. */
export interface LockRequestInit {
  /**
   * Which lock to take. Locks with different names are independent; the name is also the prefix of
   * the keys that the waiters create.
   */
  readonly name?: Uint8Array | string | undefined;
  /**
   * The lease to which ownership is tied: the lock is lost when it expires or is revoked, so keep
   * it alive. With 0 the server uses a lease of its own for 60 seconds that nobody renews.
   */
  readonly lease?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The proof that the caller now holds the lock. */
export interface LockResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /**
   * The key that stands for the ownership; it exists exactly as long as the lock is held. Hand it
   * to `Unlock`, or compare its create revision in a transaction to be sure that the lock is still
   * yours.
   */
  key: Uint8Array;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LockResponse} is sent; fields left out are unset. */
export interface LockResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /**
   * The key that stands for the ownership; it exists exactly as long as the lock is held. Hand it
   * to `Unlock`, or compare its create revision in a transaction to be sure that the lock is still
   * yours.
   */
  readonly key?: Uint8Array | string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Gives a lock back. */
export interface UnlockRequest {
  /** The `key` of the answer to `Lock`. */
  key: Uint8Array;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link UnlockRequest} is sent; fields left out are unset. */
export interface UnlockRequestInit {
  /** The `key` of the answer to `Lock`. */
  readonly key?: Uint8Array | string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that the ownership key is gone. */
export interface UnlockResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link UnlockResponse} is sent; fields left out are unset. */
export interface UnlockResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
