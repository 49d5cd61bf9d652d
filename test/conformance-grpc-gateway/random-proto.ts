import { createRandom, type Random } from "./random.js";

const scalars = [
  "double",
  "float",
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "bool",
  "string",
  "bytes",
] as const;
const keys = ["int32", "int64", "uint32", "uint64", "sint32", "fixed64", "bool", "string"] as const;
const wrappers = ["Bool", "String", "Bytes", "Int32", "Int64", "UInt32", "UInt64", "Float", "Double"].map(
  (name) => `google.protobuf.${name}Value`,
);
const times = ["google.protobuf.Timestamp", "google.protobuf.Duration"];
const others = ["FieldMask", "Struct", "Value", "ListValue", "Any", "Empty"].map((name) => `google.protobuf.${name}`);

interface RandomField {
  readonly name: string;
  readonly text: string;
  readonly isInPath: boolean;
  readonly isInBody: boolean;
}

/**
 * A random API as `.proto` text: a message with fields of every kind of type, and methods that name them in path, query, body and
 * answer; with `more` also streams of messages whose path has variables, which the real generator refuses, and streams of parts.
 */
export function randomProto(index: number, more = false): string {
  const name = `r${String(index).padStart(2, "0")}`;
  const random = createRandom(`random proto ${index}`);
  // What an optional of proto2 means differs from proto3 in the JSON of absence.
  const isOld = index % 5 === 4;
  const fields = isOld ? randomFields(random, true) : randomFields(random, false);
  const inner = randomFields(random, isOld).filter((field) => !field.text.includes("Inner"));
  return `syntax = "${isOld ? "proto2" : "proto3"}";
package gatewright.random.${name};

import "google/api/annotations.proto";
import "google/protobuf/any.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/empty.proto";
import "google/protobuf/field_mask.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";

enum Kind { ${isOld ? "" : `KIND_NONE = 0; `}${random.some(["ALPHA = 1", "beta = 2", "GAMMA_RAY = 30", "MINUS = -1"], 3).join("; ")}; }

message Inner {
  ${isOld ? "optional " : ""}string label = 900;
  ${inner.map((field) => field.text).join("\n  ")}
}

message Outer {
  ${isOld ? "optional " : ""}Inner inner = 900;
  ${fields.map((field) => field.text).join("\n  ")}
}

message Change {
  ${isOld ? "optional " : ""}Outer outer = 1;
  ${isOld ? "optional " : ""}google.protobuf.FieldMask update_mask = 2;
}

service Random {
  ${[
    ...methods(random, name, fields),
    ...(more
      ? moreStreams(
          name,
          fields.filter(({ isInBody }) => isInBody),
        )
      : []),
  ].join("\n  ")}
}
`;
}

function randomFields(random: Random, isOld: boolean): RandomField[] {
  const count = 14 + random.int(10);
  const fields: RandomField[] = [];
  const single = isOld ? "optional " : "";
  for (let index = 1; index <= count; index++) {
    const name = `${random.pick(["alpha", "big_number", "c", "data_2d", "e_f_g", "is_on", "name"])}_${index}x`;
    const json = random.chance(0.1)
      ? ` [json_name = "${random.pick(["other", "$dollar", "UPPER", "größe", "名前"])}${index}"]`
      : "";
    const chosen = random.int(20);
    const number = index === count ? 1000 + random.int(1000) : index;
    const field = (type: string, isInPath: boolean, isInBody = true): RandomField => ({
      name,
      text: `${type} ${name} = ${number}${json};`,
      isInPath,
      isInBody,
    });
    // The real generator has no function for bytes whose absence shows.
    const scalar = random.pick(scalars);
    if (chosen < 7) fields.push(field(`${single}${scalar}`, !isOld || scalar !== "bytes"));
    else if (chosen < 8) fields.push(field(`${single}Kind`, !isOld));
    else if (chosen < 9) fields.push(field(`optional ${scalar}`, scalar !== "bytes"));
    else if (chosen < 11) fields.push(field(`${single}${random.pick([...wrappers, ...times])}`, true));
    else if (chosen < 12) fields.push(field(`${single}${random.pick([...others, "Inner"])}`, false));
    else if (chosen < 14)
      fields.push(field(`repeated ${random.pick(scalars.filter((each) => each !== "bytes"))}`, true));
    else if (chosen < 16)
      fields.push(field(`repeated ${random.pick([...wrappers, ...times, ...others, "Inner"])}`, false));
    else if (chosen < 19)
      fields.push(
        field(`map<${random.pick(keys)}, ${random.pick([...scalars, "Kind", "Inner", ...wrappers, ...times])}>`, false),
      );
    else {
      const types = random.some([...scalars, ...times, "Inner"], 3);
      const members = types.map((type, at) => `${type} ${name}_${at} = ${2000 + index * 10 + at};`);
      fields.push({ name, text: `oneof ${name} { ${members.join(" ")} }`, isInPath: false, isInBody: false });
    }
  }
  return fields;
}

