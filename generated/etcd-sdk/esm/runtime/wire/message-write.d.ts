import { WireWriter } from "./wire-writer.js";
/** Appends the fields of a message. */
export type EncodeMessage<I> = (message: I, writer: WireWriter) => void;
/** Wire bytes of a whole message. */
export declare function encodeMessage<I>(message: I, encode: EncodeMessage<I>): Uint8Array;
/** A submessage behind its tag. */
export declare function writeMessage<I>(writer: WireWriter, message: I, encode: EncodeMessage<I>): void;
/** A submessage as a group: start tag, fields, end tag. */
export declare function writeGroup<I>(writer: WireWriter, startTag: number, message: I, encode: EncodeMessage<I>): void;
/** A list in one record; nothing when it is empty. */
export declare function writePacked<T>(writer: WireWriter, tag: number, list: readonly T[] | undefined, write: (writer: WireWriter, value: T) => void): void;
/** A list with a record per element. */
export declare function writeList<T>(writer: WireWriter, tag: number, list: readonly T[] | undefined, write: (writer: WireWriter, value: T) => void): void;
/** A list of submessages. */
export declare function writeMessages<I>(writer: WireWriter, tag: number, list: readonly I[] | undefined, encode: EncodeMessage<I>): void;
/** A list of groups. */
export declare function writeGroups<I>(writer: WireWriter, startTag: number, list: readonly I[] | undefined, encode: EncodeMessage<I>): void;
/** Unknown fields as they came. */
export declare function writeUnknown(writer: WireWriter, unknown: Uint8Array | undefined): void;
/** The value of a required field; throws MessageError, naming the field, when it is missing. */
export declare function required<T>(value: T | undefined, fullName: string): T;
