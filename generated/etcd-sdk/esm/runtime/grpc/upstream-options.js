export {};
//# sourceMappingURL=upstream-options.js.map