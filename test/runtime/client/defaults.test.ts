import { describe, expect, it, vi } from "vitest";
import { callServerStreaming, callUnary } from "../../../generator/runtime/client/call.js";
import { ClientError } from "../../../generator/runtime/client/client-error.js";
import { withDefaults } from "../../../generator/runtime/client/defaults.js";
import { createFetchTransport } from "../../../generator/runtime/client/fetch-transport.js";
import {
  createMemoryTransport,
  handleServerStreaming,
  handleUnary,
} from "../../../generator/runtime/client/memory-transport.js";
import type { CallEvent } from "../../../generator/runtime/client/observe-calls.js";
import { waitForOperation } from "../../../generator/runtime/client/operations.js";
import { callPaged } from "../../../generator/runtime/client/paged-call.js";
import { withResponse } from "../../../generator/runtime/client/with-response.js";
import { messageSchema } from "../../../generator/runtime/core/schema-table.js";
import type { MessageSchema } from "../../../generator/runtime/core/schema.js";
import type { UnaryMethod } from "../../../generator/runtime/core/method.js";
import { statusCodes } from "../../../generator/runtime/core/status.js";
import { list, put } from "./sample-schemas.js";
import { startStandIn } from "./stand-in-server.js";

describe("defaults of a client", () => {
  it("hold for every call that does not say otherwise, and show each that ended", async () => {
    const events: CallEvent[] = [];
    let attempts = 0;
    const inner = createMemoryTransport([
      handleUnary(put, (_note, { metadata }) => {
        if (++attempts === 1) throw new ClientError(statusCodes.UNAVAILABLE, "later");
        return { text: `${metadata.get("x-tenant")} ${metadata.get("x-own")}` };
      }),
      handleServerStreaming(list, async function* () {
        yield { id: 1 };
        yield { id: 2 };
        throw new ClientError(statusCodes.DATA_LOSS, "gone");
      }),
    ]);
    const transport = withDefaults(inner, {
      metadata: async ({ name }) => ({ "x-tenant": name, "x-own": "default" }),
      timeoutMs: 1_000,
      retry: { initialBackoffMs: 1, mayRetry: () => true },
      onCall: (event) => events.push(event),
    });
    expect(await callUnary(transport, put, {}, { metadata: { "x-own": "mine" } })).toMatchObject({ text: "Put mine" });
    const reading = async (): Promise<void> => {
      for await (const note of callServerStreaming(transport, list, {})) expect(note.id).toBeGreaterThan(0n);
    };
    await expect(reading()).rejects.toMatchObject({ codeName: "DATA_LOSS" });
    for await (const note of callServerStreaming(transport, list, {})) if (note.id === 1n) break;
    expect(events.map(({ method, received, error }) => [method.name, received, error?.codeName])).toEqual([
      ["Put", 1, undefined],
      ["List", 2, "DATA_LOSS"],
      ["List", 1, undefined],
    ]);
    expect(transport.timeoutMs).toBe(1_000);
  });
});

describe("the answer as it came", () => {
  it("has status, headers and bytes", async () => {
    const server = await startStandIn(
      (_request, response) =>
        void response
          .writeHead(200, { "grpc-metadata-x-id": "7", "content-type": "application/json" })
          .end('{"id":"5"}'),
    );
    const transport = createFetchTransport({ baseUrl: server.baseUrl });
    const { message, response } = await withResponse((options) => callUnary(transport, put, {}, options));
    await server.close();
    expect([message.id, response.httpStatus, response.headers.get("x-id")]).toEqual([5n, 200, "7"]);
    expect(new TextDecoder().decode(response.raw)).toBe('{"id":"5"}');
  });
});

describe("details of errors", () => {
  it("are found by type, and codes that gRPC does not know are UNKNOWN", () => {
    const error = new ClientError(99, "x", { details: [{ type: "a.B" }, { type: "a.C" }, { type: "a.B" }] });
    expect([error.code, error.findDetails("a.B").length, error.findDetails("B")]).toEqual([2, 2, []]);
  });
});

interface PageInit {
  pageToken?: string;
}
interface Page {
  items: string[];
  nextPageToken: string;
}
const PageSchema: MessageSchema<Page, Partial<Page>> = messageSchema("sample.Page", {
  items: ["string"],
  next_page_token: "string",
});
const PageRequestSchema: MessageSchema<PageInit, PageInit> = messageSchema("sample.PageRequest", {
  page_token: "string",
});
const listItems: UnaryMethod<PageInit, Page, PageInit, Partial<Page>> = {
  service: "sample.Pages",
  name: "ListItems",
  kind: "unary",
  input: PageRequestSchema,
  output: PageSchema,
  idempotent: true,
};

describe("a method that answers in pages", () => {
  const asked: string[] = [];
  const transport = createMemoryTransport([
    handleUnary(listItems, ({ pageToken = "" }) => {
      asked.push(pageToken);
      const at = Number(pageToken);
      return { items: [`${at}a`, `${at}b`], nextPageToken: at === 2 ? "" : String(at + 1) };
    }),
  ]);
  const call = () => callPaged(transport, listItems, (page) => page.items, {});

  it("gives one page, all items, or page by page, each asked for when it is needed", async () => {
    expect(await call()).toMatchObject({ items: ["0a", "0b"], nextPageToken: "1" });
    const seen: string[] = [];
    for await (const item of call()) seen.push(item);
    expect(seen).toEqual(["0a", "0b", "1a", "1b", "2a", "2b"]);
    asked.length = 0;
    for await (const item of call()) if (item === "1a") break;
    for await (const page of call().pages()) if (page.nextPageToken === "2") break;
    expect(asked).toEqual(["", "1", "", "1"]);
  });
});

describe("a long-running operation", () => {
  type State = Parameters<typeof waitForOperation<string, never>>[0];
  const pending = { name: "op/1", done: false } as const;
  const done = (result: unknown): State => ({ name: "op/1", done: true, result }) as never;

  it("is asked for until it is done", async () => {
    const states = [pending, pending, done({ case: "response", value: "made" })];
    const get = vi.fn<(name: string) => Promise<never>>(async () => states.shift() as never);
    const onProgress = vi.fn<(operation: unknown) => void>();
    expect(await waitForOperation(pending as never, get, { firstPollMs: 1, onProgress })).toBe("made");
    expect([get.mock.calls.length, onProgress.mock.calls.length]).toEqual([3, 3]);
  });

  it("fails as it says, without a result, and when nobody waits any more", async () => {
    const get = async (): Promise<never> => pending as never;
    const status = { code: 9, message: "no", details: [{ typeUrl: "x/a.B", value: new Uint8Array(1) }] };
    const failed = waitForOperation(done({ case: "error", value: status }) as never, get);
    await expect(failed).rejects.toMatchObject({ codeName: "FAILED_PRECONDITION", details: [{ type: "a.B" }] });
    await expect(waitForOperation(done(undefined) as never, get)).rejects.toMatchObject({ codeName: "INTERNAL" });
    const { signal } = new AbortController();
    const aborted = AbortSignal.any([signal, AbortSignal.timeout(5)]);
    const waiting = waitForOperation(pending as never, get, { firstPollMs: 1, signal: aborted });
    await expect(waiting).rejects.toMatchObject({ codeName: "CANCELLED", origin: "client" });
  });
});
