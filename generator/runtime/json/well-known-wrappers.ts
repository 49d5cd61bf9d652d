import type { MessageReader } from "./json-reader.js";
import {
  boolJson,
  bytesJson,
  doubleJson,
  floatJson,
  int32Json,
  int64Json,
  stringJson,
  uint32Json,
  uint64Json,
  type ValueReader,
} from "./json-read-values.js";
import { implicitJson } from "./json-read-fields.js";
import {
  boolValue,
  bytesValue,
  doubleValue,
  floatValue,
  int32Value,
  int64Value,
  stringValue,
  uint32Value,
  uint64Value,
  type ValueWriter,
} from "./json-write-values.js";
import type { MessageWriter } from "./json-writer.js";

// The wrappers of google.protobuf: a message with one field, whose JSON is the field's value.

export const writeDoubleValue: MessageWriter = wrapperWriter(9, doubleValue, "0");
export const writeFloatValue: MessageWriter = wrapperWriter(13, floatValue, "0");
export const writeInt64Value: MessageWriter = wrapperWriter(8, int64Value, '"0"');
export const writeUInt64Value: MessageWriter = wrapperWriter(8, uint64Value, '"0"');
export const writeInt32Value: MessageWriter = wrapperWriter(8, int32Value, "0");
export const writeUInt32Value: MessageWriter = wrapperWriter(8, uint32Value, "0");
export const writeBoolValue: MessageWriter = wrapperWriter(8, boolValue, "false");
export const writeStringValue: MessageWriter = wrapperWriter(10, stringValue, '""');
export const writeBytesValue: MessageWriter = wrapperWriter(10, bytesValue, '""');

export const readDoubleValue: MessageReader = wrapperReader(9, doubleJson);
export const readFloatValue: MessageReader = wrapperReader(13, floatJson);
export const readInt64Value: MessageReader = wrapperReader(8, int64Json);
export const readUInt64Value: MessageReader = wrapperReader(8, uint64Json);
export const readInt32Value: MessageReader = wrapperReader(8, int32Json);
export const readUInt32Value: MessageReader = wrapperReader(8, uint32Json);
export const readBoolValue: MessageReader = wrapperReader(8, boolJson);
export const readStringValue: MessageReader = wrapperReader(10, stringJson);
export const readBytesValue: MessageReader = wrapperReader(10, bytesJson);

function wrapperWriter(expected: number, value: ValueWriter, absent: string): MessageWriter {
  return (w) => {
    const start = w.at;
    w.room(0);
    for (let tag = w.next(); tag !== 0; tag = w.next()) {
      if (tag === expected) {
        w.at = start;
        value(w);
      } else w.skip(tag);
    }
    w.finish(w.end);
    if (w.at === start) w.ascii(absent);
  };
}

function wrapperReader(tag: number, value: ValueReader): MessageReader {
  return (r) => implicitJson(r, tag, value);
}
