import type { ApiFile, Field, Message } from "../../model/api.js";
import type { ApiIndex } from "../../model/lookup.js";
import type { Types } from "./writing.js";

const place = { file: "google/rpc/status.proto", line: 1, column: 1 };

function field(name: string, jsonName: string, type: Field["type"]): Field {
  return { name, jsonName, type, deprecated: false, options: {}, location: place, examples: [] };
}

function message(fullName: string, fields: readonly Field[]): Message {
  const name = fullName.slice(fullName.lastIndexOf(".") + 1);
  const rest = { deprecated: false, oneofs: [], extensionRanges: [], isMessageSet: false, options: {}, examples: [] };
  return { fullName, name, fields, location: place, ...rest };
}

function scalar(of: "int32" | "string" | "bytes"): Field["type"] {
  return { kind: "singular", of: { kind: "scalar", scalar: of, validateUtf8: true }, presence: "implicit" };
}

/** Go's names for where these are. */
export const errorPackages: ReadonlyMap<string, string> = new Map([
  ["google.protobuf.Any", "google.golang.org/protobuf/types/known/anypb"],
  ["google.rpc.Status", "google.golang.org/genproto/googleapis/rpc/status"],
]);

/** What every error of a gateway is made of, for APIs that import neither; they have no comments. */
export const errorMessages: readonly Message[] = [
  message("google.protobuf.Any", [
    field("type_url", "typeUrl", scalar("string")),
    field("value", "value", scalar("bytes")),
  ]),
  message("google.rpc.Status", [
    field("code", "code", scalar("int32")),
    field("message", "message", scalar("string")),
    field("details", "details", {
      kind: "list",
      of: { kind: "message", message: "google.protobuf.Any", delimited: false },
      packed: false,
    }),
  ]),
];

/** The types of an API and of its errors. */
export function collectTypes(index: ApiIndex): Types {
  const errors = new Map(errorMessages.map((each) => [each.fullName, each]));
  const owners = new Map<Field, Message>();
  for (const each of [...errorMessages, ...index.messages.values()])
    for (const inner of each.fields) owners.set(inner, each);
  return {
    index,
    message: (fullName) => index.messages.get(fullName) ?? errors.get(fullName),
    enum: (fullName) => index.enums.get(fullName),
    fileOf: (fullName): ApiFile | undefined => index.fileOf.get(fullName),
    messageOf: (each) => owners.get(each),
    renamed: new Map(),
  };
}
