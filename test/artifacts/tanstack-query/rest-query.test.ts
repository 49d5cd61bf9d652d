import { fileURLToPath } from "node:url";
import { InfiniteQueryObserver, MutationObserver, QueryClient } from "@tanstack/query-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { emitClient, type AnyClient, type EmittedClient } from "../rest-client/emit-client.js";
import { json, startRecorder, type Recorder } from "../rest-client/recorder.js";
import { typeFaults } from "../type-faults.js";

const pages = `
openapi: 3.1.0
info: { title: Pages, version: "1" }
paths:
  /books:
    get:
      operationId: listBooks
      parameters: [{ name: page_token, in: query, schema: { type: string } }, { name: size, in: query, schema: { type: integer, format: int64 } }]
      responses:
        "200":
          description: A page.
          content: { application/json: { schema: { type: object, properties: { books: { type: array, items: { type: object, properties: { id: { type: integer } } } }, next_page_token: { type: string } } } } }
  /authors:
    get:
      operationId: listAuthors
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses: { "200": { description: A page., headers: { Link: { schema: { type: string } } }, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
`;

let features: EmittedClient;
let paged: EmittedClient;
let server: Recorder;
let transport: unknown;
let queries: AnyClient;
let client: QueryClient;

beforeAll(async () => {
  const artifacts = ["clients", "tanstack-query"];
  features = await emitClient(
    fileURLToPath(new URL("../rest-client/features.yaml", import.meta.url)),
    "features",
    artifacts,
  );
  paged = await emitClient(pages, "pages", artifacts);
  server = await startRecorder();
  queries = await features.load("query");
  transport = features.exports["createFeaturesTransport"]({ baseUrl: server.url });
}, 60_000);
afterAll(async () => {
  client.clear();
  await server.close();
  await features.dispose();
  await paged.dispose();
});
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});

test("a query is asked once for equal arguments, and keys hold what JSON does not", async () => {
  server.answer(json({ kind: "cat", id: 7 }));
  const ask = (id: unknown): Promise<unknown> =>
    client.fetchQuery({ ...queries["getPetOptions"](transport, { id }), staleTime: Infinity });
  const before = server.requests.length;
  expect(await ask(9007199254740993n)).toEqual({ kind: "cat", id: 7n });
  expect(await ask(9007199254740993n)).toEqual({ kind: "cat", id: 7n });
  expect(server.requests.slice(before).map((each) => each.target)).toEqual(["/pets/9007199254740993"]);
  await ask(9007199254740994n);
  expect(server.requests).toHaveLength(before + 2);
  expect(queries["getPetOptions"](transport, { id: 1n }).queryKey).toEqual(["pets", "getPet", { id: "1" }]);
  await client.invalidateQueries({ queryKey: ["pets", "getPet"] });
  expect(client.getQueryState(["pets", "getPet", { id: "9007199254740993" }])?.isInvalidated).toBe(true);
});

test("a query that nobody waits for is cancelled, and one without an answer is null", async () => {
  const never = features.exports["createFeaturesTransport"]({
    baseUrl: server.url,
    fetch: (_url: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
  });
  const options = queries["getPetOptions"](never, { id: 1n });
  const asked = client.fetchQuery(options).catch((error: unknown) => error);
  await client.cancelQueries({ queryKey: options.queryKey });
  expect(await asked).toBeInstanceOf(Error);
  server.answer({ status: 200 });
  expect(await client.fetchQuery(queries["hasPetOptions"](transport, { id: 1n }))).toBeNull();
});

test("a mutation takes the arguments, and errors are those of the client", async () => {
  const mutation = new MutationObserver<unknown, unknown, unknown>(client, queries["createPetMutation"](transport));
  server.answer(json({ id: 5 }, 201));
  expect(await mutation.mutate({ "X-Tenant": "t", body: { kind: "x" } })).toEqual({ id: 5n });
  server.answer(json({ title: "taken" }, 409));
  await expect(mutation.mutate({ "X-Tenant": "t", body: { kind: "x" } })).rejects.toMatchObject({ status: 409 });
  // What asks is no mutation, and what changes no query; a POST may be either.
  const names = Object.keys(queries).filter((name) => /^(getPet|deletePet|createPet)/.test(name));
  expect(names.toSorted()).toEqual(["createPetMutation", "createPetOptions", "deletePetMutation", "getPetOptions"]);
});

test("pages follow tokens and links, one at a time", async () => {
  const own = await paged.load("query");
  const create = paged.exports["createPagesTransport"]({ baseUrl: server.url });
  server.answer(json({ books: [{ id: 1 }], next_page_token: "a b" }), json({ books: [{ id: 2 }] }));
  const options = own["listBooksInfiniteOptions"](create, { size: 1n });
  const observer = new InfiniteQueryObserver(client, options);
  const stop = observer.subscribe(() => undefined);
  await observer.refetch();
  expect(observer.getCurrentResult().hasNextPage).toBe(true);
  const { data, hasNextPage } = await observer.fetchNextPage();
  stop();
  expect((data as AnyClient)["pages"].flatMap((page: AnyClient) => page["data"].books)).toEqual([{ id: 1 }, { id: 2 }]);
  expect(hasNextPage).toBe(false);
  expect(server.last().target).toBe("/books?page_token=a%20b&size=1");
  server.answer(
    { headers: { "content-type": "application/json", link: '</authors?page=2>; rel="next"' }, body: '["a"]' },
    json(["b"]),
  );
  const authors = await client.fetchInfiniteQuery({ ...own["listAuthorsInfiniteOptions"](create), pages: 2 });
  expect((authors as AnyClient)["pages"].flatMap((page: AnyClient) => page["data"])).toEqual(["a", "b"]);
  expect(server.last().target).toBe("/authors?page=2");
});

test("options have the types that the package takes, under every strict option", async () => {
  const usage = `
import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import { createFeaturesTransport, type Made, type Pet } from "./index.js";
import { createPetMutation, getPetOptions, hasPetOptions, listPetsOptions } from "./query.js";

const client = new QueryClient();
const transport = createFeaturesTransport();
const pet: Pet = await client.fetchQuery(getPetOptions(transport, { id: 1n }));
const pets: Pet[] | undefined = new QueryObserver(client, listPetsOptions(transport, { "X-Tenant": "t" })).getCurrentResult().data;
const nothing: null = await client.fetchQuery(hasPetOptions(transport, { id: 1 }));
const made: Pet | Made | undefined = await new MutationObserver(client, createPetMutation(transport)).mutate({ "X-Tenant": "t", body: { kind: "x" } });
// @ts-expect-error the tenant is required
listPetsOptions(transport, {});
// @ts-expect-error a body is required
new MutationObserver(client, createPetMutation(transport)).mutate({ "X-Tenant": "t" });
console.log(pet, pets, nothing, made);
`;
  expect(await typeFaults(features.files, { "usage.ts": usage })).toBe("");
  const infinite = `
import { QueryClient } from "@tanstack/query-core";
import { createPagesTransport } from "./index.js";
import { listBooksInfiniteOptions } from "./query.js";

const { pages } = await new QueryClient().fetchInfiniteQuery({ ...listBooksInfiniteOptions(createPagesTransport()), pages: 2 });
export const ids: (number | undefined)[] = pages.flatMap(({ data }) => (data.books ?? []).map(({ id }) => id));
`;
  expect(await typeFaults(paged.files, { "usage.ts": infinite })).toBe("");
}, 60_000);
