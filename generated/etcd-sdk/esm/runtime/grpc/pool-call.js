export {};
//# sourceMappingURL=pool-call.js.map