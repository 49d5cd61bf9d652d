/** The small files of google/protobuf that protobufjs ships only as JSON, by import path. */
export const wellKnownProtos: Readonly<Record<string, string>> = {
  "google/protobuf/any.proto": `syntax = "proto3";
package google.protobuf;
// A message of any type, with the URL that names the type.
message Any {
  // Ends in "/" and the full name, as in "type.googleapis.com/google.rpc.RetryInfo".
  string type_url = 1;
  // The message in wire form.
  bytes value = 2;
}
`,
  "google/protobuf/duration.proto": `syntax = "proto3";
package google.protobuf;
// A span of time; in JSON seconds with the suffix "s", as in "1.5s".
message Duration {
  // Whole seconds, negative for spans back in time.
  int64 seconds = 1;
  // Nanoseconds to add, of the same sign as the seconds.
  int32 nanos = 2;
}
`,
  "google/protobuf/empty.proto": `syntax = "proto3";
package google.protobuf;
// A message without fields.
message Empty {}
`,
  "google/protobuf/field_mask.proto": `syntax = "proto3";
package google.protobuf;
// A set of field paths; in JSON one string of lowerCamelCase paths with commas between.
message FieldMask {
  // Dotted paths in proto names.
  repeated string paths = 1;
}
`,
  "google/protobuf/struct.proto": `syntax = "proto3";
package google.protobuf;
// A JSON object.
message Struct {
  // Members by name.
  map<string, Value> fields = 1;
}
// Any JSON value.
message Value {
  // Which kind of value this is.
  oneof kind {
    NullValue null_value = 1;
    double number_value = 2;
    string string_value = 3;
    bool bool_value = 4;
    Struct struct_value = 5;
    ListValue list_value = 6;
  }
}
// The one value of JSON's null.
enum NullValue {
  // null
  NULL_VALUE = 0;
}
// A JSON array.
message ListValue {
  // Elements in order.
  repeated Value values = 1;
}
`,
  "google/protobuf/timestamp.proto": `syntax = "proto3";
package google.protobuf;
// A point in time; in JSON an RFC 3339 text in UTC, as in "2024-02-29T12:00:00Z".
message Timestamp {
  // Seconds since 1970-01-01T00:00:00Z.
  int64 seconds = 1;
  // Nanoseconds to add, 0 to 999999999.
  int32 nanos = 2;
}
`,
  "google/protobuf/wrappers.proto": `syntax = "proto3";
package google.protobuf;
// A double that may be absent.
message DoubleValue { double value = 1; }
// A float that may be absent.
message FloatValue { float value = 1; }
// An int64 that may be absent.
message Int64Value { int64 value = 1; }
// A uint64 that may be absent.
message UInt64Value { uint64 value = 1; }
// An int32 that may be absent.
message Int32Value { int32 value = 1; }
// A uint32 that may be absent.
message UInt32Value { uint32 value = 1; }
// A bool that may be absent.
message BoolValue { bool value = 1; }
// A string that may be absent.
message StringValue { string value = 1; }
// Bytes that may be absent.
message BytesValue { bytes value = 1; }
`,
};
