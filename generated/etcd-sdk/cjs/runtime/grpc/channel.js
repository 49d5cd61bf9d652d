"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=channel.js.map