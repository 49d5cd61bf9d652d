import type { DriftKind } from "../../generator/drift/drift-kinds.js";

/** A plain JSON object that may be changed. */
export type Json = Record<string, unknown>;

/** One change of the document that makes it wrong, and what must be found of it: that and nothing else. */
export interface Mutation {
  readonly title: string;
  readonly change: (document: Json) => void;
  readonly kind: DriftKind;
  readonly where: string;
  /** Where in the document the finding must stand; absent where the document has nothing of the kind. */
  readonly at?: readonly string[];
  /** What else follows from the change, as `kind where`. */
  readonly also?: readonly string[];
}

/** The object under some keys. */
export function at(document: Json, ...path: readonly string[]): Json {
  return path.reduce((value, key) => {
    const next = value[key];
    if (typeof next !== "object" || next === null) throw new Error(`nothing at ${path.join(".")}`);
    return next as Json;
  }, document);
}

const schemas = ["components", "schemas"];
const book = [...schemas, "v1Book"];
const properties = [...book, "properties"];
const get = ["paths", "/v1/{name}", "get"];
const create = ["paths", "/v1/books", "post"];
const follow = ["paths", "/v1/books:follow", "post"];
const upload = ["paths", "/v1/books:upload", "post"];
const list = ["paths", "/v1/{parent}/books", "get"];

function put(path: readonly string[], value: unknown): Mutation["change"] {
  return (document) => void (at(document, ...path.slice(0, -1))[path.at(-1) ?? ""] = value);
}

function drop(path: readonly string[]): Mutation["change"] {
  return (document) => void Reflect.deleteProperty(at(document, ...path.slice(0, -1)), path.at(-1) ?? "");
}

function field(
  name: string,
  value: unknown,
  title = `${name} as ${JSON.stringify(value)}`,
  kind: DriftKind = "format-differs",
  inside: readonly string[] = [],
): Mutation {
  return {
    title,
    change: put([...properties, name], value),
    kind,
    where: `shop.v1.Book.${name}`,
    at: [...properties, name, ...inside],
  };
}

function parameter(
  place: number,
  changes: Json,
  kind: DriftKind,
  where: string,
  more: { readonly inside?: readonly string[]; readonly also?: readonly string[] } = {},
): Mutation {
  const path = [...get, "parameters", String(place)];
  return {
    title: `parameter ${place} with ${JSON.stringify(changes)}`,
    change: (document) => void Object.assign(at(document, ...path), changes),
    kind,
    where: `get /v1/{name} ${where}`,
    at: [...path, ...(more.inside ?? [])],
    ...(more.also && { also: more.also }),
  };
}

