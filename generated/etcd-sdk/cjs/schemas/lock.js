"use strict";
// Field tables of etcd/lock.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.UnlockResponseSchema = exports.UnlockRequestSchema = exports.LockResponseSchema = exports.LockRequestSchema = void 0;
const index_js_1 = require("../runtime/core/index.js");
const rpc_js_1 = require("./rpc.js");
/** Table of `v3lockpb.LockRequest`. */
exports.LockRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3lockpb.LockRequest", [
    ["name", 1, "bytes"],
    ["lease", 2, "int64"],
]);
/** Table of `v3lockpb.LockResponse`. */
exports.LockResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3lockpb.LockResponse", [
    ["header", 1, { message: () => rpc_js_1.ResponseHeaderSchema }],
    ["key", 2, "bytes"],
]);
/** Table of `v3lockpb.UnlockRequest`. */
exports.UnlockRequestSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3lockpb.UnlockRequest", [
    ["key", 1, "bytes"],
]);
/** Table of `v3lockpb.UnlockResponse`. */
exports.UnlockResponseSchema = 
/*@__PURE__*/ (0, index_js_1.messageSchema)("v3lockpb.UnlockResponse", [
    ["header", 1, { message: () => rpc_js_1.ResponseHeaderSchema }],
]);
//# sourceMappingURL=lock.js.map