/** An API with one of each: what protos can say of HTTP, as small as it goes. */
export const libraryProto = `syntax = "proto3";
package shop.v1;
import "google/api/annotations.proto";
import "google/api/field_behavior.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";

enum Cover { COVER_UNSPECIFIED = 0; SOFT = 1; HARD = 2; }

message Author { string name = 1; int32 born = 2; }

message Book {
  string name = 1 [(google.api.field_behavior) = OUTPUT_ONLY];
  string title = 2 [(google.api.field_behavior) = REQUIRED];
  int64 pages = 3;
  uint32 copies = 4;
  double price = 5;
  bytes image = 6;
  bool lent = 7;
  Cover cover = 8;
  Author author = 9;
  repeated Author translators = 10;
  map<string, int32> stock = 11;
  repeated string tags = 12;
  google.protobuf.Timestamp printed = 13;
  google.protobuf.StringValue note = 14;
  oneof place { string shelf = 15; int32 room = 16; }
  float weight = 17;
  uint64 isbn = 18;
  google.protobuf.Struct extra = 19;
}

message GetBookRequest { string name = 1; bool full = 2; Cover cover = 3; repeated string fields = 4; int32 depth = 5; }
message ListBooksRequest { string parent = 1; int32 page_size = 2; string page_token = 3; }
message ListBooksResponse { repeated Book books = 1; string next_page_token = 2; }
message DeleteBookRequest { string name = 1; }
message DeleteBookResponse {}
message UploadRequest { Book book = 1; bool last = 2; }
message UploadResponse { int32 count = 1; }

service Books {
  rpc GetBook(GetBookRequest) returns (Book) {
    option (google.api.http) = { get: "/v1/{name=books/*}" additional_bindings { get: "/v1/shelves/{name}" } };
  }
  rpc ListBooks(ListBooksRequest) returns (ListBooksResponse) { option (google.api.http) = { get: "/v1/{parent}/books" }; }
  rpc CreateBook(Book) returns (Book) { option (google.api.http) = { post: "/v1/books" body: "*" }; }
  rpc DeleteBook(DeleteBookRequest) returns (DeleteBookResponse) { option (google.api.http) = { delete: "/v1/{name=books/*}" }; }
  rpc Follow(ListBooksRequest) returns (stream Book) { option (google.api.http) = { post: "/v1/books:follow" body: "*" }; }
  rpc Upload(stream UploadRequest) returns (UploadResponse) { option (google.api.http) = { post: "/v1/books:upload" body: "*" }; }
}
`;

const book = { $ref: "#/components/schemas/v1Book" };
const text = { type: "string" };
const json = (schema: object): object => ({ "application/json": { schema } });
const failure = { description: "Error", content: json({ $ref: "#/components/schemas/rpcStatus" }) };
const answers = (schema: object): object => ({ 200: { description: "OK", content: json(schema) }, default: failure });
const inPath = (name: string): object => ({ name, in: "path", required: true, schema: text });
const inQuery = (name: string, schema: object): object => ({ name, in: "query", required: false, schema });

