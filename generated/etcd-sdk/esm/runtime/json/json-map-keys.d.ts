import { type ValueReader } from "./json-read-values.js";
import { type ValueWriter } from "./json-write-values.js";
/** A type of map keys: field 1 of each entry, a quoted name in JSON. */
export interface MapKey {
    readonly tag: number;
    readonly write: ValueWriter;
    readonly read: ValueReader;
    /** JSON text of the default, for an entry without key. */
    readonly absent: string;
}
export declare const stringKey: MapKey;
export declare const boolKey: MapKey;
export declare const int32Key: MapKey;
export declare const uint32Key: MapKey;
export declare const sint32Key: MapKey;
export declare const fixed32Key: MapKey;
export declare const sfixed32Key: MapKey;
export declare const int64Key: MapKey;
export declare const uint64Key: MapKey;
export declare const sint64Key: MapKey;
export declare const fixed64Key: MapKey;
export declare const sfixed64Key: MapKey;
