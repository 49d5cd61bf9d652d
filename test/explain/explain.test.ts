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
  });
});

test("an API that cannot be emitted says why", async () => {
  const broken = await loadEmitted({ ...library, input: { protos: [`${proto}/none.proto`] } }, root);
  expect(broken.kind === "refused" && broken.diagnostics[0]?.code).toBe("input-missing");
});
