import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { emitClient, type AnyClient, type EmittedClient } from "./emit-client.js";
import { json, startRecorder, type Recorder } from "./recorder.js";

const cases = fileURLToPath(new URL("../../../../shared/cases/openapi/", import.meta.url));
let server: Recorder;
beforeAll(async () => void (server = await startRecorder()));
afterAll(() => server.close());

/** Emits a case, and runs its tests with a client that reaches the recording server. */
function describeCase(file: string, run: (client: () => AnyClient, emitted: () => EmittedClient) => void): void {
  describe.skipIf(!existsSync(cases))(`${file}`, () => {
    let emitted: EmittedClient;
    let client: AnyClient;
    beforeAll(async () => {
      emitted = await emitClient(`${cases}${file}`, "sample");
      client = emitted.exports["createSampleClient"]?.({ baseUrl: server.url, security: { key: "k" } });
    });
    beforeEach(() => server.answer(json({})));
    afterAll(() => emitted.dispose());
    run(
      () => client,
      () => emitted,
    );
  });
}

const sent = (): string => `${server.last().method} ${server.last().target}`;
const body = (): string => server.last().body.toString();
const typesOf = (emitted: EmittedClient): string =>
  [...emitted.files]
    .filter(([path]) => !path.startsWith("runtime/"))
    .map(([, text]) => text)
    .join("\n");

describeCase("a1-params.yaml", (client, emitted) => {
  test("parameters of every place and style", async () => {
    await client()["parts"].findParts({
      aisle: "a/1",
      bins: "b c",
      "X-Tenant": "t",
      colours: ["r", "g"],
      sizes: ["s", "m"],
      marks: ["x", "y"],
      plain: ["1", "2"],
      "page[number]": 3,
      session: "z",
      "If-Match": '"e"',
    });
    expect(sent()).toBe(
      "GET /warehouse/a%2F1/b%20c?colours=r,g&sizes=s%20m&marks=x%7Cy&plain=1&plain=2&page%5Bnumber%5D=3",
    );
    expect(server.last().headers).toMatchObject({ "x-tenant": "t", cookie: "session=z", "if-match": '"e"' });
    await client()["parts"].byLabel({ code: "a" });
    expect(sent()).toBe("GET /label/.a");
    await client()["parts"].byMatrix({ code: "a" });
    expect(sent()).toBe("GET /matrix/;code=a");
    await client()["parts"].search({ year: { min: 1 }, flat: { a: "x" }, filter: ["p"], free: 5, expr: "a/b?c" });
    expect(sent()).toBe("GET /search?year%5Bmin%5D=1&a=x&filter=%5B%22p%22%5D&free=5&expr=a/b?c");
    expect(typesOf(emitted())).toMatch(/"X-Tenant": string;[\s\S]*colours\?: readonly string\[\]/);
    expect(typesOf(emitted())).toContain('stage?: "v1" | "v2"');
  });
});

