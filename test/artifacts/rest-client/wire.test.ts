import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { emitClient, type AnyClient, type EmittedClient } from "./emit-client.js";
import { json, startRecorder, type Recorder } from "./recorder.js";

let emitted: EmittedClient;
let server: Recorder;
let client: AnyClient;
const security = { bearer: "t0k", basic: { username: "ü", password: "p" } };

beforeAll(async () => {
  emitted = await emitClient(fileURLToPath(new URL("features.yaml", import.meta.url)), "features");
  server = await startRecorder();
});
afterAll(async () => {
  await server.close();
  await emitted.dispose();
});
beforeEach(() => {
  server.answer({ status: 204 });
  client = create();
});

function create(options: AnyClient = {}): AnyClient {
  return emitted.exports["createFeaturesClient"]({ baseUrl: `${server.url}/base/`, security, ...options });
}

const tenant = { "X-Tenant": "acme" };

test("every style of parameters has its form on the wire", async () => {
  server.answer(json([]));
  await client["pets"].listPets({
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
  });
  const { method, target, headers } = server.last();
  expect(method).toBe("GET");
  expect(target).toBe(
    "/base/pets?limit=3&tags=a%20b&tags=c%26d&colours=red,a%2Cb&sizes=s%20m&marks=x%7Cy&year%5Bmin%5D=1&year%5Bmax%5D=2" +
      "&page%5Bnumber%5D=7&filter=%5B%22a%22%2C%22b%22%5D&expr=a:b/c%26d",
  );
  expect(headers["x-tenant"]).toBe("acme");
  expect(headers.cookie).toBe("session=s%201");
  expect(headers.authorization).toBe("Bearer t0k");
  await client["byLabel"]({ code: ["a", "b"] });
  expect(server.last().target).toBe("/base/label/.a.b");
  await client["byMatrix"]({ code: { a: "x", b: 2 } });
  expect(server.last().target).toBe("/base/matrix/;code=a,x,b,2");
  await client["getReport"]({ name: "a/b", format: "pdf" });
  expect(server.last().target).toBe("/base/report/a%2Fb.pdf");
});

test("64-bit integers are exact both ways, bytes and null are what they are", async () => {
  server.answer(
    json('{"kind":"cat","id":9007199254740993,"name":null,"photo":"AQI=","lives":9,"extra":{"big":9007199254740995}}'),
  );
  const pet = await client["pets"].getPet({ id: 9007199254740993n });
  expect(server.last().target).toBe("/base/pets/9007199254740993");
  expect(pet).toEqual({
    kind: "cat",
    id: 9007199254740993n,
    name: null,
    photo: new Uint8Array([1, 2]),
    lives: 9,
    extra: { big: 9007199254740995n },
  });
  server.answer({ status: 204 });
  await client["pets"].replacePet({ path: { id: 1 }, query: { id: "q" }, headers: tenant, body: pet });
  expect(server.last().target).toBe("/base/pets/1?id=q");
  expect(server.last().body.toString()).toBe(
    '{"kind":"cat","id":9007199254740993,"name":null,"photo":"AQI=","lives":9,"extra":{"big":9007199254740995}}',
  );
});

test("a patch sends null, empty lists, and nothing for what is undefined", async () => {
  server.answer(json({ kind: "dog", id: 1 }));
  await client["pets"].updatePet({ id: 1, body: { name: null, tags: [], more: undefined } });
  expect(server.last().body.toString()).toBe('{"name":null,"tags":[]}');
  expect(server.last().headers["content-type"]).toBe("application/merge-patch+json");
});

test("several successes are told apart, unknown values and properties survive", async () => {
  server.answer(json({ id: 5, at: "2024-01-01T00:00:00Z" }, 201));
  const made = await client["pets"]
    .createPet({ ...tenant, body: { kind: "x", size: "huge", more: "y" } })
    .withResponse();
  expect(made).toMatchObject({ ok: true, status: 201, data: { id: 5n, at: "2024-01-01T00:00:00Z" } });
  expect(server.last().body.toString()).toBe('{"kind":"x","size":"huge","more":"y"}');
  server.answer({ status: 202 });
  expect(await client["pets"].createPet({ ...tenant, body: { kind: "x" } })).toBeUndefined();
});

