export {};
//# sourceMappingURL=mapper.js.map