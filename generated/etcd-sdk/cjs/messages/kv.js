"use strict";
// Types of etcd/kv.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Event_EventType = void 0;
/** What happened to the key. */
exports.Event_EventType = {
    /** The key was created or overwritten; `kv.version` is 1 in the first case. */
    PUT: 0,
    /** The key was removed by a request, or its lease ended. */
    DELETE: 1,
};
//# sourceMappingURL=kv.js.map