/** Who judges a text: protoc, buf, or a protoc that tests do not have. */
export type Judge = "protoc" | "buf" | "later";

/** A .proto text that protoc refuses, and what we say of it. */
export interface InvalidProto {
  readonly what: string;
  readonly text: string;
  readonly code: string;
  /** Line of our complaint where the judge names another one: the end of the file, or the place of a neighbour. */
  readonly line?: number;
  /** Who says so: the protoc that tests have knows no editions, and not all that later ones (35.1 was asked) say. Default protoc. */
  readonly judge?: Judge;
}

const p3 = 'syntax = "proto3";\n';
const p2 = 'syntax = "proto2";\n';

const e23 = 'edition = "2023";\n';
const e24 = 'edition = "2024";\n';

const row = (what: string, code: string, text: string, line?: number): InvalidProto => ({
  what,
  code,
  text,
  ...(line !== undefined && { line }),
});

/** A file that some of them import as `b.proto`. */
export const importedProto =
  'syntax = "proto2";\npackage a.b.c;\nmessage B { extensions 100 to 199; }\nenum E { A = 0; }\n';

const options = `${p3}import "google/protobuf/descriptor.proto";\n`;

/** Options of one's own, of messages but for `text`. */
const custom = `${options}enum E { A = 0; }
message O { int32 a = 1; O c = 2; E e = 3; uint32 u = 4; bool b = 5; }
extend google.protobuf.MessageOptions { O o = 50000; repeated O os = 50001; E e = 50002; }
extend google.protobuf.FieldOptions { string text = 50000; }
`;

/** Options of fields that say, or whose members say, that they are for messages. */
const targeted = `${options}message Part { string s = 1 [targets = TARGET_TYPE_MESSAGE]; }
extend google.protobuf.FieldOptions { string formessages = 50000 [targets = TARGET_TYPE_MESSAGE]; Part part = 50001; }
`;

