// Types of etcd/rpc.proto.

import type { UnrecognizedEnum } from "../runtime/core/index.js";
import type { Permission, PermissionInit, UserAddOptions, UserAddOptionsInit } from "./auth.js";
import type { Event, EventInit, KeyValue, KeyValueInit } from "./kv.js";

/** Conditions that put the whole cluster in a restricted mode. */
export const AlarmType = {
  /** No alarm; in a request it stands for alarms of every type. */
  NONE: 0,
  /**
   * A member has used up its space quota. Writes are refused until space is reclaimed and the alarm
   * is cleared.
   */
  NOSPACE: 1,
  /** A member holds data that differs from the others'. Reads and writes are refused. */
  CORRUPT: 2,
} as const;

/** One of the values of `etcdserverpb.AlarmType`, or a number that has no name here. */
export type AlarmType = (typeof AlarmType)[keyof typeof AlarmType] | UnrecognizedEnum;

/** The direction in which results are sorted. */
export const RangeRequest_SortOrder = {
  /** No wish; results come as the server finds them. */
  NONE: 0,
  /** Smallest first. */
  ASCEND: 1,
  /** Largest first. */
  DESCEND: 2,
} as const;

/** One of the values of `etcdserverpb.RangeRequest.SortOrder`, or a number that has no name here. */
export type RangeRequest_SortOrder =
  | (typeof RangeRequest_SortOrder)[keyof typeof RangeRequest_SortOrder]
  | UnrecognizedEnum;

/** The property by which results are sorted. */
export const RangeRequest_SortTarget = {
  /** By the bytes of the key. */
  KEY: 0,
  /** By the number of writes since creation. */
  VERSION: 1,
  /** By the revision of creation. */
  CREATE: 2,
  /** By the revision of the last write. */
  MOD: 3,
  /** By the bytes of the value. */
  VALUE: 4,
} as const;

/** One of the values of `etcdserverpb.RangeRequest.SortTarget`, or a number that has no name here. */
export type RangeRequest_SortTarget =
  | (typeof RangeRequest_SortTarget)[keyof typeof RangeRequest_SortTarget]
  | UnrecognizedEnum;

/** How the property has to relate to the operand. */
export const Compare_CompareResult = {
  /** Both are the same. */
  EQUAL: 0,
  /** The property is larger. */
  GREATER: 1,
  /** The property is smaller. */
  LESS: 2,
  /** They differ. */
  NOT_EQUAL: 3,
} as const;

/** One of the values of `etcdserverpb.Compare.CompareResult`, or a number that has no name here. */
export type Compare_CompareResult =
  | (typeof Compare_CompareResult)[keyof typeof Compare_CompareResult]
  | UnrecognizedEnum;

/** The property of a key that a condition looks at. */
export const Compare_CompareTarget = {
  /** The number of writes since creation. */
  VERSION: 0,
  /** The revision of creation. */
  CREATE: 1,
  /** The revision of the last write. */
  MOD: 2,
  /** The content. */
  VALUE: 3,
  /** The attached lease. */
  LEASE: 4,
} as const;

/** One of the values of `etcdserverpb.Compare.CompareTarget`, or a number that has no name here. */
export type Compare_CompareTarget =
  | (typeof Compare_CompareTarget)[keyof typeof Compare_CompareTarget]
  | UnrecognizedEnum;

/** Kinds of events that a watcher can leave out. */
export const WatchCreateRequest_FilterType = {
  /** Leave out writes. */
  NOPUT: 0,
  /** Leave out deletions. */
  NODELETE: 1,
} as const;

/** One of the values of `etcdserverpb.WatchCreateRequest.FilterType`, or a number that has no name here. */
export type WatchCreateRequest_FilterType =
  | (typeof WatchCreateRequest_FilterType)[keyof typeof WatchCreateRequest_FilterType]
  | UnrecognizedEnum;

/** What to do about alarms. */
export const AlarmRequest_AlarmAction = {
  /** List those that match. */
  GET: 0,
  /** Raise one, which is useful for tests. */
  ACTIVATE: 1,
  /** Clear one, once its cause has been dealt with. */
  DEACTIVATE: 2,
} as const;

/** One of the values of `etcdserverpb.AlarmRequest.AlarmAction`, or a number that has no name here. */
export type AlarmRequest_AlarmAction =
  | (typeof AlarmRequest_AlarmAction)[keyof typeof AlarmRequest_AlarmAction]
  | UnrecognizedEnum;

/** The steps of a downgrade. */
export const DowngradeRequest_DowngradeAction = {
  /** Only check whether the cluster could go to the release. */
  VALIDATE: 0,
  /** Begin: members of the older release may join from now on. */
  ENABLE: 1,
  /** Call off a downgrade that has begun. */
  CANCEL: 2,
} as const;

/** One of the values of `etcdserverpb.DowngradeRequest.DowngradeAction`, or a number that has no name here. */
export type DowngradeRequest_DowngradeAction =
  | (typeof DowngradeRequest_DowngradeAction)[keyof typeof DowngradeRequest_DowngradeAction]
  | UnrecognizedEnum;

/** Says who answered and how recent the answer is. */
export interface ResponseHeader {
  /** The cluster that answered; tells apart clusters that were confused by configuration. */
  clusterId: bigint;
  /** The member that answered. */
  memberId: bigint;
  /**
   * The revision of the key-value store when the request was applied. In a watch's progress report
   * it means that everything up to this revision has been delivered.
   */
  revision: bigint;
  /** The election term of the consensus protocol. It grows whenever a new leader is elected. */
  raftTerm: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link ResponseHeader} is sent; fields left out are unset. */
