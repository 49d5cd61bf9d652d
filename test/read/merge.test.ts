import { describe, expect, it } from "vitest";
import { findMessage, findMethod, readSources } from "./read-folder.js";

const proto = `syntax = "proto3";
package shop.v1;
import "google/api/annotations.proto";
message Book {
  // The proto says this.
  string name = 1;
  int64 pages = 2;
  Cover cover = 3;
  oneof format { string paper = 4; bytes file = 5; }
  map<string, int32> stock = 6;
  repeated Book sequels = 7;
}
enum Cover { SOFT = 0; HARD = 1; }
message GetBookRequest { string name = 1; }
service Books {
  rpc GetBook(GetBookRequest) returns (Book) {
    option (google.api.http) = { get: "/v1/{name=books/*}" additional_bindings { get: "/v1/shelves/{name=*/books/*}" } };
  }
  rpc Follow(GetBookRequest) returns (stream Book) { option (google.api.http) = { post: "/v1/books:follow" body: "*" }; }
}
`;

const good = `swagger: '2.0'
info: { title: Books, version: '1', description: All books. }
basePath: /v1
tags: [{ name: Books, description: The books. }]
securityDefinitions: { key: { type: apiKey, in: query, name: key } }
security: [{ key: [] }]
paths:
  /{name}:
    get:
      operationId: Books_GetBook
      summary: Get a book
      tags: [Books]
      parameters: [{ name: name, in: path, required: true, type: string }]
      responses:
        200: { description: A book, schema: { $ref: '#/definitions/v1Book' }, examples: { application/json: { name: books/1 } } }
        default: { description: Error, schema: { $ref: '#/definitions/rpcStatus' } }
        404: { description: Unknown }
  /shelves/{name}:
    get:
      parameters: [{ name: name, in: path, required: true, type: string }]
      responses: { 200: { description: A book, schema: { $ref: '#/definitions/v1Book' } }, default: { description: Error } }
  /books:follow:
    post:
      parameters: [{ name: body, in: body, schema: { $ref: '#/definitions/v1GetBookRequest' } }]
      responses:
        200:
          description: Books
          schema: { type: object, properties: { result: { $ref: '#/definitions/v1Book' }, error: { $ref: '#/definitions/rpcStatus' } } }
        default: { description: Error }
definitions:
  rpcStatus: { type: object, properties: { code: { type: integer }, message: { type: string }, details: { type: array, items: {} } } }
  v1Cover: { type: string, enum: [SOFT, HARD] }
  v1GetBookRequest: { type: object, properties: { name: { type: string } } }
  v1Book:
    type: object
    description: A book of the shop.
    example: { name: books/2 }
    properties:
      name: { type: string, description: The document says that., example: books/1 }
      pages: { type: string, format: int64, description: How thick it is. }
      cover: { $ref: '#/definitions/v1Cover' }
      paper: { type: string }
      file: { type: string, format: byte }
      stock: { type: object, additionalProperties: { type: integer, format: int32 } }
      sequels: { type: array, items: { $ref: '#/definitions/v1Book' } }
`;

