import type { AlarmMember, AlarmMemberInit, AlarmRequest, AlarmRequestInit, AlarmResponse, AlarmResponseInit, AuthDisableRequest, AuthDisableRequestInit, AuthDisableResponse, AuthDisableResponseInit, AuthEnableRequest, AuthEnableRequestInit, AuthEnableResponse, AuthEnableResponseInit, AuthRoleAddRequest, AuthRoleAddRequestInit, AuthRoleAddResponse, AuthRoleAddResponseInit, AuthRoleDeleteRequest, AuthRoleDeleteRequestInit, AuthRoleDeleteResponse, AuthRoleDeleteResponseInit, AuthRoleGetRequest, AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGetResponseInit, AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionResponseInit, AuthRoleListRequest, AuthRoleListRequestInit, AuthRoleListResponse, AuthRoleListResponseInit, AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit, AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionResponseInit, AuthStatusRequest, AuthStatusRequestInit, AuthStatusResponse, AuthStatusResponseInit, AuthUserAddRequest, AuthUserAddRequestInit, AuthUserAddResponse, AuthUserAddResponseInit, AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit, AuthUserChangePasswordResponse, AuthUserChangePasswordResponseInit, AuthUserDeleteRequest, AuthUserDeleteRequestInit, AuthUserDeleteResponse, AuthUserDeleteResponseInit, AuthUserGetRequest, AuthUserGetRequestInit, AuthUserGetResponse, AuthUserGetResponseInit, AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse, AuthUserGrantRoleResponseInit, AuthUserListRequest, AuthUserListRequestInit, AuthUserListResponse, AuthUserListResponseInit, AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse, AuthUserRevokeRoleResponseInit, AuthenticateRequest, AuthenticateRequestInit, AuthenticateResponse, AuthenticateResponseInit, CompactionRequest, CompactionRequestInit, CompactionResponse, CompactionResponseInit, Compare, CompareInit, DefragmentRequest, DefragmentRequestInit, DefragmentResponse, DefragmentResponseInit, DeleteRangeRequest, DeleteRangeRequestInit, DeleteRangeResponse, DeleteRangeResponseInit, DowngradeInfo, DowngradeInfoInit, DowngradeRequest, DowngradeRequestInit, DowngradeResponse, DowngradeResponseInit, DowngradeVersionTestRequest, DowngradeVersionTestRequestInit, HashKVRequest, HashKVRequestInit, HashKVResponse, HashKVResponseInit, HashRequest, HashRequestInit, HashResponse, HashResponseInit, LeaseCheckpoint, LeaseCheckpointInit, LeaseCheckpointRequest, LeaseCheckpointRequestInit, LeaseCheckpointResponse, LeaseCheckpointResponseInit, LeaseGrantRequest, LeaseGrantRequestInit, LeaseGrantResponse, LeaseGrantResponseInit, LeaseKeepAliveRequest, LeaseKeepAliveRequestInit, LeaseKeepAliveResponse, LeaseKeepAliveResponseInit, LeaseLeasesRequest, LeaseLeasesRequestInit, LeaseLeasesResponse, LeaseLeasesResponseInit, LeaseRevokeRequest, LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseRevokeResponseInit, LeaseStatus, LeaseStatusInit, LeaseTimeToLiveRequest, LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit, Member, MemberAddRequest, MemberAddRequestInit, MemberAddResponse, MemberAddResponseInit, MemberInit, MemberListRequest, MemberListRequestInit, MemberListResponse, MemberListResponseInit, MemberPromoteRequest, MemberPromoteRequestInit, MemberPromoteResponse, MemberPromoteResponseInit, MemberRemoveRequest, MemberRemoveRequestInit, MemberRemoveResponse, MemberRemoveResponseInit, MemberUpdateRequest, MemberUpdateRequestInit, MemberUpdateResponse, MemberUpdateResponseInit, MoveLeaderRequest, MoveLeaderRequestInit, MoveLeaderResponse, MoveLeaderResponseInit, PutRequest, PutRequestInit, PutResponse, PutResponseInit, RangeRequest, RangeRequestInit, RangeResponse, RangeResponseInit, RangeStreamResponse, RangeStreamResponseInit, RequestOp, RequestOpInit, ResponseHeader, ResponseHeaderInit, ResponseOp, ResponseOpInit, SnapshotRequest, SnapshotRequestInit, SnapshotResponse, SnapshotResponseInit, StatusRequest, StatusRequestInit, StatusResponse, StatusResponseInit, TxnRequest, TxnRequestInit, TxnResponse, TxnResponseInit, WatchCancelRequest, WatchCancelRequestInit, WatchCreateRequest, WatchCreateRequestInit, WatchProgressRequest, WatchProgressRequestInit, WatchRequest, WatchRequestInit, WatchResponse, WatchResponseInit } from "../messages/rpc.js";
import type { Mapper } from "../runtime/core/index.js";
import { type EnumJson, type JsonReader, type JsonWriter } from "../runtime/json/index.js";
import { type WireReader, type WireWriter } from "../runtime/wire/index.js";
/** JSON form of `etcdserverpb.AlarmType`. */
export declare const AlarmTypeJson: EnumJson;
/** JSON form of `etcdserverpb.RangeRequest.SortOrder`. */
export declare const RangeRequest_SortOrderJson: EnumJson;
/** JSON form of `etcdserverpb.RangeRequest.SortTarget`. */
export declare const RangeRequest_SortTargetJson: EnumJson;
/** JSON form of `etcdserverpb.Compare.CompareResult`. */
export declare const Compare_CompareResultJson: EnumJson;
/** JSON form of `etcdserverpb.Compare.CompareTarget`. */
export declare const Compare_CompareTargetJson: EnumJson;
/** JSON form of `etcdserverpb.WatchCreateRequest.FilterType`. */
export declare const WatchCreateRequest_FilterTypeJson: EnumJson;
/** JSON form of `etcdserverpb.AlarmRequest.AlarmAction`. */
export declare const AlarmRequest_AlarmActionJson: EnumJson;
/** JSON form of `etcdserverpb.DowngradeRequest.DowngradeAction`. */
export declare const DowngradeRequest_DowngradeActionJson: EnumJson;
/** Mapper of `etcdserverpb.ResponseHeader`. */
export declare const ResponseHeaderMapper: Mapper<ResponseHeader, ResponseHeaderInit>;
/** Writes a `etcdserverpb.ResponseHeader` as JSON. */
export declare function writeResponseHeader(w: JsonWriter): void;
/** Reads a `etcdserverpb.ResponseHeader` from JSON. */
export declare function readResponseHeader(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.ResponseHeader`. */
export declare function encodeResponseHeader(message: ResponseHeaderInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.ResponseHeader` up to `end`, into `message` if given. */
export declare function decodeResponseHeader(reader: WireReader, end: number, message?: ResponseHeader): ResponseHeader;
/** Mapper of `etcdserverpb.RangeRequest`. */
export declare const RangeRequestMapper: Mapper<RangeRequest, RangeRequestInit>;
/** Writes a `etcdserverpb.RangeRequest` as JSON. */
export declare function writeRangeRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.RangeRequest` from JSON. */
export declare function readRangeRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.RangeRequest`. */
export declare function encodeRangeRequest(message: RangeRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.RangeRequest` up to `end`, into `message` if given. */
export declare function decodeRangeRequest(reader: WireReader, end: number, message?: RangeRequest): RangeRequest;
/** Mapper of `etcdserverpb.RangeResponse`. */
export declare const RangeResponseMapper: Mapper<RangeResponse, RangeResponseInit>;
/** Writes a `etcdserverpb.RangeResponse` as JSON. */
export declare function writeRangeResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.RangeResponse` from JSON. */
export declare function readRangeResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.RangeResponse`. */
export declare function encodeRangeResponse(message: RangeResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.RangeResponse` up to `end`, into `message` if given. */
export declare function decodeRangeResponse(reader: WireReader, end: number, message?: RangeResponse): RangeResponse;
/** Mapper of `etcdserverpb.PutRequest`. */
export declare const PutRequestMapper: Mapper<PutRequest, PutRequestInit>;
/** Writes a `etcdserverpb.PutRequest` as JSON. */
export declare function writePutRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.PutRequest` from JSON. */
export declare function readPutRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.PutRequest`. */
export declare function encodePutRequest(message: PutRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.PutRequest` up to `end`, into `message` if given. */
export declare function decodePutRequest(reader: WireReader, end: number, message?: PutRequest): PutRequest;
/** Mapper of `etcdserverpb.PutResponse`. */
export declare const PutResponseMapper: Mapper<PutResponse, PutResponseInit>;
/** Writes a `etcdserverpb.PutResponse` as JSON. */
export declare function writePutResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.PutResponse` from JSON. */
export declare function readPutResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.PutResponse`. */
export declare function encodePutResponse(message: PutResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.PutResponse` up to `end`, into `message` if given. */
export declare function decodePutResponse(reader: WireReader, end: number, message?: PutResponse): PutResponse;
/** Mapper of `etcdserverpb.DeleteRangeRequest`. */
export declare const DeleteRangeRequestMapper: Mapper<DeleteRangeRequest, DeleteRangeRequestInit>;
/** Writes a `etcdserverpb.DeleteRangeRequest` as JSON. */
export declare function writeDeleteRangeRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.DeleteRangeRequest` from JSON. */
export declare function readDeleteRangeRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.DeleteRangeRequest`. */
export declare function encodeDeleteRangeRequest(message: DeleteRangeRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.DeleteRangeRequest` up to `end`, into `message` if given. */
export declare function decodeDeleteRangeRequest(reader: WireReader, end: number, message?: DeleteRangeRequest): DeleteRangeRequest;
/** Mapper of `etcdserverpb.DeleteRangeResponse`. */
export declare const DeleteRangeResponseMapper: Mapper<DeleteRangeResponse, DeleteRangeResponseInit>;
/** Writes a `etcdserverpb.DeleteRangeResponse` as JSON. */
export declare function writeDeleteRangeResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.DeleteRangeResponse` from JSON. */
export declare function readDeleteRangeResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.DeleteRangeResponse`. */
export declare function encodeDeleteRangeResponse(message: DeleteRangeResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.DeleteRangeResponse` up to `end`, into `message` if given. */
export declare function decodeDeleteRangeResponse(reader: WireReader, end: number, message?: DeleteRangeResponse): DeleteRangeResponse;
/** Mapper of `etcdserverpb.RequestOp`. */
export declare const RequestOpMapper: Mapper<RequestOp, RequestOpInit>;
/** Writes a `etcdserverpb.RequestOp` as JSON. */
export declare function writeRequestOp(w: JsonWriter): void;
/** Reads a `etcdserverpb.RequestOp` from JSON. */
export declare function readRequestOp(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.RequestOp`. */
export declare function encodeRequestOp(message: RequestOpInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.RequestOp` up to `end`, into `message` if given. */
export declare function decodeRequestOp(reader: WireReader, end: number, message?: RequestOp): RequestOp;
/** Mapper of `etcdserverpb.ResponseOp`. */
export declare const ResponseOpMapper: Mapper<ResponseOp, ResponseOpInit>;
/** Writes a `etcdserverpb.ResponseOp` as JSON. */
export declare function writeResponseOp(w: JsonWriter): void;
/** Reads a `etcdserverpb.ResponseOp` from JSON. */
export declare function readResponseOp(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.ResponseOp`. */
export declare function encodeResponseOp(message: ResponseOpInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.ResponseOp` up to `end`, into `message` if given. */
export declare function decodeResponseOp(reader: WireReader, end: number, message?: ResponseOp): ResponseOp;
/** Mapper of `etcdserverpb.Compare`. */
export declare const CompareMapper: Mapper<Compare, CompareInit>;
/** Writes a `etcdserverpb.Compare` as JSON. */
export declare function writeCompare(w: JsonWriter): void;
/** Reads a `etcdserverpb.Compare` from JSON. */
export declare function readCompare(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.Compare`. */
export declare function encodeCompare(message: CompareInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.Compare` up to `end`, into `message` if given. */
export declare function decodeCompare(reader: WireReader, end: number, message?: Compare): Compare;
/** Mapper of `etcdserverpb.TxnRequest`. */
export declare const TxnRequestMapper: Mapper<TxnRequest, TxnRequestInit>;
/** Writes a `etcdserverpb.TxnRequest` as JSON. */
export declare function writeTxnRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.TxnRequest` from JSON. */
export declare function readTxnRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.TxnRequest`. */
export declare function encodeTxnRequest(message: TxnRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.TxnRequest` up to `end`, into `message` if given. */
export declare function decodeTxnRequest(reader: WireReader, end: number, message?: TxnRequest): TxnRequest;
/** Mapper of `etcdserverpb.TxnResponse`. */
export declare const TxnResponseMapper: Mapper<TxnResponse, TxnResponseInit>;
/** Writes a `etcdserverpb.TxnResponse` as JSON. */
export declare function writeTxnResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.TxnResponse` from JSON. */
export declare function readTxnResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.TxnResponse`. */
export declare function encodeTxnResponse(message: TxnResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.TxnResponse` up to `end`, into `message` if given. */
export declare function decodeTxnResponse(reader: WireReader, end: number, message?: TxnResponse): TxnResponse;
/** Mapper of `etcdserverpb.CompactionRequest`. */
export declare const CompactionRequestMapper: Mapper<CompactionRequest, CompactionRequestInit>;
/** Writes a `etcdserverpb.CompactionRequest` as JSON. */
export declare function writeCompactionRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.CompactionRequest` from JSON. */
export declare function readCompactionRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.CompactionRequest`. */
export declare function encodeCompactionRequest(message: CompactionRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.CompactionRequest` up to `end`, into `message` if given. */
export declare function decodeCompactionRequest(reader: WireReader, end: number, message?: CompactionRequest): CompactionRequest;
/** Mapper of `etcdserverpb.CompactionResponse`. */
export declare const CompactionResponseMapper: Mapper<CompactionResponse, CompactionResponseInit>;
/** Writes a `etcdserverpb.CompactionResponse` as JSON. */
export declare function writeCompactionResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.CompactionResponse` from JSON. */
export declare function readCompactionResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.CompactionResponse`. */
export declare function encodeCompactionResponse(message: CompactionResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.CompactionResponse` up to `end`, into `message` if given. */
export declare function decodeCompactionResponse(reader: WireReader, end: number, message?: CompactionResponse): CompactionResponse;
/** Mapper of `etcdserverpb.HashRequest`. */
export declare const HashRequestMapper: Mapper<HashRequest, HashRequestInit>;
/** Writes a `etcdserverpb.HashRequest` as JSON. */
export declare function writeHashRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.HashRequest` from JSON. */
export declare function readHashRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.HashRequest`. */
export declare function encodeHashRequest(message: HashRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.HashRequest` up to `end`, into `message` if given. */
export declare function decodeHashRequest(reader: WireReader, end: number, message?: HashRequest): HashRequest;
/** Mapper of `etcdserverpb.HashKVRequest`. */
export declare const HashKVRequestMapper: Mapper<HashKVRequest, HashKVRequestInit>;
/** Writes a `etcdserverpb.HashKVRequest` as JSON. */
export declare function writeHashKVRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.HashKVRequest` from JSON. */
export declare function readHashKVRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.HashKVRequest`. */
export declare function encodeHashKVRequest(message: HashKVRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.HashKVRequest` up to `end`, into `message` if given. */
export declare function decodeHashKVRequest(reader: WireReader, end: number, message?: HashKVRequest): HashKVRequest;
/** Mapper of `etcdserverpb.HashKVResponse`. */
export declare const HashKVResponseMapper: Mapper<HashKVResponse, HashKVResponseInit>;
/** Writes a `etcdserverpb.HashKVResponse` as JSON. */
export declare function writeHashKVResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.HashKVResponse` from JSON. */
export declare function readHashKVResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.HashKVResponse`. */
export declare function encodeHashKVResponse(message: HashKVResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.HashKVResponse` up to `end`, into `message` if given. */
export declare function decodeHashKVResponse(reader: WireReader, end: number, message?: HashKVResponse): HashKVResponse;
/** Mapper of `etcdserverpb.HashResponse`. */
export declare const HashResponseMapper: Mapper<HashResponse, HashResponseInit>;
/** Writes a `etcdserverpb.HashResponse` as JSON. */
export declare function writeHashResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.HashResponse` from JSON. */
export declare function readHashResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.HashResponse`. */
export declare function encodeHashResponse(message: HashResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.HashResponse` up to `end`, into `message` if given. */
export declare function decodeHashResponse(reader: WireReader, end: number, message?: HashResponse): HashResponse;
/** Mapper of `etcdserverpb.SnapshotRequest`. */
export declare const SnapshotRequestMapper: Mapper<SnapshotRequest, SnapshotRequestInit>;
/** Writes a `etcdserverpb.SnapshotRequest` as JSON. */
export declare function writeSnapshotRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.SnapshotRequest` from JSON. */
export declare function readSnapshotRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.SnapshotRequest`. */
export declare function encodeSnapshotRequest(message: SnapshotRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.SnapshotRequest` up to `end`, into `message` if given. */
export declare function decodeSnapshotRequest(reader: WireReader, end: number, message?: SnapshotRequest): SnapshotRequest;
/** Mapper of `etcdserverpb.SnapshotResponse`. */
export declare const SnapshotResponseMapper: Mapper<SnapshotResponse, SnapshotResponseInit>;
/** Writes a `etcdserverpb.SnapshotResponse` as JSON. */
export declare function writeSnapshotResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.SnapshotResponse` from JSON. */
export declare function readSnapshotResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.SnapshotResponse`. */
export declare function encodeSnapshotResponse(message: SnapshotResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.SnapshotResponse` up to `end`, into `message` if given. */
export declare function decodeSnapshotResponse(reader: WireReader, end: number, message?: SnapshotResponse): SnapshotResponse;
/** Mapper of `etcdserverpb.WatchRequest`. */
export declare const WatchRequestMapper: Mapper<WatchRequest, WatchRequestInit>;
/** Writes a `etcdserverpb.WatchRequest` as JSON. */
export declare function writeWatchRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.WatchRequest` from JSON. */
export declare function readWatchRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.WatchRequest`. */
export declare function encodeWatchRequest(message: WatchRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.WatchRequest` up to `end`, into `message` if given. */
export declare function decodeWatchRequest(reader: WireReader, end: number, message?: WatchRequest): WatchRequest;
/** Mapper of `etcdserverpb.WatchCreateRequest`. */
export declare const WatchCreateRequestMapper: Mapper<WatchCreateRequest, WatchCreateRequestInit>;
/** Writes a `etcdserverpb.WatchCreateRequest` as JSON. */
export declare function writeWatchCreateRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.WatchCreateRequest` from JSON. */
export declare function readWatchCreateRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.WatchCreateRequest`. */
export declare function encodeWatchCreateRequest(message: WatchCreateRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.WatchCreateRequest` up to `end`, into `message` if given. */
export declare function decodeWatchCreateRequest(reader: WireReader, end: number, message?: WatchCreateRequest): WatchCreateRequest;
/** Mapper of `etcdserverpb.WatchCancelRequest`. */
export declare const WatchCancelRequestMapper: Mapper<WatchCancelRequest, WatchCancelRequestInit>;
/** Writes a `etcdserverpb.WatchCancelRequest` as JSON. */
export declare function writeWatchCancelRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.WatchCancelRequest` from JSON. */
export declare function readWatchCancelRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.WatchCancelRequest`. */
export declare function encodeWatchCancelRequest(message: WatchCancelRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.WatchCancelRequest` up to `end`, into `message` if given. */
export declare function decodeWatchCancelRequest(reader: WireReader, end: number, message?: WatchCancelRequest): WatchCancelRequest;
/** Mapper of `etcdserverpb.WatchProgressRequest`. */
export declare const WatchProgressRequestMapper: Mapper<WatchProgressRequest, WatchProgressRequestInit>;
/** Writes a `etcdserverpb.WatchProgressRequest` as JSON. */
export declare function writeWatchProgressRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.WatchProgressRequest` from JSON. */
export declare function readWatchProgressRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.WatchProgressRequest`. */
export declare function encodeWatchProgressRequest(message: WatchProgressRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.WatchProgressRequest` up to `end`, into `message` if given. */
export declare function decodeWatchProgressRequest(reader: WireReader, end: number, message?: WatchProgressRequest): WatchProgressRequest;
/** Mapper of `etcdserverpb.WatchResponse`. */
export declare const WatchResponseMapper: Mapper<WatchResponse, WatchResponseInit>;
/** Writes a `etcdserverpb.WatchResponse` as JSON. */
export declare function writeWatchResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.WatchResponse` from JSON. */
export declare function readWatchResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.WatchResponse`. */
export declare function encodeWatchResponse(message: WatchResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.WatchResponse` up to `end`, into `message` if given. */
export declare function decodeWatchResponse(reader: WireReader, end: number, message?: WatchResponse): WatchResponse;
/** Mapper of `etcdserverpb.LeaseGrantRequest`. */
export declare const LeaseGrantRequestMapper: Mapper<LeaseGrantRequest, LeaseGrantRequestInit>;
/** Writes a `etcdserverpb.LeaseGrantRequest` as JSON. */
export declare function writeLeaseGrantRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseGrantRequest` from JSON. */
export declare function readLeaseGrantRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseGrantRequest`. */
export declare function encodeLeaseGrantRequest(message: LeaseGrantRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseGrantRequest` up to `end`, into `message` if given. */
export declare function decodeLeaseGrantRequest(reader: WireReader, end: number, message?: LeaseGrantRequest): LeaseGrantRequest;
/** Mapper of `etcdserverpb.LeaseGrantResponse`. */
export declare const LeaseGrantResponseMapper: Mapper<LeaseGrantResponse, LeaseGrantResponseInit>;
/** Writes a `etcdserverpb.LeaseGrantResponse` as JSON. */
export declare function writeLeaseGrantResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseGrantResponse` from JSON. */
export declare function readLeaseGrantResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseGrantResponse`. */
export declare function encodeLeaseGrantResponse(message: LeaseGrantResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseGrantResponse` up to `end`, into `message` if given. */
export declare function decodeLeaseGrantResponse(reader: WireReader, end: number, message?: LeaseGrantResponse): LeaseGrantResponse;
/** Mapper of `etcdserverpb.LeaseRevokeRequest`. */
export declare const LeaseRevokeRequestMapper: Mapper<LeaseRevokeRequest, LeaseRevokeRequestInit>;
/** Writes a `etcdserverpb.LeaseRevokeRequest` as JSON. */
export declare function writeLeaseRevokeRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseRevokeRequest` from JSON. */
export declare function readLeaseRevokeRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseRevokeRequest`. */
export declare function encodeLeaseRevokeRequest(message: LeaseRevokeRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseRevokeRequest` up to `end`, into `message` if given. */
export declare function decodeLeaseRevokeRequest(reader: WireReader, end: number, message?: LeaseRevokeRequest): LeaseRevokeRequest;
/** Mapper of `etcdserverpb.LeaseRevokeResponse`. */
export declare const LeaseRevokeResponseMapper: Mapper<LeaseRevokeResponse, LeaseRevokeResponseInit>;
/** Writes a `etcdserverpb.LeaseRevokeResponse` as JSON. */
export declare function writeLeaseRevokeResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseRevokeResponse` from JSON. */
export declare function readLeaseRevokeResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseRevokeResponse`. */
export declare function encodeLeaseRevokeResponse(message: LeaseRevokeResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseRevokeResponse` up to `end`, into `message` if given. */
export declare function decodeLeaseRevokeResponse(reader: WireReader, end: number, message?: LeaseRevokeResponse): LeaseRevokeResponse;
/** Mapper of `etcdserverpb.LeaseCheckpoint`. */
export declare const LeaseCheckpointMapper: Mapper<LeaseCheckpoint, LeaseCheckpointInit>;
/** Writes a `etcdserverpb.LeaseCheckpoint` as JSON. */
export declare function writeLeaseCheckpoint(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseCheckpoint` from JSON. */
export declare function readLeaseCheckpoint(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseCheckpoint`. */
export declare function encodeLeaseCheckpoint(message: LeaseCheckpointInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseCheckpoint` up to `end`, into `message` if given. */
export declare function decodeLeaseCheckpoint(reader: WireReader, end: number, message?: LeaseCheckpoint): LeaseCheckpoint;
/** Mapper of `etcdserverpb.LeaseCheckpointRequest`. */
export declare const LeaseCheckpointRequestMapper: Mapper<LeaseCheckpointRequest, LeaseCheckpointRequestInit>;
/** Writes a `etcdserverpb.LeaseCheckpointRequest` as JSON. */
export declare function writeLeaseCheckpointRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseCheckpointRequest` from JSON. */
export declare function readLeaseCheckpointRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseCheckpointRequest`. */
export declare function encodeLeaseCheckpointRequest(message: LeaseCheckpointRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseCheckpointRequest` up to `end`, into `message` if given. */
export declare function decodeLeaseCheckpointRequest(reader: WireReader, end: number, message?: LeaseCheckpointRequest): LeaseCheckpointRequest;
/** Mapper of `etcdserverpb.LeaseCheckpointResponse`. */
export declare const LeaseCheckpointResponseMapper: Mapper<LeaseCheckpointResponse, LeaseCheckpointResponseInit>;
/** Writes a `etcdserverpb.LeaseCheckpointResponse` as JSON. */
export declare function writeLeaseCheckpointResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseCheckpointResponse` from JSON. */
export declare function readLeaseCheckpointResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseCheckpointResponse`. */
export declare function encodeLeaseCheckpointResponse(message: LeaseCheckpointResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseCheckpointResponse` up to `end`, into `message` if given. */
export declare function decodeLeaseCheckpointResponse(reader: WireReader, end: number, message?: LeaseCheckpointResponse): LeaseCheckpointResponse;
/** Mapper of `etcdserverpb.LeaseKeepAliveRequest`. */
export declare const LeaseKeepAliveRequestMapper: Mapper<LeaseKeepAliveRequest, LeaseKeepAliveRequestInit>;
/** Writes a `etcdserverpb.LeaseKeepAliveRequest` as JSON. */
export declare function writeLeaseKeepAliveRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseKeepAliveRequest` from JSON. */
export declare function readLeaseKeepAliveRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseKeepAliveRequest`. */
export declare function encodeLeaseKeepAliveRequest(message: LeaseKeepAliveRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseKeepAliveRequest` up to `end`, into `message` if given. */
export declare function decodeLeaseKeepAliveRequest(reader: WireReader, end: number, message?: LeaseKeepAliveRequest): LeaseKeepAliveRequest;
/** Mapper of `etcdserverpb.LeaseKeepAliveResponse`. */
export declare const LeaseKeepAliveResponseMapper: Mapper<LeaseKeepAliveResponse, LeaseKeepAliveResponseInit>;
/** Writes a `etcdserverpb.LeaseKeepAliveResponse` as JSON. */
export declare function writeLeaseKeepAliveResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseKeepAliveResponse` from JSON. */
export declare function readLeaseKeepAliveResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseKeepAliveResponse`. */
export declare function encodeLeaseKeepAliveResponse(message: LeaseKeepAliveResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseKeepAliveResponse` up to `end`, into `message` if given. */
export declare function decodeLeaseKeepAliveResponse(reader: WireReader, end: number, message?: LeaseKeepAliveResponse): LeaseKeepAliveResponse;
/** Mapper of `etcdserverpb.LeaseTimeToLiveRequest`. */
export declare const LeaseTimeToLiveRequestMapper: Mapper<LeaseTimeToLiveRequest, LeaseTimeToLiveRequestInit>;
/** Writes a `etcdserverpb.LeaseTimeToLiveRequest` as JSON. */
export declare function writeLeaseTimeToLiveRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseTimeToLiveRequest` from JSON. */
export declare function readLeaseTimeToLiveRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseTimeToLiveRequest`. */
export declare function encodeLeaseTimeToLiveRequest(message: LeaseTimeToLiveRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseTimeToLiveRequest` up to `end`, into `message` if given. */
export declare function decodeLeaseTimeToLiveRequest(reader: WireReader, end: number, message?: LeaseTimeToLiveRequest): LeaseTimeToLiveRequest;
/** Mapper of `etcdserverpb.LeaseTimeToLiveResponse`. */
export declare const LeaseTimeToLiveResponseMapper: Mapper<LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit>;
/** Writes a `etcdserverpb.LeaseTimeToLiveResponse` as JSON. */
export declare function writeLeaseTimeToLiveResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseTimeToLiveResponse` from JSON. */
export declare function readLeaseTimeToLiveResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseTimeToLiveResponse`. */
export declare function encodeLeaseTimeToLiveResponse(message: LeaseTimeToLiveResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseTimeToLiveResponse` up to `end`, into `message` if given. */
export declare function decodeLeaseTimeToLiveResponse(reader: WireReader, end: number, message?: LeaseTimeToLiveResponse): LeaseTimeToLiveResponse;
/** Mapper of `etcdserverpb.LeaseLeasesRequest`. */
export declare const LeaseLeasesRequestMapper: Mapper<LeaseLeasesRequest, LeaseLeasesRequestInit>;
/** Writes a `etcdserverpb.LeaseLeasesRequest` as JSON. */
export declare function writeLeaseLeasesRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseLeasesRequest` from JSON. */
export declare function readLeaseLeasesRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseLeasesRequest`. */
export declare function encodeLeaseLeasesRequest(message: LeaseLeasesRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseLeasesRequest` up to `end`, into `message` if given. */
export declare function decodeLeaseLeasesRequest(reader: WireReader, end: number, message?: LeaseLeasesRequest): LeaseLeasesRequest;
/** Mapper of `etcdserverpb.LeaseStatus`. */
export declare const LeaseStatusMapper: Mapper<LeaseStatus, LeaseStatusInit>;
/** Writes a `etcdserverpb.LeaseStatus` as JSON. */
export declare function writeLeaseStatus(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseStatus` from JSON. */
export declare function readLeaseStatus(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseStatus`. */
export declare function encodeLeaseStatus(message: LeaseStatusInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseStatus` up to `end`, into `message` if given. */
export declare function decodeLeaseStatus(reader: WireReader, end: number, message?: LeaseStatus): LeaseStatus;
/** Mapper of `etcdserverpb.LeaseLeasesResponse`. */
export declare const LeaseLeasesResponseMapper: Mapper<LeaseLeasesResponse, LeaseLeasesResponseInit>;
/** Writes a `etcdserverpb.LeaseLeasesResponse` as JSON. */
export declare function writeLeaseLeasesResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.LeaseLeasesResponse` from JSON. */
export declare function readLeaseLeasesResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.LeaseLeasesResponse`. */
export declare function encodeLeaseLeasesResponse(message: LeaseLeasesResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.LeaseLeasesResponse` up to `end`, into `message` if given. */
export declare function decodeLeaseLeasesResponse(reader: WireReader, end: number, message?: LeaseLeasesResponse): LeaseLeasesResponse;
/** Mapper of `etcdserverpb.Member`. */
export declare const MemberMapper: Mapper<Member, MemberInit>;
/** Writes a `etcdserverpb.Member` as JSON. */
export declare function writeMember(w: JsonWriter): void;
/** Reads a `etcdserverpb.Member` from JSON. */
export declare function readMember(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.Member`. */
export declare function encodeMember(message: MemberInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.Member` up to `end`, into `message` if given. */
export declare function decodeMember(reader: WireReader, end: number, message?: Member): Member;
/** Mapper of `etcdserverpb.MemberAddRequest`. */
export declare const MemberAddRequestMapper: Mapper<MemberAddRequest, MemberAddRequestInit>;
/** Writes a `etcdserverpb.MemberAddRequest` as JSON. */
export declare function writeMemberAddRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberAddRequest` from JSON. */
export declare function readMemberAddRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberAddRequest`. */
export declare function encodeMemberAddRequest(message: MemberAddRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberAddRequest` up to `end`, into `message` if given. */
export declare function decodeMemberAddRequest(reader: WireReader, end: number, message?: MemberAddRequest): MemberAddRequest;
/** Mapper of `etcdserverpb.MemberAddResponse`. */
export declare const MemberAddResponseMapper: Mapper<MemberAddResponse, MemberAddResponseInit>;
/** Writes a `etcdserverpb.MemberAddResponse` as JSON. */
export declare function writeMemberAddResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberAddResponse` from JSON. */
export declare function readMemberAddResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberAddResponse`. */
export declare function encodeMemberAddResponse(message: MemberAddResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberAddResponse` up to `end`, into `message` if given. */
export declare function decodeMemberAddResponse(reader: WireReader, end: number, message?: MemberAddResponse): MemberAddResponse;
/** Mapper of `etcdserverpb.MemberRemoveRequest`. */
export declare const MemberRemoveRequestMapper: Mapper<MemberRemoveRequest, MemberRemoveRequestInit>;
/** Writes a `etcdserverpb.MemberRemoveRequest` as JSON. */
export declare function writeMemberRemoveRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberRemoveRequest` from JSON. */
export declare function readMemberRemoveRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberRemoveRequest`. */
export declare function encodeMemberRemoveRequest(message: MemberRemoveRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberRemoveRequest` up to `end`, into `message` if given. */
export declare function decodeMemberRemoveRequest(reader: WireReader, end: number, message?: MemberRemoveRequest): MemberRemoveRequest;
/** Mapper of `etcdserverpb.MemberRemoveResponse`. */
export declare const MemberRemoveResponseMapper: Mapper<MemberRemoveResponse, MemberRemoveResponseInit>;
/** Writes a `etcdserverpb.MemberRemoveResponse` as JSON. */
export declare function writeMemberRemoveResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberRemoveResponse` from JSON. */
export declare function readMemberRemoveResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberRemoveResponse`. */
export declare function encodeMemberRemoveResponse(message: MemberRemoveResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberRemoveResponse` up to `end`, into `message` if given. */
export declare function decodeMemberRemoveResponse(reader: WireReader, end: number, message?: MemberRemoveResponse): MemberRemoveResponse;
/** Mapper of `etcdserverpb.MemberUpdateRequest`. */
export declare const MemberUpdateRequestMapper: Mapper<MemberUpdateRequest, MemberUpdateRequestInit>;
/** Writes a `etcdserverpb.MemberUpdateRequest` as JSON. */
export declare function writeMemberUpdateRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberUpdateRequest` from JSON. */
export declare function readMemberUpdateRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberUpdateRequest`. */
export declare function encodeMemberUpdateRequest(message: MemberUpdateRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberUpdateRequest` up to `end`, into `message` if given. */
export declare function decodeMemberUpdateRequest(reader: WireReader, end: number, message?: MemberUpdateRequest): MemberUpdateRequest;
/** Mapper of `etcdserverpb.MemberUpdateResponse`. */
export declare const MemberUpdateResponseMapper: Mapper<MemberUpdateResponse, MemberUpdateResponseInit>;
/** Writes a `etcdserverpb.MemberUpdateResponse` as JSON. */
export declare function writeMemberUpdateResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberUpdateResponse` from JSON. */
export declare function readMemberUpdateResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberUpdateResponse`. */
export declare function encodeMemberUpdateResponse(message: MemberUpdateResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberUpdateResponse` up to `end`, into `message` if given. */
export declare function decodeMemberUpdateResponse(reader: WireReader, end: number, message?: MemberUpdateResponse): MemberUpdateResponse;
/** Mapper of `etcdserverpb.MemberListRequest`. */
export declare const MemberListRequestMapper: Mapper<MemberListRequest, MemberListRequestInit>;
/** Writes a `etcdserverpb.MemberListRequest` as JSON. */
export declare function writeMemberListRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberListRequest` from JSON. */
export declare function readMemberListRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberListRequest`. */
export declare function encodeMemberListRequest(message: MemberListRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberListRequest` up to `end`, into `message` if given. */
export declare function decodeMemberListRequest(reader: WireReader, end: number, message?: MemberListRequest): MemberListRequest;
/** Mapper of `etcdserverpb.MemberListResponse`. */
export declare const MemberListResponseMapper: Mapper<MemberListResponse, MemberListResponseInit>;
/** Writes a `etcdserverpb.MemberListResponse` as JSON. */
export declare function writeMemberListResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberListResponse` from JSON. */
export declare function readMemberListResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberListResponse`. */
export declare function encodeMemberListResponse(message: MemberListResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberListResponse` up to `end`, into `message` if given. */
export declare function decodeMemberListResponse(reader: WireReader, end: number, message?: MemberListResponse): MemberListResponse;
/** Mapper of `etcdserverpb.MemberPromoteRequest`. */
export declare const MemberPromoteRequestMapper: Mapper<MemberPromoteRequest, MemberPromoteRequestInit>;
/** Writes a `etcdserverpb.MemberPromoteRequest` as JSON. */
export declare function writeMemberPromoteRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberPromoteRequest` from JSON. */
export declare function readMemberPromoteRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberPromoteRequest`. */
export declare function encodeMemberPromoteRequest(message: MemberPromoteRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberPromoteRequest` up to `end`, into `message` if given. */
export declare function decodeMemberPromoteRequest(reader: WireReader, end: number, message?: MemberPromoteRequest): MemberPromoteRequest;
/** Mapper of `etcdserverpb.MemberPromoteResponse`. */
export declare const MemberPromoteResponseMapper: Mapper<MemberPromoteResponse, MemberPromoteResponseInit>;
/** Writes a `etcdserverpb.MemberPromoteResponse` as JSON. */
export declare function writeMemberPromoteResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.MemberPromoteResponse` from JSON. */
export declare function readMemberPromoteResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MemberPromoteResponse`. */
export declare function encodeMemberPromoteResponse(message: MemberPromoteResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MemberPromoteResponse` up to `end`, into `message` if given. */
export declare function decodeMemberPromoteResponse(reader: WireReader, end: number, message?: MemberPromoteResponse): MemberPromoteResponse;
/** Mapper of `etcdserverpb.DefragmentRequest`. */
export declare const DefragmentRequestMapper: Mapper<DefragmentRequest, DefragmentRequestInit>;
/** Writes a `etcdserverpb.DefragmentRequest` as JSON. */
export declare function writeDefragmentRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.DefragmentRequest` from JSON. */
export declare function readDefragmentRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.DefragmentRequest`. */
export declare function encodeDefragmentRequest(message: DefragmentRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.DefragmentRequest` up to `end`, into `message` if given. */
export declare function decodeDefragmentRequest(reader: WireReader, end: number, message?: DefragmentRequest): DefragmentRequest;
/** Mapper of `etcdserverpb.DefragmentResponse`. */
export declare const DefragmentResponseMapper: Mapper<DefragmentResponse, DefragmentResponseInit>;
/** Writes a `etcdserverpb.DefragmentResponse` as JSON. */
export declare function writeDefragmentResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.DefragmentResponse` from JSON. */
export declare function readDefragmentResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.DefragmentResponse`. */
export declare function encodeDefragmentResponse(message: DefragmentResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.DefragmentResponse` up to `end`, into `message` if given. */
export declare function decodeDefragmentResponse(reader: WireReader, end: number, message?: DefragmentResponse): DefragmentResponse;
/** Mapper of `etcdserverpb.MoveLeaderRequest`. */
export declare const MoveLeaderRequestMapper: Mapper<MoveLeaderRequest, MoveLeaderRequestInit>;
/** Writes a `etcdserverpb.MoveLeaderRequest` as JSON. */
export declare function writeMoveLeaderRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.MoveLeaderRequest` from JSON. */
export declare function readMoveLeaderRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MoveLeaderRequest`. */
export declare function encodeMoveLeaderRequest(message: MoveLeaderRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MoveLeaderRequest` up to `end`, into `message` if given. */
export declare function decodeMoveLeaderRequest(reader: WireReader, end: number, message?: MoveLeaderRequest): MoveLeaderRequest;
/** Mapper of `etcdserverpb.MoveLeaderResponse`. */
export declare const MoveLeaderResponseMapper: Mapper<MoveLeaderResponse, MoveLeaderResponseInit>;
/** Writes a `etcdserverpb.MoveLeaderResponse` as JSON. */
export declare function writeMoveLeaderResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.MoveLeaderResponse` from JSON. */
export declare function readMoveLeaderResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.MoveLeaderResponse`. */
export declare function encodeMoveLeaderResponse(message: MoveLeaderResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.MoveLeaderResponse` up to `end`, into `message` if given. */
export declare function decodeMoveLeaderResponse(reader: WireReader, end: number, message?: MoveLeaderResponse): MoveLeaderResponse;
/** Mapper of `etcdserverpb.AlarmRequest`. */
export declare const AlarmRequestMapper: Mapper<AlarmRequest, AlarmRequestInit>;
/** Writes a `etcdserverpb.AlarmRequest` as JSON. */
export declare function writeAlarmRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AlarmRequest` from JSON. */
export declare function readAlarmRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AlarmRequest`. */
export declare function encodeAlarmRequest(message: AlarmRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AlarmRequest` up to `end`, into `message` if given. */
export declare function decodeAlarmRequest(reader: WireReader, end: number, message?: AlarmRequest): AlarmRequest;
/** Mapper of `etcdserverpb.AlarmMember`. */
export declare const AlarmMemberMapper: Mapper<AlarmMember, AlarmMemberInit>;
/** Writes a `etcdserverpb.AlarmMember` as JSON. */
export declare function writeAlarmMember(w: JsonWriter): void;
/** Reads a `etcdserverpb.AlarmMember` from JSON. */
export declare function readAlarmMember(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AlarmMember`. */
export declare function encodeAlarmMember(message: AlarmMemberInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AlarmMember` up to `end`, into `message` if given. */
export declare function decodeAlarmMember(reader: WireReader, end: number, message?: AlarmMember): AlarmMember;
/** Mapper of `etcdserverpb.AlarmResponse`. */
export declare const AlarmResponseMapper: Mapper<AlarmResponse, AlarmResponseInit>;
/** Writes a `etcdserverpb.AlarmResponse` as JSON. */
export declare function writeAlarmResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AlarmResponse` from JSON. */
export declare function readAlarmResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AlarmResponse`. */
export declare function encodeAlarmResponse(message: AlarmResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AlarmResponse` up to `end`, into `message` if given. */
export declare function decodeAlarmResponse(reader: WireReader, end: number, message?: AlarmResponse): AlarmResponse;
/** Mapper of `etcdserverpb.DowngradeRequest`. */
export declare const DowngradeRequestMapper: Mapper<DowngradeRequest, DowngradeRequestInit>;
/** Writes a `etcdserverpb.DowngradeRequest` as JSON. */
export declare function writeDowngradeRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.DowngradeRequest` from JSON. */
export declare function readDowngradeRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.DowngradeRequest`. */
export declare function encodeDowngradeRequest(message: DowngradeRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.DowngradeRequest` up to `end`, into `message` if given. */
export declare function decodeDowngradeRequest(reader: WireReader, end: number, message?: DowngradeRequest): DowngradeRequest;
/** Mapper of `etcdserverpb.DowngradeResponse`. */
export declare const DowngradeResponseMapper: Mapper<DowngradeResponse, DowngradeResponseInit>;
/** Writes a `etcdserverpb.DowngradeResponse` as JSON. */
export declare function writeDowngradeResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.DowngradeResponse` from JSON. */
export declare function readDowngradeResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.DowngradeResponse`. */
export declare function encodeDowngradeResponse(message: DowngradeResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.DowngradeResponse` up to `end`, into `message` if given. */
export declare function decodeDowngradeResponse(reader: WireReader, end: number, message?: DowngradeResponse): DowngradeResponse;
/** Mapper of `etcdserverpb.DowngradeVersionTestRequest`. */
export declare const DowngradeVersionTestRequestMapper: Mapper<DowngradeVersionTestRequest, DowngradeVersionTestRequestInit>;
/** Writes a `etcdserverpb.DowngradeVersionTestRequest` as JSON. */
export declare function writeDowngradeVersionTestRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.DowngradeVersionTestRequest` from JSON. */
export declare function readDowngradeVersionTestRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.DowngradeVersionTestRequest`. */
export declare function encodeDowngradeVersionTestRequest(message: DowngradeVersionTestRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.DowngradeVersionTestRequest` up to `end`, into `message` if given. */
export declare function decodeDowngradeVersionTestRequest(reader: WireReader, end: number, message?: DowngradeVersionTestRequest): DowngradeVersionTestRequest;
/** Mapper of `etcdserverpb.StatusRequest`. */
export declare const StatusRequestMapper: Mapper<StatusRequest, StatusRequestInit>;
/** Writes a `etcdserverpb.StatusRequest` as JSON. */
export declare function writeStatusRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.StatusRequest` from JSON. */
export declare function readStatusRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.StatusRequest`. */
export declare function encodeStatusRequest(message: StatusRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.StatusRequest` up to `end`, into `message` if given. */
export declare function decodeStatusRequest(reader: WireReader, end: number, message?: StatusRequest): StatusRequest;
/** Mapper of `etcdserverpb.StatusResponse`. */
export declare const StatusResponseMapper: Mapper<StatusResponse, StatusResponseInit>;
/** Writes a `etcdserverpb.StatusResponse` as JSON. */
export declare function writeStatusResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.StatusResponse` from JSON. */
export declare function readStatusResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.StatusResponse`. */
export declare function encodeStatusResponse(message: StatusResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.StatusResponse` up to `end`, into `message` if given. */
export declare function decodeStatusResponse(reader: WireReader, end: number, message?: StatusResponse): StatusResponse;
/** Mapper of `etcdserverpb.DowngradeInfo`. */
export declare const DowngradeInfoMapper: Mapper<DowngradeInfo, DowngradeInfoInit>;
/** Writes a `etcdserverpb.DowngradeInfo` as JSON. */
export declare function writeDowngradeInfo(w: JsonWriter): void;
/** Reads a `etcdserverpb.DowngradeInfo` from JSON. */
export declare function readDowngradeInfo(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.DowngradeInfo`. */
export declare function encodeDowngradeInfo(message: DowngradeInfoInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.DowngradeInfo` up to `end`, into `message` if given. */
export declare function decodeDowngradeInfo(reader: WireReader, end: number, message?: DowngradeInfo): DowngradeInfo;
/** Mapper of `etcdserverpb.AuthEnableRequest`. */
export declare const AuthEnableRequestMapper: Mapper<AuthEnableRequest, AuthEnableRequestInit>;
/** Writes a `etcdserverpb.AuthEnableRequest` as JSON. */
export declare function writeAuthEnableRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthEnableRequest` from JSON. */
export declare function readAuthEnableRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthEnableRequest`. */
export declare function encodeAuthEnableRequest(message: AuthEnableRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthEnableRequest` up to `end`, into `message` if given. */
export declare function decodeAuthEnableRequest(reader: WireReader, end: number, message?: AuthEnableRequest): AuthEnableRequest;
/** Mapper of `etcdserverpb.AuthDisableRequest`. */
export declare const AuthDisableRequestMapper: Mapper<AuthDisableRequest, AuthDisableRequestInit>;
/** Writes a `etcdserverpb.AuthDisableRequest` as JSON. */
export declare function writeAuthDisableRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthDisableRequest` from JSON. */
export declare function readAuthDisableRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthDisableRequest`. */
export declare function encodeAuthDisableRequest(message: AuthDisableRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthDisableRequest` up to `end`, into `message` if given. */
export declare function decodeAuthDisableRequest(reader: WireReader, end: number, message?: AuthDisableRequest): AuthDisableRequest;
/** Mapper of `etcdserverpb.AuthStatusRequest`. */
export declare const AuthStatusRequestMapper: Mapper<AuthStatusRequest, AuthStatusRequestInit>;
/** Writes a `etcdserverpb.AuthStatusRequest` as JSON. */
export declare function writeAuthStatusRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthStatusRequest` from JSON. */
export declare function readAuthStatusRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthStatusRequest`. */
export declare function encodeAuthStatusRequest(message: AuthStatusRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthStatusRequest` up to `end`, into `message` if given. */
export declare function decodeAuthStatusRequest(reader: WireReader, end: number, message?: AuthStatusRequest): AuthStatusRequest;
/** Mapper of `etcdserverpb.AuthenticateRequest`. */
export declare const AuthenticateRequestMapper: Mapper<AuthenticateRequest, AuthenticateRequestInit>;
/** Writes a `etcdserverpb.AuthenticateRequest` as JSON. */
export declare function writeAuthenticateRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthenticateRequest` from JSON. */
export declare function readAuthenticateRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthenticateRequest`. */
export declare function encodeAuthenticateRequest(message: AuthenticateRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthenticateRequest` up to `end`, into `message` if given. */
export declare function decodeAuthenticateRequest(reader: WireReader, end: number, message?: AuthenticateRequest): AuthenticateRequest;
/** Mapper of `etcdserverpb.AuthUserAddRequest`. */
export declare const AuthUserAddRequestMapper: Mapper<AuthUserAddRequest, AuthUserAddRequestInit>;
/** Writes a `etcdserverpb.AuthUserAddRequest` as JSON. */
export declare function writeAuthUserAddRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserAddRequest` from JSON. */
export declare function readAuthUserAddRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserAddRequest`. */
export declare function encodeAuthUserAddRequest(message: AuthUserAddRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserAddRequest` up to `end`, into `message` if given. */
export declare function decodeAuthUserAddRequest(reader: WireReader, end: number, message?: AuthUserAddRequest): AuthUserAddRequest;
/** Mapper of `etcdserverpb.AuthUserGetRequest`. */
export declare const AuthUserGetRequestMapper: Mapper<AuthUserGetRequest, AuthUserGetRequestInit>;
/** Writes a `etcdserverpb.AuthUserGetRequest` as JSON. */
export declare function writeAuthUserGetRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserGetRequest` from JSON. */
export declare function readAuthUserGetRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserGetRequest`. */
export declare function encodeAuthUserGetRequest(message: AuthUserGetRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserGetRequest` up to `end`, into `message` if given. */
export declare function decodeAuthUserGetRequest(reader: WireReader, end: number, message?: AuthUserGetRequest): AuthUserGetRequest;
/** Mapper of `etcdserverpb.AuthUserDeleteRequest`. */
export declare const AuthUserDeleteRequestMapper: Mapper<AuthUserDeleteRequest, AuthUserDeleteRequestInit>;
/** Writes a `etcdserverpb.AuthUserDeleteRequest` as JSON. */
export declare function writeAuthUserDeleteRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserDeleteRequest` from JSON. */
export declare function readAuthUserDeleteRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserDeleteRequest`. */
export declare function encodeAuthUserDeleteRequest(message: AuthUserDeleteRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserDeleteRequest` up to `end`, into `message` if given. */
export declare function decodeAuthUserDeleteRequest(reader: WireReader, end: number, message?: AuthUserDeleteRequest): AuthUserDeleteRequest;
/** Mapper of `etcdserverpb.AuthUserChangePasswordRequest`. */
export declare const AuthUserChangePasswordRequestMapper: Mapper<AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit>;
/** Writes a `etcdserverpb.AuthUserChangePasswordRequest` as JSON. */
export declare function writeAuthUserChangePasswordRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserChangePasswordRequest` from JSON. */
export declare function readAuthUserChangePasswordRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserChangePasswordRequest`. */
export declare function encodeAuthUserChangePasswordRequest(message: AuthUserChangePasswordRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserChangePasswordRequest` up to `end`, into `message` if given. */
export declare function decodeAuthUserChangePasswordRequest(reader: WireReader, end: number, message?: AuthUserChangePasswordRequest): AuthUserChangePasswordRequest;
/** Mapper of `etcdserverpb.AuthUserGrantRoleRequest`. */
export declare const AuthUserGrantRoleRequestMapper: Mapper<AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit>;
/** Writes a `etcdserverpb.AuthUserGrantRoleRequest` as JSON. */
export declare function writeAuthUserGrantRoleRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserGrantRoleRequest` from JSON. */
export declare function readAuthUserGrantRoleRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserGrantRoleRequest`. */
export declare function encodeAuthUserGrantRoleRequest(message: AuthUserGrantRoleRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserGrantRoleRequest` up to `end`, into `message` if given. */
export declare function decodeAuthUserGrantRoleRequest(reader: WireReader, end: number, message?: AuthUserGrantRoleRequest): AuthUserGrantRoleRequest;
/** Mapper of `etcdserverpb.AuthUserRevokeRoleRequest`. */
export declare const AuthUserRevokeRoleRequestMapper: Mapper<AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit>;
/** Writes a `etcdserverpb.AuthUserRevokeRoleRequest` as JSON. */
export declare function writeAuthUserRevokeRoleRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserRevokeRoleRequest` from JSON. */
export declare function readAuthUserRevokeRoleRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserRevokeRoleRequest`. */
export declare function encodeAuthUserRevokeRoleRequest(message: AuthUserRevokeRoleRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserRevokeRoleRequest` up to `end`, into `message` if given. */
export declare function decodeAuthUserRevokeRoleRequest(reader: WireReader, end: number, message?: AuthUserRevokeRoleRequest): AuthUserRevokeRoleRequest;
/** Mapper of `etcdserverpb.AuthRoleAddRequest`. */
export declare const AuthRoleAddRequestMapper: Mapper<AuthRoleAddRequest, AuthRoleAddRequestInit>;
/** Writes a `etcdserverpb.AuthRoleAddRequest` as JSON. */
export declare function writeAuthRoleAddRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleAddRequest` from JSON. */
export declare function readAuthRoleAddRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleAddRequest`. */
export declare function encodeAuthRoleAddRequest(message: AuthRoleAddRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleAddRequest` up to `end`, into `message` if given. */
export declare function decodeAuthRoleAddRequest(reader: WireReader, end: number, message?: AuthRoleAddRequest): AuthRoleAddRequest;
/** Mapper of `etcdserverpb.AuthRoleGetRequest`. */
export declare const AuthRoleGetRequestMapper: Mapper<AuthRoleGetRequest, AuthRoleGetRequestInit>;
/** Writes a `etcdserverpb.AuthRoleGetRequest` as JSON. */
export declare function writeAuthRoleGetRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleGetRequest` from JSON. */
export declare function readAuthRoleGetRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleGetRequest`. */
export declare function encodeAuthRoleGetRequest(message: AuthRoleGetRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleGetRequest` up to `end`, into `message` if given. */
export declare function decodeAuthRoleGetRequest(reader: WireReader, end: number, message?: AuthRoleGetRequest): AuthRoleGetRequest;
/** Mapper of `etcdserverpb.AuthUserListRequest`. */
export declare const AuthUserListRequestMapper: Mapper<AuthUserListRequest, AuthUserListRequestInit>;
/** Writes a `etcdserverpb.AuthUserListRequest` as JSON. */
export declare function writeAuthUserListRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserListRequest` from JSON. */
export declare function readAuthUserListRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserListRequest`. */
export declare function encodeAuthUserListRequest(message: AuthUserListRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserListRequest` up to `end`, into `message` if given. */
export declare function decodeAuthUserListRequest(reader: WireReader, end: number, message?: AuthUserListRequest): AuthUserListRequest;
/** Mapper of `etcdserverpb.AuthRoleListRequest`. */
export declare const AuthRoleListRequestMapper: Mapper<AuthRoleListRequest, AuthRoleListRequestInit>;
/** Writes a `etcdserverpb.AuthRoleListRequest` as JSON. */
export declare function writeAuthRoleListRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleListRequest` from JSON. */
export declare function readAuthRoleListRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleListRequest`. */
export declare function encodeAuthRoleListRequest(message: AuthRoleListRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleListRequest` up to `end`, into `message` if given. */
export declare function decodeAuthRoleListRequest(reader: WireReader, end: number, message?: AuthRoleListRequest): AuthRoleListRequest;
/** Mapper of `etcdserverpb.AuthRoleDeleteRequest`. */
export declare const AuthRoleDeleteRequestMapper: Mapper<AuthRoleDeleteRequest, AuthRoleDeleteRequestInit>;
/** Writes a `etcdserverpb.AuthRoleDeleteRequest` as JSON. */
export declare function writeAuthRoleDeleteRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleDeleteRequest` from JSON. */
export declare function readAuthRoleDeleteRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleDeleteRequest`. */
export declare function encodeAuthRoleDeleteRequest(message: AuthRoleDeleteRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleDeleteRequest` up to `end`, into `message` if given. */
export declare function decodeAuthRoleDeleteRequest(reader: WireReader, end: number, message?: AuthRoleDeleteRequest): AuthRoleDeleteRequest;
/** Mapper of `etcdserverpb.AuthRoleGrantPermissionRequest`. */
export declare const AuthRoleGrantPermissionRequestMapper: Mapper<AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionRequestInit>;
/** Writes a `etcdserverpb.AuthRoleGrantPermissionRequest` as JSON. */
export declare function writeAuthRoleGrantPermissionRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleGrantPermissionRequest` from JSON. */
export declare function readAuthRoleGrantPermissionRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleGrantPermissionRequest`. */
export declare function encodeAuthRoleGrantPermissionRequest(message: AuthRoleGrantPermissionRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleGrantPermissionRequest` up to `end`, into `message` if given. */
export declare function decodeAuthRoleGrantPermissionRequest(reader: WireReader, end: number, message?: AuthRoleGrantPermissionRequest): AuthRoleGrantPermissionRequest;
/** Mapper of `etcdserverpb.AuthRoleRevokePermissionRequest`. */
export declare const AuthRoleRevokePermissionRequestMapper: Mapper<AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit>;
/** Writes a `etcdserverpb.AuthRoleRevokePermissionRequest` as JSON. */
export declare function writeAuthRoleRevokePermissionRequest(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleRevokePermissionRequest` from JSON. */
export declare function readAuthRoleRevokePermissionRequest(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleRevokePermissionRequest`. */
export declare function encodeAuthRoleRevokePermissionRequest(message: AuthRoleRevokePermissionRequestInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleRevokePermissionRequest` up to `end`, into `message` if given. */
export declare function decodeAuthRoleRevokePermissionRequest(reader: WireReader, end: number, message?: AuthRoleRevokePermissionRequest): AuthRoleRevokePermissionRequest;
/** Mapper of `etcdserverpb.AuthEnableResponse`. */
export declare const AuthEnableResponseMapper: Mapper<AuthEnableResponse, AuthEnableResponseInit>;
/** Writes a `etcdserverpb.AuthEnableResponse` as JSON. */
export declare function writeAuthEnableResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthEnableResponse` from JSON. */
export declare function readAuthEnableResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthEnableResponse`. */
export declare function encodeAuthEnableResponse(message: AuthEnableResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthEnableResponse` up to `end`, into `message` if given. */
export declare function decodeAuthEnableResponse(reader: WireReader, end: number, message?: AuthEnableResponse): AuthEnableResponse;
/** Mapper of `etcdserverpb.AuthDisableResponse`. */
export declare const AuthDisableResponseMapper: Mapper<AuthDisableResponse, AuthDisableResponseInit>;
/** Writes a `etcdserverpb.AuthDisableResponse` as JSON. */
export declare function writeAuthDisableResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthDisableResponse` from JSON. */
export declare function readAuthDisableResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthDisableResponse`. */
export declare function encodeAuthDisableResponse(message: AuthDisableResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthDisableResponse` up to `end`, into `message` if given. */
export declare function decodeAuthDisableResponse(reader: WireReader, end: number, message?: AuthDisableResponse): AuthDisableResponse;
/** Mapper of `etcdserverpb.AuthStatusResponse`. */
export declare const AuthStatusResponseMapper: Mapper<AuthStatusResponse, AuthStatusResponseInit>;
/** Writes a `etcdserverpb.AuthStatusResponse` as JSON. */
export declare function writeAuthStatusResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthStatusResponse` from JSON. */
export declare function readAuthStatusResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthStatusResponse`. */
export declare function encodeAuthStatusResponse(message: AuthStatusResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthStatusResponse` up to `end`, into `message` if given. */
export declare function decodeAuthStatusResponse(reader: WireReader, end: number, message?: AuthStatusResponse): AuthStatusResponse;
/** Mapper of `etcdserverpb.AuthenticateResponse`. */
export declare const AuthenticateResponseMapper: Mapper<AuthenticateResponse, AuthenticateResponseInit>;
/** Writes a `etcdserverpb.AuthenticateResponse` as JSON. */
export declare function writeAuthenticateResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthenticateResponse` from JSON. */
export declare function readAuthenticateResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthenticateResponse`. */
export declare function encodeAuthenticateResponse(message: AuthenticateResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthenticateResponse` up to `end`, into `message` if given. */
export declare function decodeAuthenticateResponse(reader: WireReader, end: number, message?: AuthenticateResponse): AuthenticateResponse;
/** Mapper of `etcdserverpb.AuthUserAddResponse`. */
export declare const AuthUserAddResponseMapper: Mapper<AuthUserAddResponse, AuthUserAddResponseInit>;
/** Writes a `etcdserverpb.AuthUserAddResponse` as JSON. */
export declare function writeAuthUserAddResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserAddResponse` from JSON. */
export declare function readAuthUserAddResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserAddResponse`. */
export declare function encodeAuthUserAddResponse(message: AuthUserAddResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserAddResponse` up to `end`, into `message` if given. */
export declare function decodeAuthUserAddResponse(reader: WireReader, end: number, message?: AuthUserAddResponse): AuthUserAddResponse;
/** Mapper of `etcdserverpb.AuthUserGetResponse`. */
export declare const AuthUserGetResponseMapper: Mapper<AuthUserGetResponse, AuthUserGetResponseInit>;
/** Writes a `etcdserverpb.AuthUserGetResponse` as JSON. */
export declare function writeAuthUserGetResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserGetResponse` from JSON. */
export declare function readAuthUserGetResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserGetResponse`. */
export declare function encodeAuthUserGetResponse(message: AuthUserGetResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserGetResponse` up to `end`, into `message` if given. */
export declare function decodeAuthUserGetResponse(reader: WireReader, end: number, message?: AuthUserGetResponse): AuthUserGetResponse;
/** Mapper of `etcdserverpb.AuthUserDeleteResponse`. */
export declare const AuthUserDeleteResponseMapper: Mapper<AuthUserDeleteResponse, AuthUserDeleteResponseInit>;
/** Writes a `etcdserverpb.AuthUserDeleteResponse` as JSON. */
export declare function writeAuthUserDeleteResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserDeleteResponse` from JSON. */
export declare function readAuthUserDeleteResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserDeleteResponse`. */
export declare function encodeAuthUserDeleteResponse(message: AuthUserDeleteResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserDeleteResponse` up to `end`, into `message` if given. */
export declare function decodeAuthUserDeleteResponse(reader: WireReader, end: number, message?: AuthUserDeleteResponse): AuthUserDeleteResponse;
/** Mapper of `etcdserverpb.AuthUserChangePasswordResponse`. */
export declare const AuthUserChangePasswordResponseMapper: Mapper<AuthUserChangePasswordResponse, AuthUserChangePasswordResponseInit>;
/** Writes a `etcdserverpb.AuthUserChangePasswordResponse` as JSON. */
export declare function writeAuthUserChangePasswordResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserChangePasswordResponse` from JSON. */
export declare function readAuthUserChangePasswordResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserChangePasswordResponse`. */
export declare function encodeAuthUserChangePasswordResponse(message: AuthUserChangePasswordResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserChangePasswordResponse` up to `end`, into `message` if given. */
export declare function decodeAuthUserChangePasswordResponse(reader: WireReader, end: number, message?: AuthUserChangePasswordResponse): AuthUserChangePasswordResponse;
/** Mapper of `etcdserverpb.AuthUserGrantRoleResponse`. */
export declare const AuthUserGrantRoleResponseMapper: Mapper<AuthUserGrantRoleResponse, AuthUserGrantRoleResponseInit>;
/** Writes a `etcdserverpb.AuthUserGrantRoleResponse` as JSON. */
export declare function writeAuthUserGrantRoleResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserGrantRoleResponse` from JSON. */
export declare function readAuthUserGrantRoleResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserGrantRoleResponse`. */
export declare function encodeAuthUserGrantRoleResponse(message: AuthUserGrantRoleResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserGrantRoleResponse` up to `end`, into `message` if given. */
export declare function decodeAuthUserGrantRoleResponse(reader: WireReader, end: number, message?: AuthUserGrantRoleResponse): AuthUserGrantRoleResponse;
/** Mapper of `etcdserverpb.AuthUserRevokeRoleResponse`. */
export declare const AuthUserRevokeRoleResponseMapper: Mapper<AuthUserRevokeRoleResponse, AuthUserRevokeRoleResponseInit>;
/** Writes a `etcdserverpb.AuthUserRevokeRoleResponse` as JSON. */
export declare function writeAuthUserRevokeRoleResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserRevokeRoleResponse` from JSON. */
export declare function readAuthUserRevokeRoleResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserRevokeRoleResponse`. */
export declare function encodeAuthUserRevokeRoleResponse(message: AuthUserRevokeRoleResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserRevokeRoleResponse` up to `end`, into `message` if given. */
export declare function decodeAuthUserRevokeRoleResponse(reader: WireReader, end: number, message?: AuthUserRevokeRoleResponse): AuthUserRevokeRoleResponse;
/** Mapper of `etcdserverpb.AuthRoleAddResponse`. */
export declare const AuthRoleAddResponseMapper: Mapper<AuthRoleAddResponse, AuthRoleAddResponseInit>;
/** Writes a `etcdserverpb.AuthRoleAddResponse` as JSON. */
export declare function writeAuthRoleAddResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleAddResponse` from JSON. */
export declare function readAuthRoleAddResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleAddResponse`. */
export declare function encodeAuthRoleAddResponse(message: AuthRoleAddResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleAddResponse` up to `end`, into `message` if given. */
export declare function decodeAuthRoleAddResponse(reader: WireReader, end: number, message?: AuthRoleAddResponse): AuthRoleAddResponse;
/** Mapper of `etcdserverpb.AuthRoleGetResponse`. */
export declare const AuthRoleGetResponseMapper: Mapper<AuthRoleGetResponse, AuthRoleGetResponseInit>;
/** Writes a `etcdserverpb.AuthRoleGetResponse` as JSON. */
export declare function writeAuthRoleGetResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleGetResponse` from JSON. */
export declare function readAuthRoleGetResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleGetResponse`. */
export declare function encodeAuthRoleGetResponse(message: AuthRoleGetResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleGetResponse` up to `end`, into `message` if given. */
export declare function decodeAuthRoleGetResponse(reader: WireReader, end: number, message?: AuthRoleGetResponse): AuthRoleGetResponse;
/** Mapper of `etcdserverpb.AuthRoleListResponse`. */
export declare const AuthRoleListResponseMapper: Mapper<AuthRoleListResponse, AuthRoleListResponseInit>;
/** Writes a `etcdserverpb.AuthRoleListResponse` as JSON. */
export declare function writeAuthRoleListResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleListResponse` from JSON. */
export declare function readAuthRoleListResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleListResponse`. */
export declare function encodeAuthRoleListResponse(message: AuthRoleListResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleListResponse` up to `end`, into `message` if given. */
export declare function decodeAuthRoleListResponse(reader: WireReader, end: number, message?: AuthRoleListResponse): AuthRoleListResponse;
/** Mapper of `etcdserverpb.AuthUserListResponse`. */
export declare const AuthUserListResponseMapper: Mapper<AuthUserListResponse, AuthUserListResponseInit>;
/** Writes a `etcdserverpb.AuthUserListResponse` as JSON. */
export declare function writeAuthUserListResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthUserListResponse` from JSON. */
export declare function readAuthUserListResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthUserListResponse`. */
export declare function encodeAuthUserListResponse(message: AuthUserListResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthUserListResponse` up to `end`, into `message` if given. */
export declare function decodeAuthUserListResponse(reader: WireReader, end: number, message?: AuthUserListResponse): AuthUserListResponse;
/** Mapper of `etcdserverpb.AuthRoleDeleteResponse`. */
export declare const AuthRoleDeleteResponseMapper: Mapper<AuthRoleDeleteResponse, AuthRoleDeleteResponseInit>;
/** Writes a `etcdserverpb.AuthRoleDeleteResponse` as JSON. */
export declare function writeAuthRoleDeleteResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleDeleteResponse` from JSON. */
export declare function readAuthRoleDeleteResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleDeleteResponse`. */
export declare function encodeAuthRoleDeleteResponse(message: AuthRoleDeleteResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleDeleteResponse` up to `end`, into `message` if given. */
export declare function decodeAuthRoleDeleteResponse(reader: WireReader, end: number, message?: AuthRoleDeleteResponse): AuthRoleDeleteResponse;
/** Mapper of `etcdserverpb.AuthRoleGrantPermissionResponse`. */
export declare const AuthRoleGrantPermissionResponseMapper: Mapper<AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionResponseInit>;
/** Writes a `etcdserverpb.AuthRoleGrantPermissionResponse` as JSON. */
export declare function writeAuthRoleGrantPermissionResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleGrantPermissionResponse` from JSON. */
export declare function readAuthRoleGrantPermissionResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleGrantPermissionResponse`. */
export declare function encodeAuthRoleGrantPermissionResponse(message: AuthRoleGrantPermissionResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleGrantPermissionResponse` up to `end`, into `message` if given. */
export declare function decodeAuthRoleGrantPermissionResponse(reader: WireReader, end: number, message?: AuthRoleGrantPermissionResponse): AuthRoleGrantPermissionResponse;
/** Mapper of `etcdserverpb.AuthRoleRevokePermissionResponse`. */
export declare const AuthRoleRevokePermissionResponseMapper: Mapper<AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionResponseInit>;
/** Writes a `etcdserverpb.AuthRoleRevokePermissionResponse` as JSON. */
export declare function writeAuthRoleRevokePermissionResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.AuthRoleRevokePermissionResponse` from JSON. */
export declare function readAuthRoleRevokePermissionResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.AuthRoleRevokePermissionResponse`. */
export declare function encodeAuthRoleRevokePermissionResponse(message: AuthRoleRevokePermissionResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.AuthRoleRevokePermissionResponse` up to `end`, into `message` if given. */
export declare function decodeAuthRoleRevokePermissionResponse(reader: WireReader, end: number, message?: AuthRoleRevokePermissionResponse): AuthRoleRevokePermissionResponse;
/** Mapper of `etcdserverpb.RangeStreamResponse`. */
export declare const RangeStreamResponseMapper: Mapper<RangeStreamResponse, RangeStreamResponseInit>;
/** Writes a `etcdserverpb.RangeStreamResponse` as JSON. */
export declare function writeRangeStreamResponse(w: JsonWriter): void;
/** Reads a `etcdserverpb.RangeStreamResponse` from JSON. */
export declare function readRangeStreamResponse(r: JsonReader): void;
/** Appends the fields of a `etcdserverpb.RangeStreamResponse`. */
export declare function encodeRangeStreamResponse(message: RangeStreamResponseInit, writer: WireWriter): void;
/** Reads the fields of a `etcdserverpb.RangeStreamResponse` up to `end`, into `message` if given. */
export declare function decodeRangeStreamResponse(reader: WireReader, end: number, message?: RangeStreamResponse): RangeStreamResponse;
