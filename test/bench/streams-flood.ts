import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import { WatchResponseMapper } from "../../generated/etcd/mappers/rpc.js";
import { frameMessage } from "../../generated/etcd/runtime/grpc/grpc-frame.js";

// An upstream that answers every watch with so many events, one a message, as fast as they are taken.
const [count = "0"] = process.argv.slice(2);
const total = Number(count);
const header = { clusterId: 14841639068965178418n, memberId: 10276657743932975437n, revision: 1, raftTerm: 2 };
const created = frameMessage(WatchResponseMapper.encode({ header, created: true }));

function eventFrame(revision: number): Uint8Array {
  const kv = {
    key: `some/prefix/key-${revision}`,
    value: `value ${revision}`,
    createRevision: revision,
    modRevision: revision,
    version: 1,
  };
  return frameMessage(WatchResponseMapper.encode({ header: { ...header, revision }, events: [{ kv }] }));
}

const server = http2.createServer();
server.on("stream", (stream) => {
  stream.on("error", () => undefined);
  stream.respond({ ":status": 200, "content-type": "application/grpc" });
  stream.write(created);
  let revision = 1;
  const batch: Uint8Array[] = [];
  const pump = (): void => {
    while (revision <= total) {
      // A thousand frames in one write, as they would come out of one socket read.
      batch.length = 0;
      for (const end = Math.min(revision + 1_000, total + 1); revision < end; revision++)
        batch.push(eventFrame(revision));
      if (!stream.write(Buffer.concat(batch))) return;
    }
  };
  stream.on("drain", pump);
  stream.once("data", () => setTimeout(pump, 200));
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("disconnect", () => process.exit());
