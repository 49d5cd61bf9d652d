import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callUnary } from "../../../generator/runtime/client/call.js";
import { ClientError } from "../../../generator/runtime/client/client-error.js";
import { createFetchTransport } from "../../../generator/runtime/client/fetch-transport.js";
import type { AnyMethod } from "../../../generator/runtime/core/method.js";
import { openEchoApi, type EchoApi } from "./echo-api.js";
import { startEchoUpstream, type EchoUpstream } from "./echo-upstream.js";

const rule = (name: string, text: string): string =>
  `rpc ${name}(All) returns (All) { option (google.api.http) = { ${text} }; }`;

const bodies = ["text", "texts", "wrapper", "time", "list", "value", "maybe"];
const proto = `syntax = "proto3";
package findings.v1;
import "google/api/annotations.proto";
import "google/protobuf/any.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";
enum Metal { METAL_UNKNOWN = 0; IRON = 1; }
message Part { string name = 1; }
message All {
  string text = 1;
  int64 number = 2;
  bool flag = 3;
  Metal metal = 4;
  repeated string texts = 5;
  google.protobuf.StringValue wrapper = 6;
  google.protobuf.Timestamp time = 7;
  google.protobuf.ListValue list = 8;
  google.protobuf.Value value = 9;
  optional string maybe = 10;
  map<string, string> labels = 11;
  repeated Part parts = 12;
  google.protobuf.Struct struct = 13;
  google.protobuf.Any any = 14;
  string foreign = 15 [json_name = "größe"];
}
service Findings {
  ${rule("Zeros", 'get: "/zeros/{number}/{flag}/{metal}"')}
  ${rule("Text", 'get: "/text/{text}"')}
  ${rule("Rest", 'get: "/rest/{text=**}"')}
  ${rule("Either", 'get: "/{text=shelves/*}" additional_bindings { get: "/{text=books/*}" }')}
  ${rule("Query", 'get: "/query"')}
  ${rule("Whole", 'post: "/whole" body: "*"')}
  ${bodies.map((name) => rule(`Body_${name}`, `post: "/body/${name}" body: "${name}"`)).join("\n  ")}
}
`;

let upstream: EchoUpstream;
let api: EchoApi;
let baseUrl: string;
const sent: { readonly url: string; readonly body: unknown }[] = [];

beforeAll(async () => {
  upstream = await startEchoUpstream();
  api = await openEchoApi(proto, upstream.target);
  baseUrl = await api.serve({ dialect: "grpc-gateway-v2" });
}, 60_000);

afterAll(async () => {
  await api?.close();
  await upstream?.close();
});

function methodNamed(name: string): AnyMethod {
  const method = api.methods.find((each) => each.name === name);
  if (method === undefined) throw new Error(`there is no method ${name}`);
  return method;
}

/** Calls a method over fetch; answers the path and body that were sent and what the upstream got, or that the client refused. */
async function call(name: string, message: object): Promise<unknown> {
  const method = methodNamed(name);
  const transport = createFetchTransport({
    baseUrl,
    registry: api.mappers,
    fetch: (url, init) => {
      sent.push({ url: String(url).slice(baseUrl.length), body: init?.body });
      return fetch(url, init);
    },
  });
  sent.length = 0;
  upstream.takeReceived();
  try {
    await callUnary(transport, method as never, message as never);
  } catch (error) {
    if (error instanceof ClientError && error.codeName === "INVALID_ARGUMENT" && sent.length === 0) return "refused";
    throw error;
  }
  const [request] = sent;
  const [got = new Uint8Array(0)] = upstream.takeReceived();
  const body = typeof request?.body === "string" ? request.body : bodyText(request?.body);
  return {
    url: request?.url,
    body: body ?? "none",
    got: JSON.parse(api.textOf("findings.v1.All", got)) as unknown,
  };
}

function bodyText(body: unknown): string | undefined {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : undefined;
}

const timestamp = { typeUrl: "type.googleapis.com/google.protobuf.Timestamp", value: Uint8Array.from([8, 5]) };

