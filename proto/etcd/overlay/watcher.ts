import type { Event } from "../messages/kv.js";
import type { WatchRequestInit, WatchResponse } from "../messages/rpc.js";
import { watch as watchMethod } from "../methods/rpc.js";
import { ClientError, type ClientTransport, callBidiStreaming, toClientError } from "../runtime/client/index.js";
import { createMessageQueue, statusCodes, type MessageQueue } from "../runtime/core/index.js";
import { isPassing } from "./call-safety.js";
import { toEtcdError } from "./etcd-error.js";
import type { KeySelection } from "./key.js";
import { backoffMs, pause } from "./pause.js";
import { createRequest, groupByRevision, refuseCanceled, type WatchBatch, type WatchOptions } from "./watch.js";

/** Many watches over one stream: a program with hundreds of them needs one connection. */
export interface Watcher {
  /** As `etcd.watch`; over the watcher's stream. Heartbeats are the watcher's own. */
  watch(
    selection: KeySelection,
    options?: Pick<WatchOptions, "startRevision" | "withPrevious" | "only" | "signal" | "onEstablished">,
  ): AsyncIterable<WatchBatch>;
  /**
   * The revision up to which every watch has been told everything, as soon as the server says so; what it told before is in the queues of
   * the watches then.
   */
  progress(): Promise<bigint>;
  /** Ends the stream and all watches. */
  close(): void;
}

/** Settings of a watcher. */
export interface WatcherOptions {
  /** Told of each interruption that the watches survive. */
  readonly onInterrupted?: (error: unknown) => void;
}

/** One watch of a watcher. */
interface Member {
  readonly selection: KeySelection;
  readonly options: WatchOptions;
  readonly batches: MessageQueue<WatchBatch>;
  /** Revision to go on from; 0 until the watch is established. */
  next: bigint;
  fragments: Event[];
}

/** Opens a watcher; its stream opens with the first watch. Throws `TypeError` for a transport that is not full duplex. */
export function openWatcher(transport: ClientTransport, { onInterrupted }: WatcherOptions = {}): Watcher {
  if (transport.duplex === "half")
    throw new TypeError(
      "many watches need a stream both ways: give the fetch transport a WebSocket transport as `bidi`",
    );
  const members = new Map<bigint, Member>();
  const closing = new AbortController();
  const askers: { readonly resolve: (revision: bigint) => void; readonly reject: (error: unknown) => void }[] = [];
  let requests: MessageQueue<WatchRequestInit> | undefined;
  let nextId = 1n;
  let running: Promise<void> | undefined;
  const create = (id: bigint, { selection, options, next }: Member): void =>
    requests?.push({
      requestUnion: { case: "createRequest", value: { ...createRequest(selection, options, next), watchId: id } },
    });
  const failAll = (error: unknown): void => {
    for (const { batches } of members.values()) batches.fail(error);
    for (const { reject } of askers.splice(0)) reject(error);
    members.clear();
  };
  const hear = (answer: WatchResponse): void => {
    if (answer.watchId === -1n && !answer.canceled) {
      const revision = answer.header?.revision ?? 0n;
      for (const { resolve } of askers.splice(0)) resolve(revision);
      return;
    }
    const member = members.get(answer.watchId);
    if (member === undefined) return;
    try {
      refuseCanceled(answer);
      deliver(member, answer);
    } catch (error) {
      member.batches.fail(error);
      members.delete(answer.watchId);
    }
  };
  const run = async (): Promise<void> => {
    for (let failures = 1; members.size > 0 && !closing.signal.aborted; failures++) {
      const queue = createMessageQueue<WatchRequestInit>();
      requests = queue;
      for (const [id, member] of members) {
        member.fragments = [];
        create(id, member);
      }
      try {
        for await (const answer of callBidiStreaming(transport, watchMethod, queue, { signal: closing.signal })) {
          failures = 0;
          hear(answer);
        }
        if (members.size === 0) break;
        throw new ClientError(statusCodes.UNAVAILABLE, "etcd ended the watches", { origin: "network" });
      } catch (error) {
        if (closing.signal.aborted) break;
        const failure = toEtcdError(toClientError(error));
        if (!isPassing(failure)) return failAll(failure);
        onInterrupted?.(failure);
        for (const { reject } of askers.splice(0)) reject(failure);
        await pause(backoffMs(failures), closing.signal);
      }
    }
    requests = undefined;
  };
  const start = (): void => {
    running ??= run().finally(() => (running = undefined));
  };
  async function* watchOne(
    selection: KeySelection,
    options: WatchOptions,
  ): AsyncGenerator<WatchBatch, void, undefined> {
    const id = nextId++;
    const member: Member = {
      selection,
      options,
      batches: createMessageQueue<WatchBatch>(),
      next: options.startRevision ?? 0n,
      fragments: [],
    };
    const stop = (): void => member.batches.end();
    options.signal?.addEventListener("abort", stop);
    if (options.signal?.aborted === true) return;
    members.set(id, member);
    if (running === undefined) start();
    else create(id, member);
    try {
      yield* member.batches;
    } finally {
      options.signal?.removeEventListener("abort", stop);
      if (members.delete(id)) requests?.push({ requestUnion: { case: "cancelRequest", value: { watchId: id } } });
      if (members.size === 0) requests?.end();
    }
  }
  return {
    watch: (selection, options = {}) => watchOne(selection, options),
    progress: () =>
      new Promise((resolve, reject) => {
        if (requests === undefined) return reject(new TypeError("there is no watch to ask about"));
        askers.push({ resolve, reject });
        requests.push({ requestUnion: { case: "progressRequest", value: {} } });
      }),
    close() {
      closing.abort();
      for (const { batches } of members.values()) batches.end();
      members.clear();
    },
  };
}

/** Hands a member what an answer has for it. */
function deliver(member: Member, answer: WatchResponse): void {
  if (answer.created) {
    if (member.next === 0n) member.next = (answer.header?.revision ?? 0n) + 1n;
    member.options.onEstablished?.(member.next);
  }
  member.fragments.push(...answer.events);
  if (answer.fragment) return;
  for (const batch of groupByRevision(member.fragments)) {
    // After an interruption the stream begins behind this one; batches that wait to be read are not told again.
    member.next = batch.revision + 1n;
    member.batches.push(batch);
  }
  member.fragments = [];
}
