import { Event_EventType, type Event } from "../messages/kv.js";
import type { WatchCreateRequestInit, WatchRequestInit, WatchResponse } from "../messages/rpc.js";
import { watch as watchMethod } from "../methods/rpc.js";
import { ClientError, type ClientTransport, callBidiStreaming, toClientError } from "../runtime/client/index.js";
import { createMessageQueue, statusCodes } from "../runtime/core/index.js";
import { isTokenError } from "./authentication.js";
import { isPassing } from "./call-safety.js";
import { etcdErrorMessages } from "./error-messages.js";
import { CompactedError, EtcdError, reasonOf, toEtcdError } from "./etcd-error.js";
import { selectionFields, type KeySelection } from "./key.js";
import { backoffMs, pause } from "./pause.js";
import { toStoredValue, type StoredValue } from "./stored-value.js";

/** One change of a key. */
export type WatchEvent =
  | { readonly kind: "put"; readonly value: StoredValue; readonly previous?: StoredValue }
  /** `value` names the key; it has no content. */
  | { readonly kind: "delete"; readonly value: StoredValue; readonly previous?: StoredValue };

/** All changes that one revision made to the watched keys: what one transaction did is seen together. */
export interface WatchBatch {
  readonly revision: bigint;
  readonly events: readonly WatchEvent[];
}

/** What a watch is told. */
export interface WatchOptions {
  /** First revision to be seen; default: the one after the watch was established. */
  readonly startRevision?: bigint;
  /** Report the value before each change too. */
  readonly withPrevious?: boolean;
  readonly only?: "puts" | "deletes";
  readonly signal?: AbortSignal;
  /** Milliseconds of silence after which the server is asked for a sign of life, default 10,000; needs a transport that is full duplex. */
  readonly heartbeatMs?: number;
  /** Milliseconds it has to give one before the connection counts as dead, default 5,000. */
  readonly heartbeatTimeoutMs?: number;
  /** Called when the watch is established, and again after each interruption with the revision it goes on from. */
  readonly onEstablished?: (fromRevision: bigint) => void;
  /** Called with each interruption that the watch survives. */
  readonly onInterrupted?: (error: unknown) => void;
}

/**
 * Watches keys until the loop is left or `signal` aborts. An interruption (lost connection, member down, expired token) is survived:
 * the watch goes on behind the last change it delivered, so nothing is missed and nothing repeated. Ends with `CompactedError` when
 * the revisions it needs are gone, and with `EtcdError` for refusals such as a missing permission.
 */
export async function* watchKeys(
  transport: ClientTransport,
  selection: KeySelection,
  options: WatchOptions = {},
  forgetToken?: () => void,
): AsyncGenerator<WatchBatch, void, undefined> {
  const progress: Progress = { next: options.startRevision ?? 0n, failures: 0 };
  for (;;) {
    try {
      yield* watchOnce(transport, selection, options, progress);
      // Without an error it ends when a server shuts down.
      if (options.signal?.aborted !== true)
        throw new ClientError(statusCodes.UNAVAILABLE, "etcd ended the watch", { origin: "network" });
    } catch (error) {
      if (options.signal?.aborted === true) return;
      const failure = toEtcdError(toClientError(error));
      if (isTokenError(failure) && progress.failures < 3) forgetToken?.();
      else if (!isPassing(failure)) throw failure;
      options.onInterrupted?.(failure);
    }
    if (options.signal?.aborted === true) return;
    progress.failures++;
    await pause(backoffMs(progress.failures), options.signal);
  }
}

/** How far a watch has come. */
interface Progress {
  /** Revision to go on from; 0 until the watch is established. */
  next: bigint;
  /** Failures in a row. */
  failures: number;
}

async function* watchOnce(
  transport: ClientTransport,
  selection: KeySelection,
  options: WatchOptions,
  progress: Progress,
): AsyncGenerator<WatchBatch, void, undefined> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  options.signal?.addEventListener("abort", stop);
  if (options.signal?.aborted === true) stop();
  const create: WatchRequestInit = {
    requestUnion: { case: "createRequest", value: createRequest(selection, options, progress.next) },
  };
  const heart = startHeart(transport, options, controller);
  let fragments: Event[] = [];
  try {
    for await (const answer of callBidiStreaming(transport, watchMethod, heart.requests(create), {
      signal: controller.signal,
    })) {
      heart.beat();
      progress.failures = 0;
      refuseCanceled(answer);
      if (answer.created) establish(answer, options, progress);
      fragments.push(...answer.events);
      if (answer.fragment) continue;
      const events = fragments;
      fragments = [];
      for (const batch of groupByRevision(events)) {
        // Behind this one a repetition would begin, however the loop is left.
        progress.next = batch.revision + 1n;
        yield batch;
      }
      if (events.length === 0 && !answer.created && answer.watchId >= 0n && !heart.isAsked()) advance(progress, answer);
    }
  } catch (error) {
    throw heart.failure() ?? error;
  } finally {
    heart.stop();
    options.signal?.removeEventListener("abort", stop);
  }
}

