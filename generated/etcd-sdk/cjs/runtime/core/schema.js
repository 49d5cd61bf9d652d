"use strict";
/**
 * Schemas: what the runtime must know of a message when it handles fields by name (query and path parameters, JSON in
 * clients, explain, test data). Emitted as tables, one constant per message; straight-line mappers do not use them.
 */
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=schema.js.map