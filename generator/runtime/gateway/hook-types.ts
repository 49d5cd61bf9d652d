import type { Metadata, MutableMetadata, Status } from "../core/index.js";
import type { CallAttempt } from "../grpc/index.js";
import type { HttpRequest } from "../http/index.js";
import type { Route } from "./route.js";

/**
 * Headers of an answer, by name in any case; a list sends one header for each of its values: `{ "set-cookie": ["a=1", "b=2"] }`. Those that
 * belong to the connection (`connection`, `transfer-encoding`, `content-length` ...) and values that HTTP cannot carry (line ends, characters
 * beyond U+00FF) are left out, and named to `onFault`.
 */
export type AnswerHeaders = Record<string, string | readonly string[]>;

/** An answer that a hook makes itself. */
export interface OwnAnswer {
  /** From 200 to 599. */
  readonly httpStatus: number;
  readonly headers?: Readonly<AnswerHeaders>;
  /** Text, bytes, or a value that is sent as JSON; default none. `content-type` follows from it unless `headers` says otherwise. */
  readonly body?: string | Uint8Array | object;
}

/** A request as it has come in, before anything of its body is read. */
export interface ArrivedRequest {
  readonly request: HttpRequest;
  /** The route that will serve it; undefined for a path of its own (health, metrics) and where there is none. */
  readonly route: Route | undefined;
  /** Template of the route, or the path of the gateway's own; undefined where nothing matched. */
  readonly pattern: string | undefined;
  /** Sent with whatever is answered, errors as well, but not with the handshake that opens a WebSocket; a hook adds to it. */
  readonly answerHeaders: AnswerHeaders;
}

/** One call on its way through a gateway, as hooks see it. */
export interface GatewayCall {
  readonly route: Route;
  readonly exchange: HttpRequest;
  /** What goes upstream; a `before` hook may change it. */
  readonly metadata: MutableMetadata;
  timeoutMs: number | undefined;
}

/** A good answer that is about to begin; what a hook changes of it is what is sent. */
export interface OutgoingAnswer {
  /** 200, or what `statusMetadata` says; from 200 to 399. 204, 205 and 304 send no body; streams cannot have them. */
  httpStatus: number;
  /** Added to the gateway's own, in place of those of the same name. */
  readonly headers: AnswerHeaders;
  /** Leading metadata of the upstream. */
  readonly metadata: Metadata;
  /** Trailing metadata; undefined for a stream, whose trailers are still to come. */
  readonly trailers: Metadata | undefined;
  /** Wire form of the message, for its mapper's `decode`; undefined for a stream. */
  readonly message: Uint8Array | undefined;
}

/** An error that is about to be answered. */
export interface FailedRequest {
  readonly request: HttpRequest;
  /** The call that failed; undefined if there was none: no route, a path that cannot be read, headers that are refused. */
  readonly call: GatewayCall | undefined;
  readonly status: Status;
  /** What would be answered otherwise. */
  readonly httpStatus: number;
  /** The details of the status, `google.rpc.ErrorInfo` and the like, in their JSON form with `@type`. */
  readonly details: readonly unknown[];
  /** Whether the answer has begun, so that the error is a frame of a stream, or a message of a WebSocket: status and headers are then of no use. */
  readonly isFrame: boolean;
}

/** What is over, for logs and metrics. */
export interface FinishedExchange {
  /** The same object in all hooks of an exchange. */
  readonly request: HttpRequest;
  readonly transport: "http" | "websocket";
  readonly route: Route | undefined;
  /** Template of the route, `"/v1/{name=books/*}"`, or a path of the gateway's own, `"/healthz"`; undefined where nothing matched. Never a path as it was sent. */
  readonly pattern: string | undefined;
  /** What was answered: 101 for a WebSocket that was opened, 499 if the client had gone before it was answered. */
  readonly httpStatus: number;
  /** gRPC code of the call: 0 for a good end, 1 if the client went away; undefined if there was no call. */
  readonly grpcCode: number | undefined;
  /** Bytes of the request body, or of the messages of a WebSocket, as they came in. */
  readonly bytesIn: number;
  /** Bytes of the answer without headers, compressed if it was. */
  readonly bytesOut: number;
  /** Milliseconds of a monotonic clock from the headers of the request to the last byte handed to the server. */
  readonly durationMs: number;
  /** Whether the client went away, or the answer was broken off, before it was whole. */
  readonly aborted: boolean;
}

/**
 * Code of the user's own around every exchange. A hook that throws, or whose promise is rejected, ends its exchange with 500 (INTERNAL) and
 * is named to `onFault`; behind the beginning of an answer it can only be named.
 */
export interface GatewayHooks {
  /** As soon as a request has come: its route is known, its body not read. What it answers is the answer: a status in the dialect's form, or one of its own. */
  readonly onRequest?: (arrived: ArrivedRequest) => OwnAnswer | Status | void | Promise<OwnAnswer | Status | void>;
  /** Before the upstream is asked; a status refuses the call. */
  readonly before?: (call: GatewayCall) => Status | void | Promise<Status | void>;
  /** Told each time a call is sent to an address of the upstream: more than once where it is made again. */
  readonly onAttempt?: (call: GatewayCall, attempt: CallAttempt) => void;
  /** Before a good answer begins: status and headers may be changed. Not for WebSockets, whose handshake is over then. */
  readonly onResponse?: (call: GatewayCall, answer: OutgoingAnswer) => void;
  /** After a call has ended well. */
  readonly after?: (call: GatewayCall, trailers: Metadata) => void;
  /** After a call has failed; a status replaces the one that is answered. */
  readonly onError?: (call: GatewayCall, status: Status) => Status | void;
  /** Before an error is answered, of a call or of none: what it answers stands in place of the dialect's form. In frames only the body counts, if it is an object. */
  readonly onErrorAnswer?: (failed: FailedRequest) => Partial<OwnAnswer> | void;
  /** When an exchange is over, however it ended; exactly once for each. */
  readonly onFinish?: (finished: FinishedExchange) => void;
}
