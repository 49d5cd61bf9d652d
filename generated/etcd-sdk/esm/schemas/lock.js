// Field tables of etcd/lock.proto.
import { messageSchema } from "../runtime/core/index.js";
import { ResponseHeaderSchema } from "./rpc.js";
/** Table of `v3lockpb.LockRequest`. */
export const LockRequestSchema = 
/*@__PURE__*/ messageSchema("v3lockpb.LockRequest", [
    ["name", 1, "bytes"],
    ["lease", 2, "int64"],
]);
/** Table of `v3lockpb.LockResponse`. */
export const LockResponseSchema = 
/*@__PURE__*/ messageSchema("v3lockpb.LockResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
    ["key", 2, "bytes"],
]);
/** Table of `v3lockpb.UnlockRequest`. */
export const UnlockRequestSchema = 
/*@__PURE__*/ messageSchema("v3lockpb.UnlockRequest", [
    ["key", 1, "bytes"],
]);
/** Table of `v3lockpb.UnlockResponse`. */
export const UnlockResponseSchema = 
/*@__PURE__*/ messageSchema("v3lockpb.UnlockResponse", [
    ["header", 1, { message: () => ResponseHeaderSchema }],
]);
//# sourceMappingURL=lock.js.map