describe("protos with a document", () => {
  it("keep their own words and gain what they do not say", async () => {
    const { api, complaints } = await readSources({ "a.proto": proto, "a.yaml": good });
    expect(complaints).toEqual([]);
    const book = findMessage(api, "shop.v1.Book");
    expect(book).toMatchObject({ comment: "A book of the shop.", examples: [{ name: "books/2" }] });
    expect(book.fields.map((field) => field.comment)).toEqual([
      "The proto says this.",
      "How thick it is.",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(book.fields[0]?.examples).toEqual(["books/1"]);
    expect(book.fields[0]?.number).toBe(1);
    const method = findMethod(api, "GetBook");
    expect(method.bindings).toHaveLength(2);
    expect(method).toMatchObject({
      comment: "Get a book",
      doc: {
        operationId: "Books_GetBook",
        summary: "Get a book",
        tags: ["Books"],
        security: ["key"],
        errors: [{ status: 404, description: "Unknown" }],
        examples: [{ name: "example", response: { name: "books/1" } }],
      },
    });
    expect(api.info).toEqual({
      title: "Books",
      version: "1",
      description: "All books.",
      tags: [{ name: "Books", description: "The books." }],
    });
    expect(api.securitySchemes).toEqual([{ name: "key", kind: "apiKey", in: "query", parameter: "key" }]);
  });

  it("warn of each disagreement once, where it stands", async () => {
    const changes: [string, string][] = [
      ["{ type: string, format: int64, description: How thick it is. }", "{ type: integer, format: int32 }"],
      ["enum: [SOFT, HARD]", "enum: [SOFT, LEATHER]"],
      ["      file: { type: string, format: byte }\n", "      colour: { type: string }\n"],
      ["{ type: object, additionalProperties: { type: integer, format: int32 } }", "{ type: string }"],
      ["  /shelves/{name}:", "  /racks/{name}:"],
      ["items: { $ref: '#/definitions/v1Book' }", "items: { type: object }"],
      ["  v1GetBookRequest:", "  Ask:"],
      ["{ $ref: '#/definitions/v1GetBookRequest' }", "{ $ref: '#/definitions/Ask' }"],
      ["properties: { code: { type: integer }, message", "properties: { problem: { type: integer }, message"],
    ];
    const document = changes.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, good);
    const { complaints } = await readSources({ "a.proto": proto, "a.yaml": document });
    expect(complaints.map((line) => line.replace(/ Correct the document.*$/, ""))).toEqual([
      "a.proto:9:42 warning[drift-field-missing] shop.v1.Book.file (bytes) is missing in the document.",
      "a.proto:14:9 warning[drift-schema-missing] No document has a schema for shop.v1.GetBookRequest.",
      "a.proto:17:88 warning[drift-alias-path-missing] No document describes get /v1/shelves/{name=*/books/*}, another path of Books.GetBook.",
      "a.yaml:19:5 warning[drift-operation-not-in-proto] No proto binds get /v1/racks/{name} of the document.",
      "a.yaml:24:20 warning[drift-schema-name-differs] post /v1/books:follow refers to the schema Ask for shop.v1.GetBookRequest.",
      "a.yaml:31:3 warning[drift-error-schema] The error schema rpcStatus{problem,message,details} is not what the gateway sends: the gateway answers code,message,details.",
      "a.yaml:32:3 warning[drift-enum-values-differ] The values of shop.v1.Cover differ: HARD only in the proto; LEATHER only in the document.",
      "a.yaml:33:3 warning[drift-schema-not-in-proto] The schema Ask is no message or enum of the protos.",
      "a.yaml:40:7 warning[drift-format-differs] shop.v1.Book.pages: the document says integer/int32, the proto string/int64 (int64).",
      "a.yaml:43:7 warning[drift-field-not-in-proto] shop.v1.Book.colour (string) of the document is no field of the proto.",
      "a.yaml:44:7 warning[drift-format-differs] shop.v1.Book.stock: the document says string, the proto map.",
      "a.yaml:45:31 warning[drift-message-untyped-object] shop.v1.Book.sequels is an object without properties in the document, but shop.v1.Book in the proto.",
    ]);
  });
});

describe("service configurations", () => {
  it("replace annotations, the last rule winning", async () => {
    const { api, complaints } = await readSources({
      "a.proto": proto,
      "a.service.yaml": `http:
  rules:
    - selector: shop.v1.Books.Follow
      post: /never
    - selector: shop.v1.Books.Follow
      post: /v2/follow
      body: '*'
      additionalBindings:
        - custom: { kind: WATCH, path: /v2/watch }
          body: '*'
          responseBody: cover
`,
    });
    expect(complaints).toEqual([]);
    expect(findMethod(api, "Follow").bindings).toMatchObject([
      {
        method: "POST",
        template: { source: "/v2/follow" },
        body: { kind: "whole" },
        location: { file: "a.service.yaml", line: 6, column: 7 },
      },
      {
        method: "WATCH",
        template: { source: "/v2/watch" },
        responseBody: "cover",
        location: { file: "a.service.yaml", line: 9 },
      },
    ]);
    expect(findMethod(api, "GetBook").bindings).toHaveLength(2);
  });
});
