import { boolJson, bytesJson, doubleJson, floatJson, int32Json, int64Json, stringJson, uint32Json, uint64Json, } from "./json-read-values.js";
import { implicitJson } from "./json-read-fields.js";
import { boolValue, bytesValue, doubleValue, floatValue, int32Value, int64Value, stringValue, uint32Value, uint64Value, } from "./json-write-values.js";
// The wrappers of google.protobuf: a message with one field, whose JSON is the field's value.
export const writeDoubleValue = wrapperWriter(9, doubleValue, "0");
export const writeFloatValue = wrapperWriter(13, floatValue, "0");
export const writeInt64Value = wrapperWriter(8, int64Value, '"0"');
export const writeUInt64Value = wrapperWriter(8, uint64Value, '"0"');
export const writeInt32Value = wrapperWriter(8, int32Value, "0");
export const writeUInt32Value = wrapperWriter(8, uint32Value, "0");
export const writeBoolValue = wrapperWriter(8, boolValue, "false");
export const writeStringValue = wrapperWriter(10, stringValue, '""');
export const writeBytesValue = wrapperWriter(10, bytesValue, '""');
export const readDoubleValue = wrapperReader(9, doubleJson);
export const readFloatValue = wrapperReader(13, floatJson);
export const readInt64Value = wrapperReader(8, int64Json);
export const readUInt64Value = wrapperReader(8, uint64Json);
export const readInt32Value = wrapperReader(8, int32Json);
export const readUInt32Value = wrapperReader(8, uint32Json);
export const readBoolValue = wrapperReader(8, boolJson);
export const readStringValue = wrapperReader(10, stringJson);
export const readBytesValue = wrapperReader(10, bytesJson);
function wrapperWriter(expected, value, absent) {
    return (w) => {
        const start = w.at;
        w.room(0);
        for (let tag = w.next(); tag !== 0; tag = w.next()) {
            if (tag === expected) {
                w.at = start;
                value(w);
            }
            else
                w.skip(tag);
        }
        w.finish(w.end);
        if (w.at === start)
            w.ascii(absent);
    };
}
function wrapperReader(tag, value) {
    return (r) => implicitJson(r, tag, value);
}
//# sourceMappingURL=well-known-wrappers.js.map