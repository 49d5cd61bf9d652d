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
import { EtcdError } from "./etcd-error.js";
import { concatBytes, prefix, type Bytes } from "./key.js";
import { underLease, type LockOptions } from "./lock.js";
import { readPages } from "./pages.js";
import { backoffMs, pause } from "./pause.js";
import { toStoredValue, type StoredValue } from "./stored-value.js";
import { watchKeys } from "./watch.js";

/** Leadership that is held: `await using leadership = await etcd.campaign("name", "me")`. */
export interface Leadership extends AsyncDisposable {
  readonly key: Uint8Array;
  /** Aborts once somebody else may lead. */
  readonly lost: AbortSignal;
  /** Replaces the value that observers see; fails with reason `ElectionNotLeader` when somebody else leads. */
  proclaim(value: Bytes): Promise<void>;
  resign(): Promise<void>;
}

/** Waits to become leader of an election, with a value for observers to see. */
export async function campaign(
  transport: ClientTransport,
  name: Bytes,
  value: Bytes,
  options: LockOptions = {},
): Promise<Leadership> {
  return await underLease(transport, options, async (lease, signal, giveBack) => {
    const { leader } = await callUnary(
      transport,
      electionCampaign,
      { name, lease: lease.id, value },
      { signal, timeoutMs: options.timeoutMs ?? Infinity },
    );
    if (leader === undefined) throw new Error("etcd answered a campaign without a leader");
    const resign = async (): Promise<void> => {
      try {
        await callUnary(transport, electionResign, { leader }, { timeoutMs: 5_000 });
      } finally {
        await giveBack();
      }
    };
    const proclaim = async (next: Bytes): Promise<void> =>
      void (await callUnary(transport, electionProclaim, { leader, value: next }, { timeoutMs: 5_000 }));
    return { key: leader.key, lost: lease.lost, proclaim, resign, [Symbol.asyncDispose]: resign };
  });
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
    if (error instanceof EtcdError && error.reason === "ElectionNoLeader") return undefined;
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

/**
 * Who leads, whenever that changes: undefined while nobody does, the present state first. It watches the keys of the election, which
 * `observeElection` does not show.
 */
export async function* observeLeadership(
  transport: ClientTransport,
  name: Bytes,
  signal?: AbortSignal,
): AsyncGenerator<StoredValue | undefined, void, undefined> {
  const places = prefix(concatBytes(name, "/"));
  const candidates = new Map<string, StoredValue>();
  let revision = 0n;
  for await (const page of readPages(transport, places, signal && { signal })) {
    for (const value of page.values) candidates.set(value.key, value);
    ({ revision } = page);
  }
  let leader = firstOf(candidates);
  yield leader;
  const options = { startRevision: revision + 1n, ...(signal && { signal }) };
  for await (const { events } of watchKeys(transport, places, options)) {
    for (const { kind, value } of events) {
      if (kind === "delete") candidates.delete(value.key);
      else candidates.set(value.key, value);
    }
    const next = firstOf(candidates);
    if (next?.modRevision === leader?.modRevision) continue;
    leader = next;
    yield leader;
  }
}

function firstOf(candidates: ReadonlyMap<string, StoredValue>): StoredValue | undefined {
  let first: StoredValue | undefined;
  for (const each of candidates.values())
    if (first === undefined || each.createRevision < first.createRevision) first = each;
  return first;
}
