import { Etcd3 } from "etcd3";
import { createGrpcTransport } from "../../../generated/etcd-sdk/src/grpc.js";
import { createEtcd, everything } from "../../../generated/etcd-sdk/src/overlay/index.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { electBeside, lockBeside } from "./beside-etcd3.js";

// `npm run beside:etcd3 [-- ROUNDS]`: npm's etcd3 and this client share one lock and one election; exits with 1 if two ever had either at once.

const rounds = Number(process.argv[2] ?? 100);
const binary = await findEtcd({ line: "3.5" });
if (!binary.found) throw new Error("there is no etcd 3.5 to be had here");
const server = await startEtcd(binary);
const etcd = createEtcd({ endpoints: [createGrpcTransport({ target: server.endpoint })] }, everything);
const theirs = new Etcd3({ hosts: server.endpoint });
const results = { lock: await lockBeside(etcd, theirs, rounds), election: await electBeside(etcd, theirs, rounds) };
for (const [what, { ours, theirs: others, mostAtOnce }] of Object.entries(results))
  console.log(`${what.padEnd(9)} ${ours} turns of ours, ${others} of etcd3, ${mostAtOnce} at once at most`);
theirs.close();
etcd.close(true);
await server.stop();
process.exitCode = Object.values(results).every(({ mostAtOnce }) => mostAtOnce === 1) ? 0 : 1;
