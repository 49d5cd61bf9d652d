import type { AlarmMember, AlarmMemberInit, AlarmRequest, AlarmRequestInit, AlarmResponse, AlarmResponseInit, AuthDisableRequest, AuthDisableRequestInit, AuthDisableResponse, AuthDisableResponseInit, AuthEnableRequest, AuthEnableRequestInit, AuthEnableResponse, AuthEnableResponseInit, AuthRoleAddRequest, AuthRoleAddRequestInit, AuthRoleAddResponse, AuthRoleAddResponseInit, AuthRoleDeleteRequest, AuthRoleDeleteRequestInit, AuthRoleDeleteResponse, AuthRoleDeleteResponseInit, AuthRoleGetRequest, AuthRoleGetRequestInit, AuthRoleGetResponse, AuthRoleGetResponseInit, AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionRequestInit, AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionResponseInit, AuthRoleListRequest, AuthRoleListRequestInit, AuthRoleListResponse, AuthRoleListResponseInit, AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit, AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionResponseInit, AuthStatusRequest, AuthStatusRequestInit, AuthStatusResponse, AuthStatusResponseInit, AuthUserAddRequest, AuthUserAddRequestInit, AuthUserAddResponse, AuthUserAddResponseInit, AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit, AuthUserChangePasswordResponse, AuthUserChangePasswordResponseInit, AuthUserDeleteRequest, AuthUserDeleteRequestInit, AuthUserDeleteResponse, AuthUserDeleteResponseInit, AuthUserGetRequest, AuthUserGetRequestInit, AuthUserGetResponse, AuthUserGetResponseInit, AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit, AuthUserGrantRoleResponse, AuthUserGrantRoleResponseInit, AuthUserListRequest, AuthUserListRequestInit, AuthUserListResponse, AuthUserListResponseInit, AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit, AuthUserRevokeRoleResponse, AuthUserRevokeRoleResponseInit, AuthenticateRequest, AuthenticateRequestInit, AuthenticateResponse, AuthenticateResponseInit, CompactionRequest, CompactionRequestInit, CompactionResponse, CompactionResponseInit, Compare, CompareInit, DefragmentRequest, DefragmentRequestInit, DefragmentResponse, DefragmentResponseInit, DeleteRangeRequest, DeleteRangeRequestInit, DeleteRangeResponse, DeleteRangeResponseInit, DowngradeInfo, DowngradeInfoInit, DowngradeRequest, DowngradeRequestInit, DowngradeResponse, DowngradeResponseInit, DowngradeVersionTestRequest, DowngradeVersionTestRequestInit, HashKVRequest, HashKVRequestInit, HashKVResponse, HashKVResponseInit, HashRequest, HashRequestInit, HashResponse, HashResponseInit, LeaseCheckpoint, LeaseCheckpointInit, LeaseCheckpointRequest, LeaseCheckpointRequestInit, LeaseCheckpointResponse, LeaseCheckpointResponseInit, LeaseGrantRequest, LeaseGrantRequestInit, LeaseGrantResponse, LeaseGrantResponseInit, LeaseKeepAliveRequest, LeaseKeepAliveRequestInit, LeaseKeepAliveResponse, LeaseKeepAliveResponseInit, LeaseLeasesRequest, LeaseLeasesRequestInit, LeaseLeasesResponse, LeaseLeasesResponseInit, LeaseRevokeRequest, LeaseRevokeRequestInit, LeaseRevokeResponse, LeaseRevokeResponseInit, LeaseStatus, LeaseStatusInit, LeaseTimeToLiveRequest, LeaseTimeToLiveRequestInit, LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit, Member, MemberAddRequest, MemberAddRequestInit, MemberAddResponse, MemberAddResponseInit, MemberInit, MemberListRequest, MemberListRequestInit, MemberListResponse, MemberListResponseInit, MemberPromoteRequest, MemberPromoteRequestInit, MemberPromoteResponse, MemberPromoteResponseInit, MemberRemoveRequest, MemberRemoveRequestInit, MemberRemoveResponse, MemberRemoveResponseInit, MemberUpdateRequest, MemberUpdateRequestInit, MemberUpdateResponse, MemberUpdateResponseInit, MoveLeaderRequest, MoveLeaderRequestInit, MoveLeaderResponse, MoveLeaderResponseInit, PutRequest, PutRequestInit, PutResponse, PutResponseInit, RangeRequest, RangeRequestInit, RangeResponse, RangeResponseInit, RangeStreamResponse, RangeStreamResponseInit, RequestOp, RequestOpInit, ResponseHeader, ResponseHeaderInit, ResponseOp, ResponseOpInit, SnapshotRequest, SnapshotRequestInit, SnapshotResponse, SnapshotResponseInit, StatusRequest, StatusRequestInit, StatusResponse, StatusResponseInit, TxnRequest, TxnRequestInit, TxnResponse, TxnResponseInit, WatchCancelRequest, WatchCancelRequestInit, WatchCreateRequest, WatchCreateRequestInit, WatchProgressRequest, WatchProgressRequestInit, WatchRequest, WatchRequestInit, WatchResponse, WatchResponseInit } from "../messages/rpc.js";
import { type EnumSchema, type MessageSchema } from "../runtime/core/index.js";
/** Table of `etcdserverpb.AlarmType`. */
export declare const AlarmTypeSchema: EnumSchema;
/** Table of `etcdserverpb.RangeRequest.SortOrder`. */
export declare const RangeRequest_SortOrderSchema: EnumSchema;
/** Table of `etcdserverpb.RangeRequest.SortTarget`. */
export declare const RangeRequest_SortTargetSchema: EnumSchema;
/** Table of `etcdserverpb.Compare.CompareResult`. */
export declare const Compare_CompareResultSchema: EnumSchema;
/** Table of `etcdserverpb.Compare.CompareTarget`. */
export declare const Compare_CompareTargetSchema: EnumSchema;
/** Table of `etcdserverpb.WatchCreateRequest.FilterType`. */
export declare const WatchCreateRequest_FilterTypeSchema: EnumSchema;
/** Table of `etcdserverpb.AlarmRequest.AlarmAction`. */
export declare const AlarmRequest_AlarmActionSchema: EnumSchema;
/** Table of `etcdserverpb.DowngradeRequest.DowngradeAction`. */
export declare const DowngradeRequest_DowngradeActionSchema: EnumSchema;
/** Table of `etcdserverpb.ResponseHeader`. */
export declare const ResponseHeaderSchema: MessageSchema<ResponseHeader, ResponseHeaderInit>;
/** Table of `etcdserverpb.RangeRequest`. */
export declare const RangeRequestSchema: MessageSchema<RangeRequest, RangeRequestInit>;
/** Table of `etcdserverpb.RangeResponse`. */
export declare const RangeResponseSchema: MessageSchema<RangeResponse, RangeResponseInit>;
/** Table of `etcdserverpb.PutRequest`. */
export declare const PutRequestSchema: MessageSchema<PutRequest, PutRequestInit>;
/** Table of `etcdserverpb.PutResponse`. */
export declare const PutResponseSchema: MessageSchema<PutResponse, PutResponseInit>;
/** Table of `etcdserverpb.DeleteRangeRequest`. */
export declare const DeleteRangeRequestSchema: MessageSchema<DeleteRangeRequest, DeleteRangeRequestInit>;
/** Table of `etcdserverpb.DeleteRangeResponse`. */
export declare const DeleteRangeResponseSchema: MessageSchema<DeleteRangeResponse, DeleteRangeResponseInit>;
/** Table of `etcdserverpb.RequestOp`. */
export declare const RequestOpSchema: MessageSchema<RequestOp, RequestOpInit>;
/** Table of `etcdserverpb.ResponseOp`. */
export declare const ResponseOpSchema: MessageSchema<ResponseOp, ResponseOpInit>;
/** Table of `etcdserverpb.Compare`. */
export declare const CompareSchema: MessageSchema<Compare, CompareInit>;
/** Table of `etcdserverpb.TxnRequest`. */
export declare const TxnRequestSchema: MessageSchema<TxnRequest, TxnRequestInit>;
/** Table of `etcdserverpb.TxnResponse`. */
export declare const TxnResponseSchema: MessageSchema<TxnResponse, TxnResponseInit>;
/** Table of `etcdserverpb.CompactionRequest`. */
export declare const CompactionRequestSchema: MessageSchema<CompactionRequest, CompactionRequestInit>;
/** Table of `etcdserverpb.CompactionResponse`. */
export declare const CompactionResponseSchema: MessageSchema<CompactionResponse, CompactionResponseInit>;
/** Table of `etcdserverpb.HashRequest`. */
export declare const HashRequestSchema: MessageSchema<HashRequest, HashRequestInit>;
/** Table of `etcdserverpb.HashKVRequest`. */
export declare const HashKVRequestSchema: MessageSchema<HashKVRequest, HashKVRequestInit>;
/** Table of `etcdserverpb.HashKVResponse`. */
export declare const HashKVResponseSchema: MessageSchema<HashKVResponse, HashKVResponseInit>;
/** Table of `etcdserverpb.HashResponse`. */
export declare const HashResponseSchema: MessageSchema<HashResponse, HashResponseInit>;
/** Table of `etcdserverpb.SnapshotRequest`. */
export declare const SnapshotRequestSchema: MessageSchema<SnapshotRequest, SnapshotRequestInit>;
/** Table of `etcdserverpb.SnapshotResponse`. */
export declare const SnapshotResponseSchema: MessageSchema<SnapshotResponse, SnapshotResponseInit>;
/** Table of `etcdserverpb.WatchRequest`. */
export declare const WatchRequestSchema: MessageSchema<WatchRequest, WatchRequestInit>;
/** Table of `etcdserverpb.WatchCreateRequest`. */
export declare const WatchCreateRequestSchema: MessageSchema<WatchCreateRequest, WatchCreateRequestInit>;
/** Table of `etcdserverpb.WatchCancelRequest`. */
export declare const WatchCancelRequestSchema: MessageSchema<WatchCancelRequest, WatchCancelRequestInit>;
/** Table of `etcdserverpb.WatchProgressRequest`. */
export declare const WatchProgressRequestSchema: MessageSchema<WatchProgressRequest, WatchProgressRequestInit>;
/** Table of `etcdserverpb.WatchResponse`. */
export declare const WatchResponseSchema: MessageSchema<WatchResponse, WatchResponseInit>;
/** Table of `etcdserverpb.LeaseGrantRequest`. */
export declare const LeaseGrantRequestSchema: MessageSchema<LeaseGrantRequest, LeaseGrantRequestInit>;
/** Table of `etcdserverpb.LeaseGrantResponse`. */
export declare const LeaseGrantResponseSchema: MessageSchema<LeaseGrantResponse, LeaseGrantResponseInit>;
/** Table of `etcdserverpb.LeaseRevokeRequest`. */
export declare const LeaseRevokeRequestSchema: MessageSchema<LeaseRevokeRequest, LeaseRevokeRequestInit>;
/** Table of `etcdserverpb.LeaseRevokeResponse`. */
export declare const LeaseRevokeResponseSchema: MessageSchema<LeaseRevokeResponse, LeaseRevokeResponseInit>;
/** Table of `etcdserverpb.LeaseCheckpoint`. */
export declare const LeaseCheckpointSchema: MessageSchema<LeaseCheckpoint, LeaseCheckpointInit>;
/** Table of `etcdserverpb.LeaseCheckpointRequest`. */
export declare const LeaseCheckpointRequestSchema: MessageSchema<LeaseCheckpointRequest, LeaseCheckpointRequestInit>;
/** Table of `etcdserverpb.LeaseCheckpointResponse`. */
export declare const LeaseCheckpointResponseSchema: MessageSchema<LeaseCheckpointResponse, LeaseCheckpointResponseInit>;
/** Table of `etcdserverpb.LeaseKeepAliveRequest`. */
export declare const LeaseKeepAliveRequestSchema: MessageSchema<LeaseKeepAliveRequest, LeaseKeepAliveRequestInit>;
/** Table of `etcdserverpb.LeaseKeepAliveResponse`. */
export declare const LeaseKeepAliveResponseSchema: MessageSchema<LeaseKeepAliveResponse, LeaseKeepAliveResponseInit>;
/** Table of `etcdserverpb.LeaseTimeToLiveRequest`. */
export declare const LeaseTimeToLiveRequestSchema: MessageSchema<LeaseTimeToLiveRequest, LeaseTimeToLiveRequestInit>;
/** Table of `etcdserverpb.LeaseTimeToLiveResponse`. */
export declare const LeaseTimeToLiveResponseSchema: MessageSchema<LeaseTimeToLiveResponse, LeaseTimeToLiveResponseInit>;
/** Table of `etcdserverpb.LeaseLeasesRequest`. */
export declare const LeaseLeasesRequestSchema: MessageSchema<LeaseLeasesRequest, LeaseLeasesRequestInit>;
/** Table of `etcdserverpb.LeaseStatus`. */
export declare const LeaseStatusSchema: MessageSchema<LeaseStatus, LeaseStatusInit>;
/** Table of `etcdserverpb.LeaseLeasesResponse`. */
export declare const LeaseLeasesResponseSchema: MessageSchema<LeaseLeasesResponse, LeaseLeasesResponseInit>;
/** Table of `etcdserverpb.Member`. */
export declare const MemberSchema: MessageSchema<Member, MemberInit>;
/** Table of `etcdserverpb.MemberAddRequest`. */
export declare const MemberAddRequestSchema: MessageSchema<MemberAddRequest, MemberAddRequestInit>;
/** Table of `etcdserverpb.MemberAddResponse`. */
export declare const MemberAddResponseSchema: MessageSchema<MemberAddResponse, MemberAddResponseInit>;
/** Table of `etcdserverpb.MemberRemoveRequest`. */
export declare const MemberRemoveRequestSchema: MessageSchema<MemberRemoveRequest, MemberRemoveRequestInit>;
/** Table of `etcdserverpb.MemberRemoveResponse`. */
export declare const MemberRemoveResponseSchema: MessageSchema<MemberRemoveResponse, MemberRemoveResponseInit>;
/** Table of `etcdserverpb.MemberUpdateRequest`. */
export declare const MemberUpdateRequestSchema: MessageSchema<MemberUpdateRequest, MemberUpdateRequestInit>;
/** Table of `etcdserverpb.MemberUpdateResponse`. */
export declare const MemberUpdateResponseSchema: MessageSchema<MemberUpdateResponse, MemberUpdateResponseInit>;
/** Table of `etcdserverpb.MemberListRequest`. */
export declare const MemberListRequestSchema: MessageSchema<MemberListRequest, MemberListRequestInit>;
/** Table of `etcdserverpb.MemberListResponse`. */
export declare const MemberListResponseSchema: MessageSchema<MemberListResponse, MemberListResponseInit>;
/** Table of `etcdserverpb.MemberPromoteRequest`. */
export declare const MemberPromoteRequestSchema: MessageSchema<MemberPromoteRequest, MemberPromoteRequestInit>;
/** Table of `etcdserverpb.MemberPromoteResponse`. */
export declare const MemberPromoteResponseSchema: MessageSchema<MemberPromoteResponse, MemberPromoteResponseInit>;
/** Table of `etcdserverpb.DefragmentRequest`. */
export declare const DefragmentRequestSchema: MessageSchema<DefragmentRequest, DefragmentRequestInit>;
/** Table of `etcdserverpb.DefragmentResponse`. */
export declare const DefragmentResponseSchema: MessageSchema<DefragmentResponse, DefragmentResponseInit>;
/** Table of `etcdserverpb.MoveLeaderRequest`. */
export declare const MoveLeaderRequestSchema: MessageSchema<MoveLeaderRequest, MoveLeaderRequestInit>;
/** Table of `etcdserverpb.MoveLeaderResponse`. */
export declare const MoveLeaderResponseSchema: MessageSchema<MoveLeaderResponse, MoveLeaderResponseInit>;
/** Table of `etcdserverpb.AlarmRequest`. */
export declare const AlarmRequestSchema: MessageSchema<AlarmRequest, AlarmRequestInit>;
/** Table of `etcdserverpb.AlarmMember`. */
export declare const AlarmMemberSchema: MessageSchema<AlarmMember, AlarmMemberInit>;
/** Table of `etcdserverpb.AlarmResponse`. */
export declare const AlarmResponseSchema: MessageSchema<AlarmResponse, AlarmResponseInit>;
/** Table of `etcdserverpb.DowngradeRequest`. */
export declare const DowngradeRequestSchema: MessageSchema<DowngradeRequest, DowngradeRequestInit>;
/** Table of `etcdserverpb.DowngradeResponse`. */
export declare const DowngradeResponseSchema: MessageSchema<DowngradeResponse, DowngradeResponseInit>;
/** Table of `etcdserverpb.DowngradeVersionTestRequest`. */
export declare const DowngradeVersionTestRequestSchema: MessageSchema<DowngradeVersionTestRequest, DowngradeVersionTestRequestInit>;
/** Table of `etcdserverpb.StatusRequest`. */
export declare const StatusRequestSchema: MessageSchema<StatusRequest, StatusRequestInit>;
/** Table of `etcdserverpb.StatusResponse`. */
export declare const StatusResponseSchema: MessageSchema<StatusResponse, StatusResponseInit>;
/** Table of `etcdserverpb.DowngradeInfo`. */
export declare const DowngradeInfoSchema: MessageSchema<DowngradeInfo, DowngradeInfoInit>;
/** Table of `etcdserverpb.AuthEnableRequest`. */
export declare const AuthEnableRequestSchema: MessageSchema<AuthEnableRequest, AuthEnableRequestInit>;
/** Table of `etcdserverpb.AuthDisableRequest`. */
export declare const AuthDisableRequestSchema: MessageSchema<AuthDisableRequest, AuthDisableRequestInit>;
/** Table of `etcdserverpb.AuthStatusRequest`. */
export declare const AuthStatusRequestSchema: MessageSchema<AuthStatusRequest, AuthStatusRequestInit>;
/** Table of `etcdserverpb.AuthenticateRequest`. */
export declare const AuthenticateRequestSchema: MessageSchema<AuthenticateRequest, AuthenticateRequestInit>;
/** Table of `etcdserverpb.AuthUserAddRequest`. */
export declare const AuthUserAddRequestSchema: MessageSchema<AuthUserAddRequest, AuthUserAddRequestInit>;
/** Table of `etcdserverpb.AuthUserGetRequest`. */
export declare const AuthUserGetRequestSchema: MessageSchema<AuthUserGetRequest, AuthUserGetRequestInit>;
/** Table of `etcdserverpb.AuthUserDeleteRequest`. */
export declare const AuthUserDeleteRequestSchema: MessageSchema<AuthUserDeleteRequest, AuthUserDeleteRequestInit>;
/** Table of `etcdserverpb.AuthUserChangePasswordRequest`. */
export declare const AuthUserChangePasswordRequestSchema: MessageSchema<AuthUserChangePasswordRequest, AuthUserChangePasswordRequestInit>;
/** Table of `etcdserverpb.AuthUserGrantRoleRequest`. */
export declare const AuthUserGrantRoleRequestSchema: MessageSchema<AuthUserGrantRoleRequest, AuthUserGrantRoleRequestInit>;
/** Table of `etcdserverpb.AuthUserRevokeRoleRequest`. */
export declare const AuthUserRevokeRoleRequestSchema: MessageSchema<AuthUserRevokeRoleRequest, AuthUserRevokeRoleRequestInit>;
/** Table of `etcdserverpb.AuthRoleAddRequest`. */
export declare const AuthRoleAddRequestSchema: MessageSchema<AuthRoleAddRequest, AuthRoleAddRequestInit>;
/** Table of `etcdserverpb.AuthRoleGetRequest`. */
export declare const AuthRoleGetRequestSchema: MessageSchema<AuthRoleGetRequest, AuthRoleGetRequestInit>;
/** Table of `etcdserverpb.AuthUserListRequest`. */
export declare const AuthUserListRequestSchema: MessageSchema<AuthUserListRequest, AuthUserListRequestInit>;
/** Table of `etcdserverpb.AuthRoleListRequest`. */
export declare const AuthRoleListRequestSchema: MessageSchema<AuthRoleListRequest, AuthRoleListRequestInit>;
/** Table of `etcdserverpb.AuthRoleDeleteRequest`. */
export declare const AuthRoleDeleteRequestSchema: MessageSchema<AuthRoleDeleteRequest, AuthRoleDeleteRequestInit>;
/** Table of `etcdserverpb.AuthRoleGrantPermissionRequest`. */
export declare const AuthRoleGrantPermissionRequestSchema: MessageSchema<AuthRoleGrantPermissionRequest, AuthRoleGrantPermissionRequestInit>;
/** Table of `etcdserverpb.AuthRoleRevokePermissionRequest`. */
export declare const AuthRoleRevokePermissionRequestSchema: MessageSchema<AuthRoleRevokePermissionRequest, AuthRoleRevokePermissionRequestInit>;
/** Table of `etcdserverpb.AuthEnableResponse`. */
export declare const AuthEnableResponseSchema: MessageSchema<AuthEnableResponse, AuthEnableResponseInit>;
/** Table of `etcdserverpb.AuthDisableResponse`. */
export declare const AuthDisableResponseSchema: MessageSchema<AuthDisableResponse, AuthDisableResponseInit>;
/** Table of `etcdserverpb.AuthStatusResponse`. */
export declare const AuthStatusResponseSchema: MessageSchema<AuthStatusResponse, AuthStatusResponseInit>;
/** Table of `etcdserverpb.AuthenticateResponse`. */
export declare const AuthenticateResponseSchema: MessageSchema<AuthenticateResponse, AuthenticateResponseInit>;
/** Table of `etcdserverpb.AuthUserAddResponse`. */
export declare const AuthUserAddResponseSchema: MessageSchema<AuthUserAddResponse, AuthUserAddResponseInit>;
/** Table of `etcdserverpb.AuthUserGetResponse`. */
export declare const AuthUserGetResponseSchema: MessageSchema<AuthUserGetResponse, AuthUserGetResponseInit>;
/** Table of `etcdserverpb.AuthUserDeleteResponse`. */
export declare const AuthUserDeleteResponseSchema: MessageSchema<AuthUserDeleteResponse, AuthUserDeleteResponseInit>;
/** Table of `etcdserverpb.AuthUserChangePasswordResponse`. */
export declare const AuthUserChangePasswordResponseSchema: MessageSchema<AuthUserChangePasswordResponse, AuthUserChangePasswordResponseInit>;
/** Table of `etcdserverpb.AuthUserGrantRoleResponse`. */
export declare const AuthUserGrantRoleResponseSchema: MessageSchema<AuthUserGrantRoleResponse, AuthUserGrantRoleResponseInit>;
/** Table of `etcdserverpb.AuthUserRevokeRoleResponse`. */
export declare const AuthUserRevokeRoleResponseSchema: MessageSchema<AuthUserRevokeRoleResponse, AuthUserRevokeRoleResponseInit>;
/** Table of `etcdserverpb.AuthRoleAddResponse`. */
export declare const AuthRoleAddResponseSchema: MessageSchema<AuthRoleAddResponse, AuthRoleAddResponseInit>;
/** Table of `etcdserverpb.AuthRoleGetResponse`. */
export declare const AuthRoleGetResponseSchema: MessageSchema<AuthRoleGetResponse, AuthRoleGetResponseInit>;
/** Table of `etcdserverpb.AuthRoleListResponse`. */
export declare const AuthRoleListResponseSchema: MessageSchema<AuthRoleListResponse, AuthRoleListResponseInit>;
/** Table of `etcdserverpb.AuthUserListResponse`. */
export declare const AuthUserListResponseSchema: MessageSchema<AuthUserListResponse, AuthUserListResponseInit>;
/** Table of `etcdserverpb.AuthRoleDeleteResponse`. */
export declare const AuthRoleDeleteResponseSchema: MessageSchema<AuthRoleDeleteResponse, AuthRoleDeleteResponseInit>;
/** Table of `etcdserverpb.AuthRoleGrantPermissionResponse`. */
export declare const AuthRoleGrantPermissionResponseSchema: MessageSchema<AuthRoleGrantPermissionResponse, AuthRoleGrantPermissionResponseInit>;
/** Table of `etcdserverpb.AuthRoleRevokePermissionResponse`. */
export declare const AuthRoleRevokePermissionResponseSchema: MessageSchema<AuthRoleRevokePermissionResponse, AuthRoleRevokePermissionResponseInit>;
/** Table of `etcdserverpb.RangeStreamResponse`. */
export declare const RangeStreamResponseSchema: MessageSchema<RangeStreamResponse, RangeStreamResponseInit>;