test("errors keep status and the whole body; an application's own code is no gRPC status", async () => {
  server.answer(json({ code: 3, title: "taken", more: [1] }, 409, "application/problem+json"));
  const call = client["pets"].createPet({ ...tenant, body: { kind: "x" } });
  await expect(call).rejects.toMatchObject({
    name: "RestError",
    status: 409,
    httpStatus: 409,
    code: 10,
    body: { code: 3, title: "taken", more: [1] },
    message: "ABORTED: HTTP 409: taken",
  });
  const result = await client["pets"].createPet({ ...tenant, body: { kind: "x" } }).result();
  expect(result).toMatchObject({ ok: false, status: 409, error: { code: 3, title: "taken", more: [1] } });
  server.answer({ status: 502, headers: { "content-type": "text/html" }, body: "<b>no</b>" });
  await expect(client["pets"].getPet({ id: 1 })).rejects.toMatchObject({ status: 502, body: "<b>no</b>", code: 14 });
});

test("security follows each operation, by value or by callback", async () => {
  await client["pets"].deletePet({ id: 1 });
  expect(server.last().headers.authorization).toBe(`Basic ${Buffer.from("ü:p").toString("base64")}`);
  server.answer({});
  await client["pets"].hasPet({ id: 1 });
  expect(server.last()).toMatchObject({ method: "HEAD" });
  expect(server.last().headers.authorization).toBeUndefined();
  server.answer(json({ kind: "cat", id: 1 }));
  await create({ security: { key: async () => "k&1" } })["pets"].getPet({ id: 1 });
  expect(server.last().target).toBe("/base/pets/1?api_key=k%261");
  expect(server.last().headers.authorization).toBeUndefined();
});

test("servers have variables, and operations servers of their own", async () => {
  const urls: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    urls.push(url);
    return Promise.resolve(new Response("ok", { headers: { "content-type": "text/plain" } }));
  };
  const { createFeaturesClient } = emitted.exports;
  await createFeaturesClient({ fetch, server: { variables: { stage: "v1" } } }).byLabel({ code: ["a"] });
  await createFeaturesClient({ fetch }).login({ body: { user: "u" } });
  expect(urls).toEqual(["https://eu.example.test/v1/label/.a", "https://login.example.test/login"]);
});

test("forms, multipart, text and bytes", async () => {
  server.answer({ headers: { "content-type": "text/plain" }, body: "token" });
  expect(await client["login"]({ body: { user: "a b", scopes: ["x", "y"], age: 3 } })).toBe("token");
  expect(server.last().body.toString()).toBe("user=a+b&scopes=x&scopes=y&age=3");
  expect(server.last().headers["content-type"]).toBe("application/x-www-form-urlencoded");
  server.answer({ status: 201 });
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array([0, 255]));
      controller.close();
    },
  });
  for (const more of [[new Blob(["2"]), new Uint8Array([51])], [{ data: stream, name: "s.bin" }]]) {
    await client["pets"].uploadPhotos({
      id: 1,
      body: { file: new File(["1"], 'ä".png', { type: "image/png" }), more, meta: { title: "t" }, note: "n" },
    });
    const { headers, body } = server.last();
    const form = await new Response(new Uint8Array(body), {
      headers: { "content-type": headers["content-type"] ?? "" },
    }).formData();
    const file = form.get("file") as File;
    expect([file.name, file.type, await file.text()]).toEqual(
      ["ä%22.png", "image/png", "1"].map((each, index) => (index === 0 ? file.name : each)),
    );
    expect(file.name).toMatch(/^ä("|%22)\.png$/);
    expect(form.getAll("more")).toHaveLength(more.length);
    expect(form.get("meta")).toBe('{"title":"t"}');
    expect(form.get("note")).toBe("n");
  }
  server.answer({ status: 204 });
  await client["pets"].putPhoto({ id: 1, body: new Uint8Array([9, 8]) });
  expect([...server.last().body]).toEqual([9, 8]);
  expect(server.last().headers["content-type"]).toBe("image/png");
  server.answer({ headers: { "content-type": "image/png" }, body: new Uint8Array([1, 2, 255]) });
  const photo = (await client["pets"].getPhoto({ id: 1 })) as Blob;
  expect([photo.type, ...new Uint8Array(await photo.arrayBuffer())]).toEqual(["image/png", 1, 2, 255]);
});

test("a body and an answer in one of several media types", async () => {
  server.answer({ headers: { "content-type": "text/csv" }, body: "a,b" });
  expect(await client["putNote"]({ body: "plain" })).toBe("a,b");
  expect(server.last().headers).toMatchObject({ "content-type": "text/plain", accept: "application/json, text/csv" });
  server.answer(json('{"id":1}'));
  expect(await client["putNote"]({ contentType: "application/json", body: { text: "x" } })).toEqual({ id: 1n });
  expect(server.last().body.toString()).toBe('{"text":"x"}');
});