describeCase("a2-bodies.yaml", (client, emitted) => {
  test("bodies of every media type", async () => {
    await client()["upload"]({ body: { file: new Uint8Array([1]), more: [new Blob(["a"])], meta: { title: "t" } } });
    expect(body()).toMatch(
      /name="file"; filename="file"[\s\S]*name="more"[\s\S]*name="meta"\r\nContent-Type: application\/json\r\n\r\n\{"title":"t"\}/,
    );
    await client()["form"]({ body: { user: "a&b", age: 3 } });
    expect(body()).toBe("user=a%26b&age=3");
    await client()["putBlob"]({ id: "1", body: new Uint8Array([1, 2]) });
    expect([...server.last().body]).toEqual([1, 2]);
    server.answer({ headers: { "content-type": "application/octet-stream" }, body: new Uint8Array([7]) });
    expect([...new Uint8Array(await ((await client()["getBlob"]({ id: "1" })) as Blob).arrayBuffer())]).toEqual([7]);
    server.answer({ headers: { "content-type": "text/plain" }, body: "hello" });
    expect(await client()["getNote"]()).toBe("hello");
    await client()["putNote"]({ body: "n" });
    expect([body(), server.last().headers["content-type"]]).toEqual(["n", "text/plain"]);
  });

  test("null, empty lists and 64 bits, both ways", async () => {
    const patch = { label: null, count: null, tags: [], attrs: {}, when: null };
    server.answer(json('{"id":9007199254740993,"tags":[],"label":null}'));
    expect(await client()["patchThing"]({ id: "1", body: patch })).toEqual({
      id: 9007199254740993n,
      tags: [],
      label: null,
    });
    expect([body(), server.last().headers["content-type"]]).toEqual([
      JSON.stringify(patch),
      "application/merge-patch+json",
    ]);
    server.answer(json('[{"id":1,"tags":["a"]}]'));
    expect(await client()["replaceThings"]({ body: [{ id: 9007199254740993n, tags: [] }] })).toEqual([
      { id: 1n, tags: ["a"] },
    ]);
    expect(body()).toBe('[{"id":9007199254740993,"tags":[]}]');
    server.answer(json("5"));
    expect(await client()["setCount"]({ body: 4 })).toBe(5);
    expect(body()).toBe("4");
    expect(typesOf(emitted())).toMatch(/label\?: string \| null/);
  });
});

describeCase("a3-schemas.yaml", (client, emitted) => {
  test("every kind of schema survives", async () => {
    const value =
      '{"open":{"name":"n","x":"y"},"pet":{"kind":"cat","lives":3},"shape":{"side":1},"node":{"next":{"v":1},"kids":[{}]},"list":[],"dict":{"a":{"v":1}},' +
      '"matrix":[[1.5],[]],"dictOfLists":{"a":[]},"nullableRef":null,"scalarOrObject":"s","contact":{"email":"e","name":"n"},"ev":{"type":"t","reason":"r"},' +
      '"nullsInList":["a",null],"nullsInMap":{"a":null},"big":9007199254740993,"bigText":"9007199254740993","bin":"AQ==","dec":"1.10","date":"2024-01-01"}';
    server.answer(json(value));
    const read = await client()["send"]({ body: {} });
    expect(read).toMatchObject({
      big: 9007199254740993n,
      bigText: 9007199254740993n,
      bin: new Uint8Array([1]),
      nullableRef: null,
    });
    await client()["send"]({ body: read });
    expect(body()).toBe(value);
    const types = typesOf(emitted());
    expect(types).toContain("export type Shape = Circle | Square;");
    expect(types).toMatch(/export type Pet = \(Cat & \{ kind: "cat" \}\) \| \(Dog & \{ kind: "dog" \}\);/);
    expect(types).toContain("scalarOrObject?: string | Node;");
    expect(types).toContain("nullsInList?: (string | null)[];");
    expect(types).toMatch(/interface EverythingInput \{(?:(?!\n\}).)*\bwo\?: string/s);
    expect(types).not.toMatch(/interface EverythingInput \{(?:(?!\n\}).)*\bro\?: string/s);
  });
});

describeCase("a4-names.yaml", (client, emitted) => {
  test("names are kept, and none reaches code", async () => {
    const { exports } = emitted();
    const { account } = client() as { account: AnyClient };
    await account["noteRetrieve"]({ id: "1" });
    expect(sent()).toBe("GET /a/1/note");
    await account["noteRetrieve_2"]();
    expect(sent()).toBe("GET /a/note");
    const odd = JSON.parse(
      '{"__proto__":"p","constructor":"c","toString":"t","":"e","9":"n","a b":"s","$unknown":"u"}',
    ) as object;
    server.answer(json(JSON.stringify(odd)));
    const read = await account["constructor$"]({ body: odd });
    expect(Object.entries(JSON.parse(body()) as object)).toEqual(Object.entries(odd));
    expect(JSON.stringify(read)).toBe(JSON.stringify(odd));
    expect(client()["日本"]).toBeDefined();
    expect(client()["then"]).toBeUndefined();
    const own = client()["aGet"];
    await own.get({ "a-b": "1", a_b: "2", aB: "3", $top: 4, "1st": "5", "": "6", ü: "7" }).catch(() => undefined);
    expect(Object.keys(exports)).toContain("createSampleClient");
  });
});

