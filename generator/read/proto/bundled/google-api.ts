/** Files of google/api and google/rpc that annotated protos import, by import path. */
export const googleApiProtos: Readonly<Record<string, string>> = {
  "google/api/annotations.proto": `syntax = "proto3";
package google.api;
import "google/api/http.proto";
import "google/protobuf/descriptor.proto";
extend google.protobuf.MethodOptions {
  // How the method is reached over HTTP.
  HttpRule http = 72295728;
}
`,
  "google/api/http.proto": `syntax = "proto3";
package google.api;
// HTTP rules of a service configuration.
message Http {
  repeated HttpRule rules = 1;
  bool fully_decode_reserved_expansion = 2;
}
// One way to reach a method over HTTP.
message HttpRule {
  string selector = 1;
  oneof pattern {
    string get = 2;
    string put = 3;
    string post = 4;
    string delete = 5;
    string patch = 6;
    CustomHttpPattern custom = 8;
  }
  string body = 7;
  string response_body = 12;
  repeated HttpRule additional_bindings = 11;
}
// An HTTP method that has no field of its own.
message CustomHttpPattern {
  string kind = 1;
  string path = 2;
}
`,
  "google/api/httpbody.proto": `syntax = "proto3";
package google.api;
import "google/protobuf/any.proto";
// A body that travels as it is, without JSON.
message HttpBody {
  // Content-Type of the body.
  string content_type = 1;
  // The body's bytes.
  bytes data = 2;
  // Facts about the body that only applications know.
  repeated google.protobuf.Any extensions = 3;
}
`,
  "google/api/client.proto": `syntax = "proto3";
package google.api;
import "google/protobuf/descriptor.proto";
extend google.protobuf.MethodOptions {
  repeated string method_signature = 1051;
}
extend google.protobuf.ServiceOptions {
  string default_host = 1049;
  string oauth_scopes = 1050;
  string api_version = 525000001;
}
`,
  "google/api/field_behavior.proto": `syntax = "proto3";
package google.api;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FieldOptions {
  repeated FieldBehavior field_behavior = 1052 [packed = false];
}
// How a field may be used.
enum FieldBehavior {
  FIELD_BEHAVIOR_UNSPECIFIED = 0;
  OPTIONAL = 1;
  REQUIRED = 2;
  OUTPUT_ONLY = 3;
  INPUT_ONLY = 4;
  IMMUTABLE = 5;
  UNORDERED_LIST = 6;
  NON_EMPTY_DEFAULT = 7;
  IDENTIFIER = 8;
}
`,
  "google/api/field_info.proto": `syntax = "proto3";
package google.api;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FieldOptions {
  FieldInfo field_info = 291403980;
}
// What a string field holds.
message FieldInfo {
  enum Format {
    FORMAT_UNSPECIFIED = 0;
    UUID4 = 1;
    IPV4 = 2;
    IPV6 = 3;
    IPV4_OR_IPV6 = 4;
  }
  Format format = 1;
  repeated TypeReference referenced_types = 2;
}
// A type that a generic field may stand for.
message TypeReference {
  string type_name = 1;
}
`,
  "google/api/resource.proto": `syntax = "proto3";
package google.api;
import "google/protobuf/descriptor.proto";
extend google.protobuf.FieldOptions {
  ResourceReference resource_reference = 1055;
}
extend google.protobuf.FileOptions {
  repeated ResourceDescriptor resource_definition = 1053;
}
extend google.protobuf.MessageOptions {
  ResourceDescriptor resource = 1053;
}
// A kind of resource and the patterns of its names.
message ResourceDescriptor {
  enum History {
    HISTORY_UNSPECIFIED = 0;
    ORIGINALLY_SINGLE_PATTERN = 1;
    FUTURE_MULTI_PATTERN = 2;
  }
  enum Style {
    STYLE_UNSPECIFIED = 0;
    DECLARATIVE_FRIENDLY = 1;
  }
  string type = 1;
  repeated string pattern = 2;
  string name_field = 3;
  History history = 4;
  string plural = 5;
  string singular = 6;
  repeated Style style = 10;
}
// The kind of resource that a field names.
message ResourceReference {
  string type = 1;
  string child_type = 2;
}
`,
  "google/api/launch_stage.proto": `syntax = "proto3";
package google.api;
// How far an API has come.
enum LaunchStage {
  LAUNCH_STAGE_UNSPECIFIED = 0;
  EARLY_ACCESS = 1;
  ALPHA = 2;
  BETA = 3;
  GA = 4;
  DEPRECATED = 5;
  UNIMPLEMENTED = 6;
  PRELAUNCH = 7;
}
`,
  "google/api/visibility.proto": `syntax = "proto3";
package google.api;
import "google/protobuf/descriptor.proto";
extend google.protobuf.EnumOptions {
  VisibilityRule enum_visibility = 72295727;
}
extend google.protobuf.EnumValueOptions {
  VisibilityRule value_visibility = 72295727;
}
extend google.protobuf.FieldOptions {
  VisibilityRule field_visibility = 72295727;
}
extend google.protobuf.MessageOptions {
  VisibilityRule message_visibility = 72295727;
}
extend google.protobuf.MethodOptions {
  VisibilityRule method_visibility = 72295727;
}
extend google.protobuf.ServiceOptions {
  VisibilityRule api_visibility = 72295727;
}
// Who may see an element.
message Visibility {
  repeated VisibilityRule rules = 1;
}
message VisibilityRule {
  string selector = 1;
  string restriction = 2;
}
`,
  "google/api/routing.proto": `syntax = "proto3";
package google.api;
import "google/protobuf/descriptor.proto";
extend google.protobuf.MethodOptions {
  RoutingRule routing = 72295729;
}
// Which request fields become the routing header.
message RoutingRule {
  repeated RoutingParameter routing_parameters = 2;
}
message RoutingParameter {
  string field = 1;
  string path_template = 2;
}
`,
  "google/rpc/code.proto": `syntax = "proto3";
package google.rpc;
// The status codes of gRPC.
enum Code {
  OK = 0;
  CANCELLED = 1;
  UNKNOWN = 2;
  INVALID_ARGUMENT = 3;
  DEADLINE_EXCEEDED = 4;
  NOT_FOUND = 5;
  ALREADY_EXISTS = 6;
  PERMISSION_DENIED = 7;
  UNAUTHENTICATED = 16;
  RESOURCE_EXHAUSTED = 8;
  FAILED_PRECONDITION = 9;
  ABORTED = 10;
  OUT_OF_RANGE = 11;
  UNIMPLEMENTED = 12;
  INTERNAL = 13;
  UNAVAILABLE = 14;
  DATA_LOSS = 15;
}
`,
  "google/rpc/status.proto": `syntax = "proto3";
package google.rpc;
import "google/protobuf/any.proto";
// How a call failed.
message Status {
  // A value of google.rpc.Code.
  int32 code = 1;
  // For developers, in English.
  string message = 2;
  // Messages that programs can read.
  repeated google.protobuf.Any details = 3;
}
`,
  "google/rpc/error_details.proto": `syntax = "proto3";
package google.rpc;
import "google/protobuf/duration.proto";
// Why the call failed, for programs.
message ErrorInfo {
  string reason = 1;
  string domain = 2;
  map<string, string> metadata = 3;
}
// When the caller may try again.
message RetryInfo {
  google.protobuf.Duration retry_delay = 1;
}
// Where the server failed.
message DebugInfo {
  repeated string stack_entries = 1;
  string detail = 2;
}
// Which quotas the call went over.
message QuotaFailure {
  message Violation {
    string subject = 1;
    string description = 2;
    string api_service = 3;
    string quota_metric = 4;
    string quota_id = 5;
    map<string, string> quota_dimensions = 6;
    int64 quota_value = 7;
    optional int64 future_quota_value = 8;
  }
  repeated Violation violations = 1;
}
// Which preconditions the call did not meet.
message PreconditionFailure {
  message Violation {
    string type = 1;
    string subject = 2;
    string description = 3;
  }
  repeated Violation violations = 1;
}
// Which fields of the request are wrong.
message BadRequest {
  message FieldViolation {
    string field = 1;
    string description = 2;
    string reason = 3;
    LocalizedMessage localized_message = 4;
  }
  repeated FieldViolation field_violations = 1;
}
// What to quote when asking for help.
message RequestInfo {
  string request_id = 1;
  string serving_data = 2;
}
// The resource that the call was about.
message ResourceInfo {
  string resource_type = 1;
  string resource_name = 2;
  string owner = 3;
  string description = 4;
}
// Where to read more.
message Help {
  message Link {
    string description = 1;
    string url = 2;
  }
  repeated Link links = 1;
}
// The failure in the user's language.
message LocalizedMessage {
  string locale = 1;
  string message = 2;
}
`,
};
