import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLibrary, type Library } from "./library.js";

let library: Library;
let base: string;
let strict: string;
beforeAll(async () => {
  library = await openLibrary();
  base = await library.serve({ json: { emitUnpopulated: false, useProtoNames: true } });
  strict = await library.serve({ dialect: "google" });
});
afterAll(() => library.close());

interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  readonly headers: Headers;
}
async function ask(
  method: string,
  path: string,
  body?: BodyInit,
  headers: Record<string, string> = {},
  at = base,
): Promise<Answer> {
  const response = await fetch(at + path, { method, headers, ...(body !== undefined && { body }) });
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    text: await response.text(),
    headers: response.headers,
  };
}
/** Sends a request and answers what reached the upstream: `Method {message}`. */
async function reach(
  method: string,
  path: string,
  body?: BodyInit,
  headers?: Record<string, string>,
): Promise<readonly [string | undefined, unknown]> {
  library.respond([{}]);
  const answer = await ask(method, path, body, headers);
  if (answer.status !== 200) return [`${answer.status} ${answer.text}`, undefined];
  return [library.last()?.method, library.last()?.messages[0]];
}

describe("path templates", () => {
  test.each<[string, string, string, string, unknown]>([
    ["a variable over a fixed shape", "GET", "/v1/shelves/1/books/2", "GetBook", { name: "shelves/1/books/2" }],
    ["an additional binding", "GET", "/v1/volumes/978-3", "GetBook", { isbn: "978-3" }],
    ["a binding without variables", "GET", "/v1/latest", "GetBook", {}],
    ["%2F is data in one segment", "GET", "/v1/volumes/a%2Fb%20c", "GetBook", { isbn: "a/b c" }],
    [
      "%2F stays encoded in several",
      "GET",
      "/v1/shelves/a%2Fb/books/c%20d",
      "GetBook",
      { name: "shelves/a%2Fb/books/c d" },
    ],
    ["** over any number of segments", "GET", "/v1/files/a/b%20c/d", "GetFile", { path: "a/b c/d" }],
    ["** over none", "GET", "/v1/files", "GetFile", {}],
    ["a fixed tail behind **", "GET", "/v1/archives/a/b/meta", "GetFile", { path: "archives/a/b" }],
    ["literal before **", "GET", "/v1/files/readme", "GetFile", {}],
    ["* before **", "GET", "/v1/files/special/x", "GetFile", { path: "x" }],
    ["a verb", "POST", "/v1/shelves/1/books/2:move", "MoveBook", { name: "shelves/1/books/2" }],
    ["a custom kind", "SEARCH", "/v1/books", "SearchBooks", {}],
    ["a kind for any method", "PURGE", "/v1/anything/x", "SearchBooks", { text: "x" }],
    ["a rule of the service configuration", "GET", "/v1/recount", "Recount", {}],
    ["a nested field", "GET", "/v1/deep/down", "GetNumbers", { inner: { inner: { text: "down" } } }],
    [
      "DELETE without a body",
      "DELETE",
      "/v1/shelves/1/books/2?force=true",
      "DeleteBook",
      { name: "shelves/1/books/2", force: true },
    ],
    [
      "values of every kind",
      "GET",
      "/v1/numbers/-5/18446744073709551615/true/RED/aGk_/2024-01-02T03:04:05Z/1.5e3",
      "GetNumbers",
      {
        i32: -5,
        u64: "18446744073709551615",
        real: 1500,
        flag: true,
        data: "aGk/",
        color: "RED",
        stamp: "2024-01-02T03:04:05Z",
      },
    ],
  ])("%s", async (_rule, method, path, rpc, message) => {
    expect(await reach(method, path)).toEqual([rpc, message]);
  });

  test.each([
    ["/v1/numbers/x/1/true/RED/aGk_/2024-01-02T03:04:05Z/1", "i32"],
    ["/v1/numbers/2147483648/1/true/RED/aGk_/2024-01-02T03:04:05Z/1", "i32"],
    ["/v1/numbers/1/-1/true/RED/aGk_/2024-01-02T03:04:05Z/1", "u64"],
    ["/v1/numbers/1/1/yes/RED/aGk_/2024-01-02T03:04:05Z/1", "flag"],
    ["/v1/numbers/1/1/true/GREEN/aGk_/2024-01-02T03:04:05Z/1", "color"],
    ["/v1/numbers/1/1/true/RED/a/2024-01-02T03:04:05Z/1", "data"],
    ["/v1/numbers/1/1/true/RED/aGk_/yesterday/1", "stamp"],
    ["/v1/numbers/1/1/true/RED/aGk_/2024-01-02T03:04:05Z/one", "real"],
  ])("%s is refused, naming %s", async (path, name) => {
    const answer = await ask("GET", path);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ code: 3, message: expect.stringContaining(`"${name}"`) as string });
  });
});

