import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createNodeServer, type NodeServer } from "../../../generator/runtime/serve/index.js";
import { emitClient, type AnyClient, type EmittedClient } from "../rest-client/emit-client.js";

let emitted: EmittedClient;
let server: NodeServer;
let url: string;
let client: AnyClient;
/** What the handlers were given, and what they answer. */
let asked: unknown;
let callers: unknown;
let answer: (request: AnyClient, context: AnyClient) => unknown;
const errors: unknown[] = [];

beforeAll(async () => {
  const document = fileURLToPath(new URL("../rest-client/features.yaml", import.meta.url));
  emitted = await emitClient(document, "features", ["clients", "handlers"]);
  const { createFeaturesHandler } = await emitted.load("handler");
  const serveAny = (request: AnyClient, context: AnyClient): unknown => {
    asked = request;
    callers = context["callers"];
    return answer(request, context);
  };
  const any: ProxyHandler<AnyClient> = { get: () => serveAny };
  const handlers = new Proxy({ pets: new Proxy({}, any) } as AnyClient, {
    get: (target, name) => (name === "pets" ? target["pets"] : serveAny),
  });
  const handler = createFeaturesHandler(handlers, {
    security: {
      bearer: (token: string) => (token === "t0k" ? { name: "ada" } : undefined),
      key: async (key: string) => key === "k&1" && { name: "key" },
      basic: ({ username, password }: AnyClient) => (password === "p" ? username : undefined),
    },
    onError: (error: unknown) => errors.push(error),
    maxBodyBytes: 100_000,
  });
  server = createNodeServer(handler.handle);
  url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
});
afterAll(async () => {
  await server.close(0);
  await emitted.dispose();
});
beforeEach(() => {
  asked = undefined;
  errors.length = 0;
  answer = () => undefined;
  client = create();
});

function create(options: AnyClient = {}): AnyClient {
  const security = { bearer: "t0k", basic: { username: "ü", password: "p" } };
  return emitted.exports["createFeaturesClient"]({ baseUrl: url, security, ...options });
}

const tenant = { "X-Tenant": "acme" };
const cat = { kind: "cat", id: 9007199254740993n, name: null, photo: new Uint8Array([1, 2]), lives: 9 };

describe("what the client sends reaches the handler", () => {
  test("parameters of every style and place", async () => {
    answer = () => [cat];
    const sent = {
      ...tenant,
      limit: 3,
      tags: ["a b", "c&d"],
      colours: ["red", "a,b"],
      sizes: ["s", "m"],
      marks: ["x", "y"],
      year: { min: 1, max: 2 },
      "page[number]": 7,
      filter: ["a", "b"],
      expr: "a:b/c&d",
      session: "s 1",
    };
    expect(await client["pets"].listPets(sent)).toEqual([cat]);
    expect(asked).toEqual(sent);
    expect(callers).toEqual({ bearer: { name: "ada" } });
    answer = () => undefined;
    await client["byLabel"]({ code: ["a.b", "b"].slice(1) });
    expect(asked).toEqual({ code: ["b"] });
    await client["byMatrix"]({ code: { a: "x,y", b: 2 } });
    expect(asked).toEqual({ code: { a: "x,y", b: 2 } });
    await client["pets"].replacePet({ path: { id: 5n }, query: { id: "q" }, headers: tenant, body: cat });
    expect(asked).toEqual({ path: { id: 5n }, query: { id: "q" }, headers: {}, cookies: {}, body: cat });
  });

  test("parts of one segment, and what is left out is what the description says", async () => {
    answer = () => new Uint8Array([1]);
    const report = await client["getReport"]({ name: "a/b.c", format: "pdf" });
    expect(asked).toEqual({ name: "a/b.c", format: "pdf" });
    expect(new Uint8Array(await report.arrayBuffer())).toEqual(new Uint8Array([1]));
    answer = () => [];
    await client["pets"].listPets(tenant);
    expect(asked).toEqual({ ...tenant, limit: 20 });
  });

  test("forms, files, text, bytes", async () => {
    answer = () => "token";
    const login = { user: "a b+c", scopes: ["x", "y"], age: 3 };
    expect(await create({ server: {} })["login"]({ body: login })).toBe("token");
    expect(asked).toEqual({ body: login });
    answer = () => undefined;
    const file = new File(["abc"], "a.png", { type: "image/png" });
    const body = { file, more: [new Uint8Array([1]), file], meta: { title: "t" }, note: "n" };
    await client["pets"].uploadPhotos({ id: 1, body });
    const got = (asked as AnyClient)["body"];
    expect(got).toMatchObject({ meta: { title: "t" }, note: "n" });
    expect([got.file.name, got.file.type, await got.file.text()]).toEqual(["a.png", "image/png", "abc"]);
    expect(await Promise.all(got.more.map((each: File) => each.text()))).toEqual(["\u0001", "abc"]);
    let size = 0;
    answer = async ({ body: stream }) => {
      for await (const chunk of stream) size += chunk.length;
    };
    await client["pets"].putPhoto({ id: 1, body: new Uint8Array(1_000_000) });
    expect(size).toBe(1_000_000);
    answer = (_request, { accepts }) => (accepts("text/csv") ? { id: 1n } : { id: 2n });
    expect(await client["putNote"]({ contentType: "text/plain", body: "hello" })).toEqual({ id: 1n });
    expect(asked).toEqual({ contentType: "text/plain", body: "hello" });
  });

  test("a patch tells null, an empty list and what is absent apart", async () => {
    answer = () => cat;
    await client["pets"].updatePet({ id: 1, body: { name: null, tags: [] } });
    expect(asked).toEqual({ id: 1n, body: { name: null, tags: [] } });
    expect(await client["pets"].updatePet({ id: 1 })).toEqual(cat);
    expect(asked).toEqual({ id: 1n });
  });
});

