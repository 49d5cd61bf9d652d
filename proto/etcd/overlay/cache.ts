import { abortWith } from "../runtime/client/index.js";
import type { Etcd } from "./etcd.js";
import { prefix, toText, type Bytes } from "./key.js";
import { syncKeys } from "./mirror.js";
import type { StoredValue } from "./stored-value.js";

/**
 * The keys under a prefix, held in memory and kept up to date by a watch: reads cost nothing, and are as old as the last change that has
 * arrived. It takes no part in writes, so nobody waits for it.
 */
export interface KeyCache extends AsyncDisposable {
  get(key: Bytes): StoredValue | undefined;
  /** All that it holds, by key. */
  readonly values: ReadonlyMap<string, StoredValue>;
  /** Revision up to which it knows every change. */
  readonly revision: bigint;
  /** Waits until it knows this revision, e.g. that of a write of one's own. */
  reach(revision: bigint): Promise<void>;
  /** Aborts when the cache is no longer kept up to date: with the error that ended it, or because it was closed. */
  readonly ended: AbortSignal;
  close(): void;
}

/** Fills a cache and keeps it: `const cache = await openCache(etcd, "config/")`. */
export async function openCache(etcd: Pick<Etcd, "pages" | "watch" | "get">, start: Bytes): Promise<KeyCache> {
  const values = new Map<string, StoredValue>();
  const ended = new AbortController();
  const waiting = new Set<() => void>();
  let revision = 0n;
  let fill: (() => void) | undefined;
  const filled = new Promise<void>((resolve, reject) => {
    fill = resolve;
    ended.signal.addEventListener("abort", () => reject(ended.signal.reason as Error));
  });
  filled.catch(() => undefined);
  const keep = async (): Promise<void> => {
    const parts = syncKeys(
      { pages: etcd.pages, watch: (keys, options) => etcd.watch(keys, { ...options, onEstablished: () => fill?.() }) },
      prefix(start),
      ended.signal,
    );
    for await (const part of parts) {
      for (const { kind, value } of part.events) {
        if (kind === "delete") values.delete(value.key);
        else values.set(value.key, value);
      }
      ({ revision } = part);
      for (const check of waiting) check();
    }
  };
  keep().then(
    () => ended.abort(),
    (error: unknown) => abortWith(ended, error),
  );
  await filled;
  const close = (): void => ended.abort();
  return {
    values,
    get revision() {
      return revision;
    },
    ended: ended.signal,
    get: (key) => values.get(toText(key)),
    reach: (wanted) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (ended.signal.aborted) reject(ended.signal.reason as Error);
          else if (revision >= wanted) resolve();
          else return;
          waiting.delete(check);
        };
        waiting.add(check);
        ended.signal.addEventListener("abort", check);
        check();
      }),
    close,
    [Symbol.asyncDispose]: async () => close(),
  };
}