describe("bodies", () => {
  test("the whole message; the path has the last word", async () => {
    expect(await reach("POST", "/v1/shelves/1/books/2:move", '{"name":"other","shelf":"s"}')).toEqual([
      "MoveBook",
      { name: "shelves/1/books/2", shelf: "s" },
    ]);
    expect(await reach("POST", "/v1/whole/path", '{"text":"body","i64":"9007199254740993"}')).toEqual([
      "GetNumbers",
      { text: "path", i64: "9007199254740993" },
    ]);
  });

  test("a field; the rest comes from path and query", async () => {
    expect(await reach("POST", "/v1/shelves/1/books?book_id=b&dryRun=1", '{"title":"T","pages":3}')).toEqual([
      "CreateBook",
      { parent: "shelves/1", book: { title: "T", pages: "3" }, book_id: "b", dry_run: true },
    ]);
  });

  test("a list, a map, a scalar and a field of a field", async () => {
    expect(await reach("POST", "/v1/lists?i32=7", '["a","b"]')).toEqual(["GetNumbers", { i32: 7, texts: ["a", "b"] }]);
    expect(await reach("POST", "/v1/maps", '{"__proto__":"x","b":"y"}')).toEqual([
      "GetNumbers",
      { labels: JSON.parse('{"__proto__":"x","b":"y"}') as unknown },
    ]);
    expect(await reach("POST", "/v1/scalars", '"9223372036854775807"')).toEqual([
      "GetNumbers",
      { i64: "9223372036854775807" },
    ]);
    expect(await reach("POST", "/v1/inner?inner.text=outside", '{"text":"within","count":2}')).toEqual([
      "GetNumbers",
      { inner: { text: "outside", inner: { text: "within", count: 2 } } },
    ]);
  });

  test("a body for a field cannot set another field", async () => {
    for (const body of ['["a"],"i64":1', '["a"]}{', '["a"],"text":"x"}', "["]) {
      const answer = await ask("POST", "/v1/lists", body, {}, strict);
      expect({ body, status: answer.status }).toEqual({ body, status: 400 });
    }
    expect(await reach("POST", "/v1/lists", '["a"],"i64":1')).toEqual(["GetNumbers", { texts: ["a"] }]);
  });

  test("no body at all", async () => {
    expect(await reach("POST", "/v1/shelves/1/books")).toEqual(["CreateBook", { parent: "shelves/1", book: {} }]);
    expect(await reach("POST", "/v1/lists", "  \n")).toEqual(["GetNumbers", {}]);
  });

  test("PUT replaces as a whole, PATCH derives its mask from the body unless one is given", async () => {
    const book = '{"title":"T","author":{"born":1},"notes":{"a":"b"},"published":"2024-01-02T03:04:05Z","tags":[]}';
    expect(await reach("PUT", "/v1/shelves/1/books/2", '{"book":{"title":"T"},"allow_missing":true}')).toEqual([
      "UpdateBook",
      { book: { name: "shelves/1/books/2", title: "T" }, allow_missing: true },
    ]);
    const patched = {
      name: "shelves/1/books/2",
      title: "T",
      author: { born: 1 },
      notes: { a: "b" },
      published: "2024-01-02T03:04:05Z",
    };
    expect(await reach("PATCH", "/v1/shelves/1/books/2", book)).toEqual([
      "UpdateBook",
      { book: patched, update_mask: "author.born,notes,published,tags,title" },
    ]);
    expect(await reach("PATCH", "/v1/shelves/1/books/2?update_mask=title&allowMissing=true", book)).toEqual([
      "UpdateBook",
      { book: patched, update_mask: "title", allow_missing: true },
    ]);
  });

  test("gzip and a body that only says so", async () => {
    const { gzipSync } = await import("node:zlib");
    library.respond([{}]);
    const url = await library.serve({
      compression: (await import("../../../generator/runtime/serve/compression.js")).createCompression(),
      limits: { maxBodyBytes: 100_000 },
    });
    const text = JSON.stringify({ name: "x", shelf: "s".repeat(1_000) });
    const gzip = { "content-encoding": "gzip" };
    expect((await ask("POST", "/v1/shelves/1/books/2:move", gzipSync(text), gzip, url)).status).toBe(200);
    expect(library.last()?.messages[0]).toEqual({ name: "shelves/1/books/2", shelf: "s".repeat(1_000) });
    expect((await ask("POST", "/v1/shelves/1/books/2:move", text, gzip, url)).status).toBe(200);
    expect((await ask("POST", "/v1/shelves/1/books/2:move", gzipSync(text).subarray(0, 20), gzip, url)).status).toBe(
      400,
    );
    expect((await ask("POST", "/v1/shelves/1/books/2:move", gzipSync("x".repeat(10_000_000)), gzip, url)).status).toBe(
      413,
    );
    expect(
      (await ask("POST", "/v1/shelves/1/books/2:move", "\u0001", { "content-encoding": "zstd" }, url)).status,
    ).toBe(415);
  });
});

