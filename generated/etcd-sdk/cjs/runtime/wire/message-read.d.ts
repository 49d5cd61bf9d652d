import { WireReader } from "./wire-reader.js";
/** Reads records up to `end` into a message, a new one unless given. */
export type DecodeMessage<T> = (reader: WireReader, end: number, message?: T) => T;
/** What keeps unknown fields. */
export interface UnknownFields {
    $unknown?: Uint8Array;
}
/** The empty value of fields of type `bytes`. */
export declare const noBytes: Uint8Array;
/** A whole message from its wire bytes. */
export declare function decodeMessage<T>(wire: Uint8Array, decode: DecodeMessage<T>): T;
/** A submessage whose tag was just read, merged into an earlier occurrence if there is one. */
export declare function readMessage<T>(reader: WireReader, decode: DecodeMessage<T>, earlier?: T): T;
/** Like `readMessage` for a group. */
export declare function readGroup<T>(reader: WireReader, startTag: number, decode: DecodeMessage<T>, earlier?: T): T;
/** Appends the values of a packed record. */
export declare function readPacked<T>(reader: WireReader, list: T[], read: (reader: WireReader) => T): void;
/** Appends the known values of a packed record of a closed enum; the others become unknown fields. */
export declare function readPackedClosed<E extends number>(reader: WireReader, tag: number, list: E[], isKnown: (value: number) => value is E, message: UnknownFields): void;
/** Skips a field that the message does not know and keeps its record, which starts at `start`. */
export declare function readUnknown(reader: WireReader, start: number, tag: number, message: UnknownFields): void;
/** Keeps the record from `start` to where the reader stands, e.g. an unknown number of a closed enum. */
export declare function keepRecord(reader: WireReader, start: number, message: UnknownFields): void;
/** A message whose required fields are still to be read, or found missing by its check. */
export declare function unfinished<T>(message: Partial<T>): T;
/** The value of a required field that was read; throws WireError, naming the field, when it was not there. */
export declare function checkRequired(value: unknown, fullName: string): void;
