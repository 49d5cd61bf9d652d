"use strict";
// JSON text, wire format and typed messages of etcd/rpc.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MemberAddResponseMapper = exports.MemberAddRequestMapper = exports.MemberMapper = exports.LeaseLeasesResponseMapper = exports.LeaseStatusMapper = exports.LeaseLeasesRequestMapper = exports.LeaseTimeToLiveResponseMapper = exports.LeaseTimeToLiveRequestMapper = exports.LeaseKeepAliveResponseMapper = exports.LeaseKeepAliveRequestMapper = exports.LeaseCheckpointResponseMapper = exports.LeaseCheckpointRequestMapper = exports.LeaseCheckpointMapper = exports.LeaseRevokeResponseMapper = exports.LeaseRevokeRequestMapper = exports.LeaseGrantResponseMapper = exports.LeaseGrantRequestMapper = exports.WatchResponseMapper = exports.WatchProgressRequestMapper = exports.WatchCancelRequestMapper = exports.WatchCreateRequestMapper = exports.WatchRequestMapper = exports.SnapshotResponseMapper = exports.SnapshotRequestMapper = exports.HashResponseMapper = exports.HashKVResponseMapper = exports.HashKVRequestMapper = exports.HashRequestMapper = exports.CompactionResponseMapper = exports.CompactionRequestMapper = exports.TxnResponseMapper = exports.TxnRequestMapper = exports.CompareMapper = exports.ResponseOpMapper = exports.RequestOpMapper = exports.DeleteRangeResponseMapper = exports.DeleteRangeRequestMapper = exports.PutResponseMapper = exports.PutRequestMapper = exports.RangeResponseMapper = exports.RangeRequestMapper = exports.ResponseHeaderMapper = exports.DowngradeRequest_DowngradeActionJson = exports.AlarmRequest_AlarmActionJson = exports.WatchCreateRequest_FilterTypeJson = exports.Compare_CompareTargetJson = exports.Compare_CompareResultJson = exports.RangeRequest_SortTargetJson = exports.RangeRequest_SortOrderJson = exports.AlarmTypeJson = void 0;
exports.AuthRoleGetResponseMapper = exports.AuthRoleAddResponseMapper = exports.AuthUserRevokeRoleResponseMapper = exports.AuthUserGrantRoleResponseMapper = exports.AuthUserChangePasswordResponseMapper = exports.AuthUserDeleteResponseMapper = exports.AuthUserGetResponseMapper = exports.AuthUserAddResponseMapper = exports.AuthenticateResponseMapper = exports.AuthStatusResponseMapper = exports.AuthDisableResponseMapper = exports.AuthEnableResponseMapper = exports.AuthRoleRevokePermissionRequestMapper = exports.AuthRoleGrantPermissionRequestMapper = exports.AuthRoleDeleteRequestMapper = exports.AuthRoleListRequestMapper = exports.AuthUserListRequestMapper = exports.AuthRoleGetRequestMapper = exports.AuthRoleAddRequestMapper = exports.AuthUserRevokeRoleRequestMapper = exports.AuthUserGrantRoleRequestMapper = exports.AuthUserChangePasswordRequestMapper = exports.AuthUserDeleteRequestMapper = exports.AuthUserGetRequestMapper = exports.AuthUserAddRequestMapper = exports.AuthenticateRequestMapper = exports.AuthStatusRequestMapper = exports.AuthDisableRequestMapper = exports.AuthEnableRequestMapper = exports.DowngradeInfoMapper = exports.StatusResponseMapper = exports.StatusRequestMapper = exports.DowngradeVersionTestRequestMapper = exports.DowngradeResponseMapper = exports.DowngradeRequestMapper = exports.AlarmResponseMapper = exports.AlarmMemberMapper = exports.AlarmRequestMapper = exports.MoveLeaderResponseMapper = exports.MoveLeaderRequestMapper = exports.DefragmentResponseMapper = exports.DefragmentRequestMapper = exports.MemberPromoteResponseMapper = exports.MemberPromoteRequestMapper = exports.MemberListResponseMapper = exports.MemberListRequestMapper = exports.MemberUpdateResponseMapper = exports.MemberUpdateRequestMapper = exports.MemberRemoveResponseMapper = exports.MemberRemoveRequestMapper = void 0;
exports.RangeStreamResponseMapper = exports.AuthRoleRevokePermissionResponseMapper = exports.AuthRoleGrantPermissionResponseMapper = exports.AuthRoleDeleteResponseMapper = exports.AuthUserListResponseMapper = exports.AuthRoleListResponseMapper = void 0;
exports.writeResponseHeader = writeResponseHeader;
exports.readResponseHeader = readResponseHeader;
exports.encodeResponseHeader = encodeResponseHeader;
exports.decodeResponseHeader = decodeResponseHeader;
exports.writeRangeRequest = writeRangeRequest;
exports.readRangeRequest = readRangeRequest;
exports.encodeRangeRequest = encodeRangeRequest;
exports.decodeRangeRequest = decodeRangeRequest;
exports.writeRangeResponse = writeRangeResponse;
exports.readRangeResponse = readRangeResponse;
exports.encodeRangeResponse = encodeRangeResponse;
exports.decodeRangeResponse = decodeRangeResponse;
exports.writePutRequest = writePutRequest;
exports.readPutRequest = readPutRequest;
exports.encodePutRequest = encodePutRequest;
exports.decodePutRequest = decodePutRequest;
exports.writePutResponse = writePutResponse;
exports.readPutResponse = readPutResponse;
exports.encodePutResponse = encodePutResponse;
exports.decodePutResponse = decodePutResponse;
exports.writeDeleteRangeRequest = writeDeleteRangeRequest;
exports.readDeleteRangeRequest = readDeleteRangeRequest;
exports.encodeDeleteRangeRequest = encodeDeleteRangeRequest;
exports.decodeDeleteRangeRequest = decodeDeleteRangeRequest;
exports.writeDeleteRangeResponse = writeDeleteRangeResponse;
exports.readDeleteRangeResponse = readDeleteRangeResponse;
exports.encodeDeleteRangeResponse = encodeDeleteRangeResponse;
exports.decodeDeleteRangeResponse = decodeDeleteRangeResponse;
exports.writeRequestOp = writeRequestOp;
exports.readRequestOp = readRequestOp;
exports.encodeRequestOp = encodeRequestOp;
exports.decodeRequestOp = decodeRequestOp;
exports.writeResponseOp = writeResponseOp;
exports.readResponseOp = readResponseOp;
exports.encodeResponseOp = encodeResponseOp;
exports.decodeResponseOp = decodeResponseOp;
exports.writeCompare = writeCompare;
exports.readCompare = readCompare;
exports.encodeCompare = encodeCompare;
exports.decodeCompare = decodeCompare;
exports.writeTxnRequest = writeTxnRequest;
exports.readTxnRequest = readTxnRequest;
exports.encodeTxnRequest = encodeTxnRequest;
exports.decodeTxnRequest = decodeTxnRequest;
exports.writeTxnResponse = writeTxnResponse;
exports.readTxnResponse = readTxnResponse;
exports.encodeTxnResponse = encodeTxnResponse;
exports.decodeTxnResponse = decodeTxnResponse;
exports.writeCompactionRequest = writeCompactionRequest;
exports.readCompactionRequest = readCompactionRequest;
exports.encodeCompactionRequest = encodeCompactionRequest;
exports.decodeCompactionRequest = decodeCompactionRequest;
exports.writeCompactionResponse = writeCompactionResponse;
exports.readCompactionResponse = readCompactionResponse;
exports.encodeCompactionResponse = encodeCompactionResponse;
exports.decodeCompactionResponse = decodeCompactionResponse;
exports.writeHashRequest = writeHashRequest;
exports.readHashRequest = readHashRequest;
exports.encodeHashRequest = encodeHashRequest;
exports.decodeHashRequest = decodeHashRequest;
exports.writeHashKVRequest = writeHashKVRequest;
exports.readHashKVRequest = readHashKVRequest;
exports.encodeHashKVRequest = encodeHashKVRequest;
exports.decodeHashKVRequest = decodeHashKVRequest;
exports.writeHashKVResponse = writeHashKVResponse;
exports.readHashKVResponse = readHashKVResponse;
exports.encodeHashKVResponse = encodeHashKVResponse;
exports.decodeHashKVResponse = decodeHashKVResponse;
exports.writeHashResponse = writeHashResponse;
exports.readHashResponse = readHashResponse;
exports.encodeHashResponse = encodeHashResponse;
exports.decodeHashResponse = decodeHashResponse;
exports.writeSnapshotRequest = writeSnapshotRequest;
exports.readSnapshotRequest = readSnapshotRequest;
exports.encodeSnapshotRequest = encodeSnapshotRequest;
exports.decodeSnapshotRequest = decodeSnapshotRequest;
exports.writeSnapshotResponse = writeSnapshotResponse;
exports.readSnapshotResponse = readSnapshotResponse;
exports.encodeSnapshotResponse = encodeSnapshotResponse;
exports.decodeSnapshotResponse = decodeSnapshotResponse;
exports.writeWatchRequest = writeWatchRequest;
exports.readWatchRequest = readWatchRequest;
exports.encodeWatchRequest = encodeWatchRequest;
exports.decodeWatchRequest = decodeWatchRequest;
exports.writeWatchCreateRequest = writeWatchCreateRequest;
exports.readWatchCreateRequest = readWatchCreateRequest;
exports.encodeWatchCreateRequest = encodeWatchCreateRequest;
exports.decodeWatchCreateRequest = decodeWatchCreateRequest;
exports.writeWatchCancelRequest = writeWatchCancelRequest;
exports.readWatchCancelRequest = readWatchCancelRequest;
exports.encodeWatchCancelRequest = encodeWatchCancelRequest;
exports.decodeWatchCancelRequest = decodeWatchCancelRequest;
exports.writeWatchProgressRequest = writeWatchProgressRequest;
exports.readWatchProgressRequest = readWatchProgressRequest;
exports.encodeWatchProgressRequest = encodeWatchProgressRequest;
exports.decodeWatchProgressRequest = decodeWatchProgressRequest;
exports.writeWatchResponse = writeWatchResponse;
exports.readWatchResponse = readWatchResponse;
exports.encodeWatchResponse = encodeWatchResponse;
exports.decodeWatchResponse = decodeWatchResponse;
exports.writeLeaseGrantRequest = writeLeaseGrantRequest;
exports.readLeaseGrantRequest = readLeaseGrantRequest;
exports.encodeLeaseGrantRequest = encodeLeaseGrantRequest;
exports.decodeLeaseGrantRequest = decodeLeaseGrantRequest;
exports.writeLeaseGrantResponse = writeLeaseGrantResponse;
exports.readLeaseGrantResponse = readLeaseGrantResponse;
exports.encodeLeaseGrantResponse = encodeLeaseGrantResponse;
exports.decodeLeaseGrantResponse = decodeLeaseGrantResponse;
exports.writeLeaseRevokeRequest = writeLeaseRevokeRequest;
exports.readLeaseRevokeRequest = readLeaseRevokeRequest;
exports.encodeLeaseRevokeRequest = encodeLeaseRevokeRequest;
exports.decodeLeaseRevokeRequest = decodeLeaseRevokeRequest;
exports.writeLeaseRevokeResponse = writeLeaseRevokeResponse;
exports.readLeaseRevokeResponse = readLeaseRevokeResponse;
exports.encodeLeaseRevokeResponse = encodeLeaseRevokeResponse;
exports.decodeLeaseRevokeResponse = decodeLeaseRevokeResponse;
exports.writeLeaseCheckpoint = writeLeaseCheckpoint;
exports.readLeaseCheckpoint = readLeaseCheckpoint;
exports.encodeLeaseCheckpoint = encodeLeaseCheckpoint;
exports.decodeLeaseCheckpoint = decodeLeaseCheckpoint;
exports.writeLeaseCheckpointRequest = writeLeaseCheckpointRequest;
exports.readLeaseCheckpointRequest = readLeaseCheckpointRequest;
exports.encodeLeaseCheckpointRequest = encodeLeaseCheckpointRequest;
exports.decodeLeaseCheckpointRequest = decodeLeaseCheckpointRequest;
exports.writeLeaseCheckpointResponse = writeLeaseCheckpointResponse;
exports.readLeaseCheckpointResponse = readLeaseCheckpointResponse;
exports.encodeLeaseCheckpointResponse = encodeLeaseCheckpointResponse;
exports.decodeLeaseCheckpointResponse = decodeLeaseCheckpointResponse;
exports.writeLeaseKeepAliveRequest = writeLeaseKeepAliveRequest;
exports.readLeaseKeepAliveRequest = readLeaseKeepAliveRequest;
exports.encodeLeaseKeepAliveRequest = encodeLeaseKeepAliveRequest;
exports.decodeLeaseKeepAliveRequest = decodeLeaseKeepAliveRequest;
exports.writeLeaseKeepAliveResponse = writeLeaseKeepAliveResponse;
exports.readLeaseKeepAliveResponse = readLeaseKeepAliveResponse;
exports.encodeLeaseKeepAliveResponse = encodeLeaseKeepAliveResponse;
exports.decodeLeaseKeepAliveResponse = decodeLeaseKeepAliveResponse;
exports.writeLeaseTimeToLiveRequest = writeLeaseTimeToLiveRequest;
exports.readLeaseTimeToLiveRequest = readLeaseTimeToLiveRequest;
exports.encodeLeaseTimeToLiveRequest = encodeLeaseTimeToLiveRequest;
exports.decodeLeaseTimeToLiveRequest = decodeLeaseTimeToLiveRequest;
exports.writeLeaseTimeToLiveResponse = writeLeaseTimeToLiveResponse;
exports.readLeaseTimeToLiveResponse = readLeaseTimeToLiveResponse;
exports.encodeLeaseTimeToLiveResponse = encodeLeaseTimeToLiveResponse;
exports.decodeLeaseTimeToLiveResponse = decodeLeaseTimeToLiveResponse;
exports.writeLeaseLeasesRequest = writeLeaseLeasesRequest;
exports.readLeaseLeasesRequest = readLeaseLeasesRequest;
exports.encodeLeaseLeasesRequest = encodeLeaseLeasesRequest;
exports.decodeLeaseLeasesRequest = decodeLeaseLeasesRequest;
exports.writeLeaseStatus = writeLeaseStatus;
exports.readLeaseStatus = readLeaseStatus;
exports.encodeLeaseStatus = encodeLeaseStatus;
exports.decodeLeaseStatus = decodeLeaseStatus;
exports.writeLeaseLeasesResponse = writeLeaseLeasesResponse;
exports.readLeaseLeasesResponse = readLeaseLeasesResponse;
exports.encodeLeaseLeasesResponse = encodeLeaseLeasesResponse;
exports.decodeLeaseLeasesResponse = decodeLeaseLeasesResponse;
exports.writeMember = writeMember;
exports.readMember = readMember;
exports.encodeMember = encodeMember;
exports.decodeMember = decodeMember;
exports.writeMemberAddRequest = writeMemberAddRequest;
exports.readMemberAddRequest = readMemberAddRequest;
exports.encodeMemberAddRequest = encodeMemberAddRequest;
exports.decodeMemberAddRequest = decodeMemberAddRequest;
exports.writeMemberAddResponse = writeMemberAddResponse;
exports.readMemberAddResponse = readMemberAddResponse;
exports.encodeMemberAddResponse = encodeMemberAddResponse;
exports.decodeMemberAddResponse = decodeMemberAddResponse;
exports.writeMemberRemoveRequest = writeMemberRemoveRequest;
exports.readMemberRemoveRequest = readMemberRemoveRequest;
exports.encodeMemberRemoveRequest = encodeMemberRemoveRequest;
exports.decodeMemberRemoveRequest = decodeMemberRemoveRequest;
exports.writeMemberRemoveResponse = writeMemberRemoveResponse;
exports.readMemberRemoveResponse = readMemberRemoveResponse;
exports.encodeMemberRemoveResponse = encodeMemberRemoveResponse;
exports.decodeMemberRemoveResponse = decodeMemberRemoveResponse;
exports.writeMemberUpdateRequest = writeMemberUpdateRequest;
exports.readMemberUpdateRequest = readMemberUpdateRequest;
exports.encodeMemberUpdateRequest = encodeMemberUpdateRequest;
exports.decodeMemberUpdateRequest = decodeMemberUpdateRequest;
exports.writeMemberUpdateResponse = writeMemberUpdateResponse;
exports.readMemberUpdateResponse = readMemberUpdateResponse;
exports.encodeMemberUpdateResponse = encodeMemberUpdateResponse;
exports.decodeMemberUpdateResponse = decodeMemberUpdateResponse;
exports.writeMemberListRequest = writeMemberListRequest;
exports.readMemberListRequest = readMemberListRequest;
exports.encodeMemberListRequest = encodeMemberListRequest;
exports.decodeMemberListRequest = decodeMemberListRequest;
exports.writeMemberListResponse = writeMemberListResponse;
exports.readMemberListResponse = readMemberListResponse;
exports.encodeMemberListResponse = encodeMemberListResponse;
exports.decodeMemberListResponse = decodeMemberListResponse;
exports.writeMemberPromoteRequest = writeMemberPromoteRequest;
exports.readMemberPromoteRequest = readMemberPromoteRequest;
exports.encodeMemberPromoteRequest = encodeMemberPromoteRequest;
exports.decodeMemberPromoteRequest = decodeMemberPromoteRequest;
exports.writeMemberPromoteResponse = writeMemberPromoteResponse;
exports.readMemberPromoteResponse = readMemberPromoteResponse;
exports.encodeMemberPromoteResponse = encodeMemberPromoteResponse;
exports.decodeMemberPromoteResponse = decodeMemberPromoteResponse;
exports.writeDefragmentRequest = writeDefragmentRequest;
exports.readDefragmentRequest = readDefragmentRequest;
exports.encodeDefragmentRequest = encodeDefragmentRequest;
exports.decodeDefragmentRequest = decodeDefragmentRequest;
exports.writeDefragmentResponse = writeDefragmentResponse;
exports.readDefragmentResponse = readDefragmentResponse;
exports.encodeDefragmentResponse = encodeDefragmentResponse;
exports.decodeDefragmentResponse = decodeDefragmentResponse;
exports.writeMoveLeaderRequest = writeMoveLeaderRequest;
exports.readMoveLeaderRequest = readMoveLeaderRequest;
exports.encodeMoveLeaderRequest = encodeMoveLeaderRequest;
exports.decodeMoveLeaderRequest = decodeMoveLeaderRequest;
exports.writeMoveLeaderResponse = writeMoveLeaderResponse;
exports.readMoveLeaderResponse = readMoveLeaderResponse;
exports.encodeMoveLeaderResponse = encodeMoveLeaderResponse;
exports.decodeMoveLeaderResponse = decodeMoveLeaderResponse;
exports.writeAlarmRequest = writeAlarmRequest;
exports.readAlarmRequest = readAlarmRequest;
exports.encodeAlarmRequest = encodeAlarmRequest;
exports.decodeAlarmRequest = decodeAlarmRequest;
exports.writeAlarmMember = writeAlarmMember;
exports.readAlarmMember = readAlarmMember;
exports.encodeAlarmMember = encodeAlarmMember;
exports.decodeAlarmMember = decodeAlarmMember;
exports.writeAlarmResponse = writeAlarmResponse;
exports.readAlarmResponse = readAlarmResponse;
exports.encodeAlarmResponse = encodeAlarmResponse;
exports.decodeAlarmResponse = decodeAlarmResponse;
exports.writeDowngradeRequest = writeDowngradeRequest;
exports.readDowngradeRequest = readDowngradeRequest;
exports.encodeDowngradeRequest = encodeDowngradeRequest;
exports.decodeDowngradeRequest = decodeDowngradeRequest;
exports.writeDowngradeResponse = writeDowngradeResponse;
exports.readDowngradeResponse = readDowngradeResponse;
exports.encodeDowngradeResponse = encodeDowngradeResponse;
exports.decodeDowngradeResponse = decodeDowngradeResponse;
exports.writeDowngradeVersionTestRequest = writeDowngradeVersionTestRequest;
exports.readDowngradeVersionTestRequest = readDowngradeVersionTestRequest;
exports.encodeDowngradeVersionTestRequest = encodeDowngradeVersionTestRequest;
exports.decodeDowngradeVersionTestRequest = decodeDowngradeVersionTestRequest;
exports.writeStatusRequest = writeStatusRequest;
exports.readStatusRequest = readStatusRequest;
exports.encodeStatusRequest = encodeStatusRequest;
exports.decodeStatusRequest = decodeStatusRequest;
exports.writeStatusResponse = writeStatusResponse;
exports.readStatusResponse = readStatusResponse;
exports.encodeStatusResponse = encodeStatusResponse;
exports.decodeStatusResponse = decodeStatusResponse;
exports.writeDowngradeInfo = writeDowngradeInfo;
exports.readDowngradeInfo = readDowngradeInfo;
exports.encodeDowngradeInfo = encodeDowngradeInfo;
exports.decodeDowngradeInfo = decodeDowngradeInfo;
exports.writeAuthEnableRequest = writeAuthEnableRequest;
exports.readAuthEnableRequest = readAuthEnableRequest;
exports.encodeAuthEnableRequest = encodeAuthEnableRequest;
exports.decodeAuthEnableRequest = decodeAuthEnableRequest;
exports.writeAuthDisableRequest = writeAuthDisableRequest;
exports.readAuthDisableRequest = readAuthDisableRequest;
exports.encodeAuthDisableRequest = encodeAuthDisableRequest;
exports.decodeAuthDisableRequest = decodeAuthDisableRequest;
exports.writeAuthStatusRequest = writeAuthStatusRequest;
exports.readAuthStatusRequest = readAuthStatusRequest;
exports.encodeAuthStatusRequest = encodeAuthStatusRequest;
exports.decodeAuthStatusRequest = decodeAuthStatusRequest;
exports.writeAuthenticateRequest = writeAuthenticateRequest;
exports.readAuthenticateRequest = readAuthenticateRequest;
exports.encodeAuthenticateRequest = encodeAuthenticateRequest;
exports.decodeAuthenticateRequest = decodeAuthenticateRequest;
exports.writeAuthUserAddRequest = writeAuthUserAddRequest;
exports.readAuthUserAddRequest = readAuthUserAddRequest;
exports.encodeAuthUserAddRequest = encodeAuthUserAddRequest;
exports.decodeAuthUserAddRequest = decodeAuthUserAddRequest;
exports.writeAuthUserGetRequest = writeAuthUserGetRequest;
exports.readAuthUserGetRequest = readAuthUserGetRequest;
exports.encodeAuthUserGetRequest = encodeAuthUserGetRequest;
exports.decodeAuthUserGetRequest = decodeAuthUserGetRequest;
exports.writeAuthUserDeleteRequest = writeAuthUserDeleteRequest;
exports.readAuthUserDeleteRequest = readAuthUserDeleteRequest;
exports.encodeAuthUserDeleteRequest = encodeAuthUserDeleteRequest;
exports.decodeAuthUserDeleteRequest = decodeAuthUserDeleteRequest;
exports.writeAuthUserChangePasswordRequest = writeAuthUserChangePasswordRequest;
exports.readAuthUserChangePasswordRequest = readAuthUserChangePasswordRequest;
exports.encodeAuthUserChangePasswordRequest = encodeAuthUserChangePasswordRequest;
exports.decodeAuthUserChangePasswordRequest = decodeAuthUserChangePasswordRequest;
exports.writeAuthUserGrantRoleRequest = writeAuthUserGrantRoleRequest;
exports.readAuthUserGrantRoleRequest = readAuthUserGrantRoleRequest;
exports.encodeAuthUserGrantRoleRequest = encodeAuthUserGrantRoleRequest;
exports.decodeAuthUserGrantRoleRequest = decodeAuthUserGrantRoleRequest;
exports.writeAuthUserRevokeRoleRequest = writeAuthUserRevokeRoleRequest;
exports.readAuthUserRevokeRoleRequest = readAuthUserRevokeRoleRequest;
exports.encodeAuthUserRevokeRoleRequest = encodeAuthUserRevokeRoleRequest;
exports.decodeAuthUserRevokeRoleRequest = decodeAuthUserRevokeRoleRequest;
exports.writeAuthRoleAddRequest = writeAuthRoleAddRequest;
exports.readAuthRoleAddRequest = readAuthRoleAddRequest;
exports.encodeAuthRoleAddRequest = encodeAuthRoleAddRequest;
exports.decodeAuthRoleAddRequest = decodeAuthRoleAddRequest;
exports.writeAuthRoleGetRequest = writeAuthRoleGetRequest;
exports.readAuthRoleGetRequest = readAuthRoleGetRequest;
exports.encodeAuthRoleGetRequest = encodeAuthRoleGetRequest;
exports.decodeAuthRoleGetRequest = decodeAuthRoleGetRequest;
exports.writeAuthUserListRequest = writeAuthUserListRequest;
exports.readAuthUserListRequest = readAuthUserListRequest;
exports.encodeAuthUserListRequest = encodeAuthUserListRequest;
exports.decodeAuthUserListRequest = decodeAuthUserListRequest;
exports.writeAuthRoleListRequest = writeAuthRoleListRequest;
exports.readAuthRoleListRequest = readAuthRoleListRequest;
exports.encodeAuthRoleListRequest = encodeAuthRoleListRequest;
exports.decodeAuthRoleListRequest = decodeAuthRoleListRequest;
exports.writeAuthRoleDeleteRequest = writeAuthRoleDeleteRequest;
exports.readAuthRoleDeleteRequest = readAuthRoleDeleteRequest;
exports.encodeAuthRoleDeleteRequest = encodeAuthRoleDeleteRequest;
exports.decodeAuthRoleDeleteRequest = decodeAuthRoleDeleteRequest;
exports.writeAuthRoleGrantPermissionRequest = writeAuthRoleGrantPermissionRequest;
exports.readAuthRoleGrantPermissionRequest = readAuthRoleGrantPermissionRequest;
exports.encodeAuthRoleGrantPermissionRequest = encodeAuthRoleGrantPermissionRequest;
exports.decodeAuthRoleGrantPermissionRequest = decodeAuthRoleGrantPermissionRequest;
exports.writeAuthRoleRevokePermissionRequest = writeAuthRoleRevokePermissionRequest;
exports.readAuthRoleRevokePermissionRequest = readAuthRoleRevokePermissionRequest;
exports.encodeAuthRoleRevokePermissionRequest = encodeAuthRoleRevokePermissionRequest;
exports.decodeAuthRoleRevokePermissionRequest = decodeAuthRoleRevokePermissionRequest;
exports.writeAuthEnableResponse = writeAuthEnableResponse;
exports.readAuthEnableResponse = readAuthEnableResponse;
exports.encodeAuthEnableResponse = encodeAuthEnableResponse;
exports.decodeAuthEnableResponse = decodeAuthEnableResponse;
exports.writeAuthDisableResponse = writeAuthDisableResponse;
exports.readAuthDisableResponse = readAuthDisableResponse;
exports.encodeAuthDisableResponse = encodeAuthDisableResponse;
exports.decodeAuthDisableResponse = decodeAuthDisableResponse;
exports.writeAuthStatusResponse = writeAuthStatusResponse;
exports.readAuthStatusResponse = readAuthStatusResponse;
exports.encodeAuthStatusResponse = encodeAuthStatusResponse;
exports.decodeAuthStatusResponse = decodeAuthStatusResponse;
exports.writeAuthenticateResponse = writeAuthenticateResponse;
exports.readAuthenticateResponse = readAuthenticateResponse;
exports.encodeAuthenticateResponse = encodeAuthenticateResponse;
exports.decodeAuthenticateResponse = decodeAuthenticateResponse;
exports.writeAuthUserAddResponse = writeAuthUserAddResponse;
exports.readAuthUserAddResponse = readAuthUserAddResponse;
exports.encodeAuthUserAddResponse = encodeAuthUserAddResponse;
exports.decodeAuthUserAddResponse = decodeAuthUserAddResponse;
exports.writeAuthUserGetResponse = writeAuthUserGetResponse;
exports.readAuthUserGetResponse = readAuthUserGetResponse;
exports.encodeAuthUserGetResponse = encodeAuthUserGetResponse;
exports.decodeAuthUserGetResponse = decodeAuthUserGetResponse;
exports.writeAuthUserDeleteResponse = writeAuthUserDeleteResponse;
exports.readAuthUserDeleteResponse = readAuthUserDeleteResponse;
exports.encodeAuthUserDeleteResponse = encodeAuthUserDeleteResponse;
exports.decodeAuthUserDeleteResponse = decodeAuthUserDeleteResponse;
exports.writeAuthUserChangePasswordResponse = writeAuthUserChangePasswordResponse;
exports.readAuthUserChangePasswordResponse = readAuthUserChangePasswordResponse;
exports.encodeAuthUserChangePasswordResponse = encodeAuthUserChangePasswordResponse;
exports.decodeAuthUserChangePasswordResponse = decodeAuthUserChangePasswordResponse;
exports.writeAuthUserGrantRoleResponse = writeAuthUserGrantRoleResponse;
exports.readAuthUserGrantRoleResponse = readAuthUserGrantRoleResponse;
exports.encodeAuthUserGrantRoleResponse = encodeAuthUserGrantRoleResponse;
exports.decodeAuthUserGrantRoleResponse = decodeAuthUserGrantRoleResponse;
exports.writeAuthUserRevokeRoleResponse = writeAuthUserRevokeRoleResponse;
exports.readAuthUserRevokeRoleResponse = readAuthUserRevokeRoleResponse;
exports.encodeAuthUserRevokeRoleResponse = encodeAuthUserRevokeRoleResponse;
exports.decodeAuthUserRevokeRoleResponse = decodeAuthUserRevokeRoleResponse;
exports.writeAuthRoleAddResponse = writeAuthRoleAddResponse;
exports.readAuthRoleAddResponse = readAuthRoleAddResponse;
exports.encodeAuthRoleAddResponse = encodeAuthRoleAddResponse;
exports.decodeAuthRoleAddResponse = decodeAuthRoleAddResponse;
exports.writeAuthRoleGetResponse = writeAuthRoleGetResponse;
exports.readAuthRoleGetResponse = readAuthRoleGetResponse;
exports.encodeAuthRoleGetResponse = encodeAuthRoleGetResponse;
exports.decodeAuthRoleGetResponse = decodeAuthRoleGetResponse;
exports.writeAuthRoleListResponse = writeAuthRoleListResponse;
exports.readAuthRoleListResponse = readAuthRoleListResponse;
exports.encodeAuthRoleListResponse = encodeAuthRoleListResponse;
exports.decodeAuthRoleListResponse = decodeAuthRoleListResponse;
exports.writeAuthUserListResponse = writeAuthUserListResponse;
exports.readAuthUserListResponse = readAuthUserListResponse;
exports.encodeAuthUserListResponse = encodeAuthUserListResponse;
exports.decodeAuthUserListResponse = decodeAuthUserListResponse;
exports.writeAuthRoleDeleteResponse = writeAuthRoleDeleteResponse;
exports.readAuthRoleDeleteResponse = readAuthRoleDeleteResponse;
exports.encodeAuthRoleDeleteResponse = encodeAuthRoleDeleteResponse;
exports.decodeAuthRoleDeleteResponse = decodeAuthRoleDeleteResponse;
exports.writeAuthRoleGrantPermissionResponse = writeAuthRoleGrantPermissionResponse;
exports.readAuthRoleGrantPermissionResponse = readAuthRoleGrantPermissionResponse;
exports.encodeAuthRoleGrantPermissionResponse = encodeAuthRoleGrantPermissionResponse;
exports.decodeAuthRoleGrantPermissionResponse = decodeAuthRoleGrantPermissionResponse;
exports.writeAuthRoleRevokePermissionResponse = writeAuthRoleRevokePermissionResponse;
exports.readAuthRoleRevokePermissionResponse = readAuthRoleRevokePermissionResponse;
exports.encodeAuthRoleRevokePermissionResponse = encodeAuthRoleRevokePermissionResponse;
exports.decodeAuthRoleRevokePermissionResponse = decodeAuthRoleRevokePermissionResponse;
exports.writeRangeStreamResponse = writeRangeStreamResponse;
exports.readRangeStreamResponse = readRangeStreamResponse;
exports.encodeRangeStreamResponse = encodeRangeStreamResponse;
exports.decodeRangeStreamResponse = decodeRangeStreamResponse;
const index_js_1 = require("../runtime/json/index.js");
const index_js_2 = require("../runtime/wire/index.js");
const rpc_js_1 = require("../schemas/rpc.js");
const auth_js_1 = require("./auth.js");
const kv_js_1 = require("./kv.js");
/** Field names as JSON writes them. */
const keys = {
    clusterId: /*@__PURE__*/ (0, index_js_1.jsonKey)("cluster_id", "clusterId"),
    memberId: /*@__PURE__*/ (0, index_js_1.jsonKey)("member_id", "memberId"),
    revision: /*@__PURE__*/ (0, index_js_1.jsonKey)("revision"),
    raftTerm: /*@__PURE__*/ (0, index_js_1.jsonKey)("raft_term", "raftTerm"),
    key: /*@__PURE__*/ (0, index_js_1.jsonKey)("key"),
    rangeEnd: /*@__PURE__*/ (0, index_js_1.jsonKey)("range_end", "rangeEnd"),
    limit: /*@__PURE__*/ (0, index_js_1.jsonKey)("limit"),
    sortOrder: /*@__PURE__*/ (0, index_js_1.jsonKey)("sort_order", "sortOrder"),
    sortTarget: /*@__PURE__*/ (0, index_js_1.jsonKey)("sort_target", "sortTarget"),
    serializable: /*@__PURE__*/ (0, index_js_1.jsonKey)("serializable"),
    keysOnly: /*@__PURE__*/ (0, index_js_1.jsonKey)("keys_only", "keysOnly"),
    countOnly: /*@__PURE__*/ (0, index_js_1.jsonKey)("count_only", "countOnly"),
    minModRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("min_mod_revision", "minModRevision"),
    maxModRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("max_mod_revision", "maxModRevision"),
    minCreateRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("min_create_revision", "minCreateRevision"),
    maxCreateRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("max_create_revision", "maxCreateRevision"),
    header: /*@__PURE__*/ (0, index_js_1.jsonKey)("header"),
    kvs: /*@__PURE__*/ (0, index_js_1.jsonKey)("kvs"),
    more: /*@__PURE__*/ (0, index_js_1.jsonKey)("more"),
    count: /*@__PURE__*/ (0, index_js_1.jsonKey)("count"),
    value: /*@__PURE__*/ (0, index_js_1.jsonKey)("value"),
    lease: /*@__PURE__*/ (0, index_js_1.jsonKey)("lease"),
    prevKv: /*@__PURE__*/ (0, index_js_1.jsonKey)("prev_kv", "prevKv"),
    ignoreValue: /*@__PURE__*/ (0, index_js_1.jsonKey)("ignore_value", "ignoreValue"),
    ignoreLease: /*@__PURE__*/ (0, index_js_1.jsonKey)("ignore_lease", "ignoreLease"),
    deleted: /*@__PURE__*/ (0, index_js_1.jsonKey)("deleted"),
    prevKvs: /*@__PURE__*/ (0, index_js_1.jsonKey)("prev_kvs", "prevKvs"),
    requestRange: /*@__PURE__*/ (0, index_js_1.jsonKey)("request_range", "requestRange"),
    requestPut: /*@__PURE__*/ (0, index_js_1.jsonKey)("request_put", "requestPut"),
    requestDeleteRange: /*@__PURE__*/ (0, index_js_1.jsonKey)("request_delete_range", "requestDeleteRange"),
    requestTxn: /*@__PURE__*/ (0, index_js_1.jsonKey)("request_txn", "requestTxn"),
    responseRange: /*@__PURE__*/ (0, index_js_1.jsonKey)("response_range", "responseRange"),
    responsePut: /*@__PURE__*/ (0, index_js_1.jsonKey)("response_put", "responsePut"),
    responseDeleteRange: /*@__PURE__*/ (0, index_js_1.jsonKey)("response_delete_range", "responseDeleteRange"),
    responseTxn: /*@__PURE__*/ (0, index_js_1.jsonKey)("response_txn", "responseTxn"),
    result: /*@__PURE__*/ (0, index_js_1.jsonKey)("result"),
    target: /*@__PURE__*/ (0, index_js_1.jsonKey)("target"),
    version: /*@__PURE__*/ (0, index_js_1.jsonKey)("version"),
    createRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("create_revision", "createRevision"),
    modRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("mod_revision", "modRevision"),
    compare: /*@__PURE__*/ (0, index_js_1.jsonKey)("compare"),
    success: /*@__PURE__*/ (0, index_js_1.jsonKey)("success"),
    failure: /*@__PURE__*/ (0, index_js_1.jsonKey)("failure"),
    succeeded: /*@__PURE__*/ (0, index_js_1.jsonKey)("succeeded"),
    responses: /*@__PURE__*/ (0, index_js_1.jsonKey)("responses"),
    physical: /*@__PURE__*/ (0, index_js_1.jsonKey)("physical"),
    hash: /*@__PURE__*/ (0, index_js_1.jsonKey)("hash"),
    compactRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("compact_revision", "compactRevision"),
    hashRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("hash_revision", "hashRevision"),
    remainingBytes: /*@__PURE__*/ (0, index_js_1.jsonKey)("remaining_bytes", "remainingBytes"),
    blob: /*@__PURE__*/ (0, index_js_1.jsonKey)("blob"),
    createRequest: /*@__PURE__*/ (0, index_js_1.jsonKey)("create_request", "createRequest"),
    cancelRequest: /*@__PURE__*/ (0, index_js_1.jsonKey)("cancel_request", "cancelRequest"),
    progressRequest: /*@__PURE__*/ (0, index_js_1.jsonKey)("progress_request", "progressRequest"),
    startRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("start_revision", "startRevision"),
    progressNotify: /*@__PURE__*/ (0, index_js_1.jsonKey)("progress_notify", "progressNotify"),
    filters: /*@__PURE__*/ (0, index_js_1.jsonKey)("filters"),
    watchId: /*@__PURE__*/ (0, index_js_1.jsonKey)("watch_id", "watchId"),
    fragment: /*@__PURE__*/ (0, index_js_1.jsonKey)("fragment"),
    created: /*@__PURE__*/ (0, index_js_1.jsonKey)("created"),
    canceled: /*@__PURE__*/ (0, index_js_1.jsonKey)("canceled"),
    cancelReason: /*@__PURE__*/ (0, index_js_1.jsonKey)("cancel_reason", "cancelReason"),
    events: /*@__PURE__*/ (0, index_js_1.jsonKey)("events"),
    TTL: /*@__PURE__*/ (0, index_js_1.jsonKey)("TTL"),
    ID: /*@__PURE__*/ (0, index_js_1.jsonKey)("ID"),
    error: /*@__PURE__*/ (0, index_js_1.jsonKey)("error"),
    remainingTTL: /*@__PURE__*/ (0, index_js_1.jsonKey)("remaining_TTL", "remainingTTL"),
    checkpoints: /*@__PURE__*/ (0, index_js_1.jsonKey)("checkpoints"),
    keys: /*@__PURE__*/ (0, index_js_1.jsonKey)("keys"),
    grantedTTL: /*@__PURE__*/ (0, index_js_1.jsonKey)("grantedTTL"),
    leases: /*@__PURE__*/ (0, index_js_1.jsonKey)("leases"),
    name: /*@__PURE__*/ (0, index_js_1.jsonKey)("name"),
    peerURLs: /*@__PURE__*/ (0, index_js_1.jsonKey)("peerURLs"),
    clientURLs: /*@__PURE__*/ (0, index_js_1.jsonKey)("clientURLs"),
    isLearner: /*@__PURE__*/ (0, index_js_1.jsonKey)("isLearner"),
    member: /*@__PURE__*/ (0, index_js_1.jsonKey)("member"),
    members: /*@__PURE__*/ (0, index_js_1.jsonKey)("members"),
    linearizable: /*@__PURE__*/ (0, index_js_1.jsonKey)("linearizable"),
    targetID: /*@__PURE__*/ (0, index_js_1.jsonKey)("targetID"),
    action: /*@__PURE__*/ (0, index_js_1.jsonKey)("action"),
    memberID: /*@__PURE__*/ (0, index_js_1.jsonKey)("memberID"),
    alarm: /*@__PURE__*/ (0, index_js_1.jsonKey)("alarm"),
    alarms: /*@__PURE__*/ (0, index_js_1.jsonKey)("alarms"),
    ver: /*@__PURE__*/ (0, index_js_1.jsonKey)("ver"),
    dbSize: /*@__PURE__*/ (0, index_js_1.jsonKey)("dbSize"),
    leader: /*@__PURE__*/ (0, index_js_1.jsonKey)("leader"),
    raftIndex: /*@__PURE__*/ (0, index_js_1.jsonKey)("raftIndex"),
    raftTerm_2: /*@__PURE__*/ (0, index_js_1.jsonKey)("raftTerm"),
    raftAppliedIndex: /*@__PURE__*/ (0, index_js_1.jsonKey)("raftAppliedIndex"),
    errors: /*@__PURE__*/ (0, index_js_1.jsonKey)("errors"),
    dbSizeInUse: /*@__PURE__*/ (0, index_js_1.jsonKey)("dbSizeInUse"),
    storageVersion: /*@__PURE__*/ (0, index_js_1.jsonKey)("storageVersion"),
    dbSizeQuota: /*@__PURE__*/ (0, index_js_1.jsonKey)("dbSizeQuota"),
    downgradeInfo: /*@__PURE__*/ (0, index_js_1.jsonKey)("downgradeInfo"),
    enabled: /*@__PURE__*/ (0, index_js_1.jsonKey)("enabled"),
    targetVersion: /*@__PURE__*/ (0, index_js_1.jsonKey)("targetVersion"),
    password: /*@__PURE__*/ (0, index_js_1.jsonKey)("password"),
    options: /*@__PURE__*/ (0, index_js_1.jsonKey)("options"),
    hashedPassword: /*@__PURE__*/ (0, index_js_1.jsonKey)("hashedPassword"),
    user: /*@__PURE__*/ (0, index_js_1.jsonKey)("user"),
    role: /*@__PURE__*/ (0, index_js_1.jsonKey)("role"),
    perm: /*@__PURE__*/ (0, index_js_1.jsonKey)("perm"),
    authRevision: /*@__PURE__*/ (0, index_js_1.jsonKey)("authRevision"),
    token: /*@__PURE__*/ (0, index_js_1.jsonKey)("token"),
    roles: /*@__PURE__*/ (0, index_js_1.jsonKey)("roles"),
    users: /*@__PURE__*/ (0, index_js_1.jsonKey)("users"),
    rangeResponse: /*@__PURE__*/ (0, index_js_1.jsonKey)("range_response", "rangeResponse"),
};
/** JSON form of `etcdserverpb.AlarmType`. */
exports.AlarmTypeJson = (0, index_js_1.enumJson)(rpc_js_1.AlarmTypeSchema);
/** JSON form of `etcdserverpb.RangeRequest.SortOrder`. */
exports.RangeRequest_SortOrderJson = (0, index_js_1.enumJson)(rpc_js_1.RangeRequest_SortOrderSchema);
/** JSON form of `etcdserverpb.RangeRequest.SortTarget`. */
exports.RangeRequest_SortTargetJson = (0, index_js_1.enumJson)(rpc_js_1.RangeRequest_SortTargetSchema);
/** JSON form of `etcdserverpb.Compare.CompareResult`. */
exports.Compare_CompareResultJson = (0, index_js_1.enumJson)(rpc_js_1.Compare_CompareResultSchema);
/** JSON form of `etcdserverpb.Compare.CompareTarget`. */
exports.Compare_CompareTargetJson = (0, index_js_1.enumJson)(rpc_js_1.Compare_CompareTargetSchema);
/** JSON form of `etcdserverpb.WatchCreateRequest.FilterType`. */
exports.WatchCreateRequest_FilterTypeJson = (0, index_js_1.enumJson)(rpc_js_1.WatchCreateRequest_FilterTypeSchema);
/** JSON form of `etcdserverpb.AlarmRequest.AlarmAction`. */
exports.AlarmRequest_AlarmActionJson = (0, index_js_1.enumJson)(rpc_js_1.AlarmRequest_AlarmActionSchema);
/** JSON form of `etcdserverpb.DowngradeRequest.DowngradeAction`. */
exports.DowngradeRequest_DowngradeActionJson = 
/*@__PURE__*/ (0, index_js_1.enumJson)(rpc_js_1.DowngradeRequest_DowngradeActionSchema);
/** Mapper of `etcdserverpb.ResponseHeader`. */
exports.ResponseHeaderMapper = (0, index_js_1.createMapper)(rpc_js_1.ResponseHeaderSchema, writeResponseHeader, readResponseHeader, (message) => (0, index_js_2.encodeMessage)(message, encodeResponseHeader), (wire) => (0, index_js_2.decodeMessage)(wire, decodeResponseHeader));
/** Writes a `etcdserverpb.ResponseHeader` as JSON. */
function writeResponseHeader(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.clusterId, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.memberId, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.revision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.raftTerm, index_js_1.uint64Value, '"0"');
    w.close(tag, rpc_js_1.ResponseHeaderSchema);
}
const ResponseHeaderFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.ResponseHeaderSchema);
/** Reads a `etcdserverpb.ResponseHeader` from JSON. */
function readResponseHeader(r) {
    const object = r.begin(ResponseHeaderFields);
    while (r.next(ResponseHeaderFields, object)) {
        switch (r.field) {
            case 1: // cluster_id
                (0, index_js_1.implicitJson)(r, 8, index_js_1.uint64Json);
                break;
            case 2: // member_id
                (0, index_js_1.implicitJson)(r, 16, index_js_1.uint64Json);
                break;
            case 3: // revision
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // raft_term
                (0, index_js_1.implicitJson)(r, 32, index_js_1.uint64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.ResponseHeader`. */
function encodeResponseHeader(message, writer) {
    if (message.clusterId)
        (0, index_js_2.writeUint64)(writer.tag(8), message.clusterId);
    if (message.memberId)
        (0, index_js_2.writeUint64)(writer.tag(16), message.memberId);
    if (message.revision)
        (0, index_js_2.writeInt64)(writer.tag(24), message.revision);
    if (message.raftTerm)
        (0, index_js_2.writeUint64)(writer.tag(32), message.raftTerm);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createResponseHeader() {
    return {
        clusterId: 0n,
        memberId: 0n,
        revision: 0n,
        raftTerm: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.ResponseHeader` up to `end`, into `message` if given. */
function decodeResponseHeader(reader, end, message = createResponseHeader()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.RangeRequest`. */
exports.RangeRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.RangeRequestSchema, writeRangeRequest, readRangeRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeRangeRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeRangeRequest));
/** Writes a `etcdserverpb.RangeRequest` as JSON. */
function writeRangeRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.key, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.rangeEnd, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.limit, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.revision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitEnumField)(w, tag, 40, keys.sortOrder, exports.RangeRequest_SortOrderJson);
    tag = (0, index_js_1.implicitEnumField)(w, tag, 48, keys.sortTarget, exports.RangeRequest_SortTargetJson);
    tag = (0, index_js_1.implicitField)(w, tag, 56, keys.serializable, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 64, keys.keysOnly, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 72, keys.countOnly, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 80, keys.minModRevision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 88, keys.maxModRevision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 96, keys.minCreateRevision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 104, keys.maxCreateRevision, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.RangeRequestSchema);
}
const RangeRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.RangeRequestSchema);
/** Reads a `etcdserverpb.RangeRequest` from JSON. */
function readRangeRequest(r) {
    const object = r.begin(RangeRequestFields);
    while (r.next(RangeRequestFields, object)) {
        switch (r.field) {
            case 1: // key
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // range_end
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
            case 3: // limit
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // revision
                (0, index_js_1.implicitJson)(r, 32, index_js_1.int64Json);
                break;
            case 5: // sort_order
                (0, index_js_1.implicitJson)(r, 40, exports.RangeRequest_SortOrderJson.read);
                break;
            case 6: // sort_target
                (0, index_js_1.implicitJson)(r, 48, exports.RangeRequest_SortTargetJson.read);
                break;
            case 7: // serializable
                (0, index_js_1.implicitJson)(r, 56, index_js_1.boolJson);
                break;
            case 8: // keys_only
                (0, index_js_1.implicitJson)(r, 64, index_js_1.boolJson);
                break;
            case 9: // count_only
                (0, index_js_1.implicitJson)(r, 72, index_js_1.boolJson);
                break;
            case 10: // min_mod_revision
                (0, index_js_1.implicitJson)(r, 80, index_js_1.int64Json);
                break;
            case 11: // max_mod_revision
                (0, index_js_1.implicitJson)(r, 88, index_js_1.int64Json);
                break;
            case 12: // min_create_revision
                (0, index_js_1.implicitJson)(r, 96, index_js_1.int64Json);
                break;
            case 13: // max_create_revision
                (0, index_js_1.implicitJson)(r, 104, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.RangeRequest`. */
function encodeRangeRequest(message, writer) {
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.key);
    if (message.rangeEnd?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.rangeEnd);
    if (message.limit)
        (0, index_js_2.writeInt64)(writer.tag(24), message.limit);
    if (message.revision)
        (0, index_js_2.writeInt64)(writer.tag(32), message.revision);
    if (message.sortOrder)
        (0, index_js_2.writeInt32)(writer.tag(40), message.sortOrder);
    if (message.sortTarget)
        (0, index_js_2.writeInt32)(writer.tag(48), message.sortTarget);
    if (message.serializable)
        (0, index_js_2.writeBool)(writer.tag(56), message.serializable);
    if (message.keysOnly)
        (0, index_js_2.writeBool)(writer.tag(64), message.keysOnly);
    if (message.countOnly)
        (0, index_js_2.writeBool)(writer.tag(72), message.countOnly);
    if (message.minModRevision)
        (0, index_js_2.writeInt64)(writer.tag(80), message.minModRevision);
    if (message.maxModRevision)
        (0, index_js_2.writeInt64)(writer.tag(88), message.maxModRevision);
    if (message.minCreateRevision)
        (0, index_js_2.writeInt64)(writer.tag(96), message.minCreateRevision);
    if (message.maxCreateRevision)
        (0, index_js_2.writeInt64)(writer.tag(104), message.maxCreateRevision);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createRangeRequest() {
    return {
        key: index_js_2.noBytes,
        rangeEnd: index_js_2.noBytes,
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
function decodeRangeRequest(reader, end, message = createRangeRequest()) {
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
                message.sortOrder = reader.int32();
                break;
            case 48:
                message.sortTarget = reader.int32();
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.RangeResponse`. */
exports.RangeResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.RangeResponseSchema, writeRangeResponse, readRangeResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeRangeResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeRangeResponse));
/** Writes a `etcdserverpb.RangeResponse` as JSON. */
function writeRangeResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.kvs, kv_js_1.writeKeyValue);
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.more, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.count, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.RangeResponseSchema);
}
const RangeResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.RangeResponseSchema);
/** Reads a `etcdserverpb.RangeResponse` from JSON. */
function readRangeResponse(r) {
    const object = r.begin(RangeResponseFields);
    while (r.next(RangeResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // kvs
                (0, index_js_1.messageListJson)(r, 18, kv_js_1.readKeyValue);
                break;
            case 3: // more
                (0, index_js_1.implicitJson)(r, 24, index_js_1.boolJson);
                break;
            case 4: // count
                (0, index_js_1.implicitJson)(r, 32, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.RangeResponse`. */
function encodeRangeResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeMessages)(writer, 18, message.kvs, kv_js_1.encodeKeyValue);
    if (message.more)
        (0, index_js_2.writeBool)(writer.tag(24), message.more);
    if (message.count)
        (0, index_js_2.writeInt64)(writer.tag(32), message.count);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createRangeResponse() {
    return {
        kvs: [],
        more: false,
        count: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.RangeResponse` up to `end`, into `message` if given. */
function decodeRangeResponse(reader, end, message = createRangeResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.kvs.push((0, index_js_2.readMessage)(reader, kv_js_1.decodeKeyValue));
                break;
            case 24:
                message.more = reader.bool();
                break;
            case 32:
                message.count = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.PutRequest`. */
exports.PutRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.PutRequestSchema, writePutRequest, readPutRequest, (message) => (0, index_js_2.encodeMessage)(message, encodePutRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodePutRequest));
/** Writes a `etcdserverpb.PutRequest` as JSON. */
function writePutRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.key, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.value, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.lease, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.prevKv, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 40, keys.ignoreValue, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 48, keys.ignoreLease, index_js_1.boolValue, "false");
    w.close(tag, rpc_js_1.PutRequestSchema);
}
const PutRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.PutRequestSchema);
/** Reads a `etcdserverpb.PutRequest` from JSON. */
function readPutRequest(r) {
    const object = r.begin(PutRequestFields);
    while (r.next(PutRequestFields, object)) {
        switch (r.field) {
            case 1: // key
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // value
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
            case 3: // lease
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // prev_kv
                (0, index_js_1.implicitJson)(r, 32, index_js_1.boolJson);
                break;
            case 5: // ignore_value
                (0, index_js_1.implicitJson)(r, 40, index_js_1.boolJson);
                break;
            case 6: // ignore_lease
                (0, index_js_1.implicitJson)(r, 48, index_js_1.boolJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.PutRequest`. */
function encodePutRequest(message, writer) {
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.key);
    if (message.value?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.value);
    if (message.lease)
        (0, index_js_2.writeInt64)(writer.tag(24), message.lease);
    if (message.prevKv)
        (0, index_js_2.writeBool)(writer.tag(32), message.prevKv);
    if (message.ignoreValue)
        (0, index_js_2.writeBool)(writer.tag(40), message.ignoreValue);
    if (message.ignoreLease)
        (0, index_js_2.writeBool)(writer.tag(48), message.ignoreLease);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createPutRequest() {
    return {
        key: index_js_2.noBytes,
        value: index_js_2.noBytes,
        lease: 0n,
        prevKv: false,
        ignoreValue: false,
        ignoreLease: false,
    };
}
/** Reads the fields of a `etcdserverpb.PutRequest` up to `end`, into `message` if given. */
function decodePutRequest(reader, end, message = createPutRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.PutResponse`. */
exports.PutResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.PutResponseSchema, writePutResponse, readPutResponse, (message) => (0, index_js_2.encodeMessage)(message, encodePutResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodePutResponse));
/** Writes a `etcdserverpb.PutResponse` as JSON. */
function writePutResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageField)(w, tag, 18, keys.prevKv, kv_js_1.writeKeyValue);
    w.close(tag, rpc_js_1.PutResponseSchema);
}
const PutResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.PutResponseSchema);
/** Reads a `etcdserverpb.PutResponse` from JSON. */
function readPutResponse(r) {
    const object = r.begin(PutResponseFields);
    while (r.next(PutResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // prev_kv
                (0, index_js_1.messageJson)(r, 18, kv_js_1.readKeyValue);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.PutResponse`. */
function encodePutResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.prevKv !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(18), message.prevKv, kv_js_1.encodeKeyValue);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.PutResponse` up to `end`, into `message` if given. */
function decodePutResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.prevKv = (0, index_js_2.readMessage)(reader, kv_js_1.decodeKeyValue, message.prevKv);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.DeleteRangeRequest`. */
exports.DeleteRangeRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.DeleteRangeRequestSchema, writeDeleteRangeRequest, readDeleteRangeRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeDeleteRangeRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeDeleteRangeRequest));
/** Writes a `etcdserverpb.DeleteRangeRequest` as JSON. */
function writeDeleteRangeRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.key, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.rangeEnd, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.prevKv, index_js_1.boolValue, "false");
    w.close(tag, rpc_js_1.DeleteRangeRequestSchema);
}
const DeleteRangeRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.DeleteRangeRequestSchema);
/** Reads a `etcdserverpb.DeleteRangeRequest` from JSON. */
function readDeleteRangeRequest(r) {
    const object = r.begin(DeleteRangeRequestFields);
    while (r.next(DeleteRangeRequestFields, object)) {
        switch (r.field) {
            case 1: // key
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // range_end
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
            case 3: // prev_kv
                (0, index_js_1.implicitJson)(r, 24, index_js_1.boolJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.DeleteRangeRequest`. */
function encodeDeleteRangeRequest(message, writer) {
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.key);
    if (message.rangeEnd?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.rangeEnd);
    if (message.prevKv)
        (0, index_js_2.writeBool)(writer.tag(24), message.prevKv);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createDeleteRangeRequest() {
    return {
        key: index_js_2.noBytes,
        rangeEnd: index_js_2.noBytes,
        prevKv: false,
    };
}
/** Reads the fields of a `etcdserverpb.DeleteRangeRequest` up to `end`, into `message` if given. */
function decodeDeleteRangeRequest(reader, end, message = createDeleteRangeRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.DeleteRangeResponse`. */
exports.DeleteRangeResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.DeleteRangeResponseSchema, writeDeleteRangeResponse, readDeleteRangeResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeDeleteRangeResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeDeleteRangeResponse));
/** Writes a `etcdserverpb.DeleteRangeResponse` as JSON. */
function writeDeleteRangeResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.deleted, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.messageListField)(w, tag, 26, keys.prevKvs, kv_js_1.writeKeyValue);
    w.close(tag, rpc_js_1.DeleteRangeResponseSchema);
}
const DeleteRangeResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.DeleteRangeResponseSchema);
/** Reads a `etcdserverpb.DeleteRangeResponse` from JSON. */
function readDeleteRangeResponse(r) {
    const object = r.begin(DeleteRangeResponseFields);
    while (r.next(DeleteRangeResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // deleted
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
            case 3: // prev_kvs
                (0, index_js_1.messageListJson)(r, 26, kv_js_1.readKeyValue);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.DeleteRangeResponse`. */
function encodeDeleteRangeResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.deleted)
        (0, index_js_2.writeInt64)(writer.tag(16), message.deleted);
    (0, index_js_2.writeMessages)(writer, 26, message.prevKvs, kv_js_1.encodeKeyValue);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createDeleteRangeResponse() {
    return {
        deleted: 0n,
        prevKvs: [],
    };
}
/** Reads the fields of a `etcdserverpb.DeleteRangeResponse` up to `end`, into `message` if given. */
function decodeDeleteRangeResponse(reader, end, message = createDeleteRangeResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 16:
                message.deleted = reader.int64();
                break;
            case 26:
                message.prevKvs.push((0, index_js_2.readMessage)(reader, kv_js_1.decodeKeyValue));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.RequestOp`. */
exports.RequestOpMapper = (0, index_js_1.createMapper)(rpc_js_1.RequestOpSchema, writeRequestOp, readRequestOp, (message) => (0, index_js_2.encodeMessage)(message, encodeRequestOp), (wire) => (0, index_js_2.decodeMessage)(wire, decodeRequestOp));
/** Writes a `etcdserverpb.RequestOp` as JSON. */
function writeRequestOp(w) {
    let tag = w.open();
    switch (tag) {
        case 10:
            tag = (0, index_js_1.messageField)(w, tag, 10, keys.requestRange, writeRangeRequest);
            break;
        case 18:
            tag = (0, index_js_1.messageField)(w, tag, 18, keys.requestPut, writePutRequest);
            break;
        case 26:
            tag = (0, index_js_1.messageField)(w, tag, 26, keys.requestDeleteRange, writeDeleteRangeRequest);
            break;
        case 34:
            tag = (0, index_js_1.messageField)(w, tag, 34, keys.requestTxn, writeTxnRequest);
            break;
    }
    w.close(tag, rpc_js_1.RequestOpSchema);
}
const RequestOpFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.RequestOpSchema);
/** Reads a `etcdserverpb.RequestOp` from JSON. */
function readRequestOp(r) {
    const object = r.begin(RequestOpFields);
    while (r.next(RequestOpFields, object)) {
        switch (r.field) {
            case 1: // request_range
                (0, index_js_1.messageJson)(r, 10, readRangeRequest);
                break;
            case 2: // request_put
                (0, index_js_1.messageJson)(r, 18, readPutRequest);
                break;
            case 3: // request_delete_range
                (0, index_js_1.messageJson)(r, 26, readDeleteRangeRequest);
                break;
            case 4: // request_txn
                (0, index_js_1.messageJson)(r, 34, readTxnRequest);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.RequestOp`. */
function encodeRequestOp(message, writer) {
    switch (message.request?.case) {
        case "requestRange":
            (0, index_js_2.writeMessage)(writer.tag(10), message.request.value, encodeRangeRequest);
            break;
        case "requestPut":
            (0, index_js_2.writeMessage)(writer.tag(18), message.request.value, encodePutRequest);
            break;
        case "requestDeleteRange":
            (0, index_js_2.writeMessage)(writer.tag(26), message.request.value, encodeDeleteRangeRequest);
            break;
        case "requestTxn":
            (0, index_js_2.writeMessage)(writer.tag(34), message.request.value, encodeTxnRequest);
            break;
    }
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.RequestOp` up to `end`, into `message` if given. */
function decodeRequestOp(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10: {
                const earlier = message.request?.case === "requestRange" ? message.request.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodeRangeRequest, earlier);
                message.request = { case: "requestRange", value };
                break;
            }
            case 18: {
                const earlier = message.request?.case === "requestPut" ? message.request.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodePutRequest, earlier);
                message.request = { case: "requestPut", value };
                break;
            }
            case 26: {
                const earlier = message.request?.case === "requestDeleteRange" ? message.request.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodeDeleteRangeRequest, earlier);
                message.request = { case: "requestDeleteRange", value };
                break;
            }
            case 34: {
                const earlier = message.request?.case === "requestTxn" ? message.request.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodeTxnRequest, earlier);
                message.request = { case: "requestTxn", value };
                break;
            }
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.ResponseOp`. */
exports.ResponseOpMapper = (0, index_js_1.createMapper)(rpc_js_1.ResponseOpSchema, writeResponseOp, readResponseOp, (message) => (0, index_js_2.encodeMessage)(message, encodeResponseOp), (wire) => (0, index_js_2.decodeMessage)(wire, decodeResponseOp));
/** Writes a `etcdserverpb.ResponseOp` as JSON. */
function writeResponseOp(w) {
    let tag = w.open();
    switch (tag) {
        case 10:
            tag = (0, index_js_1.messageField)(w, tag, 10, keys.responseRange, writeRangeResponse);
            break;
        case 18:
            tag = (0, index_js_1.messageField)(w, tag, 18, keys.responsePut, writePutResponse);
            break;
        case 26:
            tag = (0, index_js_1.messageField)(w, tag, 26, keys.responseDeleteRange, writeDeleteRangeResponse);
            break;
        case 34:
            tag = (0, index_js_1.messageField)(w, tag, 34, keys.responseTxn, writeTxnResponse);
            break;
    }
    w.close(tag, rpc_js_1.ResponseOpSchema);
}
const ResponseOpFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.ResponseOpSchema);
/** Reads a `etcdserverpb.ResponseOp` from JSON. */
function readResponseOp(r) {
    const object = r.begin(ResponseOpFields);
    while (r.next(ResponseOpFields, object)) {
        switch (r.field) {
            case 1: // response_range
                (0, index_js_1.messageJson)(r, 10, readRangeResponse);
                break;
            case 2: // response_put
                (0, index_js_1.messageJson)(r, 18, readPutResponse);
                break;
            case 3: // response_delete_range
                (0, index_js_1.messageJson)(r, 26, readDeleteRangeResponse);
                break;
            case 4: // response_txn
                (0, index_js_1.messageJson)(r, 34, readTxnResponse);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.ResponseOp`. */
function encodeResponseOp(message, writer) {
    switch (message.response?.case) {
        case "responseRange":
            (0, index_js_2.writeMessage)(writer.tag(10), message.response.value, encodeRangeResponse);
            break;
        case "responsePut":
            (0, index_js_2.writeMessage)(writer.tag(18), message.response.value, encodePutResponse);
            break;
        case "responseDeleteRange":
            (0, index_js_2.writeMessage)(writer.tag(26), message.response.value, encodeDeleteRangeResponse);
            break;
        case "responseTxn":
            (0, index_js_2.writeMessage)(writer.tag(34), message.response.value, encodeTxnResponse);
            break;
    }
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.ResponseOp` up to `end`, into `message` if given. */
function decodeResponseOp(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10: {
                const earlier = message.response?.case === "responseRange" ? message.response.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodeRangeResponse, earlier);
                message.response = { case: "responseRange", value };
                break;
            }
            case 18: {
                const earlier = message.response?.case === "responsePut" ? message.response.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodePutResponse, earlier);
                message.response = { case: "responsePut", value };
                break;
            }
            case 26: {
                const earlier = message.response?.case === "responseDeleteRange" ? message.response.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodeDeleteRangeResponse, earlier);
                message.response = { case: "responseDeleteRange", value };
                break;
            }
            case 34: {
                const earlier = message.response?.case === "responseTxn" ? message.response.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodeTxnResponse, earlier);
                message.response = { case: "responseTxn", value };
                break;
            }
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.Compare`. */
exports.CompareMapper = (0, index_js_1.createMapper)(rpc_js_1.CompareSchema, writeCompare, readCompare, (message) => (0, index_js_2.encodeMessage)(message, encodeCompare), (wire) => (0, index_js_2.decodeMessage)(wire, decodeCompare));
/** Writes a `etcdserverpb.Compare` as JSON. */
function writeCompare(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitEnumField)(w, tag, 8, keys.result, exports.Compare_CompareResultJson);
    tag = (0, index_js_1.implicitEnumField)(w, tag, 16, keys.target, exports.Compare_CompareTargetJson);
    tag = (0, index_js_1.implicitField)(w, tag, 26, keys.key, index_js_1.bytesValue, '""');
    switch (tag) {
        case 32:
            tag = (0, index_js_1.explicitField)(w, tag, 32, keys.version, index_js_1.int64Value);
            break;
        case 40:
            tag = (0, index_js_1.explicitField)(w, tag, 40, keys.createRevision, index_js_1.int64Value);
            break;
        case 48:
            tag = (0, index_js_1.explicitField)(w, tag, 48, keys.modRevision, index_js_1.int64Value);
            break;
        case 58:
            tag = (0, index_js_1.explicitField)(w, tag, 58, keys.value, index_js_1.bytesValue);
            break;
        case 64:
            tag = (0, index_js_1.explicitField)(w, tag, 64, keys.lease, index_js_1.int64Value);
            break;
    }
    tag = (0, index_js_1.implicitField)(w, tag, 514, keys.rangeEnd, index_js_1.bytesValue, '""');
    w.close(tag, rpc_js_1.CompareSchema);
}
const CompareFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.CompareSchema);
/** Reads a `etcdserverpb.Compare` from JSON. */
function readCompare(r) {
    const object = r.begin(CompareFields);
    while (r.next(CompareFields, object)) {
        switch (r.field) {
            case 1: // result
                (0, index_js_1.implicitJson)(r, 8, exports.Compare_CompareResultJson.read);
                break;
            case 2: // target
                (0, index_js_1.implicitJson)(r, 16, exports.Compare_CompareTargetJson.read);
                break;
            case 3: // key
                (0, index_js_1.implicitJson)(r, 26, index_js_1.bytesJson);
                break;
            case 4: // version
                (0, index_js_1.explicitJson)(r, 32, index_js_1.int64Json);
                break;
            case 5: // create_revision
                (0, index_js_1.explicitJson)(r, 40, index_js_1.int64Json);
                break;
            case 6: // mod_revision
                (0, index_js_1.explicitJson)(r, 48, index_js_1.int64Json);
                break;
            case 7: // value
                (0, index_js_1.explicitJson)(r, 58, index_js_1.bytesJson);
                break;
            case 8: // lease
                (0, index_js_1.explicitJson)(r, 64, index_js_1.int64Json);
                break;
            case 64: // range_end
                (0, index_js_1.implicitJson)(r, 514, index_js_1.bytesJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.Compare`. */
function encodeCompare(message, writer) {
    if (message.result)
        (0, index_js_2.writeInt32)(writer.tag(8), message.result);
    if (message.target)
        (0, index_js_2.writeInt32)(writer.tag(16), message.target);
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(26), message.key);
    switch (message.targetUnion?.case) {
        case "version":
            (0, index_js_2.writeInt64)(writer.tag(32), message.targetUnion.value);
            break;
        case "createRevision":
            (0, index_js_2.writeInt64)(writer.tag(40), message.targetUnion.value);
            break;
        case "modRevision":
            (0, index_js_2.writeInt64)(writer.tag(48), message.targetUnion.value);
            break;
        case "value":
            (0, index_js_2.writeBytes)(writer.tag(58), message.targetUnion.value);
            break;
        case "lease":
            (0, index_js_2.writeInt64)(writer.tag(64), message.targetUnion.value);
            break;
    }
    if (message.rangeEnd?.length)
        (0, index_js_2.writeBytes)(writer.tag(514), message.rangeEnd);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createCompare() {
    return {
        result: 0,
        target: 0,
        key: index_js_2.noBytes,
        rangeEnd: index_js_2.noBytes,
    };
}
/** Reads the fields of a `etcdserverpb.Compare` up to `end`, into `message` if given. */
function decodeCompare(reader, end, message = createCompare()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.result = reader.int32();
                break;
            case 16:
                message.target = reader.int32();
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.TxnRequest`. */
exports.TxnRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.TxnRequestSchema, writeTxnRequest, readTxnRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeTxnRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeTxnRequest));
/** Writes a `etcdserverpb.TxnRequest` as JSON. */
function writeTxnRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageListField)(w, tag, 10, keys.compare, writeCompare);
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.success, writeRequestOp);
    tag = (0, index_js_1.messageListField)(w, tag, 26, keys.failure, writeRequestOp);
    w.close(tag, rpc_js_1.TxnRequestSchema);
}
const TxnRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.TxnRequestSchema);
/** Reads a `etcdserverpb.TxnRequest` from JSON. */
function readTxnRequest(r) {
    const object = r.begin(TxnRequestFields);
    while (r.next(TxnRequestFields, object)) {
        switch (r.field) {
            case 1: // compare
                (0, index_js_1.messageListJson)(r, 10, readCompare);
                break;
            case 2: // success
                (0, index_js_1.messageListJson)(r, 18, readRequestOp);
                break;
            case 3: // failure
                (0, index_js_1.messageListJson)(r, 26, readRequestOp);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.TxnRequest`. */
function encodeTxnRequest(message, writer) {
    (0, index_js_2.writeMessages)(writer, 10, message.compare, encodeCompare);
    (0, index_js_2.writeMessages)(writer, 18, message.success, encodeRequestOp);
    (0, index_js_2.writeMessages)(writer, 26, message.failure, encodeRequestOp);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createTxnRequest() {
    return {
        compare: [],
        success: [],
        failure: [],
    };
}
/** Reads the fields of a `etcdserverpb.TxnRequest` up to `end`, into `message` if given. */
function decodeTxnRequest(reader, end, message = createTxnRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.compare.push((0, index_js_2.readMessage)(reader, decodeCompare));
                break;
            case 18:
                message.success.push((0, index_js_2.readMessage)(reader, decodeRequestOp));
                break;
            case 26:
                message.failure.push((0, index_js_2.readMessage)(reader, decodeRequestOp));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.TxnResponse`. */
exports.TxnResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.TxnResponseSchema, writeTxnResponse, readTxnResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeTxnResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeTxnResponse));
/** Writes a `etcdserverpb.TxnResponse` as JSON. */
function writeTxnResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.succeeded, index_js_1.boolValue, "false");
    tag = (0, index_js_1.messageListField)(w, tag, 26, keys.responses, writeResponseOp);
    w.close(tag, rpc_js_1.TxnResponseSchema);
}
const TxnResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.TxnResponseSchema);
/** Reads a `etcdserverpb.TxnResponse` from JSON. */
function readTxnResponse(r) {
    const object = r.begin(TxnResponseFields);
    while (r.next(TxnResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // succeeded
                (0, index_js_1.implicitJson)(r, 16, index_js_1.boolJson);
                break;
            case 3: // responses
                (0, index_js_1.messageListJson)(r, 26, readResponseOp);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.TxnResponse`. */
function encodeTxnResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.succeeded)
        (0, index_js_2.writeBool)(writer.tag(16), message.succeeded);
    (0, index_js_2.writeMessages)(writer, 26, message.responses, encodeResponseOp);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createTxnResponse() {
    return {
        succeeded: false,
        responses: [],
    };
}
/** Reads the fields of a `etcdserverpb.TxnResponse` up to `end`, into `message` if given. */
function decodeTxnResponse(reader, end, message = createTxnResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 16:
                message.succeeded = reader.bool();
                break;
            case 26:
                message.responses.push((0, index_js_2.readMessage)(reader, decodeResponseOp));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.CompactionRequest`. */
exports.CompactionRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.CompactionRequestSchema, writeCompactionRequest, readCompactionRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeCompactionRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeCompactionRequest));
/** Writes a `etcdserverpb.CompactionRequest` as JSON. */
function writeCompactionRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.revision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.physical, index_js_1.boolValue, "false");
    w.close(tag, rpc_js_1.CompactionRequestSchema);
}
const CompactionRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.CompactionRequestSchema);
/** Reads a `etcdserverpb.CompactionRequest` from JSON. */
function readCompactionRequest(r) {
    const object = r.begin(CompactionRequestFields);
    while (r.next(CompactionRequestFields, object)) {
        switch (r.field) {
            case 1: // revision
                (0, index_js_1.implicitJson)(r, 8, index_js_1.int64Json);
                break;
            case 2: // physical
                (0, index_js_1.implicitJson)(r, 16, index_js_1.boolJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.CompactionRequest`. */
function encodeCompactionRequest(message, writer) {
    if (message.revision)
        (0, index_js_2.writeInt64)(writer.tag(8), message.revision);
    if (message.physical)
        (0, index_js_2.writeBool)(writer.tag(16), message.physical);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createCompactionRequest() {
    return {
        revision: 0n,
        physical: false,
    };
}
/** Reads the fields of a `etcdserverpb.CompactionRequest` up to `end`, into `message` if given. */
function decodeCompactionRequest(reader, end, message = createCompactionRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.CompactionResponse`. */
exports.CompactionResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.CompactionResponseSchema, writeCompactionResponse, readCompactionResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeCompactionResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeCompactionResponse));
/** Writes a `etcdserverpb.CompactionResponse` as JSON. */
function writeCompactionResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.CompactionResponseSchema);
}
const CompactionResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.CompactionResponseSchema);
/** Reads a `etcdserverpb.CompactionResponse` from JSON. */
function readCompactionResponse(r) {
    const object = r.begin(CompactionResponseFields);
    while (r.next(CompactionResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.CompactionResponse`. */
function encodeCompactionResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.CompactionResponse` up to `end`, into `message` if given. */
function decodeCompactionResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.HashRequest`. */
exports.HashRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.HashRequestSchema, writeHashRequest, readHashRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeHashRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeHashRequest));
/** Writes a `etcdserverpb.HashRequest` as JSON. */
function writeHashRequest(w) {
    w.close(w.open(), rpc_js_1.HashRequestSchema);
}
const HashRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.HashRequestSchema);
/** Reads a `etcdserverpb.HashRequest` from JSON. */
function readHashRequest(r) {
    const object = r.begin(HashRequestFields);
    while (r.next(HashRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.HashRequest`. */
function encodeHashRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.HashRequest` up to `end`, into `message` if given. */
function decodeHashRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.HashKVRequest`. */
exports.HashKVRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.HashKVRequestSchema, writeHashKVRequest, readHashKVRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeHashKVRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeHashKVRequest));
/** Writes a `etcdserverpb.HashKVRequest` as JSON. */
function writeHashKVRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.revision, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.HashKVRequestSchema);
}
const HashKVRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.HashKVRequestSchema);
/** Reads a `etcdserverpb.HashKVRequest` from JSON. */
function readHashKVRequest(r) {
    const object = r.begin(HashKVRequestFields);
    while (r.next(HashKVRequestFields, object)) {
        switch (r.field) {
            case 1: // revision
                (0, index_js_1.implicitJson)(r, 8, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.HashKVRequest`. */
function encodeHashKVRequest(message, writer) {
    if (message.revision)
        (0, index_js_2.writeInt64)(writer.tag(8), message.revision);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createHashKVRequest() {
    return {
        revision: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.HashKVRequest` up to `end`, into `message` if given. */
function decodeHashKVRequest(reader, end, message = createHashKVRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.revision = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.HashKVResponse`. */
exports.HashKVResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.HashKVResponseSchema, writeHashKVResponse, readHashKVResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeHashKVResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeHashKVResponse));
/** Writes a `etcdserverpb.HashKVResponse` as JSON. */
function writeHashKVResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.hash, index_js_1.uint32Value, "0");
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.compactRevision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.hashRevision, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.HashKVResponseSchema);
}
const HashKVResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.HashKVResponseSchema);
/** Reads a `etcdserverpb.HashKVResponse` from JSON. */
function readHashKVResponse(r) {
    const object = r.begin(HashKVResponseFields);
    while (r.next(HashKVResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // hash
                (0, index_js_1.implicitJson)(r, 16, index_js_1.uint32Json);
                break;
            case 3: // compact_revision
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // hash_revision
                (0, index_js_1.implicitJson)(r, 32, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.HashKVResponse`. */
function encodeHashKVResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.hash)
        (0, index_js_2.writeUint32)(writer.tag(16), message.hash);
    if (message.compactRevision)
        (0, index_js_2.writeInt64)(writer.tag(24), message.compactRevision);
    if (message.hashRevision)
        (0, index_js_2.writeInt64)(writer.tag(32), message.hashRevision);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createHashKVResponse() {
    return {
        hash: 0,
        compactRevision: 0n,
        hashRevision: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.HashKVResponse` up to `end`, into `message` if given. */
function decodeHashKVResponse(reader, end, message = createHashKVResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.HashResponse`. */
exports.HashResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.HashResponseSchema, writeHashResponse, readHashResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeHashResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeHashResponse));
/** Writes a `etcdserverpb.HashResponse` as JSON. */
function writeHashResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.hash, index_js_1.uint32Value, "0");
    w.close(tag, rpc_js_1.HashResponseSchema);
}
const HashResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.HashResponseSchema);
/** Reads a `etcdserverpb.HashResponse` from JSON. */
function readHashResponse(r) {
    const object = r.begin(HashResponseFields);
    while (r.next(HashResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // hash
                (0, index_js_1.implicitJson)(r, 16, index_js_1.uint32Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.HashResponse`. */
function encodeHashResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.hash)
        (0, index_js_2.writeUint32)(writer.tag(16), message.hash);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createHashResponse() {
    return {
        hash: 0,
    };
}
/** Reads the fields of a `etcdserverpb.HashResponse` up to `end`, into `message` if given. */
function decodeHashResponse(reader, end, message = createHashResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 16:
                message.hash = reader.uint32();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.SnapshotRequest`. */
exports.SnapshotRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.SnapshotRequestSchema, writeSnapshotRequest, readSnapshotRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeSnapshotRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeSnapshotRequest));
/** Writes a `etcdserverpb.SnapshotRequest` as JSON. */
function writeSnapshotRequest(w) {
    w.close(w.open(), rpc_js_1.SnapshotRequestSchema);
}
const SnapshotRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.SnapshotRequestSchema);
/** Reads a `etcdserverpb.SnapshotRequest` from JSON. */
function readSnapshotRequest(r) {
    const object = r.begin(SnapshotRequestFields);
    while (r.next(SnapshotRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.SnapshotRequest`. */
function encodeSnapshotRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.SnapshotRequest` up to `end`, into `message` if given. */
function decodeSnapshotRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.SnapshotResponse`. */
exports.SnapshotResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.SnapshotResponseSchema, writeSnapshotResponse, readSnapshotResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeSnapshotResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeSnapshotResponse));
/** Writes a `etcdserverpb.SnapshotResponse` as JSON. */
function writeSnapshotResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.remainingBytes, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 26, keys.blob, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 34, keys.version, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.SnapshotResponseSchema);
}
const SnapshotResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.SnapshotResponseSchema);
/** Reads a `etcdserverpb.SnapshotResponse` from JSON. */
function readSnapshotResponse(r) {
    const object = r.begin(SnapshotResponseFields);
    while (r.next(SnapshotResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // remaining_bytes
                (0, index_js_1.implicitJson)(r, 16, index_js_1.uint64Json);
                break;
            case 3: // blob
                (0, index_js_1.implicitJson)(r, 26, index_js_1.bytesJson);
                break;
            case 4: // version
                (0, index_js_1.implicitJson)(r, 34, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.SnapshotResponse`. */
function encodeSnapshotResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.remainingBytes)
        (0, index_js_2.writeUint64)(writer.tag(16), message.remainingBytes);
    if (message.blob?.length)
        (0, index_js_2.writeBytes)(writer.tag(26), message.blob);
    if (message.version)
        (0, index_js_2.writeString)(writer.tag(34), message.version);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createSnapshotResponse() {
    return {
        remainingBytes: 0n,
        blob: index_js_2.noBytes,
        version: "",
    };
}
/** Reads the fields of a `etcdserverpb.SnapshotResponse` up to `end`, into `message` if given. */
function decodeSnapshotResponse(reader, end, message = createSnapshotResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.WatchRequest`. */
exports.WatchRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.WatchRequestSchema, writeWatchRequest, readWatchRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeWatchRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeWatchRequest));
/** Writes a `etcdserverpb.WatchRequest` as JSON. */
function writeWatchRequest(w) {
    let tag = w.open();
    switch (tag) {
        case 10:
            tag = (0, index_js_1.messageField)(w, tag, 10, keys.createRequest, writeWatchCreateRequest);
            break;
        case 18:
            tag = (0, index_js_1.messageField)(w, tag, 18, keys.cancelRequest, writeWatchCancelRequest);
            break;
        case 26:
            tag = (0, index_js_1.messageField)(w, tag, 26, keys.progressRequest, writeWatchProgressRequest);
            break;
    }
    w.close(tag, rpc_js_1.WatchRequestSchema);
}
const WatchRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.WatchRequestSchema);
/** Reads a `etcdserverpb.WatchRequest` from JSON. */
function readWatchRequest(r) {
    const object = r.begin(WatchRequestFields);
    while (r.next(WatchRequestFields, object)) {
        switch (r.field) {
            case 1: // create_request
                (0, index_js_1.messageJson)(r, 10, readWatchCreateRequest);
                break;
            case 2: // cancel_request
                (0, index_js_1.messageJson)(r, 18, readWatchCancelRequest);
                break;
            case 3: // progress_request
                (0, index_js_1.messageJson)(r, 26, readWatchProgressRequest);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.WatchRequest`. */
function encodeWatchRequest(message, writer) {
    switch (message.requestUnion?.case) {
        case "createRequest":
            (0, index_js_2.writeMessage)(writer.tag(10), message.requestUnion.value, encodeWatchCreateRequest);
            break;
        case "cancelRequest":
            (0, index_js_2.writeMessage)(writer.tag(18), message.requestUnion.value, encodeWatchCancelRequest);
            break;
        case "progressRequest":
            (0, index_js_2.writeMessage)(writer.tag(26), message.requestUnion.value, encodeWatchProgressRequest);
            break;
    }
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.WatchRequest` up to `end`, into `message` if given. */
function decodeWatchRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10: {
                const earlier = message.requestUnion?.case === "createRequest" ? message.requestUnion.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodeWatchCreateRequest, earlier);
                message.requestUnion = { case: "createRequest", value };
                break;
            }
            case 18: {
                const earlier = message.requestUnion?.case === "cancelRequest" ? message.requestUnion.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodeWatchCancelRequest, earlier);
                message.requestUnion = { case: "cancelRequest", value };
                break;
            }
            case 26: {
                const earlier = message.requestUnion?.case === "progressRequest" ? message.requestUnion.value : undefined;
                const value = (0, index_js_2.readMessage)(reader, decodeWatchProgressRequest, earlier);
                message.requestUnion = { case: "progressRequest", value };
                break;
            }
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.WatchCreateRequest`. */
exports.WatchCreateRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.WatchCreateRequestSchema, writeWatchCreateRequest, readWatchCreateRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeWatchCreateRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeWatchCreateRequest));
/** Writes a `etcdserverpb.WatchCreateRequest` as JSON. */
function writeWatchCreateRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.key, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.rangeEnd, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.startRevision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.progressNotify, index_js_1.boolValue, "false");
    tag = (0, index_js_1.packableField)(w, tag, 40, keys.filters, exports.WatchCreateRequest_FilterTypeJson.write);
    tag = (0, index_js_1.implicitField)(w, tag, 48, keys.prevKv, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 56, keys.watchId, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 64, keys.fragment, index_js_1.boolValue, "false");
    w.close(tag, rpc_js_1.WatchCreateRequestSchema);
}
const WatchCreateRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.WatchCreateRequestSchema);
/** Reads a `etcdserverpb.WatchCreateRequest` from JSON. */
function readWatchCreateRequest(r) {
    const object = r.begin(WatchCreateRequestFields);
    while (r.next(WatchCreateRequestFields, object)) {
        switch (r.field) {
            case 1: // key
                (0, index_js_1.implicitJson)(r, 10, index_js_1.bytesJson);
                break;
            case 2: // range_end
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
            case 3: // start_revision
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // progress_notify
                (0, index_js_1.implicitJson)(r, 32, index_js_1.boolJson);
                break;
            case 5: // filters
                (0, index_js_1.packedJson)(r, 42, exports.WatchCreateRequest_FilterTypeJson.read);
                break;
            case 6: // prev_kv
                (0, index_js_1.implicitJson)(r, 48, index_js_1.boolJson);
                break;
            case 7: // watch_id
                (0, index_js_1.implicitJson)(r, 56, index_js_1.int64Json);
                break;
            case 8: // fragment
                (0, index_js_1.implicitJson)(r, 64, index_js_1.boolJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.WatchCreateRequest`. */
function encodeWatchCreateRequest(message, writer) {
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(10), message.key);
    if (message.rangeEnd?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.rangeEnd);
    if (message.startRevision)
        (0, index_js_2.writeInt64)(writer.tag(24), message.startRevision);
    if (message.progressNotify)
        (0, index_js_2.writeBool)(writer.tag(32), message.progressNotify);
    (0, index_js_2.writePacked)(writer, 42, message.filters, index_js_2.writeInt32);
    if (message.prevKv)
        (0, index_js_2.writeBool)(writer.tag(48), message.prevKv);
    if (message.watchId)
        (0, index_js_2.writeInt64)(writer.tag(56), message.watchId);
    if (message.fragment)
        (0, index_js_2.writeBool)(writer.tag(64), message.fragment);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createWatchCreateRequest() {
    return {
        key: index_js_2.noBytes,
        rangeEnd: index_js_2.noBytes,
        startRevision: 0n,
        progressNotify: false,
        filters: [],
        prevKv: false,
        watchId: 0n,
        fragment: false,
    };
}
/** Reads the fields of a `etcdserverpb.WatchCreateRequest` up to `end`, into `message` if given. */
function decodeWatchCreateRequest(reader, end, message = createWatchCreateRequest()) {
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
                message.filters.push(reader.int32());
                break;
            case 42:
                (0, index_js_2.readPacked)(reader, message.filters, (each) => each.int32());
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.WatchCancelRequest`. */
exports.WatchCancelRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.WatchCancelRequestSchema, writeWatchCancelRequest, readWatchCancelRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeWatchCancelRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeWatchCancelRequest));
/** Writes a `etcdserverpb.WatchCancelRequest` as JSON. */
function writeWatchCancelRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.watchId, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.WatchCancelRequestSchema);
}
const WatchCancelRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.WatchCancelRequestSchema);
/** Reads a `etcdserverpb.WatchCancelRequest` from JSON. */
function readWatchCancelRequest(r) {
    const object = r.begin(WatchCancelRequestFields);
    while (r.next(WatchCancelRequestFields, object)) {
        switch (r.field) {
            case 1: // watch_id
                (0, index_js_1.implicitJson)(r, 8, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.WatchCancelRequest`. */
function encodeWatchCancelRequest(message, writer) {
    if (message.watchId)
        (0, index_js_2.writeInt64)(writer.tag(8), message.watchId);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createWatchCancelRequest() {
    return {
        watchId: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.WatchCancelRequest` up to `end`, into `message` if given. */
function decodeWatchCancelRequest(reader, end, message = createWatchCancelRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.watchId = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.WatchProgressRequest`. */
exports.WatchProgressRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.WatchProgressRequestSchema, writeWatchProgressRequest, readWatchProgressRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeWatchProgressRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeWatchProgressRequest));
/** Writes a `etcdserverpb.WatchProgressRequest` as JSON. */
function writeWatchProgressRequest(w) {
    w.close(w.open(), rpc_js_1.WatchProgressRequestSchema);
}
const WatchProgressRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.WatchProgressRequestSchema);
/** Reads a `etcdserverpb.WatchProgressRequest` from JSON. */
function readWatchProgressRequest(r) {
    const object = r.begin(WatchProgressRequestFields);
    while (r.next(WatchProgressRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.WatchProgressRequest`. */
function encodeWatchProgressRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.WatchProgressRequest` up to `end`, into `message` if given. */
function decodeWatchProgressRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.WatchResponse`. */
exports.WatchResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.WatchResponseSchema, writeWatchResponse, readWatchResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeWatchResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeWatchResponse));
/** Writes a `etcdserverpb.WatchResponse` as JSON. */
function writeWatchResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.watchId, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.created, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.canceled, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 40, keys.compactRevision, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 50, keys.cancelReason, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 56, keys.fragment, index_js_1.boolValue, "false");
    tag = (0, index_js_1.messageListField)(w, tag, 90, keys.events, kv_js_1.writeEvent);
    w.close(tag, rpc_js_1.WatchResponseSchema);
}
const WatchResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.WatchResponseSchema);
/** Reads a `etcdserverpb.WatchResponse` from JSON. */
function readWatchResponse(r) {
    const object = r.begin(WatchResponseFields);
    while (r.next(WatchResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // watch_id
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
            case 3: // created
                (0, index_js_1.implicitJson)(r, 24, index_js_1.boolJson);
                break;
            case 4: // canceled
                (0, index_js_1.implicitJson)(r, 32, index_js_1.boolJson);
                break;
            case 5: // compact_revision
                (0, index_js_1.implicitJson)(r, 40, index_js_1.int64Json);
                break;
            case 6: // cancel_reason
                (0, index_js_1.implicitJson)(r, 50, index_js_1.stringJson);
                break;
            case 7: // fragment
                (0, index_js_1.implicitJson)(r, 56, index_js_1.boolJson);
                break;
            case 11: // events
                (0, index_js_1.messageListJson)(r, 90, kv_js_1.readEvent);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.WatchResponse`. */
function encodeWatchResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.watchId)
        (0, index_js_2.writeInt64)(writer.tag(16), message.watchId);
    if (message.created)
        (0, index_js_2.writeBool)(writer.tag(24), message.created);
    if (message.canceled)
        (0, index_js_2.writeBool)(writer.tag(32), message.canceled);
    if (message.compactRevision)
        (0, index_js_2.writeInt64)(writer.tag(40), message.compactRevision);
    if (message.cancelReason)
        (0, index_js_2.writeString)(writer.tag(50), message.cancelReason);
    if (message.fragment)
        (0, index_js_2.writeBool)(writer.tag(56), message.fragment);
    (0, index_js_2.writeMessages)(writer, 90, message.events, kv_js_1.encodeEvent);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createWatchResponse() {
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
function decodeWatchResponse(reader, end, message = createWatchResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
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
                message.events.push((0, index_js_2.readMessage)(reader, kv_js_1.decodeEvent));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseGrantRequest`. */
exports.LeaseGrantRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.LeaseGrantRequestSchema, writeLeaseGrantRequest, readLeaseGrantRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseGrantRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseGrantRequest));
/** Writes a `etcdserverpb.LeaseGrantRequest` as JSON. */
function writeLeaseGrantRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.TTL, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.ID, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.LeaseGrantRequestSchema);
}
const LeaseGrantRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseGrantRequestSchema);
/** Reads a `etcdserverpb.LeaseGrantRequest` from JSON. */
function readLeaseGrantRequest(r) {
    const object = r.begin(LeaseGrantRequestFields);
    while (r.next(LeaseGrantRequestFields, object)) {
        switch (r.field) {
            case 1: // TTL
                (0, index_js_1.implicitJson)(r, 8, index_js_1.int64Json);
                break;
            case 2: // ID
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseGrantRequest`. */
function encodeLeaseGrantRequest(message, writer) {
    if (message.TTL)
        (0, index_js_2.writeInt64)(writer.tag(8), message.TTL);
    if (message.ID)
        (0, index_js_2.writeInt64)(writer.tag(16), message.ID);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseGrantRequest() {
    return {
        TTL: 0n,
        ID: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.LeaseGrantRequest` up to `end`, into `message` if given. */
function decodeLeaseGrantRequest(reader, end, message = createLeaseGrantRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseGrantResponse`. */
exports.LeaseGrantResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.LeaseGrantResponseSchema, writeLeaseGrantResponse, readLeaseGrantResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseGrantResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseGrantResponse));
/** Writes a `etcdserverpb.LeaseGrantResponse` as JSON. */
function writeLeaseGrantResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.ID, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.TTL, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 34, keys.error, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.LeaseGrantResponseSchema);
}
const LeaseGrantResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseGrantResponseSchema);
/** Reads a `etcdserverpb.LeaseGrantResponse` from JSON. */
function readLeaseGrantResponse(r) {
    const object = r.begin(LeaseGrantResponseFields);
    while (r.next(LeaseGrantResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // ID
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
            case 3: // TTL
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // error
                (0, index_js_1.implicitJson)(r, 34, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseGrantResponse`. */
function encodeLeaseGrantResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.ID)
        (0, index_js_2.writeInt64)(writer.tag(16), message.ID);
    if (message.TTL)
        (0, index_js_2.writeInt64)(writer.tag(24), message.TTL);
    if (message.error)
        (0, index_js_2.writeString)(writer.tag(34), message.error);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseGrantResponse() {
    return {
        ID: 0n,
        TTL: 0n,
        error: "",
    };
}
/** Reads the fields of a `etcdserverpb.LeaseGrantResponse` up to `end`, into `message` if given. */
function decodeLeaseGrantResponse(reader, end, message = createLeaseGrantResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseRevokeRequest`. */
exports.LeaseRevokeRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.LeaseRevokeRequestSchema, writeLeaseRevokeRequest, readLeaseRevokeRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseRevokeRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseRevokeRequest));
/** Writes a `etcdserverpb.LeaseRevokeRequest` as JSON. */
function writeLeaseRevokeRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.ID, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.LeaseRevokeRequestSchema);
}
const LeaseRevokeRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseRevokeRequestSchema);
/** Reads a `etcdserverpb.LeaseRevokeRequest` from JSON. */
function readLeaseRevokeRequest(r) {
    const object = r.begin(LeaseRevokeRequestFields);
    while (r.next(LeaseRevokeRequestFields, object)) {
        switch (r.field) {
            case 1: // ID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseRevokeRequest`. */
function encodeLeaseRevokeRequest(message, writer) {
    if (message.ID)
        (0, index_js_2.writeInt64)(writer.tag(8), message.ID);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseRevokeRequest() {
    return {
        ID: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.LeaseRevokeRequest` up to `end`, into `message` if given. */
function decodeLeaseRevokeRequest(reader, end, message = createLeaseRevokeRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.ID = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseRevokeResponse`. */
exports.LeaseRevokeResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.LeaseRevokeResponseSchema, writeLeaseRevokeResponse, readLeaseRevokeResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseRevokeResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseRevokeResponse));
/** Writes a `etcdserverpb.LeaseRevokeResponse` as JSON. */
function writeLeaseRevokeResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.LeaseRevokeResponseSchema);
}
const LeaseRevokeResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseRevokeResponseSchema);
/** Reads a `etcdserverpb.LeaseRevokeResponse` from JSON. */
function readLeaseRevokeResponse(r) {
    const object = r.begin(LeaseRevokeResponseFields);
    while (r.next(LeaseRevokeResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseRevokeResponse`. */
function encodeLeaseRevokeResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.LeaseRevokeResponse` up to `end`, into `message` if given. */
function decodeLeaseRevokeResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseCheckpoint`. */
exports.LeaseCheckpointMapper = (0, index_js_1.createMapper)(rpc_js_1.LeaseCheckpointSchema, writeLeaseCheckpoint, readLeaseCheckpoint, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseCheckpoint), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseCheckpoint));
/** Writes a `etcdserverpb.LeaseCheckpoint` as JSON. */
function writeLeaseCheckpoint(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.ID, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.remainingTTL, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.LeaseCheckpointSchema);
}
const LeaseCheckpointFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseCheckpointSchema);
/** Reads a `etcdserverpb.LeaseCheckpoint` from JSON. */
function readLeaseCheckpoint(r) {
    const object = r.begin(LeaseCheckpointFields);
    while (r.next(LeaseCheckpointFields, object)) {
        switch (r.field) {
            case 1: // ID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.int64Json);
                break;
            case 2: // remaining_TTL
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseCheckpoint`. */
function encodeLeaseCheckpoint(message, writer) {
    if (message.ID)
        (0, index_js_2.writeInt64)(writer.tag(8), message.ID);
    if (message.remainingTTL)
        (0, index_js_2.writeInt64)(writer.tag(16), message.remainingTTL);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseCheckpoint() {
    return {
        ID: 0n,
        remainingTTL: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.LeaseCheckpoint` up to `end`, into `message` if given. */
function decodeLeaseCheckpoint(reader, end, message = createLeaseCheckpoint()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseCheckpointRequest`. */
exports.LeaseCheckpointRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.LeaseCheckpointRequestSchema, writeLeaseCheckpointRequest, readLeaseCheckpointRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseCheckpointRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseCheckpointRequest));
/** Writes a `etcdserverpb.LeaseCheckpointRequest` as JSON. */
function writeLeaseCheckpointRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageListField)(w, tag, 10, keys.checkpoints, writeLeaseCheckpoint);
    w.close(tag, rpc_js_1.LeaseCheckpointRequestSchema);
}
const LeaseCheckpointRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseCheckpointRequestSchema);
/** Reads a `etcdserverpb.LeaseCheckpointRequest` from JSON. */
function readLeaseCheckpointRequest(r) {
    const object = r.begin(LeaseCheckpointRequestFields);
    while (r.next(LeaseCheckpointRequestFields, object)) {
        switch (r.field) {
            case 1: // checkpoints
                (0, index_js_1.messageListJson)(r, 10, readLeaseCheckpoint);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseCheckpointRequest`. */
function encodeLeaseCheckpointRequest(message, writer) {
    (0, index_js_2.writeMessages)(writer, 10, message.checkpoints, encodeLeaseCheckpoint);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseCheckpointRequest() {
    return {
        checkpoints: [],
    };
}
/** Reads the fields of a `etcdserverpb.LeaseCheckpointRequest` up to `end`, into `message` if given. */
function decodeLeaseCheckpointRequest(reader, end, message = createLeaseCheckpointRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.checkpoints.push((0, index_js_2.readMessage)(reader, decodeLeaseCheckpoint));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseCheckpointResponse`. */
exports.LeaseCheckpointResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.LeaseCheckpointResponseSchema, writeLeaseCheckpointResponse, readLeaseCheckpointResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseCheckpointResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseCheckpointResponse));
/** Writes a `etcdserverpb.LeaseCheckpointResponse` as JSON. */
function writeLeaseCheckpointResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.LeaseCheckpointResponseSchema);
}
const LeaseCheckpointResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseCheckpointResponseSchema);
/** Reads a `etcdserverpb.LeaseCheckpointResponse` from JSON. */
function readLeaseCheckpointResponse(r) {
    const object = r.begin(LeaseCheckpointResponseFields);
    while (r.next(LeaseCheckpointResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseCheckpointResponse`. */
function encodeLeaseCheckpointResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.LeaseCheckpointResponse` up to `end`, into `message` if given. */
function decodeLeaseCheckpointResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseKeepAliveRequest`. */
exports.LeaseKeepAliveRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.LeaseKeepAliveRequestSchema, writeLeaseKeepAliveRequest, readLeaseKeepAliveRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseKeepAliveRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseKeepAliveRequest));
/** Writes a `etcdserverpb.LeaseKeepAliveRequest` as JSON. */
function writeLeaseKeepAliveRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.ID, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.LeaseKeepAliveRequestSchema);
}
const LeaseKeepAliveRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseKeepAliveRequestSchema);
/** Reads a `etcdserverpb.LeaseKeepAliveRequest` from JSON. */
function readLeaseKeepAliveRequest(r) {
    const object = r.begin(LeaseKeepAliveRequestFields);
    while (r.next(LeaseKeepAliveRequestFields, object)) {
        switch (r.field) {
            case 1: // ID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseKeepAliveRequest`. */
function encodeLeaseKeepAliveRequest(message, writer) {
    if (message.ID)
        (0, index_js_2.writeInt64)(writer.tag(8), message.ID);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseKeepAliveRequest() {
    return {
        ID: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.LeaseKeepAliveRequest` up to `end`, into `message` if given. */
function decodeLeaseKeepAliveRequest(reader, end, message = createLeaseKeepAliveRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.ID = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseKeepAliveResponse`. */
exports.LeaseKeepAliveResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.LeaseKeepAliveResponseSchema, writeLeaseKeepAliveResponse, readLeaseKeepAliveResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseKeepAliveResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseKeepAliveResponse));
/** Writes a `etcdserverpb.LeaseKeepAliveResponse` as JSON. */
function writeLeaseKeepAliveResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.ID, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.TTL, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.LeaseKeepAliveResponseSchema);
}
const LeaseKeepAliveResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseKeepAliveResponseSchema);
/** Reads a `etcdserverpb.LeaseKeepAliveResponse` from JSON. */
function readLeaseKeepAliveResponse(r) {
    const object = r.begin(LeaseKeepAliveResponseFields);
    while (r.next(LeaseKeepAliveResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // ID
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
            case 3: // TTL
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseKeepAliveResponse`. */
function encodeLeaseKeepAliveResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.ID)
        (0, index_js_2.writeInt64)(writer.tag(16), message.ID);
    if (message.TTL)
        (0, index_js_2.writeInt64)(writer.tag(24), message.TTL);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseKeepAliveResponse() {
    return {
        ID: 0n,
        TTL: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.LeaseKeepAliveResponse` up to `end`, into `message` if given. */
function decodeLeaseKeepAliveResponse(reader, end, message = createLeaseKeepAliveResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 16:
                message.ID = reader.int64();
                break;
            case 24:
                message.TTL = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseTimeToLiveRequest`. */
exports.LeaseTimeToLiveRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.LeaseTimeToLiveRequestSchema, writeLeaseTimeToLiveRequest, readLeaseTimeToLiveRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseTimeToLiveRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseTimeToLiveRequest));
/** Writes a `etcdserverpb.LeaseTimeToLiveRequest` as JSON. */
function writeLeaseTimeToLiveRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.ID, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.keys, index_js_1.boolValue, "false");
    w.close(tag, rpc_js_1.LeaseTimeToLiveRequestSchema);
}
const LeaseTimeToLiveRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseTimeToLiveRequestSchema);
/** Reads a `etcdserverpb.LeaseTimeToLiveRequest` from JSON. */
function readLeaseTimeToLiveRequest(r) {
    const object = r.begin(LeaseTimeToLiveRequestFields);
    while (r.next(LeaseTimeToLiveRequestFields, object)) {
        switch (r.field) {
            case 1: // ID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.int64Json);
                break;
            case 2: // keys
                (0, index_js_1.implicitJson)(r, 16, index_js_1.boolJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseTimeToLiveRequest`. */
function encodeLeaseTimeToLiveRequest(message, writer) {
    if (message.ID)
        (0, index_js_2.writeInt64)(writer.tag(8), message.ID);
    if (message.keys)
        (0, index_js_2.writeBool)(writer.tag(16), message.keys);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseTimeToLiveRequest() {
    return {
        ID: 0n,
        keys: false,
    };
}
/** Reads the fields of a `etcdserverpb.LeaseTimeToLiveRequest` up to `end`, into `message` if given. */
function decodeLeaseTimeToLiveRequest(reader, end, message = createLeaseTimeToLiveRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseTimeToLiveResponse`. */
exports.LeaseTimeToLiveResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.LeaseTimeToLiveResponseSchema, writeLeaseTimeToLiveResponse, readLeaseTimeToLiveResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseTimeToLiveResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseTimeToLiveResponse));
/** Writes a `etcdserverpb.LeaseTimeToLiveResponse` as JSON. */
function writeLeaseTimeToLiveResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.ID, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.TTL, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.grantedTTL, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.listField)(w, tag, 42, keys.keys, index_js_1.bytesValue);
    w.close(tag, rpc_js_1.LeaseTimeToLiveResponseSchema);
}
const LeaseTimeToLiveResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseTimeToLiveResponseSchema);
/** Reads a `etcdserverpb.LeaseTimeToLiveResponse` from JSON. */
function readLeaseTimeToLiveResponse(r) {
    const object = r.begin(LeaseTimeToLiveResponseFields);
    while (r.next(LeaseTimeToLiveResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // ID
                (0, index_js_1.implicitJson)(r, 16, index_js_1.int64Json);
                break;
            case 3: // TTL
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // grantedTTL
                (0, index_js_1.implicitJson)(r, 32, index_js_1.int64Json);
                break;
            case 5: // keys
                (0, index_js_1.listJson)(r, 42, index_js_1.bytesJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseTimeToLiveResponse`. */
function encodeLeaseTimeToLiveResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.ID)
        (0, index_js_2.writeInt64)(writer.tag(16), message.ID);
    if (message.TTL)
        (0, index_js_2.writeInt64)(writer.tag(24), message.TTL);
    if (message.grantedTTL)
        (0, index_js_2.writeInt64)(writer.tag(32), message.grantedTTL);
    (0, index_js_2.writeList)(writer, 42, message.keys, index_js_2.writeBytes);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseTimeToLiveResponse() {
    return {
        ID: 0n,
        TTL: 0n,
        grantedTTL: 0n,
        keys: [],
    };
}
/** Reads the fields of a `etcdserverpb.LeaseTimeToLiveResponse` up to `end`, into `message` if given. */
function decodeLeaseTimeToLiveResponse(reader, end, message = createLeaseTimeToLiveResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseLeasesRequest`. */
exports.LeaseLeasesRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.LeaseLeasesRequestSchema, writeLeaseLeasesRequest, readLeaseLeasesRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseLeasesRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseLeasesRequest));
/** Writes a `etcdserverpb.LeaseLeasesRequest` as JSON. */
function writeLeaseLeasesRequest(w) {
    w.close(w.open(), rpc_js_1.LeaseLeasesRequestSchema);
}
const LeaseLeasesRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseLeasesRequestSchema);
/** Reads a `etcdserverpb.LeaseLeasesRequest` from JSON. */
function readLeaseLeasesRequest(r) {
    const object = r.begin(LeaseLeasesRequestFields);
    while (r.next(LeaseLeasesRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.LeaseLeasesRequest`. */
function encodeLeaseLeasesRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.LeaseLeasesRequest` up to `end`, into `message` if given. */
function decodeLeaseLeasesRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseStatus`. */
exports.LeaseStatusMapper = (0, index_js_1.createMapper)(rpc_js_1.LeaseStatusSchema, writeLeaseStatus, readLeaseStatus, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseStatus), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseStatus));
/** Writes a `etcdserverpb.LeaseStatus` as JSON. */
function writeLeaseStatus(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.ID, index_js_1.int64Value, '"0"');
    w.close(tag, rpc_js_1.LeaseStatusSchema);
}
const LeaseStatusFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseStatusSchema);
/** Reads a `etcdserverpb.LeaseStatus` from JSON. */
function readLeaseStatus(r) {
    const object = r.begin(LeaseStatusFields);
    while (r.next(LeaseStatusFields, object)) {
        switch (r.field) {
            case 1: // ID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.int64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseStatus`. */
function encodeLeaseStatus(message, writer) {
    if (message.ID)
        (0, index_js_2.writeInt64)(writer.tag(8), message.ID);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseStatus() {
    return {
        ID: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.LeaseStatus` up to `end`, into `message` if given. */
function decodeLeaseStatus(reader, end, message = createLeaseStatus()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.ID = reader.int64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.LeaseLeasesResponse`. */
exports.LeaseLeasesResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.LeaseLeasesResponseSchema, writeLeaseLeasesResponse, readLeaseLeasesResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeLeaseLeasesResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeLeaseLeasesResponse));
/** Writes a `etcdserverpb.LeaseLeasesResponse` as JSON. */
function writeLeaseLeasesResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.leases, writeLeaseStatus);
    w.close(tag, rpc_js_1.LeaseLeasesResponseSchema);
}
const LeaseLeasesResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.LeaseLeasesResponseSchema);
/** Reads a `etcdserverpb.LeaseLeasesResponse` from JSON. */
function readLeaseLeasesResponse(r) {
    const object = r.begin(LeaseLeasesResponseFields);
    while (r.next(LeaseLeasesResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // leases
                (0, index_js_1.messageListJson)(r, 18, readLeaseStatus);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.LeaseLeasesResponse`. */
function encodeLeaseLeasesResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeMessages)(writer, 18, message.leases, encodeLeaseStatus);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createLeaseLeasesResponse() {
    return {
        leases: [],
    };
}
/** Reads the fields of a `etcdserverpb.LeaseLeasesResponse` up to `end`, into `message` if given. */
function decodeLeaseLeasesResponse(reader, end, message = createLeaseLeasesResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.leases.push((0, index_js_2.readMessage)(reader, decodeLeaseStatus));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.Member`. */
exports.MemberMapper = (0, index_js_1.createMapper)(rpc_js_1.MemberSchema, writeMember, readMember, (message) => (0, index_js_2.encodeMessage)(message, encodeMember), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMember));
/** Writes a `etcdserverpb.Member` as JSON. */
function writeMember(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.ID, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.name, index_js_1.stringValue, '""');
    tag = (0, index_js_1.listField)(w, tag, 26, keys.peerURLs, index_js_1.stringValue);
    tag = (0, index_js_1.listField)(w, tag, 34, keys.clientURLs, index_js_1.stringValue);
    tag = (0, index_js_1.implicitField)(w, tag, 40, keys.isLearner, index_js_1.boolValue, "false");
    w.close(tag, rpc_js_1.MemberSchema);
}
const MemberFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberSchema);
/** Reads a `etcdserverpb.Member` from JSON. */
function readMember(r) {
    const object = r.begin(MemberFields);
    while (r.next(MemberFields, object)) {
        switch (r.field) {
            case 1: // ID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.uint64Json);
                break;
            case 2: // name
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
            case 3: // peerURLs
                (0, index_js_1.listJson)(r, 26, index_js_1.stringJson);
                break;
            case 4: // clientURLs
                (0, index_js_1.listJson)(r, 34, index_js_1.stringJson);
                break;
            case 5: // isLearner
                (0, index_js_1.implicitJson)(r, 40, index_js_1.boolJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.Member`. */
function encodeMember(message, writer) {
    if (message.ID)
        (0, index_js_2.writeUint64)(writer.tag(8), message.ID);
    if (message.name)
        (0, index_js_2.writeString)(writer.tag(18), message.name);
    (0, index_js_2.writeList)(writer, 26, message.peerURLs, index_js_2.writeString);
    (0, index_js_2.writeList)(writer, 34, message.clientURLs, index_js_2.writeString);
    if (message.isLearner)
        (0, index_js_2.writeBool)(writer.tag(40), message.isLearner);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMember() {
    return {
        ID: 0n,
        name: "",
        peerURLs: [],
        clientURLs: [],
        isLearner: false,
    };
}
/** Reads the fields of a `etcdserverpb.Member` up to `end`, into `message` if given. */
function decodeMember(reader, end, message = createMember()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberAddRequest`. */
exports.MemberAddRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.MemberAddRequestSchema, writeMemberAddRequest, readMemberAddRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberAddRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberAddRequest));
/** Writes a `etcdserverpb.MemberAddRequest` as JSON. */
function writeMemberAddRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.listField)(w, tag, 10, keys.peerURLs, index_js_1.stringValue);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.isLearner, index_js_1.boolValue, "false");
    w.close(tag, rpc_js_1.MemberAddRequestSchema);
}
const MemberAddRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberAddRequestSchema);
/** Reads a `etcdserverpb.MemberAddRequest` from JSON. */
function readMemberAddRequest(r) {
    const object = r.begin(MemberAddRequestFields);
    while (r.next(MemberAddRequestFields, object)) {
        switch (r.field) {
            case 1: // peerURLs
                (0, index_js_1.listJson)(r, 10, index_js_1.stringJson);
                break;
            case 2: // isLearner
                (0, index_js_1.implicitJson)(r, 16, index_js_1.boolJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberAddRequest`. */
function encodeMemberAddRequest(message, writer) {
    (0, index_js_2.writeList)(writer, 10, message.peerURLs, index_js_2.writeString);
    if (message.isLearner)
        (0, index_js_2.writeBool)(writer.tag(16), message.isLearner);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberAddRequest() {
    return {
        peerURLs: [],
        isLearner: false,
    };
}
/** Reads the fields of a `etcdserverpb.MemberAddRequest` up to `end`, into `message` if given. */
function decodeMemberAddRequest(reader, end, message = createMemberAddRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberAddResponse`. */
exports.MemberAddResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.MemberAddResponseSchema, writeMemberAddResponse, readMemberAddResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberAddResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberAddResponse));
/** Writes a `etcdserverpb.MemberAddResponse` as JSON. */
function writeMemberAddResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageField)(w, tag, 18, keys.member, writeMember);
    tag = (0, index_js_1.messageListField)(w, tag, 26, keys.members, writeMember);
    w.close(tag, rpc_js_1.MemberAddResponseSchema);
}
const MemberAddResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberAddResponseSchema);
/** Reads a `etcdserverpb.MemberAddResponse` from JSON. */
function readMemberAddResponse(r) {
    const object = r.begin(MemberAddResponseFields);
    while (r.next(MemberAddResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // member
                (0, index_js_1.messageJson)(r, 18, readMember);
                break;
            case 3: // members
                (0, index_js_1.messageListJson)(r, 26, readMember);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberAddResponse`. */
function encodeMemberAddResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.member !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(18), message.member, encodeMember);
    (0, index_js_2.writeMessages)(writer, 26, message.members, encodeMember);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberAddResponse() {
    return {
        members: [],
    };
}
/** Reads the fields of a `etcdserverpb.MemberAddResponse` up to `end`, into `message` if given. */
function decodeMemberAddResponse(reader, end, message = createMemberAddResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.member = (0, index_js_2.readMessage)(reader, decodeMember, message.member);
                break;
            case 26:
                message.members.push((0, index_js_2.readMessage)(reader, decodeMember));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberRemoveRequest`. */
exports.MemberRemoveRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.MemberRemoveRequestSchema, writeMemberRemoveRequest, readMemberRemoveRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberRemoveRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberRemoveRequest));
/** Writes a `etcdserverpb.MemberRemoveRequest` as JSON. */
function writeMemberRemoveRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.ID, index_js_1.uint64Value, '"0"');
    w.close(tag, rpc_js_1.MemberRemoveRequestSchema);
}
const MemberRemoveRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberRemoveRequestSchema);
/** Reads a `etcdserverpb.MemberRemoveRequest` from JSON. */
function readMemberRemoveRequest(r) {
    const object = r.begin(MemberRemoveRequestFields);
    while (r.next(MemberRemoveRequestFields, object)) {
        switch (r.field) {
            case 1: // ID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.uint64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberRemoveRequest`. */
function encodeMemberRemoveRequest(message, writer) {
    if (message.ID)
        (0, index_js_2.writeUint64)(writer.tag(8), message.ID);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberRemoveRequest() {
    return {
        ID: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.MemberRemoveRequest` up to `end`, into `message` if given. */
function decodeMemberRemoveRequest(reader, end, message = createMemberRemoveRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.ID = reader.uint64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberRemoveResponse`. */
exports.MemberRemoveResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.MemberRemoveResponseSchema, writeMemberRemoveResponse, readMemberRemoveResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberRemoveResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberRemoveResponse));
/** Writes a `etcdserverpb.MemberRemoveResponse` as JSON. */
function writeMemberRemoveResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.members, writeMember);
    w.close(tag, rpc_js_1.MemberRemoveResponseSchema);
}
const MemberRemoveResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberRemoveResponseSchema);
/** Reads a `etcdserverpb.MemberRemoveResponse` from JSON. */
function readMemberRemoveResponse(r) {
    const object = r.begin(MemberRemoveResponseFields);
    while (r.next(MemberRemoveResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // members
                (0, index_js_1.messageListJson)(r, 18, readMember);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberRemoveResponse`. */
function encodeMemberRemoveResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeMessages)(writer, 18, message.members, encodeMember);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberRemoveResponse() {
    return {
        members: [],
    };
}
/** Reads the fields of a `etcdserverpb.MemberRemoveResponse` up to `end`, into `message` if given. */
function decodeMemberRemoveResponse(reader, end, message = createMemberRemoveResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.members.push((0, index_js_2.readMessage)(reader, decodeMember));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberUpdateRequest`. */
exports.MemberUpdateRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.MemberUpdateRequestSchema, writeMemberUpdateRequest, readMemberUpdateRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberUpdateRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberUpdateRequest));
/** Writes a `etcdserverpb.MemberUpdateRequest` as JSON. */
function writeMemberUpdateRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.ID, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.listField)(w, tag, 18, keys.peerURLs, index_js_1.stringValue);
    w.close(tag, rpc_js_1.MemberUpdateRequestSchema);
}
const MemberUpdateRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberUpdateRequestSchema);
/** Reads a `etcdserverpb.MemberUpdateRequest` from JSON. */
function readMemberUpdateRequest(r) {
    const object = r.begin(MemberUpdateRequestFields);
    while (r.next(MemberUpdateRequestFields, object)) {
        switch (r.field) {
            case 1: // ID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.uint64Json);
                break;
            case 2: // peerURLs
                (0, index_js_1.listJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberUpdateRequest`. */
function encodeMemberUpdateRequest(message, writer) {
    if (message.ID)
        (0, index_js_2.writeUint64)(writer.tag(8), message.ID);
    (0, index_js_2.writeList)(writer, 18, message.peerURLs, index_js_2.writeString);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberUpdateRequest() {
    return {
        ID: 0n,
        peerURLs: [],
    };
}
/** Reads the fields of a `etcdserverpb.MemberUpdateRequest` up to `end`, into `message` if given. */
function decodeMemberUpdateRequest(reader, end, message = createMemberUpdateRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberUpdateResponse`. */
exports.MemberUpdateResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.MemberUpdateResponseSchema, writeMemberUpdateResponse, readMemberUpdateResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberUpdateResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberUpdateResponse));
/** Writes a `etcdserverpb.MemberUpdateResponse` as JSON. */
function writeMemberUpdateResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.members, writeMember);
    w.close(tag, rpc_js_1.MemberUpdateResponseSchema);
}
const MemberUpdateResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberUpdateResponseSchema);
/** Reads a `etcdserverpb.MemberUpdateResponse` from JSON. */
function readMemberUpdateResponse(r) {
    const object = r.begin(MemberUpdateResponseFields);
    while (r.next(MemberUpdateResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // members
                (0, index_js_1.messageListJson)(r, 18, readMember);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberUpdateResponse`. */
function encodeMemberUpdateResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeMessages)(writer, 18, message.members, encodeMember);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberUpdateResponse() {
    return {
        members: [],
    };
}
/** Reads the fields of a `etcdserverpb.MemberUpdateResponse` up to `end`, into `message` if given. */
function decodeMemberUpdateResponse(reader, end, message = createMemberUpdateResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.members.push((0, index_js_2.readMessage)(reader, decodeMember));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberListRequest`. */
exports.MemberListRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.MemberListRequestSchema, writeMemberListRequest, readMemberListRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberListRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberListRequest));
/** Writes a `etcdserverpb.MemberListRequest` as JSON. */
function writeMemberListRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.linearizable, index_js_1.boolValue, "false");
    w.close(tag, rpc_js_1.MemberListRequestSchema);
}
const MemberListRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberListRequestSchema);
/** Reads a `etcdserverpb.MemberListRequest` from JSON. */
function readMemberListRequest(r) {
    const object = r.begin(MemberListRequestFields);
    while (r.next(MemberListRequestFields, object)) {
        switch (r.field) {
            case 1: // linearizable
                (0, index_js_1.implicitJson)(r, 8, index_js_1.boolJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberListRequest`. */
function encodeMemberListRequest(message, writer) {
    if (message.linearizable)
        (0, index_js_2.writeBool)(writer.tag(8), message.linearizable);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberListRequest() {
    return {
        linearizable: false,
    };
}
/** Reads the fields of a `etcdserverpb.MemberListRequest` up to `end`, into `message` if given. */
function decodeMemberListRequest(reader, end, message = createMemberListRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.linearizable = reader.bool();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberListResponse`. */
exports.MemberListResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.MemberListResponseSchema, writeMemberListResponse, readMemberListResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberListResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberListResponse));
/** Writes a `etcdserverpb.MemberListResponse` as JSON. */
function writeMemberListResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.members, writeMember);
    w.close(tag, rpc_js_1.MemberListResponseSchema);
}
const MemberListResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberListResponseSchema);
/** Reads a `etcdserverpb.MemberListResponse` from JSON. */
function readMemberListResponse(r) {
    const object = r.begin(MemberListResponseFields);
    while (r.next(MemberListResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // members
                (0, index_js_1.messageListJson)(r, 18, readMember);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberListResponse`. */
function encodeMemberListResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeMessages)(writer, 18, message.members, encodeMember);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberListResponse() {
    return {
        members: [],
    };
}
/** Reads the fields of a `etcdserverpb.MemberListResponse` up to `end`, into `message` if given. */
function decodeMemberListResponse(reader, end, message = createMemberListResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.members.push((0, index_js_2.readMessage)(reader, decodeMember));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberPromoteRequest`. */
exports.MemberPromoteRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.MemberPromoteRequestSchema, writeMemberPromoteRequest, readMemberPromoteRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberPromoteRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberPromoteRequest));
/** Writes a `etcdserverpb.MemberPromoteRequest` as JSON. */
function writeMemberPromoteRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.ID, index_js_1.uint64Value, '"0"');
    w.close(tag, rpc_js_1.MemberPromoteRequestSchema);
}
const MemberPromoteRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberPromoteRequestSchema);
/** Reads a `etcdserverpb.MemberPromoteRequest` from JSON. */
function readMemberPromoteRequest(r) {
    const object = r.begin(MemberPromoteRequestFields);
    while (r.next(MemberPromoteRequestFields, object)) {
        switch (r.field) {
            case 1: // ID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.uint64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberPromoteRequest`. */
function encodeMemberPromoteRequest(message, writer) {
    if (message.ID)
        (0, index_js_2.writeUint64)(writer.tag(8), message.ID);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberPromoteRequest() {
    return {
        ID: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.MemberPromoteRequest` up to `end`, into `message` if given. */
function decodeMemberPromoteRequest(reader, end, message = createMemberPromoteRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.ID = reader.uint64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MemberPromoteResponse`. */
exports.MemberPromoteResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.MemberPromoteResponseSchema, writeMemberPromoteResponse, readMemberPromoteResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeMemberPromoteResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMemberPromoteResponse));
/** Writes a `etcdserverpb.MemberPromoteResponse` as JSON. */
function writeMemberPromoteResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.members, writeMember);
    w.close(tag, rpc_js_1.MemberPromoteResponseSchema);
}
const MemberPromoteResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MemberPromoteResponseSchema);
/** Reads a `etcdserverpb.MemberPromoteResponse` from JSON. */
function readMemberPromoteResponse(r) {
    const object = r.begin(MemberPromoteResponseFields);
    while (r.next(MemberPromoteResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // members
                (0, index_js_1.messageListJson)(r, 18, readMember);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MemberPromoteResponse`. */
function encodeMemberPromoteResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeMessages)(writer, 18, message.members, encodeMember);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMemberPromoteResponse() {
    return {
        members: [],
    };
}
/** Reads the fields of a `etcdserverpb.MemberPromoteResponse` up to `end`, into `message` if given. */
function decodeMemberPromoteResponse(reader, end, message = createMemberPromoteResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.members.push((0, index_js_2.readMessage)(reader, decodeMember));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.DefragmentRequest`. */
exports.DefragmentRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.DefragmentRequestSchema, writeDefragmentRequest, readDefragmentRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeDefragmentRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeDefragmentRequest));
/** Writes a `etcdserverpb.DefragmentRequest` as JSON. */
function writeDefragmentRequest(w) {
    w.close(w.open(), rpc_js_1.DefragmentRequestSchema);
}
const DefragmentRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.DefragmentRequestSchema);
/** Reads a `etcdserverpb.DefragmentRequest` from JSON. */
function readDefragmentRequest(r) {
    const object = r.begin(DefragmentRequestFields);
    while (r.next(DefragmentRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.DefragmentRequest`. */
function encodeDefragmentRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.DefragmentRequest` up to `end`, into `message` if given. */
function decodeDefragmentRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.DefragmentResponse`. */
exports.DefragmentResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.DefragmentResponseSchema, writeDefragmentResponse, readDefragmentResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeDefragmentResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeDefragmentResponse));
/** Writes a `etcdserverpb.DefragmentResponse` as JSON. */
function writeDefragmentResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.DefragmentResponseSchema);
}
const DefragmentResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.DefragmentResponseSchema);
/** Reads a `etcdserverpb.DefragmentResponse` from JSON. */
function readDefragmentResponse(r) {
    const object = r.begin(DefragmentResponseFields);
    while (r.next(DefragmentResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.DefragmentResponse`. */
function encodeDefragmentResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.DefragmentResponse` up to `end`, into `message` if given. */
function decodeDefragmentResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MoveLeaderRequest`. */
exports.MoveLeaderRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.MoveLeaderRequestSchema, writeMoveLeaderRequest, readMoveLeaderRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeMoveLeaderRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMoveLeaderRequest));
/** Writes a `etcdserverpb.MoveLeaderRequest` as JSON. */
function writeMoveLeaderRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.targetID, index_js_1.uint64Value, '"0"');
    w.close(tag, rpc_js_1.MoveLeaderRequestSchema);
}
const MoveLeaderRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MoveLeaderRequestSchema);
/** Reads a `etcdserverpb.MoveLeaderRequest` from JSON. */
function readMoveLeaderRequest(r) {
    const object = r.begin(MoveLeaderRequestFields);
    while (r.next(MoveLeaderRequestFields, object)) {
        switch (r.field) {
            case 1: // targetID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.uint64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MoveLeaderRequest`. */
function encodeMoveLeaderRequest(message, writer) {
    if (message.targetID)
        (0, index_js_2.writeUint64)(writer.tag(8), message.targetID);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createMoveLeaderRequest() {
    return {
        targetID: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.MoveLeaderRequest` up to `end`, into `message` if given. */
function decodeMoveLeaderRequest(reader, end, message = createMoveLeaderRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.targetID = reader.uint64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.MoveLeaderResponse`. */
exports.MoveLeaderResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.MoveLeaderResponseSchema, writeMoveLeaderResponse, readMoveLeaderResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeMoveLeaderResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeMoveLeaderResponse));
/** Writes a `etcdserverpb.MoveLeaderResponse` as JSON. */
function writeMoveLeaderResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.MoveLeaderResponseSchema);
}
const MoveLeaderResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.MoveLeaderResponseSchema);
/** Reads a `etcdserverpb.MoveLeaderResponse` from JSON. */
function readMoveLeaderResponse(r) {
    const object = r.begin(MoveLeaderResponseFields);
    while (r.next(MoveLeaderResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.MoveLeaderResponse`. */
function encodeMoveLeaderResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.MoveLeaderResponse` up to `end`, into `message` if given. */
function decodeMoveLeaderResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AlarmRequest`. */
exports.AlarmRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.AlarmRequestSchema, writeAlarmRequest, readAlarmRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAlarmRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAlarmRequest));
/** Writes a `etcdserverpb.AlarmRequest` as JSON. */
function writeAlarmRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitEnumField)(w, tag, 8, keys.action, exports.AlarmRequest_AlarmActionJson);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.memberID, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.implicitEnumField)(w, tag, 24, keys.alarm, exports.AlarmTypeJson);
    w.close(tag, rpc_js_1.AlarmRequestSchema);
}
const AlarmRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AlarmRequestSchema);
/** Reads a `etcdserverpb.AlarmRequest` from JSON. */
function readAlarmRequest(r) {
    const object = r.begin(AlarmRequestFields);
    while (r.next(AlarmRequestFields, object)) {
        switch (r.field) {
            case 1: // action
                (0, index_js_1.implicitJson)(r, 8, exports.AlarmRequest_AlarmActionJson.read);
                break;
            case 2: // memberID
                (0, index_js_1.implicitJson)(r, 16, index_js_1.uint64Json);
                break;
            case 3: // alarm
                (0, index_js_1.implicitJson)(r, 24, exports.AlarmTypeJson.read);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AlarmRequest`. */
function encodeAlarmRequest(message, writer) {
    if (message.action)
        (0, index_js_2.writeInt32)(writer.tag(8), message.action);
    if (message.memberID)
        (0, index_js_2.writeUint64)(writer.tag(16), message.memberID);
    if (message.alarm)
        (0, index_js_2.writeInt32)(writer.tag(24), message.alarm);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAlarmRequest() {
    return {
        action: 0,
        memberID: 0n,
        alarm: 0,
    };
}
/** Reads the fields of a `etcdserverpb.AlarmRequest` up to `end`, into `message` if given. */
function decodeAlarmRequest(reader, end, message = createAlarmRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.action = reader.int32();
                break;
            case 16:
                message.memberID = reader.uint64();
                break;
            case 24:
                message.alarm = reader.int32();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AlarmMember`. */
exports.AlarmMemberMapper = (0, index_js_1.createMapper)(rpc_js_1.AlarmMemberSchema, writeAlarmMember, readAlarmMember, (message) => (0, index_js_2.encodeMessage)(message, encodeAlarmMember), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAlarmMember));
/** Writes a `etcdserverpb.AlarmMember` as JSON. */
function writeAlarmMember(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.memberID, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.implicitEnumField)(w, tag, 16, keys.alarm, exports.AlarmTypeJson);
    w.close(tag, rpc_js_1.AlarmMemberSchema);
}
const AlarmMemberFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AlarmMemberSchema);
/** Reads a `etcdserverpb.AlarmMember` from JSON. */
function readAlarmMember(r) {
    const object = r.begin(AlarmMemberFields);
    while (r.next(AlarmMemberFields, object)) {
        switch (r.field) {
            case 1: // memberID
                (0, index_js_1.implicitJson)(r, 8, index_js_1.uint64Json);
                break;
            case 2: // alarm
                (0, index_js_1.implicitJson)(r, 16, exports.AlarmTypeJson.read);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AlarmMember`. */
function encodeAlarmMember(message, writer) {
    if (message.memberID)
        (0, index_js_2.writeUint64)(writer.tag(8), message.memberID);
    if (message.alarm)
        (0, index_js_2.writeInt32)(writer.tag(16), message.alarm);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAlarmMember() {
    return {
        memberID: 0n,
        alarm: 0,
    };
}
/** Reads the fields of a `etcdserverpb.AlarmMember` up to `end`, into `message` if given. */
function decodeAlarmMember(reader, end, message = createAlarmMember()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.memberID = reader.uint64();
                break;
            case 16:
                message.alarm = reader.int32();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AlarmResponse`. */
exports.AlarmResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.AlarmResponseSchema, writeAlarmResponse, readAlarmResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAlarmResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAlarmResponse));
/** Writes a `etcdserverpb.AlarmResponse` as JSON. */
function writeAlarmResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.alarms, writeAlarmMember);
    w.close(tag, rpc_js_1.AlarmResponseSchema);
}
const AlarmResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AlarmResponseSchema);
/** Reads a `etcdserverpb.AlarmResponse` from JSON. */
function readAlarmResponse(r) {
    const object = r.begin(AlarmResponseFields);
    while (r.next(AlarmResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // alarms
                (0, index_js_1.messageListJson)(r, 18, readAlarmMember);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AlarmResponse`. */
function encodeAlarmResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeMessages)(writer, 18, message.alarms, encodeAlarmMember);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAlarmResponse() {
    return {
        alarms: [],
    };
}
/** Reads the fields of a `etcdserverpb.AlarmResponse` up to `end`, into `message` if given. */
function decodeAlarmResponse(reader, end, message = createAlarmResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.alarms.push((0, index_js_2.readMessage)(reader, decodeAlarmMember));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.DowngradeRequest`. */
exports.DowngradeRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.DowngradeRequestSchema, writeDowngradeRequest, readDowngradeRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeDowngradeRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeDowngradeRequest));
/** Writes a `etcdserverpb.DowngradeRequest` as JSON. */
function writeDowngradeRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitEnumField)(w, tag, 8, keys.action, exports.DowngradeRequest_DowngradeActionJson);
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.version, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.DowngradeRequestSchema);
}
const DowngradeRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.DowngradeRequestSchema);
/** Reads a `etcdserverpb.DowngradeRequest` from JSON. */
function readDowngradeRequest(r) {
    const object = r.begin(DowngradeRequestFields);
    while (r.next(DowngradeRequestFields, object)) {
        switch (r.field) {
            case 1: // action
                (0, index_js_1.implicitJson)(r, 8, exports.DowngradeRequest_DowngradeActionJson.read);
                break;
            case 2: // version
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.DowngradeRequest`. */
function encodeDowngradeRequest(message, writer) {
    if (message.action)
        (0, index_js_2.writeInt32)(writer.tag(8), message.action);
    if (message.version)
        (0, index_js_2.writeString)(writer.tag(18), message.version);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createDowngradeRequest() {
    return {
        action: 0,
        version: "",
    };
}
/** Reads the fields of a `etcdserverpb.DowngradeRequest` up to `end`, into `message` if given. */
function decodeDowngradeRequest(reader, end, message = createDowngradeRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 8:
                message.action = reader.int32();
                break;
            case 18:
                message.version = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.DowngradeResponse`. */
exports.DowngradeResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.DowngradeResponseSchema, writeDowngradeResponse, readDowngradeResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeDowngradeResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeDowngradeResponse));
/** Writes a `etcdserverpb.DowngradeResponse` as JSON. */
function writeDowngradeResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.version, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.DowngradeResponseSchema);
}
const DowngradeResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.DowngradeResponseSchema);
/** Reads a `etcdserverpb.DowngradeResponse` from JSON. */
function readDowngradeResponse(r) {
    const object = r.begin(DowngradeResponseFields);
    while (r.next(DowngradeResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // version
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.DowngradeResponse`. */
function encodeDowngradeResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.version)
        (0, index_js_2.writeString)(writer.tag(18), message.version);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createDowngradeResponse() {
    return {
        version: "",
    };
}
/** Reads the fields of a `etcdserverpb.DowngradeResponse` up to `end`, into `message` if given. */
function decodeDowngradeResponse(reader, end, message = createDowngradeResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.version = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.DowngradeVersionTestRequest`. */
exports.DowngradeVersionTestRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.DowngradeVersionTestRequestSchema, writeDowngradeVersionTestRequest, readDowngradeVersionTestRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeDowngradeVersionTestRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeDowngradeVersionTestRequest));
/** Writes a `etcdserverpb.DowngradeVersionTestRequest` as JSON. */
function writeDowngradeVersionTestRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.ver, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.DowngradeVersionTestRequestSchema);
}
const DowngradeVersionTestRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.DowngradeVersionTestRequestSchema);
/** Reads a `etcdserverpb.DowngradeVersionTestRequest` from JSON. */
function readDowngradeVersionTestRequest(r) {
    const object = r.begin(DowngradeVersionTestRequestFields);
    while (r.next(DowngradeVersionTestRequestFields, object)) {
        switch (r.field) {
            case 1: // ver
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.DowngradeVersionTestRequest`. */
function encodeDowngradeVersionTestRequest(message, writer) {
    if (message.ver)
        (0, index_js_2.writeString)(writer.tag(10), message.ver);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createDowngradeVersionTestRequest() {
    return {
        ver: "",
    };
}
/** Reads the fields of a `etcdserverpb.DowngradeVersionTestRequest` up to `end`, into `message` if given. */
function decodeDowngradeVersionTestRequest(reader, end, message = createDowngradeVersionTestRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.ver = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.StatusRequest`. */
exports.StatusRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.StatusRequestSchema, writeStatusRequest, readStatusRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeStatusRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeStatusRequest));
/** Writes a `etcdserverpb.StatusRequest` as JSON. */
function writeStatusRequest(w) {
    w.close(w.open(), rpc_js_1.StatusRequestSchema);
}
const StatusRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.StatusRequestSchema);
/** Reads a `etcdserverpb.StatusRequest` from JSON. */
function readStatusRequest(r) {
    const object = r.begin(StatusRequestFields);
    while (r.next(StatusRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.StatusRequest`. */
function encodeStatusRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.StatusRequest` up to `end`, into `message` if given. */
function decodeStatusRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.StatusResponse`. */
exports.StatusResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.StatusResponseSchema, writeStatusResponse, readStatusResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeStatusResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeStatusResponse));
/** Writes a `etcdserverpb.StatusResponse` as JSON. */
function writeStatusResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.version, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.dbSize, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 32, keys.leader, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 40, keys.raftIndex, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 48, keys.raftTerm_2, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 56, keys.raftAppliedIndex, index_js_1.uint64Value, '"0"');
    tag = (0, index_js_1.listField)(w, tag, 66, keys.errors, index_js_1.stringValue);
    tag = (0, index_js_1.implicitField)(w, tag, 72, keys.dbSizeInUse, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.implicitField)(w, tag, 80, keys.isLearner, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 90, keys.storageVersion, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 96, keys.dbSizeQuota, index_js_1.int64Value, '"0"');
    tag = (0, index_js_1.messageField)(w, tag, 106, keys.downgradeInfo, writeDowngradeInfo);
    w.close(tag, rpc_js_1.StatusResponseSchema);
}
const StatusResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.StatusResponseSchema);
/** Reads a `etcdserverpb.StatusResponse` from JSON. */
function readStatusResponse(r) {
    const object = r.begin(StatusResponseFields);
    while (r.next(StatusResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // version
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
            case 3: // dbSize
                (0, index_js_1.implicitJson)(r, 24, index_js_1.int64Json);
                break;
            case 4: // leader
                (0, index_js_1.implicitJson)(r, 32, index_js_1.uint64Json);
                break;
            case 5: // raftIndex
                (0, index_js_1.implicitJson)(r, 40, index_js_1.uint64Json);
                break;
            case 6: // raftTerm
                (0, index_js_1.implicitJson)(r, 48, index_js_1.uint64Json);
                break;
            case 7: // raftAppliedIndex
                (0, index_js_1.implicitJson)(r, 56, index_js_1.uint64Json);
                break;
            case 8: // errors
                (0, index_js_1.listJson)(r, 66, index_js_1.stringJson);
                break;
            case 9: // dbSizeInUse
                (0, index_js_1.implicitJson)(r, 72, index_js_1.int64Json);
                break;
            case 10: // isLearner
                (0, index_js_1.implicitJson)(r, 80, index_js_1.boolJson);
                break;
            case 11: // storageVersion
                (0, index_js_1.implicitJson)(r, 90, index_js_1.stringJson);
                break;
            case 12: // dbSizeQuota
                (0, index_js_1.implicitJson)(r, 96, index_js_1.int64Json);
                break;
            case 13: // downgradeInfo
                (0, index_js_1.messageJson)(r, 106, readDowngradeInfo);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.StatusResponse`. */
function encodeStatusResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.version)
        (0, index_js_2.writeString)(writer.tag(18), message.version);
    if (message.dbSize)
        (0, index_js_2.writeInt64)(writer.tag(24), message.dbSize);
    if (message.leader)
        (0, index_js_2.writeUint64)(writer.tag(32), message.leader);
    if (message.raftIndex)
        (0, index_js_2.writeUint64)(writer.tag(40), message.raftIndex);
    if (message.raftTerm)
        (0, index_js_2.writeUint64)(writer.tag(48), message.raftTerm);
    if (message.raftAppliedIndex)
        (0, index_js_2.writeUint64)(writer.tag(56), message.raftAppliedIndex);
    (0, index_js_2.writeList)(writer, 66, message.errors, index_js_2.writeString);
    if (message.dbSizeInUse)
        (0, index_js_2.writeInt64)(writer.tag(72), message.dbSizeInUse);
    if (message.isLearner)
        (0, index_js_2.writeBool)(writer.tag(80), message.isLearner);
    if (message.storageVersion)
        (0, index_js_2.writeString)(writer.tag(90), message.storageVersion);
    if (message.dbSizeQuota)
        (0, index_js_2.writeInt64)(writer.tag(96), message.dbSizeQuota);
    if (message.downgradeInfo !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(106), message.downgradeInfo, encodeDowngradeInfo);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createStatusResponse() {
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
function decodeStatusResponse(reader, end, message = createStatusResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
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
                message.downgradeInfo = (0, index_js_2.readMessage)(reader, decodeDowngradeInfo, message.downgradeInfo);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.DowngradeInfo`. */
exports.DowngradeInfoMapper = (0, index_js_1.createMapper)(rpc_js_1.DowngradeInfoSchema, writeDowngradeInfo, readDowngradeInfo, (message) => (0, index_js_2.encodeMessage)(message, encodeDowngradeInfo), (wire) => (0, index_js_2.decodeMessage)(wire, decodeDowngradeInfo));
/** Writes a `etcdserverpb.DowngradeInfo` as JSON. */
function writeDowngradeInfo(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 8, keys.enabled, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.targetVersion, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.DowngradeInfoSchema);
}
const DowngradeInfoFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.DowngradeInfoSchema);
/** Reads a `etcdserverpb.DowngradeInfo` from JSON. */
function readDowngradeInfo(r) {
    const object = r.begin(DowngradeInfoFields);
    while (r.next(DowngradeInfoFields, object)) {
        switch (r.field) {
            case 1: // enabled
                (0, index_js_1.implicitJson)(r, 8, index_js_1.boolJson);
                break;
            case 2: // targetVersion
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.DowngradeInfo`. */
function encodeDowngradeInfo(message, writer) {
    if (message.enabled)
        (0, index_js_2.writeBool)(writer.tag(8), message.enabled);
    if (message.targetVersion)
        (0, index_js_2.writeString)(writer.tag(18), message.targetVersion);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createDowngradeInfo() {
    return {
        enabled: false,
        targetVersion: "",
    };
}
/** Reads the fields of a `etcdserverpb.DowngradeInfo` up to `end`, into `message` if given. */
function decodeDowngradeInfo(reader, end, message = createDowngradeInfo()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthEnableRequest`. */
exports.AuthEnableRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.AuthEnableRequestSchema, writeAuthEnableRequest, readAuthEnableRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthEnableRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthEnableRequest));
/** Writes a `etcdserverpb.AuthEnableRequest` as JSON. */
function writeAuthEnableRequest(w) {
    w.close(w.open(), rpc_js_1.AuthEnableRequestSchema);
}
const AuthEnableRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthEnableRequestSchema);
/** Reads a `etcdserverpb.AuthEnableRequest` from JSON. */
function readAuthEnableRequest(r) {
    const object = r.begin(AuthEnableRequestFields);
    while (r.next(AuthEnableRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.AuthEnableRequest`. */
function encodeAuthEnableRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthEnableRequest` up to `end`, into `message` if given. */
function decodeAuthEnableRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthDisableRequest`. */
exports.AuthDisableRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.AuthDisableRequestSchema, writeAuthDisableRequest, readAuthDisableRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthDisableRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthDisableRequest));
/** Writes a `etcdserverpb.AuthDisableRequest` as JSON. */
function writeAuthDisableRequest(w) {
    w.close(w.open(), rpc_js_1.AuthDisableRequestSchema);
}
const AuthDisableRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthDisableRequestSchema);
/** Reads a `etcdserverpb.AuthDisableRequest` from JSON. */
function readAuthDisableRequest(r) {
    const object = r.begin(AuthDisableRequestFields);
    while (r.next(AuthDisableRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.AuthDisableRequest`. */
function encodeAuthDisableRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthDisableRequest` up to `end`, into `message` if given. */
function decodeAuthDisableRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthStatusRequest`. */
exports.AuthStatusRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.AuthStatusRequestSchema, writeAuthStatusRequest, readAuthStatusRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthStatusRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthStatusRequest));
/** Writes a `etcdserverpb.AuthStatusRequest` as JSON. */
function writeAuthStatusRequest(w) {
    w.close(w.open(), rpc_js_1.AuthStatusRequestSchema);
}
const AuthStatusRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthStatusRequestSchema);
/** Reads a `etcdserverpb.AuthStatusRequest` from JSON. */
function readAuthStatusRequest(r) {
    const object = r.begin(AuthStatusRequestFields);
    while (r.next(AuthStatusRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.AuthStatusRequest`. */
function encodeAuthStatusRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthStatusRequest` up to `end`, into `message` if given. */
function decodeAuthStatusRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthenticateRequest`. */
exports.AuthenticateRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthenticateRequestSchema, writeAuthenticateRequest, readAuthenticateRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthenticateRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthenticateRequest));
/** Writes a `etcdserverpb.AuthenticateRequest` as JSON. */
function writeAuthenticateRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.password, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthenticateRequestSchema);
}
const AuthenticateRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthenticateRequestSchema);
/** Reads a `etcdserverpb.AuthenticateRequest` from JSON. */
function readAuthenticateRequest(r) {
    const object = r.begin(AuthenticateRequestFields);
    while (r.next(AuthenticateRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
            case 2: // password
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthenticateRequest`. */
function encodeAuthenticateRequest(message, writer) {
    if (message.name)
        (0, index_js_2.writeString)(writer.tag(10), message.name);
    if (message.password)
        (0, index_js_2.writeString)(writer.tag(18), message.password);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthenticateRequest() {
    return {
        name: "",
        password: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthenticateRequest` up to `end`, into `message` if given. */
function decodeAuthenticateRequest(reader, end, message = createAuthenticateRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserAddRequest`. */
exports.AuthUserAddRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.AuthUserAddRequestSchema, writeAuthUserAddRequest, readAuthUserAddRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserAddRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserAddRequest));
/** Writes a `etcdserverpb.AuthUserAddRequest` as JSON. */
function writeAuthUserAddRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.password, index_js_1.stringValue, '""');
    tag = (0, index_js_1.messageField)(w, tag, 26, keys.options, auth_js_1.writeUserAddOptions);
    tag = (0, index_js_1.implicitField)(w, tag, 34, keys.hashedPassword, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthUserAddRequestSchema);
}
const AuthUserAddRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserAddRequestSchema);
/** Reads a `etcdserverpb.AuthUserAddRequest` from JSON. */
function readAuthUserAddRequest(r) {
    const object = r.begin(AuthUserAddRequestFields);
    while (r.next(AuthUserAddRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
            case 2: // password
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
            case 3: // options
                (0, index_js_1.messageJson)(r, 26, auth_js_1.readUserAddOptions);
                break;
            case 4: // hashedPassword
                (0, index_js_1.implicitJson)(r, 34, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserAddRequest`. */
function encodeAuthUserAddRequest(message, writer) {
    if (message.name)
        (0, index_js_2.writeString)(writer.tag(10), message.name);
    if (message.password)
        (0, index_js_2.writeString)(writer.tag(18), message.password);
    if (message.options !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(26), message.options, auth_js_1.encodeUserAddOptions);
    if (message.hashedPassword)
        (0, index_js_2.writeString)(writer.tag(34), message.hashedPassword);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthUserAddRequest() {
    return {
        name: "",
        password: "",
        hashedPassword: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthUserAddRequest` up to `end`, into `message` if given. */
function decodeAuthUserAddRequest(reader, end, message = createAuthUserAddRequest()) {
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
                message.options = (0, index_js_2.readMessage)(reader, auth_js_1.decodeUserAddOptions, message.options);
                break;
            case 34:
                message.hashedPassword = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserGetRequest`. */
exports.AuthUserGetRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.AuthUserGetRequestSchema, writeAuthUserGetRequest, readAuthUserGetRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserGetRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserGetRequest));
/** Writes a `etcdserverpb.AuthUserGetRequest` as JSON. */
function writeAuthUserGetRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthUserGetRequestSchema);
}
const AuthUserGetRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserGetRequestSchema);
/** Reads a `etcdserverpb.AuthUserGetRequest` from JSON. */
function readAuthUserGetRequest(r) {
    const object = r.begin(AuthUserGetRequestFields);
    while (r.next(AuthUserGetRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserGetRequest`. */
function encodeAuthUserGetRequest(message, writer) {
    if (message.name)
        (0, index_js_2.writeString)(writer.tag(10), message.name);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthUserGetRequest() {
    return {
        name: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthUserGetRequest` up to `end`, into `message` if given. */
function decodeAuthUserGetRequest(reader, end, message = createAuthUserGetRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.name = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserDeleteRequest`. */
exports.AuthUserDeleteRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserDeleteRequestSchema, writeAuthUserDeleteRequest, readAuthUserDeleteRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserDeleteRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserDeleteRequest));
/** Writes a `etcdserverpb.AuthUserDeleteRequest` as JSON. */
function writeAuthUserDeleteRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthUserDeleteRequestSchema);
}
const AuthUserDeleteRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserDeleteRequestSchema);
/** Reads a `etcdserverpb.AuthUserDeleteRequest` from JSON. */
function readAuthUserDeleteRequest(r) {
    const object = r.begin(AuthUserDeleteRequestFields);
    while (r.next(AuthUserDeleteRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserDeleteRequest`. */
function encodeAuthUserDeleteRequest(message, writer) {
    if (message.name)
        (0, index_js_2.writeString)(writer.tag(10), message.name);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthUserDeleteRequest() {
    return {
        name: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthUserDeleteRequest` up to `end`, into `message` if given. */
function decodeAuthUserDeleteRequest(reader, end, message = createAuthUserDeleteRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.name = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserChangePasswordRequest`. */
exports.AuthUserChangePasswordRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserChangePasswordRequestSchema, writeAuthUserChangePasswordRequest, readAuthUserChangePasswordRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserChangePasswordRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserChangePasswordRequest));
/** Writes a `etcdserverpb.AuthUserChangePasswordRequest` as JSON. */
function writeAuthUserChangePasswordRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.password, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 26, keys.hashedPassword, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthUserChangePasswordRequestSchema);
}
const AuthUserChangePasswordRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserChangePasswordRequestSchema);
/** Reads a `etcdserverpb.AuthUserChangePasswordRequest` from JSON. */
function readAuthUserChangePasswordRequest(r) {
    const object = r.begin(AuthUserChangePasswordRequestFields);
    while (r.next(AuthUserChangePasswordRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
            case 2: // password
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
            case 3: // hashedPassword
                (0, index_js_1.implicitJson)(r, 26, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserChangePasswordRequest`. */
function encodeAuthUserChangePasswordRequest(message, writer) {
    if (message.name)
        (0, index_js_2.writeString)(writer.tag(10), message.name);
    if (message.password)
        (0, index_js_2.writeString)(writer.tag(18), message.password);
    if (message.hashedPassword)
        (0, index_js_2.writeString)(writer.tag(26), message.hashedPassword);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthUserChangePasswordRequest() {
    return {
        name: "",
        password: "",
        hashedPassword: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthUserChangePasswordRequest` up to `end`, into `message` if given. */
function decodeAuthUserChangePasswordRequest(reader, end, message = createAuthUserChangePasswordRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserGrantRoleRequest`. */
exports.AuthUserGrantRoleRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserGrantRoleRequestSchema, writeAuthUserGrantRoleRequest, readAuthUserGrantRoleRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserGrantRoleRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserGrantRoleRequest));
/** Writes a `etcdserverpb.AuthUserGrantRoleRequest` as JSON. */
function writeAuthUserGrantRoleRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.user, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.role, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthUserGrantRoleRequestSchema);
}
const AuthUserGrantRoleRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserGrantRoleRequestSchema);
/** Reads a `etcdserverpb.AuthUserGrantRoleRequest` from JSON. */
function readAuthUserGrantRoleRequest(r) {
    const object = r.begin(AuthUserGrantRoleRequestFields);
    while (r.next(AuthUserGrantRoleRequestFields, object)) {
        switch (r.field) {
            case 1: // user
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
            case 2: // role
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserGrantRoleRequest`. */
function encodeAuthUserGrantRoleRequest(message, writer) {
    if (message.user)
        (0, index_js_2.writeString)(writer.tag(10), message.user);
    if (message.role)
        (0, index_js_2.writeString)(writer.tag(18), message.role);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthUserGrantRoleRequest() {
    return {
        user: "",
        role: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthUserGrantRoleRequest` up to `end`, into `message` if given. */
function decodeAuthUserGrantRoleRequest(reader, end, message = createAuthUserGrantRoleRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserRevokeRoleRequest`. */
exports.AuthUserRevokeRoleRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserRevokeRoleRequestSchema, writeAuthUserRevokeRoleRequest, readAuthUserRevokeRoleRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserRevokeRoleRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserRevokeRoleRequest));
/** Writes a `etcdserverpb.AuthUserRevokeRoleRequest` as JSON. */
function writeAuthUserRevokeRoleRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.role, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthUserRevokeRoleRequestSchema);
}
const AuthUserRevokeRoleRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserRevokeRoleRequestSchema);
/** Reads a `etcdserverpb.AuthUserRevokeRoleRequest` from JSON. */
function readAuthUserRevokeRoleRequest(r) {
    const object = r.begin(AuthUserRevokeRoleRequestFields);
    while (r.next(AuthUserRevokeRoleRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
            case 2: // role
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserRevokeRoleRequest`. */
function encodeAuthUserRevokeRoleRequest(message, writer) {
    if (message.name)
        (0, index_js_2.writeString)(writer.tag(10), message.name);
    if (message.role)
        (0, index_js_2.writeString)(writer.tag(18), message.role);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthUserRevokeRoleRequest() {
    return {
        name: "",
        role: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthUserRevokeRoleRequest` up to `end`, into `message` if given. */
function decodeAuthUserRevokeRoleRequest(reader, end, message = createAuthUserRevokeRoleRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleAddRequest`. */
exports.AuthRoleAddRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.AuthRoleAddRequestSchema, writeAuthRoleAddRequest, readAuthRoleAddRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleAddRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleAddRequest));
/** Writes a `etcdserverpb.AuthRoleAddRequest` as JSON. */
function writeAuthRoleAddRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthRoleAddRequestSchema);
}
const AuthRoleAddRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleAddRequestSchema);
/** Reads a `etcdserverpb.AuthRoleAddRequest` from JSON. */
function readAuthRoleAddRequest(r) {
    const object = r.begin(AuthRoleAddRequestFields);
    while (r.next(AuthRoleAddRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleAddRequest`. */
function encodeAuthRoleAddRequest(message, writer) {
    if (message.name)
        (0, index_js_2.writeString)(writer.tag(10), message.name);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthRoleAddRequest() {
    return {
        name: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthRoleAddRequest` up to `end`, into `message` if given. */
function decodeAuthRoleAddRequest(reader, end, message = createAuthRoleAddRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.name = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleGetRequest`. */
exports.AuthRoleGetRequestMapper = (0, index_js_1.createMapper)(rpc_js_1.AuthRoleGetRequestSchema, writeAuthRoleGetRequest, readAuthRoleGetRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleGetRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleGetRequest));
/** Writes a `etcdserverpb.AuthRoleGetRequest` as JSON. */
function writeAuthRoleGetRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.role, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthRoleGetRequestSchema);
}
const AuthRoleGetRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleGetRequestSchema);
/** Reads a `etcdserverpb.AuthRoleGetRequest` from JSON. */
function readAuthRoleGetRequest(r) {
    const object = r.begin(AuthRoleGetRequestFields);
    while (r.next(AuthRoleGetRequestFields, object)) {
        switch (r.field) {
            case 1: // role
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleGetRequest`. */
function encodeAuthRoleGetRequest(message, writer) {
    if (message.role)
        (0, index_js_2.writeString)(writer.tag(10), message.role);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthRoleGetRequest() {
    return {
        role: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthRoleGetRequest` up to `end`, into `message` if given. */
function decodeAuthRoleGetRequest(reader, end, message = createAuthRoleGetRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.role = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserListRequest`. */
exports.AuthUserListRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserListRequestSchema, writeAuthUserListRequest, readAuthUserListRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserListRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserListRequest));
/** Writes a `etcdserverpb.AuthUserListRequest` as JSON. */
function writeAuthUserListRequest(w) {
    w.close(w.open(), rpc_js_1.AuthUserListRequestSchema);
}
const AuthUserListRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserListRequestSchema);
/** Reads a `etcdserverpb.AuthUserListRequest` from JSON. */
function readAuthUserListRequest(r) {
    const object = r.begin(AuthUserListRequestFields);
    while (r.next(AuthUserListRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.AuthUserListRequest`. */
function encodeAuthUserListRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthUserListRequest` up to `end`, into `message` if given. */
function decodeAuthUserListRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleListRequest`. */
exports.AuthRoleListRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleListRequestSchema, writeAuthRoleListRequest, readAuthRoleListRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleListRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleListRequest));
/** Writes a `etcdserverpb.AuthRoleListRequest` as JSON. */
function writeAuthRoleListRequest(w) {
    w.close(w.open(), rpc_js_1.AuthRoleListRequestSchema);
}
const AuthRoleListRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleListRequestSchema);
/** Reads a `etcdserverpb.AuthRoleListRequest` from JSON. */
function readAuthRoleListRequest(r) {
    const object = r.begin(AuthRoleListRequestFields);
    while (r.next(AuthRoleListRequestFields, object))
        ;
}
/** Appends the fields of a `etcdserverpb.AuthRoleListRequest`. */
function encodeAuthRoleListRequest(message, writer) {
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthRoleListRequest` up to `end`, into `message` if given. */
function decodeAuthRoleListRequest(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        (0, index_js_2.readUnknown)(reader, start, reader.tag(), message);
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleDeleteRequest`. */
exports.AuthRoleDeleteRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleDeleteRequestSchema, writeAuthRoleDeleteRequest, readAuthRoleDeleteRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleDeleteRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleDeleteRequest));
/** Writes a `etcdserverpb.AuthRoleDeleteRequest` as JSON. */
function writeAuthRoleDeleteRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.role, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthRoleDeleteRequestSchema);
}
const AuthRoleDeleteRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleDeleteRequestSchema);
/** Reads a `etcdserverpb.AuthRoleDeleteRequest` from JSON. */
function readAuthRoleDeleteRequest(r) {
    const object = r.begin(AuthRoleDeleteRequestFields);
    while (r.next(AuthRoleDeleteRequestFields, object)) {
        switch (r.field) {
            case 1: // role
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleDeleteRequest`. */
function encodeAuthRoleDeleteRequest(message, writer) {
    if (message.role)
        (0, index_js_2.writeString)(writer.tag(10), message.role);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthRoleDeleteRequest() {
    return {
        role: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthRoleDeleteRequest` up to `end`, into `message` if given. */
function decodeAuthRoleDeleteRequest(reader, end, message = createAuthRoleDeleteRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.role = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleGrantPermissionRequest`. */
exports.AuthRoleGrantPermissionRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleGrantPermissionRequestSchema, writeAuthRoleGrantPermissionRequest, readAuthRoleGrantPermissionRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleGrantPermissionRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleGrantPermissionRequest));
/** Writes a `etcdserverpb.AuthRoleGrantPermissionRequest` as JSON. */
function writeAuthRoleGrantPermissionRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.name, index_js_1.stringValue, '""');
    tag = (0, index_js_1.messageField)(w, tag, 18, keys.perm, auth_js_1.writePermission);
    w.close(tag, rpc_js_1.AuthRoleGrantPermissionRequestSchema);
}
const AuthRoleGrantPermissionRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleGrantPermissionRequestSchema);
/** Reads a `etcdserverpb.AuthRoleGrantPermissionRequest` from JSON. */
function readAuthRoleGrantPermissionRequest(r) {
    const object = r.begin(AuthRoleGrantPermissionRequestFields);
    while (r.next(AuthRoleGrantPermissionRequestFields, object)) {
        switch (r.field) {
            case 1: // name
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
            case 2: // perm
                (0, index_js_1.messageJson)(r, 18, auth_js_1.readPermission);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleGrantPermissionRequest`. */
function encodeAuthRoleGrantPermissionRequest(message, writer) {
    if (message.name)
        (0, index_js_2.writeString)(writer.tag(10), message.name);
    if (message.perm !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(18), message.perm, auth_js_1.encodePermission);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthRoleGrantPermissionRequest() {
    return {
        name: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthRoleGrantPermissionRequest` up to `end`, into `message` if given. */
function decodeAuthRoleGrantPermissionRequest(reader, end, message = createAuthRoleGrantPermissionRequest()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.name = reader.string();
                break;
            case 18:
                message.perm = (0, index_js_2.readMessage)(reader, auth_js_1.decodePermission, message.perm);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleRevokePermissionRequest`. */
exports.AuthRoleRevokePermissionRequestMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleRevokePermissionRequestSchema, writeAuthRoleRevokePermissionRequest, readAuthRoleRevokePermissionRequest, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleRevokePermissionRequest), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleRevokePermissionRequest));
/** Writes a `etcdserverpb.AuthRoleRevokePermissionRequest` as JSON. */
function writeAuthRoleRevokePermissionRequest(w) {
    let tag = w.open();
    tag = (0, index_js_1.implicitField)(w, tag, 10, keys.role, index_js_1.stringValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.key, index_js_1.bytesValue, '""');
    tag = (0, index_js_1.implicitField)(w, tag, 26, keys.rangeEnd, index_js_1.bytesValue, '""');
    w.close(tag, rpc_js_1.AuthRoleRevokePermissionRequestSchema);
}
const AuthRoleRevokePermissionRequestFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleRevokePermissionRequestSchema);
/** Reads a `etcdserverpb.AuthRoleRevokePermissionRequest` from JSON. */
function readAuthRoleRevokePermissionRequest(r) {
    const object = r.begin(AuthRoleRevokePermissionRequestFields);
    while (r.next(AuthRoleRevokePermissionRequestFields, object)) {
        switch (r.field) {
            case 1: // role
                (0, index_js_1.implicitJson)(r, 10, index_js_1.stringJson);
                break;
            case 2: // key
                (0, index_js_1.implicitJson)(r, 18, index_js_1.bytesJson);
                break;
            case 3: // range_end
                (0, index_js_1.implicitJson)(r, 26, index_js_1.bytesJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleRevokePermissionRequest`. */
function encodeAuthRoleRevokePermissionRequest(message, writer) {
    if (message.role)
        (0, index_js_2.writeString)(writer.tag(10), message.role);
    if (message.key?.length)
        (0, index_js_2.writeBytes)(writer.tag(18), message.key);
    if (message.rangeEnd?.length)
        (0, index_js_2.writeBytes)(writer.tag(26), message.rangeEnd);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthRoleRevokePermissionRequest() {
    return {
        role: "",
        key: index_js_2.noBytes,
        rangeEnd: index_js_2.noBytes,
    };
}
/** Reads the fields of a `etcdserverpb.AuthRoleRevokePermissionRequest` up to `end`, into `message` if given. */
function decodeAuthRoleRevokePermissionRequest(reader, end, message = createAuthRoleRevokePermissionRequest()) {
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
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthEnableResponse`. */
exports.AuthEnableResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.AuthEnableResponseSchema, writeAuthEnableResponse, readAuthEnableResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthEnableResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthEnableResponse));
/** Writes a `etcdserverpb.AuthEnableResponse` as JSON. */
function writeAuthEnableResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthEnableResponseSchema);
}
const AuthEnableResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthEnableResponseSchema);
/** Reads a `etcdserverpb.AuthEnableResponse` from JSON. */
function readAuthEnableResponse(r) {
    const object = r.begin(AuthEnableResponseFields);
    while (r.next(AuthEnableResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthEnableResponse`. */
function encodeAuthEnableResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthEnableResponse` up to `end`, into `message` if given. */
function decodeAuthEnableResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthDisableResponse`. */
exports.AuthDisableResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthDisableResponseSchema, writeAuthDisableResponse, readAuthDisableResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthDisableResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthDisableResponse));
/** Writes a `etcdserverpb.AuthDisableResponse` as JSON. */
function writeAuthDisableResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthDisableResponseSchema);
}
const AuthDisableResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthDisableResponseSchema);
/** Reads a `etcdserverpb.AuthDisableResponse` from JSON. */
function readAuthDisableResponse(r) {
    const object = r.begin(AuthDisableResponseFields);
    while (r.next(AuthDisableResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthDisableResponse`. */
function encodeAuthDisableResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthDisableResponse` up to `end`, into `message` if given. */
function decodeAuthDisableResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthStatusResponse`. */
exports.AuthStatusResponseMapper = (0, index_js_1.createMapper)(rpc_js_1.AuthStatusResponseSchema, writeAuthStatusResponse, readAuthStatusResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthStatusResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthStatusResponse));
/** Writes a `etcdserverpb.AuthStatusResponse` as JSON. */
function writeAuthStatusResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 16, keys.enabled, index_js_1.boolValue, "false");
    tag = (0, index_js_1.implicitField)(w, tag, 24, keys.authRevision, index_js_1.uint64Value, '"0"');
    w.close(tag, rpc_js_1.AuthStatusResponseSchema);
}
const AuthStatusResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthStatusResponseSchema);
/** Reads a `etcdserverpb.AuthStatusResponse` from JSON. */
function readAuthStatusResponse(r) {
    const object = r.begin(AuthStatusResponseFields);
    while (r.next(AuthStatusResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // enabled
                (0, index_js_1.implicitJson)(r, 16, index_js_1.boolJson);
                break;
            case 3: // authRevision
                (0, index_js_1.implicitJson)(r, 24, index_js_1.uint64Json);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthStatusResponse`. */
function encodeAuthStatusResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.enabled)
        (0, index_js_2.writeBool)(writer.tag(16), message.enabled);
    if (message.authRevision)
        (0, index_js_2.writeUint64)(writer.tag(24), message.authRevision);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthStatusResponse() {
    return {
        enabled: false,
        authRevision: 0n,
    };
}
/** Reads the fields of a `etcdserverpb.AuthStatusResponse` up to `end`, into `message` if given. */
function decodeAuthStatusResponse(reader, end, message = createAuthStatusResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 16:
                message.enabled = reader.bool();
                break;
            case 24:
                message.authRevision = reader.uint64();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthenticateResponse`. */
exports.AuthenticateResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthenticateResponseSchema, writeAuthenticateResponse, readAuthenticateResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthenticateResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthenticateResponse));
/** Writes a `etcdserverpb.AuthenticateResponse` as JSON. */
function writeAuthenticateResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.implicitField)(w, tag, 18, keys.token, index_js_1.stringValue, '""');
    w.close(tag, rpc_js_1.AuthenticateResponseSchema);
}
const AuthenticateResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthenticateResponseSchema);
/** Reads a `etcdserverpb.AuthenticateResponse` from JSON. */
function readAuthenticateResponse(r) {
    const object = r.begin(AuthenticateResponseFields);
    while (r.next(AuthenticateResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // token
                (0, index_js_1.implicitJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthenticateResponse`. */
function encodeAuthenticateResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    if (message.token)
        (0, index_js_2.writeString)(writer.tag(18), message.token);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthenticateResponse() {
    return {
        token: "",
    };
}
/** Reads the fields of a `etcdserverpb.AuthenticateResponse` up to `end`, into `message` if given. */
function decodeAuthenticateResponse(reader, end, message = createAuthenticateResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.token = reader.string();
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserAddResponse`. */
exports.AuthUserAddResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserAddResponseSchema, writeAuthUserAddResponse, readAuthUserAddResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserAddResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserAddResponse));
/** Writes a `etcdserverpb.AuthUserAddResponse` as JSON. */
function writeAuthUserAddResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthUserAddResponseSchema);
}
const AuthUserAddResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserAddResponseSchema);
/** Reads a `etcdserverpb.AuthUserAddResponse` from JSON. */
function readAuthUserAddResponse(r) {
    const object = r.begin(AuthUserAddResponseFields);
    while (r.next(AuthUserAddResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserAddResponse`. */
function encodeAuthUserAddResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthUserAddResponse` up to `end`, into `message` if given. */
function decodeAuthUserAddResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserGetResponse`. */
exports.AuthUserGetResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserGetResponseSchema, writeAuthUserGetResponse, readAuthUserGetResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserGetResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserGetResponse));
/** Writes a `etcdserverpb.AuthUserGetResponse` as JSON. */
function writeAuthUserGetResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.listField)(w, tag, 18, keys.roles, index_js_1.stringValue);
    w.close(tag, rpc_js_1.AuthUserGetResponseSchema);
}
const AuthUserGetResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserGetResponseSchema);
/** Reads a `etcdserverpb.AuthUserGetResponse` from JSON. */
function readAuthUserGetResponse(r) {
    const object = r.begin(AuthUserGetResponseFields);
    while (r.next(AuthUserGetResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // roles
                (0, index_js_1.listJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserGetResponse`. */
function encodeAuthUserGetResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeList)(writer, 18, message.roles, index_js_2.writeString);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthUserGetResponse() {
    return {
        roles: [],
    };
}
/** Reads the fields of a `etcdserverpb.AuthUserGetResponse` up to `end`, into `message` if given. */
function decodeAuthUserGetResponse(reader, end, message = createAuthUserGetResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.roles.push(reader.string());
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserDeleteResponse`. */
exports.AuthUserDeleteResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserDeleteResponseSchema, writeAuthUserDeleteResponse, readAuthUserDeleteResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserDeleteResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserDeleteResponse));
/** Writes a `etcdserverpb.AuthUserDeleteResponse` as JSON. */
function writeAuthUserDeleteResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthUserDeleteResponseSchema);
}
const AuthUserDeleteResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserDeleteResponseSchema);
/** Reads a `etcdserverpb.AuthUserDeleteResponse` from JSON. */
function readAuthUserDeleteResponse(r) {
    const object = r.begin(AuthUserDeleteResponseFields);
    while (r.next(AuthUserDeleteResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserDeleteResponse`. */
function encodeAuthUserDeleteResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthUserDeleteResponse` up to `end`, into `message` if given. */
function decodeAuthUserDeleteResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserChangePasswordResponse`. */
exports.AuthUserChangePasswordResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserChangePasswordResponseSchema, writeAuthUserChangePasswordResponse, readAuthUserChangePasswordResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserChangePasswordResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserChangePasswordResponse));
/** Writes a `etcdserverpb.AuthUserChangePasswordResponse` as JSON. */
function writeAuthUserChangePasswordResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthUserChangePasswordResponseSchema);
}
const AuthUserChangePasswordResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserChangePasswordResponseSchema);
/** Reads a `etcdserverpb.AuthUserChangePasswordResponse` from JSON. */
function readAuthUserChangePasswordResponse(r) {
    const object = r.begin(AuthUserChangePasswordResponseFields);
    while (r.next(AuthUserChangePasswordResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserChangePasswordResponse`. */
function encodeAuthUserChangePasswordResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthUserChangePasswordResponse` up to `end`, into `message` if given. */
function decodeAuthUserChangePasswordResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserGrantRoleResponse`. */
exports.AuthUserGrantRoleResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserGrantRoleResponseSchema, writeAuthUserGrantRoleResponse, readAuthUserGrantRoleResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserGrantRoleResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserGrantRoleResponse));
/** Writes a `etcdserverpb.AuthUserGrantRoleResponse` as JSON. */
function writeAuthUserGrantRoleResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthUserGrantRoleResponseSchema);
}
const AuthUserGrantRoleResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserGrantRoleResponseSchema);
/** Reads a `etcdserverpb.AuthUserGrantRoleResponse` from JSON. */
function readAuthUserGrantRoleResponse(r) {
    const object = r.begin(AuthUserGrantRoleResponseFields);
    while (r.next(AuthUserGrantRoleResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserGrantRoleResponse`. */
function encodeAuthUserGrantRoleResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthUserGrantRoleResponse` up to `end`, into `message` if given. */
function decodeAuthUserGrantRoleResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserRevokeRoleResponse`. */
exports.AuthUserRevokeRoleResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserRevokeRoleResponseSchema, writeAuthUserRevokeRoleResponse, readAuthUserRevokeRoleResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserRevokeRoleResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserRevokeRoleResponse));
/** Writes a `etcdserverpb.AuthUserRevokeRoleResponse` as JSON. */
function writeAuthUserRevokeRoleResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthUserRevokeRoleResponseSchema);
}
const AuthUserRevokeRoleResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserRevokeRoleResponseSchema);
/** Reads a `etcdserverpb.AuthUserRevokeRoleResponse` from JSON. */
function readAuthUserRevokeRoleResponse(r) {
    const object = r.begin(AuthUserRevokeRoleResponseFields);
    while (r.next(AuthUserRevokeRoleResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserRevokeRoleResponse`. */
function encodeAuthUserRevokeRoleResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthUserRevokeRoleResponse` up to `end`, into `message` if given. */
function decodeAuthUserRevokeRoleResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleAddResponse`. */
exports.AuthRoleAddResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleAddResponseSchema, writeAuthRoleAddResponse, readAuthRoleAddResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleAddResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleAddResponse));
/** Writes a `etcdserverpb.AuthRoleAddResponse` as JSON. */
function writeAuthRoleAddResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthRoleAddResponseSchema);
}
const AuthRoleAddResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleAddResponseSchema);
/** Reads a `etcdserverpb.AuthRoleAddResponse` from JSON. */
function readAuthRoleAddResponse(r) {
    const object = r.begin(AuthRoleAddResponseFields);
    while (r.next(AuthRoleAddResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleAddResponse`. */
function encodeAuthRoleAddResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthRoleAddResponse` up to `end`, into `message` if given. */
function decodeAuthRoleAddResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleGetResponse`. */
exports.AuthRoleGetResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleGetResponseSchema, writeAuthRoleGetResponse, readAuthRoleGetResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleGetResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleGetResponse));
/** Writes a `etcdserverpb.AuthRoleGetResponse` as JSON. */
function writeAuthRoleGetResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.messageListField)(w, tag, 18, keys.perm, auth_js_1.writePermission);
    w.close(tag, rpc_js_1.AuthRoleGetResponseSchema);
}
const AuthRoleGetResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleGetResponseSchema);
/** Reads a `etcdserverpb.AuthRoleGetResponse` from JSON. */
function readAuthRoleGetResponse(r) {
    const object = r.begin(AuthRoleGetResponseFields);
    while (r.next(AuthRoleGetResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // perm
                (0, index_js_1.messageListJson)(r, 18, auth_js_1.readPermission);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleGetResponse`. */
function encodeAuthRoleGetResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeMessages)(writer, 18, message.perm, auth_js_1.encodePermission);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthRoleGetResponse() {
    return {
        perm: [],
    };
}
/** Reads the fields of a `etcdserverpb.AuthRoleGetResponse` up to `end`, into `message` if given. */
function decodeAuthRoleGetResponse(reader, end, message = createAuthRoleGetResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.perm.push((0, index_js_2.readMessage)(reader, auth_js_1.decodePermission));
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleListResponse`. */
exports.AuthRoleListResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleListResponseSchema, writeAuthRoleListResponse, readAuthRoleListResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleListResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleListResponse));
/** Writes a `etcdserverpb.AuthRoleListResponse` as JSON. */
function writeAuthRoleListResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.listField)(w, tag, 18, keys.roles, index_js_1.stringValue);
    w.close(tag, rpc_js_1.AuthRoleListResponseSchema);
}
const AuthRoleListResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleListResponseSchema);
/** Reads a `etcdserverpb.AuthRoleListResponse` from JSON. */
function readAuthRoleListResponse(r) {
    const object = r.begin(AuthRoleListResponseFields);
    while (r.next(AuthRoleListResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // roles
                (0, index_js_1.listJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleListResponse`. */
function encodeAuthRoleListResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeList)(writer, 18, message.roles, index_js_2.writeString);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthRoleListResponse() {
    return {
        roles: [],
    };
}
/** Reads the fields of a `etcdserverpb.AuthRoleListResponse` up to `end`, into `message` if given. */
function decodeAuthRoleListResponse(reader, end, message = createAuthRoleListResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.roles.push(reader.string());
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthUserListResponse`. */
exports.AuthUserListResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthUserListResponseSchema, writeAuthUserListResponse, readAuthUserListResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthUserListResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthUserListResponse));
/** Writes a `etcdserverpb.AuthUserListResponse` as JSON. */
function writeAuthUserListResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    tag = (0, index_js_1.listField)(w, tag, 18, keys.users, index_js_1.stringValue);
    w.close(tag, rpc_js_1.AuthUserListResponseSchema);
}
const AuthUserListResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthUserListResponseSchema);
/** Reads a `etcdserverpb.AuthUserListResponse` from JSON. */
function readAuthUserListResponse(r) {
    const object = r.begin(AuthUserListResponseFields);
    while (r.next(AuthUserListResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
            case 2: // users
                (0, index_js_1.listJson)(r, 18, index_js_1.stringJson);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthUserListResponse`. */
function encodeAuthUserListResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeList)(writer, 18, message.users, index_js_2.writeString);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
function createAuthUserListResponse() {
    return {
        users: [],
    };
}
/** Reads the fields of a `etcdserverpb.AuthUserListResponse` up to `end`, into `message` if given. */
function decodeAuthUserListResponse(reader, end, message = createAuthUserListResponse()) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            case 18:
                message.users.push(reader.string());
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleDeleteResponse`. */
exports.AuthRoleDeleteResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleDeleteResponseSchema, writeAuthRoleDeleteResponse, readAuthRoleDeleteResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleDeleteResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleDeleteResponse));
/** Writes a `etcdserverpb.AuthRoleDeleteResponse` as JSON. */
function writeAuthRoleDeleteResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthRoleDeleteResponseSchema);
}
const AuthRoleDeleteResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleDeleteResponseSchema);
/** Reads a `etcdserverpb.AuthRoleDeleteResponse` from JSON. */
function readAuthRoleDeleteResponse(r) {
    const object = r.begin(AuthRoleDeleteResponseFields);
    while (r.next(AuthRoleDeleteResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleDeleteResponse`. */
function encodeAuthRoleDeleteResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthRoleDeleteResponse` up to `end`, into `message` if given. */
function decodeAuthRoleDeleteResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleGrantPermissionResponse`. */
exports.AuthRoleGrantPermissionResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleGrantPermissionResponseSchema, writeAuthRoleGrantPermissionResponse, readAuthRoleGrantPermissionResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleGrantPermissionResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleGrantPermissionResponse));
/** Writes a `etcdserverpb.AuthRoleGrantPermissionResponse` as JSON. */
function writeAuthRoleGrantPermissionResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthRoleGrantPermissionResponseSchema);
}
const AuthRoleGrantPermissionResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleGrantPermissionResponseSchema);
/** Reads a `etcdserverpb.AuthRoleGrantPermissionResponse` from JSON. */
function readAuthRoleGrantPermissionResponse(r) {
    const object = r.begin(AuthRoleGrantPermissionResponseFields);
    while (r.next(AuthRoleGrantPermissionResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleGrantPermissionResponse`. */
function encodeAuthRoleGrantPermissionResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthRoleGrantPermissionResponse` up to `end`, into `message` if given. */
function decodeAuthRoleGrantPermissionResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.AuthRoleRevokePermissionResponse`. */
exports.AuthRoleRevokePermissionResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.AuthRoleRevokePermissionResponseSchema, writeAuthRoleRevokePermissionResponse, readAuthRoleRevokePermissionResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeAuthRoleRevokePermissionResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeAuthRoleRevokePermissionResponse));
/** Writes a `etcdserverpb.AuthRoleRevokePermissionResponse` as JSON. */
function writeAuthRoleRevokePermissionResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.header, writeResponseHeader);
    w.close(tag, rpc_js_1.AuthRoleRevokePermissionResponseSchema);
}
const AuthRoleRevokePermissionResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.AuthRoleRevokePermissionResponseSchema);
/** Reads a `etcdserverpb.AuthRoleRevokePermissionResponse` from JSON. */
function readAuthRoleRevokePermissionResponse(r) {
    const object = r.begin(AuthRoleRevokePermissionResponseFields);
    while (r.next(AuthRoleRevokePermissionResponseFields, object)) {
        switch (r.field) {
            case 1: // header
                (0, index_js_1.messageJson)(r, 10, readResponseHeader);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.AuthRoleRevokePermissionResponse`. */
function encodeAuthRoleRevokePermissionResponse(message, writer) {
    if (message.header !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.header, encodeResponseHeader);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.AuthRoleRevokePermissionResponse` up to `end`, into `message` if given. */
function decodeAuthRoleRevokePermissionResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.header = (0, index_js_2.readMessage)(reader, decodeResponseHeader, message.header);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
/** Mapper of `etcdserverpb.RangeStreamResponse`. */
exports.RangeStreamResponseMapper = 
/*@__PURE__*/ (0, index_js_1.createMapper)(rpc_js_1.RangeStreamResponseSchema, writeRangeStreamResponse, readRangeStreamResponse, (message) => (0, index_js_2.encodeMessage)(message, encodeRangeStreamResponse), (wire) => (0, index_js_2.decodeMessage)(wire, decodeRangeStreamResponse));
/** Writes a `etcdserverpb.RangeStreamResponse` as JSON. */
function writeRangeStreamResponse(w) {
    let tag = w.open();
    tag = (0, index_js_1.messageField)(w, tag, 10, keys.rangeResponse, writeRangeResponse);
    w.close(tag, rpc_js_1.RangeStreamResponseSchema);
}
const RangeStreamResponseFields = /*@__PURE__*/ (0, index_js_1.jsonFields)(rpc_js_1.RangeStreamResponseSchema);
/** Reads a `etcdserverpb.RangeStreamResponse` from JSON. */
function readRangeStreamResponse(r) {
    const object = r.begin(RangeStreamResponseFields);
    while (r.next(RangeStreamResponseFields, object)) {
        switch (r.field) {
            case 1: // range_response
                (0, index_js_1.messageJson)(r, 10, readRangeResponse);
                break;
        }
    }
}
/** Appends the fields of a `etcdserverpb.RangeStreamResponse`. */
function encodeRangeStreamResponse(message, writer) {
    if (message.rangeResponse !== undefined)
        (0, index_js_2.writeMessage)(writer.tag(10), message.rangeResponse, encodeRangeResponse);
    (0, index_js_2.writeUnknown)(writer, message.$unknown);
}
/** Reads the fields of a `etcdserverpb.RangeStreamResponse` up to `end`, into `message` if given. */
function decodeRangeStreamResponse(reader, end, message = {}) {
    while (reader.pos < end) {
        const start = reader.pos;
        const tag = reader.tag();
        switch (tag) {
            case 10:
                message.rangeResponse = (0, index_js_2.readMessage)(reader, decodeRangeResponse, message.rangeResponse);
                break;
            default:
                (0, index_js_2.readUnknown)(reader, start, tag, message);
        }
    }
    reader.finish(end);
    return message;
}
//# sourceMappingURL=rpc.js.map