/** Changes of the document of the library, over every kind of drift. */
export const mutations: readonly Mutation[] = [
  // Operations and paths.
  { title: "an operation left out", change: drop(create), kind: "path-missing", where: "post /v1/books" },
  {
    title: "another path left out",
    change: drop(["paths", "/v1/shelves/{name}"]),
    kind: "alias-path-missing",
    where: "get /v1/shelves/{name}",
  },
  {
    title: "an operation too many",
    change: (d) =>
      void (at(d, ...create.slice(0, -1))["patch"] = {
        ...structuredClone(at(d, ...create)),
        operationId: "Books_Patch",
      }),
    kind: "operation-not-in-proto",
    where: "patch /v1/books",
    at: [...create.slice(0, -1), "patch"],
  },
  {
    title: "a path misspelt",
    change: (d) => {
      const paths = at(d, "paths");
      paths["/v1/book"] = paths["/v1/books"];
      delete paths["/v1/books"];
    },
    kind: "operation-not-in-proto",
    where: "post /v1/book",
    at: ["paths", "/v1/book", "post"],
    also: ["path-missing post /v1/books"],
  },
  {
    title: "another method",
    change: (d) => {
      const item = at(d, ...create.slice(0, -1));
      item["put"] = item["post"];
      delete item["post"];
    },
    kind: "operation-not-in-proto",
    where: "put /v1/books",
    at: ["paths", "/v1/books", "put"],
    also: ["path-missing post /v1/books"],
  },
  {
    title: "a base path",
    change: put(["servers"], [{ url: "https://books.example/api" }]),
    kind: "base-path-differs",
    where: "library.json",
    at: ["servers"],
  },
  {
    title: "another operationId",
    change: put([...create, "operationId"], "Books_Frobnicate"),
    kind: "operation-id-differs",
    where: "post /v1/books",
    at: create,
  },
  {
    title: "an operation called deprecated",
    change: put([...create, "deprecated"], true),
    kind: "deprecated-differs",
    where: "post /v1/books",
    at: create,
  },
  // Parameters.
  {
    title: "a query parameter left out",
    change: (d) => void (at(d, ...get)["parameters"] as unknown[]).splice(1, 1),
    kind: "parameter-missing",
    where: "get /v1/{name} query full",
    at: get,
  },
  {
    title: "a query parameter too many",
    change: (d) =>
      void (at(d, ...get)["parameters"] as unknown[]).push({ name: "extra", in: "query", schema: { type: "string" } }),
    kind: "parameter-not-in-proto",
    where: "get /v1/{name} query extra",
    at: [...get, "parameters", "5"],
  },
  parameter(1, { in: "header" }, "parameter-place-differs", "query full"),
  parameter(1, { in: "cookie" }, "parameter-place-differs", "query full"),
  parameter(1, { name: "whole" }, "parameter-not-in-proto", "query whole", {
    also: ["parameter-missing get /v1/{name} query full", "parameter-missing get /v1/shelves/{name} query full"],
  }),
  parameter(1, { required: true }, "parameter-required-differs", "query full"),
  parameter(1, { schema: { type: "string" } }, "format-differs", "query full"),
  parameter(4, { schema: { type: "string" } }, "format-differs", "query depth"),
  parameter(4, { schema: { type: "integer", format: "int64" } }, "format-differs", "query depth"),
  parameter(3, { schema: { type: "string" } }, "format-differs", "query fields"),
  parameter(3, { explode: false }, "parameter-style-differs", "query fields"),
  parameter(3, { style: "pipeDelimited", explode: false }, "parameter-style-differs", "query fields"),
  parameter(
    3,
    { schema: { type: "array", items: { type: "integer", format: "int32" } } },
    "format-differs",
    "query fields",
    { inside: ["schema", "items"] },
  ),
  parameter(
    2,
    { schema: { type: "string", enum: ["COVER_UNSPECIFIED", "SOFT"] } },
    "enum-values-differ",
    "query cover",
  ),
  parameter(
    2,
    { schema: { type: "string", enum: ["COVER_UNSPECIFIED", "SOFT", "HARD", "METAL"] } },
    "enum-values-differ",
    "query cover",
  ),
  parameter(
    2,
    { schema: { type: "string", enum: ["COVER_UNSPECIFIED", "SOFT", "HARD"], default: "HARD" } },
    "default-differs",
    "query cover",
  ),
  parameter(0, { schema: { type: "integer", format: "int32" } }, "format-differs", "path name"),
  parameter(1, { deprecated: true }, "deprecated-differs", "query full"),
  {
    title: "a parameter of a list in another spelling",
    change: put([...list, "parameters", "1", "name"], "size"),
    kind: "parameter-not-in-proto",
    where: "get /v1/{parent}/books query size",
    at: [...list, "parameters", "1"],
    also: ["parameter-missing get /v1/{parent}/books query pageSize"],
  },
  {
    title: "another name in the path",
    change: (d) => {
      const paths = at(d, "paths");
      paths["/v1/{shelf}/books"] = paths["/v1/{parent}/books"];
      delete paths["/v1/{parent}/books"];
      put(["paths", "/v1/{shelf}/books", "get", "parameters", "0", "name"], "shelf")(d);
    },
    kind: "parameter-name-differs",
    where: "get /v1/{shelf}/books path parent",
    at: ["paths", "/v1/{shelf}/books", "get", "parameters", "0"],
  },
  // Bodies, answers, streams.
  {
    title: "no request body",
    change: drop([...create, "requestBody"]),
    kind: "request-body-missing",
    where: "post /v1/books",
    at: create,
  },
  {
    title: "a request body too many",
    change: put([...get, "requestBody"], { content: { "application/json": { schema: { type: "object" } } } }),
    kind: "request-body-not-in-proto",
    where: "get /v1/{name}",
    at: [...get, "requestBody"],
  },
  {
    title: "a body in XML",
    change: (d) => {
      const content = at(d, ...create, "requestBody", "content");
      content["application/xml"] = content["application/json"];
      delete content["application/json"];
    },
    kind: "request-content-type",
    where: "post /v1/books",
    at: [...create, "requestBody", "content", "application/xml"],
  },
  {
    title: "an answer in plain text",
    change: (d) => {
      const content = at(d, ...create, "responses", "200", "content");
      content["text/plain"] = content["application/json"];
      delete content["application/json"];
    },
    kind: "response-content-type",
    where: "post /v1/books",
    at: [...create, "responses", "200", "content", "text/plain"],
  },
  {
    title: "the body of another message",
    change: put([...create, "requestBody", "content", "application/json", "schema"], {
      $ref: "#/components/schemas/v1Author",
    }),
    kind: "schema-name-differs",
    where: "post /v1/books",
    at: [...create, "requestBody", "content", "application/json"],
  },
  {
    title: "the answer of another message",
    change: put([...create, "responses", "200", "content", "application/json", "schema"], {
      $ref: "#/components/schemas/v1Author",
    }),
    kind: "schema-name-differs",
    where: "post /v1/books",
    at: [...create, "responses", "200", "content", "application/json"],
  },
  {
    title: "an answer that is a list",
    change: put([...list, "responses", "200", "content", "application/json", "schema"], {
      type: "array",
      items: { $ref: "#/components/schemas/v1Book" },
    }),
    kind: "field-missing",
    where: "shop.v1.ListBooksResponse.books",
    at: [...list, "responses", "200", "content", "application/json"],
    also: ["field-missing shop.v1.ListBooksResponse.next_page_token"],
  },
  {
    title: "a stream without frames",
    change: put([...follow, "responses", "200", "content", "application/json", "schema"], {
      $ref: "#/components/schemas/v1Book",
    }),
    kind: "stream-envelope-missing",
    where: "post /v1/books:follow",
    at: [...follow, "responses", "200", "content", "application/json"],
  },
  {
    title: "a stream where there is one answer",
    change: put([...create, "responses", "200", "content", "application/json", "schema"], {
      type: "object",
      title: "Stream result of v1Book",
      properties: {
        result: { $ref: "#/components/schemas/v1Book" },
        error: { $ref: "#/components/schemas/rpcStatus" },
      },
    }),
    kind: "stream-not-in-proto",
    where: "post /v1/books",
    at: [...create, "responses", "200", "content", "application/json"],
  },
  {
    title: "a stream of another message",
    change: put([...follow, "responses", "200", "content", "application/json", "schema", "properties", "result"], {
      $ref: "#/components/schemas/v1Author",
    }),
    kind: "schema-name-differs",
    where: "post /v1/books:follow.result",
    at: [...follow, "responses", "200", "content", "application/json", "schema", "properties", "result"],
  },
  {
    title: "a stream of requests that is not said",
    change: drop([...upload, "requestBody", "description"]),
    kind: "client-streaming-not-expressed",
    where: "post /v1/books:upload",
    at: [...upload, "requestBody", "content", "application/json"],
  },
  {
    title: "a stream of requests that is none",
    change: put([...create, "requestBody", "description"], "(streaming inputs)"),
    kind: "client-streaming-not-in-proto",
    where: "post /v1/books",
    at: [...create, "requestBody"],
  },
  {
    title: "another status",
    change: (d) => {
      const responses = at(d, ...create, "responses");
      responses["201"] = responses["200"];
      delete responses["200"];
    },
    kind: "status-code-differs",
    where: "post /v1/books",
    at: [...create, "responses", "201"],
  },
  {
    title: "a second status",
    change: put([...create, "responses", "202"], { description: "Later" }),
    kind: "status-code-differs",
    where: "post /v1/books",
    at: [...create, "responses", "202"],
  },
  {
    title: "errors that are not declared",
    change: drop([...create, "responses", "default"]),
    kind: "status-codes-undeclared",
    where: "post /v1/books",
    at: create,
  },
  {
    title: "a header that nobody sends",
    change: put([...create, "responses", "200", "headers"], { "X-Total": { schema: { type: "integer" } } }),
    kind: "header-not-in-proto",
    where: "post /v1/books header X-Total",
    at: [...create, "responses", "200", "headers", "X-Total"],
  },
  {
    title: "errors of another shape",
    change: put([...schemas, "rpcStatus", "properties"], { problem: { type: "string" } }),
    kind: "error-schema",
    where: "rpcStatus{problem}",
    at: [...schemas, "rpcStatus"],
  },
  {
    title: "a code that is text",
    change: put([...schemas, "rpcStatus", "properties", "code"], { type: "string" }),
    kind: "error-schema",
    where: "rpcStatus{code,message,details}",
    at: [...schemas, "rpcStatus"],
  },
  {
    title: "a token for a token",
    change: (d) => {
      put(["security"], [{ key: [] }])(d);
      put(["components", "securitySchemes"], { key: { type: "apiKey", in: "header", name: "Authorization" } })(d);
      put([...schemas, "v1UploadRequest", "properties", "password"], { type: "string" })(d);
      put([...schemas, "v1UploadResponse", "properties", "token"], { type: "string" })(d);
    },
    kind: "authenticate-requires-auth",
    where: "post /v1/books:upload",
    at: upload,
    also: ["field-not-in-proto shop.v1.UploadRequest.password", "field-not-in-proto shop.v1.UploadResponse.token"],
  },
  // Fields.
  {
    title: "a field left out",
    change: drop([...properties, "tags"]),
    kind: "field-missing",
    where: "shop.v1.Book.tags",
    at: book,
  },
  {
    title: "a field too many",
    change: put([...properties, "colour"], { type: "string" }),
    kind: "field-not-in-proto",
    where: "shop.v1.Book.colour",
    at: [...properties, "colour"],
  },
  {
    title: "a field of a message inside",
    change: put([...schemas, "v1Author", "properties", "died"], { type: "integer" }),
    kind: "field-not-in-proto",
    where: "shop.v1.Author.died",
    at: [...schemas, "v1Author", "properties", "died"],
  },
  {
    title: "a field in the proto's spelling",
    change: (d) => {
      const fields = at(d, ...schemas, "v1ListBooksResponse", "properties");
      fields["next_page_token"] = fields["nextPageToken"];
      delete fields["nextPageToken"];
    },
    kind: "field-name-differs",
    where: "shop.v1.ListBooksResponse.next_page_token",
    at: [...schemas, "v1ListBooksResponse", "properties", "next_page_token"],
  },
  {
    title: "a field required",
    change: put([...book, "required"], ["title", "lent"]),
    kind: "required-not-in-proto",
    where: "shop.v1.Book",
    at: [...properties, "lent"],
  },
  {
    title: "a required field optional",
    change: drop([...book, "required"]),
    kind: "required-missing",
    where: "shop.v1.Book",
    at: [...properties, "title"],
  },
  field("pages", { type: "integer", format: "int64" }),
  field("pages", { type: "string" }),
  field("pages", { type: "string", format: "uint64" }),
  field("isbn", { type: "string", format: "int64" }),
  field("copies", { type: "string" }),
  field("price", { type: "number", format: "float" }),
  field("price", { type: "string" }),
  field("weight", { type: "number" }),
  field("image", { type: "string" }),
  field("image", { type: "string", format: "binary" }),
  field("lent", { type: "string" }),
  field("title", { type: "integer" }),
  field("printed", { type: "string" }),
  field("printed", { type: "integer", format: "int64" }),
  field("note", { type: "object", properties: { value: { type: "string" } } }),
  field("tags", { type: "string" }),
  field("extra", { type: "string" }),
  field(
    "tags",
    { type: "array", items: { type: "integer", format: "int32" } },
    "items of another type",
    "format-differs",
    ["items"],
  ),
  field(
    "stock",
    { type: "object", additionalProperties: { type: "string" } },
    "values of another type",
    "format-differs",
    ["additionalProperties"],
  ),
  field("stock", { type: "array", items: { type: "integer", format: "int32" } }),
  field("translators", { $ref: "#/components/schemas/v1Author" }, "one where there is a list"),
  field("author", { type: "array", items: { $ref: "#/components/schemas/v1Author" } }, "a list where there is one"),
  field("author", { type: "object" }, "an object without properties", "message-untyped-object"),
  field(
    "author",
    { $ref: "#/components/schemas/v1UploadResponse" },
    "a field of another message",
    "schema-name-differs",
  ),
  field(
    "translators",
    { type: "array", items: { $ref: "#/components/schemas/v1UploadResponse" } },
    "a list of another message",
    "schema-name-differs",
    ["items"],
  ),
  field("cover", { $ref: "#/components/schemas/v1Author" }, "a message where there is an enum", "schema-name-differs"),
  field("lent", { type: "boolean", nullable: true }, "null where there is none", "nullable-differs"),
  field("lent", { type: "boolean", readOnly: true }, "a field for answers alone", "read-only-differs"),
  field("lent", { type: "boolean", writeOnly: true }, "a field for requests alone", "read-only-differs"),
  field("name", { type: "string" }, "a field for answers that may be sent", "read-only-differs"),
  field("lent", { type: "boolean", deprecated: true }, "a field called deprecated", "deprecated-differs"),
  field("lent", { type: "boolean", default: true }, "a default", "default-differs"),
  field("title", { type: "string", maxLength: 10 }, "a limit", "constraint-differs"),
  // Enums, oneofs, schemas.
  {
    title: "an enum value left out",
    change: put([...schemas, "v1Cover", "enum"], ["COVER_UNSPECIFIED", "SOFT"]),
    kind: "enum-values-differ",
    where: "shop.v1.Cover",
    at: [...schemas, "v1Cover"],
  },
  {
    title: "an enum value too many",
    change: put([...schemas, "v1Cover", "enum"], ["COVER_UNSPECIFIED", "SOFT", "HARD", "METAL"]),
    kind: "enum-values-differ",
    where: "shop.v1.Cover",
    at: [...schemas, "v1Cover"],
  },
  {
    title: "an enum value renamed",
    change: put([...schemas, "v1Cover", "enum"], ["COVER_UNSPECIFIED", "SOFT", "HARDCOVER"]),
    kind: "enum-values-differ",
    where: "shop.v1.Cover",
    at: [...schemas, "v1Cover"],
  },
  {
    title: "an enum without values",
    change: drop([...schemas, "v1Cover", "enum"]),
    kind: "enum-values-unsaid",
    where: "shop.v1.Cover",
    at: [...schemas, "v1Cover"],
  },
  {
    title: "a oneof that is not said",
    change: (d) => {
      delete at(d, ...book)["oneOf"];
      Object.assign(at(d, ...properties), { shelf: { type: "string" }, room: { type: "integer", format: "int32" } });
    },
    kind: "oneof-not-expressed",
    where: "shop.v1.Book.place",
    at: book,
  },
  {
    title: "a oneof of other fields",
    change: (d) => {
      at(d, ...book)["oneOf"] = [
        { required: ["shelf"], properties: { shelf: { type: "string" } } },
        { required: ["lent"], properties: { lent: { type: "boolean" } } },
      ];
      Object.assign(at(d, ...properties), { room: { type: "integer", format: "int32" } });
    },
    kind: "oneof-differs",
    where: "shop.v1.Book.place",
    at: book,
  },
  {
    title: "a schema renamed",
    change: (d) => {
      const all = at(d, ...schemas);
      all["Foo"] = all["v1UploadResponse"];
      delete all["v1UploadResponse"];
      put([...upload, "responses", "200", "content", "application/json", "schema"], {
        $ref: "#/components/schemas/Foo",
      })(d);
    },
    kind: "schema-not-in-proto",
    where: "Foo",
    at: [...schemas, "Foo"],
    also: ["schema-missing shop.v1.UploadResponse", "schema-name-differs post /v1/books:upload"],
  },
];
