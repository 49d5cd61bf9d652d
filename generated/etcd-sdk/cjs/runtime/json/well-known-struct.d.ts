import type { JsonReader } from "./json-reader.js";
import { type JsonWriter } from "./json-writer.js";
/** google.protobuf.Struct as a JSON object. */
export declare function writeStruct(w: JsonWriter): void;
/** google.protobuf.ListValue as a JSON list. */
export declare function writeListValue(w: JsonWriter): void;
/** google.protobuf.Value as any JSON value. */
export declare function writeValue(w: JsonWriter): void;
/** Reads a JSON object as a Struct. */
export declare function readStruct(r: JsonReader): void;
/** Reads a JSON list as a ListValue. */
export declare function readListValue(r: JsonReader): void;
/** Reads any JSON value as a Value. */
export declare function readValue(r: JsonReader): void;
