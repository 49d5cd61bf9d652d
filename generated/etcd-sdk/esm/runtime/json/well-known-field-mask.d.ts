import type { JsonReader } from "./json-reader.js";
import type { JsonWriter } from "./json-writer.js";
/** google.protobuf.FieldMask as one text of lowerCamelCase paths: `"user.displayName,photo"`. */
export declare function writeFieldMask(w: JsonWriter): void;
/** Reads lowerCamelCase paths; names with underscores have no such form and are refused. */
export declare function readFieldMask(r: JsonReader): void;
