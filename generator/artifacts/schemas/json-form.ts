import { type Code, code, fromRuntime } from "../../render/code.js";
import { wrapperTypes } from "../../runtime/core/index.js";

/** The last argument of `messageSchema` for a message with a JSON form of its own, comma included; else nothing. */
export function jsonForm(fullName: string): Code {
  const form = forms.get(fullName);
  if (form !== undefined) return code`, ${fromRuntime(form, "core")}`;
  const scalar = wrapperTypes.get(fullName);
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
