import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Change } from "../../generator/diff/change.js";
import { diffVersions } from "../../generator/diff/diff-versions.js";
import { readVersion } from "../../generator/diff/read-version.js";
import type { Version } from "../../generator/diff/version.js";
import { wireKinds } from "../../generator/diff/wire-kinds.js";

const proto = `syntax = "proto2";
package shop.v1;
import "google/api/annotations.proto";

enum Cover { SOFT = 0; HARD = 1; reserved 7, 9 to 12; reserved "METAL"; }
message Author { optional string name = 1; extensions 100 to 199; }
message Book {
  optional string title = 1;
  optional int64 pages = 2;
  repeated string tags = 3;
  optional Author author = 4;
  oneof place { string shelf = 5; int32 room = 6; }
  optional uint32 copies = 7;
  repeated int32 marks = 8;
  optional Cover cover = 9;
  map<string, int32> stock = 10;
  optional int32 rank = 11 [default = 3];
  reserved 20 to 25, 30;
  reserved "price";
}
extend Author { optional string email = 100; }
message GetBookRequest { optional string title = 1; optional bool full = 2; }
message Old { optional string a = 1; }
message Spare { optional string a = 1; }
enum Unused { ZERO = 0; }
service Books {
  rpc GetBook(GetBookRequest) returns (Book) { option (google.api.http) = { get: "/v1/books/{title}" }; }
  rpc AddBook(Book) returns (Book) { option (google.api.http) = { post: "/v1/books" body: "*" }; }
}
service Extra { rpc Ping(Old) returns (Old); }
`;

