import { type JsonReader } from "./json-reader.js";
import type { JsonWriter } from "./json-writer.js";
/** google.protobuf.Any as its message's object with `@type` in front; a well-known type's JSON goes under `value`. */
export declare function writeAny(w: JsonWriter): void;
/** Reads an Any; `@type` may stand anywhere in the object, so it is looked for first. */
export declare function readAny(r: JsonReader): void;
