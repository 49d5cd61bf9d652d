/**
 * The smallest form of an HTTP exchange that every server adapter maps onto. It is written in callbacks, since a promise and a stream
 * object per request are what makes a gateway slow.
 */

/** Header names (in any case) and values in turn: `["content-type", "application/json", ...]`. */
export type HeaderList = readonly string[];

/** Receives the body of a request; exactly one of `end` and `abort` comes last. */
export interface BodyReceiver {
  data(chunk: Uint8Array): void;
  end(): void;
  /** The client went away before its body had ended. */
  abort(): void;
}

/** How far an answer has come; `ended` as well once nothing can be sent any more. */
export type Progress = "unanswered" | "begun" | "ended";

/** What a request says before its body. */
export interface HttpRequest {
  readonly method: string;
  /** Path as sent, still percent-encoded, without the query. */
  readonly path: string;
  /** Text behind the first `?`; empty if there is none. */
  readonly query: string;
  readonly headers: HeaderList;
  /** Address of the peer without port; empty if unknown. */
  readonly remoteAddress: string;
  /** The connection it came over: the same object for all its requests; absent if the adapter cannot tell. */
  readonly connection?: object | undefined;
  /** First value of a header by its lower-case name. */
  header(name: string): string | undefined;
}

/** One request and the means to answer it. */
export interface HttpExchange extends HttpRequest {
  /** Whether chunks of the answer may flow while the request body is still being read. */
  readonly fullDuplex: boolean;
  readonly progress: Progress;

  /** Starts delivery of the request body; called once at most. */
  readBody(receiver: BodyReceiver): void;
  /** Stops delivery (as far as chunks are not yet under way) until `resumeBody`. */
  pauseBody(): void;
  resumeBody(): void;

  /** Answers in one piece. The adapter adds `content-length`. */
  send(status: number, headers: HeaderList, body: string | Uint8Array): void;
  /** Starts an answer in pieces; `trailers` tells that `end` will be given some. */
  start(status: number, headers: HeaderList, trailers?: boolean): void;
  /** Sends a piece; false asks to wait for `onDrain` before the next one. */
  write(chunk: string | Uint8Array): boolean;
  end(trailers?: HeaderList): void;
  /** Breaks an answer off, so that the client can see it is not whole. */
  abort(): void;
  /** Called each time the client has taken enough for `write` to go on. */
  onDrain(listener: () => void): void;
  /** Called once, if the client goes away before its answer has ended. */
  onClose(listener: () => void): void;
}

/** Serves exchanges; a gateway is one. */
export type HttpHandler = (exchange: HttpExchange) => void;

/** First value of a header in a list, whatever the case of its name; `name` is lower case. */
export function findHeader(headers: HeaderList, name: string): string | undefined {
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const candidate = headers[index];
    if (candidate !== undefined && candidate.length === name.length && candidate.toLowerCase() === name)
      return headers[index + 1];
  }
  return undefined;
}