describe("what a handler answers reaches the client", () => {
  test("statuses, headers and errors by name", async () => {
    const { reply } = await emitted.load("handler");
    answer = () => reply(201, { id: 5n, at: "2024-01-01T00:00:00Z" }, { headers: { "x-made": "yes" } });
    const made = await client["pets"].createPet({ ...tenant, body: { kind: "x" } }).withResponse();
    expect(made).toMatchObject({ status: 201, data: { id: 5n } });
    expect(made.headers.get("x-made")).toBe("yes");
    answer = () => reply(202);
    expect(await client["pets"].createPet({ ...tenant, body: { kind: "x" } })).toBeUndefined();
    answer = () => reply(418, { code: 1, title: "teapot" });
    const result = await client["pets"].createPet({ ...tenant, body: { kind: "x" } }).result();
    expect(result).toMatchObject({ ok: false, status: 418, error: { code: 1, title: "teapot" } });
    answer = () => undefined;
    expect(await client["pets"].hasPet({ id: 1 })).toBeUndefined();
  });

  test("streams of events and lines, in the form that the client asks for", async () => {
    const events = [
      { type: "created", id: 9007199254740993n },
      { type: "removed", why: "a\nb" },
    ];
    answer = async function* () {
      yield* events;
    };
    for (const stream of [client["watchEvents"](), client["readLog"](), client["chatStream"]({ body: {} })]) {
      const got: unknown[] = [];
      for await (const event of stream) got.push(event);
      expect(got).toEqual(events);
    }
    answer = () => events[0];
    expect(await client["chat"]({ body: {} })).toEqual(events[0]);
  });

  test("a client that leaves a stream ends it", async () => {
    let ended: () => void = () => undefined;
    const end = new Promise<void>((resolve) => (ended = resolve));
    answer = async function* (_request, { signal }) {
      try {
        for (let index = 0n; ; index++) {
          yield { type: "created", id: index };
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (signal.aborted) return;
        }
      } finally {
        ended();
      }
    };
    let last: unknown;
    for await (const event of client["watchEvents"]()) {
      last = event;
      if (event.id === 3n) break;
    }
    await end;
    expect(last).toEqual({ type: "created", id: 3n });
  });
});

