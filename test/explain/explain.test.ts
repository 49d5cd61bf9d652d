import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { explainRequest, type Explanation, type ExplainedRequest } from "../../generator/explain/explain-request.js";
import { explanationLines } from "../../generator/explain/explain-text.js";
import { loadEmitted, type EmittedGateway } from "../../generator/explain/load-emitted.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const proto = "test/runtime/gateway/fixtures/proto";
const library = {
  name: "library",
  input: { protos: [`${proto}/library/library.proto`], includes: [proto] },
  output: "generated/library",
  artifacts: ["routes"],
  gateway: { pathAliases: { "/old": "/v1" }, json: { useProtoNames: true } },
};

let emitted: EmittedGateway;
beforeAll(async () => {
  const loaded = await loadEmitted(library, root);
  if (loaded.kind === "refused") throw new Error(JSON.stringify(loaded.diagnostics));
  emitted = loaded;
});
const explain = (request: ExplainedRequest): Promise<Explanation> => explainRequest(emitted, request);

describe("a request is explained by the gateway that would serve it", () => {
  test("routes tried, why each lost, where fields come from, message and wire", async () => {
    const explanation = await explain({ method: "POST", path: "/v1/shelves/1/books?book_id=b", body: '{"title":"T"}' });
    expect(explanation.tried).toEqual([
      {
        route: "GET /v1/{parent=shelves/*}/books -> /library.v1.Library/ListBooks",
        verdict: "lost: the path fits, but it is for GET",
      },
      { route: "POST /v1/{parent=shelves/*}/books -> /library.v1.Library/CreateBook", verdict: "won" },
    ]);
    expect(explanation.fields).toEqual([
      { field: "parent", from: 'the path: "shelves/1"' },
      { field: "book", from: "the body" },
      { field: "book_id", from: 'the query: "b"' },
    ]);
    expect(explanation.call?.grpcPath).toBe("/library.v1.Library/CreateBook");
    const [message] = explanation.call?.messages ?? [];
    expect(JSON.parse(message?.json ?? "")).toEqual({ parent: "shelves/1", book: { title: "T" }, book_id: "b" });
    expect(message?.wire).toBe(Buffer.from("\x12\x03\x12\x01T\x1a\x01b\x0a\x09shelves/1", "latin1").toString("hex"));
  });

  test("the more specific route wins", async () => {
    const { tried } = await explain({ method: "GET", path: "/v1/files/special/x" });
    expect(tried.map(({ verdict }) => verdict).toSorted()).toEqual([
      "lost: fits, but /v1/files/special/{path=*} is more specific",
      "won",
    ]);
  });

  test("an alias is named", async () => {
    const { tried, call } = await explain({ method: "GET", path: "/old/latest" });
    expect(tried).toEqual([{ route: "GET /v1/latest by an alias -> /library.v1.Library/GetBook", verdict: "won" }]);
    expect(call?.grpcPath).toBe("/library.v1.Library/GetBook");
  });

  test("every message of a stream", async () => {
    const { call } = await explain({ method: "POST", path: "/v1/notes:talk", body: '{"text":"a"}{"text":"b"}' });
    expect(call?.messages.map(({ json }) => json)).toEqual(['{"text":"a"}', '{"text":"b"}']);
  });

  test("what a lax dialect passes over, and where it stands", async () => {
    const { ignored, fields, call } = await explain({
      method: "POST",
      path: "/v1/shelves/1/books?colour=red&parent=x&book.title=U&book_id=b",
      body: '{"title":"T","pges":1,"author":{"born":1,"died":2},"color":"MAUVE"} {}',
      headers: { "X-HTTP-Method-Override": "DELETE", "Grpc-Metadata-A": "b", Accept: "*/*" },
    });
    expect(ignored.map(({ part, why }) => `${part}: ${why}`)).toEqual([
      'query parameter "colour": library.v1.CreateBookRequest has no such field',
      'query parameter "parent": the path gives parent',
      'query parameter "book.title": the body gives book',
      'body member "pges": library.v1.Book has no such field',
      'body member "author.died": library.v1.Author has no such field',
      'body member "color": "MAUVE" is no value of library.v1.Color',
      "body: something stands behind its JSON value",
      'header "X-HTTP-Method-Override": it is not forwarded',
    ]);
    expect(fields.map(({ field }) => field)).toEqual(["parent", "book", "book_id"]);
    expect(JSON.parse(call?.messages[0]?.json ?? "")).toEqual({
      parent: "shelves/1",
      book: { title: "T", author: { born: 1 } },
      book_id: "b",
    });
  });

  test.each([
    ["a query beside a whole message", "POST", "/v1/shelves/1/books/2:move?name=x", "{}", 'query parameter "name"'],
    ["a body that the rule does not read", "DELETE", "/v1/shelves/1/books/2", "{}", "body"],
    ["members in a list and a map", "POST", "/v1/whole/t", '{"inners":[{"x":1}]}', 'body member "inners[0].x"'],
    ["a member of any message of a stream", "POST", "/v1/notes:talk", '{"text":"a"}{"txt":"b"}', 'body member "txt"'],
  ])("%s", async (_what, method, path, body, part) => {
    const { ignored } = await explain({ method, path, body });
    expect(ignored.map((each) => each.part)).toEqual([part]);
  });

  test("what only an old reader takes: of two members of one name, the first is lost", async () => {
    const request = { method: "POST", path: "/v1/whole/t", body: '{"i32":1,"i32":2}' };
    const { ignored } = await explain({ ...request, dialect: "grpc-gateway-v1" });
    expect(ignored).toMatchObject([{ part: "body at line 1, column 10" }]);
    expect((await explain({ ...request, dialect: "google" })).ignored).toEqual([]);
  });

  test("what the gateway answers by itself", async () => {
    expect(await explain({ method: "GET", path: "/v1/everything?i32=x" })).toMatchObject({ answer: { status: 400 } });
    expect(await explain({ method: "GET", path: "/v1/everything?nope=x", dialect: "google" })).toMatchObject({
      answer: { status: 400 },
    });
    expect(await explain({ method: "GET", path: "/nope" })).toMatchObject({ tried: [], answer: { status: 404 } });
    expect(await explain({ method: "GET", path: "/v1/files/%zz" })).toMatchObject({ answer: { status: 400 } });
  });

  test("as lines", async () => {
    const lines = explanationLines(
      await explain({ method: "GET", path: "/v1/volumes/7", headers: { authorization: "t" } }),
    );
    expect(lines).toContain("Call /library.v1.Library/GetBook");
    expect(lines).toContain("  wire    120137");
    expect(lines).toContain("  metadata authorization: t");
    const lax = explanationLines(await explain({ method: "GET", path: "/v1/volumes/7?nope=1" }));
    expect(lax).toContain("Ignored");
    expect(lax.join("\n")).toContain('query parameter "nope": library.v1.GetBookRequest has no such field');
  });
});

test("an API that cannot be emitted says why", async () => {
  const broken = await loadEmitted({ ...library, input: { protos: [`${proto}/none.proto`] } }, root);
  expect(broken.kind === "refused" && broken.diagnostics[0]?.code).toBe("input-missing");
});
