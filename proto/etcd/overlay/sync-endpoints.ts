import type { ClientTransport } from "../runtime/client/index.js";
import type { Etcd } from "./etcd.js";
import { listMembers } from "./maintenance.js";
import { pause } from "./pause.js";

/** How endpoints follow the cluster. */
export interface SyncOptions {
  /** Opens a transport to an address that members give to clients, e.g. `http://10.0.0.1:2379`. */
  readonly connect: (clientUrl: string) => ClientTransport;
  /** Milliseconds between looks at the list of members. Default 60,000. */
  readonly everyMs?: number;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Told of the addresses whenever they have changed, and of a look that failed. */
  readonly onChange?: (clientUrls: readonly string[]) => void;
  readonly onError?: (error: unknown) => void;
}

/** Looks at the list of members once and makes their addresses the endpoints; answers them. Addresses that stay keep their transport. */
export async function syncEndpoints(
  etcd: Etcd,
  connect: (clientUrl: string) => ClientTransport,
  known: Map<string, ClientTransport> = new Map(),
): Promise<readonly string[]> {
  // A member that was added and has not started has no address yet; a learner cannot answer.
  const urls = (await listMembers(etcd)).filter(({ isLearner }) => !isLearner).flatMap(({ clientURLs }) => clientURLs);
  if (urls.length === 0) return [...known.keys()];
  for (const url of known.keys()) if (!urls.includes(url)) known.delete(url);
  for (const url of urls) if (!known.has(url)) known.set(url, connect(url));
  etcd.setEndpoints([...known.values()]);
  return urls;
}

/** Keeps the endpoints those of the list of members, until the signal aborts. */
export async function followMembers(
  etcd: Etcd,
  { connect, everyMs = 60_000, signal, onChange, onError }: SyncOptions,
): Promise<void> {
  const known = new Map<string, ClientTransport>();
  let last = "";
  while (!signal.aborted) {
    try {
      const urls = await syncEndpoints(etcd, connect, known);
      if (urls.join() !== last) onChange?.(urls);
      last = urls.join();
    } catch (error) {
      onError?.(error);
    }
    await pause(everyMs, signal);
  }
}
