import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createStatus } from "../../../generator/runtime/core/status.js";
import type { Channel } from "../../../generator/runtime/grpc/channel.js";
import type { DialectName } from "../../../generator/runtime/gateway/index.js";
import { createFetchHandler } from "../../../generator/runtime/serve/fetch.js";
import { generateFixture, type GeneratedFixture } from "./generate-fixture.js";

const proto = `syntax = "proto3";
package replaced;
import "google/api/annotations.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";
message Part { google.protobuf.Timestamp at = 1; string note = 2; }
message Whole {
  google.protobuf.Timestamp at = 1; google.protobuf.Int32Value size = 2; repeated int32 ids = 3; Part part = 4; string note = 5;
}
service Wholes {
  rpc At(Whole) returns (Whole) { option (google.api.http) = { post: "/at/{at}" body: "*" }; }
  rpc Size(Whole) returns (Whole) { option (google.api.http) = { post: "/size/{size}" body: "*" }; }
  rpc Ids(Whole) returns (Whole) { option (google.api.http) = { post: "/ids/{ids}" body: "*" }; }
  rpc Inner(Whole) returns (Whole) { option (google.api.http) = { post: "/inner/{part.at}" body: "part" }; }
}
`;

let folder: string;
let fixture: GeneratedFixture;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-replaced-"));
  await writeFile(join(folder, "replaced.proto"), proto);
  fixture = await generateFixture("replaced", { protos: [join(folder, "replaced.proto")], includes: [folder] });
});
afterAll(async () => {
  await fixture.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Answers every call with its own message. */
const echo: Channel = {
  unary(_path, message, _options, done) {
    queueMicrotask(() => done(createStatus(0, ""), message, {}, {}));
    return { cancel: () => undefined };
  },
  stream() {
    throw new Error("no streams here");
  },
  close: () => undefined,
};

it.each<[DialectName, string, object, object]>(
  (["grpc-gateway-v2", "grpc-gateway-v1", "google"] as const).flatMap((dialect) => [
    [
      dialect,
      "/at/2024-02-29T12:00:00Z",
      { at: "9999-12-31T23:59:59.999Z", note: "n" },
      { at: "2024-02-29T12:00:00Z", note: "n" },
    ],
    [dialect, "/size/0", { size: 5 }, { size: 0 }],
    [dialect, "/ids/2,3", { ids: [1], note: "n" }, { ids: [2, 3], note: "n" }],
    [
      dialect,
      "/inner/1970-01-01T00:00:01Z",
      { at: "1970-01-01T00:00:02.5Z", note: "n" },
      { part: { at: "1970-01-01T00:00:01Z", note: "n" } },
    ],
  ]),
)(
  "%s: what stands in the path of %s replaces what the body says, and is not merged with it",
  async (dialect, path, body, wanted) => {
    const gateway = fixture.createGateway({ channel: echo, dialect, json: { emitUnpopulated: false } });
    const handle = createFetchHandler(gateway.handle);
    const response = await handle(new Request(`http://gateway${path}`, { method: "POST", body: JSON.stringify(body) }));
    expect(await response.json()).toEqual(wanted);
  },
);
