import type { ScalarType } from "./schema.js";

/** Wrappers of google.protobuf by full name, with the type of their `value`. */
export const wrapperTypes: ReadonlyMap<string, ScalarType> = /*@__PURE__*/ new Map<string, ScalarType>([
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
