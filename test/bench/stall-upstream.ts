import http2 from "node:http2";
import { RangeResponseMapper, StatusResponseMapper, WatchResponseMapper } from "../../generated/etcd/mappers/rpc.js";

// An upstream in a process of its own: it answers a range, a status and a watch with a large message, and all else with an empty one.

const megabytes = Number(process.argv[2]);
const kvs = Array.from({ length: megabytes * 1_000 }, (_, index) => ({
  key: `key ${index}`,
  value: Buffer.alloc(980, "value"),
}));
const large: Readonly<Record<string, Uint8Array>> = {
  "/etcdserverpb.KV/Range": RangeResponseMapper.encode({ kvs }),
  "/etcdserverpb.Maintenance/Status": StatusResponseMapper.encode({ version: "v".repeat(megabytes * 1e6) }),
  "/etcdserverpb.Watch/Watch": WatchResponseMapper.encode({ events: kvs.map((kv) => ({ kv })) }),
};

function frame(bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

const server = http2.createServer({ maxSessionMemory: 1_000, settings: { initialWindowSize: 1024 * 1024 } });
server.on("sessionError", () => {});
server.on("stream", (stream, headers) => {
  stream.on("error", () => {});
  const answer = (): void => {
    if (stream.headersSent || stream.destroyed) return;
    stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
    stream.end(frame(large[headers[":path"] ?? ""] ?? new Uint8Array(0)));
  };
  stream.resume().on("end", answer);
  // Whoever watches over a WebSocket does not end its side.
  if (headers[":path"]?.endsWith("/Watch") === true) setTimeout(answer, 500);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});
process.on("disconnect", () => process.exit());
