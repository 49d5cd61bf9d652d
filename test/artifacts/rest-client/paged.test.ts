import { afterAll, beforeAll, expect, it } from "vitest";
import { nextQuery } from "../../../generator/runtime/rest/link-header.js";
import { emitClient, type AnyClient, type EmittedClient } from "./emit-client.js";
import { json, startRecorder, type Recorder } from "./recorder.js";

const answer = (schema: string, headers = ""): string =>
  `responses: { "200": { description: ok, ${headers} content: { application/json: { schema: ${schema} } } } }`;
const parameter = (name: string, type = "string", place = "query"): string =>
  `{ name: ${name}, in: ${place}, required: ${place === "path"}, schema: { type: ${type} } }`;
const get = (id: string, parameters: readonly string[], answers: string): string =>
  `get: { operationId: ${id}, tags: [books], parameters: [${parameters.join(", ")}], ${answers} }`;
const link = "headers: { Link: { schema: { type: string } } },";
const books = "{ type: array, items: { $ref: '#/components/schemas/Book' } }";
const page = (next: string, more = ""): string =>
  `{ type: object, properties: { books: ${books}, ${next}: { type: [string, "null"] }${more} } }`;

const document = `openapi: 3.1.0
info: { title: Books, version: "1" }
paths:
  /tokens: { ${get("byToken", [parameter("page_token"), parameter("page_size", "integer")], answer(page("next_page_token", ", unreachable: { type: array, items: { type: string } }")))} }
  /cursors: { ${get("byCursor", [parameter("cursor")], answer(page("nextCursor")))} }
  /clash/{cursor}: { ${get("byClash", [parameter("cursor", "string", "path"), parameter("cursor")], answer(page("nextCursor")))} }
  /links: { ${get("byLink", [parameter("page", "integer"), parameter("per_page", "integer")], answer(books, link))} }
  /whole: { ${get("whole", [parameter("page", "integer")], answer(books))} }
  /two: { ${get("twoLists", [parameter("cursor")], answer(page("nextCursor", `, others: ${books}`)))} }
  /number: { ${get("byNumber", [parameter("cursor", "integer")], answer(page("nextCursor")))} }
components: { schemas: { Book: { type: object, properties: { title: { type: string } } } } }
`;

let emitted: EmittedClient;
let server: Recorder;
let client: AnyClient;
beforeAll(async () => {
  emitted = await emitClient(document, "library");
  server = await startRecorder();
  client = emitted.exports["createLibraryClient"]({ baseUrl: server.url });
});
afterAll(async () => {
  await server.close();
  await emitted.dispose();
});

const titlesOf = async (pages: AsyncIterable<{ title: string }>): Promise<readonly string[]> => {
  const titles: string[] = [];
  for await (const { title } of pages) titles.push(title);
  return titles;
};

it("says in the type which operations answer in pages, and of what", () => {
  const text = (emitted.files.get("operations/books.ts") ?? "").replace(/\s+/g, " ");
  const paged = [...text.matchAll(/(\w+)\( ?args.*?\): (RestCall<.*?>)( & RestPages<\w+, \w+>)?;/g)];
  expect(Object.fromEntries(paged.map(([, name, , pages = ""]) => [name, pages]))).toEqual({
    byToken: " & RestPages<ByTokenAnswers, Book>",
    byCursor: " & RestPages<ByCursorAnswers, Book>",
    byClash: " & RestPages<ByClashAnswers, Book>",
    byLink: " & RestPages<ByLinkAnswers, Book>",
    // Nothing says what comes next, which of two lists it is, or that a token is text.
    whole: "",
    twoLists: "",
    byNumber: "",
  });
});

it.each([
  ["byToken", { page_size: 2 }, "next_page_token", ["?page_size=2", "?page_token=t%201&page_size=2"]],
  ["byCursor", {}, "nextCursor", ["", "?cursor=t%201"]],
  ["byClash", { path: { cursor: "c" } }, "nextCursor", ["", "?cursor=t%201"]],
])("%s: follows the token of each page until there is none", async (operation, args, next, queries) => {
  for (const last of ["", null, undefined]) {
    const before = server.requests.length;
    server.answer(
      json({ books: [{ title: "a" }, { title: "b" }], [next]: "t 1" }),
      json({ books: [{ title: "c" }], [next]: last }),
    );
    expect(await titlesOf(client["books"][operation](args))).toEqual(["a", "b", "c"]);
    expect(server.requests.slice(before).map(({ target }) => target.replace(/^[^?]*/, ""))).toEqual(queries);
  }
});

it("follows the header Link, to its own server alone, with what no description knows", async () => {
  const before = server.requests.length;
  const first = json([{ title: "a" }]);
  const header = '<https://elsewhere.example/x?page=2&after=z>; rel="next", </y>; rel="last"';
  server.answer({ ...first, headers: { ...first.headers, link: header } }, json([{ title: "b" }]));
  expect(await titlesOf(client["books"].byLink({ per_page: 1 }))).toEqual(["a", "b"]);
  expect(server.requests.slice(before).map(({ target }) => target)).toEqual([
    "/links?per_page=1",
    "/links?page=2&per_page=1&after=z",
  ]);
});

it("is one page when it is awaited, pages when they are asked for, and ends where a page names itself", async () => {
  server.answer(json({ books: [{ title: "a" }], nextCursor: "same" }));
  expect(await client["books"].byCursor({})).toMatchObject({ nextCursor: "same" });
  const pages: AsyncIterableIterator<unknown> = client["books"].byCursor({}).pages();
  await pages.next();
  await pages.next();
  await expect(pages.next()).rejects.toMatchObject({ codeName: "INTERNAL" });
});

it("a page without its list has no items", async () => {
  server.answer(json({}));
  expect(await titlesOf(client["books"].byCursor({}))).toEqual([]);
});

it.each([
  ['<https://a/b?page=2>; rel="next"', { page: "2" }],
  ['</?a=1>; rel=prev, </?a=3,4>; title="x, y"; rel="last next"', { a: "3,4" }],
  ["</?tag=a&tag=b#x>; REL=next", { tag: ["a", "b"] }],
  ["</x>; rel=next", {}],
  ['</?a=1>; rel="previous"', undefined],
  ["", undefined],
])("reads the link %j", (header, expected) => {
  expect(nextQuery(new Headers(header === "" ? {} : { link: header }))).toEqual(expected);
});