/** From one text of the proto to another, the changes that must be told, as `kind subject`, and whom each breaks: clients, servers. */
const table: readonly (readonly [title: string, from: string | RegExp, to: string, told: readonly string[]])[] = [
  [
    "a field is gone",
    "  optional string title = 1;\n  optional int64",
    "  optional int64",
    ["field-removed shop.v1.Book.title C"],
  ],
  [
    "a new field",
    "  repeated string tags",
    "  optional bool lent = 12;\n  repeated string tags",
    ["field-added shop.v1.Book.lent"],
  ],
  [
    "a new field that must be there",
    "  repeated string tags",
    "  required bool lent = 12;\n  repeated string tags",
    ["required-field-added shop.v1.Book.lent CS"],
  ],
  [
    "a new field of what stands in a query",
    "bool full = 2;",
    "bool full = 2; optional int32 depth = 3;",
    ["field-added shop.v1.GetBookRequest.depth"],
  ],
  ["another number", "int64 pages = 2", "int64 pages = 13", ["field-number-changed shop.v1.Book.pages CS"]],
  ["another name", "int64 pages = 2", "int64 page_count = 2", ["field-renamed shop.v1.Book.page_count CS"]],
  [
    "another JSON name",
    "int64 pages = 2",
    'int64 pages = 2 [json_name = "leaves"]',
    ["field-json-name-changed shop.v1.Book.pages CS"],
  ],
  [
    "two numbers change places",
    "  optional string title = 1;\n  optional int64 pages = 2;",
    "  optional string title = 2;\n  optional int64 pages = 1;",
    ["field-number-changed shop.v1.Book.pages CS", "field-number-changed shop.v1.Book.title CS"],
  ],
  ["another type", "int64 pages = 2", "string pages = 2", ["field-type-changed shop.v1.Book.pages CS"]],
  [
    "another type that is written alike",
    "uint32 copies",
    "int32 copies",
    ["field-type-changed-compatibly shop.v1.Book.copies"],
  ],
  ["a type of another width", "uint32 copies", "uint64 copies", ["field-type-changed shop.v1.Book.copies CS"]],
  ["another message", "Author author", "Old author", ["field-type-changed shop.v1.Book.author CS"]],
  ["a list", "optional int64 pages", "repeated int64 pages", ["field-cardinality-changed shop.v1.Book.pages CS"]],
  ["one of a list", "repeated string tags", "optional string tags", ["field-cardinality-changed shop.v1.Book.tags CS"]],
  [
    "a map with other values",
    "map<string, int32>",
    "map<string, string>",
    ["field-type-changed shop.v1.Book.stock CS"],
  ],
  ["a map with other keys", "map<string, int32>", "map<int64, int32>", ["field-type-changed shop.v1.Book.stock CS"]],
  ["must be there", "optional int64 pages", "required int64 pages", ["field-became-required shop.v1.Book.pages CS"]],
  ["packed", "int32 marks = 8", "int32 marks = 8 [packed = true]", ["field-packed-changed shop.v1.Book.marks"]],
  ["another default", "default = 3", "default = 4", ["field-default-changed shop.v1.Book.rank CS"]],
  ["deprecated", "int64 pages = 2", "int64 pages = 2 [deprecated = true]", ["field-deprecated shop.v1.Book.pages"]],
  [
    "into a oneof",
    "string shelf = 5; int32 room = 6; }\n  optional uint32 copies = 7;",
    "string shelf = 5; int32 room = 6; uint32 copies = 7; }",
    ["field-oneof-changed shop.v1.Book.copies CS"],
  ],
  [
    "out of a oneof",
    "oneof place { string shelf = 5; int32 room = 6; }",
    "oneof place { string shelf = 5; }\n  optional int32 room = 6;",
    ["field-oneof-changed shop.v1.Book.room CS"],
  ],
  [
    "a oneof by another name",
    "oneof place",
    "oneof spot",
    ["oneof-added shop.v1.Book.spot", "oneof-removed shop.v1.Book.place C"],
  ],
  ["no longer reserved", "reserved 20 to 25, 30;", "reserved 20 to 25;", ["reserved-removed shop.v1.Book"]],
  ["less reserved", "reserved 20 to 25, 30;", "reserved 20 to 23, 30;", ["reserved-removed shop.v1.Book"]],
  ["more reserved", "reserved 20 to 25, 30;", "reserved 20 to 25, 30, 40;", ["reserved-added shop.v1.Book"]],
  ["a name no longer reserved", '  reserved "price";\n', "", ["reserved-removed shop.v1.Book"]],
  [
    "a number of an enum no longer reserved",
    "reserved 7, 9 to 12;",
    "reserved 9 to 12;",
    ["reserved-removed shop.v1.Cover"],
  ],
  [
    "fewer extensions",
    "extensions 100 to 199;",
    "extensions 100 to 149;",
    ["extension-range-added shop.v1.Author", "extension-range-removed shop.v1.Author C"],
  ],
  [
    "an extension is gone",
    "extend Author { optional string email = 100; }\n",
    "",
    ["extension-removed shop.v1.email C"],
  ],
  ["an extension of another type", "string email", "bytes email", ["field-type-changed shop.v1.Author.email CS"]],
  ["an enum value is gone", "HARD = 1; ", "", ["enum-value-removed shop.v1.Cover.HARD CS"]],
  [
    "a new value of a closed enum",
    "HARD = 1;",
    "HARD = 1; PAPER = 2;",
    ["closed-enum-value-added shop.v1.Cover.PAPER CS"],
  ],
  ["an enum value by another name", "HARD = 1;", "STIFF = 1;", ["enum-value-renamed shop.v1.Cover.HARD CS"]],
  ["another number of an enum value", "HARD = 1;", "HARD = 2;", ["enum-value-number-changed shop.v1.Cover.HARD CS"]],
  ["a deprecated value", "HARD = 1;", "HARD = 1 [deprecated = true];", ["enum-value-deprecated shop.v1.Cover.HARD"]],
  [
    "a message by another name",
    "message Spare",
    "message Other",
    ["message-added shop.v1.Other", "message-removed shop.v1.Spare C"],
  ],
  ["an enum is gone", "enum Unused { ZERO = 0; }\n", "", ["enum-removed shop.v1.Unused C"]],
  ["a service is gone", /service Extra .*\n/, "", ["service-removed shop.v1.Extra C"]],
  [
    "a new service",
    "service Extra",
    "service Third { rpc Pong(Old) returns (Old); }\nservice Extra",
    ["service-added shop.v1.Third S"],
  ],
  ["a method is gone", /  rpc AddBook.*\n/, "", ["method-removed shop.v1.Books.AddBook C"]],
  [
    "a new method",
    "  rpc AddBook",
    '  rpc Peek(Old) returns (Old) { option (google.api.http) = { get: "/v1/peek" }; }\n  rpc AddBook',
    ["method-added shop.v1.Books.Peek S"],
  ],
  ["another request", "rpc Ping(Old)", "rpc Ping(Author)", ["method-request-changed shop.v1.Extra.Ping CS"]],
  [
    "another answer",
    "AddBook(Book) returns (Book)",
    "AddBook(Book) returns (Author)",
    ["method-response-changed shop.v1.Books.AddBook CS"],
  ],
  [
    "a stream of requests",
    "rpc Ping(Old)",
    "rpc Ping(stream Old)",
    ["method-client-streaming-changed shop.v1.Extra.Ping CS"],
  ],
  [
    "a stream of answers",
    "AddBook(Book) returns (Book)",
    "AddBook(Book) returns (stream Book)",
    ["method-server-streaming-changed shop.v1.Books.AddBook CS"],
  ],
  [
    "safe to repeat",
    "rpc Ping(Old) returns (Old);",
    "rpc Ping(Old) returns (Old) { option idempotency_level = IDEMPOTENT; }",
    ["method-idempotency-changed shop.v1.Extra.Ping"],
  ],
  [
    "a deprecated method",
    "rpc Ping(Old) returns (Old);",
    "rpc Ping(Old) returns (Old) { option deprecated = true; }",
    ["method-deprecated shop.v1.Extra.Ping"],
  ],
  ["another package", "package shop.v1;", "package shop.v2;", ["package-changed shop.v2 CS"]],
  // What shows on HTTP alone.
  [
    "another path",
    'get: "/v1/books/{title}"',
    'get: "/v1/book/{title}"',
    ["operation-added GET /v1/book/{title} S", "operation-removed GET /v1/books/{title} C"],
  ],
  [
    "another verb",
    'post: "/v1/books"',
    'put: "/v1/books"',
    ["operation-added PUT /v1/books S", "operation-removed POST /v1/books C"],
  ],
  [
    "another path beside",
    'get: "/v1/books/{title}"',
    'get: "/v1/books/{title}" additional_bindings { get: "/v1/b/{title}" }',
    ["operation-added GET /v1/b/{title} S"],
  ],
  [
    "a body of one field",
    'post: "/v1/books" body: "*"',
    'post: "/v1/books/{title}" body: "author"',
    ["operation-added POST /v1/books/{title} S", "operation-removed POST /v1/books C"],
  ],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gatewright-diff-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, text: string): Promise<Version> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "shop.proto"), text);
  const reading = await readVersion(name, name, folder);
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
  return reading.version;
}

