import type { JsonReader } from "./json-reader.js";
import type { JsonWriter } from "./json-writer.js";
/** google.protobuf.Timestamp as RFC 3339 text: `"2024-01-01T00:00:00.5Z"`, with 0, 3, 6 or 9 digits behind the point. */
export declare function writeTimestamp(w: JsonWriter): void;
/** google.protobuf.Duration as seconds: `"1.5s"`. */
export declare function writeDuration(w: JsonWriter): void;
/** Reads RFC 3339 text with any offset. */
export declare function readTimestamp(r: JsonReader): void;
/** Reads seconds with up to nine digits behind the point: `"-1.5s"`. */
export declare function readDuration(r: JsonReader): void;
