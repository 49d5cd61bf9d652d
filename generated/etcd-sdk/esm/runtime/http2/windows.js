/** What one stream may have under way; it bounds the memory of a reader that stops reading. */
export const STREAM_WINDOW = 256 * 1024;
/** What all streams of a connection together may have under way. */
export const CONNECTION_WINDOW = 16 * 1024 * 1024;
//# sourceMappingURL=windows.js.map