import { fileURLToPath } from "node:url";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { buildOracle } from "../conformance-grpc-gateway/build-oracle.js";
import { type RunningOracle, startOracle } from "../conformance-grpc-gateway/start-oracle.js";
import { findGoogleProtos } from "../conformance/google-protos.js";

/** The real grpc-gateway of etcd's API. */
export interface RealGateway {
  readonly running: RunningOracle;
  readonly port: number;
  readonly version: string;
}

const protos = fileURLToPath(new URL("../../../proto", import.meta.url));

/**
 * Builds and starts the real grpc-gateway for etcd's API in a process of its own in front of an etcd at `target`: the fair peer, since it calls
 * over a socket as ours does. Where it cannot be built, that is said on standard error.
 */
export async function startRealGateway(target: string): Promise<RealGateway | undefined> {
  const google = await findGoogleProtos();
  if ("why" in google) {
    console.error(`without grpc-gateway: ${google.why}`);
    return undefined;
  }
  const oracle = await buildOracle([{ name: "etcd", files: ["etcd/rpc.proto"], includes: [protos, google.folder] }]);
  if (!oracle.found) {
    console.error(describeNotFound("grpc-gateway", oracle));
    return undefined;
  }
  const running = await startOracle(oracle.program, target, ["etcd"]);
  return { running, port: running.ports.get("etcd") ?? 0, version: oracle.version };
}
