export { createMapper, jsonOfMapper } from "./create-mapper.js";
export { enumJson, nullValueJson } from "./json-enums.js";
export { jsonFieldTable, jsonFields } from "./json-fields.js";
export { jsonKey, noKey } from "./json-key.js";
export { boolKey, fixed32Key, fixed64Key, int32Key, int64Key, sfixed32Key, sfixed64Key, sint32Key, sint64Key, stringKey, uint32Key, uint64Key, } from "./json-map-keys.js";
export { mapField, mapJson, messageMapField, messageMapJson } from "./json-maps.js";
export { explicitJson, forget, groupJson, groupListJson, implicitJson, listJson, messageJson, messageListJson, packedJson, unpackedJson, } from "./json-read-fields.js";
export { boolJson, bytesJson, doubleJson, fixed32Json, fixed64Json, floatJson, int32Json, int64Json, readInt32, sfixed32Json, sfixed64Json, sint32Json, sint64Json, stringJson, uint32Json, uint64Json, } from "./json-read-values.js";
export { JsonReader, nextObject } from "./json-reader.js";
export { closeList, explicitField, groupField, groupListField, implicitEnumField, implicitField, listField, messageField, messageListField, nested, packableField, unpopulated, } from "./json-write-fields.js";
export { boolValue, bytesValue, doubleValue, fixed32Value, fixed64Value, floatValue, int32Text, int32Value, int64Text, int64Value, lenientStringValue, sfixed32Value, sfixed64Value, sint32Value, sint64Value, stringValue, uint32Value, uint64Text, uint64Value, } from "./json-write-values.js";
export { JsonWriter, outOfOrder } from "./json-writer.js";
export { readAny, writeAny } from "./well-known-any.js";
export { readFieldMask, writeFieldMask } from "./well-known-field-mask.js";
export { readListValue, readStruct, readValue, writeListValue, writeStruct, writeValue } from "./well-known-struct.js";
export { readDuration, readTimestamp, writeDuration, writeTimestamp } from "./well-known-time.js";
export { readBoolValue, readBytesValue, readDoubleValue, readFloatValue, readInt32Value, readInt64Value, readStringValue, readUInt32Value, readUInt64Value, writeBoolValue, writeBytesValue, writeDoubleValue, writeFloatValue, writeInt32Value, writeInt64Value, writeStringValue, writeUInt32Value, writeUInt64Value, } from "./well-known-wrappers.js";
//# sourceMappingURL=index.js.map