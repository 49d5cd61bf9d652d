import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dialectTable } from "./dialect-table.js";

// The page that says what gateways must do lies beside some checkouts. Each row of its table of dialects is held against dialects.ts, which
// docs/dialects.md shows, and each departure that it names against the README.

const file = new URL("../../../../shared/SEMANTICS.md", import.meta.url);
const isThere = existsSync(file);
if (!isThere) console.log("SKIPPED: the page on semantics is not beside the checkout (../shared/SEMANTICS.md)");
const page = isThere ? readFileSync(file, "utf8") : "";
const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
const dialects = dialectTable();

/** A row of the page, the points of dialects.ts that say it, and what each of its cells is called there. */
interface Counterpart {
  readonly row: string;
  readonly points: readonly string[];
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

const refusal = (row: string, points: readonly string[], taken: string, refused = "400"): Counterpart => ({
  row,
  points,
  cells: { [taken]: points.map(() => "yes"), [refused]: points.map(() => "no") },
});

const nested = '`{"error":{"code":400,"message":"no","status":"FAILED_PRECONDITION"}}`';
const counterparts: readonly Counterpart[] = [
  {
    row: "error body",
    points: ["errorBody"],
    cells: {
      "error, code": ['`{"error":"no","code":9}`'],
      "error, code, message": ['`{"error":"no","code":9,"message":"no"}`'],
      // Details stand there when there are any.
      "code, message, details": ['`{"code":9,"message":"no"}`'],
      "code, message, status, details under `error`": [nested],
    },
  },
  {
    row: "FailedPrecondition, ResourceExhausted, DeadlineExceeded, Canceled",
    points: [9, 8, 4, 1].map((code) => `status of code ${code}`),
    cells: {
      "412, 403, 408, 408": ["412", "403", "408", "408"],
      "400, 429, 504, 408": ["400", "429", "504", "408"],
      "400, 429, 504, 499": ["400", "429", "504", "499"],
    },
  },
  {
    row: "error frame of a stream",
    points: ["streamError"],
    cells: {
      "error: grpc_code, http_code, message, http_status": [
        '`{"grpc_code":9,"http_code":412,"message":"no","http_status":"Precondition Failed"}`',
      ],
      same: ['`{"grpc_code":9,"http_code":400,"message":"no","http_status":"Bad Request"}`'],
      "error: code, message, details": ['`{"code":9,"message":"no"}`'],
      "error object": ['`{"code":400,"message":"no","status":"FAILED_PRECONDITION"}`'],
    },
  },
  {
    row: "401",
    points: ["challenges"],
    cells: {
      "–": ["no"],
      "`WWW-Authenticate` (never built from the message unescaped)": ["yes"],
      "`WWW-Authenticate`": ["yes"],
    },
  },
  {
    row: "wrong method",
    points: ["wrongMethod"],
    cells: {
      "405 text": ["405, text, code 12"],
      "501 JSON, code 12": ["501, JSON, code 12"],
      "405 JSON + `Allow`": ["405, JSON, code 12, `Allow`"],
    },
  },
  {
    row: "no route",
    points: ["noRoute"],
    cells: { text: ["text"], "404 JSON, code 5": ["JSON"], "404 JSON": ["JSON"] },
  },
  { row: "empty body", points: ["emptyDocument"], cells: { "400 EOF": ["no"], "`{}`": ["yes"] } },
  { row: "`null` body", points: ["nullDocument"], cells: { "`{}`": ["yes"], 400: ["no"] } },
  refusal("bytes after the JSON", ["trailingBytes"], "ignored"),
  refusal("unknown field", ["ignoreUnknownFields"], "ignored", "400 (option)"),
  refusal("duplicate key, two of a oneof", ["duplicateKeys", "duplicateOneof"], "one wins"),
  {
    row: "unknown enum name",
    points: ["ignoreUnknownFields", "unknownEnumNames"],
    cells: { 400: ["", ""], ignored: ["yes", "ignore"] },
  },
  {
    row: "base64",
    points: ["strictBase64"],
    cells: { "standard, padded": ["yes"], "both, padding optional": ["no"], both: ["no"] },
  },
  refusal("unknown query parameter", ["ignoreUnknownParameters"], "ignored"),
  {
    row: "unpopulated fields",
    points: ["emitUnpopulated"],
    cells: { "omitted by etcd": ["no"], "emitted unless off (etcd: off)": ["yes"], omitted: ["no"] },
  },
  { row: "stream frame", points: ["streamForm"], cells: { envelope: ["envelope"], "JSON array": ["array"] } },
  {
    row: "route order",
    points: ["sameRoutes"],
    cells: {
      "upstream: last registered wins; ours: specific first (section 1), as everywhere": ["last"],
      same: ["last"],
      "specific first": ["first"],
    },
  },
];

/** The departures that the page names in words, and the rows of the README's table that say them. */
const departures: readonly (readonly [words: string, row: string])[] = [
  ["the hang and the swallowed error above", "malformed message on a stream"],
  ["`Grpc-Timeout: -1S` answered 504", "`Grpc-Timeout: -1S`, overflow"],
  ["`Grpc-Metadata-Connection: x` answered", "`Grpc-Metadata-Connection`, `grpc-*`"],
  ["unbounded bodies", "request body"],
  ["WebSocket from any origin", "WebSocket"],
  ["unary over WebSocket hanging", "unary method over WebSocket"],
  ["64 KiB WebSocket", "WebSocket"],
  ["JSON over h2c refused", "JSON over h2c"],
  ["integers above 2^53", "unquoted integers above 2^53"],
  ["`X-HTTP-Method-Override` is off by default", "`X-HTTP-Method-Override`, forms sent to a GET route"],
  ["A message that\n  cannot be decoded is answered at once", "JSON that can no longer become valid"],
  ["Depth limit (default 100", "nesting of JSON"],
  ["the one declared last in the grpc-gateway dialects", "order of routes"],
  ["`%2F` stays data in a single-segment variable", "`//`, `/../`, `%2F` in a path"],
  ["raw bytes and content type, no base64", "`google.api.HttpBody` in a request"],
  ["details are rendered as typed JSON when their type is known", "details of an error whose type is not known"],
];

describe.skipIf(!isThere)("the page on semantics", () => {
  const rows = [...page.matchAll(/^\| (.+?) \| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gm)]
    .map(([, ...cells]) => cells)
    .filter(([name]) => name !== "point");

  it("has the rows that are held here, and no others", () => {
    expect(rows.map(([name]) => name)).toEqual(counterparts.map(({ row }) => row));
  });

  it.each(counterparts)("$row: every dialect does as it says", ({ row, points, cells }) => {
    const [, ...columns] = rows.find(([name]) => name === row) ?? [];
    expect(columns).toHaveLength(4);
    for (const [index, cell] of columns.entries()) {
      const actual = points.map((point) => dialects.get(point)?.[index]);
      const wanted = cells[cell ?? ""];
      if (row === "unknown enum name" && cell === "400")
        expect(actual.includes("refuse") || actual[0] === "no", `column ${index}`).toBe(true);
      else expect(actual, `column ${index}: ${cell}`).toEqual(wanted);
    }
  });

  it.each(departures)("%s: the README says it too", (words, row) => {
    expect(page).toContain(words);
    expect(readme).toContain(`\n| ${row} | `);
  });
});
