import type { JsonReader, MessageReader } from "./json-reader.js";
import type { ValueReader } from "./json-read-values.js";
/** Writes a record with the value that comes next; nothing when the value is ignored. */
export declare function explicitJson(r: JsonReader, tag: number, value: ValueReader): void;
/** Like `explicitJson`, for a scalar whose default means absent: that is not written. */
export declare function implicitJson(r: JsonReader, tag: number, value: ValueReader): void;
/** A list with one record per element. */
export declare function listJson(r: JsonReader, tag: number, value: ValueReader): void;
/** A packed list: one record for all elements; `size` is the bytes of a default element. */
export declare function packedJson(r: JsonReader, tag: number, value: ValueReader, size?: number): void;
/** A list of numbers with one record per element; `size` is the bytes of a default element. */
export declare function unpackedJson(r: JsonReader, tag: number, value: ValueReader, size?: number): void;
/** A message sent by length. */
export declare function messageJson(r: JsonReader, tag: number, read: MessageReader): void;
/** A list of messages sent by length. */
export declare function messageListJson(r: JsonReader, tag: number, read: MessageReader): void;
/** Takes back what was written since `at`. */
export declare function forget(r: JsonReader, at: number): void;
/** A group: start tag, records, end tag. */
export declare function groupJson(r: JsonReader, startTag: number, read: MessageReader): void;
/** A list of groups. */
export declare function groupListJson(r: JsonReader, startTag: number, read: MessageReader): void;
