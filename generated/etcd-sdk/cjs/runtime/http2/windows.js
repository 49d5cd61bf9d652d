"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CONNECTION_WINDOW = exports.STREAM_WINDOW = void 0;
/** What one stream may have under way; it bounds the memory of a reader that stops reading. */
exports.STREAM_WINDOW = 256 * 1024;
/** What all streams of a connection together may have under way. */
exports.CONNECTION_WINDOW = 16 * 1024 * 1024;
//# sourceMappingURL=windows.js.map