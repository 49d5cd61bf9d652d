import { describe, expect, it, vi } from "vitest";
import {
  callBidiStreaming,
  callClientStreaming,
  callServerStreaming,
  callUnary,
} from "../../../generator/runtime/client/call.js";
import { ClientError } from "../../../generator/runtime/client/client-error.js";
import type { ClientTransport } from "../../../generator/runtime/client/client-transport.js";
import {
  interceptMetadata,
  withInterceptors,
  type Interceptor,
} from "../../../generator/runtime/client/interceptor.js";
import {
  createMemoryTransport,
  handleBidiStreaming,
  handleClientStreaming,
  handleServerStreaming,
  handleUnary,
} from "../../../generator/runtime/client/memory-transport.js";
import { withRetries } from "../../../generator/runtime/client/retry.js";
import { statusCodes } from "../../../generator/runtime/core/status.js";
import { chat, get, list, put, sum } from "./sample-schemas.js";

describe("the in-memory transport", () => {
  it("gives handlers what a server would see, and callers what a client would", async () => {
    const transport = createMemoryTransport([
      handleUnary(put, (note, { metadata }) => {
        expect(note.data).toEqual(new TextEncoder().encode("é"));
        return { id: note.id + 1n, text: metadata.get("x") ?? "" };
      }),
    ]);
    expect(await callUnary(transport, put, { id: 41, data: "é" }, { metadata: { x: "y" } })).toMatchObject({
      id: 42n,
      text: "y",
      tags: [],
    });
    await expect(callUnary(transport, get, {})).rejects.toMatchObject({ codeName: "UNIMPLEMENTED" });
  });

  it("carries errors, streams of each kind and cancellation", async () => {
    const ended = vi.fn<() => void>();
    const transport = createMemoryTransport([
      handleUnary(put, () => {
        throw new ClientError(statusCodes.NOT_FOUND, "gone");
      }),
      handleServerStreaming(list, async function* ({ id }) {
        try {
          for (let next = id; ; next++) yield { id: next };
        } finally {
          ended();
        }
      }),
      handleClientStreaming(sum, async (notes) => {
        let id = 0n;
        for await (const note of notes) id += note.id;
        return { id };
      }),
      handleBidiStreaming(chat, async function* (notes, { signal }) {
        for await (const note of notes) yield { text: note.text.toUpperCase() };
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
      }),
    ]);
    await expect(callUnary(transport, put, {})).rejects.toMatchObject({ codeName: "NOT_FOUND", rawMessage: "gone" });
    const seen: bigint[] = [];
    for await (const { id } of callServerStreaming(transport, list, { id: 5 })) if (seen.push(id) === 3) break;
    expect(seen).toEqual([5n, 6n, 7n]);
    await vi.waitFor(() => expect(ended).toHaveBeenCalled());
    expect((await callClientStreaming(transport, sum, [{ id: 1 }, { id: 2 }])).id).toBe(3n);
    const talk = callBidiStreaming(transport, chat, [{ text: "a" }], { timeoutMs: 30 });
    expect((await talk.next()).value).toMatchObject({ text: "A" });
    await expect(talk.next()).rejects.toMatchObject({ codeName: "DEADLINE_EXCEEDED" });
  });
});

describe("interceptors", () => {
  it("see a call in order and its answer in reverse", async () => {
    const log: string[] = [];
    const named =
      (name: string): Interceptor =>
      (next) => ({
        ...next,
        async unary(method, input, context) {
          log.push(`${name} in`);
          const answer = await next.unary(method, input, context);
          log.push(`${name} out`);
          return answer;
        },
      });
    const memory = createMemoryTransport([
      handleUnary(put, (_note, { metadata }) => ({ text: metadata.get("authorization") ?? "" })),
    ]);
    const token = interceptMetadata(async (metadata) => metadata.set("authorization", await Promise.resolve("t")));
    const note = await callUnary(withInterceptors(memory, named("a"), named("b"), token), put, {});
    expect(note.text).toBe("t");
    expect(log).toEqual(["a in", "b in", "b out", "a out"]);
  });
});

/** Fails `failures` times with a code, then answers. */
function flaky(failures: number, code: number): { transport: ClientTransport; calls: () => number } {
  let calls = 0;
  const answer = (): { id: bigint } => {
    if (++calls <= failures) throw new ClientError(code, "try again");
    return { id: BigInt(calls) };
  };
  const transport = createMemoryTransport([
    handleUnary(get, answer),
    handleUnary(put, answer),
    handleServerStreaming(list, async function* () {
      yield answer();
      yield answer();
    }),
  ]);
  return { transport, calls: () => calls };
}

describe("retries", () => {
  const quick = { initialBackoffMs: 1, random: () => 0 };

  it("are made for idempotent methods that are unavailable, and for nothing else", async () => {
    const once = flaky(2, statusCodes.UNAVAILABLE);
    const waits: number[] = [];
    const retrying = withRetries(once.transport, { ...quick, onRetry: ({ waitMs }) => waits.push(waitMs) });
    expect((await callUnary(retrying, get, {})).id).toBe(3n);
    expect(waits).toEqual([0.5, 1]);
    const unsafe = flaky(1, statusCodes.UNAVAILABLE);
    await expect(callUnary(withRetries(unsafe.transport, quick), put, {})).rejects.toMatchObject({
      codeName: "UNAVAILABLE",
    });
    expect(unsafe.calls()).toBe(1);
    const refused = flaky(1, statusCodes.INVALID_ARGUMENT);
    await expect(callUnary(withRetries(refused.transport, quick), get, {})).rejects.toMatchObject({
      codeName: "INVALID_ARGUMENT",
    });
    const endless = flaky(99, statusCodes.UNAVAILABLE);
    await expect(callUnary(withRetries(endless.transport, { ...quick, maxAttempts: 3 }), get, {})).rejects.toThrow(
      "try again",
    );
    expect(endless.calls()).toBe(3);
  });

  it("stay within the deadline and stop on cancellation", async () => {
    const endless = flaky(99, statusCodes.UNAVAILABLE);
    const slow = withRetries(endless.transport, { initialBackoffMs: 60_000 });
    await expect(callUnary(slow, get, {}, { timeoutMs: 1000 })).rejects.toMatchObject({ codeName: "UNAVAILABLE" });
    expect(endless.calls()).toBe(1);
    const controller = new AbortController();
    const call = callUnary(slow, get, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(call).rejects.toMatchObject({ codeName: "CANCELLED" });
  });

  it("are made for streams that have delivered nothing yet", async () => {
    const early = flaky(1, statusCodes.UNAVAILABLE);
    const seen: bigint[] = [];
    for await (const { id } of callServerStreaming(withRetries(early.transport, quick), list, {})) seen.push(id);
    expect(seen).toEqual([2n, 3n]);
  });
});
