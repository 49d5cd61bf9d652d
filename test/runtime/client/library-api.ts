import type { Api, HttpBinding, Method } from "../../../generator/model/api.js";
import { parsePathTemplate } from "../../../generator/model/parse-path-template.js";
import { apiOf, enumOf, field, message, messageOf, scalar, singular } from "../../artifacts/messages/sample-api.js";

const location = { file: "library.proto", line: 1, column: 1 };

function binding(verb: string, source: string, body: HttpBinding["body"], responseBody?: string): HttpBinding {
  const parsed = parsePathTemplate(source);
  if (parsed.template === undefined) throw new Error(parsed.error.message);
  return {
    method: verb,
    template: parsed.template,
    body,
    location,
    ...(responseBody !== undefined && { responseBody }),
  };
}

function method(
  name: string,
  input: string,
  output: string,
  bindings: readonly HttpBinding[],
  more: Partial<Method> = {},
): Method {
  return {
    name,
    grpcPath: `/sample.Library/${name}`,
    input: `sample.${input}`,
    output: `sample.${output}`,
    clientStreaming: false,
    serverStreaming: false,
    idempotency: "unknown",
    deprecated: false,
    bindings,
    doc: { tags: [], errors: [], examples: [] },
    options: {},
    location,
    ...more,
  };
}

/** A library: path variables, bodies of each kind, every streaming kind, a deprecated method, hostile texts. */
export const libraryApi: Api = apiOf({
  enums: [enumOf("View", { BASIC: 0, FULL: 1 })],
  messages: [
    messageOf("Book", [
      field("name", 1, singular(scalar("string"))),
      field("pages", 2, singular(scalar("int64"))),
      field("cover", 3, singular(scalar("bytes"))),
    ]),
    messageOf("GetBookRequest", [
      field("name", 1, singular(scalar("string"))),
      field("view", 2, singular({ kind: "enum", enum: "sample.View" })),
    ]),
    messageOf("UpdateBookRequest", [
      field("book", 1, singular(message("sample.Book"), "explicit")),
      field("dry_run", 2, singular(scalar("bool"))),
    ]),
  ],
  services: [
    {
      fullName: "sample.Library",
      name: "Library",
      deprecated: false,
      options: {},
      location,
      comment: "Books */ `${x}`.",
      methods: [
        method(
          "GetBook",
          "GetBookRequest",
          "Book",
          [binding("GET", "/v1/{name=shelves/*/books/*}", { kind: "none" })],
          {
            doc: {
              summary: "Finds a book.",
              description: "Long */ text.",
              tags: [],
              errors: [{ status: 404, description: "No such\nbook." }],
              examples: [],
            },
          },
        ),
        method(
          "UpdateBook",
          "UpdateBookRequest",
          "Book",
          [binding("PATCH", "/v1/books/{book.name}:change", { kind: "field", path: "book" }, "pages")],
          { deprecated: true },
        ),
        method("LibraryWatch", "GetBookRequest", "Book", [binding("POST", "/v1/watch", { kind: "whole" })], {
          serverStreaming: true,
        }),
        method("Upload", "Book", "Book", [binding("POST", "/v1/upload", { kind: "whole" })], { clientStreaming: true }),
        method("Chat", "Book", "Book", [], { clientStreaming: true, serverStreaming: true, idempotency: "idempotent" }),
        method("delete", "Book", "Book", [binding("*", "/v1/a%20b/*", { kind: "none" })]),
      ],
    },
  ],
});
