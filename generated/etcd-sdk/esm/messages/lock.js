// Types of etcd/lock.proto.
export {};
//# sourceMappingURL=lock.js.map