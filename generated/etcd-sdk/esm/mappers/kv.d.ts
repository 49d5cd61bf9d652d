import type { Event, EventInit, KeyValue, KeyValueInit } from "../messages/kv.js";
import type { Mapper } from "../runtime/core/index.js";
import { type EnumJson, type JsonReader, type JsonWriter } from "../runtime/json/index.js";
import { type WireReader, type WireWriter } from "../runtime/wire/index.js";
/** JSON form of `mvccpb.Event.EventType`. */
export declare const Event_EventTypeJson: EnumJson;
/** Mapper of `mvccpb.KeyValue`. */
export declare const KeyValueMapper: Mapper<KeyValue, KeyValueInit>;
/** Writes a `mvccpb.KeyValue` as JSON. */
export declare function writeKeyValue(w: JsonWriter): void;
/** Reads a `mvccpb.KeyValue` from JSON. */
export declare function readKeyValue(r: JsonReader): void;
/** Appends the fields of a `mvccpb.KeyValue`. */
export declare function encodeKeyValue(message: KeyValueInit, writer: WireWriter): void;
/** Reads the fields of a `mvccpb.KeyValue` up to `end`, into `message` if given. */
export declare function decodeKeyValue(reader: WireReader, end: number, message?: KeyValue): KeyValue;
/** Mapper of `mvccpb.Event`. */
export declare const EventMapper: Mapper<Event, EventInit>;
/** Writes a `mvccpb.Event` as JSON. */
export declare function writeEvent(w: JsonWriter): void;
/** Reads a `mvccpb.Event` from JSON. */
export declare function readEvent(r: JsonReader): void;
/** Appends the fields of a `mvccpb.Event`. */
export declare function encodeEvent(message: EventInit, writer: WireWriter): void;
/** Reads the fields of a `mvccpb.Event` up to `end`, into `message` if given. */
export declare function decodeEvent(reader: WireReader, end: number, message?: Event): Event;
