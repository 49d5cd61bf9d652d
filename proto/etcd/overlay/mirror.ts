import type { Etcd } from "./etcd.js";
import { concatBytes, prefix, toBytes, type Bytes, type KeySelection } from "./key.js";
import { operation } from "./transaction.js";
import type { WatchEvent } from "./watch.js";

/** A part of what there was, or what one revision changed. */
export interface SyncPart {
  readonly kind: "present" | "change";
  readonly events: readonly WatchEvent[];
  readonly revision: bigint;
}

/** What keys hold now, page by page, and then every change, without a gap between; until the signal aborts. */
export async function* syncKeys(
  etcd: Pick<Etcd, "pages" | "watch">,
  selection: KeySelection,
  signal?: AbortSignal,
): AsyncGenerator<SyncPart, void, undefined> {
  let last = 0n;
  const options = signal && { signal };
  for await (const { values, revision } of etcd.pages(selection, options)) {
    last = revision;
    yield { kind: "present", revision, events: values.map((value) => ({ kind: "put", value })) };
  }
  for await (const { events, revision } of etcd.watch(selection, { ...options, startRevision: last + 1n }))
    yield { kind: "change", revision, events };
}

/** How a mirror goes. */
export interface MirrorOptions {
  /** Beginning of the keys that are mirrored. Default: all keys. */
  readonly from?: Bytes;
  /** What stands in its place at the target. Default: the same. */
  readonly to?: Bytes;
  /** Ends the mirror. */
  readonly signal: AbortSignal;
  /** Told after each part how many keys it had, and the source's revision that the target shows now. */
  readonly onApplied?: (keys: number, revision: bigint) => void;
}

/** Operations of one transaction at most, as etcd has it unless told otherwise. */
const maxOperations = 128;

/**
 * Copies keys of one cluster to another and goes on with every change, until the signal aborts. What one revision changed is one transaction
 * as far as the target's limit allows. Keys that only the target has are left alone.
 */
export async function mirror(
  source: Pick<Etcd, "pages" | "watch">,
  target: Pick<Etcd, "transaction">,
  { from = "", to = from, signal, onApplied }: MirrorOptions,
): Promise<void> {
  const { length } = toBytes(from);
  const move = (key: Uint8Array): Uint8Array => concatBytes(to, key.subarray(length));
  for await (const { events, revision } of syncKeys(source, prefix(from), signal)) {
    const steps = events.map(({ kind, value }) =>
      kind === "delete" ? operation.delete(move(value.keyBytes)) : operation.put(move(value.keyBytes), value.bytes),
    );
    for (let at = 0; at < steps.length; at += maxOperations)
      await target
        .transaction()
        .do(...steps.slice(at, at + maxOperations))
        .commit({ signal });
    onApplied?.(steps.length, revision);
  }
}
