import type { OpenSession } from "../../../generator/runtime/http2/index.js";
import { createChannelOver, type Http2ChannelOptions } from "../../../generator/runtime/grpc/http2-channel.js";
import type { Channel } from "../../../generator/runtime/grpc/channel.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../gateway/fake-upstream.js";
import { callUnary, recordStream } from "../gateway/channel-calls.js";
import { startTcpProxy } from "./tcp-proxy.js";

/** What became of the calls of a case. */
export interface Figures {
  readonly sent: number;
  readonly ok: number;
  readonly failed: number;
  /** Calls that the upstreams saw more than once. */
  readonly doubled: number;
  readonly longestMs: number;
  /** Connections that were made. */
  readonly connections: number;
}

/** Upstreams of a case, and what they saw. */
interface Scene {
  /** Starts an upstream that echoes, and counts what it sees. */
  upstream(
    onAnswered?: (call: FakeCall) => void,
    options?: Parameters<typeof startFakeUpstream>[1],
  ): Promise<FakeUpstream>;
  connect(options: Http2ChannelOptions): Channel;
  /** Calls every so many milliseconds, until it is stopped; or that many at once. */
  load(channel: Channel, everyMs: number): { stop(): Promise<void> };
  burst(channel: Channel, count: number): Promise<void>;
  later(close: () => unknown): void;
}

/** The cases, by name. */
export const faultCases: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  async "the first target is dead"(scene) {
    const gone = await scene.upstream();
    await gone.close();
    const healthy = await scene.upstream();
    await scene.burst(scene.connect({ target: [gone.target, healthy.target] }), 100);
  },
  async "the first target accepts connections and says nothing"(scene) {
    const healthy = await scene.upstream();
    const silent = await startTcpProxy(healthy.port, true);
    scene.later(() => silent.close());
    await scene.burst(scene.connect({ target: [silent.target, healthy.target] }), 100);
  },
  "a member freezes, pick_first": (scene) => freezeOne(scene, "pick_first"),
  "a member freezes, round_robin": (scene) => freezeOne(scene, "round_robin"),
  async "one stream at a time, five of them taken by watches"(scene) {
    const upstream = await scene.upstream(undefined, { settings: { maxConcurrentStreams: 1 } });
    const channel = scene.connect({ target: upstream.target });
    for (let count = 0; count < 5; count++) {
      const watch = recordStream(channel, "/watch");
      watch.call.send(Buffer.from("w"));
      await watch.reached(1);
    }
    await scene.burst(channel, 200);
  },
  async "GOAWAY on every answer"(scene) {
    const upstream = await scene.upstream((call) => call.stream.session?.goaway(0, call.stream.id));
    const channel = scene.connect({ target: upstream.target });
    await scene.burst(channel, 50);
    const load = scene.load(channel, 5);
    await pause(1_000);
    await load.stop();
  },
  async "one of two upstreams goes away under load, with GOAWAY"(scene) {
    const first = await scene.upstream();
    const second = await scene.upstream();
    const channel = scene.connect({ target: [first.target, second.target] });
    const load = scene.load(channel, 2);
    await pause(300);
    const gone = first.shutDown();
    await pause(500);
    await load.stop();
    await gone;
  },
};

async function freezeOne(scene: Scene, balancing: "pick_first" | "round_robin"): Promise<void> {
  const upstreams = [await scene.upstream(), await scene.upstream()];
  const [first, second] = await Promise.all(upstreams.map(({ port }) => startTcpProxy(port)));
  if (first === undefined || second === undefined) return;
  scene.later(() => first.close());
  scene.later(() => second.close());
  const channel = scene.connect({ target: [first.target, second.target], balancing });
  const load = scene.load(channel, 10);
  await pause(500);
  first.freeze();
  await pause(3_000);
  await load.stop();
}

/** Runs a case over one implementation. */
export async function runFaultCase(name: string, open: OpenSession): Promise<Figures> {
  const closers: (() => unknown)[] = [];
  const seen = new Map<string, number>();
  let sent = 0;
  let ok = 0;
  let longestMs = 0;
  let connections = 0;
  const call = async (channel: Channel): Promise<void> => {
    const started = performance.now();
    const { status } = await callUnary(channel, "/s/m", Buffer.from(`call ${sent++}`));
    longestMs = Math.max(longestMs, performance.now() - started);
    if (status.code === 0) ok++;
  };
  const scene: Scene = {
    async upstream(onAnswered, options = {}) {
      const lastIds = new WeakMap<object, number>();
      const upstream = await startFakeUpstream((made) => {
        const session = made.stream.session ?? {};
        made.onMessage((message) => {
          const text = Buffer.from(message).toString();
          // node:http2 hands out calls above the last id of its own GOAWAY; a server that is true to its word does not.
          if ((made.stream.id ?? 0) > (lastIds.get(session) ?? Infinity)) return;
          if (text.startsWith("call")) seen.set(text, (seen.get(text) ?? 0) + 1);
          made.send(message);
        });
        made.onEnd(() => {
          made.finish(0);
          if (!lastIds.has(session) && onAnswered !== undefined) {
            lastIds.set(session, made.stream.id ?? 0);
            onAnswered(made);
          }
        });
      }, options);
      upstream.onSession(() => connections++);
      closers.push(() => upstream.close());
      return upstream;
    },
    connect(options) {
      const channel = createChannelOver(open, options);
      closers.push(() => channel.close(true));
      return channel;
    },
    load(channel, everyMs) {
      const calls: Promise<void>[] = [];
      const timer = setInterval(() => calls.push(call(channel)), everyMs);
      return {
        async stop() {
          clearInterval(timer);
          await Promise.all(calls);
        },
      };
    },
    async burst(channel, count) {
      await Promise.all(Array.from({ length: count }, () => call(channel)));
    },
    later: (close) => void closers.push(close),
  };
  try {
    await faultCases[name]?.(scene);
  } finally {
    for (const close of closers.toReversed()) await close();
  }
  const doubled = [...seen.values()].filter((times) => times > 1).length;
  return { sent, ok, failed: sent - ok, doubled, longestMs: Math.round(longestMs), connections };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