describeCase("a5-enums.yaml", (client, emitted) => {
  test("values outside of an enum survive; those in it are what they are", async () => {
    const bag = {
      blank: "",
      mixed: null,
      neg: -1,
      nul: null,
      cased: "oK",
      digits: "10",
      flag: true,
      named: "later",
      dict: { a: "new" },
    };
    server.answer(json(bag));
    expect(await client()["enums"].sendEnums({ sort: "-name", level: -1, many: ["a", "b"], body: bag })).toEqual(bag);
    expect(sent()).toBe("POST /e?sort=-name&level=-1&many=a&many=b");
    expect(body()).toBe(JSON.stringify(bag));
    const types = typesOf(emitted());
    expect(types).toContain('export type Level = "low" | "high" | OpenText;');
    expect(types).toMatch(/mixed: "auto" \| 1 \| 2 \| null \| true/);
    expect(types).toContain("flag?: true;");
  });
});

describeCase("a6-31.yaml", (client, emitted) => {
  test("what 3.1 adds", async () => {
    const value = {
      maybe: null,
      either: 3,
      listOrText: ["a"],
      fixed: 42,
      tuple: ["a", 1],
      inner: { q: "x" },
      sib: { op: "o", extra: "e" },
      url: null,
      anything: [{}],
      pattern: { "x-a": "1" },
      enc: "AQ==",
    };
    server.answer(json(value));
    const read = await client()["p"].sendP({ body: {} });
    expect(read).toEqual({ ...value, enc: new Uint8Array([1]) });
    await client()["p"].sendP({ body: read });
    expect(body()).toBe(JSON.stringify(value));
    const types = typesOf(emitted());
    for (const each of [
      "maybe?: string | null;",
      "either?: string | number;",
      "listOrText?: string[] | string;",
      "fixed?: 42;",
      'fixedText?: "alpha";',
      "tuple?: [string, number];",
      "anything?: unknown;",
      "ref?: Base | null;",
      "refOne?: null | Base;",
    ])
      expect(types).toContain(each);
    const codes = emitted()
      .diagnostics.map((each) => `${each.code} ${each.message}`)
      .join("\n");
    expect(codes).toMatch(/openapi-not-generated.*callbacks/);
    expect(codes).toMatch(/openapi-not-generated.*webhook/);
    expect(codes).toMatch(/schema-keyword-untyped.*\bif\b/);
  });
});

describeCase("a7-resp.yaml", (client, emitted) => {
  test("answers by status and media type", async () => {
    const { r } = client() as { r: AnyClient };
    server.answer({ status: 202 });
    expect(await r["emptyOk"]()).toBeUndefined();
    expect(sent()).toBe("POST /empty?api_key=k");
    server.answer(json({ b: "x" }, 201));
    expect(await r["bothOk"]().withResponse()).toMatchObject({ status: 201, data: { b: "x" } });
    server.answer(json({ title: "t" }, 404));
    expect(await r["bothOk"]().result()).toMatchObject({ ok: false, status: 404, error: { title: "t" } });
    server.answer(json({ a: "x" }, 203));
    expect(await r["rangeOk"]()).toEqual({ a: "x" });
    expect(await r["dfltOk"]()).toEqual({ a: "x" });
    server.answer({ headers: { "content-type": "text/csv" }, body: "1,2" });
    expect(await r["multi"]()).toBe("1,2");
    server.answer(json({ a: "x" }, 200, "application/hal+json"));
    expect(await r["hal"]()).toEqual({ a: "x" });
    server.answer({});
    expect(await r["headIt"]()).toBeUndefined();
    server.answer(json('"s"'));
    expect(await r["strIt"]()).toBe("s");
    server.answer(json("null"));
    expect(await r["nulIt"]()).toBeNull();
    server.answer({ headers: { "content-type": "application/xml" }, body: "<a/>" });
    expect(await r["xmlIt"]()).toBe("<a/>");
    server.answer(json({ result: { a: "x" }, error: "e" }));
    expect(await r["resultIt"]()).toEqual({ result: { a: "x" }, error: "e" });
    server.answer({ ...json([]), headers: { "content-type": "application/json", "x-total": "7" } });
    expect((await r["pageIt"]({ api_version: "1" }).withResponse()).headers.get("x-total")).toBe("7");
    expect(typesOf(emitted())).toMatch(
      /readonly 200: A;[\s\S]*readonly 201: B;[\s\S]*readonly 204: undefined;[\s\S]*readonly 404: Problem;/,
    );
  });
});