describe("what is not as described is refused before the handler", () => {
  const at = (path: string, options: RequestInit = {}): Promise<Response> =>
    fetch(url + path, { ...options, headers: { authorization: "Bearer t0k", "x-tenant": "t", ...options.headers } });
  const json = (body: string): RequestInit => ({ body, headers: { "content-type": "application/json" } });

  test.each<[string, string, RequestInit, number, string]>([
    ["a path that is not described", "/nothing", {}, 404, "nothing is described here"],
    ["a method that is not", "/pets", { method: "DELETE" }, 405, "DELETE is not described here"],
    ["no credentials", "/pets", { headers: { authorization: "" } }, 401, "the caller"],
    ["other credentials", "/pets", { headers: { authorization: "Bearer x" } }, 401, "the caller"],
    ["a text for a number", "/pets?limit=ten", {}, 400, "query.limit: integer"],
    ["one parameter twice", "/pets?limit=1&limit=2", {}, 400, "query.limit: integer"],
    ["an unknown parameter", "/pets?limits=1", {}, 400, "query.limits: not to be there"],
    ["bad encoding", "/pets?expr=%zz", {}, 400, "query.expr: percent-encoded UTF-8"],
    ["a path that is no number", "/pets/x", {}, 400, "path.id: integer of 64 bits"],
    ["more than 64 bits", "/pets/9223372036854775808", {}, 400, "path.id: an integer of 64 bits"],
    ["no body", "/pets", { method: "POST" }, 400, "body: to be there"],
    ["no JSON", "/pets", { method: "POST", ...json("{") }, 400, "body: JSON"],
    ["a member that is missing", "/pets", { method: "POST", ...json("{}") }, 400, "body.kind: to be there"],
    [
      "a value that is not named",
      "/pets",
      { method: "POST", ...json('{"kind":"x","size":"huge"}') },
      400,
      'body.size: one of "small", "large"',
    ],
    [
      "a further member of another type",
      "/pets",
      { method: "POST", ...json('{"kind":"x","more":1}') },
      400,
      "body.more: text",
    ],
    [
      "another media type",
      "/pets",
      { method: "POST", body: "x", headers: { "content-type": "text/plain" } },
      415,
      "a body of type text/plain",
    ],
    [
      "a large body",
      "/pets",
      { method: "POST", ...json(`{"kind":"${"x".repeat(200_000)}"}`) },
      413,
      "larger than 100000 bytes",
    ],
    [
      "a form that is none",
      "/pets/1/photo",
      { method: "POST", body: "x", headers: { "content-type": "multipart/form-data; boundary=b" } },
      400,
      "body: multipart/form-data",
    ],
  ])("%s", async (_name, path, options, status, said) => {
    const response = await at(path, options);
    const problem = (await response.json()) as AnyClient;
    const told = [
      problem["detail"],
      ...(problem["problems"] ?? []).map((each: AnyClient) => `${each["at"]}: ${each["expected"]}`),
    ];
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(told.join("\n")).toContain(said);
    expect(problem["status"]).toBe(status);
    expect(asked).toBeUndefined();
  });

  test("a cookie of others is none of ours, however it is written", async () => {
    answer = () => [];
    expect((await at("/pets", { headers: { cookie: "%zz=1; other=%E0" } })).status).toBe(200);
    expect(asked).toEqual({ "X-Tenant": "t", limit: 20 });
  });

  test("everything that is wrong is told at once; 401 and 405 say what to do", async () => {
    const { problems } = (await (
      await at("/pets?limit=x&other=1", { headers: { "x-tenant": "t" } })
    ).json()) as AnyClient;
    expect(problems).toHaveLength(2);
    expect((await fetch(`${url}/pets`)).headers.get("www-authenticate")).toBe("Bearer");
    expect((await at("/pets", { method: "DELETE" })).headers.get("allow")?.split(", ").sort()).toEqual(["GET", "POST"]);
  });

  test("what a handler throws, or answers beside the description, is 500 and told to onError", async () => {
    answer = () => {
      throw new Error("secret");
    };
    const response = await at("/pets/1");
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining("secret")]);
    const { reply } = await emitted.load("handler");
    answer = () => reply(299, {});
    expect((await at("/pets/1")).status).toBe(500);
    answer = () => undefined;
    expect((await at("/pets/1")).status).toBe(500);
    expect(errors.map(String)).toEqual([
      "Error: secret",
      "TypeError: GET /pets/{id} does not describe the status 299",
      expect.stringContaining("describes no body of status 200"),
    ]);
  });
});
