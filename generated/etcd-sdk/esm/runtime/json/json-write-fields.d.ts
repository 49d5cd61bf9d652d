import type { EnumJson } from "./json-enums.js";
import type { JsonKey } from "./json-key.js";
import type { ValueWriter } from "./json-write-values.js";
import type { JsonWriter, MessageWriter } from "./json-writer.js";
/**
 * Field functions of wire -> JSON: `tag` is the tag read last, `expected` the field's own. When they are the same the
 * field is written and the next tag answered, else `tag` is answered again.
 */
/** A singular field whose absence is visible (or a message, a oneof member, a group): written when it is there. */
export declare function explicitField(w: JsonWriter, tag: number, expected: number, key: JsonKey, value: ValueWriter): number;
/** A singular scalar whose default means absent; `empty` is the default's JSON text. */
export declare function implicitField(w: JsonWriter, tag: number, expected: number, key: JsonKey, value: ValueWriter, empty: string): number;
/** A singular enum without presence. */
export declare function implicitEnumField(w: JsonWriter, tag: number, expected: number, key: JsonKey, of: EnumJson): number;
/** A list with one record per element. */
export declare function listField(w: JsonWriter, tag: number, expected: number, key: JsonKey, value: ValueWriter): number;
/** A list of numbers, enums or booleans: `expected` is the tag of one element alone; packed records are read too. */
export declare function packableField(w: JsonWriter, tag: number, expected: number, key: JsonKey, value: ValueWriter): number;
/** A message or list of messages sent by length: `message(writeKeyValue)` is the value. */
export declare function messageField(w: JsonWriter, tag: number, expected: number, key: JsonKey, write: MessageWriter): number;
/** A list of messages sent by length. */
export declare function messageListField(w: JsonWriter, tag: number, expected: number, key: JsonKey, write: MessageWriter): number;
/** Writes the message whose length comes next. */
export declare function nested(w: JsonWriter, write: MessageWriter): void;
/** Writes a key with the JSON text of what is absent. */
export declare function unpopulated(w: JsonWriter, key: JsonKey, text: string): void;
export declare function closeList(w: JsonWriter): void;
/** A group: `expected` is its start tag. */
export declare function groupField(w: JsonWriter, tag: number, expected: number, key: JsonKey, write: MessageWriter): number;
/** A list of groups. */
export declare function groupListField(w: JsonWriter, tag: number, expected: number, key: JsonKey, write: MessageWriter): number;
