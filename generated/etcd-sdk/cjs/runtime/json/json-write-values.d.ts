import type { JsonWriter } from "./json-writer.js";
/** Writes one value without key: reads a record's payload, writes its JSON form. */
export type ValueWriter = (writer: JsonWriter) => void;
export declare function int32Value(w: JsonWriter): void;
export declare function uint32Value(w: JsonWriter): void;
export declare function sint32Value(w: JsonWriter): void;
export declare function fixed32Value(w: JsonWriter): void;
export declare function sfixed32Value(w: JsonWriter): void;
export declare function int64Value(w: JsonWriter): void;
export declare function uint64Value(w: JsonWriter): void;
export declare function sint64Value(w: JsonWriter): void;
export declare function fixed64Value(w: JsonWriter): void;
export declare function sfixed64Value(w: JsonWriter): void;
export declare function floatValue(w: JsonWriter): void;
export declare function doubleValue(w: JsonWriter): void;
export declare function boolValue(w: JsonWriter): void;
/** A string that must be valid UTF-8. */
export declare function stringValue(w: JsonWriter): void;
/** A string whose invalid UTF-8 becomes U+FFFD. */
export declare function lenientStringValue(w: JsonWriter): void;
/** Padded standard base64. */
export declare function bytesValue(w: JsonWriter): void;
/** Writes a signed or unsigned 32-bit number. */
export declare function int32Text(w: JsonWriter, value: number): void;
/** Writes `hi` and `lo` of the writer as a quoted signed number. */
export declare function int64Text(w: JsonWriter): void;
/** Writes `hi` and `lo` of the writer as a quoted unsigned number. */
export declare function uint64Text(w: JsonWriter): void;
