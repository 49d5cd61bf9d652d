import { leaseGrant, leaseKeepAlive, leaseLeases, leaseRevoke, leaseTimeToLive } from "../methods/rpc.js";
import {
  type CallOptions,
  type ClientTransport,
  abortWith,
  callBidiStreaming,
  callUnary,
} from "../runtime/client/index.js";
import { EtcdError, LeaseLostError } from "./etcd-error.js";
import { toText } from "./key.js";
import { pause } from "./pause.js";

/** A lease that is kept alive until it is revoked, released or lost: `await using lease = await etcd.lease(10)`. */
export interface Lease extends AsyncDisposable {
  readonly id: bigint;
  /** Seconds the server granted. */
  readonly ttlSeconds: number;
  /** Aborts with `LeaseLostError` once the lease may have ended on the server without being revoked here. */
  readonly lost: AbortSignal;
  /** Ends the lease and deletes what is attached to it. */
  revoke(): Promise<void>;
  /** Stops keeping it alive and leaves it: what is attached stays until its time is over. */
  release(): void;
  /** Gives a sign of life now, beside those in the background; answers the seconds that are left. Fails if etcd does not know the lease. */
  keepAliveOnce(options?: CallOptions): Promise<number>;
  /** Seconds left and the keys that are attached; undefined if etcd does not know it any more. */
  timeToLive(options?: CallOptions): Promise<LeaseState | undefined>;
}

/** How a lease is. */
export interface LeaseState {
  readonly ttlSeconds: number;
  readonly grantedSeconds: number;
  readonly keys: readonly string[];
}

/** Grants a lease and keeps it alive with a sign of life every third of its time. */
export async function openLease(transport: ClientTransport, ttlSeconds: number, signal?: AbortSignal): Promise<Lease> {
  const asked = Date.now();
  const { ID: id, TTL } = await callUnary(
    transport,
    leaseGrant,
    { TTL: ttlSeconds },
    { timeoutMs: 10_000, ...(signal && { signal }) },
  );
  return tend(transport, id, Number(TTL), asked + Number(TTL) * 1000, true);
}

/** Keeps a lease alive that somebody else was granted, e.g. a process before this one. Fails with reason `LeaseNotFound` if there is none. */
export async function attachLease(transport: ClientTransport, id: bigint, options?: CallOptions): Promise<Lease> {
  const asked = Date.now();
  const { TTL, grantedTTL } = await callUnary(transport, leaseTimeToLive, { ID: id }, options);
  if (TTL <= 0n) throw notFound();
  return tend(transport, id, Number(grantedTTL), asked + Number(TTL) * 1000, false);
}

/** Ids of all leases there are. */
export async function listLeases(transport: ClientTransport, options?: CallOptions): Promise<readonly bigint[]> {
  return (await callUnary(transport, leaseLeases, {}, options)).leases.map(({ ID }) => ID);
}

/** What a lease's owner has of it, and its signs of life. */
function tend(
  transport: ClientTransport,
  id: bigint,
  ttlSeconds: number,
  firstDeadline: number,
  isFresh: boolean,
): Lease {
  const ttlMs = ttlSeconds * 1000;
  const lost = new AbortController();
  const ended = new AbortController();
  const onLost = (error: LeaseLostError): void => abortWith(lost, error);
  void keepAlive(transport, { id, ttlMs, firstDeadline, isFresh }, ended.signal, onLost);
  const revoke = async (): Promise<void> => {
    if (ended.signal.aborted) return;
    ended.abort();
    try {
      await callUnary(transport, leaseRevoke, { ID: id }, { timeoutMs: Math.max(1_000, ttlMs) });
    } catch (error) {
      if (!(error instanceof EtcdError && error.reason === "LeaseNotFound")) throw error;
    }
  };
  return {
    id,
    ttlSeconds,
    lost: lost.signal,
    revoke,
    release: () => ended.abort(),
    async keepAliveOnce({ timeoutMs = 5_000, signal } = {}) {
      const left = await sendSignOfLife(transport, id, timeoutMs, signal ?? ended.signal);
      if (left <= 0n) throw notFound();
      return Number(left);
    },
    async timeToLive(options) {
      const { TTL, grantedTTL, keys } = await callUnary(transport, leaseTimeToLive, { ID: id, keys: true }, options);
      if (TTL < 0n) return undefined;
      return { ttlSeconds: Number(TTL), grantedSeconds: Number(grantedTTL), keys: keys.map(toText) };
    },
    [Symbol.asyncDispose]: revoke,
  };
}

function notFound(): EtcdError {
  return new EtcdError("LeaseNotFound", 5, "etcdserver: requested lease not found");
}

/** A lease as those who keep it alive know it. */
interface Tended {
  readonly id: bigint;
  readonly ttlMs: number;
  /** `Date.now()` at which it may be over. */
  readonly firstDeadline: number;
  /** Its whole time is still before it. */
  readonly isFresh: boolean;
}

/** The server counts from when it hears of us, so the time is counted from before each sign of life was sent. */
async function keepAlive(
  transport: ClientTransport,
  { id, ttlMs, firstDeadline, isFresh }: Tended,
  ended: AbortSignal,
  onLost: (error: LeaseLostError) => void,
): Promise<void> {
  let deadline = firstDeadline;
  let lastError: unknown;
  if (isFresh) await pause(ttlMs / 3, ended);
  while (!ended.aborted) {
    const sent = Date.now();
    if (sent >= deadline) return onLost(new LeaseLostError(id, "no sign of life reached etcd in time", lastError));
    try {
      const left = await sendSignOfLife(transport, id, Math.min(deadline - sent, Math.max(1_000, ttlMs / 3)), ended);
      if (left <= 0n) return onLost(new LeaseLostError(id, "etcd does not know it any more"));
      deadline = sent + Number(left) * 1000;
      await pause(ttlMs / 3, ended);
    } catch (error) {
      lastError = error;
      await pause(Math.min(ttlMs / 10, 500, Math.max(0, deadline - Date.now())), ended);
    }
  }
}

async function sendSignOfLife(
  transport: ClientTransport,
  id: bigint,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<bigint> {
  for await (const { TTL } of callBidiStreaming(transport, leaseKeepAlive, [{ ID: id }], { timeoutMs, signal }))
    return TTL;
  throw new Error("etcd ended the stream without an answer");
}