/** What clients get wrong, each as a call that shows it, and what must come of it. */
const rows: readonly (readonly [finding: string, method: string, message: object, outcome: unknown])[] = [
  [
    "zero, false and the first value of an enum stand in a path",
    "Zeros",
    { number: 0n, flag: false, metal: 0 },
    { url: "/zeros/0/false/METAL_UNKNOWN", got: {} },
  ],
  ["an empty text is no segment", "Text", { text: "" }, "refused"],
  ["a point is no segment", "Text", { text: "." }, "refused"],
  ["two points are no segment", "Text", { text: ".." }, "refused"],
  ["two points among segments", "Rest", { text: "a/../b" }, "refused"],
  ["the first binding, where its template fits", "Either", { text: "shelves/1" }, { url: "/shelves/1" }],
  ["an additional binding, where only its template fits", "Either", { text: "books/1" }, { url: "/books/1" }],
  ["no binding whose template fits", "Either", { text: "tapes/1" }, "refused"],
  ["a text that is a body, unset", "Body_text", {}, { body: '""', got: {} }],
  ["a list that is a body, unset", "Body_texts", {}, { body: "[]", got: {} }],
  // To gateways of this kind no body is the message, empty: docs/dialects.md says so.
  ["a wrapper that is a body, unset", "Body_wrapper", {}, { body: "none", got: { wrapper: "" } }],
  ["a wrapper that is a body, empty", "Body_wrapper", { wrapper: { value: "" } }, { body: '""', got: { wrapper: "" } }],
  ["a Timestamp that is a body, unset", "Body_time", {}, { body: "none", got: { time: "1970-01-01T00:00:00Z" } }],
  ["a ListValue that is a body, empty", "Body_list", { list: { values: [] } }, { body: "[]", got: { list: [] } }],
  [
    "a Value that is a body, null",
    "Body_value",
    { value: { kind: { case: "nullValue", value: 0 } } },
    { body: "null" },
  ],
  ["an optional text that is a body, unset", "Body_maybe", {}, { body: "none", got: {} }],
  ["entries of a map in a query", "Query", { labels: { a: "1" } }, { got: { labels: { a: "1" } } }],
  ["a list of messages in a query", "Query", { parts: [{ name: "a" }] }, "refused"],
  [
    "a Struct in a query",
    "Query",
    { struct: { fields: { a: { kind: { case: "numberValue", value: 1 } } } } },
    { got: { struct: { a: 1 } } },
  ],
  ["an Any in a query", "Query", { any: timestamp }, "refused"],
  [
    "an Any of bytes is unpacked by the registry",
    "Whole",
    { any: timestamp },
    { got: { any: { "@type": timestamp.typeUrl, value: "1970-01-01T00:00:05Z" } } },
  ],
  [
    "an Any that the registry does not know",
    "Whole",
    { any: { typeUrl: "type.googleapis.com/not.There", value: Uint8Array.from([8, 5]) } },
    "refused",
  ],
  ["a JSON name beyond ASCII", "Whole", { foreign: "x" }, { body: '{"größe":"x"}', got: { größe: "x" } }],
  ["a JSON name beyond ASCII, in a query", "Query", { foreign: "x" }, { got: { größe: "x" } }],
];

describe("what clients get wrong arrives as it was given, or is refused before it is sent", () => {
  it.each(rows)("%s", async (_finding, method, message, outcome) => {
    const actual = await call(method, message);
    if (outcome === "refused") expect(actual).toBe("refused");
    else expect(actual).toMatchObject(outcome as object);
  });
});

describe("a name that an enum of this client does not know", () => {
  const answering =
    (json: string): typeof fetch =>
    () =>
      Promise.resolve(new Response(json, { headers: { "content-type": "application/json" } }));

  it("is kept as text, and sent back as it came", async () => {
    const transport = createFetchTransport({ baseUrl, fetch: answering('{"metal":"PLATINUM"}') });
    const received = (await callUnary(transport, methodNamed("Whole") as never, {} as never)) as { metal: unknown };
    expect(received.metal).toBe("PLATINUM");
    const written: unknown[] = [];
    const back = createFetchTransport({
      baseUrl,
      fetch: (url, init) => {
        written.push(init?.body);
        return answering("{}")(url, init);
      },
    });
    await callUnary(back, methodNamed("Whole") as never, received as never);
    const texts = written.map((body) => (typeof body === "string" ? body : bodyText(body)));
    expect(texts).toEqual([expect.stringContaining('"metal":"PLATINUM"')]);
  });

  it("is refused where numbers travel", () => {
    expect(() => api.mapperOf("findings.v1.All").encode({ metal: "PLATINUM" } as never)).toThrow(/PLATINUM/);
  });
});
