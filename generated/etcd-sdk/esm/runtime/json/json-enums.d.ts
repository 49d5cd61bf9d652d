import { type EnumSchema } from "../core/index.js";
import type { ValueReader } from "./json-read-values.js";
import type { JsonWriter } from "./json-writer.js";
import { type ValueWriter } from "./json-write-values.js";
/** Both directions of an enum's JSON form. */
export interface EnumJson {
    readonly write: ValueWriter;
    writeNumber(writer: JsonWriter, number: number): void;
    readonly read: ValueReader;
}
/** Makes an enum's writer and reader: the first name of a number is written, every name and number is read. */
export declare function enumJson(schema: EnumSchema): EnumJson;
/** google.protobuf.NullValue: JSON null. */
export declare const nullValueJson: EnumJson;
