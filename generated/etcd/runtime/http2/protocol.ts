/** Types of frames (RFC 9113, section 6). */
export const frameTypes = {
  DATA: 0,
  HEADERS: 1,
  PRIORITY: 2,
  RST_STREAM: 3,
  SETTINGS: 4,
  PUSH_PROMISE: 5,
  PING: 6,
  GOAWAY: 7,
  WINDOW_UPDATE: 8,
  CONTINUATION: 9,
} as const;

/** Flags of frames; one bit means different things on different types. */
export const frameFlags = { END_STREAM: 1, ACK: 1, END_HEADERS: 4, PADDED: 8, PRIORITY: 32 } as const;

/** Error codes of RST_STREAM and GOAWAY (RFC 9113, section 7). */
export const errorCodes = {
  NO_ERROR: 0,
  PROTOCOL_ERROR: 1,
  INTERNAL_ERROR: 2,
  FLOW_CONTROL_ERROR: 3,
  SETTINGS_TIMEOUT: 4,
  STREAM_CLOSED: 5,
  FRAME_SIZE_ERROR: 6,
  REFUSED_STREAM: 7,
  CANCEL: 8,
  COMPRESSION_ERROR: 9,
  CONNECT_ERROR: 10,
  ENHANCE_YOUR_CALM: 11,
  INADEQUATE_SECURITY: 12,
  HTTP_1_1_REQUIRED: 13,
} as const;

/** Identifiers of SETTINGS (RFC 9113, section 6.5.2). */
export const settingIds = {
  HEADER_TABLE_SIZE: 1,
  ENABLE_PUSH: 2,
  MAX_CONCURRENT_STREAMS: 3,
  INITIAL_WINDOW_SIZE: 4,
  MAX_FRAME_SIZE: 5,
  MAX_HEADER_LIST_SIZE: 6,
} as const;

/** What a client says first. */
export const PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/** Bytes before the payload of every frame. */
export const FRAME_HEAD_BYTES = 9;
/** Largest payload that may be sent to an endpoint that has not said otherwise; ours never says otherwise. */
export const DEFAULT_FRAME_BYTES = 16_384;
/** Flow-control window of streams and connection before anything is said. */
export const DEFAULT_WINDOW_BYTES = 65_535;
/** Size of a header table before anything is said. */
export const DEFAULT_TABLE_BYTES = 4_096;
/** Largest window and largest stream id. */
export const LARGEST_31_BIT = 0x7fffffff;
