import type { Answer, RecordedRequest } from "../recorder.js";
import { json } from "../recorder.js";

/** What is done on one side: statements that may not compile or not do what is expected, and that end in `return`. */
export interface Row {
  readonly feature: string;
  /** With the emitted client of `features.yaml`. */
  readonly ours: string;
  /** With hey-api's output of the same document; absent where it has no words for it. */
  readonly theirs?: string;
  /** What the server answers. */
  readonly answer?: Answer | readonly Answer[];
  /** Whether the request is the one that the document describes. */
  readonly sent?: (request: RecordedRequest) => boolean;
  /** What both are to return. */
  readonly returns?: unknown;
}

const tenant = '"X-Tenant": "t"';
const pet = json('{"kind":"cat","id":9007199254740993,"name":null,"photo":"AQI=","lives":9}');
const query = (request: RecordedRequest): string => decodeURIComponent(request.target.split("?")[1] ?? "");
const body = (request: RecordedRequest): string => request.body.toString();

/** A list of pets asked for with one parameter. */
function listed(feature: string, name: string, value: string, expected: string): Row {
  return {
    feature,
    ours: `await client.pets.listPets({ ${tenant}, ${name}: ${value} }); return;`,
    theirs: `await sdk.listPets({ headers: { ${tenant} }, query: { ${name}: ${value} } }); return;`,
    answer: json([]),
    sent: (request) => query(request).replace(/&?api_key=[^&]*/, "") === expected,
  };
}

