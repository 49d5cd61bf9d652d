/** A .proto text that protoc refuses, and what we say of it. */
export interface InvalidProto {
  readonly what: string;
  readonly text: string;
  readonly code: string;
  /** Line of our complaint where protoc names another one: the end of the file, or the place of a neighbour. */
  readonly line?: number;
}

const p3 = 'syntax = "proto3";\n';
const p2 = 'syntax = "proto2";\n';

const row = (what: string, code: string, text: string, line?: number): InvalidProto => ({
  what,
  code,
  text,
  ...(line !== undefined && { line }),
});

/** A file that some of them import as `b.proto`. */
export const importedProto = 'syntax = "proto2";\npackage a.b.c;\nmessage B { extensions 100 to 199; }\n';

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
];
