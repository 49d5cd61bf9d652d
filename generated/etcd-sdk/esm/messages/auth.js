// Types of etcd/auth.proto.
/** The kinds of access that a permission can allow. */
export const Permission_Type = {
    /** Reading and watching, but no changes. */
    READ: 0,
    /** Putting and deleting, without the right to read back. */
    WRITE: 1,
    /** Both of the above. */
    READWRITE: 2,
};
//# sourceMappingURL=auth.js.map