"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=mapper.js.map