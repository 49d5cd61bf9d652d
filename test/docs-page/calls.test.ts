import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertBytes, parseBytes, printBytes, type BytesForm } from "../../generator/docs-page/bytes-form.js";
import { curlOf } from "../../generator/docs-page/curl.js";
import type { PageDocument, PageOperation, PageParameter, PageType } from "../../generator/docs-page/document.js";
import { layOutJson } from "../../generator/docs-page/json-text.js";
import { buildRequest, type CallInput } from "../../generator/docs-page/request.js";
import { sampleOf } from "../../generator/docs-page/sample.js";
import { sdkCallOf } from "../../generator/docs-page/sdk-call.js";
import { createStreamReader, type StreamPart } from "../../generator/docs-page/stream-reader.js";
import type { HttpSchema } from "../../generator/model/http-api.js";
import { base64ToBytes, bytesToBase64, parseJson, type JsonValue } from "../../generator/runtime/core/index.js";

const text: HttpSchema = { type: { kind: "text" } };
const bytes: HttpSchema = { type: { kind: "bytes" } };
const long: HttpSchema = { type: { kind: "integer", format: "int64", width: 64, quoted: true } };
const ref = (name: string): HttpSchema => ({ type: { kind: "reference", name } });

function object(members: Readonly<Record<string, HttpSchema>>): HttpSchema {
  const properties = Object.entries(members).map(([name, schema]) => ({ name, required: false, schema }));
  return { type: { kind: "object", properties, requiredElsewhere: [], patterns: [] } };
}

/** A message of every kind of member, one of a oneof among them. */
const record: HttpSchema = {
  type: {
    kind: "intersection",
    members: [
      object({
        key: bytes,
        size: long,
        sort_order: ref("Order"),
        tags: { type: { kind: "array", items: text } },
        blobs: { type: { kind: "array", items: bytes } },
        inner: ref("Record"),
        at: { type: { kind: "text", format: "date-time" } },
        note: { type: { kind: "union", members: [text, { type: { kind: "null" } }], exclusive: false } },
        ratio: { type: { kind: "union", members: [{ type: { kind: "number" } }, text], exclusive: false } },
        readable: { ...text, readOnly: true },
      }),
      {
        type: { kind: "union", members: [object({ one: bytes }), object({ two: long }), object({})], exclusive: true },
      },
    ],
  },
};
const types: ReadonlyMap<string, PageType> = new Map(
  [
    {
      name: "Record",
      schema: record,
      code: {
        name: "Record",
        members: {
          key: { name: "key" },
          sort_order: { name: "sortOrder" },
          one: { name: "one", oneof: "choice" },
          two: { name: "two", oneof: "choice" },
        },
      },
    },
    {
      name: "Order",
      schema: { type: { kind: "literals" as const, values: ["UP", "DOWN"] } },
      code: { name: "Order", members: { UP: { name: "UP" } } },
    },
  ].map((each) => [each.name, each]),
);

const operation: PageOperation = {
  id: "put",
  method: "POST",
  path: "/v1/{name}/things",
  deprecated: false,
  kind: "unary",
  parameters: [parameter({ name: "name", in: "path", required: true })],
  body: { mediaType: "application/json", schema: ref("Record") },
  answers: [],
  forms: [],
  rpc: { grpcPath: "/a.B/Put", input: "Record", call: "client.b.put", pathFields: [] },
};

function parameter(over: Partial<PageParameter>): PageParameter {
  return { name: "p", in: "query", required: false, schema: text, isMulti: false, form: "single", ...over };
}

function input(over: Partial<CallInput> = {}): CallInput {
  return { parameters: { "path name": "a" }, body: "{}", bytes: "text", headers: [], ...over };
}

