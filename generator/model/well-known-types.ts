/** JSON form of a message of google.protobuf that is not a JSON object of its fields. */
export type WellKnownForm =
  /** A JSON string or number; may stand in a path or query parameter. */
  | "scalar"
  /** Any JSON value, list or object. */
  | "free";

/** Messages with a JSON form of their own, by full name. */
export const wellKnownTypes: ReadonlyMap<string, WellKnownForm> = new Map<string, WellKnownForm>([
  ["google.protobuf.Timestamp", "scalar"],
  ["google.protobuf.Duration", "scalar"],
  ["google.protobuf.FieldMask", "scalar"],
  ["google.protobuf.DoubleValue", "scalar"],
  ["google.protobuf.FloatValue", "scalar"],
  ["google.protobuf.Int64Value", "scalar"],
  ["google.protobuf.UInt64Value", "scalar"],
  ["google.protobuf.Int32Value", "scalar"],
  ["google.protobuf.UInt32Value", "scalar"],
  ["google.protobuf.BoolValue", "scalar"],
  ["google.protobuf.StringValue", "scalar"],
  ["google.protobuf.BytesValue", "scalar"],
  ["google.protobuf.Any", "free"],
  ["google.protobuf.Struct", "free"],
  ["google.protobuf.Value", "free"],
  ["google.protobuf.ListValue", "free"],
]);

/** Whether a message is one JSON scalar, so that it may stand in a path or query parameter. */
export function isJsonScalar(fullName: string): boolean {
  return wellKnownTypes.get(fullName) === "scalar";
}