export interface ResponseHeaderInit {
  /** The cluster that answered; tells apart clusters that were confused by configuration. */
  readonly clusterId?: bigint | number | undefined;
  /** The member that answered. */
  readonly memberId?: bigint | number | undefined;
  /**
   * The revision of the key-value store when the request was applied. In a watch's progress report
   * it means that everything up to this revision has been delivered.
   */
  readonly revision?: bigint | number | undefined;
  /** The election term of the consensus protocol. It grows whenever a new leader is elected. */
  readonly raftTerm?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Selects keys, and says what to tell about them. */
export interface RangeRequest {
  /** The single key to read, or the inclusive start of the interval. Must not be empty. */
  key: Uint8Array;
  /**
   * The exclusive end of the interval; leave it empty to read `key` alone. For all keys with a
   * prefix, repeat the prefix with its last byte raised by one; one zero byte means "no upper end",
   * and with `key` also one zero byte all keys are meant.
   */
  rangeEnd: Uint8Array;
  /** The most keys to return; 0 for no limit. When keys were held back, `more` is set in the answer. */
  limit: bigint;
  /**
   * Read the store as of this revision; 0 or less for the latest. Fails with OUT_OF_RANGE if the
   * revision has been compacted or lies in the future.
   */
  revision: bigint;
  /**
   * The direction of sorting. Results come in ascending key order if neither this nor `sort_target`
   * is set.
   */
  sortOrder: RangeRequest_SortOrder;
  /**
   * The property by which to sort. Anything but KEY sorts ascending unless `sort_order` says
   * otherwise, and makes the server read the whole interval before it applies `limit`.
   */
  sortTarget: RangeRequest_SortTarget;
  /**
   * Let the asked member answer from its own state, without consulting the others: faster, and
   * possible without a majority, but perhaps out of date.
   */
  serializable: boolean;
  /** Leave the values out of the answer. */
  keysOnly: boolean;
  /** Leave the keys out as well and answer with `count` alone. */
  countOnly: boolean;
  /** Only return keys last written at this revision or later; 0 for no bound. */
  minModRevision: bigint;
  /** Only return keys last written at this revision or earlier; 0 for no bound. */
  maxModRevision: bigint;
  /** Only return keys created at this revision or later; 0 for no bound. */
  minCreateRevision: bigint;
  /** Only return keys created at this revision or earlier; 0 for no bound. */
  maxCreateRevision: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link RangeRequest} is sent; fields left out are unset. */
export interface RangeRequestInit {
  /** The single key to read, or the inclusive start of the interval. Must not be empty. */
  readonly key?: Uint8Array | string | undefined;
  /**
   * The exclusive end of the interval; leave it empty to read `key` alone. For all keys with a
   * prefix, repeat the prefix with its last byte raised by one; one zero byte means "no upper end",
   * and with `key` also one zero byte all keys are meant.
   */
  readonly rangeEnd?: Uint8Array | string | undefined;
  /** The most keys to return; 0 for no limit. When keys were held back, `more` is set in the answer. */
  readonly limit?: bigint | number | undefined;
  /**
   * Read the store as of this revision; 0 or less for the latest. Fails with OUT_OF_RANGE if the
   * revision has been compacted or lies in the future.
   */
  readonly revision?: bigint | number | undefined;
  /**
   * The direction of sorting. Results come in ascending key order if neither this nor `sort_target`
   * is set.
   */
  readonly sortOrder?: RangeRequest_SortOrder | undefined;
  /**
   * The property by which to sort. Anything but KEY sorts ascending unless `sort_order` says
   * otherwise, and makes the server read the whole interval before it applies `limit`.
   */
  readonly sortTarget?: RangeRequest_SortTarget | undefined;
  /**
   * Let the asked member answer from its own state, without consulting the others: faster, and
   * possible without a majority, but perhaps out of date.
   */
  readonly serializable?: boolean | undefined;
  /** Leave the values out of the answer. */
  readonly keysOnly?: boolean | undefined;
  /** Leave the keys out as well and answer with `count` alone. */
  readonly countOnly?: boolean | undefined;
  /** Only return keys last written at this revision or later; 0 for no bound. */
  readonly minModRevision?: bigint | number | undefined;
  /** Only return keys last written at this revision or earlier; 0 for no bound. */
  readonly maxModRevision?: bigint | number | undefined;
  /** Only return keys created at this revision or later; 0 for no bound. */
  readonly minCreateRevision?: bigint | number | undefined;
  /** Only return keys created at this revision or earlier; 0 for no bound. */
  readonly maxCreateRevision?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The keys that a read found. */
export interface RangeResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The keys, sorted as requested. Empty if there are none, or if only the count was wanted. */
  kvs: KeyValue[];
  /** Whether `limit` held back further keys. */
  more: boolean;
  /** How many keys lie in the interval, whatever `limit` and the four revision bounds leave of them. */
  count: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link RangeResponse} is sent; fields left out are unset. */
export interface RangeResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The keys, sorted as requested. Empty if there are none, or if only the count was wanted. */
  readonly kvs?: readonly KeyValueInit[] | undefined;
  /** Whether `limit` held back further keys. */
  readonly more?: boolean | undefined;
  /** How many keys lie in the interval, whatever `limit` and the four revision bounds leave of them. */
  readonly count?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says what to write, and where. */
export interface PutRequest {
  /** The key to write. Must not be empty. */
  key: Uint8Array;
  /** The new content. May be empty; must be empty if `ignore_value` is set. */
  value: Uint8Array;
  /**
   * The lease to attach, replacing any earlier one; 0 makes the key permanent. An unknown lease
   * fails with NOT_FOUND.
   */
  lease: bigint;
  /** Return what the key held before. */
  prevKv: boolean;
  /** Keep the present value and change only the lease. Fails if the key does not exist. */
  ignoreValue: boolean;
  /**
   * Keep the present lease and change only the value. Fails if the key does not exist, or if
   * `lease` is given too.
   */
  ignoreLease: boolean;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link PutRequest} is sent; fields left out are unset. */
export interface PutRequestInit {
  /** The key to write. Must not be empty. */
  readonly key?: Uint8Array | string | undefined;
  /** The new content. May be empty; must be empty if `ignore_value` is set. */
  readonly value?: Uint8Array | string | undefined;
  /**
   * The lease to attach, replacing any earlier one; 0 makes the key permanent. An unknown lease
   * fails with NOT_FOUND.
   */
  readonly lease?: bigint | number | undefined;
  /** Return what the key held before. */
  readonly prevKv?: boolean | undefined;
  /** Keep the present value and change only the lease. Fails if the key does not exist. */
  readonly ignoreValue?: boolean | undefined;
  /**
   * Keep the present lease and change only the value. Fails if the key does not exist, or if
   * `lease` is given too.
   */
  readonly ignoreLease?: boolean | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms a write. */
export interface PutResponse {
  /** Cluster and member that answered, and the revision that the write produced. */
  header?: ResponseHeader;
  /** What the key held before; absent if it was new or `prev_kv` was not requested. */
  prevKv?: KeyValue;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link PutResponse} is sent; fields left out are unset. */
export interface PutResponseInit {
  /** Cluster and member that answered, and the revision that the write produced. */
  readonly header?: ResponseHeaderInit | undefined;
  /** What the key held before; absent if it was new or `prev_kv` was not requested. */
  readonly prevKv?: KeyValueInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Selects the keys to delete. */
export interface DeleteRangeRequest {
  /** The single key to delete, or the inclusive start of the interval. Must not be empty. */
  key: Uint8Array;
  /**
   * The exclusive end of the interval, with the same conventions as in RangeRequest; leave it empty
   * to delete `key` alone.
   */
  rangeEnd: Uint8Array;
  /** Return what the deleted keys held. */
  prevKv: boolean;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link DeleteRangeRequest} is sent; fields left out are unset. */
export interface DeleteRangeRequestInit {
  /** The single key to delete, or the inclusive start of the interval. Must not be empty. */
  readonly key?: Uint8Array | string | undefined;
  /**
   * The exclusive end of the interval, with the same conventions as in RangeRequest; leave it empty
   * to delete `key` alone.
   */
  readonly rangeEnd?: Uint8Array | string | undefined;
  /** Return what the deleted keys held. */
  readonly prevKv?: boolean | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Tells what was deleted. */
export interface DeleteRangeResponse {
  /** Cluster and member that answered, and the revision that the deletion produced. */
  header?: ResponseHeader;
  /** How many keys were deleted; 0 if none matched. */
  deleted: bigint;
  /** What the deleted keys held, if `prev_kv` was requested. */
  prevKvs: KeyValue[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link DeleteRangeResponse} is sent; fields left out are unset. */
export interface DeleteRangeResponseInit {
  /** Cluster and member that answered, and the revision that the deletion produced. */
  readonly header?: ResponseHeaderInit | undefined;
  /** How many keys were deleted; 0 if none matched. */
  readonly deleted?: bigint | number | undefined;
  /** What the deleted keys held, if `prev_kv` was requested. */
  readonly prevKvs?: readonly KeyValueInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** One operation of a transaction: exactly one member must be set. */
export interface RequestOp {
  /** What to do. */
  request?:
    /** Read keys, seeing the writes of earlier operations of the same list. */
    | { case: "requestRange"; value: RangeRequest }
    /** Write a key. */
    | { case: "requestPut"; value: PutRequest }
    /** Delete keys. */
    | { case: "requestDeleteRange"; value: DeleteRangeRequest }
    /** Run a nested transaction, with conditions of its own. */
    | { case: "requestTxn"; value: TxnRequest };
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link RequestOp} is sent; fields left out are unset. */
export interface RequestOpInit {
  /** What to do. */
  readonly request?:
    /** Read keys, seeing the writes of earlier operations of the same list. */
    | { readonly case: "requestRange"; readonly value: RangeRequestInit }
    /** Write a key. */
    | { readonly case: "requestPut"; readonly value: PutRequestInit }
    /** Delete keys. */
    | { readonly case: "requestDeleteRange"; readonly value: DeleteRangeRequestInit }
    /** Run a nested transaction, with conditions of its own. */
    | { readonly case: "requestTxn"; readonly value: TxnRequestInit } | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The result of one operation of a transaction, of the same kind as that operation. */
export interface ResponseOp {
  /** The result. */
  response?:
    /** What a read found. */
    | { case: "responseRange"; value: RangeResponse }
    /** The confirmation of a write. */
    | { case: "responsePut"; value: PutResponse }
    /** The account of a deletion. */
    | { case: "responseDeleteRange"; value: DeleteRangeResponse }
    /** The outcome of a nested transaction. */
    | { case: "responseTxn"; value: TxnResponse };
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link ResponseOp} is sent; fields left out are unset. */
export interface ResponseOpInit {
  /** The result. */
  readonly response?:
    /** What a read found. */
    | { readonly case: "responseRange"; readonly value: RangeResponseInit }
    /** The confirmation of a write. */
    | { readonly case: "responsePut"; readonly value: PutResponseInit }
    /** The account of a deletion. */
    | { readonly case: "responseDeleteRange"; readonly value: DeleteRangeResponseInit }
    /** The outcome of a nested transaction. */
    | { readonly case: "responseTxn"; readonly value: TxnResponseInit } | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/**
 * A condition on one key, or on each key of an interval. It reads: the `target` of `key` is
 * `result` (equal to, greater than ...) the given operand.
 */
export interface Compare {
  /** How the property must relate to the operand. */
  result: Compare_CompareResult;
  /**
   * Which property of the key to look at. The operand must be the member of `target_union` that
   * belongs to it.
   */
  target: Compare_CompareTarget;
  /**
   * The key to look at, or the inclusive start of an interval. A missing key counts as one with all
   * numbers 0, so comparing VERSION or CREATE with 0 tests for absence; comparing VALUE fails for
   * it.
   */
  key: Uint8Array;
  /** The operand. If none is set, 0 or the empty value is compared with. */
  targetUnion?:
    /** Operand for VERSION: a number of writes. */
    | { case: "version"; value: bigint }
    /** Operand for CREATE: a revision, 0 for "does not exist". */
    | { case: "createRevision"; value: bigint }
    /** Operand for MOD: a revision. */
    | { case: "modRevision"; value: bigint }
    /** Operand for VALUE, compared byte by byte. */
    | { case: "value"; value: Uint8Array }
    /** Operand for LEASE: a lease ID, 0 for "no lease". */
    | { case: "lease"; value: bigint };
  /**
   * The exclusive end of an interval, with the same conventions as in RangeRequest. The condition
   * then has to hold for every key found in it.
   */
  rangeEnd: Uint8Array;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Compare} is sent; fields left out are unset. */
export interface CompareInit {
  /** How the property must relate to the operand. */
  readonly result?: Compare_CompareResult | undefined;
  /**
   * Which property of the key to look at. The operand must be the member of `target_union` that
   * belongs to it.
   */
  readonly target?: Compare_CompareTarget | undefined;
  /**
   * The key to look at, or the inclusive start of an interval. A missing key counts as one with all
   * numbers 0, so comparing VERSION or CREATE with 0 tests for absence; comparing VALUE fails for
   * it.
   */
  readonly key?: Uint8Array | string | undefined;
  /** The operand. If none is set, 0 or the empty value is compared with. */
  readonly targetUnion?:
    /** Operand for VERSION: a number of writes. */
    | { readonly case: "version"; readonly value: bigint | number }
    /** Operand for CREATE: a revision, 0 for "does not exist". */
    | { readonly case: "createRevision"; readonly value: bigint | number }
    /** Operand for MOD: a revision. */
    | { readonly case: "modRevision"; readonly value: bigint | number }
    /** Operand for VALUE, compared byte by byte. */
    | { readonly case: "value"; readonly value: Uint8Array | string }
    /** Operand for LEASE: a lease ID, 0 for "no lease". */
    | { readonly case: "lease"; readonly value: bigint | number } | undefined;
  /**
   * The exclusive end of an interval, with the same conventions as in RangeRequest. The condition
   * then has to hold for every key found in it.
   */
  readonly rangeEnd?: Uint8Array | string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Conditions, and what to do in either case. */
export interface TxnRequest {
  /** The conditions; all must hold for `success` to run. With no conditions at all, it always runs. */
  compare: Compare[];
  /** Operations to run, in order, if all conditions hold. */
  success: RequestOp[];
  /** Operations to run, in order, if any condition does not hold. */
  failure: RequestOp[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link TxnRequest} is sent; fields left out are unset. */
export interface TxnRequestInit {
  /** The conditions; all must hold for `success` to run. With no conditions at all, it always runs. */
  readonly compare?: readonly CompareInit[] | undefined;
  /** Operations to run, in order, if all conditions hold. */
  readonly success?: readonly RequestOpInit[] | undefined;
  /** Operations to run, in order, if any condition does not hold. */
  readonly failure?: readonly RequestOpInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The outcome of a transaction. */
export interface TxnResponse {
  /**
   * Cluster, member and revision that answered; if anything was written, the revision is that of
   * the writes.
   */
  header?: ResponseHeader;
  /** Whether all conditions held, and thus which list ran. */
  succeeded: boolean;
  /**
   * One result for each operation of the list that ran, in the same order. Headers inside carry
   * only a revision.
   */
  responses: ResponseOp[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link TxnResponse} is sent; fields left out are unset. */
export interface TxnResponseInit {
  /**
   * Cluster, member and revision that answered; if anything was written, the revision is that of
   * the writes.
   */
  readonly header?: ResponseHeaderInit | undefined;
  /** Whether all conditions held, and thus which list ran. */
  readonly succeeded?: boolean | undefined;
  /**
   * One result for each operation of the list that ran, in the same order. Headers inside carry
   * only a revision.
   */
  readonly responses?: readonly ResponseOpInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says how much history to drop. */
export interface CompactionRequest {
  /**
   * The oldest revision that stays readable; what was superseded before it is dropped. Must lie
   * between the previous compaction and the present revision.
   */
  revision: bigint;
  /**
   * Answer only after the dropped entries have really been removed from the member's database;
   * otherwise this goes on in the background.
   */
  physical: boolean;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link CompactionRequest} is sent; fields left out are unset. */
export interface CompactionRequestInit {
  /**
   * The oldest revision that stays readable; what was superseded before it is dropped. Must lie
   * between the previous compaction and the present revision.
   */
  readonly revision?: bigint | number | undefined;
  /**
   * Answer only after the dropped entries have really been removed from the member's database;
   * otherwise this goes on in the background.
   */
  readonly physical?: boolean | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms a compaction. */
export interface CompactionResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link CompactionResponse} is sent; fields left out are unset. */
export interface CompactionResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks for the checksum of the database; there is nothing to choose. */
export interface HashRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link HashRequest} is sent; fields left out are unset. */
export interface HashRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks for the checksum of the keys. */
export interface HashKVRequest {
  /** Include history up to this revision; 0 for all of it. */
  revision: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link HashKVRequest} is sent; fields left out are unset. */
export interface HashKVRequestInit {
  /** Include history up to this revision; 0 for all of it. */
  readonly revision?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The checksum of the keys, with what is needed for comparing it with another member's. */
export interface HashKVResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** CRC-32 over the keys of the member, from `compact_revision` to the requested revision. */
  hash: number;
  /**
   * The revision of the last compaction when the checksum was computed. Compare checksums only if
   * these agree.
   */
  compactRevision: bigint;
  /** The revision up to which the checksum reaches; useful if the request left it open. */
  hashRevision: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link HashKVResponse} is sent; fields left out are unset. */
export interface HashKVResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** CRC-32 over the keys of the member, from `compact_revision` to the requested revision. */
  readonly hash?: number | undefined;
  /**
   * The revision of the last compaction when the checksum was computed. Compare checksums only if
   * these agree.
   */
  readonly compactRevision?: bigint | number | undefined;
  /** The revision up to which the checksum reaches; useful if the request left it open. */
  readonly hashRevision?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The checksum of the database. */
export interface HashResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** CRC-32 over everything in the member's database. */
  hash: number;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link HashResponse} is sent; fields left out are unset. */
export interface HashResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** CRC-32 over everything in the member's database. */
  readonly hash?: number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks for a copy of the database; there is nothing to choose. */
export interface SnapshotRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link SnapshotRequest} is sent; fields left out are unset. */
export interface SnapshotRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** One piece of the copy. */
export interface SnapshotResponse {
  /** Room for the usual header. Release 3.5, for one, leaves it unset. */
  header?: ResponseHeader;
  /** How many bytes follow in later pieces; 0 in the last. */
  remainingBytes: bigint;
  /**
   * The bytes of this piece. Written one after the other, the pieces make a file that can be
   * restored.
   */
  blob: Uint8Array;
  /** The storage version of the copy, a hint as to which release can restore it. */
  version: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link SnapshotResponse} is sent; fields left out are unset. */
export interface SnapshotResponseInit {
  /** Room for the usual header. Release 3.5, for one, leaves it unset. */
  readonly header?: ResponseHeaderInit | undefined;
  /** How many bytes follow in later pieces; 0 in the last. */
  readonly remainingBytes?: bigint | number | undefined;
  /**
   * The bytes of this piece. Written one after the other, the pieces make a file that can be
   * restored.
   */
  readonly blob?: Uint8Array | string | undefined;
  /** The storage version of the copy, a hint as to which release can restore it. */
  readonly version?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** One message to the watch channel: exactly one member must be set. */
export interface WatchRequest {
  /** What to do on the channel. */
  requestUnion?:
    /** Start a watcher. */
    | { case: "createRequest"; value: WatchCreateRequest }
    /** Stop a watcher. */
    | { case: "cancelRequest"; value: WatchCancelRequest }
    /** Ask up to which revision all watchers of the channel have been served. */
    | { case: "progressRequest"; value: WatchProgressRequest };
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link WatchRequest} is sent; fields left out are unset. */
export interface WatchRequestInit {
  /** What to do on the channel. */
  readonly requestUnion?:
    /** Start a watcher. */
    | { readonly case: "createRequest"; readonly value: WatchCreateRequestInit }
    /** Stop a watcher. */
    | { readonly case: "cancelRequest"; readonly value: WatchCancelRequestInit }
    /** Ask up to which revision all watchers of the channel have been served. */
    | { readonly case: "progressRequest"; readonly value: WatchProgressRequestInit } | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Describes a new watcher. */
export interface WatchCreateRequest {
  /** The single key to watch, or the inclusive start of the interval. */
  key: Uint8Array;
  /**
   * The exclusive end of the interval, with the same conventions as in RangeRequest; leave it empty
   * to watch `key` alone.
   */
  rangeEnd: Uint8Array;
  /**
   * The first revision to report; 0 for "from now on". To continue after a broken connection, give
   * the last revision seen plus one.
   */
  startRevision: bigint;
  /**
   * Have the server report progress from time to time while nothing happens (every ten minutes
   * unless configured otherwise), so that a client knows how far it may resume.
   */
  progressNotify: boolean;
  /** Kinds of events to leave out. */
  filters: WatchCreateRequest_FilterType[];
  /** Put the state before the change into each event. */
  prevKv: boolean;
  /**
   * An ID of the caller's choice, unique on this channel; 0 lets the server choose. An ID that is
   * already in use is refused.
   */
  watchId: bigint;
  /**
   * Let the server split the events of one revision into several messages if they would make a very
   * large one.
   */
  fragment: boolean;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link WatchCreateRequest} is sent; fields left out are unset. */
export interface WatchCreateRequestInit {
  /** The single key to watch, or the inclusive start of the interval. */
  readonly key?: Uint8Array | string | undefined;
  /**
   * The exclusive end of the interval, with the same conventions as in RangeRequest; leave it empty
   * to watch `key` alone.
   */
  readonly rangeEnd?: Uint8Array | string | undefined;
  /**
   * The first revision to report; 0 for "from now on". To continue after a broken connection, give
   * the last revision seen plus one.
   */
  readonly startRevision?: bigint | number | undefined;
  /**
   * Have the server report progress from time to time while nothing happens (every ten minutes
   * unless configured otherwise), so that a client knows how far it may resume.
   */
  readonly progressNotify?: boolean | undefined;
  /** Kinds of events to leave out. */
  readonly filters?: readonly WatchCreateRequest_FilterType[] | undefined;
  /** Put the state before the change into each event. */
  readonly prevKv?: boolean | undefined;
  /**
   * An ID of the caller's choice, unique on this channel; 0 lets the server choose. An ID that is
   * already in use is refused.
   */
  readonly watchId?: bigint | number | undefined;
  /**
   * Let the server split the events of one revision into several messages if they would make a very
   * large one.
   */
  readonly fragment?: boolean | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which watcher to stop. Events already on their way may still arrive before the confirmation. */
export interface WatchCancelRequest {
  /** The ID that the server confirmed when the watcher was created. */
  watchId: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link WatchCancelRequest} is sent; fields left out are unset. */
export interface WatchCancelRequestInit {
  /** The ID that the server confirmed when the watcher was created. */
  readonly watchId?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks for a progress report over all watchers of the channel; there is nothing to choose. */
export interface WatchProgressRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link WatchProgressRequest} is sent; fields left out are unset. */
export interface WatchProgressRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/**
 * One message from the watch channel: a confirmation, a batch of events, or a progress report,
 * which has neither events nor flags.
 */
export interface WatchResponse {
  /**
   * Cluster and member that answer. In a progress report, the revision up to which everything has
   * been delivered.
   */
  header?: ResponseHeader;
  /**
   * The watcher that is meant; -1 in reports that concern the channel as a whole and in refusals.
   * JSON leaves it out for watcher 0.
   */
  watchId: bigint;
  /** Confirms that a watcher was created. If `canceled` is set as well, it was refused. */
  created: boolean;
  /**
   * Says that a watcher has ended and will report nothing more, on request or for the reason in
   * `cancel_reason`.
   */
  canceled: boolean;
  /**
   * Set if the watcher ended because its start revision has been compacted: the oldest revision
   * that is still available. Read the keys anew and resume from there.
   */
  compactRevision: bigint;
  /** In words, why a watcher was refused or ended. */
  cancelReason: string;
  /** Whether the rest of this batch follows in further messages; the last one has it unset. */
  fragment: boolean;
  /** What happened, in the order of revisions. Those of one transaction share a revision. */
  events: Event[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link WatchResponse} is sent; fields left out are unset. */
export interface WatchResponseInit {
  /**
   * Cluster and member that answer. In a progress report, the revision up to which everything has
   * been delivered.
   */
  readonly header?: ResponseHeaderInit | undefined;
  /**
   * The watcher that is meant; -1 in reports that concern the channel as a whole and in refusals.
   * JSON leaves it out for watcher 0.
   */
  readonly watchId?: bigint | number | undefined;
  /** Confirms that a watcher was created. If `canceled` is set as well, it was refused. */
  readonly created?: boolean | undefined;
  /**
   * Says that a watcher has ended and will report nothing more, on request or for the reason in
   * `cancel_reason`.
   */
  readonly canceled?: boolean | undefined;
  /**
   * Set if the watcher ended because its start revision has been compacted: the oldest revision
   * that is still available. Read the keys anew and resume from there.
   */
  readonly compactRevision?: bigint | number | undefined;
  /** In words, why a watcher was refused or ended. */
  readonly cancelReason?: string | undefined;
  /** Whether the rest of this batch follows in further messages; the last one has it unset. */
  readonly fragment?: boolean | undefined;
  /** What happened, in the order of revisions. Those of one transaction share a revision. */
  readonly events?: readonly EventInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Describes a new lease. */
export interface LeaseGrantRequest {
  /**
   * How long the lease should live without renewal, in seconds. The server may grant more than was
   * asked, and refuses over 9,000,000,000.
   */
  TTL: bigint;
  /** An ID of the caller's choice, which must not be in use; 0 lets the server choose. */
  ID: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseGrantRequest} is sent; fields left out are unset. */
export interface LeaseGrantRequestInit {
  /**
   * How long the lease should live without renewal, in seconds. The server may grant more than was
   * asked, and refuses over 9,000,000,000.
   */
  readonly TTL?: bigint | number | undefined;
  /** An ID of the caller's choice, which must not be in use; 0 lets the server choose. */
  readonly ID?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The lease as it was granted. */
export interface LeaseGrantResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The lease, to be named in puts and renewals. */
  ID: bigint;
  /** The time really granted, in seconds. */
  TTL: bigint;
  /**
   * Room for a message about the grant. Failures are reported as the status of the call, so it is
   * normally empty.
   */
  error: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseGrantResponse} is sent; fields left out are unset. */
export interface LeaseGrantResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The lease, to be named in puts and renewals. */
  readonly ID?: bigint | number | undefined;
  /** The time really granted, in seconds. */
  readonly TTL?: bigint | number | undefined;
  /**
   * Room for a message about the grant. Failures are reported as the status of the call, so it is
   * normally empty.
   */
  readonly error?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which lease to end. */
export interface LeaseRevokeRequest {
  /** The lease to end. */
  ID: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseRevokeRequest} is sent; fields left out are unset. */
export interface LeaseRevokeRequestInit {
  /** The lease to end. */
  readonly ID?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms the end of a lease and the deletion of its keys. */
export interface LeaseRevokeResponse {
  /** Cluster and member that answered, and the revision of the deletion. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseRevokeResponse} is sent; fields left out are unset. */
export interface LeaseRevokeResponseInit {
  /** Cluster and member that answered, and the revision of the deletion. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/**
 * How much of its time a lease has left. The leader shares this with the other members, so that a
 * new leader need not restart the clock.
 */
export interface LeaseCheckpoint {
  /** The lease. */
  ID: bigint;
  /** The time left, in seconds. */
  remainingTTL: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseCheckpoint} is sent; fields left out are unset. */
export interface LeaseCheckpointInit {
  /** The lease. */
  readonly ID?: bigint | number | undefined;
  /** The time left, in seconds. */
  readonly remainingTTL?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Several checkpoints, agreed on among the members. No service of the client API takes it. */
export interface LeaseCheckpointRequest {
  /** The leases and their remaining time. */
  checkpoints: LeaseCheckpoint[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseCheckpointRequest} is sent; fields left out are unset. */
export interface LeaseCheckpointRequestInit {
  /** The leases and their remaining time. */
  readonly checkpoints?: readonly LeaseCheckpointInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The answer to a set of checkpoints. */
export interface LeaseCheckpointResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseCheckpointResponse} is sent; fields left out are unset. */
export interface LeaseCheckpointResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which lease to renew. */
export interface LeaseKeepAliveRequest {
  /** The lease to renew. */
  ID: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseKeepAliveRequest} is sent; fields left out are unset. */
export interface LeaseKeepAliveRequestInit {
  /** The lease to renew. */
  readonly ID?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The result of one renewal. */
export interface LeaseKeepAliveResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The lease that was to be renewed. */
  ID: bigint;
  /** The time it now has, in seconds; 0 if it no longer exists. */
  TTL: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseKeepAliveResponse} is sent; fields left out are unset. */
export interface LeaseKeepAliveResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The lease that was to be renewed. */
  readonly ID?: bigint | number | undefined;
  /** The time it now has, in seconds; 0 if it no longer exists. */
  readonly TTL?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which lease to look at. */
export interface LeaseTimeToLiveRequest {
  /** The lease to look at. */
  ID: bigint;
  /** Whether to list the keys attached to it. */
  keys: boolean;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseTimeToLiveRequest} is sent; fields left out are unset. */
export interface LeaseTimeToLiveRequestInit {
  /** The lease to look at. */
  readonly ID?: bigint | number | undefined;
  /** Whether to list the keys attached to it. */
  readonly keys?: boolean | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** What is known about a lease. */
export interface LeaseTimeToLiveResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The lease. */
  ID: bigint;
  /** The time left, in seconds; -1 if the lease does not exist. */
  TTL: bigint;
  /** The time it has after each renewal, in seconds. */
  grantedTTL: bigint;
  /** The attached keys, if they were requested. */
  keys: Uint8Array[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseTimeToLiveResponse} is sent; fields left out are unset. */
export interface LeaseTimeToLiveResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The lease. */
  readonly ID?: bigint | number | undefined;
  /** The time left, in seconds; -1 if the lease does not exist. */
  readonly TTL?: bigint | number | undefined;
  /** The time it has after each renewal, in seconds. */
  readonly grantedTTL?: bigint | number | undefined;
  /** The attached keys, if they were requested. */
  readonly keys?: readonly (Uint8Array | string)[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks for all leases; there is nothing to choose. */
export interface LeaseLeasesRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseLeasesRequest} is sent; fields left out are unset. */
export interface LeaseLeasesRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** An entry of the list of leases. */
export interface LeaseStatus {
  /** The lease. */
  ID: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseStatus} is sent; fields left out are unset. */
export interface LeaseStatusInit {
  /** The lease. */
  readonly ID?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The leases that are alive. */
export interface LeaseLeasesResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** One entry per lease. */
  leases: LeaseStatus[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link LeaseLeasesResponse} is sent; fields left out are unset. */
export interface LeaseLeasesResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** One entry per lease. */
  readonly leases?: readonly LeaseStatusInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** A member of the cluster. */
export interface Member {
  /**
   * The number by which the cluster knows the member. It is derived from its addresses and the
   * cluster when the member is added, and never changes.
   */
  ID: bigint;
  /** The name that the member was configured with. Empty until the member has been started. */
  name: string;
  /** Where other members reach it. */
  peerURLs: string[];
  /** Where clients reach it. Empty until the member has been started. */
  clientURLs: string[];
  /** Whether it only receives the log and has no vote. */
  isLearner: boolean;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link Member} is sent; fields left out are unset. */
export interface MemberInit {
  /**
   * The number by which the cluster knows the member. It is derived from its addresses and the
   * cluster when the member is added, and never changes.
   */
  readonly ID?: bigint | number | undefined;
  /** The name that the member was configured with. Empty until the member has been started. */
  readonly name?: string | undefined;
  /** Where other members reach it. */
  readonly peerURLs?: readonly string[] | undefined;
  /** Where clients reach it. Empty until the member has been started. */
  readonly clientURLs?: readonly string[] | undefined;
  /** Whether it only receives the log and has no vote. */
  readonly isLearner?: boolean | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Describes a member that is about to join. */
export interface MemberAddRequest {
  /** Where other members will reach it. At least one, and none that another member uses. */
  peerURLs: string[];
  /** Admit it without a vote first, which cannot endanger the majority; promote it later. */
  isLearner: boolean;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberAddRequest} is sent; fields left out are unset. */
export interface MemberAddRequestInit {
  /** Where other members will reach it. At least one, and none that another member uses. */
  readonly peerURLs?: readonly string[] | undefined;
  /** Admit it without a vote first, which cannot endanger the majority; promote it later. */
  readonly isLearner?: boolean | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The membership after the admission. */
export interface MemberAddResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The new member, with the ID it was given. */
  member?: Member;
  /** All members, including the new one. */
  members: Member[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberAddResponse} is sent; fields left out are unset. */
export interface MemberAddResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The new member, with the ID it was given. */
  readonly member?: MemberInit | undefined;
  /** All members, including the new one. */
  readonly members?: readonly MemberInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which member to expel. */
export interface MemberRemoveRequest {
  /** The member to expel. */
  ID: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberRemoveRequest} is sent; fields left out are unset. */
export interface MemberRemoveRequestInit {
  /** The member to expel. */
  readonly ID?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The membership after the expulsion. */
export interface MemberRemoveResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** All remaining members. */
  members: Member[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberRemoveResponse} is sent; fields left out are unset. */
export interface MemberRemoveResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** All remaining members. */
  readonly members?: readonly MemberInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** New addresses for a member. */
export interface MemberUpdateRequest {
  /** The member whose addresses change. */
  ID: bigint;
  /** The complete new list; addresses not in it are dropped. */
  peerURLs: string[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberUpdateRequest} is sent; fields left out are unset. */
export interface MemberUpdateRequestInit {
  /** The member whose addresses change. */
  readonly ID?: bigint | number | undefined;
  /** The complete new list; addresses not in it are dropped. */
  readonly peerURLs?: readonly string[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The membership after the change. */
export interface MemberUpdateResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** All members. */
  members: Member[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberUpdateResponse} is sent; fields left out are unset. */
export interface MemberUpdateResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** All members. */
  readonly members?: readonly MemberInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks for the members. */
export interface MemberListRequest {
  /**
   * Have the answer confirmed by the cluster. Otherwise the asked member tells what it knows
   * itself, which also works without a majority but may be out of date.
   */
  linearizable: boolean;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberListRequest} is sent; fields left out are unset. */
export interface MemberListRequestInit {
  /**
   * Have the answer confirmed by the cluster. Otherwise the asked member tells what it knows
   * itself, which also works without a majority but may be out of date.
   */
  readonly linearizable?: boolean | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The members of the cluster. */
export interface MemberListResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** All members, including learners and those that have not been started. */
  members: Member[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberListResponse} is sent; fields left out are unset. */
export interface MemberListResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** All members, including learners and those that have not been started. */
  readonly members?: readonly MemberInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which learner to promote. */
export interface MemberPromoteRequest {
  /** The learner to promote. */
  ID: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberPromoteRequest} is sent; fields left out are unset. */
export interface MemberPromoteRequestInit {
  /** The learner to promote. */
  readonly ID?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The membership after the promotion. */
export interface MemberPromoteResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** All members. */
  members: Member[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MemberPromoteResponse} is sent; fields left out are unset. */
export interface MemberPromoteResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** All members. */
  readonly members?: readonly MemberInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks a member to defragment its database; there is nothing to choose. */
export interface DefragmentRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link DefragmentRequest} is sent; fields left out are unset. */
export interface DefragmentRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that the work is done. */
export interface DefragmentResponse {
  /** Room for the usual header; current servers leave it unset. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link DefragmentResponse} is sent; fields left out are unset. */
export interface DefragmentResponseInit {
  /** Room for the usual header; current servers leave it unset. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Names the successor. */
export interface MoveLeaderRequest {
  /** The voting member that should lead next. */
  targetID: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MoveLeaderRequest} is sent; fields left out are unset. */
export interface MoveLeaderRequestInit {
  /** The voting member that should lead next. */
  readonly targetID?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that the successor leads. */
export interface MoveLeaderResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link MoveLeaderResponse} is sent; fields left out are unset. */
export interface MoveLeaderResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** What to do about which alarms. */
export interface AlarmRequest {
  /** Whether to list, raise or clear. */
  action: AlarmRequest_AlarmAction;
  /** The member that the alarm is about; 0 lists those of all members. */
  memberID: bigint;
  /** The type of alarm. NONE lists every type. */
  alarm: AlarmType;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AlarmRequest} is sent; fields left out are unset. */
export interface AlarmRequestInit {
  /** Whether to list, raise or clear. */
  readonly action?: AlarmRequest_AlarmAction | undefined;
  /** The member that the alarm is about; 0 lists those of all members. */
  readonly memberID?: bigint | number | undefined;
  /** The type of alarm. NONE lists every type. */
  readonly alarm?: AlarmType | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** An alarm that is in force. */
export interface AlarmMember {
  /** The member that it is about. */
  memberID: bigint;
  /** What is wrong. */
  alarm: AlarmType;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AlarmMember} is sent; fields left out are unset. */
export interface AlarmMemberInit {
  /** The member that it is about. */
  readonly memberID?: bigint | number | undefined;
  /** What is wrong. */
  readonly alarm?: AlarmType | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The alarms that were listed, raised or cleared. */
export interface AlarmResponse {
  /** Cluster, member and revision that answered. Servers before 3.5 leave it unset. */
  header?: ResponseHeader;
  /** One entry per member and type. */
  alarms: AlarmMember[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AlarmResponse} is sent; fields left out are unset. */
export interface AlarmResponseInit {
  /** Cluster, member and revision that answered. Servers before 3.5 leave it unset. */
  readonly header?: ResponseHeaderInit | undefined;
  /** One entry per member and type. */
  readonly alarms?: readonly AlarmMemberInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** A step of the way to an older release. */
export interface DowngradeRequest {
  /** Which step to take. */
  action: DowngradeRequest_DowngradeAction;
  /**
   * The release to go to, as `major.minor`, for example "3.6". It must be one minor release below
   * the present one; CANCEL ignores it.
   */
  version: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link DowngradeRequest} is sent; fields left out are unset. */
export interface DowngradeRequestInit {
  /** Which step to take. */
  readonly action?: DowngradeRequest_DowngradeAction | undefined;
  /**
   * The release to go to, as `major.minor`, for example "3.6". It must be one minor release below
   * the present one; CANCEL ignores it.
   */
  readonly version?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The outcome of the step. */
export interface DowngradeResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The cluster version that is in force at present. */
  version: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link DowngradeResponse} is sent; fields left out are unset. */
export interface DowngradeResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The cluster version that is in force at present. */
  readonly version?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/**
 * Used by the members' own tests to see how they treat a log entry of a newer release. No service
 * of the client API takes it.
 */
export interface DowngradeVersionTestRequest {
  /** The release in which the entry pretends to have been introduced. */
  ver: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link DowngradeVersionTestRequest} is sent; fields left out are unset. */
export interface DowngradeVersionTestRequestInit {
  /** The release in which the entry pretends to have been introduced. */
  readonly ver?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks a member for its state; there is nothing to choose. */
export interface StatusRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link StatusRequest} is sent; fields left out are unset. */
export interface StatusRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The state of the member that answered. */
export interface StatusResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The release that the member runs, for example "3.7.1". */
  version: string;
  /** The size of its database file in bytes, unused space included. */
  dbSize: bigint;
  /** The member that it believes to lead; 0 if it knows of none. */
  leader: bigint;
  /** The position of the latest log entry that is known to be agreed on. */
  raftIndex: bigint;
  /** The election term that it is in. */
  raftTerm: bigint;
  /**
   * The position of the latest log entry that it has carried out. Far behind `raftIndex` means that
   * it cannot keep up.
   */
  raftAppliedIndex: bigint;
  /** In words, what is wrong with it: alarms, a missing leader, corruption. Empty if all is well. */
  errors: string[];
  /**
   * How many bytes of the database are in use. The difference to `dbSize` is what `Defragment` can
   * give back.
   */
  dbSizeInUse: bigint;
  /** Whether it has no vote. */
  isLearner: boolean;
  /**
   * The version of its storage format, as `major.minor.patch`. It follows the cluster version and
   * changes during upgrades and downgrades.
   */
  storageVersion: string;
  /** The most bytes that its database may take before the NOSPACE alarm is raised. */
  dbSizeQuota: bigint;
  /** Whether a downgrade is going on. */
  downgradeInfo?: DowngradeInfo;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link StatusResponse} is sent; fields left out are unset. */
export interface StatusResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The release that the member runs, for example "3.7.1". */
  readonly version?: string | undefined;
  /** The size of its database file in bytes, unused space included. */
  readonly dbSize?: bigint | number | undefined;
  /** The member that it believes to lead; 0 if it knows of none. */
  readonly leader?: bigint | number | undefined;
  /** The position of the latest log entry that is known to be agreed on. */
  readonly raftIndex?: bigint | number | undefined;
  /** The election term that it is in. */
  readonly raftTerm?: bigint | number | undefined;
  /**
   * The position of the latest log entry that it has carried out. Far behind `raftIndex` means that
   * it cannot keep up.
   */
  readonly raftAppliedIndex?: bigint | number | undefined;
  /** In words, what is wrong with it: alarms, a missing leader, corruption. Empty if all is well. */
  readonly errors?: readonly string[] | undefined;
  /**
   * How many bytes of the database are in use. The difference to `dbSize` is what `Defragment` can
   * give back.
   */
  readonly dbSizeInUse?: bigint | number | undefined;
  /** Whether it has no vote. */
  readonly isLearner?: boolean | undefined;
  /**
   * The version of its storage format, as `major.minor.patch`. It follows the cluster version and
   * changes during upgrades and downgrades.
   */
  readonly storageVersion?: string | undefined;
  /** The most bytes that its database may take before the NOSPACE alarm is raised. */
  readonly dbSizeQuota?: bigint | number | undefined;
  /** Whether a downgrade is going on. */
  readonly downgradeInfo?: DowngradeInfoInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The state of a downgrade. */
export interface DowngradeInfo {
  /** Whether one has begun and has been neither completed nor called off. */
  enabled: boolean;
  /** The release that it goes to; empty if there is none. */
  targetVersion: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link DowngradeInfo} is sent; fields left out are unset. */
export interface DowngradeInfoInit {
  /** Whether one has begun and has been neither completed nor called off. */
  readonly enabled?: boolean | undefined;
  /** The release that it goes to; empty if there is none. */
  readonly targetVersion?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Switches access control on; there is nothing to choose. */
export interface AuthEnableRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthEnableRequest} is sent; fields left out are unset. */
export interface AuthEnableRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Switches access control off; there is nothing to choose. */
export interface AuthDisableRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthDisableRequest} is sent; fields left out are unset. */
export interface AuthDisableRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks whether access control is on; there is nothing to choose. */
export interface AuthStatusRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthStatusRequest} is sent; fields left out are unset. */
export interface AuthStatusRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The credentials to exchange for a token. */
export interface AuthenticateRequest {
  /** The user. */
  name: string;
  /** The password in clear text, so use TLS. */
  password: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthenticateRequest} is sent; fields left out are unset. */
export interface AuthenticateRequestInit {
  /** The user. */
  readonly name?: string | undefined;
  /** The password in clear text, so use TLS. */
  readonly password?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Describes a new user. */
export interface AuthUserAddRequest {
  /** The name, unique and not empty. */
  name: string;
  /** The password in clear text. Must be empty if `options.no_password` is set. */
  password: string;
  /** Further choices; leave it out for an ordinary user. */
  options?: UserAddOptions;
  /**
   * A bcrypt hash in base64, sent instead of `password` so that the server never sees the clear
   * text.
   */
  hashedPassword: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserAddRequest} is sent; fields left out are unset. */
export interface AuthUserAddRequestInit {
  /** The name, unique and not empty. */
  readonly name?: string | undefined;
  /** The password in clear text. Must be empty if `options.no_password` is set. */
  readonly password?: string | undefined;
  /** Further choices; leave it out for an ordinary user. */
  readonly options?: UserAddOptionsInit | undefined;
  /**
   * A bcrypt hash in base64, sent instead of `password` so that the server never sees the clear
   * text.
   */
  readonly hashedPassword?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which user to look at. */
export interface AuthUserGetRequest {
  /** The user. */
  name: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserGetRequest} is sent; fields left out are unset. */
export interface AuthUserGetRequestInit {
  /** The user. */
  readonly name?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which user to delete. */
export interface AuthUserDeleteRequest {
  /** The user. */
  name: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserDeleteRequest} is sent; fields left out are unset. */
export interface AuthUserDeleteRequestInit {
  /** The user. */
  readonly name?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/**
 * A new password for a user. For one created with `no_password` the call succeeds, but no password
 * is set.
 */
export interface AuthUserChangePasswordRequest {
  /** The user. */
  name: string;
  /** The new password in clear text. */
  password: string;
  /** A bcrypt hash in base64, sent instead of `password`. */
  hashedPassword: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserChangePasswordRequest} is sent; fields left out are unset. */
export interface AuthUserChangePasswordRequestInit {
  /** The user. */
  readonly name?: string | undefined;
  /** The new password in clear text. */
  readonly password?: string | undefined;
  /** A bcrypt hash in base64, sent instead of `password`. */
  readonly hashedPassword?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says who is given which role. */
export interface AuthUserGrantRoleRequest {
  /** The user. */
  user: string;
  /** The role, which must exist. */
  role: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserGrantRoleRequest} is sent; fields left out are unset. */
export interface AuthUserGrantRoleRequestInit {
  /** The user. */
  readonly user?: string | undefined;
  /** The role, which must exist. */
  readonly role?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says who loses which role. */
export interface AuthUserRevokeRoleRequest {
  /** The user. */
  name: string;
  /** The role. */
  role: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserRevokeRoleRequest} is sent; fields left out are unset. */
export interface AuthUserRevokeRoleRequestInit {
  /** The user. */
  readonly name?: string | undefined;
  /** The role. */
  readonly role?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Describes a new role. */
export interface AuthRoleAddRequest {
  /** The name, unique and not empty. */
  name: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleAddRequest} is sent; fields left out are unset. */
export interface AuthRoleAddRequestInit {
  /** The name, unique and not empty. */
  readonly name?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which role to look at. */
export interface AuthRoleGetRequest {
  /** The role. */
  role: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleGetRequest} is sent; fields left out are unset. */
export interface AuthRoleGetRequestInit {
  /** The role. */
  readonly role?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks for all users; there is nothing to choose. */
export interface AuthUserListRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserListRequest} is sent; fields left out are unset. */
export interface AuthUserListRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Asks for all roles; there is nothing to choose. */
export interface AuthRoleListRequest {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleListRequest} is sent; fields left out are unset. */
export interface AuthRoleListRequestInit {
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says which role to delete. */
export interface AuthRoleDeleteRequest {
  /** The role. */
  role: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleDeleteRequest} is sent; fields left out are unset. */
export interface AuthRoleDeleteRequestInit {
  /** The role. */
  readonly role?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Says what a role may do in addition. */
export interface AuthRoleGrantPermissionRequest {
  /** The role. */
  name: string;
  /** The permission to add. */
  perm?: Permission;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleGrantPermissionRequest} is sent; fields left out are unset. */
export interface AuthRoleGrantPermissionRequestInit {
  /** The role. */
  readonly name?: string | undefined;
  /** The permission to add. */
  readonly perm?: PermissionInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/**
 * Says what a role may no longer do. Servers before 3.4 declare `key` and `range_end` as string, so
 * that their JSON form is plain text, not base64.
 */
export interface AuthRoleRevokePermissionRequest {
  /** The role. */
  role: string;
  /** The key, or the start of the interval, as granted. */
  key: Uint8Array;
  /** The end of the interval as granted; empty for a single key. */
  rangeEnd: Uint8Array;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleRevokePermissionRequest} is sent; fields left out are unset. */
export interface AuthRoleRevokePermissionRequestInit {
  /** The role. */
  readonly role?: string | undefined;
  /** The key, or the start of the interval, as granted. */
  readonly key?: Uint8Array | string | undefined;
  /** The end of the interval as granted; empty for a single key. */
  readonly rangeEnd?: Uint8Array | string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that access control is on. */
export interface AuthEnableResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthEnableResponse} is sent; fields left out are unset. */
export interface AuthEnableResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that access control is off. */
export interface AuthDisableResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthDisableResponse} is sent; fields left out are unset. */
export interface AuthDisableResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The state of access control. */
export interface AuthStatusResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Whether it is on. */
  enabled: boolean;
  /**
   * A number that grows with each change to users, roles and permissions. Tokens that encode an
   * older one are refused and must be renewed.
   */
  authRevision: bigint;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthStatusResponse} is sent; fields left out are unset. */
export interface AuthStatusResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Whether it is on. */
  readonly enabled?: boolean | undefined;
  /**
   * A number that grows with each change to users, roles and permissions. Tokens that encode an
   * older one are refused and must be renewed.
   */
  readonly authRevision?: bigint | number | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The result of a login. */
export interface AuthenticateResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Proves the user's identity in later calls. Treat it as a secret and as opaque text. */
  token: string;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthenticateResponse} is sent; fields left out are unset. */
export interface AuthenticateResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Proves the user's identity in later calls. Treat it as a secret and as opaque text. */
  readonly token?: string | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that a user was created. */
export interface AuthUserAddResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserAddResponse} is sent; fields left out are unset. */
export interface AuthUserAddResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** What a user may act as. */
export interface AuthUserGetResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The names of the user's roles. */
  roles: string[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserGetResponse} is sent; fields left out are unset. */
export interface AuthUserGetResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The names of the user's roles. */
  readonly roles?: readonly string[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that a user was deleted. */
export interface AuthUserDeleteResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserDeleteResponse} is sent; fields left out are unset. */
export interface AuthUserDeleteResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that a password was changed. */
export interface AuthUserChangePasswordResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserChangePasswordResponse} is sent; fields left out are unset. */
export interface AuthUserChangePasswordResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that a user has a role. */
export interface AuthUserGrantRoleResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserGrantRoleResponse} is sent; fields left out are unset. */
export interface AuthUserGrantRoleResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that a user no longer has a role. */
export interface AuthUserRevokeRoleResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserRevokeRoleResponse} is sent; fields left out are unset. */
export interface AuthUserRevokeRoleResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that a role was created. */
export interface AuthRoleAddResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleAddResponse} is sent; fields left out are unset. */
export interface AuthRoleAddResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** What a role may do. */
export interface AuthRoleGetResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** The permissions of the role. */
  perm: Permission[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleGetResponse} is sent; fields left out are unset. */
export interface AuthRoleGetResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** The permissions of the role. */
  readonly perm?: readonly PermissionInit[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The names of all roles. */
export interface AuthRoleListResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** One name per role, in alphabetical order. */
  roles: string[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleListResponse} is sent; fields left out are unset. */
export interface AuthRoleListResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** One name per role, in alphabetical order. */
  readonly roles?: readonly string[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** The names of all users. */
export interface AuthUserListResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** One name per user, in alphabetical order. */
  users: string[];
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthUserListResponse} is sent; fields left out are unset. */
export interface AuthUserListResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** One name per user, in alphabetical order. */
  readonly users?: readonly string[] | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that a role was deleted. */
export interface AuthRoleDeleteResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleDeleteResponse} is sent; fields left out are unset. */
export interface AuthRoleDeleteResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that a permission was added. */
export interface AuthRoleGrantPermissionResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleGrantPermissionResponse} is sent; fields left out are unset. */
export interface AuthRoleGrantPermissionResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** Confirms that a permission was removed. */
export interface AuthRoleRevokePermissionResponse {
  /** Cluster, member and revision that answered. */
  header?: ResponseHeader;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link AuthRoleRevokePermissionResponse} is sent; fields left out are unset. */
export interface AuthRoleRevokePermissionResponseInit {
  /** Cluster, member and revision that answered. */
  readonly header?: ResponseHeaderInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}

/** One part of a streamed read. */
export interface RangeStreamResponse {
  /**
   * A part of the answer in the form of an ordinary one. Appending the `kvs` of all parts in the
   * order of arrival gives the complete result.
   */
  rangeResponse?: RangeResponse;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  $unknown?: Uint8Array;
}

/** What may be given where a {@link RangeStreamResponse} is sent; fields left out are unset. */
export interface RangeStreamResponseInit {
  /**
   * A part of the answer in the form of an ordinary one. Appending the `kvs` of all parts in the
   * order of arrival gives the complete result.
   */
  readonly rangeResponse?: RangeResponseInit | undefined;
  /** Fields that this type does not know, in wire form: kept when the message is sent on. */
  readonly $unknown?: Uint8Array | undefined;
}
