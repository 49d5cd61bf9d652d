"use strict";
// Types of etcd/election.proto.
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=election.js.map