import { readFileSync } from "node:fs";
import { serveEtcd } from "../../proto/etcd/server/serve.js";

// A gateway in a process of its own, which tells on request how long its event loop was held and how much memory it took.

const [target = ""] = process.argv.slice(2);
const limit = 512 * 1024 * 1024;
const served = await serveEtcd({
  port: 0,
  upstream: [target],
  gateway: { limits: { maxBodyBytes: limit, maxUnfinishedBytes: limit } },
});
/** Processor time of the main thread so far, in ms; of the clock where the system does not tell. */
function ownTime(): number {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "latin1").split(" ", 1)[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

let lateMs = 0;
let turnMs = 0;
let peak = 0;
let last = performance.now();
let lastOwn = ownTime();
// A timer that comes late shows what was held before it: by us (`turnMs`), or by whoever else had the processor (`lateMs`).
setInterval(() => {
  const now = performance.now();
  const own = ownTime();
  lateMs = Math.max(lateMs, now - last - 1);
  turnMs = Math.max(turnMs, own - lastOwn);
  last = now;
  lastOwn = own;
  peak = Math.max(peak, process.memoryUsage.rss());
}, 1);
process.send?.({ port: served.port });
process.on("message", (word) => {
  if (word === "reset") {
    (globalThis as { gc?: () => void }).gc?.();
    lateMs = 0;
    turnMs = 0;
    peak = 0;
    last = performance.now();
    lastOwn = ownTime();
    process.send?.("reset");
  } else process.send?.({ lateMs, turnMs, peak });
});
process.on("disconnect", () => process.exit());
