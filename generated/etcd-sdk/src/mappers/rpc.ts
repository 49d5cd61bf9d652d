// JSON text, wire format and typed messages of etcd/rpc.proto.

import type {
  AlarmMember, AlarmMemberInit, AlarmRequest, AlarmRequestInit, AlarmRequest_AlarmAction, AlarmResponse,
  AlarmResponseInit, AlarmType, AuthDisableRequest, AuthDisableRequestInit, AuthDisableResponse,
  AuthDisableResponseInit, AuthEnableRequest, AuthEnableRequestInit, AuthEnableResponse, AuthEnableResponseInit,
  AuthRoleAddRequest, AuthRoleAddRequestInit, AuthRoleAddResponse, AuthRoleAddResponseInit, AuthRoleDeleteRequest,
  AuthRoleDeleteRequestInit, AuthRoleDeleteResponse, AuthRoleDeleteResponseInit, AuthRoleGetRequest,
  AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGetResponseInit, AuthRoleGrantPermissionRequest,
  AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionResponseInit,
  AuthRoleListRequest, AuthRoleListRequestInit, AuthRoleListResponse, AuthRoleListResponseInit,
  AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit, AuthRoleRevokePermissionResponse,
  AuthRoleRevokePermissionResponseInit, AuthStatusRequest, AuthStatusRequestInit, AuthStatusResponse,
  AuthStatusResponseInit, AuthUserAddRequest, AuthUserAddRequestInit, AuthUserAddResponse, AuthUserAddResponseInit,
  AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit, AuthUserChangePasswordResponse,
  AuthUserChangePasswordResponseInit, AuthUserDeleteRequest, AuthUserDeleteRequestInit, AuthUserDeleteResponse,
  AuthUserDeleteResponseInit, AuthUserGetRequest, AuthUserGetRequestInit, AuthUserGetResponse, AuthUserGetResponseInit,
  AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse, AuthUserGrantRoleResponseInit,
  AuthUserListRequest, AuthUserListRequestInit, AuthUserListResponse, AuthUserListResponseInit,
  AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse, AuthUserRevokeRoleResponseInit,
  AuthenticateRequest, AuthenticateRequestInit, AuthenticateResponse, AuthenticateResponseInit, CompactionRequest,
  CompactionRequestInit, CompactionResponse, CompactionResponseInit, Compare, CompareInit, Compare_CompareResult,
  Compare_CompareTarget, DefragmentRequest, DefragmentRequestInit, DefragmentResponse, DefragmentResponseInit,
  DeleteRangeRequest, DeleteRangeRequestInit, DeleteRangeResponse, DeleteRangeResponseInit, DowngradeInfo,
  DowngradeInfoInit, DowngradeRequest, DowngradeRequestInit, DowngradeRequest_DowngradeAction, DowngradeResponse,
  DowngradeResponseInit, DowngradeVersionTestRequest, DowngradeVersionTestRequestInit, HashKVRequest, HashKVRequestInit,
  HashKVResponse, HashKVResponseInit, HashRequest, HashRequestInit, HashResponse, HashResponseInit, LeaseCheckpoint,
  LeaseCheckpointInit, LeaseCheckpointRequest, LeaseCheckpointRequestInit, LeaseCheckpointResponse,
  LeaseCheckpointResponseInit, LeaseGrantRequest, LeaseGrantRequestInit, LeaseGrantResponse, LeaseGrantResponseInit,
  LeaseKeepAliveRequest, LeaseKeepAliveRequestInit, LeaseKeepAliveResponse, LeaseKeepAliveResponseInit,
  LeaseLeasesRequest, LeaseLeasesRequestInit, LeaseLeasesResponse, LeaseLeasesResponseInit, LeaseRevokeRequest,
  LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseRevokeResponseInit, LeaseStatus, LeaseStatusInit,
  LeaseTimeToLiveRequest, LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit, Member,
  MemberAddRequest, MemberAddRequestInit, MemberAddResponse, MemberAddResponseInit, MemberInit, MemberListRequest,
  MemberListRequestInit, MemberListResponse, MemberListResponseInit, MemberPromoteRequest, MemberPromoteRequestInit,
  MemberPromoteResponse, MemberPromoteResponseInit, MemberRemoveRequest, MemberRemoveRequestInit, MemberRemoveResponse,
  MemberRemoveResponseInit, MemberUpdateRequest, MemberUpdateRequestInit, MemberUpdateResponse,
  MemberUpdateResponseInit, MoveLeaderRequest, MoveLeaderRequestInit, MoveLeaderResponse, MoveLeaderResponseInit,
  PutRequest, PutRequestInit, PutResponse, PutResponseInit, RangeRequest, RangeRequestInit, RangeRequest_SortOrder,
  RangeRequest_SortTarget, RangeResponse, RangeResponseInit, RangeStreamResponse, RangeStreamResponseInit, RequestOp,
  RequestOpInit, ResponseHeader, ResponseHeaderInit, ResponseOp, ResponseOpInit, SnapshotRequest, SnapshotRequestInit,
  SnapshotResponse, SnapshotResponseInit, StatusRequest, StatusRequestInit, StatusResponse, StatusResponseInit,
  TxnRequest, TxnRequestInit, TxnResponse, TxnResponseInit, WatchCancelRequest, WatchCancelRequestInit,
  WatchCreateRequest, WatchCreateRequestInit, WatchCreateRequest_FilterType, WatchProgressRequest,
  WatchProgressRequestInit, WatchRequest, WatchRequestInit, WatchResponse, WatchResponseInit,
} from "../messages/rpc.js";
import type { Mapper } from "../runtime/core/index.js";
import {
  type EnumJson, type JsonReader, type JsonWriter, boolJson, boolValue, bytesJson, bytesValue, createMapper, enumJson,
  explicitField, explicitJson, explicitMessageField, implicitEnumField, implicitField, implicitJson, int64Json,
  int64Value, jsonFields, jsonKey, listField, listJson, messageField, messageJson, messageListField, messageListJson,
  packableField, packedJson, stringJson, stringValue, uint32Json, uint32Value, uint64Json, uint64Value,
} from "../runtime/json/index.js";
import {
  type WireReader, type WireWriter, decodeMessage, encodeMessage, noBytes, readMessage, readPacked, readUnknown,
  writeBool, writeBytes, writeInt32, writeInt64, writeList, writeMessage, writeMessages, writePacked, writeString,
  writeUint32, writeUint64, writeUnknown,
} from "../runtime/wire/index.js";
import {
  AlarmMemberSchema, AlarmRequestSchema, AlarmRequest_AlarmActionSchema, AlarmResponseSchema, AlarmTypeSchema,
  AuthDisableRequestSchema, AuthDisableResponseSchema, AuthEnableRequestSchema, AuthEnableResponseSchema,
  AuthRoleAddRequestSchema, AuthRoleAddResponseSchema, AuthRoleDeleteRequestSchema, AuthRoleDeleteResponseSchema,
  AuthRoleGetRequestSchema, AuthRoleGetResponseSchema, AuthRoleGrantPermissionRequestSchema,
  AuthRoleGrantPermissionResponseSchema, AuthRoleListRequestSchema, AuthRoleListResponseSchema,
  AuthRoleRevokePermissionRequestSchema, AuthRoleRevokePermissionResponseSchema, AuthStatusRequestSchema,
  AuthStatusResponseSchema, AuthUserAddRequestSchema, AuthUserAddResponseSchema, AuthUserChangePasswordRequestSchema,
  AuthUserChangePasswordResponseSchema, AuthUserDeleteRequestSchema, AuthUserDeleteResponseSchema,
  AuthUserGetRequestSchema, AuthUserGetResponseSchema, AuthUserGrantRoleRequestSchema, AuthUserGrantRoleResponseSchema,
  AuthUserListRequestSchema, AuthUserListResponseSchema, AuthUserRevokeRoleRequestSchema,
  AuthUserRevokeRoleResponseSchema, AuthenticateRequestSchema, AuthenticateResponseSchema, CompactionRequestSchema,
  CompactionResponseSchema, CompareSchema, Compare_CompareResultSchema, Compare_CompareTargetSchema,
  DefragmentRequestSchema, DefragmentResponseSchema, DeleteRangeRequestSchema, DeleteRangeResponseSchema,
  DowngradeInfoSchema, DowngradeRequestSchema, DowngradeRequest_DowngradeActionSchema, DowngradeResponseSchema,
  DowngradeVersionTestRequestSchema, HashKVRequestSchema, HashKVResponseSchema, HashRequestSchema, HashResponseSchema,
  LeaseCheckpointRequestSchema, LeaseCheckpointResponseSchema, LeaseCheckpointSchema, LeaseGrantRequestSchema,
  LeaseGrantResponseSchema, LeaseKeepAliveRequestSchema, LeaseKeepAliveResponseSchema, LeaseLeasesRequestSchema,
  LeaseLeasesResponseSchema, LeaseRevokeRequestSchema, LeaseRevokeResponseSchema, LeaseStatusSchema,
  LeaseTimeToLiveRequestSchema, LeaseTimeToLiveResponseSchema, MemberAddRequestSchema, MemberAddResponseSchema,
  MemberListRequestSchema, MemberListResponseSchema, MemberPromoteRequestSchema, MemberPromoteResponseSchema,
  MemberRemoveRequestSchema, MemberRemoveResponseSchema, MemberSchema, MemberUpdateRequestSchema,
  MemberUpdateResponseSchema, MoveLeaderRequestSchema, MoveLeaderResponseSchema, PutRequestSchema, PutResponseSchema,
  RangeRequestSchema, RangeRequest_SortOrderSchema, RangeRequest_SortTargetSchema, RangeResponseSchema,
  RangeStreamResponseSchema, RequestOpSchema, ResponseHeaderSchema, ResponseOpSchema, SnapshotRequestSchema,
  SnapshotResponseSchema, StatusRequestSchema, StatusResponseSchema, TxnRequestSchema, TxnResponseSchema,
  WatchCancelRequestSchema, WatchCreateRequestSchema, WatchCreateRequest_FilterTypeSchema, WatchProgressRequestSchema,
  WatchRequestSchema, WatchResponseSchema,
} from "../schemas/rpc.js";
import {
  decodePermission, decodeUserAddOptions, encodePermission, encodeUserAddOptions, readPermission, readUserAddOptions,
  writePermission, writeUserAddOptions,
} from "./auth.js";
import {
  decodeEvent, decodeKeyValue, encodeEvent, encodeKeyValue, readEvent, readKeyValue, writeEvent, writeKeyValue,
} from "./kv.js";

/** Field names as JSON writes them. */
const keys = {
  clusterId: /*@__PURE__*/ jsonKey("cluster_id", "clusterId"),
  memberId: /*@__PURE__*/ jsonKey("member_id", "memberId"),
  revision: /*@__PURE__*/ jsonKey("revision"),
  raftTerm: /*@__PURE__*/ jsonKey("raft_term", "raftTerm"),
  key: /*@__PURE__*/ jsonKey("key"),
  rangeEnd: /*@__PURE__*/ jsonKey("range_end", "rangeEnd"),
  limit: /*@__PURE__*/ jsonKey("limit"),
  sortOrder: /*@__PURE__*/ jsonKey("sort_order", "sortOrder"),
  sortTarget: /*@__PURE__*/ jsonKey("sort_target", "sortTarget"),
  serializable: /*@__PURE__*/ jsonKey("serializable"),
  keysOnly: /*@__PURE__*/ jsonKey("keys_only", "keysOnly"),
  countOnly: /*@__PURE__*/ jsonKey("count_only", "countOnly"),
  minModRevision: /*@__PURE__*/ jsonKey("min_mod_revision", "minModRevision"),
  maxModRevision: /*@__PURE__*/ jsonKey("max_mod_revision", "maxModRevision"),
  minCreateRevision: /*@__PURE__*/ jsonKey("min_create_revision", "minCreateRevision"),
  maxCreateRevision: /*@__PURE__*/ jsonKey("max_create_revision", "maxCreateRevision"),
  header: /*@__PURE__*/ jsonKey("header"),
  kvs: /*@__PURE__*/ jsonKey("kvs"),
  more: /*@__PURE__*/ jsonKey("more"),
  count: /*@__PURE__*/ jsonKey("count"),
  value: /*@__PURE__*/ jsonKey("value"),
  lease: /*@__PURE__*/ jsonKey("lease"),
  prevKv: /*@__PURE__*/ jsonKey("prev_kv", "prevKv"),
  ignoreValue: /*@__PURE__*/ jsonKey("ignore_value", "ignoreValue"),
  ignoreLease: /*@__PURE__*/ jsonKey("ignore_lease", "ignoreLease"),
  deleted: /*@__PURE__*/ jsonKey("deleted"),
  prevKvs: /*@__PURE__*/ jsonKey("prev_kvs", "prevKvs"),
  requestRange: /*@__PURE__*/ jsonKey("request_range", "requestRange"),
  requestPut: /*@__PURE__*/ jsonKey("request_put", "requestPut"),
  requestDeleteRange: /*@__PURE__*/ jsonKey("request_delete_range", "requestDeleteRange"),
  requestTxn: /*@__PURE__*/ jsonKey("request_txn", "requestTxn"),
  responseRange: /*@__PURE__*/ jsonKey("response_range", "responseRange"),
  responsePut: /*@__PURE__*/ jsonKey("response_put", "responsePut"),
  responseDeleteRange: /*@__PURE__*/ jsonKey("response_delete_range", "responseDeleteRange"),
  responseTxn: /*@__PURE__*/ jsonKey("response_txn", "responseTxn"),
  result: /*@__PURE__*/ jsonKey("result"),
  target: /*@__PURE__*/ jsonKey("target"),
  version: /*@__PURE__*/ jsonKey("version"),
  createRevision: /*@__PURE__*/ jsonKey("create_revision", "createRevision"),
  modRevision: /*@__PURE__*/ jsonKey("mod_revision", "modRevision"),
  compare: /*@__PURE__*/ jsonKey("compare"),
  success: /*@__PURE__*/ jsonKey("success"),
  failure: /*@__PURE__*/ jsonKey("failure"),
  succeeded: /*@__PURE__*/ jsonKey("succeeded"),
  responses: /*@__PURE__*/ jsonKey("responses"),
  physical: /*@__PURE__*/ jsonKey("physical"),
  hash: /*@__PURE__*/ jsonKey("hash"),
  compactRevision: /*@__PURE__*/ jsonKey("compact_revision", "compactRevision"),
  hashRevision: /*@__PURE__*/ jsonKey("hash_revision", "hashRevision"),
  remainingBytes: /*@__PURE__*/ jsonKey("remaining_bytes", "remainingBytes"),
  blob: /*@__PURE__*/ jsonKey("blob"),
  createRequest: /*@__PURE__*/ jsonKey("create_request", "createRequest"),
  cancelRequest: /*@__PURE__*/ jsonKey("cancel_request", "cancelRequest"),
  progressRequest: /*@__PURE__*/ jsonKey("progress_request", "progressRequest"),
  startRevision: /*@__PURE__*/ jsonKey("start_revision", "startRevision"),
  progressNotify: /*@__PURE__*/ jsonKey("progress_notify", "progressNotify"),
  filters: /*@__PURE__*/ jsonKey("filters"),
  watchId: /*@__PURE__*/ jsonKey("watch_id", "watchId"),
  fragment: /*@__PURE__*/ jsonKey("fragment"),
  created: /*@__PURE__*/ jsonKey("created"),
  canceled: /*@__PURE__*/ jsonKey("canceled"),
  cancelReason: /*@__PURE__*/ jsonKey("cancel_reason", "cancelReason"),
  events: /*@__PURE__*/ jsonKey("events"),
  TTL: /*@__PURE__*/ jsonKey("TTL"),
  ID: /*@__PURE__*/ jsonKey("ID"),
  error: /*@__PURE__*/ jsonKey("error"),
  remainingTTL: /*@__PURE__*/ jsonKey("remaining_TTL", "remainingTTL"),
  checkpoints: /*@__PURE__*/ jsonKey("checkpoints"),
  keys: /*@__PURE__*/ jsonKey("keys"),
  grantedTTL: /*@__PURE__*/ jsonKey("grantedTTL"),
  leases: /*@__PURE__*/ jsonKey("leases"),
  name: /*@__PURE__*/ jsonKey("name"),
  peerURLs: /*@__PURE__*/ jsonKey("peerURLs"),
  clientURLs: /*@__PURE__*/ jsonKey("clientURLs"),
  isLearner: /*@__PURE__*/ jsonKey("isLearner"),
  member: /*@__PURE__*/ jsonKey("member"),
  members: /*@__PURE__*/ jsonKey("members"),
  linearizable: /*@__PURE__*/ jsonKey("linearizable"),
  targetID: /*@__PURE__*/ jsonKey("targetID"),
  action: /*@__PURE__*/ jsonKey("action"),
  memberID: /*@__PURE__*/ jsonKey("memberID"),
  alarm: /*@__PURE__*/ jsonKey("alarm"),
  alarms: /*@__PURE__*/ jsonKey("alarms"),
  ver: /*@__PURE__*/ jsonKey("ver"),
  dbSize: /*@__PURE__*/ jsonKey("dbSize"),
  leader: /*@__PURE__*/ jsonKey("leader"),
  raftIndex: /*@__PURE__*/ jsonKey("raftIndex"),
  raftTerm_2: /*@__PURE__*/ jsonKey("raftTerm"),
  raftAppliedIndex: /*@__PURE__*/ jsonKey("raftAppliedIndex"),
  errors: /*@__PURE__*/ jsonKey("errors"),
  dbSizeInUse: /*@__PURE__*/ jsonKey("dbSizeInUse"),
  storageVersion: /*@__PURE__*/ jsonKey("storageVersion"),
  dbSizeQuota: /*@__PURE__*/ jsonKey("dbSizeQuota"),
  downgradeInfo: /*@__PURE__*/ jsonKey("downgradeInfo"),
  enabled: /*@__PURE__*/ jsonKey("enabled"),
  targetVersion: /*@__PURE__*/ jsonKey("targetVersion"),
  password: /*@__PURE__*/ jsonKey("password"),
  options: /*@__PURE__*/ jsonKey("options"),
  hashedPassword: /*@__PURE__*/ jsonKey("hashedPassword"),
  user: /*@__PURE__*/ jsonKey("user"),
  role: /*@__PURE__*/ jsonKey("role"),
  perm: /*@__PURE__*/ jsonKey("perm"),
  authRevision: /*@__PURE__*/ jsonKey("authRevision"),
  token: /*@__PURE__*/ jsonKey("token"),
  roles: /*@__PURE__*/ jsonKey("roles"),
  users: /*@__PURE__*/ jsonKey("users"),
  rangeResponse: /*@__PURE__*/ jsonKey("range_response", "rangeResponse"),
};

/** JSON form of `etcdserverpb.AlarmType`. */
export const AlarmTypeJson: EnumJson = /*@__PURE__*/ enumJson(AlarmTypeSchema);

/** JSON form of `etcdserverpb.RangeRequest.SortOrder`. */
export const RangeRequest_SortOrderJson: EnumJson = /*@__PURE__*/ enumJson(RangeRequest_SortOrderSchema);

/** JSON form of `etcdserverpb.RangeRequest.SortTarget`. */
export const RangeRequest_SortTargetJson: EnumJson = /*@__PURE__*/ enumJson(RangeRequest_SortTargetSchema);

/** JSON form of `etcdserverpb.Compare.CompareResult`. */
export const Compare_CompareResultJson: EnumJson = /*@__PURE__*/ enumJson(Compare_CompareResultSchema);

/** JSON form of `etcdserverpb.Compare.CompareTarget`. */
export const Compare_CompareTargetJson: EnumJson = /*@__PURE__*/ enumJson(Compare_CompareTargetSchema);

/** JSON form of `etcdserverpb.WatchCreateRequest.FilterType`. */
export const WatchCreateRequest_FilterTypeJson: EnumJson = /*@__PURE__*/ enumJson(WatchCreateRequest_FilterTypeSchema);

/** JSON form of `etcdserverpb.AlarmRequest.AlarmAction`. */
export const AlarmRequest_AlarmActionJson: EnumJson = /*@__PURE__*/ enumJson(AlarmRequest_AlarmActionSchema);

/** JSON form of `etcdserverpb.DowngradeRequest.DowngradeAction`. */
export const DowngradeRequest_DowngradeActionJson: EnumJson =
  /*@__PURE__*/ enumJson(DowngradeRequest_DowngradeActionSchema);

/** Mapper of `etcdserverpb.ResponseHeader`. */
export const ResponseHeaderMapper: Mapper<ResponseHeader, ResponseHeaderInit> = /*@__PURE__*/ createMapper(
  ResponseHeaderSchema,
  writeResponseHeader,
  readResponseHeader,
  (message) => encodeMessage(message, encodeResponseHeader),
  (wire) => decodeMessage(wire, decodeResponseHeader),
);

/** Writes a `etcdserverpb.ResponseHeader` as JSON. */
export function writeResponseHeader(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.clusterId, uint64Value, '"0"');
  tag = implicitField(w, tag, 16, keys.memberId, uint64Value, '"0"');
  tag = implicitField(w, tag, 24, keys.revision, int64Value, '"0"');
  tag = implicitField(w, tag, 32, keys.raftTerm, uint64Value, '"0"');
  w.close(tag, ResponseHeaderSchema);
}

const ResponseHeaderFields = /*@__PURE__*/ jsonFields(ResponseHeaderSchema);

