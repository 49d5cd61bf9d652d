"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=http2-context.js.map