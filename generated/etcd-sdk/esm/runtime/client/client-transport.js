export {};
//# sourceMappingURL=client-transport.js.map