import type { ScalarType } from "../../model/api.js";
import { type Code, code, fromRuntime } from "../../render/code.js";

/** The last argument of `messageSchema` for a message with a JSON form of its own, comma included; else nothing. */
export function jsonForm(fullName: string): Code {
  const form = forms.get(fullName);
  if (form !== undefined) return code`, ${fromRuntime(form, "core")}`;
  const scalar = wrappers.get(fullName);
  return scalar === undefined ? code`` : code`, /*@__PURE__*/ ${fromRuntime("wrapperJson", "core")}("${scalar}")`;
}

const forms: ReadonlyMap<string, string> = new Map([
  ["google.protobuf.Timestamp", "timestampJson"],
  ["google.protobuf.Duration", "durationJson"],
  ["google.protobuf.FieldMask", "fieldMaskJson"],
  ["google.protobuf.Struct", "structJson"],
  ["google.protobuf.Value", "valueJson"],
  ["google.protobuf.ListValue", "listValueJson"],
  ["google.protobuf.Any", "anyJson"],
]);

const wrappers: ReadonlyMap<string, ScalarType> = new Map([
  ["google.protobuf.DoubleValue", "double"],
  ["google.protobuf.FloatValue", "float"],
  ["google.protobuf.Int64Value", "int64"],
  ["google.protobuf.UInt64Value", "uint64"],
  ["google.protobuf.Int32Value", "int32"],
  ["google.protobuf.UInt32Value", "uint32"],
  ["google.protobuf.BoolValue", "bool"],
  ["google.protobuf.StringValue", "string"],
  ["google.protobuf.BytesValue", "bytes"],
]);
