import { abortWith } from "../runtime/client/index.js";
import type { Etcd } from "./etcd.js";
import { prefix, toBytes, type Bytes } from "./key.js";
import type { StoredValue } from "./stored-value.js";
import type { StepResult } from "./transaction.js";
import type { WatchEvent } from "./watch.js";

/** A key that this client owns. */
export interface Owned {
  /** Revision that created the key of the ownership. */
  readonly since: bigint;
  value: StoredValue | undefined;
  /** Revision that the value is of. */
  revision: bigint;
  /** Writes under way: what is read meanwhile would be older than what others may see. */
  readonly writes: Set<Promise<unknown>>;
}

/** An ownership that is being asked for; `ended` is the last revision at which somebody else asked for the key, or at which it was deleted. */
export interface Asking {
  ended: bigint;
  readonly answer: Promise<{ readonly value: StoredValue | undefined; readonly isOwner: boolean }>;
}

/** What the key of an ownership holds when somebody else waits for it, as Go's clients have it. */
export const wantedText = "REVOKE";

/** Hears of every change of the ownerships, until the store ends. */
export async function listen(
  etcd: Pick<Etcd, "watch">,
  place: Uint8Array,
  ended: AbortController,
  hear: (event: WatchEvent) => void,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const listening = async (): Promise<void> => {
      const options = { signal: ended.signal, onEstablished: () => resolve() };
      for await (const { events } of etcd.watch(prefix(place), options)) for (const each of events) hear(each);
    };
    listening().then(
      () => ended.abort(),
      (error: unknown) => {
        reject(error as Error);
        abortWith(ended, error);
      },
    );
  });
}

/** Bytes as a key of a map. */
export function nameOf(key: Bytes): string {
  return toBytes(key).join();
}

export function valueOf(step: StepResult | undefined): StoredValue | undefined {
  return step?.kind === "get" ? step.values[0] : undefined;
}
