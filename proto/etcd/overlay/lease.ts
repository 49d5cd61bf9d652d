import { leaseGrant, leaseKeepAlive, leaseRevoke } from "../methods/rpc.js";
import { type ClientTransport, callBidiStreaming, callUnary } from "../runtime/client/index.js";
import { LeaseLostError } from "./etcd-error.js";
import { pause } from "./pause.js";

/** A lease that is kept alive until it is revoked or lost: `await using lease = await etcd.lease(10)`. */
export interface Lease extends AsyncDisposable {
  readonly id: bigint;
  /** Seconds the server granted. */
  readonly ttlSeconds: number;
  /** Aborts with `LeaseLostError` once the lease may have ended on the server without being revoked here. */
  readonly lost: AbortSignal;
  /** Ends the lease and deletes what is attached to it. */
  revoke(): Promise<void>;
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
  const ttlMs = Number(TTL) * 1000;
  const lost = new AbortController();
  const ended = new AbortController();
  void keepAlive(transport, id, ttlMs, asked + ttlMs, ended.signal, (error) => lost.abort(error));
  const revoke = async (): Promise<void> => {
    if (ended.signal.aborted) return;
    ended.abort();
    try {
      await callUnary(transport, leaseRevoke, { ID: id }, { timeoutMs: Math.max(1_000, ttlMs) });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  };
  return { id, ttlSeconds: Number(TTL), lost: lost.signal, revoke, [Symbol.asyncDispose]: revoke };
}

function isGone(error: unknown): boolean {
  return error instanceof Error && "reason" in error && error.reason === "LeaseNotFound";
}

/** The server counts from when it hears of us, so the time is counted from before each sign of life was sent. */
async function keepAlive(
  transport: ClientTransport,
  id: bigint,
  ttlMs: number,
  firstDeadline: number,
  ended: AbortSignal,
  onLost: (error: LeaseLostError) => void,
): Promise<void> {
  let deadline = firstDeadline;
  let lastError: unknown;
  await pause(ttlMs / 3, ended);
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