describe("queries", () => {
  test("every type, proto and JSON names, repetition", async () => {
    const query = [
      "i32=-1&i64=-9223372036854775808&u32=4294967295&u64=1&s32=-2&s64=-3&f32=4&f64=5&sf32=-6&sf64=-7&real32=0.5&real=-Infinity&flag=true",
      "text=a%26b+c&data=-_8=&color=2&stamp=1970-01-01T00:00:01.5Z&span=1.5s&mask=a,b.c&boxedInt=9007199254740993&boxed_text=&boxed_flag=false",
      "boxed_data=aGk=&boxed_real=NaN&texts=x&texts=y&numbers=1&numbers=2&colors=RED&colors=BLUE&inner.text=t&inner.inner.count=3&right=5&maybe=0&ODD=o",
      "__proto__=p&constructor=c",
    ].join("&");
    const expected =
      JSON.parse(`{"i32":-1,"i64":"-9223372036854775808","u32":4294967295,"u64":"1","s32":-2,"s64":"-3","f32":4,"f64":"5","sf32":-6,
      "sf64":"-7","real32":0.5,"real":"-Infinity","flag":true,"text":"a&b c","data":"+/8=","color":"BLUE","stamp":"1970-01-01T00:00:01.500Z",
      "span":"1.500s","mask":"a,b.c","boxed_int":"9007199254740993","boxed_text":"","boxed_flag":false,"boxed_data":"aGk=","boxed_real":"NaN",
      "texts":["x","y"],"numbers":[1,2],"colors":["RED","BLUE"],"inner":{"text":"t","inner":{"count":3}},"right":5,"maybe":0,"odd_name":"o",
      "__proto__":"p","constructor":"c"}`) as unknown;
    expect(await reach("GET", `/v1/everything?${query}`)).toEqual(["GetNumbers", expected]);
  });

  test.each([
    ["a scalar twice", "i32=1&i32=2", "i32"],
    ["two of a oneof", "left=a&right=2", "right"],
    ["two of a oneof, one by a message", "left=a&middle.text=b", "middle.text"],
    ["a map", "labels=a", "labels"],
    ["a list of messages", "inners=a", "inners"],
    ["a message", "inner=a", "inner"],
    ["a Struct", "struct=a", "struct"],
    ["a wrong value", "u32=-1", "u32"],
    ["a wrong wrapped value", "boxed_flag=maybe", "boxed_flag"],
    ["a wrong enum", "color=PINK", "color"],
    ["a number of a million digits", `i64=${"9".repeat(10_000)}`, "i64"],
  ])("%s is refused in every dialect, naming the parameter", async (_rule, query, name) => {
    for (const at of [base, strict]) {
      const answer = await ask("GET", `/v1/everything?${query}`, undefined, {}, at);
      expect(answer.status).toBe(400);
      expect(answer.text).toContain(`parameter \\"${name}\\"`);
    }
  });

  test.each([
    ["no such field", "/v1/everything?nope=1", "nope"],
    ["no such field within", "/v1/everything?inner.nope=1", "inner.nope"],
    ["in the path already", "/v1/shelves/1/books?parent=shelves/2", "parent"],
    ["around what is in the path", "/v1/deep/x?inner.inner.text=y", "inner.inner.text"],
  ])("%s: skipped, or refused where the dialect is strict", async (_rule, path, name) => {
    library.respond([{}]);
    expect((await ask("GET", path)).status).toBe(200);
    const refused = await ask("GET", path, undefined, {}, strict);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(name);
  });

  test("deeper than any message is refused, since it would name a field", async () => {
    for (const at of [base, strict])
      expect((await ask("GET", `/v1/everything?${"inner.".repeat(200)}text=1`, undefined, {}, at)).status).toBe(400);
  });

  test("is not read where the body is the whole message", async () => {
    expect(await reach("POST", "/v1/shelves/1/books/2:move?shelf=query&nope", '{"shelf":"body"}')).toEqual([
      "MoveBook",
      { name: "shelves/1/books/2", shelf: "body" },
    ]);
  });

  test("that is not percent-encoded is refused", async () => {
    for (const query of ["text=%", "text=%zz", "%ff=1", "text=%C3"])
      expect((await ask("GET", `/v1/everything?${query}`)).status).toBe(400);
  });

  test("of 10,000 parameters is answered", async () => {
    const roomy = await library.serve({ limits: { maxUrlBytes: 1 << 20 } });
    expect((await ask("GET", `/v1/everything?${"a=1&".repeat(5_000)}`, undefined, {}, roomy)).status).toBe(200);
    expect((await ask("GET", `/v1/everything?${"a=1&".repeat(5_000)}`)).status).toBe(414);
  });
});