describeCase("b1-mix.yaml", (client) => {
  test("clashing names, odd media types, free values, unions", async () => {
    const { u } = client() as { u: AnyClient };
    await u["putUser"]({
      path: { id: "p" },
      query: { id: "q", body: "b", verbose: true, "page-size": 2 },
      body: { name: "n", any: [null], obj: { x: 1 } },
    });
    expect(sent()).toBe("PUT /users/p?id=q&body=b&verbose=true&page-size=2");
    expect([body(), server.last().headers["content-type"]]).toEqual([
      '{"name":"n","any":[null],"obj":{"x":1}}',
      "application/vnd.api+json",
    ]);
    await u["delUser"]({ id: 9007199254740993n, body: { name: "n" } });
    expect([sent(), body()]).toEqual(["DELETE /users/9007199254740993", '{"name":"n"}']);
    await u["getUser"]({ id: true });
    expect([sent(), server.last().headers.accept]).toEqual(["GET /users/true", "application/vnd.acme.v2+json"]);
    await u["optBody"]();
    expect([body(), server.last().headers["content-type"]]).toEqual(["", undefined]);
    server.answer(json("[1,null]"));
    expect(await u["free"]({ body: { a: [] } })).toEqual([1, null]);
    expect(body()).toBe('{"a":[]}');
    server.answer(json({ size: 1, inner: { result: "r", error: "e" } }));
    expect(await u["union"]({ body: { size: 2 } })).toEqual({ size: 1, inner: { result: "r", error: "e" } });
    expect(body()).toBe('{"size":2}');
    const events: unknown[] = [];
    server.answer({ headers: { "content-type": "text/event-stream" }, body: 'data: {"name":"a"}\n\n' });
    for await (const each of u["ev"]()) events.push(each);
    expect(events).toEqual([{ name: "a" }]);
    server.answer({ headers: { "content-type": "text/event-stream" }, body: "data: one\n\ndata: two\n\n" });
    const texts: unknown[] = [];
    for await (const each of u["chatStream"]({ body: { stream: true } })) texts.push(each);
    expect(texts).toEqual(["one", "two"]);
  });
});

describeCase("b2-paths.yaml", (client, emitted) => {
  test("paths are sent as they are written", async () => {
    const found: string[] = [];
    const calls: readonly (readonly [string, object?])[] = [
      ["slash"],
      ["ext", { format: "a b" }],
      ["ext2", { name: "n" }],
      ["two", { from: "1", to: "2" }],
      ["dashed", { "user-id": "u" }],
      ["verb", { id: "1" }],
      ["odata", { key: "k" }],
      ["atme"],
      ["space"],
      ["tilde"],
      ["wild"],
      ["query"],
      ["frag"],
      ["uni"],
      ["root"],
      ["me"],
      ["anyId", { id: "me" }],
      ["pct"],
    ];
    const own = emitted().exports["createSampleClient"]({ baseUrl: `${server.url}/api/` });
    for (const [name, args] of calls) {
      await own[name](args);
      found.push(server.last().target);
    }
    expect(client()).toBeDefined();
    expect(found).toEqual([
      "/api/items/",
      "/api/report.a%20b",
      "/api/n.json",
      "/api/range/1-2",
      "/api/a/u/b",
      "/api/v/1:cancel",
      "/api/odata/Users(k)",
      "/api/x/@me",
      "/api/x/a%20b",
      "/api/x/~user/$metadata",
      "/api/wild/*",
      "/api/q?action=list",
      "/api/h",
      "/api/%C3%BCn%C3%AF/%C3%A9",
      "/api/",
      "/api/me",
      "/api/me",
      "/api/pct/a%20b",
    ]);
  });
});

