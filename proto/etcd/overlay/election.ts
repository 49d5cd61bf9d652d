import {
  electionCampaign,
  electionLeader,
  electionObserve,
  electionProclaim,
  electionResign,
} from "../methods/election.js";
import {
  type CallOptions,
  type ClientTransport,
  callServerStreaming,
  callUnary,
  toClientError,
} from "../runtime/client/index.js";
import { isPassing } from "./call-safety.js";
import type { Bytes } from "./key.js";
import { openLease } from "./lease.js";
import { linkSignals } from "./link-signals.js";
import type { LockOptions } from "./lock.js";
import { backoffMs, pause } from "./pause.js";
import { toStoredValue, type StoredValue } from "./stored-value.js";

/** Leadership that is held: `await using leadership = await etcd.campaign("name", "me")`. */
export interface Leadership extends AsyncDisposable {
  readonly key: Uint8Array;
  /** Aborts once somebody else may lead. */
  readonly lost: AbortSignal;
  /** Replaces the value that observers see. */
  proclaim(value: Bytes): Promise<void>;
  resign(): Promise<void>;
}

/** Waits to become leader of an election, with a value for observers to see. */
export async function campaign(
  transport: ClientTransport,
  name: Bytes,
  value: Bytes,
  { ttlSeconds = 10, signal, timeoutMs }: LockOptions = {},
): Promise<Leadership> {
  const lease = await openLease(transport, ttlSeconds, signal);
  const either = linkSignals([signal, lease.lost]);
  try {
    const { leader } = await callUnary(
      transport,
      electionCampaign,
      { name, lease: lease.id, value },
      { signal: either.signal, timeoutMs: timeoutMs ?? Infinity },
    );
    if (leader === undefined) throw new Error("etcd answered a campaign without a leader");
    const resign = async (): Promise<void> => {
      try {
        await callUnary(transport, electionResign, { leader }, { timeoutMs: 5_000 });
      } finally {
        await lease.revoke();
      }
    };
    const proclaim = async (next: Bytes): Promise<void> =>
      void (await callUnary(transport, electionProclaim, { leader, value: next }, { timeoutMs: 5_000 }));
    return { key: leader.key, lost: lease.lost, proclaim, resign, [Symbol.asyncDispose]: resign };
  } catch (error) {
    await lease.revoke().catch(() => undefined);
    throw lease.lost.aborted ? lease.lost.reason : error;
  } finally {
    either.unlink();
  }
}

/** The present leader's value; undefined if nobody leads. */
export async function findLeader(
  transport: ClientTransport,
  name: Bytes,
  options?: CallOptions,
): Promise<StoredValue | undefined> {
  try {
    const { kv } = await callUnary(transport, electionLeader, { name }, options);
    return kv && toStoredValue(kv);
  } catch (error) {
    // etcd gives this error no status of its own.
    if (error instanceof Error && error.message.endsWith("election: no leader")) return undefined;
    throw error;
  }
}

/** Each leader's value as it changes, the present one first; goes on after interruptions without saying a value twice. */
export async function* observeElection(
  transport: ClientTransport,
  name: Bytes,
  signal?: AbortSignal,
): AsyncGenerator<StoredValue, void, undefined> {
  let last = 0n;
  for (let failures = 1; ; failures++) {
    try {
      for await (const { kv } of callServerStreaming(transport, electionObserve, { name }, signal && { signal })) {
        failures = 0;
        if (kv === undefined || kv.modRevision <= last) continue;
        last = kv.modRevision;
        yield toStoredValue(kv);
      }
    } catch (error) {
      if (signal?.aborted === true) return;
      if (!isPassing(toClientError(error))) throw error;
    }
    if (signal?.aborted === true) return;
    await pause(backoffMs(failures), signal);
  }
}
