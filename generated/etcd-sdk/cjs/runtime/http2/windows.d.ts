/** What one stream may have under way; it bounds the memory of a reader that stops reading. */
export declare const STREAM_WINDOW: number;
/** What all streams of a connection together may have under way. */
export declare const CONNECTION_WINDOW: number;
