import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { WebSocket } from "ws";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcdTarget, type EtcdTarget } from "../../runtime/client/etcd-target.js";
import { repository } from "./temporary-project.js";

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));

/** What such an app does: calls, a watch and a lock over WebSocket, its deadline, and what it cannot have. */
const app = `
import { createEtcd, createFetchTransport, createQueue, createWebSocketTransport, everything, prefix } from "./src/overlay/index.js";
globalThis.run = async (baseUrl, slowUrl) => {
  const bidi = createWebSocketTransport({ baseUrl });
  const etcd = createEtcd({ endpoints: [createFetchTransport({ baseUrl, bidi })] }, everything).namespace("native/");
  const revision = await etcd.put("a b&c", "grüße");
  await etcd.put("empty", "");
  const values = (await etcd.getAll(prefix(""))).map(({ key, text }) => key + "=" + text);
  const events = [];
  for await (const batch of etcd.watch(prefix(""), { startRevision: revision })) {
    events.push(...batch.events.map(({ kind, value }) => kind + " " + value.key));
    if (events.length === 2) break;
  }
  const held = await etcd.lock("job");
  const late = await etcd.lock("job", { timeoutMs: 300 }).catch((error) => error.codeName);
  await held.unlock();
  const queue = createQueue(etcd, "queue");
  const waiting = queue.dequeue();
  await queue.enqueue("job");
  const taken = (await waiting).text;
  const slow = createEtcd({ endpoints: [createFetchTransport({ baseUrl: slowUrl, timeoutMs: 100 })], retry: false });
  const timeout = await slow.get("a").catch((error) => error.codeName);
  const aborted = new AbortController();
  aborted.abort();
  const cancelled = await etcd.get("a", { signal: aborted.signal }).catch((error) => error.codeName);
  const refused = await etcd.put("c", "", { lease: 5n }).catch((error) => error.reason);
  // Without a WebSocket transport nothing could be watched: that is said, not waited for.
  const bare = createEtcd({ endpoints: [createFetchTransport({ baseUrl })], retry: false }, everything);
  const silent = await bare.watch("a")[Symbol.asyncIterator]().next().catch((error) => error.codeName + " " + error.message);
  return { values, events, late, taken, timeout, cancelled, refused, silent };
};
`;

/** Globals of React Native, as far as they are less than those of browsers: no streams, no parts of bytes in a Blob, signals without reasons. */
const platform = `
globalThis.AbortController = class {
  constructor() { this.signal = new globalThis.AbortSignal(); }
  abort() { if (this.signal.aborted) return; this.signal.aborted = true; for (const each of [...this.signal.listeners]) each(); }
};
globalThis.AbortSignal = class {
  aborted = false;
  listeners = new Set();
  addEventListener(_type, listener) { this.listeners.add(listener); }
  removeEventListener(_type, listener) { this.listeners.delete(listener); }
};
`;

/** An answer is handed out whole, and redirects are followed whatever one asks for. */
async function fetchWhole(
  url: string,
  {
    signal,
    duplex: _duplex,
    redirect: _redirect,
    body,
    ...init
  }: { signal: { aborted: boolean; addEventListener(type: string, run: () => void): void } } & Record<string, unknown>,
): Promise<unknown> {
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  signal.addEventListener("abort", () => controller.abort());
  const response = await fetch(url, { ...init, ...(typeof body === "string" && { body }), signal: controller.signal });
  const { ok, status, headers } = response;
  return {
    ok,
    status,
    headers,
    url: response.url,
    arrayBuffer: () => response.arrayBuffer(),
    text: () => response.text(),
  };
}

describe.skipIf(!etcd.found)("the SDK with the globals of React Native", { timeout: 60_000 }, () => {
  let target: EtcdTarget;
  beforeAll(async () => {
    if (etcd.found) target = await startEtcdTarget(etcd);
  }, 120_000);
  afterAll(() => target?.stop());

  it("calls, watches and locks, keeps its deadlines, and says what it cannot do", async () => {
    const { outputFiles } = await build({
      stdin: { contents: app, resolveDir: join(repository, "generated/etcd-sdk"), loader: "ts" },
      bundle: true,
      write: false,
      format: "iife",
      platform: "neutral",
      target: "es2022",
    });
    const { createServer } = await import("node:http");
    const slow = createServer(() => undefined);
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
    const context = vm.createContext({
      fetch: fetchWhole,
      Headers,
      WebSocket,
      TextEncoder,
      TextDecoder,
      btoa,
      atob,
      setTimeout,
      clearTimeout,
      // Of the outer realm, so that what both sides make is of one class.
      Uint8Array,
      ArrayBuffer,
    });
    vm.runInContext(platform + (outputFiles[0]?.text ?? ""), context);
    const run = context["run"] as (baseUrl: string, slowUrl: string) => Promise<unknown>;
    try {
      const slowUrl = `http://127.0.0.1:${(slow.address() as { port: number }).port}`;
      expect(await run(target.gatewayUrl, slowUrl)).toEqual({
        values: ["a b&c=grüße", "empty="],
        events: ["put a b&c", "put empty"],
        late: "DEADLINE_EXCEEDED",
        taken: "job",
        timeout: "DEADLINE_EXCEEDED",
        cancelled: "CANCELLED",
        refused: "LeaseNotFound",
        silent: expect.stringMatching(/^UNIMPLEMENTED .*`bidi` transport/),
      });
    } finally {
      slow.closeAllConnections();
      slow.close();
    }
  });
});