/** Features of one document, each as both sides have it. */
export const rows: readonly Row[] = [
  listed("query: a list, repeated", "tags", '["a b", "c&d"]', "tags=a b&tags=c&d"),
  listed("query: a list in one value", "colours", '["red", "blue"]', "colours=red,blue"),
  listed("query: separated by spaces", "sizes", '["s", "m"]', "sizes=s m"),
  listed("query: separated by pipes", "marks", '["x", "y"]', "marks=x|y"),
  listed("query: an object in brackets (`deepObject`)", "year", "{ min: 1, max: 2 }", "year[min]=1&year[max]=2"),
  listed("query: a name with brackets", '"page[number]"', "7", "page[number]=7"),
  listed("query: a value in JSON (`content`)", "filter", '["a", "b"]', 'filter=["a","b"]'),
  {
    feature: "query: reserved characters as they are (`allowReserved`)",
    ours: `await client.pets.listPets({ ${tenant}, expr: "a:b/c" }); return;`,
    theirs: `await sdk.listPets({ headers: { ${tenant} }, query: { expr: "a:b/c" } }); return;`,
    answer: json([]),
    sent: (request) => request.target.includes("expr=a:b/c"),
  },
  {
    feature: "header parameters",
    ours: `await client.pets.listPets({ ${tenant} }); return;`,
    theirs: `await sdk.listPets({ headers: { ${tenant} } }); return;`,
    answer: json([]),
    sent: ({ headers }) => headers["x-tenant"] === "t",
  },
  {
    feature: "cookie parameters",
    ours: `await client.pets.listPets({ ${tenant}, session: "s 1" }); return;`,
    theirs: `await sdk.listPets({ headers: { ${tenant} }, cookies: { session: "s 1" } }); return;`,
    answer: json([]),
    sent: ({ headers }) => headers.cookie === "session=s%201",
  },
  {
    feature: "path: encoded, and two parameters in one segment",
    ours: 'await client.getReport({ name: "a/b", format: "pdf" }); return;',
    theirs: 'await sdk.getReport({ path: { name: "a/b", format: "pdf" } }); return;',
    sent: ({ target }) => target.split("?")[0] === "/report/a%2Fb.pdf",
  },
  {
    feature: "path: style `label`",
    ours: 'await client.byLabel({ code: ["a", "b"] }); return;',
    theirs: 'await sdk.byLabel({ path: { code: ["a", "b"] } }); return;',
    answer: { status: 204 },
    sent: ({ target }) => target.split("?")[0] === "/label/.a.b",
  },
  {
    feature: "path: style `matrix`",
    ours: 'await client.byMatrix({ code: { a: "x", b: 2 } }); return;',
    theirs: 'await sdk.byMatrix({ path: { code: { a: "x", b: 2 } } }); return;',
    answer: { status: 204 },
    sent: ({ target }) => decodeURIComponent(target.split("?")[0] ?? "") === "/matrix/;code=a,x,b,2",
  },
  {
    feature: "one name in path and query",
    ours: 'await client.pets.replacePet({ path: { id: 1 }, query: { id: "q" }, body: { kind: "cat" } }); return;',
    theirs: 'await sdk.replacePet({ path: { id: 1 }, query: { id: "q" }, body: { kind: "cat" } }); return;',
    answer: { status: 204 },
    sent: ({ target }) => target.split("?")[0] === "/pets/1" && target.includes("id=q"),
  },
  {
    feature: "a patch with null and an empty list, in its own media type",
    ours: "await client.pets.updatePet({ id: 1, body: { name: null, tags: [] } }); return;",
    theirs: "await sdk.updatePet({ path: { id: 1 }, body: { name: null, tags: [] } }); return;",
    answer: pet,
    sent: (request) =>
      body(request) === '{"name":null,"tags":[]}' && request.headers["content-type"] === "application/merge-patch+json",
  },
  {
    feature: "integers of 64 bits, exact",
    ours: "const { id } = await client.pets.getPet({ id: 9007199254740993n }); return String(id satisfies bigint);",
    theirs: "const { data } = await sdk.getPet({ path: { id: 9007199254740993n } }); return String(data?.id);",
    answer: pet,
    sent: ({ target }) => target.startsWith("/pets/9007199254740993"),
    returns: "9007199254740993",
  },
  {
    feature: "bytes in base64 as bytes",
    ours: "const { photo } = await client.pets.getPet({ id: 1 }); return [...(photo satisfies Uint8Array | undefined) ?? []];",
    theirs:
      "const { data } = await sdk.getPet({ path: { id: 1 } }); return [...(data?.photo satisfies Uint8Array | undefined) ?? []];",
    answer: pet,
    returns: [1, 2],
  },
  {
    feature: "null and members that are not described survive",
    ours: "return { ...(await client.pets.getPet({ id: 1 })), id: 0, photo: 0 };",
    theirs: "const { data } = await sdk.getPet({ path: { id: 1 } }); return { ...data, id: 0, photo: 0 };",
    answer: json({ kind: "cat", id: 1, name: null, more: [1] }),
    returns: { kind: "cat", id: 0, name: null, more: [1], photo: 0 },
  },
  {
    feature: "read-only and write-only members in types of their own",
    ours: `const pet: api.PetInput = { kind: "cat", secret: "s" };
// @ts-expect-error only read
const wrong: api.PetInput = { kind: "cat", id: 1n };
return [pet, wrong].length;`,
    theirs: `const pet: api.PetWritable = { kind: "cat", secret: "s" };
const wrong: api.PetWritable = {
  kind: "cat",
  // @ts-expect-error only read
  id: 1,
};
return [pet, wrong].length;`,
    returns: 2,
  },
  {
    feature: "a union told apart by its discriminator",
    ours: `const event = await client.chat({ body: {} });
return event.type === "removed" ? event.why : undefined;`,
    theirs: `const { data: event } = await sdk.chat({ body: {} });
return event?.type === "removed" ? event.why : undefined;`,
    answer: json({ type: "removed", why: "old" }),
    returns: "old",
  },
  {
    feature: "subtypes of a type with a discriminator",
    ours: 'const pet = await client.pets.getPet({ id: 1 }); return pet.kind === "cat" ? pet.lives : undefined;',
    theirs:
      'const { data: pet } = await sdk.getPet({ path: { id: 1 } }); return pet?.kind === "cat" ? pet.lives : undefined;',
    answer: pet,
    returns: 9,
  },
  {
    feature: "values of an enum that are newer than the client",
    ours: 'const pet: api.PetInput = { kind: "cat", status: "a newer one" }; return pet.status;',
    theirs: 'const pet: api.PetWritable = { kind: "cat", status: "a newer one" }; return pet.status;',
    returns: "a newer one",
  },
  {
    feature: "tuples, constants, recursion, maps",
    ours: 'const all: api.Everything = { pair: ["a", 1], fixed: 42, node: { kids: [{}] }, dict: { a: ["b"] } }; return all.fixed;',
    theirs:
      'const all: api.Everything = { pair: ["a", 1], fixed: 42, node: { kids: [{}] }, dict: { a: ["b"] } }; return all.fixed;',
    returns: 42,
  },
  {
    feature: "null among the values of an enum",
    ours: "const all: api.Everything = { mixed: null }; return all.mixed;",
    theirs: "const all: api.Everything = { mixed: null }; return all.mixed;",
    returns: null,
  },
  {
    feature: "an error with its body, or thrown",
    ours: `const result = await client.pets.getPet({ id: 1 }).result();
const thrown = await client.pets.getPet({ id: 1 }).then(() => false, () => true);
return [result.ok ? undefined : (result.error as api.Problem).title, thrown];`,
    theirs: `const { error } = await sdk.getPet({ path: { id: 1 } });
const thrown = await sdk.getPet({ path: { id: 1 }, throwOnError: true }).then(() => false, () => true);
return [error?.title, thrown];`,
    answer: json({ title: "none" }, 404),
    returns: ["none", true],
  },
  {
    feature: "errors told apart by status",
    ours: `const result = await client.pets.getPet({ id: 1 }).result();
return !result.ok && result.status === 404 ? result.error.title satisfies string | undefined : undefined;`,
    answer: json({ title: "none" }, 404),
    returns: "none",
  },
  {
    feature: "several successes told apart by status",
    ours: `const made = await client.pets.createPet({ ${tenant}, body: { kind: "x" } }).withResponse();
return made.status === 201 ? made.data.at : undefined;`,
    answer: json({ id: 1, at: "now" }, 201),
    returns: "now",
  },
  {
    feature: "status and headers of an answer",
    ours: `const { status, headers } = await client.pets.listPets({ ${tenant} }).withResponse(); return [status, headers.get("x-total")];`,
    theirs: `const { response } = await sdk.listPets({ headers: { ${tenant} } }); return [response?.status, response?.headers.get("x-total")];`,
    answer: { headers: { "content-type": "application/json", "x-total": "3" }, body: "[]" },
    returns: [200, "3"],
  },
  {
    feature: "headers of an answer by their types",
    ours: `const { headerValues } = await client.pets.listPets({ ${tenant} }).withResponse(); return headerValues["X-Total"] satisfies number | undefined;`,
    answer: { headers: { "content-type": "application/json", "x-total": "3" }, body: "[]" },
    returns: 3,
  },
  {
    feature: "a bearer token that is asked for",
    ours: 'connect({ security: { bearer: async () => "t0k" } }); await client.pets.getPet({ id: 1 }); return;',
    theirs: 'await sdk.getPet({ path: { id: 1 }, auth: async () => "t0k" }); return;',
    answer: pet,
    sent: ({ headers }) => headers.authorization === "Bearer t0k",
  },
  {
    feature: "basic authentication",
    ours: 'connect({ security: { basic: { username: "u", password: "p" } } }); await client.pets.deletePet({ id: 1 }); return;',
    theirs: 'await sdk.deletePet({ path: { id: 1 }, auth: "u:p" }); return;',
    answer: { status: 204 },
    sent: ({ headers }) => headers.authorization === "Basic dTpw",
  },
  {
    feature: "an API key in the query",
    ours: 'connect({ security: { key: "k" } }); await client.pets.getPet({ id: 1 }); return;',
    theirs:
      'await sdk.getPet({ path: { id: 1 }, auth: (scheme) => (scheme.type === "apiKey" ? "k" : undefined) }); return;',
    answer: pet,
    sent: ({ target }) => target === "/pets/1?api_key=k",
  },
  {
    feature: "a server with variables",
    ours: `let asked = "";
const own = sdk.createFeaturesClient({ server: { variables: { region: "us", stage: "v1" } }, fetch: async (url) => { asked = url; return Response.json({ kind: "cat", id: 1 }); } });
await own.pets.getPet({ id: 1 });
return asked;`,
    returns: "https://us.example.test/v1/pets/1",
  },
  {
    feature: "a server of one operation alone",
    ours: `let asked = "";
const own = sdk.createFeaturesClient({ fetch: async (url) => { asked = url; return new Response("token"); } });
await own.login({ body: { user: "u" } });
return asked;`,
    returns: "https://login.example.test/login",
  },
  {
    feature: "a form of files and fields",
    ours: 'await client.pets.uploadPhotos({ id: 1, body: { file: new Blob(["abc"]), more: [new Blob(["d"])], note: "n" } }); return;',
    theirs:
      'await sdk.uploadPhotos({ path: { id: 1 }, body: { file: new Blob(["abc"]), more: [new Blob(["d"])], note: "n" } }); return;',
    answer: { status: 201 },
    sent: (request) =>
      (request.headers["content-type"] ?? "").startsWith("multipart/form-data; boundary=") &&
      /name="file"; filename[^]*abc[^]*name="more"; filename[^]*d[^]*name="note"\r\n\r\nn\r\n/.test(body(request)),
  },
  {
    feature: "a part of a form in JSON (`encoding`)",
    ours: 'await client.pets.uploadPhotos({ id: 1, body: { file: new Blob([]), meta: { title: "t" } } }); return;',
    theirs: 'await sdk.uploadPhotos({ path: { id: 1 }, body: { file: new Blob([]), meta: { title: "t" } } }); return;',
    answer: { status: 201 },
    sent: (request) => /name="meta"\r\nContent-Type: application\/json\r\n\r\n\{"title":"t"\}/i.test(body(request)),
  },
  {
    feature: "an urlencoded form",
    ours: 'return client.login({ body: { user: "a b", scopes: ["x", "y"], age: 3 } });',
    theirs: 'return (await sdk.login({ body: { user: "a b", scopes: ["x", "y"], age: 3 } })).data;',
    answer: { headers: { "content-type": "text/plain" }, body: "token" },
    sent: (request) => body(request) === "user=a+b&scopes=x&scopes=y&age=3",
    returns: "token",
  },
  {
    feature: "raw bytes as body and as answer",
    ours: `await client.pets.putPhoto({ id: 1, body: new Blob(["abc"]) });
return (await client.pets.getPhoto({ id: 1 }) satisfies Blob).text();`,
    theirs: `await sdk.putPhoto({ path: { id: 1 }, body: new Blob(["abc"]) });
return ((await sdk.getPhoto({ path: { id: 1 } })).data satisfies Blob | undefined)?.text();`,
    answer: [{ status: 204 }, { headers: { "content-type": "image/png" }, body: "def" }],
    returns: "def",
  },
  {
    feature: "a body in one of several media types",
    ours: 'await client.putNote({ contentType: "text/plain", body: "text" }); return;',
    theirs: 'await sdk.putNote({ headers: { "Content-Type": "text/plain" }, body: "text" }); return;',
    answer: json({ id: 1 }),
    sent: (request) => request.headers["content-type"] === "text/plain" && body(request) === "text",
  },
  {
    feature: "server-sent events",
    ours: `const found: unknown[] = [];
for await (const event of client.watchEvents()) if (event.type === "removed") found.push(event.why);
return found;`,
    theirs: `const found: unknown[] = [];
const { stream } = await sdk.watchEvents({ sseMaxRetryAttempts: 1 });
for await (const event of stream) if (event.type === "removed") found.push(event.why);
return found;`,
    answer: { headers: { "content-type": "text/event-stream" }, body: ['data: {"type":"removed",', '"why":"x"}\n\n'] },
    returns: ["x"],
  },
  {
    feature: "events beside one answer of the same operation",
    ours: `const found: unknown[] = [];
for await (const event of client.chatStream({ body: { stream: true } })) found.push(event.type);
return found;`,
    answer: { headers: { "content-type": "text/event-stream" }, body: 'data: {"type":"removed"}\n\ndata: [DONE]\n\n' },
    returns: ["removed"],
  },
  {
    feature: "lines of JSON (NDJSON) as they come",
    ours: `const found: unknown[] = [];
for await (const event of client.readLog()) found.push(event.type);
return found;`,
    answer: {
      headers: { "content-type": "application/x-ndjson" },
      body: ['{"type":"removed"}\n{"ty', 'pe":"created"}\n'],
    },
    returns: ["removed", "created"],
  },
  {
    feature: "a call that is given up",
    ours: "return client.pets.getPet({ id: 1 }, { signal: AbortSignal.abort() }).then(() => false, () => true);",
    theirs:
      "return sdk.getPet({ path: { id: 1 }, signal: AbortSignal.abort(), throwOnError: true }).then(() => false, () => true);",
    answer: pet,
    returns: true,
  },
  {
    feature: "a time limit",
    ours: `const own = sdk.createFeaturesClient({
  baseUrl: "http://silent.invalid",
  fetch: (_url, { signal }) => new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
});
return own.pets.getPet({ id: 1 }, { timeoutMs: 1 }).then(() => 0, (error: { code: number }) => error.code);`,
    returns: 4,
  },
  {
    feature: "failed calls made again",
    ours: "connect({ retries: { initialBackoffMs: 1 } }); return (await client.pets.getPet({ id: 1 })).kind;",
    answer: [{ status: 503 }, pet],
    returns: "cat",
  },
  {
    feature: "interceptors",
    ours: 'connect({ interceptors: [sdk.interceptMetadata((metadata) => void metadata.set("x-trace", "1"))] }); await client.pets.getPet({ id: 1 }); return;',
    theirs: `const id = client.interceptors.request.use((request) => { request.headers.set("x-trace", "1"); return request; });
await sdk.getPet({ path: { id: 1 } });
client.interceptors.request.eject(id);
return;`,
    answer: pet,
    sent: ({ headers }) => headers["x-trace"] === "1",
  },
  {
    feature: "answers that are not as described are told",
    ours: `const told: unknown[] = [];
connect({ onMismatch: ({ path }) => told.push(...path) });
await client.pets.getPet({ id: 1 });
return told;`,
    answer: json({ kind: "cat", id: 1, name: 5 }),
    returns: ["name"],
  },
  {
    feature: "schemas of zod",
    ours: 'return [zod.madeSchema.safeParse({ id: 1 }).success, zod.madeSchema.safeParse({ id: "x" }).success];',
    theirs: 'return [zod.zMade.safeParse({ id: 1 }).success, zod.zMade.safeParse({ id: "x" }).success];',
    returns: [true, false],
  },
  {
    feature: "options of TanStack Query",
    ours: `const { queryKey, queryFn } = query.getPetOptions(transport(), { id: 1n });
return [queryKey.length > 0, (await queryFn({ signal: new AbortController().signal })).kind];`,
    theirs: `const { queryKey, queryFn } = query.getPetOptions({ path: { id: 1 } });
return [queryKey.length > 0, (await (queryFn as Function)({ queryKey, signal: new AbortController().signal })).kind];`,
    answer: pet,
    returns: [true, "cat"],
  },
];
