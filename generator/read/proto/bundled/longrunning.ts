/** Long-running operations and what they need, by import path. */
export const longrunningProtos: Readonly<Record<string, string>> = {
  "google/longrunning/operations.proto": `syntax = "proto3";
package google.longrunning;
import "google/api/annotations.proto";
import "google/api/client.proto";
import "google/protobuf/any.proto";
import "google/protobuf/descriptor.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/empty.proto";
import "google/rpc/status.proto";
extend google.protobuf.MethodOptions {
  // What the operation of a method carries when it is done, and while it runs.
  OperationInfo operation_info = 1049;
}
// Asks for, waits for and ends work that outlives the call that started it.
service Operations {
  // Lists operations that match a filter.
  rpc ListOperations(ListOperationsRequest) returns (ListOperationsResponse) {
    option (google.api.http) = { get: "/v1/{name=operations}" };
    option (google.api.method_signature) = "name,filter";
  }
  // How an operation stands.
  rpc GetOperation(GetOperationRequest) returns (Operation) {
    option (google.api.http) = { get: "/v1/{name=operations/**}" };
    option (google.api.method_signature) = "name";
  }
  // Forgets an operation without ending it.
  rpc DeleteOperation(DeleteOperationRequest) returns (google.protobuf.Empty) {
    option (google.api.http) = { delete: "/v1/{name=operations/**}" };
    option (google.api.method_signature) = "name";
  }
  // Asks an operation to end; it may still succeed.
  rpc CancelOperation(CancelOperationRequest) returns (google.protobuf.Empty) {
    option (google.api.http) = { post: "/v1/{name=operations/**}:cancel" body: "*" };
    option (google.api.method_signature) = "name";
  }
  // Answers when the operation is done, or the timeout has passed.
  rpc WaitOperation(WaitOperationRequest) returns (Operation);
}
// Work that goes on after the call that started it.
message Operation {
  string name = 1;
  google.protobuf.Any metadata = 2;
  bool done = 3;
  oneof result {
    google.rpc.Status error = 4;
    google.protobuf.Any response = 5;
  }
}
message GetOperationRequest {
  string name = 1;
}
message ListOperationsRequest {
  string name = 4;
  string filter = 1;
  int32 page_size = 2;
  string page_token = 3;
  bool return_partial_success = 5;
}
message ListOperationsResponse {
  repeated Operation operations = 1;
  string next_page_token = 2;
  repeated string unreachable = 3;
}
message CancelOperationRequest {
  string name = 1;
}
message DeleteOperationRequest {
  string name = 1;
}
message WaitOperationRequest {
  string name = 1;
  google.protobuf.Duration timeout = 2;
}
// Names of the messages of an operation.
message OperationInfo {
  string response_type = 1;
  string metadata_type = 2;
}
`,
};
