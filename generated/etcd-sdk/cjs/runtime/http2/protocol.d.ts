/** Types of frames (RFC 9113, section 6). */
export declare const frameTypes: {
    readonly DATA: 0;
    readonly HEADERS: 1;
    readonly PRIORITY: 2;
    readonly RST_STREAM: 3;
    readonly SETTINGS: 4;
    readonly PUSH_PROMISE: 5;
    readonly PING: 6;
    readonly GOAWAY: 7;
    readonly WINDOW_UPDATE: 8;
    readonly CONTINUATION: 9;
};
/** Flags of frames; one bit means different things on different types. */
export declare const frameFlags: {
    readonly END_STREAM: 1;
    readonly ACK: 1;
    readonly END_HEADERS: 4;
    readonly PADDED: 8;
    readonly PRIORITY: 32;
};
/** Error codes of RST_STREAM and GOAWAY (RFC 9113, section 7). */
export declare const errorCodes: {
    readonly NO_ERROR: 0;
    readonly PROTOCOL_ERROR: 1;
    readonly INTERNAL_ERROR: 2;
    readonly FLOW_CONTROL_ERROR: 3;
    readonly SETTINGS_TIMEOUT: 4;
    readonly STREAM_CLOSED: 5;
    readonly FRAME_SIZE_ERROR: 6;
    readonly REFUSED_STREAM: 7;
    readonly CANCEL: 8;
    readonly COMPRESSION_ERROR: 9;
    readonly CONNECT_ERROR: 10;
    readonly ENHANCE_YOUR_CALM: 11;
    readonly INADEQUATE_SECURITY: 12;
    readonly HTTP_1_1_REQUIRED: 13;
};
/** Identifiers of SETTINGS (RFC 9113, section 6.5.2). */
export declare const settingIds: {
    readonly HEADER_TABLE_SIZE: 1;
    readonly ENABLE_PUSH: 2;
    readonly MAX_CONCURRENT_STREAMS: 3;
    readonly INITIAL_WINDOW_SIZE: 4;
    readonly MAX_FRAME_SIZE: 5;
    readonly MAX_HEADER_LIST_SIZE: 6;
};
/** What a client says first. */
export declare const PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/** Bytes before the payload of every frame. */
export declare const FRAME_HEAD_BYTES = 9;
/** Largest payload that may be sent to an endpoint that has not said otherwise; ours never says otherwise. */
export declare const DEFAULT_FRAME_BYTES = 16384;
/** Flow-control window of streams and connection before anything is said. */
export declare const DEFAULT_WINDOW_BYTES = 65535;
/** Size of a header table before anything is said. */
export declare const DEFAULT_TABLE_BYTES = 4096;
/** Largest window and largest stream id. */
export declare const LARGEST_31_BIT = 2147483647;
