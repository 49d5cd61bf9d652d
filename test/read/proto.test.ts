import { describe, expect, it } from "vitest";
import { findEnum, findMessage, findMethod, readSources } from "./read-folder.js";

describe("HTTP rules", () => {
  const source = `syntax = "proto3";
package a;
import "google/api/annotations.proto";
message Key { string name = 1; Key key = 2; }
service Keys {
  rpc One(Key) returns (Key) {
    option (google.api.http) = {
      get: "/v1/{name=keys/*}:find"
      additional_bindings { custom { kind: "SEARCH" path: "/v1" } response_body: "key" }
    };
  }
  rpc Many(Key) returns (Key) {
    option (google.api.http) = {
      post: "/v2" body: "*"
      additional_bindings: [ { put: "/v3" body: "key.key" }, { patch: "/v4"; body: "key"; } ]
    };
  }
  rpc Flat(stream Key) returns (stream Key) {
    option (google.api.http).post = "/v5";
    option (google.api.http).body = "*";
    option idempotency_level = NO_SIDE_EFFECTS;
    option deprecated = true;
  }
  rpc None(Key) returns (Key) { option idempotency_level = IDEMPOTENT; }
}
`;

  it("become bindings, primary first, with the places of their paths", async () => {
    const { api, complaints } = await readSources({ "a.proto": source });
    expect(complaints).toEqual([]);
    const one = findMethod(api, "One");
    expect(one).toMatchObject({
      grpcPath: "/a.Keys/One",
      input: "a.Key",
      output: "a.Key",
      clientStreaming: false,
      serverStreaming: false,
    });
    expect(one.bindings).toMatchObject([
      {
        method: "GET",
        template: { source: "/v1/{name=keys/*}:find", verb: "find" },
        body: { kind: "none" },
        location: { line: 8, column: 13 },
      },
      { method: "SEARCH", template: { source: "/v1" }, responseBody: "key", location: { line: 9, column: 60 } },
    ]);
    expect(findMethod(api, "Many").bindings).toMatchObject([
      { method: "POST", body: { kind: "whole" } },
      { method: "PUT", body: { kind: "field", path: "key.key" } },
      { method: "PATCH", body: { kind: "field", path: "key" } },
    ]);
    expect(findMethod(api, "Flat")).toMatchObject({
      clientStreaming: true,
      serverStreaming: true,
      idempotency: "no_side_effects",
      deprecated: true,
      bindings: [{ method: "POST", body: { kind: "whole" } }],
    });
    expect(findMethod(api, "None")).toMatchObject({ idempotency: "idempotent", bindings: [] });
  });
});

describe("comments", () => {
  it("are the block above, or else the one behind", async () => {
    const { api } = await readSources({
      "a.proto": `// A licence, detached.

// Of the file.
syntax = "proto3";

// Of the package.
package a;

// Detached from the message.

// Of the message,
//   indented
// over three lines.
message A { // not this one
  /* Block */
  string block = 1;
  /**
   * Doc block.
   *   - indented
   */
  string doc = 2;
  string trailing = 3; // Behind.
  // Above.
  string both = 4; // not this one
  string below = 5;
  // Below.

  string none = 6;

  // Of the oneof.
  oneof choice {
    string a = 7; /* Behind, block. */
  }
  string last = 8;
}

enum E {
  // Of the value.
  E_NONE = 0;
  E_ONE = 1; // Behind the value.
}
`,
    });
    const message = findMessage(api, "a.A");
    expect(api.files.at(-1)?.comment).toBe("Of the package.");
    expect(message.comment).toBe("Of the message,\n  indented\nover three lines.");
    expect(message.fields.map((field) => [field.name, field.comment])).toEqual([
      ["block", "Block"],
      ["doc", "Doc block.\n  - indented"],
      ["trailing", "Behind."],
      ["both", "Above."],
      ["below", "Below."],
      ["none", undefined],
      ["a", "Behind, block."],
      ["last", undefined],
    ]);
    expect(message.oneofs).toEqual([{ name: "choice", comment: "Of the oneof." }]);
    expect(findEnum(api, "a.E").values.map((value) => value.comment)).toEqual(["Of the value.", "Behind the value."]);
  });
});

