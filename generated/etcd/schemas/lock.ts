// Field tables of etcd/lock.proto.

import type {
  LockRequest, LockRequestInit, LockResponse, LockResponseInit, UnlockRequest, UnlockRequestInit, UnlockResponse,
  UnlockResponseInit,
} from "../messages/lock.js";
import { type MessageSchema, messageSchema } from "../runtime/core/index.js";
import { ResponseHeaderSchema } from "./rpc.js";

/** Table of `v3lockpb.LockRequest`. */
export const LockRequestSchema: MessageSchema<LockRequest, LockRequestInit> =
  /*@__PURE__*/ messageSchema("v3lockpb.LockRequest", [
    ["name", 1, "bytes"],
    ["lease", 2, "int64"],
  ]);

/** Table of `v3lockpb.LockResponse`. */
export const LockResponseSchema: MessageSchema<LockResponse, LockResponseInit> =
  /*@__PURE__*/ messageSchema("v3lockpb.LockResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["key", 2, "bytes"],
  ]);

/** Table of `v3lockpb.UnlockRequest`. */
export const UnlockRequestSchema: MessageSchema<UnlockRequest, UnlockRequestInit> =
  /*@__PURE__*/ messageSchema("v3lockpb.UnlockRequest", [
    ["key", 1, "bytes"],
  ]);

/** Table of `v3lockpb.UnlockResponse`. */
export const UnlockResponseSchema: MessageSchema<UnlockResponse, UnlockResponseInit> =
  /*@__PURE__*/ messageSchema("v3lockpb.UnlockResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
  ]);