describe("answers", () => {
  const books = { books: [{ name: "b" }], titles: ["x", "y"], first: { title: "T" }, total: "12", counts: { a: "1" } };
  test.each<[string, unknown, unknown]>([
    ["", books, books],
    [":titles", books, ["x", "y"]],
    [":titles", {}, []],
    [":first", books, { title: "T" }],
    [":first", {}, {}],
    [":author", { first: { author: { name: "A" } } }, { name: "A" }],
    [":author", {}, {}],
    [":tags", { first: { tags: ["t"] } }, ["t"]],
    [":tags", {}, []],
    [":total", books, "12"],
    [":total", {}, "0"],
    [":counts", books, { a: "1" }],
    [":counts", {}, {}],
  ])("response_body of books%s", async (verb, sent, expected) => {
    library.respond([sent]);
    const answer = await ask("GET", `/v1/shelves/1/books${verb}`);
    expect({ status: answer.status, body: JSON.parse(answer.text) as unknown }).toEqual({
      status: 200,
      body: expected,
    });
  });

  test("google.protobuf.Empty is an empty object", async () => {
    library.respond([{}]);
    expect(await ask("DELETE", "/v1/shelves/1/books/2")).toMatchObject({
      status: 200,
      text: "{}",
      type: "application/json",
    });
  });
});

