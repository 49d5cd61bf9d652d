import type { JsonReader } from "./json-reader.js";
/** Reads one JSON value and appends the payload of a wire record (without its tag). */
export type ValueReader = (reader: JsonReader) => void;
/** Reads an integer of `int32` range into `lo`. */
export declare function readInt32(r: JsonReader): number;
export declare function int32Json(r: JsonReader): void;
export declare function uint32Json(r: JsonReader): void;
export declare function sint32Json(r: JsonReader): void;
export declare function fixed32Json(r: JsonReader): void;
export declare function sfixed32Json(r: JsonReader): void;
export declare function int64Json(r: JsonReader): void;
export declare function uint64Json(r: JsonReader): void;
export declare function sint64Json(r: JsonReader): void;
export declare function fixed64Json(r: JsonReader): void;
export declare function sfixed64Json(r: JsonReader): void;
export declare function floatJson(r: JsonReader): void;
export declare function doubleJson(r: JsonReader): void;
export declare function boolJson(r: JsonReader): void;
/** A string, written with its length; escapes become what they mean. */
export declare function stringJson(r: JsonReader): void;
/** Base64 in both alphabets, padded or not, decoded straight into the output. */
export declare function bytesJson(r: JsonReader): void;
