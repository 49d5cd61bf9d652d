import type { Fault, FaultyRequest } from "./fault.js";
import { rewriteWire } from "./rewrite-wire.js";
import { without } from "./status-faults.js";

const query = (change: (query: string) => string): Pick<Fault, "request"> => ({
  request: (request: FaultyRequest) => ({ ...request, query: change(request.query) }),
});

const path = (change: (path: string) => string): Pick<Fault, "request"> => ({
  request: (request: FaultyRequest) => ({ ...request, path: change(request.path) }),
});

/** The message only as far as its fields have these numbers, at the top. */
const keep =
  (wanted: (number: number, type: number) => boolean) =>
  (wire: Uint8Array): Uint8Array =>
    rewriteWire(wire, (record, depth) => (depth > 0 || wanted(record.number, record.type) ? [record] : undefined));

/** Faults that only rules with paths, queries, parts of messages and raw bytes can show. */
export const shapeFaults: readonly Fault[] = [
  { name: "the query is ignored", rule: "query-parameters", ...query(() => "") },
  {
    name: "JSON names are unknown in a query",
    rule: "query-parameters",
    ...query((text) => text.replace(/\b([a-z]+[A-Z]\w*)=/g, "no_$1=")),
  },
  {
    name: "proto names are unknown in a query",
    rule: "query-parameters",
    ...query((text) => text.replace(/\b([a-z]+_\w*)=/g, "no_$1=")),
  },
  {
    name: "nested names are unknown in a query",
    rule: "query-parameters",
    ...query((text) => text.replace(/\b\w+\.[\w.]+=/g, "none=")),
  },
  {
    name: "of a repeated parameter the last wins",
    rule: "query-parameters",
    ...query((text) => text.replace(/\b(several|tags|colours|inner\.tags)=[^&]*&(?=\1=)/g, "")),
  },
  { name: "a query is not decoded", rule: "query-values", ...query((text) => text.replaceAll("%", "%25")) },
  {
    name: "bad numbers in a query are ignored",
    rule: "query-values",
    ...query((text) => text.replace(/[^&]*=ten\b/g, "")),
  },
  {
    name: "numbers out of range in a query are cut",
    rule: "query-values",
    ...query((text) => text.replace("=9223372036854775808", "=9223372036854775807")),
  },
  {
    name: "unknown parameters are refused",
    rule: "unknown-parameter",
    ...path((text) => text),
    ...query((text) => text.replace("no_such_field=1", "page_size=x&small=x&allow_missing=x&offset=x")),
  },
  { name: "path variables are not decoded", rule: "path-variables", ...path((text) => text.replaceAll("%", "%25")) },
  {
    name: "path variables are decoded twice",
    rule: "path-variables",
    ...path((text) => text.replaceAll("%25", "%2525")),
  },
  {
    name: "a plus sign in a path is a blank",
    rule: "path-variables",
    ...path((text) => text.replaceAll("%2B", "%20")),
  },
  { name: "an encoded slash is lost", rule: "path-encoding", ...path((text) => text.replace(/%2F/gi, "")) },
  { name: "path variables are lost", rule: "path-variables", wire: keep((number) => number !== 1) },
  {
    name: "many segments are cut to one",
    rule: "fields-together",
    ...path((text) => text.replace(/(\/files\/[^/]+)\/.*$/, "$1")),
  },
  {
    name: "the body's field is taken for the whole message",
    rule: "body-field",
    body: (text) => (text.startsWith("{") ? `{"leaf":${text}}` : text),
  },
  {
    name: "other fields are lost beside a body field",
    rule: "body-field",
    wire: (wire, method) => (/UpdateLeaf|SetNames|SetLabel/.test(method) ? keep((number) => number === 1)(wire) : wire),
  },
  {
    name: "a mask is not derived",
    rule: "patch-mask",
    wire: (wire, method) => (method.endsWith("/UpdateLeaf") ? keep((number) => number !== 2)(wire) : wire),
  },
  {
    name: "a derived mask has one path only",
    rule: "patch-mask",
    wire: (wire, method) => (method.endsWith("/UpdateLeaf") ? oneOfEach(wire) : wire),
  },
  {
    name: "the whole message is answered for its field",
    rule: "response-body",
    answer: (answer, exchange) =>
      exchange.path.startsWith("/v1/names/") && answer.status === 200
        ? { ...answer, body: `{"names":${answer.body}}` }
        : answer,
  },
  {
    name: "raw bytes are answered as JSON",
    rule: "http-body",
    answer: (answer) =>
      answer.headers.includes("image/x-test")
        ? { ...answer, headers: ["content-type", "application/json"], body: "{}" }
        : answer,
  },
  {
    name: "the content type of raw bytes is lost",
    rule: "http-body",
    answer: (answer) => ({
      ...answer,
      headers: answer.headers.includes("image/x-test") ? without(answer.headers, "content-type") : answer.headers,
    }),
  },
  {
    name: "the content type of an upload is lost",
    rule: "http-body",
    request: (request) => ({ ...request, headers: without(request.headers, "content-type") }),
  },
  { name: "uploads are lost", rule: "http-body", chunk: () => undefined },
  {
    name: "timestamps lose their fraction",
    rule: "well-known-types",
    body: (text) => text.replace(/(\d\d:\d\d:\d\d)\.\d+Z/g, "$1Z"),
  },
  {
    name: "durations lose their sign",
    rule: "well-known-types",
    body: (text) => text.replace(/"-(\d[\d.]*s)"/g, '"$1"'),
  },
  {
    name: "timestamps of days that are not are accepted",
    rule: "well-known-types",
    body: (text) => text.replace("2024-02-30", "2024-03-01"),
  },
  {
    name: "an empty wrapper is absent",
    rule: "well-known-types",
    wire: (wire) =>
      rewriteWire(wire, (record) => (record.type === 2 && record.bytes.length === 0 ? undefined : [record])),
  },
  {
    name: "masks keep lowerCamelCase",
    rule: "well-known-types",
    wire: (wire) =>
      rewriteWire(wire, (record) => [
        record.bytes.toString() === "display_name" ? { ...record, bytes: Buffer.from("displayName") } : record,
      ]),
  },
  {
    name: "map keys lose precision",
    rule: "field-alone",
    body: (text) => text.replace(/"9007199254740993":/g, '"9007199254740992":'),
  },
  {
    name: "map entries are lost",
    rule: "map-forms",
    body: (text) => text.replace(/"(labels|flags)":\{.*\}\}$/s, '"$1":{}}'),
  },
  { name: "bad map keys are skipped", rule: "map-forms", body: (text) => text.replace(/\{"no key":.*\}\}$/s, "{}}") },
  { name: "NaN is refused", rule: "float-forms", body: (text) => (text.includes("NaN") ? 400 : text) },
  { name: "minus zero loses its sign", rule: "float-forms", body: (text) => text.replace(/:-0\}/, ":0}") },
  {
    name: "numbers too large become infinite",
    rule: "wrong-type",
    body: (text) => text.replace(/1e400|1e39/, '"Infinity"'),
  },
  {
    name: "an optional field that holds its default is absent",
    rule: "default-values",
    wire: (wire) =>
      rewriteWire(wire, (record) =>
        [17, 18, 19].includes(record.number) && (record.varint === 0n || record.bytes.length === 0)
          ? undefined
          : [record],
      ),
  },
  {
    name: "custom HTTP methods are unknown",
    rule: "fields-together",
    request: (request) => ({ ...request, method: request.method === "SEARCH" ? "LOOK" : request.method }),
  },
  {
    name: "verbs are taken for names",
    rule: "query-parameters",
    ...path((text) => text.replace(/:described$/, "/described")),
  },
];

function oneOfEach(wire: Uint8Array): Uint8Array {
  return rewriteWire(wire, (record, depth) => {
    if (depth > 0 || record.number !== 2) return [record];
    const paths = [...record.bytes.toString("latin1").matchAll(/\n(.)/gs)];
    return paths.length < 2
      ? [record]
      : [{ ...record, bytes: record.bytes.subarray(0, paths[1]?.index ?? record.bytes.length) }];
  });
}
