import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { produce } from "../../../generator/produce.js";

const proto = `syntax = "proto3";
package books;
import "google/api/annotations.proto";
message Book { string name = 1; }
message ListBooksRequest { string parent = 1; int32 page_size = 2; string page_token = 3; }
message ListBooksResponse { repeated string unreachable = 5; repeated Book books = 1; string next_page_token = 2; }
message OtherRequest { int32 page_token = 1; }
message NoItems { string next_page_token = 1; }
service Library {
  rpc ListBooks(ListBooksRequest) returns (ListBooksResponse) { option (google.api.http) = { get: "/v1/{parent=shelves/*}/books" }; }
  rpc ListOthers(OtherRequest) returns (ListBooksResponse) { option (google.api.http) = { get: "/v1/others" }; }
  rpc ListNothing(ListBooksRequest) returns (NoItems) { option (google.api.http) = { get: "/v1/nothing" }; }
}
`;

it("methods with page tokens answer with pages that can be iterated over; others with one message", async () => {
  const folder = await mkdtemp(join(tmpdir(), "paged-"));
  await writeFile(join(folder, "books.proto"), proto);
  const config = { name: "books", input: { protos: ["books.proto"], includes: ["."] }, output: "out" };
  // The output is type-checked before it is answered.
  const { files, diagnostics } = await produce({ ...config, artifacts: ["clients"] }, folder, join(folder, "out"));
  await rm(folder, { recursive: true });
  expect(diagnostics.map((each) => each.message)).toEqual([]);
  const client = files?.find(({ path }) => path === "clients/books.ts")?.content ?? "";
  const calls = String(client).replace(/\s+/g, " ");
  expect(calls).toMatch(/listBooks\( ?input: .*?\): PagedCall<ListBooksResponse, Book>/);
  expect(calls).toMatch(/callPaged\( ?transport, libraryListBooks, \(page\) => page\["?books"?\]|page\.books/);
  expect(calls.match(/Promise<(?:ListBooksResponse|NoItems)>/g)).toHaveLength(2);
});
