import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GuardedExchange } from "../../generator/runtime/gateway/index.js";
import type { HttpExchange } from "../../generator/runtime/http/index.js";
import { createDocsPaths, showWayToDocs } from "../../generator/runtime/serve/index.js";
import { placeDocs } from "../../generator/serve/place-docs.js";
import type { ServedApi } from "../../generator/serve/served-api.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-docs-"));
  for (const name of ["a", "b c"]) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "index.html"), `<meta name="served-by" content="files"><title>${name}</title>`);
    await writeFile(join(folder, name, "page.js"), "1");
    await writeFile(join(folder, name, "notes.txt"), "not of the page");
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function served(name: string, docsFolder?: string): { readonly api: ServedApi } {
  const runtime = { createDocsPaths } as ServedApi["runtime"];
  return { api: { name, runtime, ...(docsFolder !== undefined && { docsFolder }) } as ServedApi };
}

test("the page of one API is at the path, those of several below it; an API without one has none", () => {
  const one = placeDocs([served("a", join(folder, "a")), served("x"), served("y", join(folder, "gone"))], "/docs");
  expect(one.map(({ path, paths }) => [path, Object.keys(paths)])).toEqual([
    ["/docs", ["/docs", "/docs/", "/docs/page.js"]],
  ]);
  const two = placeDocs([served("a", join(folder, "a")), served("b c", join(folder, "b c"))], "/docs");
  expect(two.map(({ path }) => path)).toEqual(["/docs/a", "/docs/b%20c"]);
  expect(placeDocs([served("a", join(folder, "a"))], undefined)).toEqual([]);
});

interface Answer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string | Uint8Array;
}

/** What a request without a body is answered with; undefined where nobody answers. */
function ask(
  handle: (exchange: HttpExchange) => unknown,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Answer | undefined {
  let answer: Answer | undefined;
  const exchange = {
    method,
    path,
    header: (name: string) => headers[name],
    send: (status: number, list: readonly string[], body: string | Uint8Array) =>
      (answer = { status, headers: list, body }),
  };
  handle(exchange as unknown as HttpExchange);
  return answer;
}

test("the page knows that the gateway serves it, and is not sent twice", () => {
  const handler = createDocsPaths(join(folder, "a"), "/deep/docs")["/deep/docs/"];
  const handle = (exchange: HttpExchange): unknown => handler?.(exchange as GuardedExchange, ["x-common", "1"]);
  const first = ask(handle, "GET", "/deep/docs/");
  expect(first?.body).toBe('<meta name="served-by" content="gateway"><title>a</title>');
  expect(first?.headers).toContain("x-common");
  const etag = first?.headers[(first.headers.indexOf("etag") ?? 0) + 1] ?? "";
  expect(ask(handle, "GET", "/deep/docs/", { "if-none-match": etag })).toMatchObject({ status: 304, body: "" });
  expect(ask(handle, "DELETE", "/deep/docs/")?.status).toBe(405);
});

test("only people who open the root, where the API has none, are shown the way", () => {
  const people = { accept: "text/html,application/xhtml+xml" };
  let isTaken = false;
  const handle = showWayToDocs(
    () => undefined,
    '/do"cs',
    () => isTaken,
  );
  expect(ask(handle, "GET", "/", people)).toMatchObject({ status: 302, headers: expect.arrayContaining(['/do"cs/']) });
  expect(ask(handle, "GET", "/", people)?.body).toContain('href="/do&#34;cs/"');
  expect(ask(handle, "GET", "/", { accept: "*/*" })).toBeUndefined();
  expect(ask(handle, "GET", "/")).toBeUndefined();
  expect(ask(handle, "POST", "/", people)).toBeUndefined();
  expect(ask(handle, "GET", "/v1", people)).toBeUndefined();
  isTaken = true;
  expect(ask(handle, "GET", "/", people)).toBeUndefined();
});