describe("HttpBody", () => {
  const bytes = Uint8Array.from({ length: 1_000 }, (_, index) => index % 256);
  test("in: raw bytes and content type become the field", async () => {
    const expected = {
      name: "shelves/1/books/2",
      content: { content_type: "image/png", data: Buffer.from(bytes).toString("base64") },
    };
    expect(await reach("PUT", "/v1/shelves/1/books/2/content", bytes, { "content-type": "image/png" })).toEqual([
      "PutContent",
      expected,
    ]);
  });
  test("in: as the whole message", async () => {
    expect(await reach("POST", "/v1/raw", "not { json", { "content-type": "text/x" })).toEqual([
      "EchoRaw",
      { content_type: "text/x", data: Buffer.from("not { json").toString("base64") },
    ]);
  });
  test.each(["/v1/shelves/1/books/2/content", "/v1/shelves/1/books/2/cover"])(
    "out: raw bytes and content type (%s)",
    async (path) => {
      const body = { content_type: "image/png", data: Buffer.from(bytes).toString("base64") };
      library.respond([path.endsWith("cover") ? { image: body, width: 3 } : body]);
      const response = await fetch(base + path);
      expect(response.headers.get("content-type")).toBe("image/png");
      expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), bytes)).toBe(0);
    },
  );
  test("out: a content type cannot add a header", async () => {
    library.respond([{ content_type: "a/b\r\nx-evil: 1", data: "aGk=" }]);
    const answer = await ask("GET", "/v1/shelves/1/books/2/content");
    expect(answer).toMatchObject({ status: 200, type: "application/octet-stream", text: "hi" });
    expect(answer.headers.has("x-evil")).toBe(false);
  });
  test("download: the pieces of a stream, as bytes", async () => {
    library.respond([{ content_type: "text/plain", data: "aGVs" }, { data: "bG8=" }]);
    expect(await ask("GET", "/v1/shelves/1/books/2:download")).toMatchObject({
      status: 200,
      type: "text/plain",
      text: "hello",
    });
  });
  test("upload: the pieces of a body, as messages", async () => {
    library.respond([{ name: "done" }]);
    const answer = await ask("POST", "/v1/contents:upload", "pieces", { "content-type": "text/x" });
    expect({ status: answer.status, body: JSON.parse(answer.text) as unknown }).toEqual({
      status: 200,
      body: { name: "done" },
    });
    const pieces = library.last()?.messages as readonly {
      readonly content: { readonly content_type?: string; readonly data: string };
    }[];
    expect(pieces[0]?.content.content_type).toBe("text/x");
    expect(pieces.map(({ content }) => Buffer.from(content.data, "base64").toString()).join("")).toBe("pieces");
  });
});

describe("streams of an annotated API", () => {
  test("a server stream by GET takes path and query", async () => {
    library.respond([{ name: "a" }, { name: "b" }]);
    const answer = await ask("GET", "/v1/shelves/1/books:watch?page_size=2");
    expect(answer.text).toBe('{"result":{"name":"a"}}\n{"result":{"name":"b"}}\n');
    expect(library.last()?.messages).toEqual([{ parent: "shelves/1", page_size: 2 }]);
  });
  test("google's form is a JSON array", async () => {
    library.respond([{ name: "a" }, { name: "b" }]);
    expect(JSON.parse((await ask("POST", "/v1/books:watch", '{"filter":"x"}', {}, strict)).text)).toEqual([
      { name: "a" },
      { name: "b" },
    ]);
    expect(library.last()?.messages).toEqual([{ filter: "x" }]);
  });
  test("a client stream is answered once", async () => {
    library.respond([{ titles: ["a", "b"] }]);
    expect(await ask("POST", "/v1/books:import", '{"name":"a"}{"name":"b"}\n{"name":"c"}')).toMatchObject({
      status: 200,
      text: '{"titles":["a","b"]}',
    });
    expect(library.last()?.messages).toEqual([{ name: "a" }, { name: "b" }, { name: "c" }]);
  });
});

describe("unbound methods", () => {
  test("are served on request only", async () => {
    expect((await ask("POST", "/library.v1.Library/GetBook", "{}")).status).toBe(404);
    const unbound = await library.serve({ unbound: true });
    library.respond([{}]);
    expect((await ask("POST", "/library.v1.Library/GetBook", '{"name":"n"}', {}, unbound)).status).toBe(200);
    expect(library.last()).toMatchObject({ method: "GetBook", messages: [{ name: "n" }] });
  });
});
