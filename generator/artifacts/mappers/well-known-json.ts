import { code, type Code, imported } from "../../render/code.js";

/** Last parts of the names of google.protobuf messages whose JSON is not an object of their fields, and the runtime file that knows it. */
const files: Readonly<Record<string, string>> = {
  Timestamp: "well-known-time",
  Duration: "well-known-time",
  FieldMask: "well-known-field-mask",
  Struct: "well-known-struct",
  Value: "well-known-struct",
  ListValue: "well-known-struct",
  Any: "well-known-any",
  DoubleValue: "well-known-wrappers",
  FloatValue: "well-known-wrappers",
  Int64Value: "well-known-wrappers",
  UInt64Value: "well-known-wrappers",
  Int32Value: "well-known-wrappers",
  UInt32Value: "well-known-wrappers",
  BoolValue: "well-known-wrappers",
  StringValue: "well-known-wrappers",
  BytesValue: "well-known-wrappers",
};

/** The runtime's writer of a well-known type, e.g. `writeTimestamp`; undefined for other messages. */
export function wellKnownWriter(fullName: string): Code | undefined {
  return runtimeFunction("write", fullName);
}

/** The runtime's reader of a well-known type, e.g. `readTimestamp`; undefined for other messages. */
export function wellKnownReader(fullName: string): Code | undefined {
  return runtimeFunction("read", fullName);
}

function runtimeFunction(prefix: string, fullName: string): Code | undefined {
  const name = /^google\.protobuf\.(\w+)$/.exec(fullName)?.[1] ?? "";
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  return file === undefined ? undefined : code`${imported(`${prefix}${name}`, `runtime/${file}`)}`;
}