describe("a request", () => {
  it("has bytes as base64 and long integers exact, whatever the reader sees", () => {
    const { body } = buildRequest(
      operation,
      input({
        body: '{"key": "foo", "size": 9007199254740993, "inner": {"blobs": ["a"], "one": "b"}, "other": "foo"}',
      }),
      "http://h",
      types,
    );
    expect(body).toBe('{"key":"Zm9v","size":9007199254740993,"inner":{"blobs":["YQ=="],"one":"Yg=="},"other":"foo"}');
  });

  it.each([
    [parameter({ name: "name", in: "path" }), "a/b ?", "/v1/a%2Fb%20%3F/things"],
    [parameter({ name: "name", in: "path", isMulti: true }), "a/b c", "/v1/a/b%20c/things"],
    [parameter({ name: "name", in: "path", schema: bytes }), "~?", "/v1/fj8%3D/things"],
  ])("puts a parameter into the path", (given, value, path) => {
    const own = { ...operation, parameters: [given] };
    expect(buildRequest(own, input({ parameters: { "path name": value } }), "", types).url).toBe(path);
  });

  it.each([
    [{}, "a&b=c", "?p=a%26b%3Dc"],
    [{}, "", ""],
    [{ schema: bytes }, "foo", "?p=Zm9v"],
    [{ schema: { type: { kind: "array", items: text } }, form: "repeated" }, "a\nb", "?p=a&p=b"],
    [{ schema: { type: { kind: "array", items: bytes } }, form: "repeated" }, "a\nb", "?p=YQ%3D%3D&p=Yg%3D%3D"],
    [{ schema: { type: { kind: "array", items: text } }, form: "commas" }, "a\nb", "?p=a%2Cb"],
    [{ form: "deep" }, "k=v=w\nl=x", "?p[k]=v%3Dw&p[l]=x"],
    [{ form: "json" }, '{"a":1}', "?p=%7B%22a%22%3A1%7D"],
  ] as const)("puts a parameter into the query: %o %o", (over, value, query) => {
    const own = { ...operation, path: "/x", parameters: [parameter(over)] };
    expect(buildRequest(own, input({ parameters: { "query p": value } }), "", types).url).toBe(`/x${query}`);
  });

  it.each([
    [input({ parameters: {} }), /name is part of the path and has no value/],
    [input({ body: "{" }), /JSON/],
    [input({ body: '{"key": "zz"}', bytes: "hex" }), /"zz" is not a row of pairs of hex digits/],
    [input({ body: '{"key": "*"}', bytes: "base64" }), /"\*" is not base64/],
  ])("is refused with a sentence where it is none", (given, sentence) => {
    expect(() => buildRequest(operation, given, "", types)).toThrow(sentence);
  });

  it("has the messages of a stream one on each line", () => {
    const own: PageOperation = {
      ...operation,
      kind: "bidi_streaming",
      forms: [{ name: "sse", accept: "text/event-stream" }],
    };
    const { body, headers } = buildRequest(own, input({ body: '{"key":"a"}\n{\n"key":"b"}', form: "sse" }), "", types);
    expect(body).toBe('{"key":"YQ=="}\n{"key":"Yg=="}');
    expect(headers).toContainEqual(["accept", "text/event-stream"]);
  });
});

describe("bytes", () => {
  it("come back from any form", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom<BytesForm>("text", "base64", "hex"), (value, form) => {
        const printed = printBytes(value, form);
        if (printed !== undefined) expect(parseBytes(printed, form)).toEqual(value);
        else expect(form).toBe("text");
      }),
    );
  });

  it("in any place of a value go to another form and back", () => {
    const leaf = fc.record({
      key: fc.uint8Array().map(bytesToBase64),
      blobs: fc.array(fc.uint8Array().map(bytesToBase64)),
      tags: fc.array(fc.string()),
      "": fc.string(),
    });
    const tree: fc.Arbitrary<JsonValue> = fc
      .array(leaf, { minLength: 1 })
      .map((all) => all.reduce<JsonValue>((inner, outer) => ({ ...outer, inner }), null));
    fc.assert(
      fc.property(tree, (value) => {
        const hex = convertBytes(value, ref("Record"), types, "base64", "hex");
        expect(convertBytes(hex, ref("Record"), types, "hex", "base64")).toEqual(value);
      }),
    );
  });

  it("that are no text are not turned into text", () => {
    expect(() => convertBytes({ key: "/w==" }, ref("Record"), types, "base64", "text")).toThrow("/w== is not UTF-8");
  });
});

