// JSON text, wire format and typed messages of etcd/kv.proto.

import type { Event, EventInit, Event_EventType, KeyValue, KeyValueInit } from "../messages/kv.js";
import type { Mapper } from "../runtime/core/index.js";
import {
  type EnumJson, type JsonReader, type JsonWriter, bytesJson, bytesValue, createMapper, enumJson, implicitEnumField,
  implicitField, implicitJson, int64Json, int64Value, jsonFields, jsonKey, messageField, messageJson,
} from "../runtime/json/index.js";
import {
  type WireReader, type WireWriter, decodeMessage, encodeMessage, noBytes, readMessage, readUnknown, writeBytes,
  writeInt32, writeInt64, writeMessage, writeUnknown,
} from "../runtime/wire/index.js";
import { EventSchema, Event_EventTypeSchema, KeyValueSchema } from "../schemas/kv.js";

/** Field names as JSON writes them. */
const keys = {
  key: /*@__PURE__*/ jsonKey("key"),
  createRevision: /*@__PURE__*/ jsonKey("create_revision", "createRevision"),
  modRevision: /*@__PURE__*/ jsonKey("mod_revision", "modRevision"),
  version: /*@__PURE__*/ jsonKey("version"),
  value: /*@__PURE__*/ jsonKey("value"),
  lease: /*@__PURE__*/ jsonKey("lease"),
  type: /*@__PURE__*/ jsonKey("type"),
  kv: /*@__PURE__*/ jsonKey("kv"),
  prevKv: /*@__PURE__*/ jsonKey("prev_kv", "prevKv"),
};

/** JSON form of `mvccpb.Event.EventType`. */
export const Event_EventTypeJson: EnumJson = /*@__PURE__*/ enumJson(Event_EventTypeSchema);

/** Mapper of `mvccpb.KeyValue`. */
export const KeyValueMapper: Mapper<KeyValue, KeyValueInit> = /*@__PURE__*/ createMapper(
  KeyValueSchema,
  writeKeyValue,
  readKeyValue,
  (message) => encodeMessage(message, encodeKeyValue),
  (wire) => decodeMessage(wire, decodeKeyValue),
);

/** Writes a `mvccpb.KeyValue` as JSON. */
export function writeKeyValue(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.key, bytesValue, '""');
  tag = implicitField(w, tag, 16, keys.createRevision, int64Value, '"0"');
  tag = implicitField(w, tag, 24, keys.modRevision, int64Value, '"0"');
  tag = implicitField(w, tag, 32, keys.version, int64Value, '"0"');
  tag = implicitField(w, tag, 42, keys.value, bytesValue, '""');
  tag = implicitField(w, tag, 48, keys.lease, int64Value, '"0"');
  w.close(tag, KeyValueSchema);
}

const KeyValueFields = /*@__PURE__*/ jsonFields(KeyValueSchema);

/** Reads a `mvccpb.KeyValue` from JSON. */
export function readKeyValue(r: JsonReader): void {
  const object = r.begin(KeyValueFields);
  while (r.next(KeyValueFields, object)) {
    switch (r.field) {
      case 1: // key
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // create_revision
        implicitJson(r, 16, int64Json);
        break;
      case 3: // mod_revision
        implicitJson(r, 24, int64Json);
        break;
      case 4: // version
        implicitJson(r, 32, int64Json);
        break;
      case 5: // value
        implicitJson(r, 42, bytesJson);
        break;
      case 6: // lease
        implicitJson(r, 48, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `mvccpb.KeyValue`. */
export function encodeKeyValue(message: KeyValueInit, writer: WireWriter): void {
  if (message.key?.length) writeBytes(writer.tag(10), message.key);
  if (message.createRevision) writeInt64(writer.tag(16), message.createRevision);
  if (message.modRevision) writeInt64(writer.tag(24), message.modRevision);
  if (message.version) writeInt64(writer.tag(32), message.version);
  if (message.value?.length) writeBytes(writer.tag(42), message.value);
  if (message.lease) writeInt64(writer.tag(48), message.lease);
  writeUnknown(writer, message.$unknown);
}

function createKeyValue(): KeyValue {
  return {
    key: noBytes,
    createRevision: 0n,
    modRevision: 0n,
    version: 0n,
    value: noBytes,
    lease: 0n,
  };
}

/** Reads the fields of a `mvccpb.KeyValue` up to `end`, into `message` if given. */
export function decodeKeyValue(reader: WireReader, end: number, message: KeyValue = createKeyValue()): KeyValue {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.key = reader.byteString();
        break;
      case 16:
        message.createRevision = reader.int64();
        break;
      case 24:
        message.modRevision = reader.int64();
        break;
      case 32:
        message.version = reader.int64();
        break;
      case 42:
        message.value = reader.byteString();
        break;
      case 48:
        message.lease = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `mvccpb.Event`. */
export const EventMapper: Mapper<Event, EventInit> = /*@__PURE__*/ createMapper(
  EventSchema,
  writeEvent,
  readEvent,
  (message) => encodeMessage(message, encodeEvent),
  (wire) => decodeMessage(wire, decodeEvent),
);

/** Writes a `mvccpb.Event` as JSON. */
export function writeEvent(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitEnumField(w, tag, 8, keys.type, Event_EventTypeJson);
  tag = messageField(w, tag, 18, keys.kv, writeKeyValue);
  tag = messageField(w, tag, 26, keys.prevKv, writeKeyValue);
  w.close(tag, EventSchema);
}

const EventFields = /*@__PURE__*/ jsonFields(EventSchema);

/** Reads a `mvccpb.Event` from JSON. */
export function readEvent(r: JsonReader): void {
  const object = r.begin(EventFields);
  while (r.next(EventFields, object)) {
    switch (r.field) {
      case 1: // type
        implicitJson(r, 8, Event_EventTypeJson.read);
        break;
      case 2: // kv
        messageJson(r, 18, readKeyValue);
        break;
      case 3: // prev_kv
        messageJson(r, 26, readKeyValue);
        break;
    }
  }
}

/** Appends the fields of a `mvccpb.Event`. */
export function encodeEvent(message: EventInit, writer: WireWriter): void {
  if (message.type) writeInt32(writer.tag(8), message.type);
  if (message.kv !== undefined) writeMessage(writer.tag(18), message.kv, encodeKeyValue);
  if (message.prevKv !== undefined) writeMessage(writer.tag(26), message.prevKv, encodeKeyValue);
  writeUnknown(writer, message.$unknown);
}

function createEvent(): Event {
  return {
    type: 0,
  };
}

/** Reads the fields of a `mvccpb.Event` up to `end`, into `message` if given. */
export function decodeEvent(reader: WireReader, end: number, message: Event = createEvent()): Event {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 8:
        message.type = reader.int32() as Event_EventType;
        break;
      case 18:
        message.kv = readMessage(reader, decodeKeyValue, message.kv);
        break;
      case 26:
        message.prevKv = readMessage(reader, decodeKeyValue, message.prevKv);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}
