"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=header-block.js.map