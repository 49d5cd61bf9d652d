import { createFetchTransport } from "../../generator/runtime/client/fetch-transport.js";
import {
  checkRoundTrip,
  isUnsayable,
  type RoundTripCall,
  type RoundTripCounts,
} from "../runtime/client/check-round-trip.js";
import { openEchoApi } from "../runtime/client/echo-api.js";
import { startEchoUpstream } from "../runtime/client/echo-upstream.js";
import { randomProto } from "./random-proto.js";
import { startOracle } from "./start-oracle.js";

/** What came of typed clients' calls to the real gateway. */
export interface ClientComparison extends RoundTripCounts {
  /** What went wrong, one text for each API in which something did. */
  readonly faults: readonly string[];
}

/**
 * Typed clients of random APIs, each with every kind of field in path, query, body and answer, before the real gateway (`program`, which
 * serves all of them as `random`), whose upstream sends everything back: a message comes back equal, or the client refuses it.
 */
export async function checkClients(program: string, apis: readonly number[], runs: number): Promise<ClientComparison> {
  const upstream = await startEchoUpstream();
  const real = await startOracle(program, upstream.target, ["random"]);
  const total = { arrived: 0, refused: 0, excused: 0 };
  const faults: string[] = [];
  for (const index of apis) {
    const api = await openEchoApi(randomProto(index), upstream.target);
    let requests = 0;
    const transport = createFetchTransport({
      baseUrl: `http://127.0.0.1:${real.ports.get("random")}`,
      registry: api.mappers,
      fetch(url, init) {
        requests++;
        return fetch(url, init);
      },
    });
    const hasSent = (): boolean => {
      const sent = requests > 0;
      requests = 0;
      return sent;
    };
    const excuses = (call: RoundTripCall): boolean => isUnsayable("the real grpc-gateway", call);
    try {
      const path = { api, transport, hasSent, takeReceived: () => upstream.takeReceived(), excuses };
      const counts = await checkRoundTrip(path, runs, index);
      for (const name of ["arrived", "refused", "excused"] as const) total[name] += counts[name];
    } catch (error) {
      faults.push(`random API ${index}: ${describe(error)}`);
    }
    await api.close();
  }
  await real.close();
  await upstream.close();
  return { ...total, faults };
}

function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? `\n  ${describe(error.cause)}` : "";
  return `${String(error).slice(0, 2_000)}${cause}`;
}
