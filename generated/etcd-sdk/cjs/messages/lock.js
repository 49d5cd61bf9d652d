"use strict";
// Types of etcd/lock.proto.
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=lock.js.map