/** Every kind of thing that protoc refuses. */
export const invalidProtos: readonly InvalidProto[] = [
  row("an unknown syntax", "proto-syntax-unknown", 'syntax = "proto4";\n'),
  row("a syntax that is no string", "proto-syntax", "syntax = proto3;\n"),
  row("a missing semicolon", "proto-syntax", `${p3}message M { string a = 1 }\n`),
  row("a missing number", "proto-syntax", `${p3}message M { string a; }\n`),
  row("a missing name", "proto-syntax", `${p3}message M { string = 1; }\n`),
  row("a missing type", "proto-syntax", `${p3}message M { a = 1; }\n`),
  row("a brace too many", "proto-syntax", `${p3}message M { }}\n`),
  row("a brace too few", "proto-syntax", `${p3}message M { string a = 1;\n`, 2),
  row("an unclosed string", "proto-syntax", `${p3}option java_package = "x;\n`),
  row("an unclosed comment", "proto-syntax", `${p3}/* message M {}\n`, 2),
  row("a character that is none", "proto-syntax", `${p3}message M { string a\u00e4 = 1; }\n`),
  row("a statement that is none", "proto-syntax", `${p3}massage M {}\n`),
  row("a package twice", "proto-syntax", `${p3}package a;\npackage b;\n`),
  row("a package that is no name", "proto-syntax", `${p3}package 1a;\n`),
  row(
    "an extension's number twice",
    "field-number-duplicate",
    `${p2}import "b.proto";\nextend a.b.c.B { optional int32 x = 100; }\nextend a.b.c.B { optional int32 y = 100; }\n`,
  ),
  row("a missing import", "import-missing", `${p3}import "gone.proto";\n`),
  row(
    "an import twice",
    "declaration-invalid",
    `${p3}import "google/protobuf/any.proto";\nimport "google/protobuf/any.proto";\n`,
  ),
  row("an import of itself", "import-cycle", `${p3}import "a.proto";\n`),
  row("an unknown field type", "type-undefined", `${p3}message M { Gone a = 1; }\n`),
  row("an unknown absolute type", "type-undefined", `${p3}message M { .a.Gone a = 1; }\n`),
  row("a type that is a service", "type-undefined", `${p3}service S {}\nmessage M { S a = 1; }\n`),
  row("a type that is a package", "type-undefined", `${p3}package pack;\nmessage M { pack a = 1; }\n`),
  row(
    "an inner scope that hides a type",
    "type-undefined",
    `${p3}package a;\nmessage B { message C {} }\nmessage D { message B {}\nB.C f = 1; }\n`,
  ),
  row("two messages of a name", "name-duplicate", `${p3}message M {}\nmessage M {}\n`),
  row("a message and an enum of a name", "name-duplicate", `${p3}message M {}\nenum M { A = 0; }\n`),
  row("two fields of a name", "name-duplicate", `${p3}message M { string a = 1;\nstring a = 2; }\n`),
  row(
    "a field and a oneof of a name",
    "name-duplicate",
    `${p3}message M { string a = 1; oneof a { string b = 2; } }\n`,
  ),
  row("a field and a message of a name", "name-duplicate", `${p3}message M { string a = 1;\nmessage a {} }\n`),
  row("two enum values of a name", "name-duplicate", `${p3}enum E { A = 0;\nA = 1; }\n`),
  row("values of two enums of a name", "name-duplicate", `${p3}enum E { A = 0; }\nenum F { A = 0; }\n`),
  row(
    "two methods of a name",
    "name-duplicate",
    `${p3}message M {}\nservice S { rpc A(M) returns (M);\nrpc A(M) returns (M); }\n`,
  ),
  row("two services of a name", "name-duplicate", `${p3}service S {}\nservice S {}\n`),
  row("a message named as the package", "name-duplicate", `${p3}package a;\nimport "b.proto";\nmessage b {}\n`),
  row("a field number twice", "field-number-duplicate", `${p3}message M { string a = 1;\nstring b = 1; }\n`),
  row(
    "a field number twice in a oneof",
    "field-number-duplicate",
    `${p3}message M { string a = 1;\noneof o { string b = 1; } }\n`,
  ),
  row("field number 0", "field-number-invalid", `${p3}message M { string a = 0; }\n`),
  row("a negative field number", "field-number-invalid", `${p3}message M { string a = -1; }\n`),
  row("field number 19000", "field-number-invalid", `${p3}message M { string a = 19000; }\n`),
  row("field number 19999", "field-number-invalid", `${p3}message M { string a = 19999; }\n`),
  row("a field number over the limit", "field-number-invalid", `${p3}message M { string a = 536870912; }\n`),
  row("an enum number over the limit", "field-number-invalid", `${p3}enum E { A = 0;\nB = 2147483648; }\n`),
  row("an enum number under the limit", "field-number-invalid", `${p3}enum E { A = 0;\nB = -2147483649; }\n`),
  row("a fraction as field number", "proto-syntax", `${p3}message M { string a = 1.5; }\n`),
  row("an enum number twice", "enum-number-duplicate", `${p3}enum E { A = 0;\nB = 0; }\n`),
  row("allow_alias without aliases", "declaration-invalid", `${p3}enum E { option allow_alias = true; A = 0; }\n`, 2),
  row("an enum without values", "declaration-invalid", `${p3}enum E {}\n`),
  row("a first enum value that is not 0", "enum-first-value", `${p3}enum E { A = 1; }\n`),
  row(
    "a map of an enum that does not begin with 0",
    "enum-first-value",
    `${p2}enum E { A = 1; }\nmessage M { map<string, E> a = 1; }\n`,
  ),
  row("a oneof without fields", "declaration-invalid", `${p3}message M { oneof o {} }\n`),
  row("a repeated field in a oneof", "declaration-invalid", `${p3}message M { oneof o { repeated string a = 1; } }\n`),
  row("a map in a oneof", "proto-syntax", `${p3}message M { oneof o { map<string, string> a = 1; } }\n`),
  row("an optional field in a oneof", "declaration-invalid", `${p3}message M { oneof o { optional string a = 1; } }\n`),
  row("a map key of bytes", "declaration-invalid", `${p3}message M { map<bytes, string> a = 1; }\n`),
  row("a map key of double", "declaration-invalid", `${p3}message M { map<double, string> a = 1; }\n`),
  row("a map key of an enum", "declaration-invalid", `${p3}enum E { A = 0; }\nmessage M { map<E, string> a = 1; }\n`),
  row("a map of maps", "proto-syntax", `${p3}message M { map<string, map<string, string>> a = 1; }\n`),
  row("a repeated map", "proto-syntax", `${p3}message M { repeated map<string, string> a = 1; }\n`),
  row("required in proto3", "declaration-invalid", `${p3}message M { required string a = 1; }\n`),
  row("a group in proto3", "declaration-invalid", `${p3}message M { repeated group G = 1 {} }\n`),
  row("a default value in proto3", "declaration-invalid", `${p3}message M { string a = 1 [default = "x"]; }\n`),
  row("extension ranges in proto3", "declaration-invalid", `${p3}message M { extensions 100 to 199; }\n`),
  row("a field without label in proto2", "proto-syntax", `${p2}message M { string a = 1; }\n`),
  row(
    "a default value that is no number",
    "declaration-invalid",
    `${p2}message M { optional int32 a = 1 [default = "x"]; }\n`,
  ),
  row(
    "a default value out of range",
    "declaration-invalid",
    `${p2}message M { optional int32 a = 1 [default = 2147483648]; }\n`,
  ),
  row(
    "a negative default of an unsigned field",
    "declaration-invalid",
    `${p2}message M { optional uint32 a = 1 [default = -1]; }\n`,
  ),
  row(
    "a default value that is no bool",
    "declaration-invalid",
    `${p2}message M { optional bool a = 1 [default = 1]; }\n`,
  ),
  row("a default value of a message", "declaration-invalid", `${p2}message M { optional M a = 1 [default = 1]; }\n`),
  row("a default value of a list", "declaration-invalid", `${p2}message M { repeated int32 a = 1 [default = 1]; }\n`),
  row(
    "a default value that the enum lacks",
    "declaration-invalid",
    `${p2}enum E { A = 0; }\nmessage M { optional E a = 1 [default = B]; }\n`,
  ),
  row(
    "a field in the range of extensions",
    "declaration-invalid",
    `${p2}message M { extensions 5 to 9; optional string a = 7; }\n`,
  ),
  row(
    "an extension outside of the range",
    "extension-number-invalid",
    `${p2}message M { extensions 5 to 9; }\nextend M { optional string a = 10; }\n`,
  ),
  row("an extension of an unknown message", "type-undefined", `${p2}extend Gone { optional string a = 10; }\n`),
  row(
    "a required extension",
    "declaration-invalid",
    `${p2}message M { extensions 5 to 9; }\nextend M { required string a = 5; }\n`,
  ),
  row(
    "an extension of a message in proto3",
    "declaration-invalid",
    `${p3}package own;\nimport "b.proto";\nextend a.b.c.B { string x = 100; }\n`,
  ),
  row("a reserved number", "reserved-used", `${p3}message M { reserved 2 to 4;\nstring a = 3; }\n`),
  row("a reserved name", "reserved-used", `${p3}message M { reserved "a";\nstring a = 1; }\n`),
  row("reserved ranges that overlap", "declaration-invalid", `${p3}message M { reserved 2 to 4, 3; }\n`),
  row("a reserved enum number", "reserved-used", `${p3}enum E { reserved 2; A = 0;\nB = 2; }\n`),
  row("a JSON name twice", "json-name-clash", `${p3}message M { string a_b = 1;\nstring aB = 2; }\n`),
  row("packed strings", "declaration-invalid", `${p3}message M { repeated string a = 1 [packed = true]; }\n`),
  row(
    "a packed field that is not repeated",
    "declaration-invalid",
    `${p3}message M { int32 a = 1 [packed = true]; }\n`,
  ),
  row("an unknown option", "option-invalid", `${p3}option nothing_of_the_kind = true;\n`),
  row("an unknown field option", "option-invalid", `${p3}message M { string a = 1 [nothing = true]; }\n`),
  row("an unknown extension as option", "option-invalid", `${p3}option (nothing) = true;\n`),
  row("an option twice", "option-invalid", `${p3}option java_package = "a";\noption java_package = "b";\n`),
  row("an option of the wrong type", "option-invalid", `${p3}option java_package = 1;\n`),
  row(
    "an unknown method option",
    "option-invalid",
    `${p3}message M {}\nservice S { rpc A(M) returns (M) { option nothing = 1; } }\n`,
  ),
  row(
    "a rule with an unknown field",
    "option-invalid",
    `${p3}import "google/api/annotations.proto";\nmessage M {}\nservice S { rpc A(M) returns (M) { option (google.api.http) = { gett: "/a" }; } }\n`,
  ),
  row(
    "a rule with two patterns",
    "http-rule-invalid",
    `${p3}import "google/api/annotations.proto";\nmessage M {}\nservice S { rpc A(M) returns (M) { option (google.api.http) = { get: "/a" post: "/b" }; } }\n`,
  ),
  row("a method of a scalar", "type-undefined", `${p3}message M {}\nservice S { rpc A(string) returns (M); }\n`),
  row(
    "a method of an enum",
    "type-undefined",
    `${p3}enum E { A = 0; }\nmessage M {}\nservice S { rpc A(E) returns (M); }\n`,
  ),
  row("a method without returns", "proto-syntax", `${p3}message M {}\nservice S { rpc A(M); }\n`),
  row("a method of an unknown message", "type-undefined", `${p3}service S { rpc A(Gone) returns (Gone); }\n`),
  row("a service inside a message", "declaration-invalid", `${p3}message M { service S {} }\n`),
  row(
    "a message set with fields",
    "declaration-invalid",
    `${p2}message M { option message_set_wire_format = true;\noptional int32 a = 1; }\n`,
  ),
  row("a second syntax", "proto-syntax", `${p3}${p3}`),
  row("an edition behind a syntax", "proto-syntax", `${p3}${e23}`),
  row("an escape that is none", "proto-syntax", `${p3}option java_package = "\\q";\n`),
  row("an escape of an octal digit that is none", "proto-syntax", `${p3}option java_package = "\\8";\n`),
  row("an escape without hexadecimal digits", "proto-syntax", `${p3}option java_package = "\\xg";\n`),
  row("an escape with few hexadecimal digits", "proto-syntax", `${p3}option java_package = "\\u12";\n`),
  row("an import with . in its path", "declaration-invalid", `${p3}import "./b.proto";\n`, 2),
  row("an import with .. in its path", "declaration-invalid", `${p3}import "x/../b.proto";\n`, 2),
  row("an import with two /", "declaration-invalid", `${p3}import "x//b.proto";\n`, 2),
  row("an import with a backslash", "declaration-invalid", `${p3}import "x\\\\b.proto";\n`, 2),
  { ...row("a weak import in edition 2024", "declaration-invalid", `${e24}import weak "b.proto";\n`), judge: "buf" },
  {
    ...row(
      "a reserved range that ends before it begins",
      "declaration-invalid",
      `${p3}message M { reserved 5 to 1; }\n`,
    ),
    judge: "buf",
  },
  row("a reserved range from 0", "declaration-invalid", `${p3}message M { reserved 0; }\n`),
  row("a reserved name twice", "declaration-invalid", `${p3}message M { reserved "a", "a"; }\n`),
  row(
    "a reserved enum range that ends before it begins",
    "declaration-invalid",
    `${p3}enum E { reserved 5 to 1; A = 0; }\n`,
  ),
  row("a reserved enum name twice", "declaration-invalid", `${p3}enum E { reserved "B", "B"; A = 0; }\n`),
  row(
    "an extension range that ends before it begins",
    "declaration-invalid",
    `${p2}message M { extensions 9 to 5; }\n`,
  ),
  row("an extension range from 0", "declaration-invalid", `${p2}message M { extensions 0 to 5; }\n`),
  row(
    "an extension range beyond field numbers",
    "declaration-invalid",
    `${p2}message M { extensions 5 to 536870912; }\n`,
    2,
  ),
  row("allow_alias that is false", "declaration-invalid", `${p3}enum E { option allow_alias = false; A = 0; }\n`, 2),
  { ...row("map_entry", "declaration-invalid", `${p3}message M { option map_entry = true; }\n`), judge: "buf" },
  {
    ...row("map_entry that is false", "declaration-invalid", `${p3}message M { option map_entry = false; }\n`),
    judge: "buf",
  },
  row(
    "a message named as a map's entries",
    "name-duplicate",
    `${p3}message M { map<string, string> foo_bar = 1;\nmessage FooBarEntry {} }\n`,
    2,
  ),
  row(
    "a field named as a map's entries",
    "name-duplicate",
    `${p3}message M { map<string, string> foo = 1;\nstring FooEntry = 2; }\n`,
    2,
  ),
  row(
    "two maps with one name of entries",
    "name-duplicate",
    `${p3}message M { map<string, string> a_b = 1; map<string, string> aB = 2; }\n`,
  ),
  row("a message set in proto3", "declaration-invalid", `${p3}message M { option message_set_wire_format = true; }\n`),
  row(
    "a message set's extension of a scalar",
    "declaration-invalid",
    `${p2}message M { option message_set_wire_format = true; extensions 4 to max; }\nextend M { optional int32 a = 4; }\n`,
  ),
  row(
    "a message set's extension that is repeated",
    "declaration-invalid",
    `${p2}message M { option message_set_wire_format = true; extensions 4 to max; }\nextend M { repeated M a = 4; }\n`,
  ),
  row(
    "enum values alike but for the enum's name",
    "declaration-invalid",
    `${p3}enum FooBar { FOO_BAR_A = 0;\nA = 1; }\n`,
  ),
  row(
    "enum values alike but for case and _",
    "declaration-invalid",
    `${p3}enum E { NONE = 0;\nAB_C = 2;\nab_c = 3; }\n`,
  ),
  row("a closed enum in proto3", "declaration-invalid", `${p3}import "b.proto";\nmessage M { a.b.c.E a = 1; }\n`),
  row(
    "a closed enum in a list of proto3",
    "declaration-invalid",
    `${p3}import "b.proto";\nmessage M { repeated a.b.c.E a = 1; }\n`,
  ),
  row(
    "a closed enum in a map of proto3",
    "declaration-invalid",
    `${p3}import "b.proto";\nmessage M { map<string, a.b.c.E> a = 1; }\n`,
    3,
  ),
  {
    ...row(
      "one json_name twice in proto2",
      "json-name-clash",
      `${p2}message M { optional int32 a = 1 [json_name = "x"];\noptional int32 b = 2 [json_name = "x"]; }\n`,
    ),
    judge: "later",
  },
  row(
    "a json_name of an extension",
    "option-invalid",
    `${p2}message M { extensions 5; }\nextend M { optional int32 x = 5 [json_name = "y"]; }\n`,
  ),
  {
    ...row(
      "a json_name with the character 0",
      "option-invalid",
      `${p3}message M { int32 a = 1 [json_name = "a\\0"]; }\n`,
    ),
    judge: "later",
  },
  {
    ...row("a json_name in brackets", "option-invalid", `${p3}message M { int32 a = 1 [json_name = "[a]"]; }\n`),
    judge: "later",
  },
  row("jstype of 32 bits", "option-invalid", `${p3}message M { int32 a = 1 [jstype = JS_STRING]; }\n`),
  row("lazy bytes", "option-invalid", `${p3}message M { bytes a = 1 [lazy = true]; }\n`),
  row("a value that an option's enum lacks", "option-invalid", `${p3}option optimize_for = FAST;\n`),
  row(
    "a value that a method option's enum lacks",
    "option-invalid",
    `${p3}message M {}\nservice S { rpc A(M) returns (M) { option idempotency_level = IDEM; } }\n`,
  ),
  row("a boolean option that is 1", "option-invalid", `${p3}option java_multiple_files = 1;\n`),
  ...[
    ["a custom option of another kind of thing", 'option (text) = "x";'],
    ["a custom option twice", 'string a = 1 [(text) = "x",\n(text) = "y"];'],
    ["a part of a custom option twice", "option (o).a = 1;\noption (o).a = 2;"],
    ["a custom option behind its parts", "option (o).c.a = 1;\noption (o) = { a: 1 };"],
    ["an unknown part of a custom option", "option (o).gone = 1;"],
    ["a part of a custom option that is a scalar", "string a = 1 [(text).gone = 1];"],
    ["a part of a custom option that is a list", "option (os).a = 1;"],
    ["a part of a custom option of the wrong type", 'option (o).a = "x";'],
    ["a custom option with an unknown value of its enum", "option (e) = GONE;"],
    ["a custom option with a number for its enum", "option (e) = 0;"],
    ["a member with an unknown value of its enum", "option (o) = { e: GONE };"],
    ["a custom option beyond its type", "option (o).a = 3000000000;"],
    ["a custom option below its type", "option (o).u = -1;"],
    ["a custom boolean option that is 1", "option (o).b = 1;"],
    ["a custom boolean option that is t", "option (o).b = t;"],
  ].map(([what = "", statement = ""]) => row(what, "option-invalid", `${custom}message M { ${statement} }\n`)),
  ...[
    ["a custom option for messages on a field", 'string a = 1 [(formessages) = "x"];'],
    ["a part of an option for messages on a field", 'string a = 1 [(part).s = "x"];'],
    ["a member of an option for messages on a field", 'string a = 1 [(part) = { s: "x" }];'],
  ].map(([what = "", statement = ""]): InvalidProto => ({
    ...row(what, "option-invalid", `${targeted}message M { ${statement} }\n`),
    judge: "buf",
  })),
  {
    ...row("the JSON of a service", "option-invalid", `${e23}service S { option features.json_format = ALLOW; }\n`),
    judge: "later",
  },
  ...[
    ["a feature in proto3", `${p3}message M { int32 a = 1 [features.field_presence = IMPLICIT]; }`],
    ["a feature in proto2", `${p2}option features.enum_type = OPEN;`],
    ["a feature that is none", `${e23}message M { int32 a = 1 [features.gone = X]; }`],
    ["a value that a feature lacks", `${e23}message M { int32 a = 1 [features.field_presence = GONE]; }`],
    [
      "a feature that is unknown",
      `${e23}message M { int32 a = 1 [features.field_presence = FIELD_PRESENCE_UNKNOWN]; }`,
    ],
    ["a member of features that is none", `${e23}option features = { gone: X };`],
    ["a member of features with a value that it lacks", `${e23}option features = { enum_type: GONE };`],
    ["a feature of edition 2024 in 2023", `${e23}option features.enforce_naming_style = STYLE_LEGACY;`],
    ["presence of a message", `${e23}message M { option features.field_presence = IMPLICIT; }`],
    ["presence of a oneof", `${e23}message M { oneof o { option features.field_presence = IMPLICIT;\nint32 a = 1; } }`],
    ["presence of an enum", `${e23}enum E { option features.field_presence = IMPLICIT; A = 0; }`],
    ["the openness of a field", `${e23}message M { int32 a = 1 [features.enum_type = CLOSED]; }`],
    ["the openness of a message", `${e23}message M { option features.enum_type = CLOSED; }`],
    ["the JSON of a field", `${e23}message M { int32 a = 1 [features.json_format = ALLOW]; }`],
    ["the JSON of an enum value", `${e23}enum E { A = 0 [features.json_format = ALLOW]; }`],
    ["all fields required", `${e23}option features.field_presence = LEGACY_REQUIRED;`],
    ["presence of a list", `${e23}message M { repeated int32 a = 1 [features.field_presence = EXPLICIT]; }`],
    ["presence of a map", `${e23}message M { map<string, int32> a = 1 [features.field_presence = EXPLICIT]; }`],
    [
      "presence of a member of a oneof",
      `${e23}message M { oneof o { int32 a = 1 [features.field_presence = EXPLICIT]; } }`,
    ],
    [
      "presence of an extension",
      `${e23}message M { extensions 5; }\nextend M { int32 a = 5 [features.field_presence = EXPLICIT]; }`,
    ],
    ["implicit presence of a message", `${e23}message M { M a = 1 [features.field_presence = IMPLICIT]; }`],
    [
      "an encoding of lists for one value",
      `${e23}message M { int32 a = 1 [features.repeated_field_encoding = EXPANDED]; }`,
    ],
    [
      "packed strings by a feature",
      `${e23}message M { repeated string a = 1 [features.repeated_field_encoding = PACKED]; }`,
    ],
    ["UTF-8 of a number", `${e23}message M { int32 a = 1 [features.utf8_validation = NONE]; }`],
    [
      "an encoding of messages for a scalar",
      `${e23}message M { string a = 1 [features.message_encoding = DELIMITED]; }`,
    ],
    [
      "an encoding of messages for a map",
      `${e23}message M { map<string, M> a = 1 [features.message_encoding = DELIMITED]; }`,
    ],
    ["packed in an edition", `${e23}message M { repeated int32 a = 1 [packed = true]; }`],
    ["ctype in edition 2024", `${e24}message M { string a = 1 [ctype = CORD]; }`],
  ].map(([what = "", text = ""]): InvalidProto => ({ ...row(what, "option-invalid", `${text}\n`), judge: "buf" })),
  ...[
    { what: "a default of implicit presence", field: "int32 a = 1 [default = 3];", judge: "later" as const },
    { what: "a closed enum of implicit presence", field: "E a = 1;", judge: "buf" as const },
  ].map(({ what, field, judge }): InvalidProto => ({
    ...row(
      what,
      "declaration-invalid",
      `${e23}option features.field_presence = IMPLICIT;\nenum E { option features.enum_type = CLOSED; A = 0; }\nmessage M { ${field} }\n`,
    ),
    judge,
  })),
];

