import { createPutter } from "../etcd/server/etcd-puts.js";

// Puts so many keys under a prefix, when told to; many at once, since one after the other would measure the round trip.
const [endpoint = "", prefix = "", count = "0"] = process.argv.slice(2);
const putter = createPutter(endpoint, prefix, 50);
process.on("message", () => {
  const start = performance.now();
  void putter.put(0, Number(count)).then(() => process.send?.({ seconds: (performance.now() - start) / 1_000 }));
});
process.on("disconnect", () => process.exit());
process.send?.({ ready: true });
