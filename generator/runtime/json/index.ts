export { type MessageJson, createMapper, jsonOfMapper } from "./create-mapper.js";
export { type EnumJson, enumJson, nullValueJson } from "./json-enums.js";
export { type JsonFieldTable, type JsonFields, jsonFieldTable, jsonFields } from "./json-fields.js";
export { type JsonKey, type KeyText, jsonKey, noKey } from "./json-key.js";
export {
  type MapKey,
  boolKey,
  fixed32Key,
  fixed64Key,
  int32Key,
  int64Key,
  sfixed32Key,
  sfixed64Key,
  sint32Key,
  sint64Key,
  stringKey,
  uint32Key,
  uint64Key,
} from "./json-map-keys.js";
export { mapField, mapJson, messageMapField, messageMapJson } from "./json-maps.js";
export {
  explicitJson,
  forget,
  groupJson,
  groupListJson,
  implicitJson,
  listJson,
  messageJson,
  messageListJson,
  packedJson,
  unpackedJson,
} from "./json-read-fields.js";
export {
  type ValueReader,
  boolJson,
  bytesJson,
  doubleJson,
  fixed32Json,
  fixed64Json,
  floatJson,
  int32Json,
  int64Json,
  readInt32,
  sfixed32Json,
  sfixed64Json,
  sint32Json,
  sint64Json,
  stringJson,
  uint32Json,
  uint64Json,
} from "./json-read-values.js";
export { JsonReader, type MessageReader, nextObject } from "./json-reader.js";
export { ROOM_BEHIND, type SlicedDocument, jsonToWireInSlices } from "./json-to-wire-in-slices.js";
export {
  closeList,
  explicitField,
  explicitMessageField,
  groupField,
  groupListField,
  implicitEnumField,
  implicitField,
  listField,
  messageField,
  messageListField,
  nullableField,
  nested,
  packableField,
  unpopulated,
} from "./json-write-fields.js";
export {
  type ValueWriter,
  boolValue,
  bytesValue,
  doubleValue,
  fixed32Value,
  fixed64Value,
  floatValue,
  int32Text,
  int32Value,
  int64Text,
  int64Value,
  lenientStringValue,
  sfixed32Value,
  sfixed64Value,
  sint32Value,
  sint64Value,
  stringValue,
  uint32Value,
  uint64Text,
  uint64Value,
} from "./json-write-values.js";
export { JsonWriter, type MessageWriter, outOfOrder } from "./json-writer.js";
export { readAny, writeAny } from "./well-known-any.js";
export { readFieldMask, writeFieldMask } from "./well-known-field-mask.js";
export { readListValue, readStruct, readValue, writeListValue, writeStruct, writeValue } from "./well-known-struct.js";
export { readDuration, readTimestamp, writeDuration, writeTimestamp } from "./well-known-time.js";
export {
  readBoolValue,
  readBytesValue,
  readDoubleValue,
  readFloatValue,
  readInt32Value,
  readInt64Value,
  readStringValue,
  readUInt32Value,
  readUInt64Value,
  writeBoolValue,
  writeBytesValue,
  writeDoubleValue,
  writeFloatValue,
  writeInt32Value,
  writeInt64Value,
  writeStringValue,
  writeUInt32Value,
  writeUInt64Value,
} from "./well-known-wrappers.js";