describe("proto2", () => {
  it("has groups, extensions, defaults, required fields and closed enums", async () => {
    const { api, complaints } = await readSources({
      "a.proto": `syntax = "proto2";
package a;
enum Level { LOW = 1; HIGH = 2; }
message A {
  required int32 id = 1;
  optional Level level = 2 [default = HIGH];
  optional int64 big = 3 [default = -0x7fffffffffffffff];
  optional uint64 octal = 4 [default = 017];
  optional bytes raw = 5 [default = "\\xff\\0" 'é'];
  optional string text = 6 [default = "a\\n\\303\\251\\u00e9"];
  optional double inf = 7 [default = -inf];
  optional bool yes = 8 [default = true];
  repeated int32 plain = 9;
  repeated int32 tight = 10 [packed = true];
  repeated group Item = 11 { optional string name = 1; }
  extensions 100 to 199, 500 to max;
  extend A { optional A inner = 100; }
}
message Set { option message_set_wire_format = true; extensions 4 to max; }
extend A { repeated Level levels = 101 [packed = true]; }
`,
    });
    expect(complaints).toEqual([]);
    const message = findMessage(api, "a.A");
    const scalar = { kind: "scalar" };
    expect(message.fields).toMatchObject([
      { name: "id", type: { kind: "singular", presence: "required", of: scalar } },
      { name: "level", defaultValue: "HIGH", type: { presence: "explicit", of: { kind: "enum", enum: "a.Level" } } },
      { name: "big", defaultValue: "-9223372036854775807" },
      { name: "octal", defaultValue: "15" },
      { name: "raw", defaultValue: Buffer.from([0xff, 0, 0xc3, 0xa9]).toString("base64") },
      { name: "text", defaultValue: "a\néé", type: { of: { validateUtf8: false } } },
      { name: "inf", defaultValue: -Infinity },
      { name: "yes", defaultValue: true },
      { name: "plain", type: { kind: "list", packed: false } },
      { name: "tight", type: { kind: "list", packed: true } },
      { name: "item", type: { kind: "list", of: { kind: "message", message: "a.A.Item", delimited: true } } },
    ]);
    expect(message.extensionRanges).toEqual([
      [100, 199],
      [500, 536_870_911],
    ]);
    expect(findMessage(api, "a.Set")).toMatchObject({ isMessageSet: true, extensionRanges: [[4, 2_147_483_646]] });
    expect(findEnum(api, "a.Level").closed).toBe(true);
    expect(api.files[0]?.extensions).toMatchObject([
      { fullName: "a.A.inner", extendee: "a.A", parent: "a.A", field: { jsonName: "[a.A.inner]", number: 100 } },
      { fullName: "a.levels", extendee: "a.A", field: { type: { kind: "list", packed: true } } },
    ]);
  });
});

describe("proto3", () => {
  it("tells implicit from explicit presence, and real oneofs from optional", async () => {
    const { api, complaints } = await readSources({
      "a.proto": `syntax = "proto3";
message A {
  int32 plain = 1;
  optional int32 maybe = 2;
  A child = 3;
  oneof choice { string left = 4; A right = 5; }
  map<string, A> by_name = 6;
  map<uint64, bytes> by_number = 7;
  repeated string words = 8;
  repeated sint32 numbers = 9;
  string snake_case_1 = 10;
  string named = 11 [json_name = "@Named"];
  string old = 12 [deprecated = true];
}
enum E { NONE = 0; }
`,
    });
    expect(complaints).toEqual([]);
    const message = findMessage(api, "A");
    expect(message.oneofs).toEqual([{ name: "choice" }]);
    expect(message.fields).toMatchObject([
      { type: { kind: "singular", presence: "implicit" } },
      { type: { kind: "singular", presence: "explicit" } },
      { type: { kind: "singular", presence: "explicit" } },
      { oneof: "choice", type: { presence: "explicit" } },
      { oneof: "choice", type: { presence: "explicit" } },
      { type: { kind: "map", key: "string", of: { kind: "message", message: "A" } }, jsonName: "byName" },
      { type: { kind: "map", key: "uint64", of: { scalar: "bytes" } } },
      { type: { kind: "list", packed: false, of: { validateUtf8: true } } },
      { type: { kind: "list", packed: true } },
      { jsonName: "snakeCase1" },
      { jsonName: "@Named" },
      { deprecated: true },
    ]);
    expect(message.fields[1]).not.toHaveProperty("oneof");
    expect(findEnum(api, "E").closed).toBe(false);
  });
});

describe("custom options", () => {
  it("stand under their full names with plain values", async () => {
    const { api, complaints } = await readSources({
      "opt/opt.proto": `syntax = "proto3";
package opt;
import "google/protobuf/descriptor.proto";
message Info { string a = 1; repeated int32 b = 2; Info c = 3; }
extend google.protobuf.MessageOptions { Info info = 50001; repeated string tag = 50002; }
extend google.protobuf.EnumValueOptions { string since = 50003; }
extend google.protobuf.FieldOptions { bool secret = 50004; }
`,
      "a.proto": `syntax = "proto3";
package opt.sub;
import "opt/opt.proto";
message A {
  option (info) = { a: "x" b: [1, 2], c < a: "y" > # a comment of text format
  };
  option (opt.tag) = "one";
  option (.opt.tag) = "two" "-and";
  string key = 1 [(secret) = true, deprecated = false];
}
enum E { E_NONE = 0 [(opt.since) = "1.0"]; }
`,
    });
    expect(complaints).toEqual([]);
    const message = findMessage(api, "opt.sub.A");
    expect(message.options).toEqual({
      "(opt.info)": { a: "x", b: [1, 2], c: { a: "y" } },
      "(opt.tag)": ["one", "two-and"],
    });
    expect(message.fields[0]?.options).toEqual({ "(opt.secret)": true, deprecated: false });
    expect(findEnum(api, "opt.sub.E").values[0]?.options).toEqual({ "(opt.since)": "1.0" });
  });
});

