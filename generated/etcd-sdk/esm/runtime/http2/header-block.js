export {};
//# sourceMappingURL=header-block.js.map