/** Reads a `etcdserverpb.ResponseHeader` from JSON. */
export function readResponseHeader(r: JsonReader): void {
  const object = r.begin(ResponseHeaderFields);
  while (r.next(ResponseHeaderFields, object)) {
    switch (r.field) {
      case 1: // cluster_id
        implicitJson(r, 8, uint64Json);
        break;
      case 2: // member_id
        implicitJson(r, 16, uint64Json);
        break;
      case 3: // revision
        implicitJson(r, 24, int64Json);
        break;
      case 4: // raft_term
        implicitJson(r, 32, uint64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.ResponseHeader`. */
export function encodeResponseHeader(message: ResponseHeaderInit, writer: WireWriter): void {
  if (message.clusterId) writeUint64(writer.tag(8), message.clusterId);
  if (message.memberId) writeUint64(writer.tag(16), message.memberId);
  if (message.revision) writeInt64(writer.tag(24), message.revision);
  if (message.raftTerm) writeUint64(writer.tag(32), message.raftTerm);
  writeUnknown(writer, message.$unknown);
}

function createResponseHeader(): ResponseHeader {
  return {
    clusterId: 0n,
    memberId: 0n,
    revision: 0n,
    raftTerm: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.ResponseHeader` up to `end`, into `message` if given. */
export function decodeResponseHeader(
  reader: WireReader,
  end: number,
  message: ResponseHeader = createResponseHeader(),
): ResponseHeader {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.clusterId = reader.uint64();
        break;
      case 16:
        message.memberId = reader.uint64();
        break;
      case 24:
        message.revision = reader.int64();
        break;
      case 32:
        message.raftTerm = reader.uint64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.RangeRequest`. */
export const RangeRequestMapper: Mapper<RangeRequest, RangeRequestInit> = /*@__PURE__*/ createMapper(
  RangeRequestSchema,
  writeRangeRequest,
  readRangeRequest,
  (message) => encodeMessage(message, encodeRangeRequest),
  (wire) => decodeMessage(wire, decodeRangeRequest),
);

/** Writes a `etcdserverpb.RangeRequest` as JSON. */
export function writeRangeRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.key, bytesValue, '""');
  tag = implicitField(w, tag, 18, keys.rangeEnd, bytesValue, '""');
  tag = implicitField(w, tag, 24, keys.limit, int64Value, '"0"');
  tag = implicitField(w, tag, 32, keys.revision, int64Value, '"0"');
  tag = implicitEnumField(w, tag, 40, keys.sortOrder, RangeRequest_SortOrderJson);
  tag = implicitEnumField(w, tag, 48, keys.sortTarget, RangeRequest_SortTargetJson);
  tag = implicitField(w, tag, 56, keys.serializable, boolValue, "false");
  tag = implicitField(w, tag, 64, keys.keysOnly, boolValue, "false");
  tag = implicitField(w, tag, 72, keys.countOnly, boolValue, "false");
  tag = implicitField(w, tag, 80, keys.minModRevision, int64Value, '"0"');
  tag = implicitField(w, tag, 88, keys.maxModRevision, int64Value, '"0"');
  tag = implicitField(w, tag, 96, keys.minCreateRevision, int64Value, '"0"');
  tag = implicitField(w, tag, 104, keys.maxCreateRevision, int64Value, '"0"');
  w.close(tag, RangeRequestSchema);
}

const RangeRequestFields = /*@__PURE__*/ jsonFields(RangeRequestSchema);

/** Reads a `etcdserverpb.RangeRequest` from JSON. */
export function readRangeRequest(r: JsonReader): void {
  const object = r.begin(RangeRequestFields);
  while (r.next(RangeRequestFields, object)) {
    switch (r.field) {
      case 1: // key
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // range_end
        implicitJson(r, 18, bytesJson);
        break;
      case 3: // limit
        implicitJson(r, 24, int64Json);
        break;
      case 4: // revision
        implicitJson(r, 32, int64Json);
        break;
      case 5: // sort_order
        implicitJson(r, 40, RangeRequest_SortOrderJson.read);
        break;
      case 6: // sort_target
        implicitJson(r, 48, RangeRequest_SortTargetJson.read);
        break;
      case 7: // serializable
        implicitJson(r, 56, boolJson);
        break;
      case 8: // keys_only
        implicitJson(r, 64, boolJson);
        break;
      case 9: // count_only
        implicitJson(r, 72, boolJson);
        break;
      case 10: // min_mod_revision
        implicitJson(r, 80, int64Json);
        break;
      case 11: // max_mod_revision
        implicitJson(r, 88, int64Json);
        break;
      case 12: // min_create_revision
        implicitJson(r, 96, int64Json);
        break;
      case 13: // max_create_revision
        implicitJson(r, 104, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.RangeRequest`. */
export function encodeRangeRequest(message: RangeRequestInit, writer: WireWriter): void {
  if (message.key?.length) writeBytes(writer.tag(10), message.key);
  if (message.rangeEnd?.length) writeBytes(writer.tag(18), message.rangeEnd);
  if (message.limit) writeInt64(writer.tag(24), message.limit);
  if (message.revision) writeInt64(writer.tag(32), message.revision);
  if (message.sortOrder) writeInt32(writer.tag(40), message.sortOrder);
  if (message.sortTarget) writeInt32(writer.tag(48), message.sortTarget);
  if (message.serializable) writeBool(writer.tag(56), message.serializable);
  if (message.keysOnly) writeBool(writer.tag(64), message.keysOnly);
  if (message.countOnly) writeBool(writer.tag(72), message.countOnly);
  if (message.minModRevision) writeInt64(writer.tag(80), message.minModRevision);
  if (message.maxModRevision) writeInt64(writer.tag(88), message.maxModRevision);
  if (message.minCreateRevision) writeInt64(writer.tag(96), message.minCreateRevision);
  if (message.maxCreateRevision) writeInt64(writer.tag(104), message.maxCreateRevision);
  writeUnknown(writer, message.$unknown);
}

function createRangeRequest(): RangeRequest {
  return {
    key: noBytes,
    rangeEnd: noBytes,
    limit: 0n,
    revision: 0n,
    sortOrder: 0,
    sortTarget: 0,
    serializable: false,
    keysOnly: false,
    countOnly: false,
    minModRevision: 0n,
    maxModRevision: 0n,
    minCreateRevision: 0n,
    maxCreateRevision: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.RangeRequest` up to `end`, into `message` if given. */
export function decodeRangeRequest(
  reader: WireReader,
  end: number,
  message: RangeRequest = createRangeRequest(),
): RangeRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.key = reader.byteString();
        break;
      case 18:
        message.rangeEnd = reader.byteString();
        break;
      case 24:
        message.limit = reader.int64();
        break;
      case 32:
        message.revision = reader.int64();
        break;
      case 40:
        message.sortOrder = reader.int32() as RangeRequest_SortOrder;
        break;
      case 48:
        message.sortTarget = reader.int32() as RangeRequest_SortTarget;
        break;
      case 56:
        message.serializable = reader.bool();
        break;
      case 64:
        message.keysOnly = reader.bool();
        break;
      case 72:
        message.countOnly = reader.bool();
        break;
      case 80:
        message.minModRevision = reader.int64();
        break;
      case 88:
        message.maxModRevision = reader.int64();
        break;
      case 96:
        message.minCreateRevision = reader.int64();
        break;
      case 104:
        message.maxCreateRevision = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.RangeResponse`. */
export const RangeResponseMapper: Mapper<RangeResponse, RangeResponseInit> = /*@__PURE__*/ createMapper(
  RangeResponseSchema,
  writeRangeResponse,
  readRangeResponse,
  (message) => encodeMessage(message, encodeRangeResponse),
  (wire) => decodeMessage(wire, decodeRangeResponse),
);

/** Writes a `etcdserverpb.RangeResponse` as JSON. */
export function writeRangeResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageListField(w, tag, 18, keys.kvs, writeKeyValue);
  tag = implicitField(w, tag, 24, keys.more, boolValue, "false");
  tag = implicitField(w, tag, 32, keys.count, int64Value, '"0"');
  w.close(tag, RangeResponseSchema);
}

const RangeResponseFields = /*@__PURE__*/ jsonFields(RangeResponseSchema);

/** Reads a `etcdserverpb.RangeResponse` from JSON. */
export function readRangeResponse(r: JsonReader): void {
  const object = r.begin(RangeResponseFields);
  while (r.next(RangeResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // kvs
        messageListJson(r, 18, readKeyValue);
        break;
      case 3: // more
        implicitJson(r, 24, boolJson);
        break;
      case 4: // count
        implicitJson(r, 32, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.RangeResponse`. */
export function encodeRangeResponse(message: RangeResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeMessages(writer, 18, message.kvs, encodeKeyValue);
  if (message.more) writeBool(writer.tag(24), message.more);
  if (message.count) writeInt64(writer.tag(32), message.count);
  writeUnknown(writer, message.$unknown);
}

function createRangeResponse(): RangeResponse {
  return {
    kvs: [],
    more: false,
    count: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.RangeResponse` up to `end`, into `message` if given. */
export function decodeRangeResponse(
  reader: WireReader,
  end: number,
  message: RangeResponse = createRangeResponse(),
): RangeResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.kvs.push(readMessage(reader, decodeKeyValue));
        break;
      case 24:
        message.more = reader.bool();
        break;
      case 32:
        message.count = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.PutRequest`. */
export const PutRequestMapper: Mapper<PutRequest, PutRequestInit> = /*@__PURE__*/ createMapper(
  PutRequestSchema,
  writePutRequest,
  readPutRequest,
  (message) => encodeMessage(message, encodePutRequest),
  (wire) => decodeMessage(wire, decodePutRequest),
);

/** Writes a `etcdserverpb.PutRequest` as JSON. */
export function writePutRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.key, bytesValue, '""');
  tag = implicitField(w, tag, 18, keys.value, bytesValue, '""');
  tag = implicitField(w, tag, 24, keys.lease, int64Value, '"0"');
  tag = implicitField(w, tag, 32, keys.prevKv, boolValue, "false");
  tag = implicitField(w, tag, 40, keys.ignoreValue, boolValue, "false");
  tag = implicitField(w, tag, 48, keys.ignoreLease, boolValue, "false");
  w.close(tag, PutRequestSchema);
}

const PutRequestFields = /*@__PURE__*/ jsonFields(PutRequestSchema);

/** Reads a `etcdserverpb.PutRequest` from JSON. */
export function readPutRequest(r: JsonReader): void {
  const object = r.begin(PutRequestFields);
  while (r.next(PutRequestFields, object)) {
    switch (r.field) {
      case 1: // key
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // value
        implicitJson(r, 18, bytesJson);
        break;
      case 3: // lease
        implicitJson(r, 24, int64Json);
        break;
      case 4: // prev_kv
        implicitJson(r, 32, boolJson);
        break;
      case 5: // ignore_value
        implicitJson(r, 40, boolJson);
        break;
      case 6: // ignore_lease
        implicitJson(r, 48, boolJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.PutRequest`. */
export function encodePutRequest(message: PutRequestInit, writer: WireWriter): void {
  if (message.key?.length) writeBytes(writer.tag(10), message.key);
  if (message.value?.length) writeBytes(writer.tag(18), message.value);
  if (message.lease) writeInt64(writer.tag(24), message.lease);
  if (message.prevKv) writeBool(writer.tag(32), message.prevKv);
  if (message.ignoreValue) writeBool(writer.tag(40), message.ignoreValue);
  if (message.ignoreLease) writeBool(writer.tag(48), message.ignoreLease);
  writeUnknown(writer, message.$unknown);
}

function createPutRequest(): PutRequest {
  return {
    key: noBytes,
    value: noBytes,
    lease: 0n,
    prevKv: false,
    ignoreValue: false,
    ignoreLease: false,
  };
}

/** Reads the fields of a `etcdserverpb.PutRequest` up to `end`, into `message` if given. */
export function decodePutRequest(
  reader: WireReader,
  end: number,
  message: PutRequest = createPutRequest(),
): PutRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.key = reader.byteString();
        break;
      case 18:
        message.value = reader.byteString();
        break;
      case 24:
        message.lease = reader.int64();
        break;
      case 32:
        message.prevKv = reader.bool();
        break;
      case 40:
        message.ignoreValue = reader.bool();
        break;
      case 48:
        message.ignoreLease = reader.bool();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.PutResponse`. */
export const PutResponseMapper: Mapper<PutResponse, PutResponseInit> = /*@__PURE__*/ createMapper(
  PutResponseSchema,
  writePutResponse,
  readPutResponse,
  (message) => encodeMessage(message, encodePutResponse),
  (wire) => decodeMessage(wire, decodePutResponse),
);

/** Writes a `etcdserverpb.PutResponse` as JSON. */
export function writePutResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageField(w, tag, 18, keys.prevKv, writeKeyValue);
  w.close(tag, PutResponseSchema);
}

const PutResponseFields = /*@__PURE__*/ jsonFields(PutResponseSchema);

/** Reads a `etcdserverpb.PutResponse` from JSON. */
export function readPutResponse(r: JsonReader): void {
  const object = r.begin(PutResponseFields);
  while (r.next(PutResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // prev_kv
        messageJson(r, 18, readKeyValue);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.PutResponse`. */
export function encodePutResponse(message: PutResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.prevKv !== undefined) writeMessage(writer.tag(18), message.prevKv, encodeKeyValue);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.PutResponse` up to `end`, into `message` if given. */
export function decodePutResponse(reader: WireReader, end: number, message: PutResponse = {}): PutResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.prevKv = readMessage(reader, decodeKeyValue, message.prevKv);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.DeleteRangeRequest`. */
export const DeleteRangeRequestMapper: Mapper<DeleteRangeRequest, DeleteRangeRequestInit> = /*@__PURE__*/ createMapper(
  DeleteRangeRequestSchema,
  writeDeleteRangeRequest,
  readDeleteRangeRequest,
  (message) => encodeMessage(message, encodeDeleteRangeRequest),
  (wire) => decodeMessage(wire, decodeDeleteRangeRequest),
);

/** Writes a `etcdserverpb.DeleteRangeRequest` as JSON. */
export function writeDeleteRangeRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.key, bytesValue, '""');
  tag = implicitField(w, tag, 18, keys.rangeEnd, bytesValue, '""');
  tag = implicitField(w, tag, 24, keys.prevKv, boolValue, "false");
  w.close(tag, DeleteRangeRequestSchema);
}

const DeleteRangeRequestFields = /*@__PURE__*/ jsonFields(DeleteRangeRequestSchema);

/** Reads a `etcdserverpb.DeleteRangeRequest` from JSON. */
export function readDeleteRangeRequest(r: JsonReader): void {
  const object = r.begin(DeleteRangeRequestFields);
  while (r.next(DeleteRangeRequestFields, object)) {
    switch (r.field) {
      case 1: // key
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // range_end
        implicitJson(r, 18, bytesJson);
        break;
      case 3: // prev_kv
        implicitJson(r, 24, boolJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.DeleteRangeRequest`. */
export function encodeDeleteRangeRequest(message: DeleteRangeRequestInit, writer: WireWriter): void {
  if (message.key?.length) writeBytes(writer.tag(10), message.key);
  if (message.rangeEnd?.length) writeBytes(writer.tag(18), message.rangeEnd);
  if (message.prevKv) writeBool(writer.tag(24), message.prevKv);
  writeUnknown(writer, message.$unknown);
}

function createDeleteRangeRequest(): DeleteRangeRequest {
  return {
    key: noBytes,
    rangeEnd: noBytes,
    prevKv: false,
  };
}

/** Reads the fields of a `etcdserverpb.DeleteRangeRequest` up to `end`, into `message` if given. */
export function decodeDeleteRangeRequest(
  reader: WireReader,
  end: number,
  message: DeleteRangeRequest = createDeleteRangeRequest(),
): DeleteRangeRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.key = reader.byteString();
        break;
      case 18:
        message.rangeEnd = reader.byteString();
        break;
      case 24:
        message.prevKv = reader.bool();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.DeleteRangeResponse`. */
export const DeleteRangeResponseMapper: Mapper<DeleteRangeResponse, DeleteRangeResponseInit> =
  /*@__PURE__*/ createMapper(
    DeleteRangeResponseSchema,
    writeDeleteRangeResponse,
    readDeleteRangeResponse,
    (message) => encodeMessage(message, encodeDeleteRangeResponse),
    (wire) => decodeMessage(wire, decodeDeleteRangeResponse),
  );

/** Writes a `etcdserverpb.DeleteRangeResponse` as JSON. */
export function writeDeleteRangeResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.deleted, int64Value, '"0"');
  tag = messageListField(w, tag, 26, keys.prevKvs, writeKeyValue);
  w.close(tag, DeleteRangeResponseSchema);
}

const DeleteRangeResponseFields = /*@__PURE__*/ jsonFields(DeleteRangeResponseSchema);

/** Reads a `etcdserverpb.DeleteRangeResponse` from JSON. */
export function readDeleteRangeResponse(r: JsonReader): void {
  const object = r.begin(DeleteRangeResponseFields);
  while (r.next(DeleteRangeResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // deleted
        implicitJson(r, 16, int64Json);
        break;
      case 3: // prev_kvs
        messageListJson(r, 26, readKeyValue);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.DeleteRangeResponse`. */
export function encodeDeleteRangeResponse(message: DeleteRangeResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.deleted) writeInt64(writer.tag(16), message.deleted);
  writeMessages(writer, 26, message.prevKvs, encodeKeyValue);
  writeUnknown(writer, message.$unknown);
}

function createDeleteRangeResponse(): DeleteRangeResponse {
  return {
    deleted: 0n,
    prevKvs: [],
  };
}

/** Reads the fields of a `etcdserverpb.DeleteRangeResponse` up to `end`, into `message` if given. */
export function decodeDeleteRangeResponse(
  reader: WireReader,
  end: number,
  message: DeleteRangeResponse = createDeleteRangeResponse(),
): DeleteRangeResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.deleted = reader.int64();
        break;
      case 26:
        message.prevKvs.push(readMessage(reader, decodeKeyValue));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.RequestOp`. */
export const RequestOpMapper: Mapper<RequestOp, RequestOpInit> = /*@__PURE__*/ createMapper(
  RequestOpSchema,
  writeRequestOp,
  readRequestOp,
  (message) => encodeMessage(message, encodeRequestOp),
  (wire) => decodeMessage(wire, decodeRequestOp),
);

/** Writes a `etcdserverpb.RequestOp` as JSON. */
export function writeRequestOp(w: JsonWriter): void {
  let tag = w.open();
  switch (tag) {
    case 10:
      tag = explicitMessageField(w, tag, 10, keys.requestRange, writeRangeRequest);
      break;
    case 18:
      tag = explicitMessageField(w, tag, 18, keys.requestPut, writePutRequest);
      break;
    case 26:
      tag = explicitMessageField(w, tag, 26, keys.requestDeleteRange, writeDeleteRangeRequest);
      break;
    case 34:
      tag = explicitMessageField(w, tag, 34, keys.requestTxn, writeTxnRequest);
      break;
  }
  w.close(tag, RequestOpSchema);
}

const RequestOpFields = /*@__PURE__*/ jsonFields(RequestOpSchema);

/** Reads a `etcdserverpb.RequestOp` from JSON. */
export function readRequestOp(r: JsonReader): void {
  const object = r.begin(RequestOpFields);
  while (r.next(RequestOpFields, object)) {
    switch (r.field) {
      case 1: // request_range
        messageJson(r, 10, readRangeRequest);
        break;
      case 2: // request_put
        messageJson(r, 18, readPutRequest);
        break;
      case 3: // request_delete_range
        messageJson(r, 26, readDeleteRangeRequest);
        break;
      case 4: // request_txn
        messageJson(r, 34, readTxnRequest);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.RequestOp`. */
export function encodeRequestOp(message: RequestOpInit, writer: WireWriter): void {
  switch (message.request?.case) {
    case "requestRange":
      writeMessage(writer.tag(10), message.request.value, encodeRangeRequest);
      break;
    case "requestPut":
      writeMessage(writer.tag(18), message.request.value, encodePutRequest);
      break;
    case "requestDeleteRange":
      writeMessage(writer.tag(26), message.request.value, encodeDeleteRangeRequest);
      break;
    case "requestTxn":
      writeMessage(writer.tag(34), message.request.value, encodeTxnRequest);
      break;
  }
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.RequestOp` up to `end`, into `message` if given. */
export function decodeRequestOp(reader: WireReader, end: number, message: RequestOp = {}): RequestOp {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10: {
        const earlier = message.request?.case === "requestRange" ? message.request.value : undefined;
        const value = readMessage(reader, decodeRangeRequest, earlier);
        message.request = { case: "requestRange", value };
        break;
      }
      case 18: {
        const earlier = message.request?.case === "requestPut" ? message.request.value : undefined;
        const value = readMessage(reader, decodePutRequest, earlier);
        message.request = { case: "requestPut", value };
        break;
      }
      case 26: {
        const earlier = message.request?.case === "requestDeleteRange" ? message.request.value : undefined;
        const value = readMessage(reader, decodeDeleteRangeRequest, earlier);
        message.request = { case: "requestDeleteRange", value };
        break;
      }
      case 34: {
        const earlier = message.request?.case === "requestTxn" ? message.request.value : undefined;
        const value = readMessage(reader, decodeTxnRequest, earlier);
        message.request = { case: "requestTxn", value };
        break;
      }
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.ResponseOp`. */
export const ResponseOpMapper: Mapper<ResponseOp, ResponseOpInit> = /*@__PURE__*/ createMapper(
  ResponseOpSchema,
  writeResponseOp,
  readResponseOp,
  (message) => encodeMessage(message, encodeResponseOp),
  (wire) => decodeMessage(wire, decodeResponseOp),
);

/** Writes a `etcdserverpb.ResponseOp` as JSON. */
export function writeResponseOp(w: JsonWriter): void {
  let tag = w.open();
  switch (tag) {
    case 10:
      tag = explicitMessageField(w, tag, 10, keys.responseRange, writeRangeResponse);
      break;
    case 18:
      tag = explicitMessageField(w, tag, 18, keys.responsePut, writePutResponse);
      break;
    case 26:
      tag = explicitMessageField(w, tag, 26, keys.responseDeleteRange, writeDeleteRangeResponse);
      break;
    case 34:
      tag = explicitMessageField(w, tag, 34, keys.responseTxn, writeTxnResponse);
      break;
  }
  w.close(tag, ResponseOpSchema);
}

const ResponseOpFields = /*@__PURE__*/ jsonFields(ResponseOpSchema);

/** Reads a `etcdserverpb.ResponseOp` from JSON. */
export function readResponseOp(r: JsonReader): void {
  const object = r.begin(ResponseOpFields);
  while (r.next(ResponseOpFields, object)) {
    switch (r.field) {
      case 1: // response_range
        messageJson(r, 10, readRangeResponse);
        break;
      case 2: // response_put
        messageJson(r, 18, readPutResponse);
        break;
      case 3: // response_delete_range
        messageJson(r, 26, readDeleteRangeResponse);
        break;
      case 4: // response_txn
        messageJson(r, 34, readTxnResponse);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.ResponseOp`. */
export function encodeResponseOp(message: ResponseOpInit, writer: WireWriter): void {
  switch (message.response?.case) {
    case "responseRange":
      writeMessage(writer.tag(10), message.response.value, encodeRangeResponse);
      break;
    case "responsePut":
      writeMessage(writer.tag(18), message.response.value, encodePutResponse);
      break;
    case "responseDeleteRange":
      writeMessage(writer.tag(26), message.response.value, encodeDeleteRangeResponse);
      break;
    case "responseTxn":
      writeMessage(writer.tag(34), message.response.value, encodeTxnResponse);
      break;
  }
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.ResponseOp` up to `end`, into `message` if given. */
export function decodeResponseOp(reader: WireReader, end: number, message: ResponseOp = {}): ResponseOp {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10: {
        const earlier = message.response?.case === "responseRange" ? message.response.value : undefined;
        const value = readMessage(reader, decodeRangeResponse, earlier);
        message.response = { case: "responseRange", value };
        break;
      }
      case 18: {
        const earlier = message.response?.case === "responsePut" ? message.response.value : undefined;
        const value = readMessage(reader, decodePutResponse, earlier);
        message.response = { case: "responsePut", value };
        break;
      }
      case 26: {
        const earlier = message.response?.case === "responseDeleteRange" ? message.response.value : undefined;
        const value = readMessage(reader, decodeDeleteRangeResponse, earlier);
        message.response = { case: "responseDeleteRange", value };
        break;
      }
      case 34: {
        const earlier = message.response?.case === "responseTxn" ? message.response.value : undefined;
        const value = readMessage(reader, decodeTxnResponse, earlier);
        message.response = { case: "responseTxn", value };
        break;
      }
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.Compare`. */
export const CompareMapper: Mapper<Compare, CompareInit> = /*@__PURE__*/ createMapper(
  CompareSchema,
  writeCompare,
  readCompare,
  (message) => encodeMessage(message, encodeCompare),
  (wire) => decodeMessage(wire, decodeCompare),
);

/** Writes a `etcdserverpb.Compare` as JSON. */
export function writeCompare(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitEnumField(w, tag, 8, keys.result, Compare_CompareResultJson);
  tag = implicitEnumField(w, tag, 16, keys.target, Compare_CompareTargetJson);
  tag = implicitField(w, tag, 26, keys.key, bytesValue, '""');
  switch (tag) {
    case 32:
      tag = explicitField(w, tag, 32, keys.version, int64Value);
      break;
    case 40:
      tag = explicitField(w, tag, 40, keys.createRevision, int64Value);
      break;
    case 48:
      tag = explicitField(w, tag, 48, keys.modRevision, int64Value);
      break;
    case 58:
      tag = explicitField(w, tag, 58, keys.value, bytesValue);
      break;
    case 64:
      tag = explicitField(w, tag, 64, keys.lease, int64Value);
      break;
  }
  tag = implicitField(w, tag, 514, keys.rangeEnd, bytesValue, '""');
  w.close(tag, CompareSchema);
}

const CompareFields = /*@__PURE__*/ jsonFields(CompareSchema);

/** Reads a `etcdserverpb.Compare` from JSON. */
export function readCompare(r: JsonReader): void {
  const object = r.begin(CompareFields);
  while (r.next(CompareFields, object)) {
    switch (r.field) {
      case 1: // result
        implicitJson(r, 8, Compare_CompareResultJson.read);
        break;
      case 2: // target
        implicitJson(r, 16, Compare_CompareTargetJson.read);
        break;
      case 3: // key
        implicitJson(r, 26, bytesJson);
        break;
      case 4: // version
        explicitJson(r, 32, int64Json);
        break;
      case 5: // create_revision
        explicitJson(r, 40, int64Json);
        break;
      case 6: // mod_revision
        explicitJson(r, 48, int64Json);
        break;
      case 7: // value
        explicitJson(r, 58, bytesJson);
        break;
      case 8: // lease
        explicitJson(r, 64, int64Json);
        break;
      case 64: // range_end
        implicitJson(r, 514, bytesJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.Compare`. */
export function encodeCompare(message: CompareInit, writer: WireWriter): void {
  if (message.result) writeInt32(writer.tag(8), message.result);
  if (message.target) writeInt32(writer.tag(16), message.target);
  if (message.key?.length) writeBytes(writer.tag(26), message.key);
  switch (message.targetUnion?.case) {
    case "version":
      writeInt64(writer.tag(32), message.targetUnion.value);
      break;
    case "createRevision":
      writeInt64(writer.tag(40), message.targetUnion.value);
      break;
    case "modRevision":
      writeInt64(writer.tag(48), message.targetUnion.value);
      break;
    case "value":
      writeBytes(writer.tag(58), message.targetUnion.value);
      break;
    case "lease":
      writeInt64(writer.tag(64), message.targetUnion.value);
      break;
  }
  if (message.rangeEnd?.length) writeBytes(writer.tag(514), message.rangeEnd);
  writeUnknown(writer, message.$unknown);
}

function createCompare(): Compare {
  return {
    result: 0,
    target: 0,
    key: noBytes,
    rangeEnd: noBytes,
  };
}

/** Reads the fields of a `etcdserverpb.Compare` up to `end`, into `message` if given. */
export function decodeCompare(reader: WireReader, end: number, message: Compare = createCompare()): Compare {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.result = reader.int32() as Compare_CompareResult;
        break;
      case 16:
        message.target = reader.int32() as Compare_CompareTarget;
        break;
      case 26:
        message.key = reader.byteString();
        break;
      case 32:
        message.targetUnion = { case: "version", value: reader.int64() };
        break;
      case 40:
        message.targetUnion = { case: "createRevision", value: reader.int64() };
        break;
      case 48:
        message.targetUnion = { case: "modRevision", value: reader.int64() };
        break;
      case 58:
        message.targetUnion = { case: "value", value: reader.byteString() };
        break;
      case 64:
        message.targetUnion = { case: "lease", value: reader.int64() };
        break;
      case 514:
        message.rangeEnd = reader.byteString();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.TxnRequest`. */
export const TxnRequestMapper: Mapper<TxnRequest, TxnRequestInit> = /*@__PURE__*/ createMapper(
  TxnRequestSchema,
  writeTxnRequest,
  readTxnRequest,
  (message) => encodeMessage(message, encodeTxnRequest),
  (wire) => decodeMessage(wire, decodeTxnRequest),
);

/** Writes a `etcdserverpb.TxnRequest` as JSON. */
export function writeTxnRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = messageListField(w, tag, 10, keys.compare, writeCompare);
  tag = messageListField(w, tag, 18, keys.success, writeRequestOp);
  tag = messageListField(w, tag, 26, keys.failure, writeRequestOp);
  w.close(tag, TxnRequestSchema);
}

const TxnRequestFields = /*@__PURE__*/ jsonFields(TxnRequestSchema);

/** Reads a `etcdserverpb.TxnRequest` from JSON. */
export function readTxnRequest(r: JsonReader): void {
  const object = r.begin(TxnRequestFields);
  while (r.next(TxnRequestFields, object)) {
    switch (r.field) {
      case 1: // compare
        messageListJson(r, 10, readCompare);
        break;
      case 2: // success
        messageListJson(r, 18, readRequestOp);
        break;
      case 3: // failure
        messageListJson(r, 26, readRequestOp);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.TxnRequest`. */
export function encodeTxnRequest(message: TxnRequestInit, writer: WireWriter): void {
  writeMessages(writer, 10, message.compare, encodeCompare);
  writeMessages(writer, 18, message.success, encodeRequestOp);
  writeMessages(writer, 26, message.failure, encodeRequestOp);
  writeUnknown(writer, message.$unknown);
}

function createTxnRequest(): TxnRequest {
  return {
    compare: [],
    success: [],
    failure: [],
  };
}

/** Reads the fields of a `etcdserverpb.TxnRequest` up to `end`, into `message` if given. */
export function decodeTxnRequest(
  reader: WireReader,
  end: number,
  message: TxnRequest = createTxnRequest(),
): TxnRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.compare.push(readMessage(reader, decodeCompare));
        break;
      case 18:
        message.success.push(readMessage(reader, decodeRequestOp));
        break;
      case 26:
        message.failure.push(readMessage(reader, decodeRequestOp));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.TxnResponse`. */
export const TxnResponseMapper: Mapper<TxnResponse, TxnResponseInit> = /*@__PURE__*/ createMapper(
  TxnResponseSchema,
  writeTxnResponse,
  readTxnResponse,
  (message) => encodeMessage(message, encodeTxnResponse),
  (wire) => decodeMessage(wire, decodeTxnResponse),
);

/** Writes a `etcdserverpb.TxnResponse` as JSON. */
export function writeTxnResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.succeeded, boolValue, "false");
  tag = messageListField(w, tag, 26, keys.responses, writeResponseOp);
  w.close(tag, TxnResponseSchema);
}

const TxnResponseFields = /*@__PURE__*/ jsonFields(TxnResponseSchema);

/** Reads a `etcdserverpb.TxnResponse` from JSON. */
export function readTxnResponse(r: JsonReader): void {
  const object = r.begin(TxnResponseFields);
  while (r.next(TxnResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // succeeded
        implicitJson(r, 16, boolJson);
        break;
      case 3: // responses
        messageListJson(r, 26, readResponseOp);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.TxnResponse`. */
export function encodeTxnResponse(message: TxnResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.succeeded) writeBool(writer.tag(16), message.succeeded);
  writeMessages(writer, 26, message.responses, encodeResponseOp);
  writeUnknown(writer, message.$unknown);
}

function createTxnResponse(): TxnResponse {
  return {
    succeeded: false,
    responses: [],
  };
}

/** Reads the fields of a `etcdserverpb.TxnResponse` up to `end`, into `message` if given. */
export function decodeTxnResponse(
  reader: WireReader,
  end: number,
  message: TxnResponse = createTxnResponse(),
): TxnResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.succeeded = reader.bool();
        break;
      case 26:
        message.responses.push(readMessage(reader, decodeResponseOp));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.CompactionRequest`. */
export const CompactionRequestMapper: Mapper<CompactionRequest, CompactionRequestInit> = /*@__PURE__*/ createMapper(
  CompactionRequestSchema,
  writeCompactionRequest,
  readCompactionRequest,
  (message) => encodeMessage(message, encodeCompactionRequest),
  (wire) => decodeMessage(wire, decodeCompactionRequest),
);

/** Writes a `etcdserverpb.CompactionRequest` as JSON. */
export function writeCompactionRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.revision, int64Value, '"0"');
  tag = implicitField(w, tag, 16, keys.physical, boolValue, "false");
  w.close(tag, CompactionRequestSchema);
}

const CompactionRequestFields = /*@__PURE__*/ jsonFields(CompactionRequestSchema);

/** Reads a `etcdserverpb.CompactionRequest` from JSON. */
export function readCompactionRequest(r: JsonReader): void {
  const object = r.begin(CompactionRequestFields);
  while (r.next(CompactionRequestFields, object)) {
    switch (r.field) {
      case 1: // revision
        implicitJson(r, 8, int64Json);
        break;
      case 2: // physical
        implicitJson(r, 16, boolJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.CompactionRequest`. */
export function encodeCompactionRequest(message: CompactionRequestInit, writer: WireWriter): void {
  if (message.revision) writeInt64(writer.tag(8), message.revision);
  if (message.physical) writeBool(writer.tag(16), message.physical);
  writeUnknown(writer, message.$unknown);
}

function createCompactionRequest(): CompactionRequest {
  return {
    revision: 0n,
    physical: false,
  };
}

/** Reads the fields of a `etcdserverpb.CompactionRequest` up to `end`, into `message` if given. */
export function decodeCompactionRequest(
  reader: WireReader,
  end: number,
  message: CompactionRequest = createCompactionRequest(),
): CompactionRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.revision = reader.int64();
        break;
      case 16:
        message.physical = reader.bool();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.CompactionResponse`. */
export const CompactionResponseMapper: Mapper<CompactionResponse, CompactionResponseInit> = /*@__PURE__*/ createMapper(
  CompactionResponseSchema,
  writeCompactionResponse,
  readCompactionResponse,
  (message) => encodeMessage(message, encodeCompactionResponse),
  (wire) => decodeMessage(wire, decodeCompactionResponse),
);

/** Writes a `etcdserverpb.CompactionResponse` as JSON. */
export function writeCompactionResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, CompactionResponseSchema);
}

const CompactionResponseFields = /*@__PURE__*/ jsonFields(CompactionResponseSchema);

/** Reads a `etcdserverpb.CompactionResponse` from JSON. */
export function readCompactionResponse(r: JsonReader): void {
  const object = r.begin(CompactionResponseFields);
  while (r.next(CompactionResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.CompactionResponse`. */
export function encodeCompactionResponse(message: CompactionResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.CompactionResponse` up to `end`, into `message` if given. */
export function decodeCompactionResponse(
  reader: WireReader,
  end: number,
  message: CompactionResponse = {},
): CompactionResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.HashRequest`. */
export const HashRequestMapper: Mapper<HashRequest, HashRequestInit> = /*@__PURE__*/ createMapper(
  HashRequestSchema,
  writeHashRequest,
  readHashRequest,
  (message) => encodeMessage(message, encodeHashRequest),
  (wire) => decodeMessage(wire, decodeHashRequest),
);

/** Writes a `etcdserverpb.HashRequest` as JSON. */
export function writeHashRequest(w: JsonWriter): void {
  w.close(w.open(), HashRequestSchema);
}

const HashRequestFields = /*@__PURE__*/ jsonFields(HashRequestSchema);

/** Reads a `etcdserverpb.HashRequest` from JSON. */
export function readHashRequest(r: JsonReader): void {
  const object = r.begin(HashRequestFields);
  while (r.next(HashRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.HashRequest`. */
export function encodeHashRequest(message: HashRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.HashRequest` up to `end`, into `message` if given. */
export function decodeHashRequest(reader: WireReader, end: number, message: HashRequest = {}): HashRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.HashKVRequest`. */
export const HashKVRequestMapper: Mapper<HashKVRequest, HashKVRequestInit> = /*@__PURE__*/ createMapper(
  HashKVRequestSchema,
  writeHashKVRequest,
  readHashKVRequest,
  (message) => encodeMessage(message, encodeHashKVRequest),
  (wire) => decodeMessage(wire, decodeHashKVRequest),
);

/** Writes a `etcdserverpb.HashKVRequest` as JSON. */
export function writeHashKVRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.revision, int64Value, '"0"');
  w.close(tag, HashKVRequestSchema);
}

const HashKVRequestFields = /*@__PURE__*/ jsonFields(HashKVRequestSchema);

/** Reads a `etcdserverpb.HashKVRequest` from JSON. */
export function readHashKVRequest(r: JsonReader): void {
  const object = r.begin(HashKVRequestFields);
  while (r.next(HashKVRequestFields, object)) {
    switch (r.field) {
      case 1: // revision
        implicitJson(r, 8, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.HashKVRequest`. */
export function encodeHashKVRequest(message: HashKVRequestInit, writer: WireWriter): void {
  if (message.revision) writeInt64(writer.tag(8), message.revision);
  writeUnknown(writer, message.$unknown);
}

function createHashKVRequest(): HashKVRequest {
  return {
    revision: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.HashKVRequest` up to `end`, into `message` if given. */
export function decodeHashKVRequest(
  reader: WireReader,
  end: number,
  message: HashKVRequest = createHashKVRequest(),
): HashKVRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.revision = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.HashKVResponse`. */
export const HashKVResponseMapper: Mapper<HashKVResponse, HashKVResponseInit> = /*@__PURE__*/ createMapper(
  HashKVResponseSchema,
  writeHashKVResponse,
  readHashKVResponse,
  (message) => encodeMessage(message, encodeHashKVResponse),
  (wire) => decodeMessage(wire, decodeHashKVResponse),
);

/** Writes a `etcdserverpb.HashKVResponse` as JSON. */
export function writeHashKVResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.hash, uint32Value, "0");
  tag = implicitField(w, tag, 24, keys.compactRevision, int64Value, '"0"');
  tag = implicitField(w, tag, 32, keys.hashRevision, int64Value, '"0"');
  w.close(tag, HashKVResponseSchema);
}

const HashKVResponseFields = /*@__PURE__*/ jsonFields(HashKVResponseSchema);

/** Reads a `etcdserverpb.HashKVResponse` from JSON. */
export function readHashKVResponse(r: JsonReader): void {
  const object = r.begin(HashKVResponseFields);
  while (r.next(HashKVResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // hash
        implicitJson(r, 16, uint32Json);
        break;
      case 3: // compact_revision
        implicitJson(r, 24, int64Json);
        break;
      case 4: // hash_revision
        implicitJson(r, 32, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.HashKVResponse`. */
export function encodeHashKVResponse(message: HashKVResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.hash) writeUint32(writer.tag(16), message.hash);
  if (message.compactRevision) writeInt64(writer.tag(24), message.compactRevision);
  if (message.hashRevision) writeInt64(writer.tag(32), message.hashRevision);
  writeUnknown(writer, message.$unknown);
}

function createHashKVResponse(): HashKVResponse {
  return {
    hash: 0,
    compactRevision: 0n,
    hashRevision: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.HashKVResponse` up to `end`, into `message` if given. */
export function decodeHashKVResponse(
  reader: WireReader,
  end: number,
  message: HashKVResponse = createHashKVResponse(),
): HashKVResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.hash = reader.uint32();
        break;
      case 24:
        message.compactRevision = reader.int64();
        break;
      case 32:
        message.hashRevision = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.HashResponse`. */
export const HashResponseMapper: Mapper<HashResponse, HashResponseInit> = /*@__PURE__*/ createMapper(
  HashResponseSchema,
  writeHashResponse,
  readHashResponse,
  (message) => encodeMessage(message, encodeHashResponse),
  (wire) => decodeMessage(wire, decodeHashResponse),
);

/** Writes a `etcdserverpb.HashResponse` as JSON. */
export function writeHashResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.hash, uint32Value, "0");
  w.close(tag, HashResponseSchema);
}

const HashResponseFields = /*@__PURE__*/ jsonFields(HashResponseSchema);

/** Reads a `etcdserverpb.HashResponse` from JSON. */
export function readHashResponse(r: JsonReader): void {
  const object = r.begin(HashResponseFields);
  while (r.next(HashResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // hash
        implicitJson(r, 16, uint32Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.HashResponse`. */
export function encodeHashResponse(message: HashResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.hash) writeUint32(writer.tag(16), message.hash);
  writeUnknown(writer, message.$unknown);
}

function createHashResponse(): HashResponse {
  return {
    hash: 0,
  };
}

/** Reads the fields of a `etcdserverpb.HashResponse` up to `end`, into `message` if given. */
export function decodeHashResponse(
  reader: WireReader,
  end: number,
  message: HashResponse = createHashResponse(),
): HashResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.hash = reader.uint32();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.SnapshotRequest`. */
export const SnapshotRequestMapper: Mapper<SnapshotRequest, SnapshotRequestInit> = /*@__PURE__*/ createMapper(
  SnapshotRequestSchema,
  writeSnapshotRequest,
  readSnapshotRequest,
  (message) => encodeMessage(message, encodeSnapshotRequest),
  (wire) => decodeMessage(wire, decodeSnapshotRequest),
);

/** Writes a `etcdserverpb.SnapshotRequest` as JSON. */
export function writeSnapshotRequest(w: JsonWriter): void {
  w.close(w.open(), SnapshotRequestSchema);
}

const SnapshotRequestFields = /*@__PURE__*/ jsonFields(SnapshotRequestSchema);

/** Reads a `etcdserverpb.SnapshotRequest` from JSON. */
export function readSnapshotRequest(r: JsonReader): void {
  const object = r.begin(SnapshotRequestFields);
  while (r.next(SnapshotRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.SnapshotRequest`. */
export function encodeSnapshotRequest(message: SnapshotRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.SnapshotRequest` up to `end`, into `message` if given. */
export function decodeSnapshotRequest(reader: WireReader, end: number, message: SnapshotRequest = {}): SnapshotRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.SnapshotResponse`. */
export const SnapshotResponseMapper: Mapper<SnapshotResponse, SnapshotResponseInit> = /*@__PURE__*/ createMapper(
  SnapshotResponseSchema,
  writeSnapshotResponse,
  readSnapshotResponse,
  (message) => encodeMessage(message, encodeSnapshotResponse),
  (wire) => decodeMessage(wire, decodeSnapshotResponse),
);

/** Writes a `etcdserverpb.SnapshotResponse` as JSON. */
export function writeSnapshotResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.remainingBytes, uint64Value, '"0"');
  tag = implicitField(w, tag, 26, keys.blob, bytesValue, '""');
  tag = implicitField(w, tag, 34, keys.version, stringValue, '""');
  w.close(tag, SnapshotResponseSchema);
}

const SnapshotResponseFields = /*@__PURE__*/ jsonFields(SnapshotResponseSchema);

/** Reads a `etcdserverpb.SnapshotResponse` from JSON. */
export function readSnapshotResponse(r: JsonReader): void {
  const object = r.begin(SnapshotResponseFields);
  while (r.next(SnapshotResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // remaining_bytes
        implicitJson(r, 16, uint64Json);
        break;
      case 3: // blob
        implicitJson(r, 26, bytesJson);
        break;
      case 4: // version
        implicitJson(r, 34, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.SnapshotResponse`. */
export function encodeSnapshotResponse(message: SnapshotResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.remainingBytes) writeUint64(writer.tag(16), message.remainingBytes);
  if (message.blob?.length) writeBytes(writer.tag(26), message.blob);
  if (message.version) writeString(writer.tag(34), message.version);
  writeUnknown(writer, message.$unknown);
}

function createSnapshotResponse(): SnapshotResponse {
  return {
    remainingBytes: 0n,
    blob: noBytes,
    version: "",
  };
}

/** Reads the fields of a `etcdserverpb.SnapshotResponse` up to `end`, into `message` if given. */
export function decodeSnapshotResponse(
  reader: WireReader,
  end: number,
  message: SnapshotResponse = createSnapshotResponse(),
): SnapshotResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.remainingBytes = reader.uint64();
        break;
      case 26:
        message.blob = reader.byteString();
        break;
      case 34:
        message.version = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.WatchRequest`. */
export const WatchRequestMapper: Mapper<WatchRequest, WatchRequestInit> = /*@__PURE__*/ createMapper(
  WatchRequestSchema,
  writeWatchRequest,
  readWatchRequest,
  (message) => encodeMessage(message, encodeWatchRequest),
  (wire) => decodeMessage(wire, decodeWatchRequest),
);

/** Writes a `etcdserverpb.WatchRequest` as JSON. */
export function writeWatchRequest(w: JsonWriter): void {
  let tag = w.open();
  switch (tag) {
    case 10:
      tag = explicitMessageField(w, tag, 10, keys.createRequest, writeWatchCreateRequest);
      break;
    case 18:
      tag = explicitMessageField(w, tag, 18, keys.cancelRequest, writeWatchCancelRequest);
      break;
    case 26:
      tag = explicitMessageField(w, tag, 26, keys.progressRequest, writeWatchProgressRequest);
      break;
  }
  w.close(tag, WatchRequestSchema);
}

const WatchRequestFields = /*@__PURE__*/ jsonFields(WatchRequestSchema);

/** Reads a `etcdserverpb.WatchRequest` from JSON. */
export function readWatchRequest(r: JsonReader): void {
  const object = r.begin(WatchRequestFields);
  while (r.next(WatchRequestFields, object)) {
    switch (r.field) {
      case 1: // create_request
        messageJson(r, 10, readWatchCreateRequest);
        break;
      case 2: // cancel_request
        messageJson(r, 18, readWatchCancelRequest);
        break;
      case 3: // progress_request
        messageJson(r, 26, readWatchProgressRequest);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.WatchRequest`. */
export function encodeWatchRequest(message: WatchRequestInit, writer: WireWriter): void {
  switch (message.requestUnion?.case) {
    case "createRequest":
      writeMessage(writer.tag(10), message.requestUnion.value, encodeWatchCreateRequest);
      break;
    case "cancelRequest":
      writeMessage(writer.tag(18), message.requestUnion.value, encodeWatchCancelRequest);
      break;
    case "progressRequest":
      writeMessage(writer.tag(26), message.requestUnion.value, encodeWatchProgressRequest);
      break;
  }
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.WatchRequest` up to `end`, into `message` if given. */
export function decodeWatchRequest(reader: WireReader, end: number, message: WatchRequest = {}): WatchRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10: {
        const earlier = message.requestUnion?.case === "createRequest" ? message.requestUnion.value : undefined;
        const value = readMessage(reader, decodeWatchCreateRequest, earlier);
        message.requestUnion = { case: "createRequest", value };
        break;
      }
      case 18: {
        const earlier = message.requestUnion?.case === "cancelRequest" ? message.requestUnion.value : undefined;
        const value = readMessage(reader, decodeWatchCancelRequest, earlier);
        message.requestUnion = { case: "cancelRequest", value };
        break;
      }
      case 26: {
        const earlier = message.requestUnion?.case === "progressRequest" ? message.requestUnion.value : undefined;
        const value = readMessage(reader, decodeWatchProgressRequest, earlier);
        message.requestUnion = { case: "progressRequest", value };
        break;
      }
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.WatchCreateRequest`. */
export const WatchCreateRequestMapper: Mapper<WatchCreateRequest, WatchCreateRequestInit> = /*@__PURE__*/ createMapper(
  WatchCreateRequestSchema,
  writeWatchCreateRequest,
  readWatchCreateRequest,
  (message) => encodeMessage(message, encodeWatchCreateRequest),
  (wire) => decodeMessage(wire, decodeWatchCreateRequest),
);

/** Writes a `etcdserverpb.WatchCreateRequest` as JSON. */
export function writeWatchCreateRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.key, bytesValue, '""');
  tag = implicitField(w, tag, 18, keys.rangeEnd, bytesValue, '""');
  tag = implicitField(w, tag, 24, keys.startRevision, int64Value, '"0"');
  tag = implicitField(w, tag, 32, keys.progressNotify, boolValue, "false");
  tag = packableField(w, tag, 40, keys.filters, WatchCreateRequest_FilterTypeJson.write);
  tag = implicitField(w, tag, 48, keys.prevKv, boolValue, "false");
  tag = implicitField(w, tag, 56, keys.watchId, int64Value, '"0"');
  tag = implicitField(w, tag, 64, keys.fragment, boolValue, "false");
  w.close(tag, WatchCreateRequestSchema);
}

const WatchCreateRequestFields = /*@__PURE__*/ jsonFields(WatchCreateRequestSchema);

/** Reads a `etcdserverpb.WatchCreateRequest` from JSON. */
export function readWatchCreateRequest(r: JsonReader): void {
  const object = r.begin(WatchCreateRequestFields);
  while (r.next(WatchCreateRequestFields, object)) {
    switch (r.field) {
      case 1: // key
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // range_end
        implicitJson(r, 18, bytesJson);
        break;
      case 3: // start_revision
        implicitJson(r, 24, int64Json);
        break;
      case 4: // progress_notify
        implicitJson(r, 32, boolJson);
        break;
      case 5: // filters
        packedJson(r, 42, WatchCreateRequest_FilterTypeJson.read);
        break;
      case 6: // prev_kv
        implicitJson(r, 48, boolJson);
        break;
      case 7: // watch_id
        implicitJson(r, 56, int64Json);
        break;
      case 8: // fragment
        implicitJson(r, 64, boolJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.WatchCreateRequest`. */
export function encodeWatchCreateRequest(message: WatchCreateRequestInit, writer: WireWriter): void {
  if (message.key?.length) writeBytes(writer.tag(10), message.key);
  if (message.rangeEnd?.length) writeBytes(writer.tag(18), message.rangeEnd);
  if (message.startRevision) writeInt64(writer.tag(24), message.startRevision);
  if (message.progressNotify) writeBool(writer.tag(32), message.progressNotify);
  writePacked(writer, 42, message.filters, writeInt32);
  if (message.prevKv) writeBool(writer.tag(48), message.prevKv);
  if (message.watchId) writeInt64(writer.tag(56), message.watchId);
  if (message.fragment) writeBool(writer.tag(64), message.fragment);
  writeUnknown(writer, message.$unknown);
}

function createWatchCreateRequest(): WatchCreateRequest {
  return {
    key: noBytes,
    rangeEnd: noBytes,
    startRevision: 0n,
    progressNotify: false,
    filters: [],
    prevKv: false,
    watchId: 0n,
    fragment: false,
  };
}

/** Reads the fields of a `etcdserverpb.WatchCreateRequest` up to `end`, into `message` if given. */
export function decodeWatchCreateRequest(
  reader: WireReader,
  end: number,
  message: WatchCreateRequest = createWatchCreateRequest(),
): WatchCreateRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.key = reader.byteString();
        break;
      case 18:
        message.rangeEnd = reader.byteString();
        break;
      case 24:
        message.startRevision = reader.int64();
        break;
      case 32:
        message.progressNotify = reader.bool();
        break;
      case 40:
        message.filters.push(reader.int32() as WatchCreateRequest_FilterType);
        break;
      case 42:
        readPacked(reader, message.filters, (each) => each.int32() as WatchCreateRequest_FilterType);
        break;
      case 48:
        message.prevKv = reader.bool();
        break;
      case 56:
        message.watchId = reader.int64();
        break;
      case 64:
        message.fragment = reader.bool();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.WatchCancelRequest`. */
export const WatchCancelRequestMapper: Mapper<WatchCancelRequest, WatchCancelRequestInit> = /*@__PURE__*/ createMapper(
  WatchCancelRequestSchema,
  writeWatchCancelRequest,
  readWatchCancelRequest,
  (message) => encodeMessage(message, encodeWatchCancelRequest),
  (wire) => decodeMessage(wire, decodeWatchCancelRequest),
);

/** Writes a `etcdserverpb.WatchCancelRequest` as JSON. */
export function writeWatchCancelRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.watchId, int64Value, '"0"');
  w.close(tag, WatchCancelRequestSchema);
}

const WatchCancelRequestFields = /*@__PURE__*/ jsonFields(WatchCancelRequestSchema);

/** Reads a `etcdserverpb.WatchCancelRequest` from JSON. */
export function readWatchCancelRequest(r: JsonReader): void {
  const object = r.begin(WatchCancelRequestFields);
  while (r.next(WatchCancelRequestFields, object)) {
    switch (r.field) {
      case 1: // watch_id
        implicitJson(r, 8, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.WatchCancelRequest`. */
export function encodeWatchCancelRequest(message: WatchCancelRequestInit, writer: WireWriter): void {
  if (message.watchId) writeInt64(writer.tag(8), message.watchId);
  writeUnknown(writer, message.$unknown);
}

function createWatchCancelRequest(): WatchCancelRequest {
  return {
    watchId: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.WatchCancelRequest` up to `end`, into `message` if given. */
export function decodeWatchCancelRequest(
  reader: WireReader,
  end: number,
  message: WatchCancelRequest = createWatchCancelRequest(),
): WatchCancelRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.watchId = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.WatchProgressRequest`. */
export const WatchProgressRequestMapper: Mapper<WatchProgressRequest, WatchProgressRequestInit> =
  /*@__PURE__*/ createMapper(
    WatchProgressRequestSchema,
    writeWatchProgressRequest,
    readWatchProgressRequest,
    (message) => encodeMessage(message, encodeWatchProgressRequest),
    (wire) => decodeMessage(wire, decodeWatchProgressRequest),
  );

/** Writes a `etcdserverpb.WatchProgressRequest` as JSON. */
export function writeWatchProgressRequest(w: JsonWriter): void {
  w.close(w.open(), WatchProgressRequestSchema);
}

const WatchProgressRequestFields = /*@__PURE__*/ jsonFields(WatchProgressRequestSchema);

/** Reads a `etcdserverpb.WatchProgressRequest` from JSON. */
export function readWatchProgressRequest(r: JsonReader): void {
  const object = r.begin(WatchProgressRequestFields);
  while (r.next(WatchProgressRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.WatchProgressRequest`. */
export function encodeWatchProgressRequest(message: WatchProgressRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.WatchProgressRequest` up to `end`, into `message` if given. */
export function decodeWatchProgressRequest(
  reader: WireReader,
  end: number,
  message: WatchProgressRequest = {},
): WatchProgressRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.WatchResponse`. */
export const WatchResponseMapper: Mapper<WatchResponse, WatchResponseInit> = /*@__PURE__*/ createMapper(
  WatchResponseSchema,
  writeWatchResponse,
  readWatchResponse,
  (message) => encodeMessage(message, encodeWatchResponse),
  (wire) => decodeMessage(wire, decodeWatchResponse),
);

/** Writes a `etcdserverpb.WatchResponse` as JSON. */
export function writeWatchResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.watchId, int64Value, '"0"');
  tag = implicitField(w, tag, 24, keys.created, boolValue, "false");
  tag = implicitField(w, tag, 32, keys.canceled, boolValue, "false");
  tag = implicitField(w, tag, 40, keys.compactRevision, int64Value, '"0"');
  tag = implicitField(w, tag, 50, keys.cancelReason, stringValue, '""');
  tag = implicitField(w, tag, 56, keys.fragment, boolValue, "false");
  tag = messageListField(w, tag, 90, keys.events, writeEvent);
  w.close(tag, WatchResponseSchema);
}

const WatchResponseFields = /*@__PURE__*/ jsonFields(WatchResponseSchema);

/** Reads a `etcdserverpb.WatchResponse` from JSON. */
export function readWatchResponse(r: JsonReader): void {
  const object = r.begin(WatchResponseFields);
  while (r.next(WatchResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // watch_id
        implicitJson(r, 16, int64Json);
        break;
      case 3: // created
        implicitJson(r, 24, boolJson);
        break;
      case 4: // canceled
        implicitJson(r, 32, boolJson);
        break;
      case 5: // compact_revision
        implicitJson(r, 40, int64Json);
        break;
      case 6: // cancel_reason
        implicitJson(r, 50, stringJson);
        break;
      case 7: // fragment
        implicitJson(r, 56, boolJson);
        break;
      case 11: // events
        messageListJson(r, 90, readEvent);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.WatchResponse`. */
export function encodeWatchResponse(message: WatchResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.watchId) writeInt64(writer.tag(16), message.watchId);
  if (message.created) writeBool(writer.tag(24), message.created);
  if (message.canceled) writeBool(writer.tag(32), message.canceled);
  if (message.compactRevision) writeInt64(writer.tag(40), message.compactRevision);
  if (message.cancelReason) writeString(writer.tag(50), message.cancelReason);
  if (message.fragment) writeBool(writer.tag(56), message.fragment);
  writeMessages(writer, 90, message.events, encodeEvent);
  writeUnknown(writer, message.$unknown);
}

function createWatchResponse(): WatchResponse {
  return {
    watchId: 0n,
    created: false,
    canceled: false,
    compactRevision: 0n,
    cancelReason: "",
    fragment: false,
    events: [],
  };
}

/** Reads the fields of a `etcdserverpb.WatchResponse` up to `end`, into `message` if given. */
export function decodeWatchResponse(
  reader: WireReader,
  end: number,
  message: WatchResponse = createWatchResponse(),
): WatchResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.watchId = reader.int64();
        break;
      case 24:
        message.created = reader.bool();
        break;
      case 32:
        message.canceled = reader.bool();
        break;
      case 40:
        message.compactRevision = reader.int64();
        break;
      case 50:
        message.cancelReason = reader.string();
        break;
      case 56:
        message.fragment = reader.bool();
        break;
      case 90:
        message.events.push(readMessage(reader, decodeEvent));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseGrantRequest`. */
export const LeaseGrantRequestMapper: Mapper<LeaseGrantRequest, LeaseGrantRequestInit> = /*@__PURE__*/ createMapper(
  LeaseGrantRequestSchema,
  writeLeaseGrantRequest,
  readLeaseGrantRequest,
  (message) => encodeMessage(message, encodeLeaseGrantRequest),
  (wire) => decodeMessage(wire, decodeLeaseGrantRequest),
);

/** Writes a `etcdserverpb.LeaseGrantRequest` as JSON. */
export function writeLeaseGrantRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.TTL, int64Value, '"0"');
  tag = implicitField(w, tag, 16, keys.ID, int64Value, '"0"');
  w.close(tag, LeaseGrantRequestSchema);
}

const LeaseGrantRequestFields = /*@__PURE__*/ jsonFields(LeaseGrantRequestSchema);

/** Reads a `etcdserverpb.LeaseGrantRequest` from JSON. */
export function readLeaseGrantRequest(r: JsonReader): void {
  const object = r.begin(LeaseGrantRequestFields);
  while (r.next(LeaseGrantRequestFields, object)) {
    switch (r.field) {
      case 1: // TTL
        implicitJson(r, 8, int64Json);
        break;
      case 2: // ID
        implicitJson(r, 16, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseGrantRequest`. */
export function encodeLeaseGrantRequest(message: LeaseGrantRequestInit, writer: WireWriter): void {
  if (message.TTL) writeInt64(writer.tag(8), message.TTL);
  if (message.ID) writeInt64(writer.tag(16), message.ID);
  writeUnknown(writer, message.$unknown);
}

function createLeaseGrantRequest(): LeaseGrantRequest {
  return {
    TTL: 0n,
    ID: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.LeaseGrantRequest` up to `end`, into `message` if given. */
export function decodeLeaseGrantRequest(
  reader: WireReader,
  end: number,
  message: LeaseGrantRequest = createLeaseGrantRequest(),
): LeaseGrantRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.TTL = reader.int64();
        break;
      case 16:
        message.ID = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseGrantResponse`. */
export const LeaseGrantResponseMapper: Mapper<LeaseGrantResponse, LeaseGrantResponseInit> = /*@__PURE__*/ createMapper(
  LeaseGrantResponseSchema,
  writeLeaseGrantResponse,
  readLeaseGrantResponse,
  (message) => encodeMessage(message, encodeLeaseGrantResponse),
  (wire) => decodeMessage(wire, decodeLeaseGrantResponse),
);

/** Writes a `etcdserverpb.LeaseGrantResponse` as JSON. */
export function writeLeaseGrantResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.ID, int64Value, '"0"');
  tag = implicitField(w, tag, 24, keys.TTL, int64Value, '"0"');
  tag = implicitField(w, tag, 34, keys.error, stringValue, '""');
  w.close(tag, LeaseGrantResponseSchema);
}

const LeaseGrantResponseFields = /*@__PURE__*/ jsonFields(LeaseGrantResponseSchema);

/** Reads a `etcdserverpb.LeaseGrantResponse` from JSON. */
export function readLeaseGrantResponse(r: JsonReader): void {
  const object = r.begin(LeaseGrantResponseFields);
  while (r.next(LeaseGrantResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // ID
        implicitJson(r, 16, int64Json);
        break;
      case 3: // TTL
        implicitJson(r, 24, int64Json);
        break;
      case 4: // error
        implicitJson(r, 34, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseGrantResponse`. */
export function encodeLeaseGrantResponse(message: LeaseGrantResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.ID) writeInt64(writer.tag(16), message.ID);
  if (message.TTL) writeInt64(writer.tag(24), message.TTL);
  if (message.error) writeString(writer.tag(34), message.error);
  writeUnknown(writer, message.$unknown);
}

function createLeaseGrantResponse(): LeaseGrantResponse {
  return {
    ID: 0n,
    TTL: 0n,
    error: "",
  };
}

/** Reads the fields of a `etcdserverpb.LeaseGrantResponse` up to `end`, into `message` if given. */
export function decodeLeaseGrantResponse(
  reader: WireReader,
  end: number,
  message: LeaseGrantResponse = createLeaseGrantResponse(),
): LeaseGrantResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.ID = reader.int64();
        break;
      case 24:
        message.TTL = reader.int64();
        break;
      case 34:
        message.error = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseRevokeRequest`. */
export const LeaseRevokeRequestMapper: Mapper<LeaseRevokeRequest, LeaseRevokeRequestInit> = /*@__PURE__*/ createMapper(
  LeaseRevokeRequestSchema,
  writeLeaseRevokeRequest,
  readLeaseRevokeRequest,
  (message) => encodeMessage(message, encodeLeaseRevokeRequest),
  (wire) => decodeMessage(wire, decodeLeaseRevokeRequest),
);

/** Writes a `etcdserverpb.LeaseRevokeRequest` as JSON. */
export function writeLeaseRevokeRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.ID, int64Value, '"0"');
  w.close(tag, LeaseRevokeRequestSchema);
}

const LeaseRevokeRequestFields = /*@__PURE__*/ jsonFields(LeaseRevokeRequestSchema);

/** Reads a `etcdserverpb.LeaseRevokeRequest` from JSON. */
export function readLeaseRevokeRequest(r: JsonReader): void {
  const object = r.begin(LeaseRevokeRequestFields);
  while (r.next(LeaseRevokeRequestFields, object)) {
    switch (r.field) {
      case 1: // ID
        implicitJson(r, 8, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseRevokeRequest`. */
export function encodeLeaseRevokeRequest(message: LeaseRevokeRequestInit, writer: WireWriter): void {
  if (message.ID) writeInt64(writer.tag(8), message.ID);
  writeUnknown(writer, message.$unknown);
}

function createLeaseRevokeRequest(): LeaseRevokeRequest {
  return {
    ID: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.LeaseRevokeRequest` up to `end`, into `message` if given. */
export function decodeLeaseRevokeRequest(
  reader: WireReader,
  end: number,
  message: LeaseRevokeRequest = createLeaseRevokeRequest(),
): LeaseRevokeRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.ID = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseRevokeResponse`. */
export const LeaseRevokeResponseMapper: Mapper<LeaseRevokeResponse, LeaseRevokeResponseInit> =
  /*@__PURE__*/ createMapper(
    LeaseRevokeResponseSchema,
    writeLeaseRevokeResponse,
    readLeaseRevokeResponse,
    (message) => encodeMessage(message, encodeLeaseRevokeResponse),
    (wire) => decodeMessage(wire, decodeLeaseRevokeResponse),
  );

/** Writes a `etcdserverpb.LeaseRevokeResponse` as JSON. */
export function writeLeaseRevokeResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, LeaseRevokeResponseSchema);
}

const LeaseRevokeResponseFields = /*@__PURE__*/ jsonFields(LeaseRevokeResponseSchema);

/** Reads a `etcdserverpb.LeaseRevokeResponse` from JSON. */
export function readLeaseRevokeResponse(r: JsonReader): void {
  const object = r.begin(LeaseRevokeResponseFields);
  while (r.next(LeaseRevokeResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseRevokeResponse`. */
export function encodeLeaseRevokeResponse(message: LeaseRevokeResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.LeaseRevokeResponse` up to `end`, into `message` if given. */
export function decodeLeaseRevokeResponse(
  reader: WireReader,
  end: number,
  message: LeaseRevokeResponse = {},
): LeaseRevokeResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseCheckpoint`. */
export const LeaseCheckpointMapper: Mapper<LeaseCheckpoint, LeaseCheckpointInit> = /*@__PURE__*/ createMapper(
  LeaseCheckpointSchema,
  writeLeaseCheckpoint,
  readLeaseCheckpoint,
  (message) => encodeMessage(message, encodeLeaseCheckpoint),
  (wire) => decodeMessage(wire, decodeLeaseCheckpoint),
);

/** Writes a `etcdserverpb.LeaseCheckpoint` as JSON. */
export function writeLeaseCheckpoint(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.ID, int64Value, '"0"');
  tag = implicitField(w, tag, 16, keys.remainingTTL, int64Value, '"0"');
  w.close(tag, LeaseCheckpointSchema);
}

const LeaseCheckpointFields = /*@__PURE__*/ jsonFields(LeaseCheckpointSchema);

/** Reads a `etcdserverpb.LeaseCheckpoint` from JSON. */
export function readLeaseCheckpoint(r: JsonReader): void {
  const object = r.begin(LeaseCheckpointFields);
  while (r.next(LeaseCheckpointFields, object)) {
    switch (r.field) {
      case 1: // ID
        implicitJson(r, 8, int64Json);
        break;
      case 2: // remaining_TTL
        implicitJson(r, 16, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseCheckpoint`. */
export function encodeLeaseCheckpoint(message: LeaseCheckpointInit, writer: WireWriter): void {
  if (message.ID) writeInt64(writer.tag(8), message.ID);
  if (message.remainingTTL) writeInt64(writer.tag(16), message.remainingTTL);
  writeUnknown(writer, message.$unknown);
}

function createLeaseCheckpoint(): LeaseCheckpoint {
  return {
    ID: 0n,
    remainingTTL: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.LeaseCheckpoint` up to `end`, into `message` if given. */
export function decodeLeaseCheckpoint(
  reader: WireReader,
  end: number,
  message: LeaseCheckpoint = createLeaseCheckpoint(),
): LeaseCheckpoint {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.ID = reader.int64();
        break;
      case 16:
        message.remainingTTL = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseCheckpointRequest`. */
export const LeaseCheckpointRequestMapper: Mapper<LeaseCheckpointRequest, LeaseCheckpointRequestInit> =
  /*@__PURE__*/ createMapper(
    LeaseCheckpointRequestSchema,
    writeLeaseCheckpointRequest,
    readLeaseCheckpointRequest,
    (message) => encodeMessage(message, encodeLeaseCheckpointRequest),
    (wire) => decodeMessage(wire, decodeLeaseCheckpointRequest),
  );

/** Writes a `etcdserverpb.LeaseCheckpointRequest` as JSON. */
export function writeLeaseCheckpointRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = messageListField(w, tag, 10, keys.checkpoints, writeLeaseCheckpoint);
  w.close(tag, LeaseCheckpointRequestSchema);
}

const LeaseCheckpointRequestFields = /*@__PURE__*/ jsonFields(LeaseCheckpointRequestSchema);

/** Reads a `etcdserverpb.LeaseCheckpointRequest` from JSON. */
export function readLeaseCheckpointRequest(r: JsonReader): void {
  const object = r.begin(LeaseCheckpointRequestFields);
  while (r.next(LeaseCheckpointRequestFields, object)) {
    switch (r.field) {
      case 1: // checkpoints
        messageListJson(r, 10, readLeaseCheckpoint);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseCheckpointRequest`. */
export function encodeLeaseCheckpointRequest(message: LeaseCheckpointRequestInit, writer: WireWriter): void {
  writeMessages(writer, 10, message.checkpoints, encodeLeaseCheckpoint);
  writeUnknown(writer, message.$unknown);
}

function createLeaseCheckpointRequest(): LeaseCheckpointRequest {
  return {
    checkpoints: [],
  };
}

/** Reads the fields of a `etcdserverpb.LeaseCheckpointRequest` up to `end`, into `message` if given. */
export function decodeLeaseCheckpointRequest(
  reader: WireReader,
  end: number,
  message: LeaseCheckpointRequest = createLeaseCheckpointRequest(),
): LeaseCheckpointRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.checkpoints.push(readMessage(reader, decodeLeaseCheckpoint));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseCheckpointResponse`. */
export const LeaseCheckpointResponseMapper: Mapper<LeaseCheckpointResponse, LeaseCheckpointResponseInit> =
  /*@__PURE__*/ createMapper(
    LeaseCheckpointResponseSchema,
    writeLeaseCheckpointResponse,
    readLeaseCheckpointResponse,
    (message) => encodeMessage(message, encodeLeaseCheckpointResponse),
    (wire) => decodeMessage(wire, decodeLeaseCheckpointResponse),
  );

/** Writes a `etcdserverpb.LeaseCheckpointResponse` as JSON. */
export function writeLeaseCheckpointResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, LeaseCheckpointResponseSchema);
}

const LeaseCheckpointResponseFields = /*@__PURE__*/ jsonFields(LeaseCheckpointResponseSchema);

/** Reads a `etcdserverpb.LeaseCheckpointResponse` from JSON. */
export function readLeaseCheckpointResponse(r: JsonReader): void {
  const object = r.begin(LeaseCheckpointResponseFields);
  while (r.next(LeaseCheckpointResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseCheckpointResponse`. */
export function encodeLeaseCheckpointResponse(message: LeaseCheckpointResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.LeaseCheckpointResponse` up to `end`, into `message` if given. */
export function decodeLeaseCheckpointResponse(
  reader: WireReader,
  end: number,
  message: LeaseCheckpointResponse = {},
): LeaseCheckpointResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseKeepAliveRequest`. */
export const LeaseKeepAliveRequestMapper: Mapper<LeaseKeepAliveRequest, LeaseKeepAliveRequestInit> =
  /*@__PURE__*/ createMapper(
    LeaseKeepAliveRequestSchema,
    writeLeaseKeepAliveRequest,
    readLeaseKeepAliveRequest,
    (message) => encodeMessage(message, encodeLeaseKeepAliveRequest),
    (wire) => decodeMessage(wire, decodeLeaseKeepAliveRequest),
  );

/** Writes a `etcdserverpb.LeaseKeepAliveRequest` as JSON. */
export function writeLeaseKeepAliveRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.ID, int64Value, '"0"');
  w.close(tag, LeaseKeepAliveRequestSchema);
}

const LeaseKeepAliveRequestFields = /*@__PURE__*/ jsonFields(LeaseKeepAliveRequestSchema);

/** Reads a `etcdserverpb.LeaseKeepAliveRequest` from JSON. */
export function readLeaseKeepAliveRequest(r: JsonReader): void {
  const object = r.begin(LeaseKeepAliveRequestFields);
  while (r.next(LeaseKeepAliveRequestFields, object)) {
    switch (r.field) {
      case 1: // ID
        implicitJson(r, 8, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseKeepAliveRequest`. */
export function encodeLeaseKeepAliveRequest(message: LeaseKeepAliveRequestInit, writer: WireWriter): void {
  if (message.ID) writeInt64(writer.tag(8), message.ID);
  writeUnknown(writer, message.$unknown);
}

function createLeaseKeepAliveRequest(): LeaseKeepAliveRequest {
  return {
    ID: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.LeaseKeepAliveRequest` up to `end`, into `message` if given. */
export function decodeLeaseKeepAliveRequest(
  reader: WireReader,
  end: number,
  message: LeaseKeepAliveRequest = createLeaseKeepAliveRequest(),
): LeaseKeepAliveRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.ID = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseKeepAliveResponse`. */
export const LeaseKeepAliveResponseMapper: Mapper<LeaseKeepAliveResponse, LeaseKeepAliveResponseInit> =
  /*@__PURE__*/ createMapper(
    LeaseKeepAliveResponseSchema,
    writeLeaseKeepAliveResponse,
    readLeaseKeepAliveResponse,
    (message) => encodeMessage(message, encodeLeaseKeepAliveResponse),
    (wire) => decodeMessage(wire, decodeLeaseKeepAliveResponse),
  );

/** Writes a `etcdserverpb.LeaseKeepAliveResponse` as JSON. */
export function writeLeaseKeepAliveResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.ID, int64Value, '"0"');
  tag = implicitField(w, tag, 24, keys.TTL, int64Value, '"0"');
  w.close(tag, LeaseKeepAliveResponseSchema);
}

const LeaseKeepAliveResponseFields = /*@__PURE__*/ jsonFields(LeaseKeepAliveResponseSchema);

/** Reads a `etcdserverpb.LeaseKeepAliveResponse` from JSON. */
export function readLeaseKeepAliveResponse(r: JsonReader): void {
  const object = r.begin(LeaseKeepAliveResponseFields);
  while (r.next(LeaseKeepAliveResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // ID
        implicitJson(r, 16, int64Json);
        break;
      case 3: // TTL
        implicitJson(r, 24, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseKeepAliveResponse`. */
export function encodeLeaseKeepAliveResponse(message: LeaseKeepAliveResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.ID) writeInt64(writer.tag(16), message.ID);
  if (message.TTL) writeInt64(writer.tag(24), message.TTL);
  writeUnknown(writer, message.$unknown);
}

function createLeaseKeepAliveResponse(): LeaseKeepAliveResponse {
  return {
    ID: 0n,
    TTL: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.LeaseKeepAliveResponse` up to `end`, into `message` if given. */
export function decodeLeaseKeepAliveResponse(
  reader: WireReader,
  end: number,
  message: LeaseKeepAliveResponse = createLeaseKeepAliveResponse(),
): LeaseKeepAliveResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.ID = reader.int64();
        break;
      case 24:
        message.TTL = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseTimeToLiveRequest`. */
export const LeaseTimeToLiveRequestMapper: Mapper<LeaseTimeToLiveRequest, LeaseTimeToLiveRequestInit> =
  /*@__PURE__*/ createMapper(
    LeaseTimeToLiveRequestSchema,
    writeLeaseTimeToLiveRequest,
    readLeaseTimeToLiveRequest,
    (message) => encodeMessage(message, encodeLeaseTimeToLiveRequest),
    (wire) => decodeMessage(wire, decodeLeaseTimeToLiveRequest),
  );

/** Writes a `etcdserverpb.LeaseTimeToLiveRequest` as JSON. */
export function writeLeaseTimeToLiveRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.ID, int64Value, '"0"');
  tag = implicitField(w, tag, 16, keys.keys, boolValue, "false");
  w.close(tag, LeaseTimeToLiveRequestSchema);
}

const LeaseTimeToLiveRequestFields = /*@__PURE__*/ jsonFields(LeaseTimeToLiveRequestSchema);

/** Reads a `etcdserverpb.LeaseTimeToLiveRequest` from JSON. */
export function readLeaseTimeToLiveRequest(r: JsonReader): void {
  const object = r.begin(LeaseTimeToLiveRequestFields);
  while (r.next(LeaseTimeToLiveRequestFields, object)) {
    switch (r.field) {
      case 1: // ID
        implicitJson(r, 8, int64Json);
        break;
      case 2: // keys
        implicitJson(r, 16, boolJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseTimeToLiveRequest`. */
export function encodeLeaseTimeToLiveRequest(message: LeaseTimeToLiveRequestInit, writer: WireWriter): void {
  if (message.ID) writeInt64(writer.tag(8), message.ID);
  if (message.keys) writeBool(writer.tag(16), message.keys);
  writeUnknown(writer, message.$unknown);
}

function createLeaseTimeToLiveRequest(): LeaseTimeToLiveRequest {
  return {
    ID: 0n,
    keys: false,
  };
}

/** Reads the fields of a `etcdserverpb.LeaseTimeToLiveRequest` up to `end`, into `message` if given. */
export function decodeLeaseTimeToLiveRequest(
  reader: WireReader,
  end: number,
  message: LeaseTimeToLiveRequest = createLeaseTimeToLiveRequest(),
): LeaseTimeToLiveRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.ID = reader.int64();
        break;
      case 16:
        message.keys = reader.bool();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseTimeToLiveResponse`. */
export const LeaseTimeToLiveResponseMapper: Mapper<LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit> =
  /*@__PURE__*/ createMapper(
    LeaseTimeToLiveResponseSchema,
    writeLeaseTimeToLiveResponse,
    readLeaseTimeToLiveResponse,
    (message) => encodeMessage(message, encodeLeaseTimeToLiveResponse),
    (wire) => decodeMessage(wire, decodeLeaseTimeToLiveResponse),
  );

/** Writes a `etcdserverpb.LeaseTimeToLiveResponse` as JSON. */
export function writeLeaseTimeToLiveResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.ID, int64Value, '"0"');
  tag = implicitField(w, tag, 24, keys.TTL, int64Value, '"0"');
  tag = implicitField(w, tag, 32, keys.grantedTTL, int64Value, '"0"');
  tag = listField(w, tag, 42, keys.keys, bytesValue);
  w.close(tag, LeaseTimeToLiveResponseSchema);
}

const LeaseTimeToLiveResponseFields = /*@__PURE__*/ jsonFields(LeaseTimeToLiveResponseSchema);

/** Reads a `etcdserverpb.LeaseTimeToLiveResponse` from JSON. */
export function readLeaseTimeToLiveResponse(r: JsonReader): void {
  const object = r.begin(LeaseTimeToLiveResponseFields);
  while (r.next(LeaseTimeToLiveResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // ID
        implicitJson(r, 16, int64Json);
        break;
      case 3: // TTL
        implicitJson(r, 24, int64Json);
        break;
      case 4: // grantedTTL
        implicitJson(r, 32, int64Json);
        break;
      case 5: // keys
        listJson(r, 42, bytesJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseTimeToLiveResponse`. */
export function encodeLeaseTimeToLiveResponse(message: LeaseTimeToLiveResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.ID) writeInt64(writer.tag(16), message.ID);
  if (message.TTL) writeInt64(writer.tag(24), message.TTL);
  if (message.grantedTTL) writeInt64(writer.tag(32), message.grantedTTL);
  writeList(writer, 42, message.keys, writeBytes);
  writeUnknown(writer, message.$unknown);
}

function createLeaseTimeToLiveResponse(): LeaseTimeToLiveResponse {
  return {
    ID: 0n,
    TTL: 0n,
    grantedTTL: 0n,
    keys: [],
  };
}

/** Reads the fields of a `etcdserverpb.LeaseTimeToLiveResponse` up to `end`, into `message` if given. */
export function decodeLeaseTimeToLiveResponse(
  reader: WireReader,
  end: number,
  message: LeaseTimeToLiveResponse = createLeaseTimeToLiveResponse(),
): LeaseTimeToLiveResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.ID = reader.int64();
        break;
      case 24:
        message.TTL = reader.int64();
        break;
      case 32:
        message.grantedTTL = reader.int64();
        break;
      case 42:
        message.keys.push(reader.byteString());
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseLeasesRequest`. */
export const LeaseLeasesRequestMapper: Mapper<LeaseLeasesRequest, LeaseLeasesRequestInit> = /*@__PURE__*/ createMapper(
  LeaseLeasesRequestSchema,
  writeLeaseLeasesRequest,
  readLeaseLeasesRequest,
  (message) => encodeMessage(message, encodeLeaseLeasesRequest),
  (wire) => decodeMessage(wire, decodeLeaseLeasesRequest),
);

/** Writes a `etcdserverpb.LeaseLeasesRequest` as JSON. */
export function writeLeaseLeasesRequest(w: JsonWriter): void {
  w.close(w.open(), LeaseLeasesRequestSchema);
}

const LeaseLeasesRequestFields = /*@__PURE__*/ jsonFields(LeaseLeasesRequestSchema);

/** Reads a `etcdserverpb.LeaseLeasesRequest` from JSON. */
export function readLeaseLeasesRequest(r: JsonReader): void {
  const object = r.begin(LeaseLeasesRequestFields);
  while (r.next(LeaseLeasesRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.LeaseLeasesRequest`. */
export function encodeLeaseLeasesRequest(message: LeaseLeasesRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.LeaseLeasesRequest` up to `end`, into `message` if given. */
export function decodeLeaseLeasesRequest(
  reader: WireReader,
  end: number,
  message: LeaseLeasesRequest = {},
): LeaseLeasesRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseStatus`. */
export const LeaseStatusMapper: Mapper<LeaseStatus, LeaseStatusInit> = /*@__PURE__*/ createMapper(
  LeaseStatusSchema,
  writeLeaseStatus,
  readLeaseStatus,
  (message) => encodeMessage(message, encodeLeaseStatus),
  (wire) => decodeMessage(wire, decodeLeaseStatus),
);

/** Writes a `etcdserverpb.LeaseStatus` as JSON. */
export function writeLeaseStatus(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.ID, int64Value, '"0"');
  w.close(tag, LeaseStatusSchema);
}

const LeaseStatusFields = /*@__PURE__*/ jsonFields(LeaseStatusSchema);

/** Reads a `etcdserverpb.LeaseStatus` from JSON. */
export function readLeaseStatus(r: JsonReader): void {
  const object = r.begin(LeaseStatusFields);
  while (r.next(LeaseStatusFields, object)) {
    switch (r.field) {
      case 1: // ID
        implicitJson(r, 8, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseStatus`. */
export function encodeLeaseStatus(message: LeaseStatusInit, writer: WireWriter): void {
  if (message.ID) writeInt64(writer.tag(8), message.ID);
  writeUnknown(writer, message.$unknown);
}

function createLeaseStatus(): LeaseStatus {
  return {
    ID: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.LeaseStatus` up to `end`, into `message` if given. */
export function decodeLeaseStatus(
  reader: WireReader,
  end: number,
  message: LeaseStatus = createLeaseStatus(),
): LeaseStatus {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.ID = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.LeaseLeasesResponse`. */
export const LeaseLeasesResponseMapper: Mapper<LeaseLeasesResponse, LeaseLeasesResponseInit> =
  /*@__PURE__*/ createMapper(
    LeaseLeasesResponseSchema,
    writeLeaseLeasesResponse,
    readLeaseLeasesResponse,
    (message) => encodeMessage(message, encodeLeaseLeasesResponse),
    (wire) => decodeMessage(wire, decodeLeaseLeasesResponse),
  );

/** Writes a `etcdserverpb.LeaseLeasesResponse` as JSON. */
export function writeLeaseLeasesResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageListField(w, tag, 18, keys.leases, writeLeaseStatus);
  w.close(tag, LeaseLeasesResponseSchema);
}

const LeaseLeasesResponseFields = /*@__PURE__*/ jsonFields(LeaseLeasesResponseSchema);

/** Reads a `etcdserverpb.LeaseLeasesResponse` from JSON. */
export function readLeaseLeasesResponse(r: JsonReader): void {
  const object = r.begin(LeaseLeasesResponseFields);
  while (r.next(LeaseLeasesResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // leases
        messageListJson(r, 18, readLeaseStatus);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.LeaseLeasesResponse`. */
export function encodeLeaseLeasesResponse(message: LeaseLeasesResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeMessages(writer, 18, message.leases, encodeLeaseStatus);
  writeUnknown(writer, message.$unknown);
}

function createLeaseLeasesResponse(): LeaseLeasesResponse {
  return {
    leases: [],
  };
}

/** Reads the fields of a `etcdserverpb.LeaseLeasesResponse` up to `end`, into `message` if given. */
export function decodeLeaseLeasesResponse(
  reader: WireReader,
  end: number,
  message: LeaseLeasesResponse = createLeaseLeasesResponse(),
): LeaseLeasesResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.leases.push(readMessage(reader, decodeLeaseStatus));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.Member`. */
export const MemberMapper: Mapper<Member, MemberInit> = /*@__PURE__*/ createMapper(
  MemberSchema,
  writeMember,
  readMember,
  (message) => encodeMessage(message, encodeMember),
  (wire) => decodeMessage(wire, decodeMember),
);

/** Writes a `etcdserverpb.Member` as JSON. */
export function writeMember(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.ID, uint64Value, '"0"');
  tag = implicitField(w, tag, 18, keys.name, stringValue, '""');
  tag = listField(w, tag, 26, keys.peerURLs, stringValue);
  tag = listField(w, tag, 34, keys.clientURLs, stringValue);
  tag = implicitField(w, tag, 40, keys.isLearner, boolValue, "false");
  w.close(tag, MemberSchema);
}

const MemberFields = /*@__PURE__*/ jsonFields(MemberSchema);

/** Reads a `etcdserverpb.Member` from JSON. */
export function readMember(r: JsonReader): void {
  const object = r.begin(MemberFields);
  while (r.next(MemberFields, object)) {
    switch (r.field) {
      case 1: // ID
        implicitJson(r, 8, uint64Json);
        break;
      case 2: // name
        implicitJson(r, 18, stringJson);
        break;
      case 3: // peerURLs
        listJson(r, 26, stringJson);
        break;
      case 4: // clientURLs
        listJson(r, 34, stringJson);
        break;
      case 5: // isLearner
        implicitJson(r, 40, boolJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.Member`. */
export function encodeMember(message: MemberInit, writer: WireWriter): void {
  if (message.ID) writeUint64(writer.tag(8), message.ID);
  if (message.name) writeString(writer.tag(18), message.name);
  writeList(writer, 26, message.peerURLs, writeString);
  writeList(writer, 34, message.clientURLs, writeString);
  if (message.isLearner) writeBool(writer.tag(40), message.isLearner);
  writeUnknown(writer, message.$unknown);
}

function createMember(): Member {
  return {
    ID: 0n,
    name: "",
    peerURLs: [],
    clientURLs: [],
    isLearner: false,
  };
}

/** Reads the fields of a `etcdserverpb.Member` up to `end`, into `message` if given. */
export function decodeMember(reader: WireReader, end: number, message: Member = createMember()): Member {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.ID = reader.uint64();
        break;
      case 18:
        message.name = reader.string();
        break;
      case 26:
        message.peerURLs.push(reader.string());
        break;
      case 34:
        message.clientURLs.push(reader.string());
        break;
      case 40:
        message.isLearner = reader.bool();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberAddRequest`. */
export const MemberAddRequestMapper: Mapper<MemberAddRequest, MemberAddRequestInit> = /*@__PURE__*/ createMapper(
  MemberAddRequestSchema,
  writeMemberAddRequest,
  readMemberAddRequest,
  (message) => encodeMessage(message, encodeMemberAddRequest),
  (wire) => decodeMessage(wire, decodeMemberAddRequest),
);

/** Writes a `etcdserverpb.MemberAddRequest` as JSON. */
export function writeMemberAddRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = listField(w, tag, 10, keys.peerURLs, stringValue);
  tag = implicitField(w, tag, 16, keys.isLearner, boolValue, "false");
  w.close(tag, MemberAddRequestSchema);
}

const MemberAddRequestFields = /*@__PURE__*/ jsonFields(MemberAddRequestSchema);

/** Reads a `etcdserverpb.MemberAddRequest` from JSON. */
export function readMemberAddRequest(r: JsonReader): void {
  const object = r.begin(MemberAddRequestFields);
  while (r.next(MemberAddRequestFields, object)) {
    switch (r.field) {
      case 1: // peerURLs
        listJson(r, 10, stringJson);
        break;
      case 2: // isLearner
        implicitJson(r, 16, boolJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberAddRequest`. */
export function encodeMemberAddRequest(message: MemberAddRequestInit, writer: WireWriter): void {
  writeList(writer, 10, message.peerURLs, writeString);
  if (message.isLearner) writeBool(writer.tag(16), message.isLearner);
  writeUnknown(writer, message.$unknown);
}

function createMemberAddRequest(): MemberAddRequest {
  return {
    peerURLs: [],
    isLearner: false,
  };
}

/** Reads the fields of a `etcdserverpb.MemberAddRequest` up to `end`, into `message` if given. */
export function decodeMemberAddRequest(
  reader: WireReader,
  end: number,
  message: MemberAddRequest = createMemberAddRequest(),
): MemberAddRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.peerURLs.push(reader.string());
        break;
      case 16:
        message.isLearner = reader.bool();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberAddResponse`. */
export const MemberAddResponseMapper: Mapper<MemberAddResponse, MemberAddResponseInit> = /*@__PURE__*/ createMapper(
  MemberAddResponseSchema,
  writeMemberAddResponse,
  readMemberAddResponse,
  (message) => encodeMessage(message, encodeMemberAddResponse),
  (wire) => decodeMessage(wire, decodeMemberAddResponse),
);

/** Writes a `etcdserverpb.MemberAddResponse` as JSON. */
export function writeMemberAddResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageField(w, tag, 18, keys.member, writeMember);
  tag = messageListField(w, tag, 26, keys.members, writeMember);
  w.close(tag, MemberAddResponseSchema);
}

const MemberAddResponseFields = /*@__PURE__*/ jsonFields(MemberAddResponseSchema);

/** Reads a `etcdserverpb.MemberAddResponse` from JSON. */
export function readMemberAddResponse(r: JsonReader): void {
  const object = r.begin(MemberAddResponseFields);
  while (r.next(MemberAddResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // member
        messageJson(r, 18, readMember);
        break;
      case 3: // members
        messageListJson(r, 26, readMember);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberAddResponse`. */
export function encodeMemberAddResponse(message: MemberAddResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.member !== undefined) writeMessage(writer.tag(18), message.member, encodeMember);
  writeMessages(writer, 26, message.members, encodeMember);
  writeUnknown(writer, message.$unknown);
}

function createMemberAddResponse(): MemberAddResponse {
  return {
    members: [],
  };
}

/** Reads the fields of a `etcdserverpb.MemberAddResponse` up to `end`, into `message` if given. */
export function decodeMemberAddResponse(
  reader: WireReader,
  end: number,
  message: MemberAddResponse = createMemberAddResponse(),
): MemberAddResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.member = readMessage(reader, decodeMember, message.member);
        break;
      case 26:
        message.members.push(readMessage(reader, decodeMember));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberRemoveRequest`. */
export const MemberRemoveRequestMapper: Mapper<MemberRemoveRequest, MemberRemoveRequestInit> =
  /*@__PURE__*/ createMapper(
    MemberRemoveRequestSchema,
    writeMemberRemoveRequest,
    readMemberRemoveRequest,
    (message) => encodeMessage(message, encodeMemberRemoveRequest),
    (wire) => decodeMessage(wire, decodeMemberRemoveRequest),
  );

/** Writes a `etcdserverpb.MemberRemoveRequest` as JSON. */
export function writeMemberRemoveRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.ID, uint64Value, '"0"');
  w.close(tag, MemberRemoveRequestSchema);
}

const MemberRemoveRequestFields = /*@__PURE__*/ jsonFields(MemberRemoveRequestSchema);

/** Reads a `etcdserverpb.MemberRemoveRequest` from JSON. */
export function readMemberRemoveRequest(r: JsonReader): void {
  const object = r.begin(MemberRemoveRequestFields);
  while (r.next(MemberRemoveRequestFields, object)) {
    switch (r.field) {
      case 1: // ID
        implicitJson(r, 8, uint64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberRemoveRequest`. */
export function encodeMemberRemoveRequest(message: MemberRemoveRequestInit, writer: WireWriter): void {
  if (message.ID) writeUint64(writer.tag(8), message.ID);
  writeUnknown(writer, message.$unknown);
}

function createMemberRemoveRequest(): MemberRemoveRequest {
  return {
    ID: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.MemberRemoveRequest` up to `end`, into `message` if given. */
export function decodeMemberRemoveRequest(
  reader: WireReader,
  end: number,
  message: MemberRemoveRequest = createMemberRemoveRequest(),
): MemberRemoveRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.ID = reader.uint64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberRemoveResponse`. */
export const MemberRemoveResponseMapper: Mapper<MemberRemoveResponse, MemberRemoveResponseInit> =
  /*@__PURE__*/ createMapper(
    MemberRemoveResponseSchema,
    writeMemberRemoveResponse,
    readMemberRemoveResponse,
    (message) => encodeMessage(message, encodeMemberRemoveResponse),
    (wire) => decodeMessage(wire, decodeMemberRemoveResponse),
  );

/** Writes a `etcdserverpb.MemberRemoveResponse` as JSON. */
export function writeMemberRemoveResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageListField(w, tag, 18, keys.members, writeMember);
  w.close(tag, MemberRemoveResponseSchema);
}

const MemberRemoveResponseFields = /*@__PURE__*/ jsonFields(MemberRemoveResponseSchema);

/** Reads a `etcdserverpb.MemberRemoveResponse` from JSON. */
export function readMemberRemoveResponse(r: JsonReader): void {
  const object = r.begin(MemberRemoveResponseFields);
  while (r.next(MemberRemoveResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // members
        messageListJson(r, 18, readMember);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberRemoveResponse`. */
export function encodeMemberRemoveResponse(message: MemberRemoveResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeMessages(writer, 18, message.members, encodeMember);
  writeUnknown(writer, message.$unknown);
}

function createMemberRemoveResponse(): MemberRemoveResponse {
  return {
    members: [],
  };
}

/** Reads the fields of a `etcdserverpb.MemberRemoveResponse` up to `end`, into `message` if given. */
export function decodeMemberRemoveResponse(
  reader: WireReader,
  end: number,
  message: MemberRemoveResponse = createMemberRemoveResponse(),
): MemberRemoveResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.members.push(readMessage(reader, decodeMember));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberUpdateRequest`. */
export const MemberUpdateRequestMapper: Mapper<MemberUpdateRequest, MemberUpdateRequestInit> =
  /*@__PURE__*/ createMapper(
    MemberUpdateRequestSchema,
    writeMemberUpdateRequest,
    readMemberUpdateRequest,
    (message) => encodeMessage(message, encodeMemberUpdateRequest),
    (wire) => decodeMessage(wire, decodeMemberUpdateRequest),
  );

/** Writes a `etcdserverpb.MemberUpdateRequest` as JSON. */
export function writeMemberUpdateRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.ID, uint64Value, '"0"');
  tag = listField(w, tag, 18, keys.peerURLs, stringValue);
  w.close(tag, MemberUpdateRequestSchema);
}

const MemberUpdateRequestFields = /*@__PURE__*/ jsonFields(MemberUpdateRequestSchema);

/** Reads a `etcdserverpb.MemberUpdateRequest` from JSON. */
export function readMemberUpdateRequest(r: JsonReader): void {
  const object = r.begin(MemberUpdateRequestFields);
  while (r.next(MemberUpdateRequestFields, object)) {
    switch (r.field) {
      case 1: // ID
        implicitJson(r, 8, uint64Json);
        break;
      case 2: // peerURLs
        listJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberUpdateRequest`. */
export function encodeMemberUpdateRequest(message: MemberUpdateRequestInit, writer: WireWriter): void {
  if (message.ID) writeUint64(writer.tag(8), message.ID);
  writeList(writer, 18, message.peerURLs, writeString);
  writeUnknown(writer, message.$unknown);
}

function createMemberUpdateRequest(): MemberUpdateRequest {
  return {
    ID: 0n,
    peerURLs: [],
  };
}

/** Reads the fields of a `etcdserverpb.MemberUpdateRequest` up to `end`, into `message` if given. */
export function decodeMemberUpdateRequest(
  reader: WireReader,
  end: number,
  message: MemberUpdateRequest = createMemberUpdateRequest(),
): MemberUpdateRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.ID = reader.uint64();
        break;
      case 18:
        message.peerURLs.push(reader.string());
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberUpdateResponse`. */
export const MemberUpdateResponseMapper: Mapper<MemberUpdateResponse, MemberUpdateResponseInit> =
  /*@__PURE__*/ createMapper(
    MemberUpdateResponseSchema,
    writeMemberUpdateResponse,
    readMemberUpdateResponse,
    (message) => encodeMessage(message, encodeMemberUpdateResponse),
    (wire) => decodeMessage(wire, decodeMemberUpdateResponse),
  );

/** Writes a `etcdserverpb.MemberUpdateResponse` as JSON. */
export function writeMemberUpdateResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageListField(w, tag, 18, keys.members, writeMember);
  w.close(tag, MemberUpdateResponseSchema);
}

const MemberUpdateResponseFields = /*@__PURE__*/ jsonFields(MemberUpdateResponseSchema);

/** Reads a `etcdserverpb.MemberUpdateResponse` from JSON. */
export function readMemberUpdateResponse(r: JsonReader): void {
  const object = r.begin(MemberUpdateResponseFields);
  while (r.next(MemberUpdateResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // members
        messageListJson(r, 18, readMember);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberUpdateResponse`. */
export function encodeMemberUpdateResponse(message: MemberUpdateResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeMessages(writer, 18, message.members, encodeMember);
  writeUnknown(writer, message.$unknown);
}

function createMemberUpdateResponse(): MemberUpdateResponse {
  return {
    members: [],
  };
}

/** Reads the fields of a `etcdserverpb.MemberUpdateResponse` up to `end`, into `message` if given. */
export function decodeMemberUpdateResponse(
  reader: WireReader,
  end: number,
  message: MemberUpdateResponse = createMemberUpdateResponse(),
): MemberUpdateResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.members.push(readMessage(reader, decodeMember));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberListRequest`. */
export const MemberListRequestMapper: Mapper<MemberListRequest, MemberListRequestInit> = /*@__PURE__*/ createMapper(
  MemberListRequestSchema,
  writeMemberListRequest,
  readMemberListRequest,
  (message) => encodeMessage(message, encodeMemberListRequest),
  (wire) => decodeMessage(wire, decodeMemberListRequest),
);

/** Writes a `etcdserverpb.MemberListRequest` as JSON. */
export function writeMemberListRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.linearizable, boolValue, "false");
  w.close(tag, MemberListRequestSchema);
}

const MemberListRequestFields = /*@__PURE__*/ jsonFields(MemberListRequestSchema);

/** Reads a `etcdserverpb.MemberListRequest` from JSON. */
export function readMemberListRequest(r: JsonReader): void {
  const object = r.begin(MemberListRequestFields);
  while (r.next(MemberListRequestFields, object)) {
    switch (r.field) {
      case 1: // linearizable
        implicitJson(r, 8, boolJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberListRequest`. */
export function encodeMemberListRequest(message: MemberListRequestInit, writer: WireWriter): void {
  if (message.linearizable) writeBool(writer.tag(8), message.linearizable);
  writeUnknown(writer, message.$unknown);
}

function createMemberListRequest(): MemberListRequest {
  return {
    linearizable: false,
  };
}

/** Reads the fields of a `etcdserverpb.MemberListRequest` up to `end`, into `message` if given. */
export function decodeMemberListRequest(
  reader: WireReader,
  end: number,
  message: MemberListRequest = createMemberListRequest(),
): MemberListRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.linearizable = reader.bool();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberListResponse`. */
export const MemberListResponseMapper: Mapper<MemberListResponse, MemberListResponseInit> = /*@__PURE__*/ createMapper(
  MemberListResponseSchema,
  writeMemberListResponse,
  readMemberListResponse,
  (message) => encodeMessage(message, encodeMemberListResponse),
  (wire) => decodeMessage(wire, decodeMemberListResponse),
);

/** Writes a `etcdserverpb.MemberListResponse` as JSON. */
export function writeMemberListResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageListField(w, tag, 18, keys.members, writeMember);
  w.close(tag, MemberListResponseSchema);
}

const MemberListResponseFields = /*@__PURE__*/ jsonFields(MemberListResponseSchema);

/** Reads a `etcdserverpb.MemberListResponse` from JSON. */
export function readMemberListResponse(r: JsonReader): void {
  const object = r.begin(MemberListResponseFields);
  while (r.next(MemberListResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // members
        messageListJson(r, 18, readMember);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberListResponse`. */
export function encodeMemberListResponse(message: MemberListResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeMessages(writer, 18, message.members, encodeMember);
  writeUnknown(writer, message.$unknown);
}

function createMemberListResponse(): MemberListResponse {
  return {
    members: [],
  };
}

/** Reads the fields of a `etcdserverpb.MemberListResponse` up to `end`, into `message` if given. */
export function decodeMemberListResponse(
  reader: WireReader,
  end: number,
  message: MemberListResponse = createMemberListResponse(),
): MemberListResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.members.push(readMessage(reader, decodeMember));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberPromoteRequest`. */
export const MemberPromoteRequestMapper: Mapper<MemberPromoteRequest, MemberPromoteRequestInit> =
  /*@__PURE__*/ createMapper(
    MemberPromoteRequestSchema,
    writeMemberPromoteRequest,
    readMemberPromoteRequest,
    (message) => encodeMessage(message, encodeMemberPromoteRequest),
    (wire) => decodeMessage(wire, decodeMemberPromoteRequest),
  );

/** Writes a `etcdserverpb.MemberPromoteRequest` as JSON. */
export function writeMemberPromoteRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.ID, uint64Value, '"0"');
  w.close(tag, MemberPromoteRequestSchema);
}

const MemberPromoteRequestFields = /*@__PURE__*/ jsonFields(MemberPromoteRequestSchema);

/** Reads a `etcdserverpb.MemberPromoteRequest` from JSON. */
export function readMemberPromoteRequest(r: JsonReader): void {
  const object = r.begin(MemberPromoteRequestFields);
  while (r.next(MemberPromoteRequestFields, object)) {
    switch (r.field) {
      case 1: // ID
        implicitJson(r, 8, uint64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberPromoteRequest`. */
export function encodeMemberPromoteRequest(message: MemberPromoteRequestInit, writer: WireWriter): void {
  if (message.ID) writeUint64(writer.tag(8), message.ID);
  writeUnknown(writer, message.$unknown);
}

function createMemberPromoteRequest(): MemberPromoteRequest {
  return {
    ID: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.MemberPromoteRequest` up to `end`, into `message` if given. */
export function decodeMemberPromoteRequest(
  reader: WireReader,
  end: number,
  message: MemberPromoteRequest = createMemberPromoteRequest(),
): MemberPromoteRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.ID = reader.uint64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MemberPromoteResponse`. */
export const MemberPromoteResponseMapper: Mapper<MemberPromoteResponse, MemberPromoteResponseInit> =
  /*@__PURE__*/ createMapper(
    MemberPromoteResponseSchema,
    writeMemberPromoteResponse,
    readMemberPromoteResponse,
    (message) => encodeMessage(message, encodeMemberPromoteResponse),
    (wire) => decodeMessage(wire, decodeMemberPromoteResponse),
  );

/** Writes a `etcdserverpb.MemberPromoteResponse` as JSON. */
export function writeMemberPromoteResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageListField(w, tag, 18, keys.members, writeMember);
  w.close(tag, MemberPromoteResponseSchema);
}

const MemberPromoteResponseFields = /*@__PURE__*/ jsonFields(MemberPromoteResponseSchema);

/** Reads a `etcdserverpb.MemberPromoteResponse` from JSON. */
export function readMemberPromoteResponse(r: JsonReader): void {
  const object = r.begin(MemberPromoteResponseFields);
  while (r.next(MemberPromoteResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // members
        messageListJson(r, 18, readMember);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MemberPromoteResponse`. */
export function encodeMemberPromoteResponse(message: MemberPromoteResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeMessages(writer, 18, message.members, encodeMember);
  writeUnknown(writer, message.$unknown);
}

function createMemberPromoteResponse(): MemberPromoteResponse {
  return {
    members: [],
  };
}

/** Reads the fields of a `etcdserverpb.MemberPromoteResponse` up to `end`, into `message` if given. */
export function decodeMemberPromoteResponse(
  reader: WireReader,
  end: number,
  message: MemberPromoteResponse = createMemberPromoteResponse(),
): MemberPromoteResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.members.push(readMessage(reader, decodeMember));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.DefragmentRequest`. */
export const DefragmentRequestMapper: Mapper<DefragmentRequest, DefragmentRequestInit> = /*@__PURE__*/ createMapper(
  DefragmentRequestSchema,
  writeDefragmentRequest,
  readDefragmentRequest,
  (message) => encodeMessage(message, encodeDefragmentRequest),
  (wire) => decodeMessage(wire, decodeDefragmentRequest),
);

/** Writes a `etcdserverpb.DefragmentRequest` as JSON. */
export function writeDefragmentRequest(w: JsonWriter): void {
  w.close(w.open(), DefragmentRequestSchema);
}

const DefragmentRequestFields = /*@__PURE__*/ jsonFields(DefragmentRequestSchema);

/** Reads a `etcdserverpb.DefragmentRequest` from JSON. */
export function readDefragmentRequest(r: JsonReader): void {
  const object = r.begin(DefragmentRequestFields);
  while (r.next(DefragmentRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.DefragmentRequest`. */
export function encodeDefragmentRequest(message: DefragmentRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.DefragmentRequest` up to `end`, into `message` if given. */
export function decodeDefragmentRequest(
  reader: WireReader,
  end: number,
  message: DefragmentRequest = {},
): DefragmentRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.DefragmentResponse`. */
export const DefragmentResponseMapper: Mapper<DefragmentResponse, DefragmentResponseInit> = /*@__PURE__*/ createMapper(
  DefragmentResponseSchema,
  writeDefragmentResponse,
  readDefragmentResponse,
  (message) => encodeMessage(message, encodeDefragmentResponse),
  (wire) => decodeMessage(wire, decodeDefragmentResponse),
);

/** Writes a `etcdserverpb.DefragmentResponse` as JSON. */
export function writeDefragmentResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, DefragmentResponseSchema);
}

const DefragmentResponseFields = /*@__PURE__*/ jsonFields(DefragmentResponseSchema);

/** Reads a `etcdserverpb.DefragmentResponse` from JSON. */
export function readDefragmentResponse(r: JsonReader): void {
  const object = r.begin(DefragmentResponseFields);
  while (r.next(DefragmentResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.DefragmentResponse`. */
export function encodeDefragmentResponse(message: DefragmentResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.DefragmentResponse` up to `end`, into `message` if given. */
export function decodeDefragmentResponse(
  reader: WireReader,
  end: number,
  message: DefragmentResponse = {},
): DefragmentResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MoveLeaderRequest`. */
export const MoveLeaderRequestMapper: Mapper<MoveLeaderRequest, MoveLeaderRequestInit> = /*@__PURE__*/ createMapper(
  MoveLeaderRequestSchema,
  writeMoveLeaderRequest,
  readMoveLeaderRequest,
  (message) => encodeMessage(message, encodeMoveLeaderRequest),
  (wire) => decodeMessage(wire, decodeMoveLeaderRequest),
);

/** Writes a `etcdserverpb.MoveLeaderRequest` as JSON. */
export function writeMoveLeaderRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.targetID, uint64Value, '"0"');
  w.close(tag, MoveLeaderRequestSchema);
}

const MoveLeaderRequestFields = /*@__PURE__*/ jsonFields(MoveLeaderRequestSchema);

/** Reads a `etcdserverpb.MoveLeaderRequest` from JSON. */
export function readMoveLeaderRequest(r: JsonReader): void {
  const object = r.begin(MoveLeaderRequestFields);
  while (r.next(MoveLeaderRequestFields, object)) {
    switch (r.field) {
      case 1: // targetID
        implicitJson(r, 8, uint64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MoveLeaderRequest`. */
export function encodeMoveLeaderRequest(message: MoveLeaderRequestInit, writer: WireWriter): void {
  if (message.targetID) writeUint64(writer.tag(8), message.targetID);
  writeUnknown(writer, message.$unknown);
}

function createMoveLeaderRequest(): MoveLeaderRequest {
  return {
    targetID: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.MoveLeaderRequest` up to `end`, into `message` if given. */
export function decodeMoveLeaderRequest(
  reader: WireReader,
  end: number,
  message: MoveLeaderRequest = createMoveLeaderRequest(),
): MoveLeaderRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.targetID = reader.uint64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.MoveLeaderResponse`. */
export const MoveLeaderResponseMapper: Mapper<MoveLeaderResponse, MoveLeaderResponseInit> = /*@__PURE__*/ createMapper(
  MoveLeaderResponseSchema,
  writeMoveLeaderResponse,
  readMoveLeaderResponse,
  (message) => encodeMessage(message, encodeMoveLeaderResponse),
  (wire) => decodeMessage(wire, decodeMoveLeaderResponse),
);

/** Writes a `etcdserverpb.MoveLeaderResponse` as JSON. */
export function writeMoveLeaderResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, MoveLeaderResponseSchema);
}

const MoveLeaderResponseFields = /*@__PURE__*/ jsonFields(MoveLeaderResponseSchema);

/** Reads a `etcdserverpb.MoveLeaderResponse` from JSON. */
export function readMoveLeaderResponse(r: JsonReader): void {
  const object = r.begin(MoveLeaderResponseFields);
  while (r.next(MoveLeaderResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.MoveLeaderResponse`. */
export function encodeMoveLeaderResponse(message: MoveLeaderResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.MoveLeaderResponse` up to `end`, into `message` if given. */
export function decodeMoveLeaderResponse(
  reader: WireReader,
  end: number,
  message: MoveLeaderResponse = {},
): MoveLeaderResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AlarmRequest`. */
export const AlarmRequestMapper: Mapper<AlarmRequest, AlarmRequestInit> = /*@__PURE__*/ createMapper(
  AlarmRequestSchema,
  writeAlarmRequest,
  readAlarmRequest,
  (message) => encodeMessage(message, encodeAlarmRequest),
  (wire) => decodeMessage(wire, decodeAlarmRequest),
);

/** Writes a `etcdserverpb.AlarmRequest` as JSON. */
export function writeAlarmRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitEnumField(w, tag, 8, keys.action, AlarmRequest_AlarmActionJson);
  tag = implicitField(w, tag, 16, keys.memberID, uint64Value, '"0"');
  tag = implicitEnumField(w, tag, 24, keys.alarm, AlarmTypeJson);
  w.close(tag, AlarmRequestSchema);
}

const AlarmRequestFields = /*@__PURE__*/ jsonFields(AlarmRequestSchema);

/** Reads a `etcdserverpb.AlarmRequest` from JSON. */
export function readAlarmRequest(r: JsonReader): void {
  const object = r.begin(AlarmRequestFields);
  while (r.next(AlarmRequestFields, object)) {
    switch (r.field) {
      case 1: // action
        implicitJson(r, 8, AlarmRequest_AlarmActionJson.read);
        break;
      case 2: // memberID
        implicitJson(r, 16, uint64Json);
        break;
      case 3: // alarm
        implicitJson(r, 24, AlarmTypeJson.read);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AlarmRequest`. */
export function encodeAlarmRequest(message: AlarmRequestInit, writer: WireWriter): void {
  if (message.action) writeInt32(writer.tag(8), message.action);
  if (message.memberID) writeUint64(writer.tag(16), message.memberID);
  if (message.alarm) writeInt32(writer.tag(24), message.alarm);
  writeUnknown(writer, message.$unknown);
}

function createAlarmRequest(): AlarmRequest {
  return {
    action: 0,
    memberID: 0n,
    alarm: 0,
  };
}

/** Reads the fields of a `etcdserverpb.AlarmRequest` up to `end`, into `message` if given. */
export function decodeAlarmRequest(
  reader: WireReader,
  end: number,
  message: AlarmRequest = createAlarmRequest(),
): AlarmRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.action = reader.int32() as AlarmRequest_AlarmAction;
        break;
      case 16:
        message.memberID = reader.uint64();
        break;
      case 24:
        message.alarm = reader.int32() as AlarmType;
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AlarmMember`. */
export const AlarmMemberMapper: Mapper<AlarmMember, AlarmMemberInit> = /*@__PURE__*/ createMapper(
  AlarmMemberSchema,
  writeAlarmMember,
  readAlarmMember,
  (message) => encodeMessage(message, encodeAlarmMember),
  (wire) => decodeMessage(wire, decodeAlarmMember),
);

/** Writes a `etcdserverpb.AlarmMember` as JSON. */
export function writeAlarmMember(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.memberID, uint64Value, '"0"');
  tag = implicitEnumField(w, tag, 16, keys.alarm, AlarmTypeJson);
  w.close(tag, AlarmMemberSchema);
}

const AlarmMemberFields = /*@__PURE__*/ jsonFields(AlarmMemberSchema);

/** Reads a `etcdserverpb.AlarmMember` from JSON. */
export function readAlarmMember(r: JsonReader): void {
  const object = r.begin(AlarmMemberFields);
  while (r.next(AlarmMemberFields, object)) {
    switch (r.field) {
      case 1: // memberID
        implicitJson(r, 8, uint64Json);
        break;
      case 2: // alarm
        implicitJson(r, 16, AlarmTypeJson.read);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AlarmMember`. */
export function encodeAlarmMember(message: AlarmMemberInit, writer: WireWriter): void {
  if (message.memberID) writeUint64(writer.tag(8), message.memberID);
  if (message.alarm) writeInt32(writer.tag(16), message.alarm);
  writeUnknown(writer, message.$unknown);
}

function createAlarmMember(): AlarmMember {
  return {
    memberID: 0n,
    alarm: 0,
  };
}

/** Reads the fields of a `etcdserverpb.AlarmMember` up to `end`, into `message` if given. */
export function decodeAlarmMember(
  reader: WireReader,
  end: number,
  message: AlarmMember = createAlarmMember(),
): AlarmMember {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.memberID = reader.uint64();
        break;
      case 16:
        message.alarm = reader.int32() as AlarmType;
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AlarmResponse`. */
export const AlarmResponseMapper: Mapper<AlarmResponse, AlarmResponseInit> = /*@__PURE__*/ createMapper(
  AlarmResponseSchema,
  writeAlarmResponse,
  readAlarmResponse,
  (message) => encodeMessage(message, encodeAlarmResponse),
  (wire) => decodeMessage(wire, decodeAlarmResponse),
);

/** Writes a `etcdserverpb.AlarmResponse` as JSON. */
export function writeAlarmResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageListField(w, tag, 18, keys.alarms, writeAlarmMember);
  w.close(tag, AlarmResponseSchema);
}

const AlarmResponseFields = /*@__PURE__*/ jsonFields(AlarmResponseSchema);

/** Reads a `etcdserverpb.AlarmResponse` from JSON. */
export function readAlarmResponse(r: JsonReader): void {
  const object = r.begin(AlarmResponseFields);
  while (r.next(AlarmResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // alarms
        messageListJson(r, 18, readAlarmMember);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AlarmResponse`. */
export function encodeAlarmResponse(message: AlarmResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeMessages(writer, 18, message.alarms, encodeAlarmMember);
  writeUnknown(writer, message.$unknown);
}

function createAlarmResponse(): AlarmResponse {
  return {
    alarms: [],
  };
}

/** Reads the fields of a `etcdserverpb.AlarmResponse` up to `end`, into `message` if given. */
export function decodeAlarmResponse(
  reader: WireReader,
  end: number,
  message: AlarmResponse = createAlarmResponse(),
): AlarmResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.alarms.push(readMessage(reader, decodeAlarmMember));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.DowngradeRequest`. */
export const DowngradeRequestMapper: Mapper<DowngradeRequest, DowngradeRequestInit> = /*@__PURE__*/ createMapper(
  DowngradeRequestSchema,
  writeDowngradeRequest,
  readDowngradeRequest,
  (message) => encodeMessage(message, encodeDowngradeRequest),
  (wire) => decodeMessage(wire, decodeDowngradeRequest),
);

/** Writes a `etcdserverpb.DowngradeRequest` as JSON. */
export function writeDowngradeRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitEnumField(w, tag, 8, keys.action, DowngradeRequest_DowngradeActionJson);
  tag = implicitField(w, tag, 18, keys.version, stringValue, '""');
  w.close(tag, DowngradeRequestSchema);
}

const DowngradeRequestFields = /*@__PURE__*/ jsonFields(DowngradeRequestSchema);

/** Reads a `etcdserverpb.DowngradeRequest` from JSON. */
export function readDowngradeRequest(r: JsonReader): void {
  const object = r.begin(DowngradeRequestFields);
  while (r.next(DowngradeRequestFields, object)) {
    switch (r.field) {
      case 1: // action
        implicitJson(r, 8, DowngradeRequest_DowngradeActionJson.read);
        break;
      case 2: // version
        implicitJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.DowngradeRequest`. */
export function encodeDowngradeRequest(message: DowngradeRequestInit, writer: WireWriter): void {
  if (message.action) writeInt32(writer.tag(8), message.action);
  if (message.version) writeString(writer.tag(18), message.version);
  writeUnknown(writer, message.$unknown);
}

function createDowngradeRequest(): DowngradeRequest {
  return {
    action: 0,
    version: "",
  };
}

/** Reads the fields of a `etcdserverpb.DowngradeRequest` up to `end`, into `message` if given. */
export function decodeDowngradeRequest(
  reader: WireReader,
  end: number,
  message: DowngradeRequest = createDowngradeRequest(),
): DowngradeRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.action = reader.int32() as DowngradeRequest_DowngradeAction;
        break;
      case 18:
        message.version = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.DowngradeResponse`. */
export const DowngradeResponseMapper: Mapper<DowngradeResponse, DowngradeResponseInit> = /*@__PURE__*/ createMapper(
  DowngradeResponseSchema,
  writeDowngradeResponse,
  readDowngradeResponse,
  (message) => encodeMessage(message, encodeDowngradeResponse),
  (wire) => decodeMessage(wire, decodeDowngradeResponse),
);

/** Writes a `etcdserverpb.DowngradeResponse` as JSON. */
export function writeDowngradeResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 18, keys.version, stringValue, '""');
  w.close(tag, DowngradeResponseSchema);
}

const DowngradeResponseFields = /*@__PURE__*/ jsonFields(DowngradeResponseSchema);

/** Reads a `etcdserverpb.DowngradeResponse` from JSON. */
export function readDowngradeResponse(r: JsonReader): void {
  const object = r.begin(DowngradeResponseFields);
  while (r.next(DowngradeResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // version
        implicitJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.DowngradeResponse`. */
export function encodeDowngradeResponse(message: DowngradeResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.version) writeString(writer.tag(18), message.version);
  writeUnknown(writer, message.$unknown);
}

function createDowngradeResponse(): DowngradeResponse {
  return {
    version: "",
  };
}

/** Reads the fields of a `etcdserverpb.DowngradeResponse` up to `end`, into `message` if given. */
export function decodeDowngradeResponse(
  reader: WireReader,
  end: number,
  message: DowngradeResponse = createDowngradeResponse(),
): DowngradeResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.version = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.DowngradeVersionTestRequest`. */
export const DowngradeVersionTestRequestMapper: Mapper<DowngradeVersionTestRequest, DowngradeVersionTestRequestInit> =
  /*@__PURE__*/ createMapper(
    DowngradeVersionTestRequestSchema,
    writeDowngradeVersionTestRequest,
    readDowngradeVersionTestRequest,
    (message) => encodeMessage(message, encodeDowngradeVersionTestRequest),
    (wire) => decodeMessage(wire, decodeDowngradeVersionTestRequest),
  );

/** Writes a `etcdserverpb.DowngradeVersionTestRequest` as JSON. */
export function writeDowngradeVersionTestRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.ver, stringValue, '""');
  w.close(tag, DowngradeVersionTestRequestSchema);
}

const DowngradeVersionTestRequestFields = /*@__PURE__*/ jsonFields(DowngradeVersionTestRequestSchema);

/** Reads a `etcdserverpb.DowngradeVersionTestRequest` from JSON. */
export function readDowngradeVersionTestRequest(r: JsonReader): void {
  const object = r.begin(DowngradeVersionTestRequestFields);
  while (r.next(DowngradeVersionTestRequestFields, object)) {
    switch (r.field) {
      case 1: // ver
        implicitJson(r, 10, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.DowngradeVersionTestRequest`. */
export function encodeDowngradeVersionTestRequest(message: DowngradeVersionTestRequestInit, writer: WireWriter): void {
  if (message.ver) writeString(writer.tag(10), message.ver);
  writeUnknown(writer, message.$unknown);
}

function createDowngradeVersionTestRequest(): DowngradeVersionTestRequest {
  return {
    ver: "",
  };
}

/** Reads the fields of a `etcdserverpb.DowngradeVersionTestRequest` up to `end`, into `message` if given. */
export function decodeDowngradeVersionTestRequest(
  reader: WireReader,
  end: number,
  message: DowngradeVersionTestRequest = createDowngradeVersionTestRequest(),
): DowngradeVersionTestRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.ver = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.StatusRequest`. */
export const StatusRequestMapper: Mapper<StatusRequest, StatusRequestInit> = /*@__PURE__*/ createMapper(
  StatusRequestSchema,
  writeStatusRequest,
  readStatusRequest,
  (message) => encodeMessage(message, encodeStatusRequest),
  (wire) => decodeMessage(wire, decodeStatusRequest),
);

/** Writes a `etcdserverpb.StatusRequest` as JSON. */
export function writeStatusRequest(w: JsonWriter): void {
  w.close(w.open(), StatusRequestSchema);
}

const StatusRequestFields = /*@__PURE__*/ jsonFields(StatusRequestSchema);

/** Reads a `etcdserverpb.StatusRequest` from JSON. */
export function readStatusRequest(r: JsonReader): void {
  const object = r.begin(StatusRequestFields);
  while (r.next(StatusRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.StatusRequest`. */
export function encodeStatusRequest(message: StatusRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.StatusRequest` up to `end`, into `message` if given. */
export function decodeStatusRequest(reader: WireReader, end: number, message: StatusRequest = {}): StatusRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.StatusResponse`. */
export const StatusResponseMapper: Mapper<StatusResponse, StatusResponseInit> = /*@__PURE__*/ createMapper(
  StatusResponseSchema,
  writeStatusResponse,
  readStatusResponse,
  (message) => encodeMessage(message, encodeStatusResponse),
  (wire) => decodeMessage(wire, decodeStatusResponse),
);

/** Writes a `etcdserverpb.StatusResponse` as JSON. */
export function writeStatusResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 18, keys.version, stringValue, '""');
  tag = implicitField(w, tag, 24, keys.dbSize, int64Value, '"0"');
  tag = implicitField(w, tag, 32, keys.leader, uint64Value, '"0"');
  tag = implicitField(w, tag, 40, keys.raftIndex, uint64Value, '"0"');
  tag = implicitField(w, tag, 48, keys.raftTerm_2, uint64Value, '"0"');
  tag = implicitField(w, tag, 56, keys.raftAppliedIndex, uint64Value, '"0"');
  tag = listField(w, tag, 66, keys.errors, stringValue);
  tag = implicitField(w, tag, 72, keys.dbSizeInUse, int64Value, '"0"');
  tag = implicitField(w, tag, 80, keys.isLearner, boolValue, "false");
  tag = implicitField(w, tag, 90, keys.storageVersion, stringValue, '""');
  tag = implicitField(w, tag, 96, keys.dbSizeQuota, int64Value, '"0"');
  tag = messageField(w, tag, 106, keys.downgradeInfo, writeDowngradeInfo);
  w.close(tag, StatusResponseSchema);
}

const StatusResponseFields = /*@__PURE__*/ jsonFields(StatusResponseSchema);

/** Reads a `etcdserverpb.StatusResponse` from JSON. */
export function readStatusResponse(r: JsonReader): void {
  const object = r.begin(StatusResponseFields);
  while (r.next(StatusResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // version
        implicitJson(r, 18, stringJson);
        break;
      case 3: // dbSize
        implicitJson(r, 24, int64Json);
        break;
      case 4: // leader
        implicitJson(r, 32, uint64Json);
        break;
      case 5: // raftIndex
        implicitJson(r, 40, uint64Json);
        break;
      case 6: // raftTerm
        implicitJson(r, 48, uint64Json);
        break;
      case 7: // raftAppliedIndex
        implicitJson(r, 56, uint64Json);
        break;
      case 8: // errors
        listJson(r, 66, stringJson);
        break;
      case 9: // dbSizeInUse
        implicitJson(r, 72, int64Json);
        break;
      case 10: // isLearner
        implicitJson(r, 80, boolJson);
        break;
      case 11: // storageVersion
        implicitJson(r, 90, stringJson);
        break;
      case 12: // dbSizeQuota
        implicitJson(r, 96, int64Json);
        break;
      case 13: // downgradeInfo
        messageJson(r, 106, readDowngradeInfo);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.StatusResponse`. */
export function encodeStatusResponse(message: StatusResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.version) writeString(writer.tag(18), message.version);
  if (message.dbSize) writeInt64(writer.tag(24), message.dbSize);
  if (message.leader) writeUint64(writer.tag(32), message.leader);
  if (message.raftIndex) writeUint64(writer.tag(40), message.raftIndex);
  if (message.raftTerm) writeUint64(writer.tag(48), message.raftTerm);
  if (message.raftAppliedIndex) writeUint64(writer.tag(56), message.raftAppliedIndex);
  writeList(writer, 66, message.errors, writeString);
  if (message.dbSizeInUse) writeInt64(writer.tag(72), message.dbSizeInUse);
  if (message.isLearner) writeBool(writer.tag(80), message.isLearner);
  if (message.storageVersion) writeString(writer.tag(90), message.storageVersion);
  if (message.dbSizeQuota) writeInt64(writer.tag(96), message.dbSizeQuota);
  if (message.downgradeInfo !== undefined) writeMessage(writer.tag(106), message.downgradeInfo, encodeDowngradeInfo);
  writeUnknown(writer, message.$unknown);
}

function createStatusResponse(): StatusResponse {
  return {
    version: "",
    dbSize: 0n,
    leader: 0n,
    raftIndex: 0n,
    raftTerm: 0n,
    raftAppliedIndex: 0n,
    errors: [],
    dbSizeInUse: 0n,
    isLearner: false,
    storageVersion: "",
    dbSizeQuota: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.StatusResponse` up to `end`, into `message` if given. */
export function decodeStatusResponse(
  reader: WireReader,
  end: number,
  message: StatusResponse = createStatusResponse(),
): StatusResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.version = reader.string();
        break;
      case 24:
        message.dbSize = reader.int64();
        break;
      case 32:
        message.leader = reader.uint64();
        break;
      case 40:
        message.raftIndex = reader.uint64();
        break;
      case 48:
        message.raftTerm = reader.uint64();
        break;
      case 56:
        message.raftAppliedIndex = reader.uint64();
        break;
      case 66:
        message.errors.push(reader.string());
        break;
      case 72:
        message.dbSizeInUse = reader.int64();
        break;
      case 80:
        message.isLearner = reader.bool();
        break;
      case 90:
        message.storageVersion = reader.string();
        break;
      case 96:
        message.dbSizeQuota = reader.int64();
        break;
      case 106:
        message.downgradeInfo = readMessage(reader, decodeDowngradeInfo, message.downgradeInfo);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.DowngradeInfo`. */
export const DowngradeInfoMapper: Mapper<DowngradeInfo, DowngradeInfoInit> = /*@__PURE__*/ createMapper(
  DowngradeInfoSchema,
  writeDowngradeInfo,
  readDowngradeInfo,
  (message) => encodeMessage(message, encodeDowngradeInfo),
  (wire) => decodeMessage(wire, decodeDowngradeInfo),
);

/** Writes a `etcdserverpb.DowngradeInfo` as JSON. */
export function writeDowngradeInfo(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 8, keys.enabled, boolValue, "false");
  tag = implicitField(w, tag, 18, keys.targetVersion, stringValue, '""');
  w.close(tag, DowngradeInfoSchema);
}

const DowngradeInfoFields = /*@__PURE__*/ jsonFields(DowngradeInfoSchema);

/** Reads a `etcdserverpb.DowngradeInfo` from JSON. */
export function readDowngradeInfo(r: JsonReader): void {
  const object = r.begin(DowngradeInfoFields);
  while (r.next(DowngradeInfoFields, object)) {
    switch (r.field) {
      case 1: // enabled
        implicitJson(r, 8, boolJson);
        break;
      case 2: // targetVersion
        implicitJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.DowngradeInfo`. */
export function encodeDowngradeInfo(message: DowngradeInfoInit, writer: WireWriter): void {
  if (message.enabled) writeBool(writer.tag(8), message.enabled);
  if (message.targetVersion) writeString(writer.tag(18), message.targetVersion);
  writeUnknown(writer, message.$unknown);
}

function createDowngradeInfo(): DowngradeInfo {
  return {
    enabled: false,
    targetVersion: "",
  };
}

/** Reads the fields of a `etcdserverpb.DowngradeInfo` up to `end`, into `message` if given. */
export function decodeDowngradeInfo(
  reader: WireReader,
  end: number,
  message: DowngradeInfo = createDowngradeInfo(),
): DowngradeInfo {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.enabled = reader.bool();
        break;
      case 18:
        message.targetVersion = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthEnableRequest`. */
export const AuthEnableRequestMapper: Mapper<AuthEnableRequest, AuthEnableRequestInit> = /*@__PURE__*/ createMapper(
  AuthEnableRequestSchema,
  writeAuthEnableRequest,
  readAuthEnableRequest,
  (message) => encodeMessage(message, encodeAuthEnableRequest),
  (wire) => decodeMessage(wire, decodeAuthEnableRequest),
);

/** Writes a `etcdserverpb.AuthEnableRequest` as JSON. */
export function writeAuthEnableRequest(w: JsonWriter): void {
  w.close(w.open(), AuthEnableRequestSchema);
}

const AuthEnableRequestFields = /*@__PURE__*/ jsonFields(AuthEnableRequestSchema);

/** Reads a `etcdserverpb.AuthEnableRequest` from JSON. */
export function readAuthEnableRequest(r: JsonReader): void {
  const object = r.begin(AuthEnableRequestFields);
  while (r.next(AuthEnableRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.AuthEnableRequest`. */
export function encodeAuthEnableRequest(message: AuthEnableRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthEnableRequest` up to `end`, into `message` if given. */
export function decodeAuthEnableRequest(
  reader: WireReader,
  end: number,
  message: AuthEnableRequest = {},
): AuthEnableRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthDisableRequest`. */
export const AuthDisableRequestMapper: Mapper<AuthDisableRequest, AuthDisableRequestInit> = /*@__PURE__*/ createMapper(
  AuthDisableRequestSchema,
  writeAuthDisableRequest,
  readAuthDisableRequest,
  (message) => encodeMessage(message, encodeAuthDisableRequest),
  (wire) => decodeMessage(wire, decodeAuthDisableRequest),
);

/** Writes a `etcdserverpb.AuthDisableRequest` as JSON. */
export function writeAuthDisableRequest(w: JsonWriter): void {
  w.close(w.open(), AuthDisableRequestSchema);
}

const AuthDisableRequestFields = /*@__PURE__*/ jsonFields(AuthDisableRequestSchema);

/** Reads a `etcdserverpb.AuthDisableRequest` from JSON. */
export function readAuthDisableRequest(r: JsonReader): void {
  const object = r.begin(AuthDisableRequestFields);
  while (r.next(AuthDisableRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.AuthDisableRequest`. */
export function encodeAuthDisableRequest(message: AuthDisableRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthDisableRequest` up to `end`, into `message` if given. */
export function decodeAuthDisableRequest(
  reader: WireReader,
  end: number,
  message: AuthDisableRequest = {},
): AuthDisableRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthStatusRequest`. */
export const AuthStatusRequestMapper: Mapper<AuthStatusRequest, AuthStatusRequestInit> = /*@__PURE__*/ createMapper(
  AuthStatusRequestSchema,
  writeAuthStatusRequest,
  readAuthStatusRequest,
  (message) => encodeMessage(message, encodeAuthStatusRequest),
  (wire) => decodeMessage(wire, decodeAuthStatusRequest),
);

/** Writes a `etcdserverpb.AuthStatusRequest` as JSON. */
export function writeAuthStatusRequest(w: JsonWriter): void {
  w.close(w.open(), AuthStatusRequestSchema);
}

const AuthStatusRequestFields = /*@__PURE__*/ jsonFields(AuthStatusRequestSchema);

/** Reads a `etcdserverpb.AuthStatusRequest` from JSON. */
export function readAuthStatusRequest(r: JsonReader): void {
  const object = r.begin(AuthStatusRequestFields);
  while (r.next(AuthStatusRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.AuthStatusRequest`. */
export function encodeAuthStatusRequest(message: AuthStatusRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthStatusRequest` up to `end`, into `message` if given. */
export function decodeAuthStatusRequest(
  reader: WireReader,
  end: number,
  message: AuthStatusRequest = {},
): AuthStatusRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthenticateRequest`. */
export const AuthenticateRequestMapper: Mapper<AuthenticateRequest, AuthenticateRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthenticateRequestSchema,
    writeAuthenticateRequest,
    readAuthenticateRequest,
    (message) => encodeMessage(message, encodeAuthenticateRequest),
    (wire) => decodeMessage(wire, decodeAuthenticateRequest),
  );

/** Writes a `etcdserverpb.AuthenticateRequest` as JSON. */
export function writeAuthenticateRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, stringValue, '""');
  tag = implicitField(w, tag, 18, keys.password, stringValue, '""');
  w.close(tag, AuthenticateRequestSchema);
}

const AuthenticateRequestFields = /*@__PURE__*/ jsonFields(AuthenticateRequestSchema);

/** Reads a `etcdserverpb.AuthenticateRequest` from JSON. */
export function readAuthenticateRequest(r: JsonReader): void {
  const object = r.begin(AuthenticateRequestFields);
  while (r.next(AuthenticateRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, stringJson);
        break;
      case 2: // password
        implicitJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthenticateRequest`. */
export function encodeAuthenticateRequest(message: AuthenticateRequestInit, writer: WireWriter): void {
  if (message.name) writeString(writer.tag(10), message.name);
  if (message.password) writeString(writer.tag(18), message.password);
  writeUnknown(writer, message.$unknown);
}

function createAuthenticateRequest(): AuthenticateRequest {
  return {
    name: "",
    password: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthenticateRequest` up to `end`, into `message` if given. */
export function decodeAuthenticateRequest(
  reader: WireReader,
  end: number,
  message: AuthenticateRequest = createAuthenticateRequest(),
): AuthenticateRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.string();
        break;
      case 18:
        message.password = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserAddRequest`. */
export const AuthUserAddRequestMapper: Mapper<AuthUserAddRequest, AuthUserAddRequestInit> = /*@__PURE__*/ createMapper(
  AuthUserAddRequestSchema,
  writeAuthUserAddRequest,
  readAuthUserAddRequest,
  (message) => encodeMessage(message, encodeAuthUserAddRequest),
  (wire) => decodeMessage(wire, decodeAuthUserAddRequest),
);

/** Writes a `etcdserverpb.AuthUserAddRequest` as JSON. */
export function writeAuthUserAddRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, stringValue, '""');
  tag = implicitField(w, tag, 18, keys.password, stringValue, '""');
  tag = messageField(w, tag, 26, keys.options, writeUserAddOptions);
  tag = implicitField(w, tag, 34, keys.hashedPassword, stringValue, '""');
  w.close(tag, AuthUserAddRequestSchema);
}

const AuthUserAddRequestFields = /*@__PURE__*/ jsonFields(AuthUserAddRequestSchema);

/** Reads a `etcdserverpb.AuthUserAddRequest` from JSON. */
export function readAuthUserAddRequest(r: JsonReader): void {
  const object = r.begin(AuthUserAddRequestFields);
  while (r.next(AuthUserAddRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, stringJson);
        break;
      case 2: // password
        implicitJson(r, 18, stringJson);
        break;
      case 3: // options
        messageJson(r, 26, readUserAddOptions);
        break;
      case 4: // hashedPassword
        implicitJson(r, 34, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserAddRequest`. */
export function encodeAuthUserAddRequest(message: AuthUserAddRequestInit, writer: WireWriter): void {
  if (message.name) writeString(writer.tag(10), message.name);
  if (message.password) writeString(writer.tag(18), message.password);
  if (message.options !== undefined) writeMessage(writer.tag(26), message.options, encodeUserAddOptions);
  if (message.hashedPassword) writeString(writer.tag(34), message.hashedPassword);
  writeUnknown(writer, message.$unknown);
}

function createAuthUserAddRequest(): AuthUserAddRequest {
  return {
    name: "",
    password: "",
    hashedPassword: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthUserAddRequest` up to `end`, into `message` if given. */
export function decodeAuthUserAddRequest(
  reader: WireReader,
  end: number,
  message: AuthUserAddRequest = createAuthUserAddRequest(),
): AuthUserAddRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.string();
        break;
      case 18:
        message.password = reader.string();
        break;
      case 26:
        message.options = readMessage(reader, decodeUserAddOptions, message.options);
        break;
      case 34:
        message.hashedPassword = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserGetRequest`. */
export const AuthUserGetRequestMapper: Mapper<AuthUserGetRequest, AuthUserGetRequestInit> = /*@__PURE__*/ createMapper(
  AuthUserGetRequestSchema,
  writeAuthUserGetRequest,
  readAuthUserGetRequest,
  (message) => encodeMessage(message, encodeAuthUserGetRequest),
  (wire) => decodeMessage(wire, decodeAuthUserGetRequest),
);

/** Writes a `etcdserverpb.AuthUserGetRequest` as JSON. */
export function writeAuthUserGetRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, stringValue, '""');
  w.close(tag, AuthUserGetRequestSchema);
}

const AuthUserGetRequestFields = /*@__PURE__*/ jsonFields(AuthUserGetRequestSchema);

/** Reads a `etcdserverpb.AuthUserGetRequest` from JSON. */
export function readAuthUserGetRequest(r: JsonReader): void {
  const object = r.begin(AuthUserGetRequestFields);
  while (r.next(AuthUserGetRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserGetRequest`. */
export function encodeAuthUserGetRequest(message: AuthUserGetRequestInit, writer: WireWriter): void {
  if (message.name) writeString(writer.tag(10), message.name);
  writeUnknown(writer, message.$unknown);
}

function createAuthUserGetRequest(): AuthUserGetRequest {
  return {
    name: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthUserGetRequest` up to `end`, into `message` if given. */
export function decodeAuthUserGetRequest(
  reader: WireReader,
  end: number,
  message: AuthUserGetRequest = createAuthUserGetRequest(),
): AuthUserGetRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserDeleteRequest`. */
export const AuthUserDeleteRequestMapper: Mapper<AuthUserDeleteRequest, AuthUserDeleteRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthUserDeleteRequestSchema,
    writeAuthUserDeleteRequest,
    readAuthUserDeleteRequest,
    (message) => encodeMessage(message, encodeAuthUserDeleteRequest),
    (wire) => decodeMessage(wire, decodeAuthUserDeleteRequest),
  );

/** Writes a `etcdserverpb.AuthUserDeleteRequest` as JSON. */
export function writeAuthUserDeleteRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, stringValue, '""');
  w.close(tag, AuthUserDeleteRequestSchema);
}

const AuthUserDeleteRequestFields = /*@__PURE__*/ jsonFields(AuthUserDeleteRequestSchema);

/** Reads a `etcdserverpb.AuthUserDeleteRequest` from JSON. */
export function readAuthUserDeleteRequest(r: JsonReader): void {
  const object = r.begin(AuthUserDeleteRequestFields);
  while (r.next(AuthUserDeleteRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserDeleteRequest`. */
export function encodeAuthUserDeleteRequest(message: AuthUserDeleteRequestInit, writer: WireWriter): void {
  if (message.name) writeString(writer.tag(10), message.name);
  writeUnknown(writer, message.$unknown);
}

function createAuthUserDeleteRequest(): AuthUserDeleteRequest {
  return {
    name: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthUserDeleteRequest` up to `end`, into `message` if given. */
export function decodeAuthUserDeleteRequest(
  reader: WireReader,
  end: number,
  message: AuthUserDeleteRequest = createAuthUserDeleteRequest(),
): AuthUserDeleteRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserChangePasswordRequest`. */
export const AuthUserChangePasswordRequestMapper: Mapper<AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthUserChangePasswordRequestSchema,
    writeAuthUserChangePasswordRequest,
    readAuthUserChangePasswordRequest,
    (message) => encodeMessage(message, encodeAuthUserChangePasswordRequest),
    (wire) => decodeMessage(wire, decodeAuthUserChangePasswordRequest),
  );

/** Writes a `etcdserverpb.AuthUserChangePasswordRequest` as JSON. */
export function writeAuthUserChangePasswordRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, stringValue, '""');
  tag = implicitField(w, tag, 18, keys.password, stringValue, '""');
  tag = implicitField(w, tag, 26, keys.hashedPassword, stringValue, '""');
  w.close(tag, AuthUserChangePasswordRequestSchema);
}

const AuthUserChangePasswordRequestFields = /*@__PURE__*/ jsonFields(AuthUserChangePasswordRequestSchema);

/** Reads a `etcdserverpb.AuthUserChangePasswordRequest` from JSON. */
export function readAuthUserChangePasswordRequest(r: JsonReader): void {
  const object = r.begin(AuthUserChangePasswordRequestFields);
  while (r.next(AuthUserChangePasswordRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, stringJson);
        break;
      case 2: // password
        implicitJson(r, 18, stringJson);
        break;
      case 3: // hashedPassword
        implicitJson(r, 26, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserChangePasswordRequest`. */
export function encodeAuthUserChangePasswordRequest(
  message: AuthUserChangePasswordRequestInit,
  writer: WireWriter,
): void {
  if (message.name) writeString(writer.tag(10), message.name);
  if (message.password) writeString(writer.tag(18), message.password);
  if (message.hashedPassword) writeString(writer.tag(26), message.hashedPassword);
  writeUnknown(writer, message.$unknown);
}

function createAuthUserChangePasswordRequest(): AuthUserChangePasswordRequest {
  return {
    name: "",
    password: "",
    hashedPassword: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthUserChangePasswordRequest` up to `end`, into `message` if given. */
export function decodeAuthUserChangePasswordRequest(
  reader: WireReader,
  end: number,
  message: AuthUserChangePasswordRequest = createAuthUserChangePasswordRequest(),
): AuthUserChangePasswordRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.string();
        break;
      case 18:
        message.password = reader.string();
        break;
      case 26:
        message.hashedPassword = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserGrantRoleRequest`. */
export const AuthUserGrantRoleRequestMapper: Mapper<AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthUserGrantRoleRequestSchema,
    writeAuthUserGrantRoleRequest,
    readAuthUserGrantRoleRequest,
    (message) => encodeMessage(message, encodeAuthUserGrantRoleRequest),
    (wire) => decodeMessage(wire, decodeAuthUserGrantRoleRequest),
  );

/** Writes a `etcdserverpb.AuthUserGrantRoleRequest` as JSON. */
export function writeAuthUserGrantRoleRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.user, stringValue, '""');
  tag = implicitField(w, tag, 18, keys.role, stringValue, '""');
  w.close(tag, AuthUserGrantRoleRequestSchema);
}

const AuthUserGrantRoleRequestFields = /*@__PURE__*/ jsonFields(AuthUserGrantRoleRequestSchema);

/** Reads a `etcdserverpb.AuthUserGrantRoleRequest` from JSON. */
export function readAuthUserGrantRoleRequest(r: JsonReader): void {
  const object = r.begin(AuthUserGrantRoleRequestFields);
  while (r.next(AuthUserGrantRoleRequestFields, object)) {
    switch (r.field) {
      case 1: // user
        implicitJson(r, 10, stringJson);
        break;
      case 2: // role
        implicitJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserGrantRoleRequest`. */
export function encodeAuthUserGrantRoleRequest(message: AuthUserGrantRoleRequestInit, writer: WireWriter): void {
  if (message.user) writeString(writer.tag(10), message.user);
  if (message.role) writeString(writer.tag(18), message.role);
  writeUnknown(writer, message.$unknown);
}

function createAuthUserGrantRoleRequest(): AuthUserGrantRoleRequest {
  return {
    user: "",
    role: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthUserGrantRoleRequest` up to `end`, into `message` if given. */
export function decodeAuthUserGrantRoleRequest(
  reader: WireReader,
  end: number,
  message: AuthUserGrantRoleRequest = createAuthUserGrantRoleRequest(),
): AuthUserGrantRoleRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.user = reader.string();
        break;
      case 18:
        message.role = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserRevokeRoleRequest`. */
export const AuthUserRevokeRoleRequestMapper: Mapper<AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthUserRevokeRoleRequestSchema,
    writeAuthUserRevokeRoleRequest,
    readAuthUserRevokeRoleRequest,
    (message) => encodeMessage(message, encodeAuthUserRevokeRoleRequest),
    (wire) => decodeMessage(wire, decodeAuthUserRevokeRoleRequest),
  );

/** Writes a `etcdserverpb.AuthUserRevokeRoleRequest` as JSON. */
export function writeAuthUserRevokeRoleRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, stringValue, '""');
  tag = implicitField(w, tag, 18, keys.role, stringValue, '""');
  w.close(tag, AuthUserRevokeRoleRequestSchema);
}

const AuthUserRevokeRoleRequestFields = /*@__PURE__*/ jsonFields(AuthUserRevokeRoleRequestSchema);

/** Reads a `etcdserverpb.AuthUserRevokeRoleRequest` from JSON. */
export function readAuthUserRevokeRoleRequest(r: JsonReader): void {
  const object = r.begin(AuthUserRevokeRoleRequestFields);
  while (r.next(AuthUserRevokeRoleRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, stringJson);
        break;
      case 2: // role
        implicitJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserRevokeRoleRequest`. */
export function encodeAuthUserRevokeRoleRequest(message: AuthUserRevokeRoleRequestInit, writer: WireWriter): void {
  if (message.name) writeString(writer.tag(10), message.name);
  if (message.role) writeString(writer.tag(18), message.role);
  writeUnknown(writer, message.$unknown);
}

function createAuthUserRevokeRoleRequest(): AuthUserRevokeRoleRequest {
  return {
    name: "",
    role: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthUserRevokeRoleRequest` up to `end`, into `message` if given. */
export function decodeAuthUserRevokeRoleRequest(
  reader: WireReader,
  end: number,
  message: AuthUserRevokeRoleRequest = createAuthUserRevokeRoleRequest(),
): AuthUserRevokeRoleRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.string();
        break;
      case 18:
        message.role = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleAddRequest`. */
export const AuthRoleAddRequestMapper: Mapper<AuthRoleAddRequest, AuthRoleAddRequestInit> = /*@__PURE__*/ createMapper(
  AuthRoleAddRequestSchema,
  writeAuthRoleAddRequest,
  readAuthRoleAddRequest,
  (message) => encodeMessage(message, encodeAuthRoleAddRequest),
  (wire) => decodeMessage(wire, decodeAuthRoleAddRequest),
);

/** Writes a `etcdserverpb.AuthRoleAddRequest` as JSON. */
export function writeAuthRoleAddRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, stringValue, '""');
  w.close(tag, AuthRoleAddRequestSchema);
}

const AuthRoleAddRequestFields = /*@__PURE__*/ jsonFields(AuthRoleAddRequestSchema);

/** Reads a `etcdserverpb.AuthRoleAddRequest` from JSON. */
export function readAuthRoleAddRequest(r: JsonReader): void {
  const object = r.begin(AuthRoleAddRequestFields);
  while (r.next(AuthRoleAddRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleAddRequest`. */
export function encodeAuthRoleAddRequest(message: AuthRoleAddRequestInit, writer: WireWriter): void {
  if (message.name) writeString(writer.tag(10), message.name);
  writeUnknown(writer, message.$unknown);
}

function createAuthRoleAddRequest(): AuthRoleAddRequest {
  return {
    name: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthRoleAddRequest` up to `end`, into `message` if given. */
export function decodeAuthRoleAddRequest(
  reader: WireReader,
  end: number,
  message: AuthRoleAddRequest = createAuthRoleAddRequest(),
): AuthRoleAddRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleGetRequest`. */
export const AuthRoleGetRequestMapper: Mapper<AuthRoleGetRequest, AuthRoleGetRequestInit> = /*@__PURE__*/ createMapper(
  AuthRoleGetRequestSchema,
  writeAuthRoleGetRequest,
  readAuthRoleGetRequest,
  (message) => encodeMessage(message, encodeAuthRoleGetRequest),
  (wire) => decodeMessage(wire, decodeAuthRoleGetRequest),
);

/** Writes a `etcdserverpb.AuthRoleGetRequest` as JSON. */
export function writeAuthRoleGetRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.role, stringValue, '""');
  w.close(tag, AuthRoleGetRequestSchema);
}

const AuthRoleGetRequestFields = /*@__PURE__*/ jsonFields(AuthRoleGetRequestSchema);

/** Reads a `etcdserverpb.AuthRoleGetRequest` from JSON. */
export function readAuthRoleGetRequest(r: JsonReader): void {
  const object = r.begin(AuthRoleGetRequestFields);
  while (r.next(AuthRoleGetRequestFields, object)) {
    switch (r.field) {
      case 1: // role
        implicitJson(r, 10, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleGetRequest`. */
export function encodeAuthRoleGetRequest(message: AuthRoleGetRequestInit, writer: WireWriter): void {
  if (message.role) writeString(writer.tag(10), message.role);
  writeUnknown(writer, message.$unknown);
}

function createAuthRoleGetRequest(): AuthRoleGetRequest {
  return {
    role: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthRoleGetRequest` up to `end`, into `message` if given. */
export function decodeAuthRoleGetRequest(
  reader: WireReader,
  end: number,
  message: AuthRoleGetRequest = createAuthRoleGetRequest(),
): AuthRoleGetRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.role = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserListRequest`. */
export const AuthUserListRequestMapper: Mapper<AuthUserListRequest, AuthUserListRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthUserListRequestSchema,
    writeAuthUserListRequest,
    readAuthUserListRequest,
    (message) => encodeMessage(message, encodeAuthUserListRequest),
    (wire) => decodeMessage(wire, decodeAuthUserListRequest),
  );

/** Writes a `etcdserverpb.AuthUserListRequest` as JSON. */
export function writeAuthUserListRequest(w: JsonWriter): void {
  w.close(w.open(), AuthUserListRequestSchema);
}

const AuthUserListRequestFields = /*@__PURE__*/ jsonFields(AuthUserListRequestSchema);

/** Reads a `etcdserverpb.AuthUserListRequest` from JSON. */
export function readAuthUserListRequest(r: JsonReader): void {
  const object = r.begin(AuthUserListRequestFields);
  while (r.next(AuthUserListRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.AuthUserListRequest`. */
export function encodeAuthUserListRequest(message: AuthUserListRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthUserListRequest` up to `end`, into `message` if given. */
export function decodeAuthUserListRequest(
  reader: WireReader,
  end: number,
  message: AuthUserListRequest = {},
): AuthUserListRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleListRequest`. */
export const AuthRoleListRequestMapper: Mapper<AuthRoleListRequest, AuthRoleListRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleListRequestSchema,
    writeAuthRoleListRequest,
    readAuthRoleListRequest,
    (message) => encodeMessage(message, encodeAuthRoleListRequest),
    (wire) => decodeMessage(wire, decodeAuthRoleListRequest),
  );

/** Writes a `etcdserverpb.AuthRoleListRequest` as JSON. */
export function writeAuthRoleListRequest(w: JsonWriter): void {
  w.close(w.open(), AuthRoleListRequestSchema);
}

const AuthRoleListRequestFields = /*@__PURE__*/ jsonFields(AuthRoleListRequestSchema);

/** Reads a `etcdserverpb.AuthRoleListRequest` from JSON. */
export function readAuthRoleListRequest(r: JsonReader): void {
  const object = r.begin(AuthRoleListRequestFields);
  while (r.next(AuthRoleListRequestFields, object));
}

/** Appends the fields of a `etcdserverpb.AuthRoleListRequest`. */
export function encodeAuthRoleListRequest(message: AuthRoleListRequestInit, writer: WireWriter): void {
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthRoleListRequest` up to `end`, into `message` if given. */
export function decodeAuthRoleListRequest(
  reader: WireReader,
  end: number,
  message: AuthRoleListRequest = {},
): AuthRoleListRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    readUnknown(reader, start, reader.tag(), message);
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleDeleteRequest`. */
export const AuthRoleDeleteRequestMapper: Mapper<AuthRoleDeleteRequest, AuthRoleDeleteRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleDeleteRequestSchema,
    writeAuthRoleDeleteRequest,
    readAuthRoleDeleteRequest,
    (message) => encodeMessage(message, encodeAuthRoleDeleteRequest),
    (wire) => decodeMessage(wire, decodeAuthRoleDeleteRequest),
  );

/** Writes a `etcdserverpb.AuthRoleDeleteRequest` as JSON. */
export function writeAuthRoleDeleteRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.role, stringValue, '""');
  w.close(tag, AuthRoleDeleteRequestSchema);
}

const AuthRoleDeleteRequestFields = /*@__PURE__*/ jsonFields(AuthRoleDeleteRequestSchema);

/** Reads a `etcdserverpb.AuthRoleDeleteRequest` from JSON. */
export function readAuthRoleDeleteRequest(r: JsonReader): void {
  const object = r.begin(AuthRoleDeleteRequestFields);
  while (r.next(AuthRoleDeleteRequestFields, object)) {
    switch (r.field) {
      case 1: // role
        implicitJson(r, 10, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleDeleteRequest`. */
export function encodeAuthRoleDeleteRequest(message: AuthRoleDeleteRequestInit, writer: WireWriter): void {
  if (message.role) writeString(writer.tag(10), message.role);
  writeUnknown(writer, message.$unknown);
}

function createAuthRoleDeleteRequest(): AuthRoleDeleteRequest {
  return {
    role: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthRoleDeleteRequest` up to `end`, into `message` if given. */
export function decodeAuthRoleDeleteRequest(
  reader: WireReader,
  end: number,
  message: AuthRoleDeleteRequest = createAuthRoleDeleteRequest(),
): AuthRoleDeleteRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.role = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleGrantPermissionRequest`. */
export const AuthRoleGrantPermissionRequestMapper: Mapper<AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleGrantPermissionRequestSchema,
    writeAuthRoleGrantPermissionRequest,
    readAuthRoleGrantPermissionRequest,
    (message) => encodeMessage(message, encodeAuthRoleGrantPermissionRequest),
    (wire) => decodeMessage(wire, decodeAuthRoleGrantPermissionRequest),
  );

/** Writes a `etcdserverpb.AuthRoleGrantPermissionRequest` as JSON. */
export function writeAuthRoleGrantPermissionRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, stringValue, '""');
  tag = messageField(w, tag, 18, keys.perm, writePermission);
  w.close(tag, AuthRoleGrantPermissionRequestSchema);
}

const AuthRoleGrantPermissionRequestFields = /*@__PURE__*/ jsonFields(AuthRoleGrantPermissionRequestSchema);

/** Reads a `etcdserverpb.AuthRoleGrantPermissionRequest` from JSON. */
export function readAuthRoleGrantPermissionRequest(r: JsonReader): void {
  const object = r.begin(AuthRoleGrantPermissionRequestFields);
  while (r.next(AuthRoleGrantPermissionRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, stringJson);
        break;
      case 2: // perm
        messageJson(r, 18, readPermission);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleGrantPermissionRequest`. */
export function encodeAuthRoleGrantPermissionRequest(
  message: AuthRoleGrantPermissionRequestInit,
  writer: WireWriter,
): void {
  if (message.name) writeString(writer.tag(10), message.name);
  if (message.perm !== undefined) writeMessage(writer.tag(18), message.perm, encodePermission);
  writeUnknown(writer, message.$unknown);
}

function createAuthRoleGrantPermissionRequest(): AuthRoleGrantPermissionRequest {
  return {
    name: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthRoleGrantPermissionRequest` up to `end`, into `message` if given. */
export function decodeAuthRoleGrantPermissionRequest(
  reader: WireReader,
  end: number,
  message: AuthRoleGrantPermissionRequest = createAuthRoleGrantPermissionRequest(),
): AuthRoleGrantPermissionRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.string();
        break;
      case 18:
        message.perm = readMessage(reader, decodePermission, message.perm);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleRevokePermissionRequest`. */
export const AuthRoleRevokePermissionRequestMapper: Mapper<AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleRevokePermissionRequestSchema,
    writeAuthRoleRevokePermissionRequest,
    readAuthRoleRevokePermissionRequest,
    (message) => encodeMessage(message, encodeAuthRoleRevokePermissionRequest),
    (wire) => decodeMessage(wire, decodeAuthRoleRevokePermissionRequest),
  );

/** Writes a `etcdserverpb.AuthRoleRevokePermissionRequest` as JSON. */
export function writeAuthRoleRevokePermissionRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.role, stringValue, '""');
  tag = implicitField(w, tag, 18, keys.key, bytesValue, '""');
  tag = implicitField(w, tag, 26, keys.rangeEnd, bytesValue, '""');
  w.close(tag, AuthRoleRevokePermissionRequestSchema);
}

const AuthRoleRevokePermissionRequestFields = /*@__PURE__*/ jsonFields(AuthRoleRevokePermissionRequestSchema);

/** Reads a `etcdserverpb.AuthRoleRevokePermissionRequest` from JSON. */
export function readAuthRoleRevokePermissionRequest(r: JsonReader): void {
  const object = r.begin(AuthRoleRevokePermissionRequestFields);
  while (r.next(AuthRoleRevokePermissionRequestFields, object)) {
    switch (r.field) {
      case 1: // role
        implicitJson(r, 10, stringJson);
        break;
      case 2: // key
        implicitJson(r, 18, bytesJson);
        break;
      case 3: // range_end
        implicitJson(r, 26, bytesJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleRevokePermissionRequest`. */
export function encodeAuthRoleRevokePermissionRequest(
  message: AuthRoleRevokePermissionRequestInit,
  writer: WireWriter,
): void {
  if (message.role) writeString(writer.tag(10), message.role);
  if (message.key?.length) writeBytes(writer.tag(18), message.key);
  if (message.rangeEnd?.length) writeBytes(writer.tag(26), message.rangeEnd);
  writeUnknown(writer, message.$unknown);
}

function createAuthRoleRevokePermissionRequest(): AuthRoleRevokePermissionRequest {
  return {
    role: "",
    key: noBytes,
    rangeEnd: noBytes,
  };
}

/** Reads the fields of a `etcdserverpb.AuthRoleRevokePermissionRequest` up to `end`, into `message` if given. */
export function decodeAuthRoleRevokePermissionRequest(
  reader: WireReader,
  end: number,
  message: AuthRoleRevokePermissionRequest = createAuthRoleRevokePermissionRequest(),
): AuthRoleRevokePermissionRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.role = reader.string();
        break;
      case 18:
        message.key = reader.byteString();
        break;
      case 26:
        message.rangeEnd = reader.byteString();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthEnableResponse`. */
export const AuthEnableResponseMapper: Mapper<AuthEnableResponse, AuthEnableResponseInit> = /*@__PURE__*/ createMapper(
  AuthEnableResponseSchema,
  writeAuthEnableResponse,
  readAuthEnableResponse,
  (message) => encodeMessage(message, encodeAuthEnableResponse),
  (wire) => decodeMessage(wire, decodeAuthEnableResponse),
);

/** Writes a `etcdserverpb.AuthEnableResponse` as JSON. */
export function writeAuthEnableResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthEnableResponseSchema);
}

const AuthEnableResponseFields = /*@__PURE__*/ jsonFields(AuthEnableResponseSchema);

/** Reads a `etcdserverpb.AuthEnableResponse` from JSON. */
export function readAuthEnableResponse(r: JsonReader): void {
  const object = r.begin(AuthEnableResponseFields);
  while (r.next(AuthEnableResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthEnableResponse`. */
export function encodeAuthEnableResponse(message: AuthEnableResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthEnableResponse` up to `end`, into `message` if given. */
export function decodeAuthEnableResponse(
  reader: WireReader,
  end: number,
  message: AuthEnableResponse = {},
): AuthEnableResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthDisableResponse`. */
export const AuthDisableResponseMapper: Mapper<AuthDisableResponse, AuthDisableResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthDisableResponseSchema,
    writeAuthDisableResponse,
    readAuthDisableResponse,
    (message) => encodeMessage(message, encodeAuthDisableResponse),
    (wire) => decodeMessage(wire, decodeAuthDisableResponse),
  );

/** Writes a `etcdserverpb.AuthDisableResponse` as JSON. */
export function writeAuthDisableResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthDisableResponseSchema);
}

const AuthDisableResponseFields = /*@__PURE__*/ jsonFields(AuthDisableResponseSchema);

/** Reads a `etcdserverpb.AuthDisableResponse` from JSON. */
export function readAuthDisableResponse(r: JsonReader): void {
  const object = r.begin(AuthDisableResponseFields);
  while (r.next(AuthDisableResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthDisableResponse`. */
export function encodeAuthDisableResponse(message: AuthDisableResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthDisableResponse` up to `end`, into `message` if given. */
export function decodeAuthDisableResponse(
  reader: WireReader,
  end: number,
  message: AuthDisableResponse = {},
): AuthDisableResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthStatusResponse`. */
export const AuthStatusResponseMapper: Mapper<AuthStatusResponse, AuthStatusResponseInit> = /*@__PURE__*/ createMapper(
  AuthStatusResponseSchema,
  writeAuthStatusResponse,
  readAuthStatusResponse,
  (message) => encodeMessage(message, encodeAuthStatusResponse),
  (wire) => decodeMessage(wire, decodeAuthStatusResponse),
);

/** Writes a `etcdserverpb.AuthStatusResponse` as JSON. */
export function writeAuthStatusResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 16, keys.enabled, boolValue, "false");
  tag = implicitField(w, tag, 24, keys.authRevision, uint64Value, '"0"');
  w.close(tag, AuthStatusResponseSchema);
}

const AuthStatusResponseFields = /*@__PURE__*/ jsonFields(AuthStatusResponseSchema);

/** Reads a `etcdserverpb.AuthStatusResponse` from JSON. */
export function readAuthStatusResponse(r: JsonReader): void {
  const object = r.begin(AuthStatusResponseFields);
  while (r.next(AuthStatusResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // enabled
        implicitJson(r, 16, boolJson);
        break;
      case 3: // authRevision
        implicitJson(r, 24, uint64Json);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthStatusResponse`. */
export function encodeAuthStatusResponse(message: AuthStatusResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.enabled) writeBool(writer.tag(16), message.enabled);
  if (message.authRevision) writeUint64(writer.tag(24), message.authRevision);
  writeUnknown(writer, message.$unknown);
}

function createAuthStatusResponse(): AuthStatusResponse {
  return {
    enabled: false,
    authRevision: 0n,
  };
}

/** Reads the fields of a `etcdserverpb.AuthStatusResponse` up to `end`, into `message` if given. */
export function decodeAuthStatusResponse(
  reader: WireReader,
  end: number,
  message: AuthStatusResponse = createAuthStatusResponse(),
): AuthStatusResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 16:
        message.enabled = reader.bool();
        break;
      case 24:
        message.authRevision = reader.uint64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthenticateResponse`. */
export const AuthenticateResponseMapper: Mapper<AuthenticateResponse, AuthenticateResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthenticateResponseSchema,
    writeAuthenticateResponse,
    readAuthenticateResponse,
    (message) => encodeMessage(message, encodeAuthenticateResponse),
    (wire) => decodeMessage(wire, decodeAuthenticateResponse),
  );

/** Writes a `etcdserverpb.AuthenticateResponse` as JSON. */
export function writeAuthenticateResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 18, keys.token, stringValue, '""');
  w.close(tag, AuthenticateResponseSchema);
}

const AuthenticateResponseFields = /*@__PURE__*/ jsonFields(AuthenticateResponseSchema);

/** Reads a `etcdserverpb.AuthenticateResponse` from JSON. */
export function readAuthenticateResponse(r: JsonReader): void {
  const object = r.begin(AuthenticateResponseFields);
  while (r.next(AuthenticateResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // token
        implicitJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthenticateResponse`. */
export function encodeAuthenticateResponse(message: AuthenticateResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.token) writeString(writer.tag(18), message.token);
  writeUnknown(writer, message.$unknown);
}

function createAuthenticateResponse(): AuthenticateResponse {
  return {
    token: "",
  };
}

/** Reads the fields of a `etcdserverpb.AuthenticateResponse` up to `end`, into `message` if given. */
export function decodeAuthenticateResponse(
  reader: WireReader,
  end: number,
  message: AuthenticateResponse = createAuthenticateResponse(),
): AuthenticateResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.token = reader.string();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserAddResponse`. */
export const AuthUserAddResponseMapper: Mapper<AuthUserAddResponse, AuthUserAddResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthUserAddResponseSchema,
    writeAuthUserAddResponse,
    readAuthUserAddResponse,
    (message) => encodeMessage(message, encodeAuthUserAddResponse),
    (wire) => decodeMessage(wire, decodeAuthUserAddResponse),
  );

/** Writes a `etcdserverpb.AuthUserAddResponse` as JSON. */
export function writeAuthUserAddResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthUserAddResponseSchema);
}

const AuthUserAddResponseFields = /*@__PURE__*/ jsonFields(AuthUserAddResponseSchema);

/** Reads a `etcdserverpb.AuthUserAddResponse` from JSON. */
export function readAuthUserAddResponse(r: JsonReader): void {
  const object = r.begin(AuthUserAddResponseFields);
  while (r.next(AuthUserAddResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserAddResponse`. */
export function encodeAuthUserAddResponse(message: AuthUserAddResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthUserAddResponse` up to `end`, into `message` if given. */
export function decodeAuthUserAddResponse(
  reader: WireReader,
  end: number,
  message: AuthUserAddResponse = {},
): AuthUserAddResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserGetResponse`. */
export const AuthUserGetResponseMapper: Mapper<AuthUserGetResponse, AuthUserGetResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthUserGetResponseSchema,
    writeAuthUserGetResponse,
    readAuthUserGetResponse,
    (message) => encodeMessage(message, encodeAuthUserGetResponse),
    (wire) => decodeMessage(wire, decodeAuthUserGetResponse),
  );

/** Writes a `etcdserverpb.AuthUserGetResponse` as JSON. */
export function writeAuthUserGetResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = listField(w, tag, 18, keys.roles, stringValue);
  w.close(tag, AuthUserGetResponseSchema);
}

const AuthUserGetResponseFields = /*@__PURE__*/ jsonFields(AuthUserGetResponseSchema);

/** Reads a `etcdserverpb.AuthUserGetResponse` from JSON. */
export function readAuthUserGetResponse(r: JsonReader): void {
  const object = r.begin(AuthUserGetResponseFields);
  while (r.next(AuthUserGetResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // roles
        listJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserGetResponse`. */
export function encodeAuthUserGetResponse(message: AuthUserGetResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeList(writer, 18, message.roles, writeString);
  writeUnknown(writer, message.$unknown);
}

function createAuthUserGetResponse(): AuthUserGetResponse {
  return {
    roles: [],
  };
}

/** Reads the fields of a `etcdserverpb.AuthUserGetResponse` up to `end`, into `message` if given. */
export function decodeAuthUserGetResponse(
  reader: WireReader,
  end: number,
  message: AuthUserGetResponse = createAuthUserGetResponse(),
): AuthUserGetResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.roles.push(reader.string());
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserDeleteResponse`. */
export const AuthUserDeleteResponseMapper: Mapper<AuthUserDeleteResponse, AuthUserDeleteResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthUserDeleteResponseSchema,
    writeAuthUserDeleteResponse,
    readAuthUserDeleteResponse,
    (message) => encodeMessage(message, encodeAuthUserDeleteResponse),
    (wire) => decodeMessage(wire, decodeAuthUserDeleteResponse),
  );

/** Writes a `etcdserverpb.AuthUserDeleteResponse` as JSON. */
export function writeAuthUserDeleteResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthUserDeleteResponseSchema);
}

const AuthUserDeleteResponseFields = /*@__PURE__*/ jsonFields(AuthUserDeleteResponseSchema);

/** Reads a `etcdserverpb.AuthUserDeleteResponse` from JSON. */
export function readAuthUserDeleteResponse(r: JsonReader): void {
  const object = r.begin(AuthUserDeleteResponseFields);
  while (r.next(AuthUserDeleteResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserDeleteResponse`. */
export function encodeAuthUserDeleteResponse(message: AuthUserDeleteResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthUserDeleteResponse` up to `end`, into `message` if given. */
export function decodeAuthUserDeleteResponse(
  reader: WireReader,
  end: number,
  message: AuthUserDeleteResponse = {},
): AuthUserDeleteResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserChangePasswordResponse`. */
export const AuthUserChangePasswordResponseMapper: Mapper<AuthUserChangePasswordResponse, AuthUserChangePasswordResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthUserChangePasswordResponseSchema,
    writeAuthUserChangePasswordResponse,
    readAuthUserChangePasswordResponse,
    (message) => encodeMessage(message, encodeAuthUserChangePasswordResponse),
    (wire) => decodeMessage(wire, decodeAuthUserChangePasswordResponse),
  );

/** Writes a `etcdserverpb.AuthUserChangePasswordResponse` as JSON. */
export function writeAuthUserChangePasswordResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthUserChangePasswordResponseSchema);
}

const AuthUserChangePasswordResponseFields = /*@__PURE__*/ jsonFields(AuthUserChangePasswordResponseSchema);

/** Reads a `etcdserverpb.AuthUserChangePasswordResponse` from JSON. */
export function readAuthUserChangePasswordResponse(r: JsonReader): void {
  const object = r.begin(AuthUserChangePasswordResponseFields);
  while (r.next(AuthUserChangePasswordResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserChangePasswordResponse`. */
export function encodeAuthUserChangePasswordResponse(
  message: AuthUserChangePasswordResponseInit,
  writer: WireWriter,
): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthUserChangePasswordResponse` up to `end`, into `message` if given. */
export function decodeAuthUserChangePasswordResponse(
  reader: WireReader,
  end: number,
  message: AuthUserChangePasswordResponse = {},
): AuthUserChangePasswordResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserGrantRoleResponse`. */
export const AuthUserGrantRoleResponseMapper: Mapper<AuthUserGrantRoleResponse, AuthUserGrantRoleResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthUserGrantRoleResponseSchema,
    writeAuthUserGrantRoleResponse,
    readAuthUserGrantRoleResponse,
    (message) => encodeMessage(message, encodeAuthUserGrantRoleResponse),
    (wire) => decodeMessage(wire, decodeAuthUserGrantRoleResponse),
  );

/** Writes a `etcdserverpb.AuthUserGrantRoleResponse` as JSON. */
export function writeAuthUserGrantRoleResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthUserGrantRoleResponseSchema);
}

const AuthUserGrantRoleResponseFields = /*@__PURE__*/ jsonFields(AuthUserGrantRoleResponseSchema);

/** Reads a `etcdserverpb.AuthUserGrantRoleResponse` from JSON. */
export function readAuthUserGrantRoleResponse(r: JsonReader): void {
  const object = r.begin(AuthUserGrantRoleResponseFields);
  while (r.next(AuthUserGrantRoleResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserGrantRoleResponse`. */
export function encodeAuthUserGrantRoleResponse(message: AuthUserGrantRoleResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthUserGrantRoleResponse` up to `end`, into `message` if given. */
export function decodeAuthUserGrantRoleResponse(
  reader: WireReader,
  end: number,
  message: AuthUserGrantRoleResponse = {},
): AuthUserGrantRoleResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserRevokeRoleResponse`. */
export const AuthUserRevokeRoleResponseMapper: Mapper<AuthUserRevokeRoleResponse, AuthUserRevokeRoleResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthUserRevokeRoleResponseSchema,
    writeAuthUserRevokeRoleResponse,
    readAuthUserRevokeRoleResponse,
    (message) => encodeMessage(message, encodeAuthUserRevokeRoleResponse),
    (wire) => decodeMessage(wire, decodeAuthUserRevokeRoleResponse),
  );

/** Writes a `etcdserverpb.AuthUserRevokeRoleResponse` as JSON. */
export function writeAuthUserRevokeRoleResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthUserRevokeRoleResponseSchema);
}

const AuthUserRevokeRoleResponseFields = /*@__PURE__*/ jsonFields(AuthUserRevokeRoleResponseSchema);

/** Reads a `etcdserverpb.AuthUserRevokeRoleResponse` from JSON. */
export function readAuthUserRevokeRoleResponse(r: JsonReader): void {
  const object = r.begin(AuthUserRevokeRoleResponseFields);
  while (r.next(AuthUserRevokeRoleResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserRevokeRoleResponse`. */
export function encodeAuthUserRevokeRoleResponse(message: AuthUserRevokeRoleResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthUserRevokeRoleResponse` up to `end`, into `message` if given. */
export function decodeAuthUserRevokeRoleResponse(
  reader: WireReader,
  end: number,
  message: AuthUserRevokeRoleResponse = {},
): AuthUserRevokeRoleResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleAddResponse`. */
export const AuthRoleAddResponseMapper: Mapper<AuthRoleAddResponse, AuthRoleAddResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleAddResponseSchema,
    writeAuthRoleAddResponse,
    readAuthRoleAddResponse,
    (message) => encodeMessage(message, encodeAuthRoleAddResponse),
    (wire) => decodeMessage(wire, decodeAuthRoleAddResponse),
  );

/** Writes a `etcdserverpb.AuthRoleAddResponse` as JSON. */
export function writeAuthRoleAddResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthRoleAddResponseSchema);
}

const AuthRoleAddResponseFields = /*@__PURE__*/ jsonFields(AuthRoleAddResponseSchema);

/** Reads a `etcdserverpb.AuthRoleAddResponse` from JSON. */
export function readAuthRoleAddResponse(r: JsonReader): void {
  const object = r.begin(AuthRoleAddResponseFields);
  while (r.next(AuthRoleAddResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleAddResponse`. */
export function encodeAuthRoleAddResponse(message: AuthRoleAddResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthRoleAddResponse` up to `end`, into `message` if given. */
export function decodeAuthRoleAddResponse(
  reader: WireReader,
  end: number,
  message: AuthRoleAddResponse = {},
): AuthRoleAddResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleGetResponse`. */
export const AuthRoleGetResponseMapper: Mapper<AuthRoleGetResponse, AuthRoleGetResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleGetResponseSchema,
    writeAuthRoleGetResponse,
    readAuthRoleGetResponse,
    (message) => encodeMessage(message, encodeAuthRoleGetResponse),
    (wire) => decodeMessage(wire, decodeAuthRoleGetResponse),
  );

/** Writes a `etcdserverpb.AuthRoleGetResponse` as JSON. */
export function writeAuthRoleGetResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageListField(w, tag, 18, keys.perm, writePermission);
  w.close(tag, AuthRoleGetResponseSchema);
}

const AuthRoleGetResponseFields = /*@__PURE__*/ jsonFields(AuthRoleGetResponseSchema);

/** Reads a `etcdserverpb.AuthRoleGetResponse` from JSON. */
export function readAuthRoleGetResponse(r: JsonReader): void {
  const object = r.begin(AuthRoleGetResponseFields);
  while (r.next(AuthRoleGetResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // perm
        messageListJson(r, 18, readPermission);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleGetResponse`. */
export function encodeAuthRoleGetResponse(message: AuthRoleGetResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeMessages(writer, 18, message.perm, encodePermission);
  writeUnknown(writer, message.$unknown);
}

function createAuthRoleGetResponse(): AuthRoleGetResponse {
  return {
    perm: [],
  };
}

/** Reads the fields of a `etcdserverpb.AuthRoleGetResponse` up to `end`, into `message` if given. */
export function decodeAuthRoleGetResponse(
  reader: WireReader,
  end: number,
  message: AuthRoleGetResponse = createAuthRoleGetResponse(),
): AuthRoleGetResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.perm.push(readMessage(reader, decodePermission));
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleListResponse`. */
export const AuthRoleListResponseMapper: Mapper<AuthRoleListResponse, AuthRoleListResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleListResponseSchema,
    writeAuthRoleListResponse,
    readAuthRoleListResponse,
    (message) => encodeMessage(message, encodeAuthRoleListResponse),
    (wire) => decodeMessage(wire, decodeAuthRoleListResponse),
  );

/** Writes a `etcdserverpb.AuthRoleListResponse` as JSON. */
export function writeAuthRoleListResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = listField(w, tag, 18, keys.roles, stringValue);
  w.close(tag, AuthRoleListResponseSchema);
}

const AuthRoleListResponseFields = /*@__PURE__*/ jsonFields(AuthRoleListResponseSchema);

/** Reads a `etcdserverpb.AuthRoleListResponse` from JSON. */
export function readAuthRoleListResponse(r: JsonReader): void {
  const object = r.begin(AuthRoleListResponseFields);
  while (r.next(AuthRoleListResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // roles
        listJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleListResponse`. */
export function encodeAuthRoleListResponse(message: AuthRoleListResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeList(writer, 18, message.roles, writeString);
  writeUnknown(writer, message.$unknown);
}

function createAuthRoleListResponse(): AuthRoleListResponse {
  return {
    roles: [],
  };
}

/** Reads the fields of a `etcdserverpb.AuthRoleListResponse` up to `end`, into `message` if given. */
export function decodeAuthRoleListResponse(
  reader: WireReader,
  end: number,
  message: AuthRoleListResponse = createAuthRoleListResponse(),
): AuthRoleListResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.roles.push(reader.string());
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthUserListResponse`. */
export const AuthUserListResponseMapper: Mapper<AuthUserListResponse, AuthUserListResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthUserListResponseSchema,
    writeAuthUserListResponse,
    readAuthUserListResponse,
    (message) => encodeMessage(message, encodeAuthUserListResponse),
    (wire) => decodeMessage(wire, decodeAuthUserListResponse),
  );

/** Writes a `etcdserverpb.AuthUserListResponse` as JSON. */
export function writeAuthUserListResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = listField(w, tag, 18, keys.users, stringValue);
  w.close(tag, AuthUserListResponseSchema);
}

const AuthUserListResponseFields = /*@__PURE__*/ jsonFields(AuthUserListResponseSchema);

/** Reads a `etcdserverpb.AuthUserListResponse` from JSON. */
export function readAuthUserListResponse(r: JsonReader): void {
  const object = r.begin(AuthUserListResponseFields);
  while (r.next(AuthUserListResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // users
        listJson(r, 18, stringJson);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthUserListResponse`. */
export function encodeAuthUserListResponse(message: AuthUserListResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeList(writer, 18, message.users, writeString);
  writeUnknown(writer, message.$unknown);
}

function createAuthUserListResponse(): AuthUserListResponse {
  return {
    users: [],
  };
}

/** Reads the fields of a `etcdserverpb.AuthUserListResponse` up to `end`, into `message` if given. */
export function decodeAuthUserListResponse(
  reader: WireReader,
  end: number,
  message: AuthUserListResponse = createAuthUserListResponse(),
): AuthUserListResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.users.push(reader.string());
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleDeleteResponse`. */
export const AuthRoleDeleteResponseMapper: Mapper<AuthRoleDeleteResponse, AuthRoleDeleteResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleDeleteResponseSchema,
    writeAuthRoleDeleteResponse,
    readAuthRoleDeleteResponse,
    (message) => encodeMessage(message, encodeAuthRoleDeleteResponse),
    (wire) => decodeMessage(wire, decodeAuthRoleDeleteResponse),
  );

/** Writes a `etcdserverpb.AuthRoleDeleteResponse` as JSON. */
export function writeAuthRoleDeleteResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthRoleDeleteResponseSchema);
}

const AuthRoleDeleteResponseFields = /*@__PURE__*/ jsonFields(AuthRoleDeleteResponseSchema);

/** Reads a `etcdserverpb.AuthRoleDeleteResponse` from JSON. */
export function readAuthRoleDeleteResponse(r: JsonReader): void {
  const object = r.begin(AuthRoleDeleteResponseFields);
  while (r.next(AuthRoleDeleteResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleDeleteResponse`. */
export function encodeAuthRoleDeleteResponse(message: AuthRoleDeleteResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthRoleDeleteResponse` up to `end`, into `message` if given. */
export function decodeAuthRoleDeleteResponse(
  reader: WireReader,
  end: number,
  message: AuthRoleDeleteResponse = {},
): AuthRoleDeleteResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleGrantPermissionResponse`. */
export const AuthRoleGrantPermissionResponseMapper: Mapper<AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleGrantPermissionResponseSchema,
    writeAuthRoleGrantPermissionResponse,
    readAuthRoleGrantPermissionResponse,
    (message) => encodeMessage(message, encodeAuthRoleGrantPermissionResponse),
    (wire) => decodeMessage(wire, decodeAuthRoleGrantPermissionResponse),
  );

/** Writes a `etcdserverpb.AuthRoleGrantPermissionResponse` as JSON. */
export function writeAuthRoleGrantPermissionResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthRoleGrantPermissionResponseSchema);
}

const AuthRoleGrantPermissionResponseFields = /*@__PURE__*/ jsonFields(AuthRoleGrantPermissionResponseSchema);

/** Reads a `etcdserverpb.AuthRoleGrantPermissionResponse` from JSON. */
export function readAuthRoleGrantPermissionResponse(r: JsonReader): void {
  const object = r.begin(AuthRoleGrantPermissionResponseFields);
  while (r.next(AuthRoleGrantPermissionResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleGrantPermissionResponse`. */
export function encodeAuthRoleGrantPermissionResponse(
  message: AuthRoleGrantPermissionResponseInit,
  writer: WireWriter,
): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthRoleGrantPermissionResponse` up to `end`, into `message` if given. */
export function decodeAuthRoleGrantPermissionResponse(
  reader: WireReader,
  end: number,
  message: AuthRoleGrantPermissionResponse = {},
): AuthRoleGrantPermissionResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.AuthRoleRevokePermissionResponse`. */
export const AuthRoleRevokePermissionResponseMapper: Mapper<AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionResponseInit> =
  /*@__PURE__*/ createMapper(
    AuthRoleRevokePermissionResponseSchema,
    writeAuthRoleRevokePermissionResponse,
    readAuthRoleRevokePermissionResponse,
    (message) => encodeMessage(message, encodeAuthRoleRevokePermissionResponse),
    (wire) => decodeMessage(wire, decodeAuthRoleRevokePermissionResponse),
  );

/** Writes a `etcdserverpb.AuthRoleRevokePermissionResponse` as JSON. */
export function writeAuthRoleRevokePermissionResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, AuthRoleRevokePermissionResponseSchema);
}

const AuthRoleRevokePermissionResponseFields = /*@__PURE__*/ jsonFields(AuthRoleRevokePermissionResponseSchema);

/** Reads a `etcdserverpb.AuthRoleRevokePermissionResponse` from JSON. */
export function readAuthRoleRevokePermissionResponse(r: JsonReader): void {
  const object = r.begin(AuthRoleRevokePermissionResponseFields);
  while (r.next(AuthRoleRevokePermissionResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.AuthRoleRevokePermissionResponse`. */
export function encodeAuthRoleRevokePermissionResponse(
  message: AuthRoleRevokePermissionResponseInit,
  writer: WireWriter,
): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.AuthRoleRevokePermissionResponse` up to `end`, into `message` if given. */
export function decodeAuthRoleRevokePermissionResponse(
  reader: WireReader,
  end: number,
  message: AuthRoleRevokePermissionResponse = {},
): AuthRoleRevokePermissionResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `etcdserverpb.RangeStreamResponse`. */
export const RangeStreamResponseMapper: Mapper<RangeStreamResponse, RangeStreamResponseInit> =
  /*@__PURE__*/ createMapper(
    RangeStreamResponseSchema,
    writeRangeStreamResponse,
    readRangeStreamResponse,
    (message) => encodeMessage(message, encodeRangeStreamResponse),
    (wire) => decodeMessage(wire, decodeRangeStreamResponse),
  );

/** Writes a `etcdserverpb.RangeStreamResponse` as JSON. */
export function writeRangeStreamResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.rangeResponse, writeRangeResponse);
  w.close(tag, RangeStreamResponseSchema);
}

const RangeStreamResponseFields = /*@__PURE__*/ jsonFields(RangeStreamResponseSchema);

/** Reads a `etcdserverpb.RangeStreamResponse` from JSON. */
export function readRangeStreamResponse(r: JsonReader): void {
  const object = r.begin(RangeStreamResponseFields);
  while (r.next(RangeStreamResponseFields, object)) {
    switch (r.field) {
      case 1: // range_response
        messageJson(r, 10, readRangeResponse);
        break;
    }
  }
}

/** Appends the fields of a `etcdserverpb.RangeStreamResponse`. */
export function encodeRangeStreamResponse(message: RangeStreamResponseInit, writer: WireWriter): void {
  if (message.rangeResponse !== undefined) writeMessage(writer.tag(10), message.rangeResponse, encodeRangeResponse);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `etcdserverpb.RangeStreamResponse` up to `end`, into `message` if given. */
export function decodeRangeStreamResponse(
  reader: WireReader,
  end: number,
  message: RangeStreamResponse = {},
): RangeStreamResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.rangeResponse = readMessage(reader, decodeRangeResponse, message.rangeResponse);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}
