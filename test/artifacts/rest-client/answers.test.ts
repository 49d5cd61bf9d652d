import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createFetchHandler } from "../../../generator/runtime/serve/fetch.js";
import { typeFaults } from "../type-faults.js";
import { emitClient, type AnyClient, type EmittedClient } from "./emit-client.js";
import { json, startRecorder, type Recorder } from "./recorder.js";

let emitted: EmittedClient;
let server: Recorder;
let client: AnyClient;
let told: unknown[] = [];

beforeAll(async () => {
  emitted = await emitClient(fileURLToPath(new URL("answers.yaml", import.meta.url)), "answers", [
    "clients",
    "handlers",
  ]);
  server = await startRecorder();
  client = emitted.exports["createAnswersClient"]({
    baseUrl: server.url,
    maxAnswerBytes: 1_000,
    onMismatch: (each: unknown) => told.push(each),
  });
});
afterAll(async () => {
  await server.close();
  await emitted.dispose();
});
beforeEach(() => void (told = []));

const headers = {
  "content-type": "application/json",
  "x-total": "3",
  "x-revision": "9007199254740993",
  "x-partial": "true",
  "x-ratio": "-1.5e3",
  "x-next": 'a, b; c="d,e"',
  "x-tags": "red, blue,a b",
  "x-sizes": "1,9007199254740993",
  "x-range": "from,1,to,9007199254740993",
  "x-limits": "from=1,to=2",
  "x-meta": '{"id":9007199254740993,"more":[1]}',
  "x-state": "half",
};
const values = {
  "X-Total": 3,
  "X-Revision": 9007199254740993n,
  "X-Partial": true,
  "X-Ratio": -1500,
  "X-Next": 'a, b; c="d,e"',
  "X-Tags": ["red", "blue", "a b"],
  "X-Sizes": [1n, 9007199254740993n],
  "X-Range": { from: 1, to: 9007199254740993n },
  "X-Limits": { from: 1, to: 2n },
  "X-Meta": { id: 9007199254740993n, more: [1] },
  "X-State": "half",
};

describe("headers of answers", () => {
  test("are read as their styles and types have them", async () => {
    server.answer({ headers, body: "[]" });
    expect((await client["listItems"]().withResponse()).headerValues).toEqual(values);
    expect(told).toEqual([]);
    server.answer({ status: 202, headers: { location: "/jobs/1?a=b,c" } });
    expect((await client["listItems"]().withResponse()).headerValues).toEqual({ Location: "/jobs/1?a=b,c" });
  });

  test("of errors stand in the error and in the result", async () => {
    server.answer({
      ...json({ title: "slow" }, 429),
      headers: { "content-type": "application/json", "retry-after": "7" },
    });
    await expect(client["listItems"]()).rejects.toMatchObject({ headerValues: { "Retry-After": 7 } });
    expect(await client["listItems"]().result()).toMatchObject({ ok: false, headerValues: { "Retry-After": 7 } });
    server.answer({ status: 503, headers: { "x-trace": "t" } });
    await expect(client["listItems"]()).rejects.toMatchObject({ headerValues: { "X-Trace": "t" } });
  });

  test("that are not as described are told and passed on as text", async () => {
    server.answer({
      headers: {
        "content-type": "application/json",
        "x-revision": "1.5",
        "x-meta": "{",
        "x-sizes": "1,x",
        "x-other": "1",
      },
      body: "[]",
    });
    const { headerValues } = await client["listItems"]().withResponse();
    expect(headerValues).toEqual({ "X-Revision": "1.5", "X-Meta": "{", "X-Sizes": [1n, "x"] });
    expect(told).toEqual([
      { path: ["headers", "X-Total"], expected: "to be there", value: undefined },
      { path: ["headers", "X-Revision"], expected: "integer of 64 bits", value: "1.5" },
      { path: ["headers", "X-Sizes", "1"], expected: "integer of 64 bits", value: "x" },
      { path: ["headers", "X-Meta"], expected: "JSON", value: "{" },
    ]);
  });

  test("that a handler gives arrive as they were", async () => {
    const { createAnswersHandler, reply } = await emitted.load("handler");
    const failures: unknown[] = [];
    let answer: () => unknown = () => undefined;
    const handler = createAnswersHandler(
      { listItems: () => answer() },
      { onError: (error: Error) => failures.push(error.message) },
    );
    const serve = createFetchHandler(handler.handle);
    const own = emitted.exports["createAnswersClient"]({
      baseUrl: "http://own.invalid",
      fetch: (url: string, init: RequestInit) => serve(new Request(url, init)),
    });
    answer = () => reply(200, [], { headers: { ...values, "x-more": ["a", "b"] } });
    const answered = await own.listItems().withResponse();
    expect(answered.headerValues).toEqual(values);
    expect(answered.headers.get("x-more")).toBe("a, b");
    for (const wrong of [
      () => [],
      () => reply(200, [], { headers: { "X-Tags": ["a"] } }),
      () => reply(200, [], { headers: { "X-Total": 1, "X-Tags": ["a,b"] } }),
      () => reply(200, [], { headers: { "X-Total": 1, "x-more": 5 } }),
    ]) {
      answer = wrong;
      await expect(own.listItems()).rejects.toMatchObject({ status: 500 });
    }
    expect(failures).toEqual([
      expect.stringContaining("X-Total"),
      expect.stringContaining("X-Total"),
      expect.stringContaining("separates values"),
      expect.stringContaining("x-more"),
    ]);
  });
});

