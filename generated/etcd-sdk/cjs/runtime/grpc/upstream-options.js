"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=upstream-options.js.map