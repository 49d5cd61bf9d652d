import { describe, expect, it, vi } from "vitest";
import { watch } from "../../../generated/etcd-sdk/src/methods/rpc.js";
import type { WatchRequest, WatchResponseInit } from "../../../generated/etcd-sdk/src/messages/rpc.js";
import {
  createEtcd,
  watches,
  CompactedError,
  EtcdError,
  statusCodes,
  ClientError,
} from "../../../generated/etcd-sdk/src/overlay/index.js";
import {
  createMemoryTransport,
  handleBidiStreaming,
} from "../../../generated/etcd-sdk/src/runtime/client/memory-transport.js";

/** An etcd whose watch streams are written by a test: `serve` gets each stream's requests, and the number of the stream from 1. */
function startFake(
  serve: (
    requests: AsyncIterator<WatchRequest>,
    stream: number,
    signal: AbortSignal,
  ) => AsyncIterable<WatchResponseInit>,
) {
  const starts: bigint[] = [];
  let streams = 0;
  const transport = createMemoryTransport([
    handleBidiStreaming(watch, async function* (requests, { signal }) {
      const iterator = requests[Symbol.asyncIterator]();
      const { value } = (await iterator.next()) as IteratorResult<WatchRequest>;
      if (value.requestUnion?.case === "createRequest") starts.push(value.requestUnion.value.startRevision);
      yield* serve(iterator, ++streams, signal);
    }),
  ]);
  return { etcd: createEtcd({ endpoints: [transport] }, watches), starts };
}

const event = (revision: number, key = "k"): WatchResponseInit => ({
  header: { revision: revision + 4 },
  events: [{ kv: { key, value: String(revision), modRevision: revision, createRevision: 1, version: 1 } }],
});
const created = (revision: number): WatchResponseInit => ({ created: true, header: { revision } });
const broken = (): ClientError => new ClientError(statusCodes.UNAVAILABLE, "connection lost");
const forever = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve()));

describe("a watch that is interrupted", () => {
  it("goes on behind the last event it delivered, not behind the revision of a header", async () => {
    const { etcd, starts } = startFake(async function* (_requests, stream, signal) {
      yield created(4);
      if (stream === 1) {
        // The store is at 9 already; the events up to there are still under way when the connection breaks.
        yield event(5);
        throw broken();
      }
      yield event(6);
      yield event(9);
      await forever(signal);
    });
    const seen: bigint[] = [];
    const onEstablished = vi.fn<(revision: bigint) => void>();
    for await (const { revision } of etcd.watch("k", { onEstablished })) if (seen.push(revision) === 3) break;
    expect(seen).toEqual([5n, 6n, 9n]);
    expect(starts).toEqual([0n, 6n]);
    expect(onEstablished.mock.calls).toEqual([[5n], [6n]]);
  });

  it("repeats nothing when it was never established, and goes on where it was when nothing had happened", async () => {
    const { etcd, starts } = startFake(async function* (_requests, stream) {
      if (stream === 1) throw broken();
      yield created(10);
      if (stream === 2) throw broken();
      yield event(12);
    });
    for await (const { revision } of etcd.watch("k")) {
      expect(revision).toBe(12n);
      break;
    }
    expect(starts).toEqual([0n, 0n, 11n]);
  });

  it("gathers fragments and the events of one revision into one batch", async () => {
    const { etcd } = startFake(async function* (_requests, _stream, signal) {
      yield created(1);
      yield { ...event(5, "a"), fragment: true };
      yield { header: { revision: 6 }, events: [...(event(5, "b").events ?? []), ...(event(6, "c").events ?? [])] };
      await forever(signal);
    });
    const batches: string[] = [];
    for await (const { revision, events } of etcd.watch("")) {
      batches.push(`${revision}: ${events.map(({ value }) => value.key).join()}`);
      if (revision === 6n) break;
    }
    expect(batches).toEqual(["5: a,b", "6: c"]);
  });

  it("reports compaction and refusals as typed errors", async () => {
    const compacted = startFake(async function* () {
      yield created(20);
      yield { canceled: true, compactRevision: 15, header: { revision: 20 } };
    });
    const error: unknown = await compacted.etcd
      .watch("k", { startRevision: 3n })
      [Symbol.asyncIterator]()
      .next()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CompactedError);
    expect(error).toMatchObject({ compactRevision: 15n, reason: "Compacted", code: statusCodes.OUT_OF_RANGE });
    const refused = startFake(async function* () {
      yield {
        created: true,
        canceled: true,
        cancelReason: "rpc error: code = PermissionDenied desc = etcdserver: permission denied",
        watchId: -1,
      };
    });
    const refusal: unknown = await refused.etcd
      .watch("k")
      [Symbol.asyncIterator]()
      .next()
      .catch((reason: unknown) => reason);
    expect(refusal).toBeInstanceOf(EtcdError);
    expect(refusal).toMatchObject({ reason: "PermissionDenied", code: statusCodes.PERMISSION_DENIED });
  });

  it("asks a silent server for a sign of life, and leaves one that gives none", async () => {
    let questions = 0;
    const onInterrupted = vi.fn<(error: unknown) => void>();
    const { etcd, starts } = startFake(async function* (requests, stream, signal) {
      yield created(7);
      if (stream === 2) yield event(8);
      for (let answered = 0; answered < 3; answered++) {
        const { value } = (await requests.next()) as IteratorResult<WatchRequest>;
        if (value?.requestUnion?.case === "progressRequest") questions++;
        yield { header: { revision: 30 }, watchId: -1 };
      }
      await forever(signal);
    });
    for await (const { revision } of etcd.watch("k", { heartbeatMs: 10, heartbeatTimeoutMs: 40, onInterrupted })) {
      expect(revision).toBe(8n);
      break;
    }
    expect(questions).toBe(3);
    // A sign of life says nothing of what was delivered: the watch goes on behind 7, not behind 30.
    expect(starts).toEqual([0n, 8n]);
    expect(onInterrupted.mock.calls[0]?.[0]).toMatchObject({ codeName: "UNAVAILABLE" });
  });

  it("moves on by notifications that nobody asked for", async () => {
    const { etcd, starts } = startFake(async function* (_requests, stream, signal) {
      yield created(7);
      if (stream === 1) {
        yield { header: { revision: 40 } };
        throw broken();
      }
      yield event(41);
      await forever(signal);
    });
    for await (const { revision } of etcd.watch("k")) {
      expect(revision).toBe(41n);
      break;
    }
    expect(starts).toEqual([0n, 41n]);
  });

  it("ends when its signal aborts, also between attempts", async () => {
    const { etcd } = startFake(async function* () {
      yield created(1);
      throw broken();
    });
    const controller = new AbortController();
    const onInterrupted = vi.fn<() => void>(() => controller.abort());
    for await (const batch of etcd.watch("k", { signal: controller.signal, onInterrupted }))
      expect(batch).toBeUndefined();
    expect(onInterrupted).toHaveBeenCalledTimes(1);
  });
});
