import { type Code, code, fromRuntime } from "../../render/code.js";

/** Last parts of the names of google.protobuf messages whose JSON is not an object of their fields: the runtime's json room knows them. */
const wellKnown: ReadonlySet<string> = new Set([
  "Timestamp",
  "Duration",
  "FieldMask",
  "Struct",
  "Value",
  "ListValue",
  "Any",
  "DoubleValue",
  "FloatValue",
  "Int64Value",
  "UInt64Value",
  "Int32Value",
  "UInt32Value",
  "BoolValue",
  "StringValue",
  "BytesValue",
]);

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
  return wellKnown.has(name) ? code`${fromRuntime(`${prefix}${name}`, "json")}` : undefined;
}
