import { afterEach, describe, expect, it, vi } from "vitest";
import { createEtcdClient } from "../../../generated/etcd/client.js";
import { startFakeEtcd } from "../../../generated/etcd/fake.js";
import { createGrpcTransport } from "../../../generated/etcd/grpc.js";
import { kvPut, maintenanceSnapshot, watch } from "../../../generated/etcd/methods/rpc.js";
import { ClientError } from "../../../generated/etcd/runtime/client/client-error.js";
import {
  handleBidiStreaming,
  handleServerStreaming,
  handleUnary,
} from "../../../generated/etcd/runtime/client/memory-transport.js";
import { statusCodes } from "../../../generated/etcd/runtime/core/status.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(handlers: Parameters<typeof startFakeEtcd>[0]) {
  const server = await startFakeEtcd(handlers);
  const transport = createGrpcTransport({ target: server.address });
  closing.push(
    () => server.close(),
    () => transport.close(true),
  );
  return createEtcdClient(transport);
}

const endless = async function* (): AsyncGenerator<object> {
  for (;;) yield await new Promise<object>((resolve) => setTimeout(() => resolve({}), 1));
};

describe("the generated fake server, over gRPC", () => {
  it("answers calls and errors, with headers and trailers", async () => {
    const client = await start([
      handleUnary(kvPut, ({ key, lease }, { metadata }) => {
        if (lease !== 0n) throw new ClientError(statusCodes.NOT_FOUND, "Pacht – 100 % weg");
        return { header: { revision: BigInt(key.length) }, prevKv: { value: metadata.get("x-tenant") ?? "" } };
      }),
    ]);
    const onHeader = vi.fn<(metadata: Headers) => void>();
    const onTrailer = vi.fn<() => void>();
    const { header, prevKv } = await client.kv.put(
      { key: "abc" },
      { metadata: { "x-tenant": "t" }, onHeader, onTrailer },
    );
    expect([header?.revision, new TextDecoder().decode(prevKv?.value)]).toEqual([3n, "t"]);
    expect(onHeader.mock.calls[0]?.[0].get("content-type")).toBe("application/grpc");
    expect(onTrailer).toHaveBeenCalledTimes(1);
    await expect(client.kv.put({ lease: 5 })).rejects.toMatchObject({
      codeName: "NOT_FOUND",
      rawMessage: "Pacht – 100 % weg",
    });
    await expect(client.kv.range({ key: "a" })).rejects.toMatchObject({ codeName: "UNIMPLEMENTED" });
  });

  it("streams more than fits into the windows, at the pace of its reader", async () => {
    let produced = 0;
    const client = await start([
      handleServerStreaming(maintenanceSnapshot, async function* () {
        for (; produced < 2_000; produced++)
          yield { remainingBytes: 2_000 - produced, blob: new Uint8Array(10_000).fill(produced % 256) };
      }),
    ]);
    let seen = 0;
    for await (const { blob } of client.maintenance.snapshot({})) {
      if (seen === 0) await new Promise((resolve) => setTimeout(resolve, 300));
      // A reader that waits makes its server wait: far from all was produced meanwhile.
      if (seen === 0) expect(produced).toBeLessThan(1_900);
      expect(blob[0]).toBe(seen++ % 256);
    }
    expect(seen).toBe(2_000);
  });

  it("sees cancellation and half-close of full-duplex calls", async () => {
    const ends: string[] = [];
    const client = await start([
      handleBidiStreaming(watch, async function* (requests, { signal }) {
        signal.addEventListener("abort", () => ends.push("aborted"));
        for await (const { requestUnion } of requests) yield { created: requestUnion?.case === "createRequest" };
        ends.push("requests ended");
      }),
    ]);
    const answers = client.watch.watch([{ requestUnion: { case: "createRequest", value: {} } }, {}]);
    const seen: boolean[] = [];
    for await (const { created } of answers) seen.push(created);
    expect(seen).toEqual([true, false]);
    for await (const answer of client.watch.watch(endless())) {
      expect(answer.created).toBe(false);
      break;
    }
    await vi.waitFor(() => expect(ends).toEqual(expect.arrayContaining(["requests ended", "aborted"])));
    const readAll = async (): Promise<void> => {
      for await (const { created } of client.watch.watch(endless(), { timeoutMs: 30 })) expect(created).toBe(false);
    };
    await expect(readAll()).rejects.toMatchObject({ codeName: "DEADLINE_EXCEEDED" });
  });

  it("is unavailable once it is closed", async () => {
    const server = await startFakeEtcd([]);
    await server.close();
    const transport = createGrpcTransport({ target: server.address });
    closing.push(() => transport.close(true));
    await expect(createEtcdClient(transport).kv.range({ key: "a" })).rejects.toMatchObject({ codeName: "UNAVAILABLE" });
  });
});
