import { expect } from "vitest";
import { curl } from "../etcd/server/curl.js";

/** Reads, writes and reads again what the example's library serves at a URL. */
export async function tryLibrary(url: string): Promise<void> {
  expect(JSON.parse((await curl(`${url}/v1/books`)).body)).toMatchObject({ books: [{ name: "books/dune" }] });
  const made = await curl(`${url}/v1/books`, "-d", '{"name":"books/ulysses","title":"Ulysses"}');
  expect([made.status, JSON.parse(made.body)]).toEqual([200, expect.objectContaining({ title: "Ulysses" })]);
  expect(JSON.parse((await curl(`${url}/v1/books`)).body)).toMatchObject({ books: [{}, { title: "Ulysses" }] });
}
