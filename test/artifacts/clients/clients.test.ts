import { beforeAll, describe, expect, it } from "vitest";
import { clientsArtifact } from "../../../generator/artifacts/clients/clients.js";
import { messagesArtifact } from "../../../generator/artifacts/messages/messages.js";
import { schemasArtifact } from "../../../generator/artifacts/schemas/schemas.js";
import { emitInMemory, type EmittedText } from "../messages/emit-in-memory.js";
import { libraryApi } from "../../runtime/client/library-api.js";

const start = `import { createSampleClient } from "./client.js";
import { createFetchTransport } from "./runtime/client/fetch-transport.js";
import { handleUnary } from "./runtime/client/memory-transport.js";
import { callUnary } from "./runtime/client/call.js";
import { libraryChat, libraryGetBook } from "./methods/sample.js";
export const transport = createFetchTransport({ baseUrl: "" });
export const client = createSampleClient(transport);
export { callUnary, handleUnary, libraryChat, libraryGetBook };
`;

const uses = {
  right: `export const book = await client.library.getBook({ name: "shelves/1/books/2", view: 1 }, { timeoutMs: 5, metadata: { a: "b" } });
export const pages: bigint = book.pages;
await client.library.updateBook({ book: { name: "x", pages: 5 } });
for await (const each of client.library.libraryWatch({ name: "" })) console.log(each.cover.length);
await client.library.upload([{ name: "a" }]);
export const same: bigint = (await callUnary(transport, libraryGetBook, { name: "a" })).pages;
export const handler = handleUnary(libraryGetBook, ({ name }) => ({ name, pages: 5, cover: "text" }));
`,
  "a wrong field": `await client.library.getBook({ name: "a", nmae: 1 });`,
  "a missing path parameter": `await client.library.getBook({ view: 1 });`,
  "a missing nested path parameter": `await client.library.updateBook({ book: { pages: 5 } });`,
  "a wrong answer type": `export const pages: number = (await client.library.getBook({ name: "a" })).pages;`,
  "a stream called as unary": `await callUnary(transport, libraryChat, { name: "a" });`,
  "a wrong handler answer": `export const handler = handleUnary(libraryGetBook, () => ({ title: "x" }));`,
  "an unknown option": `await client.library.getBook({ name: "a" }, { timeout: 5 });`,
};

let emitted: EmittedText;
beforeAll(async () => {
  const extra = Object.entries(uses).map(([name, text]) => [
    `${name.replaceAll(" ", "-")}.ts`,
    `${importOf(text)}${text}\nexport {};\n`,
  ]);
  emitted = await emitInMemory(libraryApi, [messagesArtifact, schemasArtifact, clientsArtifact], {
    "start.ts": start,
    ...Object.fromEntries(extra),
  });
});

/** Imports only what a snippet uses: unused names are complaints of their own. */
function importOf(text: string): string {
  const names = ["callUnary", "client", "handleUnary", "libraryChat", "libraryGetBook", "transport"].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(text),
  );
  return `import { ${names.join(", ")} } from "./start.js";\n`;
}

const text = (path: string): string => emitted.files.get(path) ?? "";

describe("the clients artifact", () => {
  it("type-checks, and so does right use", () => {
    expect(emitted.complaints.filter((each) => !each.includes("-"))).toEqual([]);
  });

  it.each(Object.keys(uses).filter((name) => name !== "right"))("%s does not compile", (name) => {
    expect(emitted.complaints.filter((each) => each.startsWith(`${name.replaceAll(" ", "-")}.ts:`))).not.toHaveLength(
      0,
    );
  });

  it("lays each kind of binding out", () => {
    const methods = text("methods/sample.ts")
      .replace(/,?\s+(?=[}\]])/g, " ")
      .replace(/\s+/g, " ");
    expect(methods).toContain(
      'http: { method: "GET", path: ["/v1/", { field: "name", multi: true, pattern: /^shelves\\/[^/]+\\/books\\/[^/]+$/su }], body: "", layOut: placeParts }',
    );
    expect(methods).toContain(
      'http: { method: "PATCH", path: ["/v1/books/", { field: "book.name", multi: false }, ":change"], body: "book", responseBody: "pages", answers: fieldAnswers, layOut: placeParts }',
    );
    expect(methods).toContain('http: { method: "GET", path: ["/v1/a%20b/-"], body: "", layOut: placeParts }');
    expect(methods.match(/idempotent: true/g)).toHaveLength(2);
    expect(methods.match(/http: /g)).toHaveLength(3);
    expect(methods.match(/post: /g)).toHaveLength(2);
    expect([...methods.matchAll(/export const (\w+)/g)].map((match) => match[1])).toEqual([
      "libraryGetBook",
      "libraryUpdateBook",
      "libraryWatch",
      "libraryUpload",
      "libraryChat",
      "libraryDelete",
    ]);
  });

  it("documents methods with summary, binding, errors and deprecation", () => {
    const clients = text("clients/sample.ts");
    for (const line of [
      "* Finds a book.",
      "* `GET /v1/{name=shelves/*\\/books/*}`, gRPC `/sample.Library/GetBook`",
      "* - 404: No such book.",
      "* @deprecated",
      "Long *\\/ text.",
    ])
      expect(clients).toContain(line);
  });
});
