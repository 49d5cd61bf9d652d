export {};
//# sourceMappingURL=http2-context.js.map