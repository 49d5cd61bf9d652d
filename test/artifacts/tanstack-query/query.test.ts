import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QueryClient } from "@tanstack/query-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { produce } from "../../../generator/produce.js";
import { loadEmitted, type LoadedOutput } from "../messages/load-emitted.js";
import type { AnyClient } from "../rest-client/emit-client.js";
import { typeFaults } from "../type-faults.js";

const proto = `syntax = "proto3";
package books;
import "google/api/annotations.proto";
message Book { int64 id = 1; }
message ListBooksRequest { int32 page_size = 2; string page_token = 3; }
message ListBooksResponse { repeated Book books = 1; string next_page_token = 2; }
service Library {
  rpc ListBooks(ListBooksRequest) returns (ListBooksResponse) { option (google.api.http) = { get: "/v1/books" }; }
  rpc FindBook(Book) returns (Book) { option (google.api.http) = { post: "/v1/find" body: "*" }; }
  rpc LookUp(Book) returns (Book) { option idempotency_level = NO_SIDE_EFFECTS; option (google.api.http) = { post: "/v1/look" body: "*" }; }
  rpc DropBook(Book) returns (Book) { option (google.api.http) = { delete: "/v1/books/{id}" }; }
  rpc WatchBooks(Book) returns (stream Book) { option (google.api.http) = { get: "/v1/watch" }; }
}
`;

let files: ReadonlyMap<string, string>;
let loaded: LoadedOutput;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "queries-"));
  await writeFile(join(folder, "books.proto"), proto);
  const config = { name: "books", input: { protos: ["books.proto"], includes: ["."] }, output: "out" };
  const produced = await produce({ ...config, artifacts: ["tanstack-query"] }, folder, join(folder, "out"));
  await rm(folder, { recursive: true });
  files = new Map(
    (produced.files ?? []).flatMap(({ path, content }) => (path.endsWith(".ts") ? [[path, String(content)]] : [])),
  );
  loaded = await loadEmitted(files);
}, 60_000);
afterAll(() => loaded.dispose());

test("what asks is a query, what changes a mutation, and a POST may be either", async () => {
  expect(Object.keys(await loaded.load("query")).toSorted()).toEqual([
    "libraryDropBookMutation",
    "libraryFindBookMutation",
    "libraryFindBookOptions",
    "libraryListBooksInfiniteOptions",
    "libraryListBooksOptions",
    "libraryLookUpOptions",
  ]);
});

test("pages follow their tokens", async () => {
  const query: AnyClient = await loaded.load("query");
  const { createMemoryTransport, handleUnary, libraryListBooks }: AnyClient = {
    ...(await loaded.load("index")),
  };
  const asked: string[] = [];
  const transport = createMemoryTransport([
    handleUnary(libraryListBooks, ({ pageToken }: { pageToken: string }) => {
      asked.push(pageToken);
      return pageToken === "" ? { books: [{ id: 1n }], nextPageToken: "more" } : { books: [{ id: 2n }] };
    }),
  ]);
  const client = new QueryClient();
  const { pages } = (await client.fetchInfiniteQuery({
    ...query["libraryListBooksInfiniteOptions"](transport, { pageSize: 1 }),
    pages: 3,
  })) as { readonly pages: readonly { readonly books: readonly { readonly id: bigint }[] }[] };
  client.clear();
  expect(pages.flatMap((page) => page.books.map(({ id }) => id))).toEqual([1n, 2n]);
  expect(asked).toEqual(["", "more"]);
});

test("options have the types that the package takes", async () => {
  const usage = `
import { QueryClient } from "@tanstack/query-core";
import { createFetchTransport, type Book } from "./index.js";
import { libraryListBooksInfiniteOptions, libraryLookUpOptions } from "./query.js";

const client = new QueryClient();
const transport = createFetchTransport({ baseUrl: "http://localhost" });
export const book: Book = await client.fetchQuery(libraryLookUpOptions(transport, { id: 1n }));
const { pages } = await client.fetchInfiniteQuery({ ...libraryListBooksInfiniteOptions(transport, {}), pages: 2 });
export const ids: bigint[] = pages.flatMap(({ books }) => books.map(({ id }) => id));
`;
  expect(await typeFaults(files, { "usage.ts": usage })).toBe("");
}, 60_000);