describeCase("b3-sw2.yaml", (client) => {
  test("collection formats, files and forms of Swagger 2.0", async () => {
    const { s } = client() as { s: AnyClient };
    const two = ["a", "b"];
    server.answer(json('{"n":9007199254740993,"x":null}'));
    expect(
      await s["find"]({ dflt: two, csv: two, ssv: two, tsv: two, pipes: two, multi: two, e: "a", "X-Req": "r" }),
    ).toEqual({ n: 9007199254740993n, x: null });
    expect(sent()).toBe("GET /find?dflt=a,b&csv=a,b&ssv=a%20b&tsv=a%09b&pipes=a%7Cb&multi=a&multi=b&e=a");
    expect(server.last().headers["x-req"]).toBe("r");
    await s["file"]({ body: { f: new Blob(["x"]), note: "n" } });
    expect(body()).toMatch(/name="f"; filename=[\s\S]*name="note"\r\n\r\nn\r\n/);
    server.answer({ headers: { "content-type": "application/pdf" }, body: "%PDF" });
    expect(await ((await s["dl"]()) as Blob).text()).toBe("%PDF");
    server.answer(json('"ok"'));
    expect(await s["login"]({ body: { user: "u", pass: "p" } })).toBe("ok");
    expect(body()).toBe("user=u&pass=p");
    server.answer(json("[]"));
    expect(await s["many"]({ ids: "1,2" })).toEqual([]);
    expect(sent()).toBe("GET /multi/1%2C2");
  });
});

describeCase("f28-f33.yaml", (client) => {
  test("empty objects, forms on GET, optional bodies, nulls in maps", async () => {
    const value = {
      raw: {},
      inline: {},
      ports: { a: null, b: [] },
      labels: null,
      tag: "c",
      required_list: [],
      price: 1.5,
      size: 2,
    };
    server.answer(json(value));
    expect(await client()["obj"]()).toEqual(value);
    await client()["getBody"]({ limit: 3 });
    expect(sent()).toBe("GET /getbody?limit=3");
    await client()["opt"]({ q: "x" });
    expect([sent(), body()]).toEqual(["POST /opt?q=x", ""]);
    server.answer(json(value));
    await client()["patch"]({ body: value });
    expect(body()).toBe(JSON.stringify(value));
  });
});

describeCase("f32-paths.yaml", (client) => {
  test("several parameters in a segment, and unions in one", async () => {
    await client()["a"]({ id: "1" });
    expect(sent()).toBe("GET /a/1.json");
    await client()["c"]({ x: "v1", y: "v2" });
    expect(sent()).toBe("GET /c/v1...v2");
    await client()["d"]({ u: 7 });
    expect(sent()).toBe("GET /d/7");
  });
});

describeCase("f07-trailing-slash.yaml", (client) => {
  test("a path keeps its slash", async () => {
    await client()["a"]();
    expect(sent()).toBe("GET /a/");
  });
});

describeCase("f31-webhooks.yaml", (_, emitted) => {
  test("a document of webhooks alone gives its types, and names them", () => {
    expect(typesOf(emitted())).toContain("export interface P {");
    expect(emitted().diagnostics.map((each) => each.code)).toEqual(["openapi-not-generated"]);
  });
});
