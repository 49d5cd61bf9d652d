export {
  Permission_Type, type UserAddOptions, type UserAddOptionsInit, type User, type UserInit, type Permission,
  type PermissionInit, type Role, type RoleInit,
} from "./messages/auth.js";
export { Event_EventType, type KeyValue, type KeyValueInit, type Event, type EventInit } from "./messages/kv.js";
export {
  AlarmType, RangeRequest_SortOrder, RangeRequest_SortTarget, Compare_CompareResult, Compare_CompareTarget,
  WatchCreateRequest_FilterType, AlarmRequest_AlarmAction, DowngradeRequest_DowngradeAction, type ResponseHeader,
  type ResponseHeaderInit, type RangeRequest, type RangeRequestInit, type RangeResponse, type RangeResponseInit,
  type PutRequest, type PutRequestInit, type PutResponse, type PutResponseInit, type DeleteRangeRequest,
  type DeleteRangeRequestInit, type DeleteRangeResponse, type DeleteRangeResponseInit, type RequestOp,
  type RequestOpInit, type ResponseOp, type ResponseOpInit, type Compare, type CompareInit, type TxnRequest,
  type TxnRequestInit, type TxnResponse, type TxnResponseInit, type CompactionRequest, type CompactionRequestInit,
  type CompactionResponse, type CompactionResponseInit, type HashRequest, type HashRequestInit, type HashKVRequest,
  type HashKVRequestInit, type HashKVResponse, type HashKVResponseInit, type HashResponse, type HashResponseInit,
  type SnapshotRequest, type SnapshotRequestInit, type SnapshotResponse, type SnapshotResponseInit, type WatchRequest,
  type WatchRequestInit, type WatchCreateRequest, type WatchCreateRequestInit, type WatchCancelRequest,
  type WatchCancelRequestInit, type WatchProgressRequest, type WatchProgressRequestInit, type WatchResponse,
  type WatchResponseInit, type LeaseGrantRequest, type LeaseGrantRequestInit, type LeaseGrantResponse,
  type LeaseGrantResponseInit, type LeaseRevokeRequest, type LeaseRevokeRequestInit, type LeaseRevokeResponse,
  type LeaseRevokeResponseInit, type LeaseCheckpoint, type LeaseCheckpointInit, type LeaseCheckpointRequest,
  type LeaseCheckpointRequestInit, type LeaseCheckpointResponse, type LeaseCheckpointResponseInit,
  type LeaseKeepAliveRequest, type LeaseKeepAliveRequestInit, type LeaseKeepAliveResponse,
  type LeaseKeepAliveResponseInit, type LeaseTimeToLiveRequest, type LeaseTimeToLiveRequestInit,
  type LeaseTimeToLiveResponse, type LeaseTimeToLiveResponseInit, type LeaseLeasesRequest, type LeaseLeasesRequestInit,
  type LeaseStatus, type LeaseStatusInit, type LeaseLeasesResponse, type LeaseLeasesResponseInit, type Member,
  type MemberInit, type MemberAddRequest, type MemberAddRequestInit, type MemberAddResponse, type MemberAddResponseInit,
  type MemberRemoveRequest, type MemberRemoveRequestInit, type MemberRemoveResponse, type MemberRemoveResponseInit,
  type MemberUpdateRequest, type MemberUpdateRequestInit, type MemberUpdateResponse, type MemberUpdateResponseInit,
  type MemberListRequest, type MemberListRequestInit, type MemberListResponse, type MemberListResponseInit,
  type MemberPromoteRequest, type MemberPromoteRequestInit, type MemberPromoteResponse, type MemberPromoteResponseInit,
  type DefragmentRequest, type DefragmentRequestInit, type DefragmentResponse, type DefragmentResponseInit,
  type MoveLeaderRequest, type MoveLeaderRequestInit, type MoveLeaderResponse, type MoveLeaderResponseInit,
  type AlarmRequest, type AlarmRequestInit, type AlarmMember, type AlarmMemberInit, type AlarmResponse,
  type AlarmResponseInit, type DowngradeRequest, type DowngradeRequestInit, type DowngradeResponse,
  type DowngradeResponseInit, type DowngradeVersionTestRequest, type DowngradeVersionTestRequestInit,
  type StatusRequest, type StatusRequestInit, type StatusResponse, type StatusResponseInit, type DowngradeInfo,
  type DowngradeInfoInit, type AuthEnableRequest, type AuthEnableRequestInit, type AuthDisableRequest,
  type AuthDisableRequestInit, type AuthStatusRequest, type AuthStatusRequestInit, type AuthenticateRequest,
  type AuthenticateRequestInit, type AuthUserAddRequest, type AuthUserAddRequestInit, type AuthUserGetRequest,
  type AuthUserGetRequestInit, type AuthUserDeleteRequest, type AuthUserDeleteRequestInit,
  type AuthUserChangePasswordRequest, type AuthUserChangePasswordRequestInit, type AuthUserGrantRoleRequest,
  type AuthUserGrantRoleRequestInit, type AuthUserRevokeRoleRequest, type AuthUserRevokeRoleRequestInit,
  type AuthRoleAddRequest, type AuthRoleAddRequestInit, type AuthRoleGetRequest, type AuthRoleGetRequestInit,
  type AuthUserListRequest, type AuthUserListRequestInit, type AuthRoleListRequest, type AuthRoleListRequestInit,
  type AuthRoleDeleteRequest, type AuthRoleDeleteRequestInit, type AuthRoleGrantPermissionRequest,
  type AuthRoleGrantPermissionRequestInit, type AuthRoleRevokePermissionRequest,
  type AuthRoleRevokePermissionRequestInit, type AuthEnableResponse, type AuthEnableResponseInit,
  type AuthDisableResponse, type AuthDisableResponseInit, type AuthStatusResponse, type AuthStatusResponseInit,
  type AuthenticateResponse, type AuthenticateResponseInit, type AuthUserAddResponse, type AuthUserAddResponseInit,
  type AuthUserGetResponse, type AuthUserGetResponseInit, type AuthUserDeleteResponse, type AuthUserDeleteResponseInit,
  type AuthUserChangePasswordResponse, type AuthUserChangePasswordResponseInit, type AuthUserGrantRoleResponse,
  type AuthUserGrantRoleResponseInit, type AuthUserRevokeRoleResponse, type AuthUserRevokeRoleResponseInit,
  type AuthRoleAddResponse, type AuthRoleAddResponseInit, type AuthRoleGetResponse, type AuthRoleGetResponseInit,
  type AuthRoleListResponse, type AuthRoleListResponseInit, type AuthUserListResponse, type AuthUserListResponseInit,
  type AuthRoleDeleteResponse, type AuthRoleDeleteResponseInit, type AuthRoleGrantPermissionResponse,
  type AuthRoleGrantPermissionResponseInit, type AuthRoleRevokePermissionResponse,
  type AuthRoleRevokePermissionResponseInit, type RangeStreamResponse, type RangeStreamResponseInit,
} from "./messages/rpc.js";
export type {
  CampaignRequest, CampaignRequestInit, CampaignResponse, CampaignResponseInit, LeaderKey, LeaderKeyInit, LeaderRequest,
  LeaderRequestInit, LeaderResponse, LeaderResponseInit, ResignRequest, ResignRequestInit, ResignResponse,
  ResignResponseInit, ProclaimRequest, ProclaimRequestInit, ProclaimResponse, ProclaimResponseInit,
} from "./messages/election.js";
export type {
  LockRequest, LockRequestInit, LockResponse, LockResponseInit, UnlockRequest, UnlockRequestInit, UnlockResponse,
  UnlockResponseInit,
} from "./messages/lock.js";
export { UserAddOptionsMapper, UserMapper, PermissionMapper, RoleMapper } from "./mappers/auth.js";
export { KeyValueMapper, EventMapper } from "./mappers/kv.js";
export {
  ResponseHeaderMapper, RangeRequestMapper, RangeResponseMapper, PutRequestMapper, PutResponseMapper,
  DeleteRangeRequestMapper, DeleteRangeResponseMapper, RequestOpMapper, ResponseOpMapper, CompareMapper,
  TxnRequestMapper, TxnResponseMapper, CompactionRequestMapper, CompactionResponseMapper, HashRequestMapper,
  HashKVRequestMapper, HashKVResponseMapper, HashResponseMapper, SnapshotRequestMapper, SnapshotResponseMapper,
  WatchRequestMapper, WatchCreateRequestMapper, WatchCancelRequestMapper, WatchProgressRequestMapper,
  WatchResponseMapper, LeaseGrantRequestMapper, LeaseGrantResponseMapper, LeaseRevokeRequestMapper,
  LeaseRevokeResponseMapper, LeaseCheckpointMapper, LeaseCheckpointRequestMapper, LeaseCheckpointResponseMapper,
  LeaseKeepAliveRequestMapper, LeaseKeepAliveResponseMapper, LeaseTimeToLiveRequestMapper,
  LeaseTimeToLiveResponseMapper, LeaseLeasesRequestMapper, LeaseStatusMapper, LeaseLeasesResponseMapper, MemberMapper,
  MemberAddRequestMapper, MemberAddResponseMapper, MemberRemoveRequestMapper, MemberRemoveResponseMapper,
  MemberUpdateRequestMapper, MemberUpdateResponseMapper, MemberListRequestMapper, MemberListResponseMapper,
  MemberPromoteRequestMapper, MemberPromoteResponseMapper, DefragmentRequestMapper, DefragmentResponseMapper,
  MoveLeaderRequestMapper, MoveLeaderResponseMapper, AlarmRequestMapper, AlarmMemberMapper, AlarmResponseMapper,
  DowngradeRequestMapper, DowngradeResponseMapper, DowngradeVersionTestRequestMapper, StatusRequestMapper,
  StatusResponseMapper, DowngradeInfoMapper, AuthEnableRequestMapper, AuthDisableRequestMapper, AuthStatusRequestMapper,
  AuthenticateRequestMapper, AuthUserAddRequestMapper, AuthUserGetRequestMapper, AuthUserDeleteRequestMapper,
  AuthUserChangePasswordRequestMapper, AuthUserGrantRoleRequestMapper, AuthUserRevokeRoleRequestMapper,
  AuthRoleAddRequestMapper, AuthRoleGetRequestMapper, AuthUserListRequestMapper, AuthRoleListRequestMapper,
  AuthRoleDeleteRequestMapper, AuthRoleGrantPermissionRequestMapper, AuthRoleRevokePermissionRequestMapper,
  AuthEnableResponseMapper, AuthDisableResponseMapper, AuthStatusResponseMapper, AuthenticateResponseMapper,
  AuthUserAddResponseMapper, AuthUserGetResponseMapper, AuthUserDeleteResponseMapper,
  AuthUserChangePasswordResponseMapper, AuthUserGrantRoleResponseMapper, AuthUserRevokeRoleResponseMapper,
  AuthRoleAddResponseMapper, AuthRoleGetResponseMapper, AuthRoleListResponseMapper, AuthUserListResponseMapper,
  AuthRoleDeleteResponseMapper, AuthRoleGrantPermissionResponseMapper, AuthRoleRevokePermissionResponseMapper,
  RangeStreamResponseMapper,
} from "./mappers/rpc.js";
export {
  CampaignRequestMapper, CampaignResponseMapper, LeaderKeyMapper, LeaderRequestMapper, LeaderResponseMapper,
  ResignRequestMapper, ResignResponseMapper, ProclaimRequestMapper, ProclaimResponseMapper,
} from "./mappers/election.js";
export { LockRequestMapper, LockResponseMapper, UnlockRequestMapper, UnlockResponseMapper } from "./mappers/lock.js";
export { mappers } from "./mappers/index.js";
export { createEtcdClient, type EtcdClient } from "./client.js";
export {
  createKVClient, type KVClient, createWatchClient, type WatchClient, createLeaseClient, type LeaseClient,
  createClusterClient, type ClusterClient, createMaintenanceClient, type MaintenanceClient, createAuthClient,
  type AuthClient,
} from "./clients/rpc.js";
export {
  kvRange, kvRangeStream, kvPut, kvDeleteRange, kvTxn, kvCompact, watch, leaseGrant, leaseRevoke, leaseKeepAlive,
  leaseTimeToLive, leaseLeases, clusterMemberAdd, clusterMemberRemove, clusterMemberUpdate, clusterMemberList,
  clusterMemberPromote, maintenanceAlarm, maintenanceStatus, maintenanceDefragment, maintenanceHash, maintenanceHashKV,
  maintenanceSnapshot, maintenanceMoveLeader, maintenanceDowngrade, authEnable, authDisable, authStatus,
  authAuthenticate, authUserAdd, authUserGet, authUserList, authUserDelete, authUserChangePassword, authUserGrantRole,
  authUserRevokeRole, authRoleAdd, authRoleGet, authRoleList, authRoleDelete, authRoleGrantPermission,
  authRoleRevokePermission,
} from "./methods/rpc.js";
export { createElectionClient, type ElectionClient } from "./clients/election.js";
export {
  electionCampaign, electionProclaim, electionLeader, electionObserve, electionResign,
} from "./methods/election.js";
export { createLockClient, type LockClient } from "./clients/lock.js";
export { lock, lockUnlock } from "./methods/lock.js";
export {
  callBidiStreaming, callClientStreaming, callServerStreaming, callUnary, ClientError, createFetchTransport, jsonFrames,
  plainLines, resumableEvents, createWebSocketTransport, createMemoryTransport, handleBidiStreaming,
  handleClientStreaming, handleServerStreaming, handleUnary, withRetries, interceptMetadata, withInterceptors,
  type ErrorDetail, type CallContext, type CallOptions, type ClientTransport, type Messages, type FetchTransportOptions,
  type StreamReader, type ResumeOptions, type WebSocketLike, type WebSocketTransportOptions, type HandlerContext,
  type MemoryHandler, type RetryEvent, type RetryPolicy, type Interceptor,
} from "./runtime/client/index.js";
export {
  createMessageQueue, statusCodes, statusName, type MessageQueue, type AnyMethod, type BidiStreamingMethod,
  type ClientStreamingMethod, type MethodSchema, type ServerStreamingMethod, type UnaryMethod, type StatusCode,
  type StatusName,
} from "./runtime/core/index.js";