describe("streams of values of every kind", () => {
  const all = async (items: AsyncIterable<unknown>): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const each of items) found.push(each);
    return found;
  };
  const answer = (body: readonly string[], type = "application/x-ndjson"): void =>
    server.answer({ headers: { "content-type": type }, body });
  test("numbers, texts, lists and anything", async () => {
    answer(["1\n90071992", "54740993\n", "-3"]);
    expect(await all(client["readNumbers"]())).toEqual([1n, 9007199254740993n, -3n]);
    answer(['"a\\n', 'b"\n"', '{\\"[" "c"'], "application/jsonl");
    expect(await all(client["readTexts"]())).toEqual(["a\nb", '{"[', "c"]);
    answer(["\u001e[1,2]\n\u001e[", "]\n"], "application/json-seq");
    expect(await all(client["readRows"]())).toEqual([[1, 2], []]);
    answer(['null\ntrue\n[1]\n"x"\n{"a":1}\n1.5']);
    expect(await all(client["readAnything"]())).toEqual([null, true, [1], "x", { a: 1 }, 1.5]);
    answer(['[{"id":1},', '{"id":2}]'], "application/json");
    expect(await all(client["readObjects"]())).toEqual([{ id: 1n }, { id: 2n }]);
    expect(told).toEqual([]);
  });

  test("what is no JSON, ends too early or has no end is an error behind the values before it", async () => {
    const fails = async (operation: string, body: readonly string[], type?: string): Promise<unknown[]> => {
      answer(body, type);
      const found: unknown[] = [];
      try {
        for await (const each of client[operation]()) found.push(each);
      } catch (error) {
        return [...found, (error as { code: number }).code];
      }
      return [...found, "no error"];
    };
    expect(await fails("readNumbers", ["1\n<html>"])).toEqual([1n, 13]);
    expect(await fails("readNumbers", ["1\n2-3\n"])).toEqual([1n, 13]);
    expect(await fails("readTexts", ['"a"\n"b'], "application/jsonl")).toEqual(["a", 14]);
    expect(await fails("readRows", ["[1]\n[2"], "application/json-seq")).toEqual([[1], 14]);
    expect(await fails("readObjects", ['[{"id":1},{"id":2}'], "application/json")).toEqual([
      { id: 1n },
      { id: 2n },
      14,
    ]);
    expect(await fails("readNumbers", ["1\n", "9".repeat(2_000)])).toEqual([1n, 8]);
    expect(await fails("readTexts", ['"', "x".repeat(2_000)], "application/jsonl")).toEqual([8]);
    expect(await fails("readAnything", ["[".repeat(2_000)])).toEqual([8]);
  });

  test("reach a handler one by one", async () => {
    const { createAnswersHandler } = await emitted.load("handler");
    const sum = async ({ body }: { body: AsyncIterable<bigint> }): Promise<bigint> => {
      let total = 0n;
      for await (const each of body) total += each;
      return total;
    };
    const serve = createFetchHandler(createAnswersHandler({ sum }).handle);
    const own = emitted.exports["createAnswersClient"]({
      baseUrl: "http://own.invalid",
      fetch: (url: string, init: RequestInit) => serve(new Request(url, init)),
    });
    expect(await own.sum({ body: [1n, 9007199254740993n] })).toBe(9007199254740994n);
    const send = async (body: string): Promise<number> =>
      (
        await serve(
          new Request("http://own.invalid/sums", {
            method: "POST",
            body,
            headers: { "content-type": "application/x-ndjson" },
          }),
        )
      ).status;
    expect(await send("1 2\n3")).toBe(200);
    for (const wrong of ["1,2", "1\nx", '"1"\n"a"', "[1]", "1\n[", "<"])
      expect([wrong, await send(wrong)]).toEqual([wrong, 400]);
  });
});

test("headers are typed, in client and handler", async () => {
  const usage = `
import { createAnswersClient } from "./index.js";
import { reply, type AnswersHandlers } from "./handler.js";

const client = createAnswersClient();
const answer = await client.listItems().withResponse();
if (answer.status === 200) {
  const { "X-Total": total, "X-Revision": revision, "X-Tags": tags, "X-Range": range } = answer.headerValues;
  console.log(total.toFixed(), (revision ?? 0n) + 1n, tags?.join(), range?.to === 1n);
  // @ts-expect-error described of another status
  console.log(answer.headerValues.Location);
} else console.log(answer.headerValues.Location.length, answer.headers.get("date"));
const result = await client.listItems().result();
if (!result.ok && result.status === 429) console.log(result.headerValues["Retry-After"]?.toFixed());
const numbers: AsyncIterable<bigint> = client.readNumbers();

export const list: AnswersHandlers["listItems"][] = [
  () => reply(200, ["a"], { headers: { "X-Total": 1, "X-Tags": ["a"], "x-own": "b" } }),
  () => reply(202, undefined, { headers: { Location: "/a" } }),
  () => reply(429, { title: "slow" }),
  () => reply(429, { title: "slow" }, { headers: { "Retry-After": 5 } }),
  // @ts-expect-error a required header is missing
  () => ["a"],
  // @ts-expect-error a required header is missing
  () => reply(200, ["a"]),
  // @ts-expect-error a number is described
  () => reply(200, ["a"], { headers: { "X-Total": "1" } }),
];
console.log(numbers);
`;
  expect(await typeFaults(emitted.files, { "usage.ts": usage })).toBe("");
}, 60_000);
