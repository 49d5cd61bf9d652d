// Field tables of etcd/kv.proto.

import type { Event, EventInit, KeyValue, KeyValueInit } from "../messages/kv.js";
import { type EnumSchema, type MessageSchema, enumSchema, messageSchema } from "../runtime/core/index.js";

/** Table of `mvccpb.Event.EventType`. */
export const Event_EventTypeSchema: EnumSchema = /*@__PURE__*/ enumSchema("mvccpb.Event.EventType", [
  ["PUT", 0],
  ["DELETE", 1],
]);

/** Table of `mvccpb.KeyValue`. */
export const KeyValueSchema: MessageSchema<KeyValue, KeyValueInit> = /*@__PURE__*/ messageSchema("mvccpb.KeyValue", [
  ["key", 1, "bytes"],
  ["create_revision", 2, "int64"],
  ["mod_revision", 3, "int64"],
  ["version", 4, "int64"],
  ["value", 5, "bytes"],
  ["lease", 6, "int64"],
]);

/** Table of `mvccpb.Event`. */
export const EventSchema: MessageSchema<Event, EventInit> = /*@__PURE__*/ messageSchema("mvccpb.Event", [
  ["type", 1, { enum: () => Event_EventTypeSchema }],
  ["kv", 2, { message: () => KeyValueSchema }],
  ["prev_kv", 3, { message: () => KeyValueSchema }],
]);
