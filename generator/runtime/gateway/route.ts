import type { AnyMapper } from "../core/index.js";

/** One RPC as gateways see it. */
export interface RouteMethod {
  /** `"/etcdserverpb.KV/Put"`. */
  readonly grpcPath: string;
  readonly kind: "unary" | "server_streaming" | "client_streaming" | "bidi_streaming";
  readonly input: AnyMapper;
  readonly output: AnyMapper;
}

/** A segment of a path: decoded text, any one segment, or any number of segments (also none). */
export type RouteSegment = string | typeof oneSegment | typeof anySegments;

/** Stands for `*` in a path. */
export const oneSegment = 1;
/** Stands for `**` in a path; at most one per route. */
export const anySegments = 2;

/** What a variable of a path captures: the segments from `start` up to, not including, `end` (places in `Route.segments`). */
export interface RouteVariable {
  /** Dotted field path in proto names, e.g. `"book.name"`. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** What a router asks of a route. */
export type RoutePlace = Pick<Route, "httpMethod" | "segments" | "verb" | "variables">;

/** One binding of an RPC to HTTP. */
export interface Route {
  /** `"GET"`, `"POST"`, a custom kind, or `"*"` for any. */
  readonly httpMethod: string;
  /** Path template as written in the rule, for messages and explanations. */
  readonly template: string;
  readonly segments: readonly RouteSegment[];
  /** Custom verb without its colon. */
  readonly verb?: string;
  readonly variables: readonly RouteVariable[];
  /** `"*"`: the body is the message; `""`: no body is read; else the dotted path (proto names) of the field it holds. */
  readonly body: string;
  /** Name of the response field (proto name) that is sent as the whole body. */
  readonly responseBody?: string;
  readonly method: RouteMethod;
}