describe("a sample", () => {
  it("has what may be sent, once, and of a oneof the first", () => {
    expect(sampleOf(ref("Record"), types)).toEqual({
      key: "",
      size: "0",
      sort_order: "UP",
      tags: [],
      blobs: [],
      ratio: 0,
      one: "",
    });
  });
});

describe("JSON", () => {
  it("is laid out with every digit it came with", () => {
    const source = '{"a":9223372036854775807,"b":[-9007199254740993,1.5,"x\\u2028"],"c":{},"d":[]}';
    const laid = layOutJson(parseJson(source));
    expect(laid.replace(/\s/g, "")).toBe('{"a":9223372036854775807,"b":[-9007199254740993,1.5,"x"],"c":{},"d":[]}');
    expect(parseJson(laid)).toEqual(parseJson(source));
  });
});

describe("copied calls", () => {
  it("are one word of a shell for each part", () => {
    const request = buildRequest(operation, input({ body: `{"tags": ["it's $HOME"]}` }), "http://h", types);
    expect(curlOf(request, false)).toBe(
      "curl -s http://h/v1/a/things \\\n  -H 'content-type: application/json' \\\n" +
        String.raw`  --data-binary '{"tags":["it'\''s $HOME"]}'`,
    );
    expect(curlOf({ method: "DELETE", url: "http://h/x?a=1", headers: [], messages: [] }, true)).toBe(
      "curl -sN -X DELETE 'http://h/x?a=1'",
    );
  });

  it("are TypeScript with the names of the emitted types", () => {
    const api = { client: { create: "createBClient", from: "./b.js" } } as PageDocument;
    const body = '{"key": "foo", "size": "9007199254740993", "sort_order": "UP", "two": 7, "inner": {"one": "zz"}}';
    expect(sdkCallOf(api, operation, input({ body }), "http://h", types)).toBe(
      [
        'import { Order, createBClient, createFetchTransport } from "./b.js";',
        "",
        'const client = createBClient(createFetchTransport({ baseUrl: "http://h" }));',
        "const answer = await client.b.put({",
        '  key: "foo",',
        "  size: 9007199254740993n,",
        "  sortOrder: Order.UP,",
        '  choice: { case: "two", value: 7n },',
        '  inner: { choice: { case: "one", value: "zz" } },',
        "});",
      ].join("\n"),
    );
  });
});

describe("a stream in any pieces", () => {
  const values: readonly JsonValue[] = [{ a: "}\n" }, { b: [1, "é"] }, {}];
  const error = { code: 5, message: "gone" };
  const forms = {
    envelope:
      values.map((each) => `{"result":${JSON.stringify(each)}}\n`).join("") + `{"error":${JSON.stringify(error)}}\n`,
    ndjson: `\n${values.map((each) => `${JSON.stringify(each)}\n`).join("")}{"error":${JSON.stringify(error)}}\n`,
    sse:
      ": still here\n\n" +
      values.map((each) => `id: 1\ndata: ${JSON.stringify(each)}\n\n`).join("") +
      `event: error\ndata: ${JSON.stringify(error)}\n\nevent: end\ndata: {}\n\n`,
    array: `[${values.map((each) => JSON.stringify(each)).join(",\n")},\n{"error":${JSON.stringify(error)}}]`,
  } as const;

  it.each(["envelope", "ndjson", "sse", "array"] as const)("is the same messages: %s", (form) => {
    const expected: StreamPart[] = [
      ...values.map((value) => ({ kind: "message" as const, value })),
      { kind: "error", value: error },
    ];
    fc.assert(
      fc.property(fc.array(fc.nat(forms[form].length)), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), forms[form].length];
        const read = createStreamReader(form);
        const parts = places.slice(1).flatMap((end, index) => read(forms[form].slice(places[index], end)));
        expect(parts).toEqual(expected);
      }),
    );
  });
});

it("base64 of the page is that of the gateway", () => {
  expect(base64ToBytes(bytesToBase64(Uint8Array.of(1, 2, 255)))).toEqual(Uint8Array.of(1, 2, 255));
});
