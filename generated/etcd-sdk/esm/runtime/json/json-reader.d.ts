import { type JsonFields } from "./json-fields.js";
import { JsonWindow } from "./json-window.js";
import type { JsonLaxity, JsonReadOptions, MapperRegistry } from "../core/index.js";
import { WireWriter } from "../wire/index.js";
/** Reads one message: the JSON value at `reader.pos` is appended to `reader.out` as wire records. */
export type MessageReader = (reader: JsonReader) => void;
/** Value of `anyFrame` that means the object that begins next. */
export declare const nextObject = -2;
/**
 * Reads JSON text and writes wire format. Emitted code walks an object with `begin` and `next`, and switches over `field`,
 * the number of the field whose value comes next.
 */
export declare class JsonReader extends JsonWindow {
    readonly out: WireWriter;
    /** Number of the field found by `next`. */
    field: number;
    /** Lower and upper 32 bits of the integer read last. */
    lo: number;
    hi: number;
    /** The integer read last had a minus. */
    isNegative: boolean;
    /** The value read last is to be left out (an unknown enum name that is ignored). */
    isIgnored: boolean;
    ignoreUnknown: boolean;
    registry: MapperRegistry | undefined;
    lax: JsonLaxity;
    depth: number;
    /** The object that is an Any's message, where `@type` is no unknown field; `nextObject` for the one that begins next. */
    anyFrame: number;
    maxDepth: number;
    /** For each open object: last index found, then a bit per field and oneof seen. */
    private frames;
    private top;
    /** What each field wrote, kept only where a later value may replace it. */
    private readonly values;
    /** `@type` was seen in the object of `anyFrame`. */
    hasType: boolean;
    constructor();
    /** Starts over with another document; `capacity` is a guess of the wire's size. */
    start(json: Uint8Array | Iterable<Uint8Array>, options: JsonReadOptions, capacity: number): void;
    /** Forgets the document. */
    reset(): void;
    /** Steps into `{` or `[`. */
    enter(bracket: number, what: string): void;
    /** Starts an object that holds a message; the answer goes to `next`. */
    begin(fields: JsonFields): number;
    /** Steps to the next field that has a value; false at the end of the object. */
    next({ table }: JsonFields, frame: number): boolean;
    /** Steps to the next key of an object: true when `pos` is at its quote, false behind the closing bracket. */
    nextKey(isFirst: boolean): boolean;
    /** Steps to the next element of a list: false behind the closing bracket. */
    nextElement(isFirst: boolean): boolean;
    colon(): void;
    /** Index of the field named by the string at `pos`, which is stepped over, or -1 and nothing is. `guess` is tried first. */
    private matchKey;
    /** Whether the key at `pos` is `name` (with its quote); steps over it then. */
    private isKey;
    /** Steps over the unknown key at `pos` and its value, or refuses it. */
    private skipUnknown;
    /** Notes that a field (`bit` is its index) or its oneof was seen; refuses the second time. */
    private see;
    private growFrames;
}