function tell({ kind, subject, breaksClients, breaksServers }: Change): string {
  return `${kind} ${subject} ${breaksClients ? "C" : ""}${breaksServers ? "S" : ""}`.trimEnd();
}

describe("of two versions of protos is told", () => {
  test.each(table)("%s", async (_, from, to, told) => {
    const text = proto.replace(from, to);
    expect(text).not.toBe(proto);
    const changes = diffVersions(await read("old", proto), await read("new", text));
    expect(changes.map(tell).toSorted()).toEqual(told);
    for (const { old, new: now } of changes) {
      expect(old ?? now).toBeDefined();
      if (old) expect(old.file).toBe("old/shop.proto");
      if (now) expect(now.file).toBe("new/shop.proto");
    }
  });

  test("nothing where nothing has changed", async () => {
    expect(diffVersions(await read("old", proto), await read("new", proto))).toEqual([]);
  });

  test("nearly every kind is in the table", () => {
    const covered = new Set(table.flatMap(([, , , told]) => told.map((each) => each.split(" ")[0])));
    // The other way around, or of proto3 and editions.
    const elsewhere = new Set(
      "service-deprecated message-deprecated enum-deprecated message-set-changed field-became-optional field-presence-changed enum-added "
        .concat("enum-openness-changed enum-value-added extension-added")
        .split(" "),
    );
    expect(Object.keys(wireKinds).filter((kind) => !covered.has(kind) && !elsewhere.has(kind))).toEqual([]);
  });
});
