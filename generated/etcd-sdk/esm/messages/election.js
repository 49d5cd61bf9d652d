// Types of etcd/election.proto.
export {};
//# sourceMappingURL=election.js.map