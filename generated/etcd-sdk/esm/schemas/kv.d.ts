import type { Event, EventInit, KeyValue, KeyValueInit } from "../messages/kv.js";
import { type EnumSchema, type MessageSchema } from "../runtime/core/index.js";
/** Table of `mvccpb.Event.EventType`. */
export declare const Event_EventTypeSchema: EnumSchema;
/** Table of `mvccpb.KeyValue`. */
export declare const KeyValueSchema: MessageSchema<KeyValue, KeyValueInit>;
/** Table of `mvccpb.Event`. */
export declare const EventSchema: MessageSchema<Event, EventInit>;