test("events with their end, lines, and a stream beside a single answer", async () => {
  const all = async (values: AsyncIterable<unknown>): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const each of values) found.push(each);
    return found;
  };
  const events = { headers: { "content-type": "text/event-stream" } };
  server.answer({
    ...events,
    body: [
      ': hi\n\ndata: {"type":"created","id":"90071992',
      '54740993"}\n\nda',
      'ta: [DONE]\n\ndata: {"type":"no"}\n\n',
    ],
  });
  expect(await all(client["watchEvents"]())).toEqual([{ type: "created", id: 9007199254740993n }]);
  expect(server.last().headers.accept).toBe("text/event-stream");
  server.answer({
    headers: { "content-type": "application/x-ndjson" },
    body: ['{"type":"removed"', ',"why":"x"}\n{"type":"new"}\n'],
  });
  expect(await all(client["readLog"]())).toEqual([{ type: "removed", why: "x" }, { type: "new" }]);
  server.answer(json({ type: "removed" }));
  expect(await client["chat"]({ body: {} })).toEqual({ type: "removed" });
  expect(server.last().headers.accept).toBe("application/json");
  server.answer({ ...events, body: 'data: {"type":"removed"}\n\n' });
  expect(await all(client["chatStream"]({ body: { stream: true } }))).toEqual([{ type: "removed" }]);
  server.answer(json({ title: "no" }, 404));
  await expect(all(client["chatStream"]({ body: {} }))).rejects.toMatchObject({ status: 404, body: { title: "no" } });
});

test("what is not as described is passed on and told, or refused on demand", async () => {
  const told: unknown[] = [];
  const body = { kind: "cat", id: "x", name: 5, lives: "nine" };
  server.answer(json(body));
  const lenient = create({ onMismatch: (each: unknown) => told.push(each) });
  expect(await lenient["pets"].getPet({ id: 1 })).toEqual(body);
  expect(told).toEqual([
    { path: ["id"], expected: "integer of 64 bits", value: "x" },
    { path: ["name"], expected: "text", value: 5 },
    { path: ["lives"], expected: "integer", value: "nine" },
  ]);
  await expect(create({ strict: true })["pets"].getPet({ id: 1 })).rejects.toMatchObject({ code: 13 });
});

test("what cannot be sent is refused before it is sent", async () => {
  const before = server.requests.length;
  const invalid = { code: 3 };
  await expect(client["getReport"]({ name: undefined, format: "pdf" })).rejects.toMatchObject(invalid);
  await expect(client["pets"].getPet({ id: ".." })).rejects.toMatchObject(invalid);
  await expect(client["pets"].getPet({ id: "" })).rejects.toMatchObject(invalid);
  await expect(client["pets"].updatePet({ id: 1, body: { name: Number.NaN } })).rejects.toMatchObject(invalid);
  expect(server.requests).toHaveLength(before);
});

test("retries, interceptors, headers and cancellation are those of every client", async () => {
  server.answer({ status: 503 }, json({ kind: "cat", id: 1 }));
  const seen: string[] = [];
  const retrying = create({
    retries: { initialBackoffMs: 1 },
    interceptors: [
      emitted.exports["interceptMetadata"]((metadata: Headers, method: { name: string }) => {
        seen.push(method.name);
        metadata.set("x-trace", "1");
      }),
    ],
  });
  expect(await retrying["pets"].getPet({ id: 1 }, { headers: { "x-own": "2" } })).toMatchObject({ id: 1n });
  expect(seen).toEqual(["getPet"]);
  expect(server.last().headers).toMatchObject({ "x-trace": "1", "x-own": "2" });
  const count = server.requests.length;
  server.answer({ status: 503 });
  await expect(retrying["pets"].createPet({ ...tenant, body: { kind: "x" } })).rejects.toMatchObject({ status: 503 });
  expect(server.requests).toHaveLength(count + 1);
  await expect(client["pets"].getPet({ id: 1 }, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 1 });
});

test("texts of a document stay texts", () => {
  const all = [...emitted.files.values()].join("\n");
  expect(all).toContain("A pet. *\\/ alert(1) /*");
  expect(all).not.toContain("*/ alert(1)");
});
