import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layOutRequest } from "../../../generator/runtime/client/client-http-layout.js";
import { messageFromJson } from "../../../generator/runtime/client/client-json-read.js";
import { parseJson } from "../../../generator/runtime/core/exact-json.js";
import type { AnyMapper, MapperRegistry } from "../../../generator/runtime/core/mapper.js";
import type { HttpRule } from "../../../generator/runtime/core/method.js";
import type { AnyMessageSchema } from "../../../generator/runtime/core/schema.js";
import { openEchoApi, type EchoApi } from "./echo-api.js";

const proto = `syntax = "proto3";
import "google/api/annotations.proto";
import "google/protobuf/any.proto";
message Holder { google.protobuf.Any any = 1; Holder inner = 2; repeated Holder inners = 3; }
service Holders { rpc Post(Holder) returns (Holder) { option (google.api.http) = { post: "/v1" body: "*" }; } }
`;

describe("an Any", () => {
  let api: EchoApi;
  let registry: MapperRegistry;
  let any: AnyMapper;
  let holder: AnyMessageSchema;
  beforeAll(async () => {
    api = await openEchoApi(proto, "127.0.0.1:1");
    registry = api.mappers;
    any = api.mapperOf("google.protobuf.Any");
    holder = api.mapperOf("Holder").schema;
  });
  afterAll(() => api.close());
  const lay = (rule: HttpRule, message: object) => layOutRequest([rule], holder, message);
  const post: HttpRule = { method: "POST", path: ["/v1"], body: "*" };
  const typeUrl = "type.googleapis.com/google.protobuf.Duration";
  const value = new Uint8Array([8, 1]);
  const json = { "@type": typeUrl, value: "1s" };

  it.each([
    ["with a type", { any: { typeUrl } }, "any: "],
    ["with bytes", { any: { value } }, "any: "],
    ["in a message", { inner: { any: { typeUrl, value } } }, "inner: any: "],
    ["in a list", { inners: [{ any: { typeUrl, value } }] }, "inners: any: "],
  ])("of bytes is refused without a registry, by the name of its field: %s", (_where, message, name) =>
    expect(() => lay(post, message)).toThrow(`INVALID_ARGUMENT: ${name}the bytes of an Any have no JSON`),
  );

  it("of bytes is packed through a registry, and read back", () => {
    const { body } = layOutRequest([post], holder, { any: { typeUrl, value } }, registry);
    expect(JSON.parse(String(body))).toEqual({ any: json });
    expect(messageFromJson(holder, { any: json }, registry)).toMatchObject({ any: { typeUrl, value } });
  });

  it("of a type that the registry does not know is refused, and stays JSON where it is read", () => {
    const unknown = { "@type": "type.googleapis.com/x.Y", a: 1 };
    expect(() => layOutRequest([post], holder, { any: { typeUrl: unknown["@type"], value } }, registry)).toThrow(
      /INVALID_ARGUMENT: any: .*x\.Y.*not known/,
    );
    expect(messageFromJson(holder, { any: unknown }, registry)).toMatchObject({ any: { $json: unknown } });
  });

  it("of an own type is packed by its mapper", () => {
    const held = { typeUrl: "x/Holder", value: api.mapperOf("Holder").encode({ any: { typeUrl, value } } as never) };
    const packed = { any: { "@type": "x/Holder", any: json } };
    expect(JSON.parse(String(layOutRequest([post], holder, { any: held }, registry).body))).toEqual(packed);
    expect(messageFromJson(holder, packed, registry)).toMatchObject({ any: held });
  });

  it("is sent on as the JSON it came as, long numbers exact", () => {
    const text = `{"@type":"type.googleapis.com/x.Y","id":9007199254740993}`;
    const read = messageFromJson(holder, parseJson(`{"any":${text}}`));
    expect(lay(post, read as object).body).toContain(text);
  });

  it("of JSON has no bytes to go over gRPC", () => {
    expect(() => any.encode({ $json: json } as never)).toThrow("given as JSON has no bytes");
  });
});