function rule(text: string): string {
  return `{ option (google.api.http) = { ${text} }; }`;
}

function moreStreams(name: string, parts: readonly RandomField[]): string[] {
  return [
    `rpc WatchPart(Outer) returns (stream Outer) ${rule(`get: "/${name}/watchpart" response_body: "inner"`)}`,
    ...parts.map(
      ({ name: field }, at) =>
        `rpc WatchPart${at}(Outer) returns (stream Outer) ${rule(`post: "/${name}/watchpart${at}" body: "*" response_body: "${field}"`)}`,
    ),
    `rpc CollectInto(stream Outer) returns (Outer) ${rule(`post: "/${name}/into/{inner.label}" body: "*"`)}`,
    `rpc CollectPart(stream Outer) returns (Outer) ${rule(`post: "/${name}/parts/{inner.label}" body: "inner"`)}`,
    `rpc CollectNone(stream Outer) returns (Outer) ${rule(`post: "/${name}/none"`)}`,
    `rpc ChatInto(stream Outer) returns (stream Outer) ${rule(`post: "/${name}/chat/{inner.label}" body: "*"`)}`,
  ];
}

function methods(random: Random, name: string, fields: readonly RandomField[]): string[] {
  const echo = "(Outer) returns (Outer)";
  const inPath = random.some(
    fields.filter((field) => field.isInPath),
    4,
  );
  const inBody = random.some(
    fields.filter((field) => field.isInBody),
    6,
  );
  const verb = random.pick(["get", "delete", "post"]);
  return [
    `rpc Query${echo} ${rule(`get: "/${name}/query"`)}`,
    `rpc Whole${echo} ${rule(`post: "/${name}/whole" body: "*" additional_bindings { put: "/${name}/whole" body: "*" }`)}`,
    `rpc Within${echo} ${rule(`${verb}: "/${name}/within/{inner.label}"`)}`,
    `rpc Part${echo} ${rule(`post: "/${name}/part" body: "inner" response_body: "inner"`)}`,
    `rpc Update(Change) returns (Change) ${rule(`patch: "/${name}/change" body: "outer"`)}`,
    ...inPath.map((field, at) => `rpc Path${at}${echo} ${rule(`get: "/${name}/path${at}/{${field.name}}"`)}`),
    ...inBody.map(
      (field, at) =>
        `rpc Body${at}${echo} ${rule(`post: "/${name}/body${at}" body: "${field.name}" response_body: "${field.name}"`)}`,
    ),
    `rpc Watch(Outer) returns (stream Outer) ${rule(`get: "/${name}/watch"`)}`,
    `rpc Collect(stream Outer) returns (Outer) ${rule(`post: "/${name}/collect" body: "*"`)}`,
    `rpc Chat(stream Outer) returns (stream Outer) ${rule(`post: "/${name}/chat" body: "*"`)}`,
  ];
}
