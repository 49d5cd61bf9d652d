// Types of etcd/election.proto.

import type { KeyValue, KeyValueInit } from "./kv.js";
import type { ResponseHeader, ResponseHeaderInit } from "./rpc.js";

/** Puts a candidate forward. */
export interface CampaignRequest {
  /** Which election to stand in; also the prefix of the candidates' keys. */
  name: Uint8Array;
  /**
   * The lease of the candidacy. When it ends, the candidate leaves the queue or loses the
   * leadership. With 0 the server uses a lease of its own for 60 seconds that nobody renews.
   */
  lease: bigint;
  /**
   * What to announce once elected, for instance an address at which the leader can be reached.
   * `Proclaim` can change it later.
   */
  value: Uint8Array;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link CampaignRequest} is sent; fields left out are unset. */
export interface CampaignRequestInit {
  /** Which election to stand in; also the prefix of the candidates' keys. */
  readonly name?: Uint8Array | string | undefined;
  /**
   * The lease of the candidacy. When it ends, the candidate leaves the queue or loses the
   * leadership. With 0 the server uses a lease of its own for 60 seconds that nobody renews.
   */
  readonly lease?: bigint | number | undefined;
  /**
   * What to announce once elected, for instance an address at which the leader can be reached.
   * `Proclaim` can change it later.
   */
  readonly value?: Uint8Array | string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Tells the candidate that it leads. */
export interface CampaignResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The handle of this term of leadership, to be passed to `Proclaim` and `Resign`. */
  leader?: LeaderKey;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link CampaignResponse} is sent; fields left out are unset. */
export interface CampaignResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The handle of this term of leadership, to be passed to `Proclaim` and `Resign`. */
  readonly leader?: LeaderKeyInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Identifies one term of leadership: it stays valid until the leader resigns or its lease ends. */
export interface LeaderKey {
  /** The election that was won. */
  name: Uint8Array;
  /**
   * The key that stands for the leadership. While it exists, the leadership lasts; comparing its
   * create revision in a transaction guards work that only the leader may do.
   */
  key: Uint8Array;
  /** The create revision of `key`. A later term has a higher one, so it serves as a fencing token. */
  rev: bigint;
  /** The lease under which the leader campaigned. */
  lease: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaderKey} is sent; fields left out are unset. */
export interface LeaderKeyInit {
  /** The election that was won. */
  readonly name?: Uint8Array | string | undefined;
  /**
   * The key that stands for the leadership. While it exists, the leadership lasts; comparing its
   * create revision in a transaction guards work that only the leader may do.
   */
  readonly key?: Uint8Array | string | undefined;
  /** The create revision of `key`. A later term has a higher one, so it serves as a fencing token. */
  readonly rev?: bigint | number | undefined;
  /** The lease under which the leader campaigned. */
  readonly lease?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Names the election to look at, for `Leader` and for `Observe`. */
export interface LeaderRequest {
  /** The name given to `Campaign`. */
  name: Uint8Array;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaderRequest} is sent; fields left out are unset. */
export interface LeaderRequestInit {
  /** The name given to `Campaign`. */
  readonly name?: Uint8Array | string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The leader as of the header's revision. */
export interface LeaderResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /**
   * The entry behind the leadership: `kv.key` identifies the leader and `kv.value` is the latest
   * value it announced.
   */
  kv?: KeyValue;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaderResponse} is sent; fields left out are unset. */
export interface LeaderResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /**
   * The entry behind the leadership: `kv.key` identifies the leader and `kv.value` is the latest
   * value it announced.
   */
  readonly kv?: KeyValueInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Ends a term of leadership. */
export interface ResignRequest {
  /** The handle from `Campaign`. Required; without it the call fails. */
  leader?: LeaderKey;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link ResignRequest} is sent; fields left out are unset. */
export interface ResignRequestInit {
  /** The handle from `Campaign`. Required; without it the call fails. */
  readonly leader?: LeaderKeyInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that the caller does not lead any more. */
export interface ResignResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link ResignResponse} is sent; fields left out are unset. */
export interface ResignResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Announces a new value in the name of the leader. */
export interface ProclaimRequest {
  /** The handle from `Campaign`. Required; without it the call fails. */
  leader?: LeaderKey;
  /** What the observers see from now on. */
  value: Uint8Array;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link ProclaimRequest} is sent; fields left out are unset. */
export interface ProclaimRequestInit {
  /** The handle from `Campaign`. Required; without it the call fails. */
  readonly leader?: LeaderKeyInit | undefined;
  /** What the observers see from now on. */
  readonly value?: Uint8Array | string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that the new value has been announced. */
export interface ProclaimResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link ProclaimResponse} is sent; fields left out are unset. */
export interface ProclaimResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