/** The request of a watch, from a revision on; 0 for the present one. */
export function createRequest(
  selection: KeySelection,
  { withPrevious = false, only }: WatchOptions,
  startRevision: bigint,
): WatchCreateRequestInit {
  const filters = only === undefined ? [] : [only === "puts" ? (1 as const) : (0 as const)];
  return {
    ...selectionFields(selection),
    startRevision,
    prevKv: withPrevious,
    filters,
    progressNotify: true,
    fragment: true,
  };
}

function establish({ header }: WatchResponse, { onEstablished }: WatchOptions, progress: Progress): void {
  if (progress.next === 0n) progress.next = (header?.revision ?? 0n) + 1n;
  onEstablished?.(progress.next);
}

/** A notification without events that nobody asked for says that everything up to its revision was delivered. */
function advance(progress: Progress, { header }: WatchResponse): void {
  const next = (header?.revision ?? 0n) + 1n;
  if (next > progress.next) progress.next = next;
}

/** Throws for an answer that ends a watch: `CompactedError`, or etcd's reason. */
export function refuseCanceled({ canceled, compactRevision, cancelReason }: WatchResponse): void {
  if (!canceled) return;
  if (compactRevision > 0n) throw new CompactedError(compactRevision);
  const reason = reasonOf(cancelReason);
  if (reason === undefined)
    throw new ClientError(statusCodes.CANCELLED, cancelReason === "" ? "etcd ended the watch" : cancelReason);
  throw new EtcdError(reason, codes.get(reason) ?? statusCodes.CANCELLED, etcdErrorMessages[reason]);
}

const codes: ReadonlyMap<string, number> = new Map<string, number>([
  ["InvalidAuthToken", statusCodes.UNAUTHENTICATED],
  ["PermissionDenied", statusCodes.PERMISSION_DENIED],
  ["UserEmpty", statusCodes.INVALID_ARGUMENT],
  ["AuthOldRevision", statusCodes.INVALID_ARGUMENT],
  ["NoLeader", statusCodes.UNAVAILABLE],
]);

/** Events in batches of one revision each. */
export function* groupByRevision(events: readonly Event[]): Generator<WatchBatch, void, undefined> {
  let batch: { revision: bigint; events: WatchEvent[] } | undefined;
  for (const event of events) {
    if (event.kv === undefined) continue;
    const { modRevision: revision } = event.kv;
    if (batch !== undefined && batch.revision !== revision) yield batch;
    if (batch?.revision !== revision) batch = { revision, events: [] };
    const previous = event.prevKv === undefined ? {} : { previous: toStoredValue(event.prevKv) };
    batch.events.push({
      kind: event.type === Event_EventType.DELETE ? "delete" : "put",
      value: toStoredValue(event.kv),
      ...previous,
    });
  }
  if (batch !== undefined) yield batch;
}

/** Notices a connection that is half open: nothing comes, and nothing says that nothing will. */
interface Heart {
  /** The requests of the stream: the first one, then questions for a sign of life. */
  requests(first: WatchRequestInit): readonly WatchRequestInit[] | AsyncIterable<WatchRequestInit>;
  /** Something came. */
  beat(): void;
  /** Whether the answer at hand may be the sign of life that was asked for. */
  isAsked(): boolean;
  /** Why the stream was given up, if it was. */
  failure(): ClientError | undefined;
  stop(): void;
}

function startHeart(
  transport: ClientTransport,
  { heartbeatMs = 10_000, heartbeatTimeoutMs = 5_000 }: WatchOptions,
  controller: AbortController,
): Heart {
  // Over half a duplex nothing can be asked once answers flow.
  if (transport.duplex === "half")
    return {
      requests: (first) => [first],
      beat: () => undefined,
      isAsked: () => false,
      failure: () => undefined,
      stop: () => undefined,
    };
  const queue = createMessageQueue<WatchRequestInit>();
  let failure: ClientError | undefined;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const give = (): void => {
    failure = new ClientError(
      statusCodes.UNAVAILABLE,
      `no sign of life from etcd for ${heartbeatMs + heartbeatTimeoutMs} ms`,
      { origin: "network" },
    );
    controller.abort(failure);
  };
  const ask = (): void => {
    asked++;
    queue.push({ requestUnion: { case: "progressRequest", value: {} } });
    timer = setTimeout(give, heartbeatTimeoutMs);
  };
  const beat = (): void => {
    clearTimeout(timer);
    timer = setTimeout(ask, heartbeatMs);
  };
  return {
    requests(first) {
      queue.push(first);
      timer = setTimeout(give, heartbeatMs + heartbeatTimeoutMs);
      return queue;
    },
    beat,
    isAsked: () => asked > 0,
    failure: () => failure,
    stop() {
      clearTimeout(timer);
      queue.end();
    },
  };
}
