import type { JsonKey } from "./json-key.js";
import { type AnyMessageSchema, type JsonWriteOptions, type MapperRegistry } from "../core/index.js";
import { WireReader } from "../wire/index.js";
/** Writes one message: the records up to `writer.end` become one JSON value. */
export type MessageWriter = (writer: JsonWriter) => void;
/** Thrown when records do not come in declaration order; caught once, around the whole message. */
export declare const outOfOrder: {
    readonly reason: string;
};
/**
 * Writes JSON text while it reads wire format. Emitted code asks for the fields in declaration order: each field function
 * is given the tag read last, writes its field if that is the field's tag, and answers the next tag; 0 is the end.
 * Text is ASCII or UTF-8 bytes, each value with a comma behind it, which the closing bracket then overwrites.
 */
export declare class JsonWriter extends WireReader {
    /** Where the message being read ends. */
    end: number;
    out: Uint8Array;
    outView: DataView;
    /** Bytes written to `out`. */
    at: number;
    isAscii: boolean;
    useProtoNames: boolean;
    emitUnpopulated: boolean;
    useEnumNumbers: boolean;
    registry: MapperRegistry | undefined;
    /** Records are known to be in order: finding another one out of order is malformed wire. */
    isCanonical: boolean;
    /** Messages in a row that needed less than a quarter of the buffer. */
    private wasted;
    constructor();
    /** Starts over with other wire bytes. */
    start(wire: Uint8Array, options: JsonWriteOptions, isCanonical: boolean): void;
    /** Forgets the input; keeps the output buffer while messages need it. */
    reset(): void;
    /** Makes room for `count` bytes and some punctuation. */
    room(count: number): void;
    /** Next tag of the message; 0 at its end. */
    next(): number;
    /** Writes `{` and answers the first tag. */
    open(): number;
    /** Writes `}` where the records end; records left over are skipped if they are unknown, else everything starts over in order. */
    close(tag: number, schema: AnyMessageSchema): void;
    /** Writes a closing bracket over the last comma, or behind the opening bracket. */
    closeWith(bracket: number): void;
    /** Writes a key with its colon. */
    key(key: JsonKey): void;
    comma(): void;
    /** Writes one ASCII character; the slack suffices for a few in a row. */
    char(code: number): void;
    /** Writes ASCII text. */
    ascii(text: string): void;
    /** Writes bytes that are JSON text in UTF-8. */
    raw(text: Uint8Array): void;
    /** The text written. */
    text(): string;
    /** The text written, as UTF-8. */
    utf8(): Uint8Array;
    private longTag;
    private skipUnknown;
    private grow;
    private replaceOut;
}
