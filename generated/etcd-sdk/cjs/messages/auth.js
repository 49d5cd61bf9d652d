"use strict";
// Types of etcd/auth.proto.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Permission_Type = void 0;
/** The kinds of access that a permission can allow. */
exports.Permission_Type = {
    /** Reading and watching, but no changes. */
    READ: 0,
    /** Putting and deleting, without the right to read back. */
    WRITE: 1,
    /** Both of the above. */
    READWRITE: 2,
};
//# sourceMappingURL=auth.js.map