/** What protoc takes, near to what it refuses. */
export const oddProtos: readonly { readonly what: string; readonly text: string; readonly judge?: Judge }[] = [
  {
    what: "a package behind a declaration",
    text: `${p3}message M { N n = 1; }\npackage a.own;\nmessage N { .a.own.M m = 1; }\n`,
  },
  { what: "JSON names alike in proto2", text: `${p2}message M { optional int32 a_b = 1; optional int32 aB = 2; }\n` },
  {
    what: "JSON names alike by an option",
    text: `${p3}message M { option deprecated_legacy_json_field_conflicts = true; int32 a_b = 1; int32 aB = 2; }\n`,
    judge: "later",
  },
  {
    what: "JSON names alike by a feature",
    text: `${e23}message M { option features.json_format = LEGACY_BEST_EFFORT; int32 a_b = 1; int32 aB = 2; }\n`,
    judge: "buf",
  },
  { what: "enum values alike with one number", text: `${p3}enum E { option allow_alias = true; E_A = 0; A = 0; }\n` },
  {
    what: "enum values with a part of the enum's name",
    text: `${p3}enum FooBar { FOO_A = 0; BAR_A = 1; FOOBAR = 2; }\n`,
  },
  { what: "negative reserved numbers of an enum", text: `${p3}enum E { reserved -5 to -1; reserved "B"; A = 0; }\n` },
  {
    what: "every escape",
    text: `${p3}option java_package = "\\a\\b\\f\\n\\r\\t\\v\\?\\'\\"\\\\\\x1\\xfF\\0\\377\\u00e4\\U0001F600";\n`,
  },
  {
    what: "jstype and lazy without effect",
    text: `${p3}message M { int32 a = 1 [jstype = JS_NORMAL]; bytes b = 2 [lazy = false]; }\n`,
  },
  {
    what: "parts of one custom option",
    text: `${custom}message M { option (o).a = 1; option (o).c.a = 1; option (o).c.c = { e: A }; option (o).b = true; option (os) = {}; option (os) = { a: 1 }; }\n`,
  },
  {
    what: "an extension in a file of implicit presence",
    text: `${e23}option features.field_presence = IMPLICIT;\nmessage M { extensions 5 to max; oneof o { int32 b = 1; } M m = 2; }\nextend M { int32 a = 5; repeated string s = 6; }\n`,
    judge: "buf",
  },
  {
    what: "lists of a closed enum in a file of implicit presence",
    text: `${e23}option features.field_presence = IMPLICIT;\nenum E { option features.enum_type = CLOSED; A = 0; }\nmessage M { repeated E e = 1; }\n`,
    judge: "buf",
  },
  {
    what: "UTF-8 of a map's keys",
    text: `${e23}message M { map<string, int32> a = 1 [features.utf8_validation = NONE]; }\n`,
    judge: "buf",
  },
];