describe("hostile names", () => {
  it("are names like any other", async () => {
    const { api, complaints } = await readSources({
      "a.proto": `syntax = "proto3";
package __proto__.constructor;
message hasOwnProperty {
  string __proto__ = 1;
  string constructor = 2;
  string fields = 3;
  oneof toString { int32 valueOf = 4; }
  enum get { __proto2__ = 0; isPrototypeOf = 1; }
}
message __proto__ { __proto__ __proto__x = 1; }
service create { rpc __proto__(hasOwnProperty) returns (.__proto__.constructor.__proto__); rpc methods(__proto__) returns (__proto__); }
`,
    });
    expect(complaints).toEqual([]);
    const message = findMessage(api, "__proto__.constructor.hasOwnProperty");
    expect(message.fields.map((field) => field.name)).toEqual(["__proto__", "constructor", "fields", "valueOf"]);
    expect(findEnum(api, "__proto__.constructor.hasOwnProperty.get").values.map((value) => value.name)).toEqual([
      "__proto2__",
      "isPrototypeOf",
    ]);
    expect(findMessage(api, "__proto__.constructor.__proto__").fields[0]?.type.of).toMatchObject({
      message: "__proto__.constructor.__proto__",
    });
    expect(findMethod(api, "__proto__")).toMatchObject({ output: "__proto__.constructor.__proto__" });
    expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
  });
});

describe("imports", () => {
  it("are searched in the include folders in order, and only in them", async () => {
    const { api, complaints, inputFiles } = await readSources(
      {
        "in/a.proto":
          'syntax = "proto3"; import "b.proto"; import "google/rpc/status.proto"; message A { B b = 1; google.rpc.Status s = 2; }',
        "first/b.proto": 'syntax = "proto3"; message B { string first = 1; }',
        "second/b.proto": 'syntax = "proto3"; message B { string second = 1; }',
      },
      { protos: ["in/*.proto"], includes: ["in", "first", "second"] },
    );
    expect(complaints).toEqual([]);
    expect(findMessage(api, "B").fields[0]?.name).toBe("first");
    expect(inputFiles.map((file) => file.replace(/^.*\/(?=[^/]+\/[^/]+$)/, ""))).toEqual([
      "in/a.proto",
      "first/b.proto",
    ]);
    expect(api.files.map((file) => [file.path, file.isInput])).toEqual([
      ["b.proto", false],
      ["google/protobuf/any.proto", false],
      ["google/rpc/status.proto", false],
      ["a.proto", true],
    ]);
  });

  it("find every bundled google file", async () => {
    const bundled = [
      "google/api/annotations.proto",
      "google/api/client.proto",
      "google/api/field_behavior.proto",
      "google/api/field_info.proto",
      "google/api/http.proto",
      "google/api/httpbody.proto",
      "google/api/launch_stage.proto",
      "google/api/resource.proto",
      "google/api/routing.proto",
      "google/api/visibility.proto",
      "google/protobuf/any.proto",
      "google/protobuf/api.proto",
      "google/protobuf/compiler/plugin.proto",
      "google/protobuf/descriptor.proto",
      "google/protobuf/duration.proto",
      "google/protobuf/empty.proto",
      "google/protobuf/field_mask.proto",
      "google/protobuf/source_context.proto",
      "google/protobuf/struct.proto",
      "google/protobuf/timestamp.proto",
      "google/protobuf/type.proto",
      "google/protobuf/wrappers.proto",
      "google/rpc/code.proto",
      "google/rpc/error_details.proto",
      "google/rpc/status.proto",
      "google/type/date.proto",
      "google/longrunning/operations.proto",
      "google/type/latlng.proto",
      "google/type/money.proto",
      "protoc-gen-openapiv2/options/annotations.proto",
      "protoc-gen-openapiv2/options/openapiv2.proto",
    ];
    const { api, complaints } = await readSources({
      "a.proto": `syntax = "proto3";\n${bundled.map((path) => `import "${path}";`).join("\n")}`,
    });
    expect(complaints).toEqual([]);
    expect(bundled.filter((path) => !api.files.some((file) => file.path === path))).toEqual([]);
  });

  it("keep import order in the model: imports before importers", async () => {
    const { api } = await readSources({
      "a.proto": 'syntax = "proto3"; import "z.proto"; message A {}',
      "z.proto": 'syntax = "proto3"; message Z {}',
    });
    expect(api.files.map((file) => file.path)).toEqual(["z.proto", "a.proto"]);
  });
});
