import { monitorEventLoopDelay } from "node:perf_hooks";
import { serveEtcd } from "../../proto/etcd/server/serve.js";

// A gateway in a process of its own, which tells on request what it holds.

const [endpoint = ""] = process.argv.slice(2);
const served = await serveEtcd({ port: 0, upstream: [endpoint] });
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.send?.({ port: served.port });
process.on("message", () => {
  // What is garbage is not held.
  (globalThis as { gc?: () => void }).gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({
    rss,
    held: heapUsed + external,
    handles: process.getActiveResourcesInfo().length,
    p99Ms: delay.percentile(99) / 1e6,
    streams: served.gateway.core.open.streams,
    unary: served.gateway.core.open.unary,
  });
  delay.reset();
});
process.on("disconnect", () => process.exit());
