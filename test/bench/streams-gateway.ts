import { serveEtcd } from "../../proto/etcd/server/serve.js";

// Serves an etcd in a process of its own, so that its memory and processor time can be told from those of the clients.
const [endpoint = ""] = process.argv.slice(2);
const served = await serveEtcd({ port: 0, upstream: [endpoint] });
process.send?.({ port: served.port });
process.on("disconnect", () => process.exit());
