import { serveEtcd } from "../../proto/etcd/server/serve.js";

// The generated gateway in a process of its own.
const [endpoint = ""] = process.argv.slice(2);
const served = await serveEtcd({ port: 0, upstream: [endpoint] });
process.send?.({ port: served.port });
process.on("disconnect", () => process.exit());
