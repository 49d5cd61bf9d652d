import type { Row } from "./row.js";

const form = { "content-type": "application/x-www-form-urlencoded" };
const part = { name: "a", tags: [], metal: "METAL_UNKNOWN", inner: null, weight: "0" };
const encoded = (name: string, value: unknown): string => `${name}=${encodeURIComponent(JSON.stringify(value))}`;

/** What gateways of this kind get wrong, each as a request that shows it. */
export const gatewayFindings: readonly Row[] = [
  {
    about: "entries of maps in a query are taken",
    request: "GET /query?labels[a]=1&counts[x%5D]=9007199254740993&metal_by_id[7]=IRON",
    expect: {
      status: 200,
      upstream: { labels: { a: "1" }, counts: { "x]": "9007199254740993" }, metalById: { 7: "IRON" } },
    },
  },
  {
    about: "a field of a list of messages in a query is refused",
    request: "GET /query?parts.name=a",
    expect: { status: 400, upstream: null },
  },
  {
    about: "a field mask in a query may hold proto names",
    request: "GET /query?mask=foo_bar",
    expect: { status: 200, upstream: { mask: "fooBar" } },
  },
  {
    about: "a field mask in a query may hold an asterisk",
    request: "GET /query?mask=*",
    answer: { message: {} },
    expect: { status: 200, upstream: { mask: "*" } },
  },
  {
    about: "Struct and Value in a query are JSON",
    request: `GET /query?${encoded("struct", { a: { b: 1 } })}&${encoded("value", [true, null])}`,
    expect: { status: 200, upstream: { struct: { a: { b: 1 } }, value: [true, null] } },
  },
  {
    about: "a Duration in a query may have Go's form",
    request: "GET /query?took=500ms",
    expect: { status: 200, upstream: { took: "0.500s" } },
  },
  {
    about: "a name behind a scalar in a query is refused",
    request: "GET /query?text.x=1",
    expect: { status: 400, upstream: null },
  },
  {
    about: "a number that an enum does not know, in a query",
    request: "GET /query?metal=4711",
    expect: { status: 400, upstream: null },
  },
  {
    about: "a number that an enum does not know, in a path",
    request: "GET /path/metal/4711",
    expect: { status: 400, upstream: null },
  },
  {
    about: "a number that an enum does not know, in a body",
    request: "POST /whole/everything",
    body: '{"metal":4711}',
    expect: { status: 200, upstream: { metal: 4711 } },
  },
  {
    about: "a form on a rule without body is a query",
    request: "POST /query/bodiless?flag=true",
    headers: form,
    body: "text=a+b&labels[k]=v",
    expect: { status: 200, upstream: { text: "a b", flag: true, labels: { k: "v" } } },
  },
  {
    about: "where a JSON name is another field's proto name, a query means the proto name",
    request: "GET /query?north=1&south=2",
    expect: { status: 200, upstream: { south: "1", north: "2" } },
  },
  {
    about: "where a JSON name is another field's proto name, a body means the JSON name",
    request: "POST /whole/everything",
    body: '{"north":"1","south":"2"}',
    expect: { status: 200, upstream: { north: "1", south: "2" } },
  },
  {
    about: "PATCH with a key that is no field is refused",
    request: "PATCH /patch/tools/7",
    body: '{"title":"t","nope":1}',
    expect: { status: 400, upstream: null },
  },
  {
    about: "the mask of a PATCH goes into a Struct",
    request: "PATCH /patch/tools/7",
    body: '{"extra":{"a":{"b":1},"c":[2]}}',
    expect: {
      status: 200,
      upstream: { tool: { id: "7", extra: { a: { b: 1 }, c: [2] } }, updateMask: "extra.a.b,extra.c" },
    },
  },
  {
    about: "an upload of white space keeps bytes and type",
    request: "POST /raw/n",
    headers: { "content-type": "text/plain" },
    body: " \n ",
    expect: { status: 200, upstream: { name: "n", content: { contentType: "text/plain", data: "IAog" } } },
    departure: "`google.api.HttpBody` in a request",
  },
  {
    about: "null for a Value is the value null",
    request: "POST /whole/everything",
    body: '{"value":null}',
    expect: { status: 200, upstream: { value: null } },
  },
  {
    about: "the elements of a list that is answered show their defaults",
    request: "POST /body/parts/t",
    body: '[{"name":"a"}]',
    expect: { status: 200, upstream: { text: "t", parts: [{ name: "a" }] }, body: [part] },
  },
  {
    about: "the values of a map that is answered show their defaults",
    request: "POST /body/part_by_name",
    body: '{"k":{"name":"a"}}',
    expect: { status: 200, body: { k: part } },
  },
  {
    about: "a Value that is not set is answered as null",
    request: "POST /body/value",
    body: "1",
    answer: { message: {} },
    expect: { status: 200, body: null },
    departure: "answer that is a Value without a value",
  },
  {
    about: "leading metadata of a call that fails is answered",
    request: "GET /query/full/n",
    answer: { code: 5, headers: { "x-one": "1", "x-two": ["a", "b"] } },
    expect: { status: 404, headers: { "grpc-metadata-x-one": ["1"], "grpc-metadata-x-two": ["a", "b"] } },
  },
  {
    about: "details of google.rpc are typed although no message uses them",
    request: "GET /query/full/n",
    answer: {
      code: 3,
      details: [
        { "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: [{ field: "f", description: "d" }] },
        { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "1.500s" },
      ],
    },
    expect: {
      status: 400,
      body: {
        code: 3,
        message: "no",
        details: [
          {
            "@type": "type.googleapis.com/google.rpc.BadRequest",
            fieldViolations: [{ field: "f", description: "d", reason: "", localizedMessage: null }],
          },
          { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "1.500s" },
        ],
      },
    },
  },
  {
    about: "two lines of a metadata header are two values",
    request: "GET /query/full/n",
    headers: { "grpc-metadata-x": ["a", "b"] },
    expect: { status: 200, metadata: { x: "a, b" } },
  },
  {
    about: "an empty Grpc-Timeout is none",
    request: "GET /query/full/n",
    headers: { "grpc-timeout": "" },
    expect: { status: 200, upstream: { name: "n" } },
  },
  {
    about: "base64 may have line feeds",
    request: "POST /whole/everything",
    body: '{"data":"Zm9v\\nYmFy"}',
    expect: { status: 200, upstream: { data: "Zm9vYmFy" } },
  },
  { about: "HEAD on a GET route", request: "HEAD /query", expect: { status: 501, upstream: null } },
  { about: "OPTIONS on a GET route", request: "OPTIONS /query", expect: { status: 501, upstream: null } },
  {
    about: "a message that is not set is answered as null",
    request: "POST /stream/collect",
    body: "{}",
    answer: { message: { part: { name: "a" } } },
    expect: { status: 200 },
  },
  {
    about: "Go's spelling of NaN",
    request: "GET /path/dbl/nan",
    expect: { status: 200, upstream: { dbl: "NaN" } },
  },
  {
    about: "the URL's alphabet of base64",
    request: "GET /path/data/-_-_",
    expect: { status: 200, upstream: { data: "+/+/" } },
  },
  {
    about: "an encoded slash within one segment",
    request: "GET /path/text/a%2Fb",
    expect: { status: 200, upstream: { text: "a/b" } },
    departure: "`//`, `/../`, `%2F` in a path",
  },
  { about: "an empty segment is an empty text", request: "GET /path/text/", expect: { status: 200, upstream: {} } },
  {
    about: "no body where a message is one",
    request: "POST /body/at",
    body: "",
    expect: { status: 200, upstream: { at: "1970-01-01T00:00:00Z" } },
  },
  {
    about: "a scalar as a body",
    request: "POST /body/i32",
    body: "7",
    expect: { status: 200, upstream: { i32: 7 }, body: 7 },
  },
  {
    about: "a quoted integer as a body",
    request: "POST /body/i64",
    body: '"9007199254740993"',
    expect: { status: 200, upstream: { i64: "9007199254740993" } },
    departure: "body that is a scalar, an enum, a list or a map",
  },
  {
    about: "PATCH with a mask in the query",
    request: "PATCH /patch/tools/7?update_mask=size",
    body: '{"title":"t"}',
    expect: { status: 200, upstream: { tool: { id: "7", title: "t" }, updateMask: "size" } },
  },
  {
    about: "a stream of no messages",
    request: "POST /stream/collect",
    body: "",
    answer: { message: { text: "none" } },
    expect: { status: 200 },
  },
  {
    about: "a NullValue may be any number, as the enum is open",
    request: "POST /whole/everything",
    body: '{"nothing":7}',
    expect: { status: 200, upstream: { nothing: null } },
  },
  {
    about: "paths of a mask that JSON cannot give back are not read",
    request: "POST /whole/mask",
    body: '"a__b"',
    expect: { status: 400, upstream: null },
  },
  {
    about: "nor are they answered",
    request: "GET /query?mask=a__b",
    expect: { status: 500 },
    departure: "answer that has no JSON form",
  },
  {
    about: "columns of errors are those of the body that was sent",
    request: "POST /body/i64",
    body: ' "x"',
    expect: { status: 400, upstream: null, says: "line 1, column 2" },
  },
  {
    api: "old",
    about: "what proto2 requires is asked for in JSON",
    request: "POST /old",
    body: '{"text":"t"}',
    expect: { status: 400, upstream: null },
  },
  {
    api: "old",
    about: "within messages too",
    request: "POST /old",
    body: '{"name":"n","sure":true,"inner":{}}',
    expect: { status: 400, upstream: null },
  },
];
