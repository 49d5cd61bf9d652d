"use strict";
// Field tables of etcd/kv.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventSchema = exports.KeyValueSchema = exports.Event_EventTypeSchema = void 0;
const index_js_1 = require("../runtime/core/index.js");
/** Table of `mvccpb.Event.EventType`. */
exports.Event_EventTypeSchema = (0, index_js_1.enumSchema)("mvccpb.Event.EventType", [
    ["PUT", 0],
    ["DELETE", 1],
]);
/** Table of `mvccpb.KeyValue`. */
exports.KeyValueSchema = (0, index_js_1.messageSchema)("mvccpb.KeyValue", [
    ["key", 1, "bytes"],
    ["create_revision", 2, "int64"],
    ["mod_revision", 3, "int64"],
    ["version", 4, "int64"],
    ["value", 5, "bytes"],
    ["lease", 6, "int64"],
]);
/** Table of `mvccpb.Event`. */
exports.EventSchema = (0, index_js_1.messageSchema)("mvccpb.Event", [
    ["type", 1, { enum: () => exports.Event_EventTypeSchema }],
    ["kv", 2, { message: () => exports.KeyValueSchema }],
    ["prev_kv", 3, { message: () => exports.KeyValueSchema }],
]);
//# sourceMappingURL=kv.js.map