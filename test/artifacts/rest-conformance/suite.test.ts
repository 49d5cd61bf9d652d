import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RestTarget } from "../../../generator/runtime/rest-conformance/index.js";
import { emitClient, type EmittedClient } from "../rest-client/emit-client.js";
import { failures, runSuite } from "./run-suite.js";

let emitted: EmittedClient;
beforeAll(async () => {
  const document = fileURLToPath(new URL("../rest-client/features.yaml", import.meta.url));
  emitted = await emitClient(document, "features", ["clients", "conformance"]);
});
afterAll(() => emitted.dispose());

test("the suite of a document passes on the handler of the same document", async () => {
  const ran = await runSuite(emitted);
  expect(failures(ran)).toEqual([]);
  expect(new Set(ran.map(({ each }) => each.route)).size).toBe(18);
  for (const kind of ["valid", "refused", "answer"] as const)
    expect(ran.filter(({ each }) => each.kind === kind).length).toBeGreaterThan(10);
});

type Fetch = NonNullable<RestTarget["fetch"]>;

/** Changes what goes to the server. */
function asking(change: (url: URL, init: RequestInit) => RequestInit): (inner: Fetch) => Fetch {
  return (inner) => (given, init) => {
    const url = new URL(given);
    const changed = change(url, init);
    return inner(String(url), changed);
  };
}

/** Changes what comes back. */
function answering(change: (response: Response, text: string) => Response): (inner: Fetch) => Fetch {
  return (inner) => async (url, init) => {
    const response = await inner(url, init);
    return change(response, await response.clone().text());
  };
}

const withBody = ({ status, headers }: Response, body: string): Response => new Response(body, { status, headers });

describe("a server that is wrong in one thing is found out", () => {
  test.each<[string, (inner: Fetch) => Fetch]>([
    ["a query parameter is not read", asking((url, init) => (url.searchParams.delete("limit"), init))],
    ["a header is not read", asking((_url, init) => ({ ...init, headers: without(init, "x-tenant") }))],
    ["a cookie is not read", asking((_url, init) => ({ ...init, headers: without(init, "cookie") }))],
    ["another path is served", asking((url, init) => ((url.pathname += "/x"), init))],
    ["bodies lose a member", asking((_url, init) => ({ ...init, ...replaced(init, '"name"', '"other"') }))],
    ["null is taken for nothing", asking((_url, init) => ({ ...init, ...replaced(init, ":null", ":0") }))],
    ["every status is 200", answering((response, text) => new Response(text || null, { headers: response.headers }))],
    ["errors are 500", answering((response, text) => (response.ok ? response : new Response(text, { status: 500 })))],
    [
      "what is wrong is taken",
      answering((response) => (response.status === 400 ? new Response(null, { status: 204 }) : response)),
    ],
    [
      "64 bits lose their last digits",
      answering((response, text) => withJson(response, text, (each) => JSON.stringify(JSON.parse(each)))),
    ],
    [
      "a member has another type",
      answering((response, text) => withJson(response, text, (each) => each.replace('"kind":"cat"', '"kind":1'))),
    ],
    [
      "a member is missing",
      answering((response, text) => withJson(response, text, (each) => each.replace(/"id":\d+,?/, ""))),
    ],
    ["JSON is cut", answering((response, text) => withJson(response, text, (each) => each.slice(0, -1)))],
    [
      "answers are empty",
      answering((response) => (response.ok && response.status !== 204 ? withBody(response, "") : response)),
    ],
    [
      "bytes are taken for text",
      answering((response, text) =>
        response.headers.get("content-type") === "image/png" ? withBody(response, text) : response,
      ),
    ],
    [
      "a stream ends early",
      answering((response, text) =>
        response.headers.get("content-type") === "text/event-stream"
          ? withBody(response, `${text.split("\n\n")[0] ?? ""}\n\n`)
          : response,
      ),
    ],
  ])("%s", async (_name, wrong) => {
    const ran = await runSuite(emitted, (target) => ({ ...target, fetch: wrong(target.fetch ?? fetch) }));
    expect(failures(ran)).not.toEqual([]);
  });
});

function without(init: RequestInit, name: string): Headers {
  const headers = new Headers(init.headers);
  headers.delete(name);
  return headers;
}

function replaced({ body }: RequestInit, part: string, other: string): RequestInit {
  return typeof body === "string" ? { body: body.replace(part, other) } : {};
}

function withJson(response: Response, text: string, change: (text: string) => string): Response {
  return response.ok && response.headers.get("content-type") === "application/json"
    ? withBody(response, change(text))
    : response;
}

const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const folders = ["cases/openapi", "etcd/swagger"].map((each) => `${shared}${each}`).filter((each) => existsSync(each));
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((each) => /\.(?:ya?ml|json)$/.test(each) && !/v3\.[47]\./.test(each))
    .map((each) => `${folder}/${each}`),
);

describe.skipIf(documents.length === 0)("suites of other documents pass on their own handlers", () => {
  test.each(documents.map((path) => [path.slice(shared.length), path] as const))("%s", async (_name, path) => {
    let other: EmittedClient;
    try {
      other = await emitClient(path, "other", ["clients", "conformance"]);
    } catch (error) {
      // A document that is refused for what it is has no suite.
      if (process.env["SHOW"]) console.log(path, String(error));
      expect(String(error)).not.toContain("does not type-check");
      return;
    }
    try {
      expect(failures(await runSuite(other))).toEqual([]);
    } finally {
      await other.dispose();
    }
  });
});
