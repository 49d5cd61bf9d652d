import type { LockRequest, LockRequestInit, LockResponse, LockResponseInit, UnlockRequest, UnlockRequestInit, UnlockResponse, UnlockResponseInit } from "../messages/lock.js";
import { type MessageSchema } from "../runtime/core/index.js";
/** Table of `v3lockpb.LockRequest`. */
export declare const LockRequestSchema: MessageSchema<LockRequest, LockRequestInit>;
/** Table of `v3lockpb.LockResponse`. */
export declare const LockResponseSchema: MessageSchema<LockResponse, LockResponseInit>;
/** Table of `v3lockpb.UnlockRequest`. */
export declare const UnlockRequestSchema: MessageSchema<UnlockRequest, UnlockRequestInit>;
/** Table of `v3lockpb.UnlockResponse`. */
export declare const UnlockResponseSchema: MessageSchema<UnlockResponse, UnlockResponseInit>;
