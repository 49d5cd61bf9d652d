import { callServerStreaming, callUnary, type CallOptions, type ClientTransport } from "../client/index.js";
import type { RestAnswer } from "./answer.js";
import { RestError } from "./error.js";
import { toRestMethod, type RestOperation } from "./operation.js";
import type { StatusOf } from "./status.js";

/** What the caller of one call may ask for. */
export interface RestCallOptions {
  /** Ends the call when aborted; it then fails with CANCELLED. */
  readonly signal?: AbortSignal;
  /** Milliseconds until the call fails with DEADLINE_EXCEEDED, all retries included. Default: that of the client, none for streams; `Infinity` for none. */
  readonly timeoutMs?: number;
  /** Further HTTP headers of this request; they go before all others. */
  readonly headers?: Readonly<Record<string, string>> | Headers;
}

/** Arguments of an operation that takes none. */
export type NoArguments = Readonly<Record<string, never>>;

/** What is described of the headers of a status; nothing where it has none. */
type HeaderValuesOf<HeaderValues, Key> = Key extends keyof HeaderValues
  ? Readonly<HeaderValues[Key]>
  : Readonly<Record<never, never>>;

/** What a call answers as a whole: a stream has a call of its own. */
export type Whole<Data> = Exclude<Data, AsyncIterable<unknown>>;

/** A success: one member of the union per described status. */
export type RestSuccess<Answers, HeaderValues = unknown> = {
  [Key in keyof Answers]: {
    readonly ok: true;
    readonly status: StatusOf<Key, Answers>;
    readonly data: Whole<Answers[Key]>;
    readonly headers: Headers;
    /** The headers that are described, read as their types say. */
    readonly headerValues: HeaderValuesOf<HeaderValues, Key>;
  };
}[keyof Answers];

/** An answer that is none. */
export type RestFailure<Errors, HeaderValues = unknown> =
  | {
      [Key in keyof Errors]: {
        readonly ok: false;
        readonly status: StatusOf<Key, Errors>;
        readonly error: Errors[Key];
        readonly headers: Headers;
        /** The headers that are described, read as their types say. */
        readonly headerValues: HeaderValuesOf<HeaderValues, Key>;
      };
    }[keyof Errors]
  | ([keyof Errors] extends [never]
      ? { readonly ok: false; readonly status: number; readonly error: unknown; readonly headers: Headers }
      : never);

/** A call under way: a promise of its data, which fails with `RestError` for an answer that is no success. */
export interface RestCall<Answers, Errors = unknown, HeaderValues = unknown> extends Promise<
  Whole<Answers[keyof Answers]>
> {
  /** Data with status and headers. */
  withResponse(): Promise<RestSuccess<Answers, HeaderValues>>;
  /** Success or failure, both typed by status; rejects only where there was no answer. */
  result(): Promise<RestSuccess<Answers, HeaderValues> | RestFailure<Errors, HeaderValues>>;
}

/** Calls an operation: `await callRest(transport, getPet, { id: 7n })`. */
export function callRest<Arguments, Answers, Errors, Item, HeaderValues>(
  transport: ClientTransport,
  operation: RestOperation<Arguments, Answers, Errors, Item, HeaderValues>,
  args: NoInfer<Arguments> | undefined,
  options: RestCallOptions = {},
): RestCall<Answers, Errors, HeaderValues> {
  const method = toRestMethod(operation as RestOperation<never>, "unary");
  const answer = callUnary(
    transport,
    { ...method, kind: "unary" },
    args ?? {},
    toCallOptions(options),
  ) as Promise<RestAnswer>;
  const data = answer.then((each) => each.data as Whole<Answers[keyof Answers]>);
  const success = async (): Promise<RestSuccess<Answers, HeaderValues>> => {
    // Whoever waits for this need not wait for the data alone as well.
    data.catch(() => undefined);
    return { ok: true, ...(await answer) } as RestSuccess<Answers, HeaderValues>;
  };
  const result = async (): Promise<RestSuccess<Answers, HeaderValues> | RestFailure<Errors, HeaderValues>> => {
    try {
      return await success();
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      const { status, body, headers, headerValues } = error;
      return { ok: false, status, error: body, headers, headerValues } as RestFailure<Errors, HeaderValues>;
    }
  };
  return Object.assign(data, { withResponse: success, result });
}

/** Calls an operation whose answer is a stream: leaving the loop ends it. */
export function callRestStream<Arguments, Answers, Errors, Item>(
  transport: ClientTransport,
  operation: RestOperation<Arguments, Answers, Errors, Item>,
  args: NoInfer<Arguments> | undefined,
  options: RestCallOptions = {},
): AsyncIterableIterator<Item> {
  const method = toRestMethod(operation as RestOperation<never>, "server_streaming");
  return callServerStreaming(
    transport,
    { ...method, kind: "server_streaming" },
    args ?? {},
    toCallOptions(options),
  ) as AsyncIterableIterator<Item>;
}

function toCallOptions({ signal, timeoutMs, headers }: RestCallOptions): CallOptions {
  return {
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(headers && { metadata: headers }),
  };
}

/** Text that is one of those named, or one that the description does not know yet. */
export type OpenText = string & Record<never, never>;

/** A number that is one of those named, or another. */
export type OpenNumber = number & Record<never, never>;

/** Raw bytes of an answer. */
export type Download = Blob;