/** A document of the API as a generator of another hand writes it; made anew, so that it can be changed. */
export function libraryDocument(): Record<string, unknown> {
  const getBook = {
    operationId: "Books_GetBook",
    parameters: [
      inPath("name"),
      inQuery("full", { type: "boolean" }),
      inQuery("cover", { type: "string", enum: ["COVER_UNSPECIFIED", "SOFT", "HARD"], default: "COVER_UNSPECIFIED" }),
      inQuery("fields", { type: "array", items: text }),
      inQuery("depth", { type: "integer", format: "int32" }),
    ],
    responses: answers(book),
  };
  const document = {
    openapi: "3.0.3",
    info: { title: "Books", version: "1" },
    servers: [{ url: "https://books.example" }],
    paths: {
      "/v1/{name}": {
        get: getBook,
        delete: {
          operationId: "Books_DeleteBook",
          parameters: [inPath("name")],
          responses: answers({ $ref: "#/components/schemas/v1DeleteBookResponse" }),
        },
      },
      "/v1/shelves/{name}": { get: { ...getBook, operationId: "Books_GetBook2" } },
      "/v1/{parent}/books": {
        get: {
          operationId: "Books_ListBooks",
          parameters: [
            inPath("parent"),
            inQuery("pageSize", { type: "integer", format: "int32" }),
            inQuery("pageToken", text),
          ],
          responses: answers({ $ref: "#/components/schemas/v1ListBooksResponse" }),
        },
      },
      "/v1/books": {
        post: {
          operationId: "Books_CreateBook",
          requestBody: { required: true, content: json(book) },
          responses: answers(book),
        },
      },
      "/v1/books:follow": {
        post: {
          operationId: "Books_Follow",
          requestBody: { required: true, content: json({ $ref: "#/components/schemas/v1ListBooksRequest" }) },
          responses: answers({
            type: "object",
            title: "Stream result of v1Book",
            properties: { result: book, error: { $ref: "#/components/schemas/rpcStatus" } },
          }),
        },
      },
      "/v1/books:upload": {
        post: {
          operationId: "Books_Upload",
          requestBody: {
            description: "(streaming inputs)",
            required: true,
            content: json({ $ref: "#/components/schemas/v1UploadRequest" }),
          },
          responses: answers({ $ref: "#/components/schemas/v1UploadResponse" }),
        },
      },
    },
    components: {
      schemas: {
        rpcStatus: {
          type: "object",
          properties: {
            code: { type: "integer", format: "int32" },
            message: text,
            details: { type: "array", items: { $ref: "#/components/schemas/protobufAny" } },
          },
        },
        protobufAny: { type: "object", properties: { "@type": text }, additionalProperties: {} },
        v1Cover: { type: "string", enum: ["COVER_UNSPECIFIED", "SOFT", "HARD"], default: "COVER_UNSPECIFIED" },
        v1Author: { type: "object", properties: { name: text, born: { type: "integer", format: "int32" } } },
        v1Book: {
          type: "object",
          required: ["title"],
          properties: {
            name: { type: "string", readOnly: true },
            title: text,
            pages: { type: "string", format: "int64" },
            copies: { type: "integer", format: "int64" },
            price: { type: "number", format: "double" },
            image: { type: "string", format: "byte" },
            lent: { type: "boolean" },
            cover: { $ref: "#/components/schemas/v1Cover" },
            author: { $ref: "#/components/schemas/v1Author" },
            translators: { type: "array", items: { $ref: "#/components/schemas/v1Author" } },
            stock: { type: "object", additionalProperties: { type: "integer", format: "int32" } },
            tags: { type: "array", items: text },
            printed: { type: "string", format: "date-time" },
            note: { type: "string", nullable: true },
            weight: { type: "number", format: "float" },
            isbn: { type: "string", format: "uint64" },
            extra: { type: "object" },
          },
          oneOf: [
            { required: ["shelf"], properties: { shelf: text } },
            { required: ["room"], properties: { room: { type: "integer", format: "int32" } } },
            { not: { anyOf: [{ required: ["shelf"] }, { required: ["room"] }] } },
          ],
        },
        v1ListBooksRequest: {
          type: "object",
          properties: { parent: text, pageSize: { type: "integer", format: "int32" }, pageToken: text },
        },
        v1ListBooksResponse: {
          type: "object",
          properties: { books: { type: "array", items: book }, nextPageToken: text },
        },
        v1DeleteBookResponse: { type: "object" },
        v1UploadRequest: { type: "object", properties: { book, last: { type: "boolean" } } },
        v1UploadResponse: { type: "object", properties: { count: { type: "integer", format: "int32" } } },
      },
    },
  };
  // Parts that stand in several places are parts of their own.
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
}
