import type { DialectName, JsonWriteOptions, MapperRegistry } from "../core/index.js";
import type { Channel } from "../grpc/index.js";
import type { HeaderList, HttpRequest } from "../http/index.js";
import type { Compression } from "./body-coding.js";
import type { CorsOptions } from "./cors.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import type { GatewayHooks } from "./hook-types.js";
import type { OutgoingMetadataOptions } from "./outgoing-metadata.js";
import type { RequestMetadataOptions } from "./request-metadata.js";
import type { Route, RouteMethod } from "./route.js";
import type { ResumeHook } from "./stream-resume.js";

/** Everything a gateway can be told. Only `routes` and `channel` are needed. */
export interface GatewayOptions extends RequestMetadataOptions, OutgoingMetadataOptions {
  readonly routes: readonly Route[];
  readonly channel: Channel;
  /** Default `grpc-gateway-v2`. */
  readonly dialect?: DialectName;
  /** Resolves Any, error details and well-known types in queries. */
  readonly registry?: MapperRegistry;
  /** How answers are written; `emitUnpopulated` is the dialect's affair unless said here. */
  readonly json?: Omit<JsonWriteOptions, "registry">;
  /** Refuse unknown fields of a body (`true`) or skip them (`false`), whatever the dialect does. */
  readonly refuseUnknownFields?: boolean;
  /** Path prefixes served as another: `{ "/v3beta": "/v3" }`. */
  readonly pathAliases?: Readonly<Record<string, string>>;
  /** Handlers of whole paths that are no routes, e.g. what is passed through to the upstream. */
  readonly paths?: Readonly<Record<string, PathHandler>>;
  /** Path that answers `{"status":"SERVING"}` as long as the process serves and is not shutting down: liveness. Absent means none. */
  readonly livePath?: string;
  /** Path that answers 200 only if the upstream answers as well, else 503: readiness. Absent means none. */
  readonly readyPath?: string;
  /** Service whose `grpc.health.v1` status counts for `readyPath`, default that of the whole server. An upstream without that service counts as ready if it answers. */
  readonly healthService?: string;
  /** Milliseconds until a unary call fails whose client asks for no timeout, default 60,000; 0 for never. `defaultTimeoutMs` comes before it. */
  readonly unaryTimeoutMs?: number;
  /** The same for single methods, by their gRPC path: `{ "/lock.Lock/Lock": 0 }`. */
  readonly timeoutsMs?: Readonly<Record<string, number>>;
  /** Methods that are also served at `POST /package.Service/Method`; default none. */
  readonly unboundMethods?: readonly RouteMethod[];
  /** Query parameters that are not for the message, e.g. `["key", "alt"]`. */
  readonly skippedParameters?: readonly string[];
  readonly cors?: CorsOptions;
  readonly compression?: Compression;
  readonly limits?: GatewayLimits;
  /** Code of the user's own around every exchange; of several sets each has its turn. */
  readonly hooks?: GatewayHooks | readonly GatewayHooks[];
  readonly streams?: StreamOptions;
  /**
   * Told of everything that is thrown while a request is served, by hooks as well; its exchange ends with INTERNAL, all others go on.
   * Default: an entry on the console.
   */
  readonly onFault?: (error: unknown, request: HttpRequest) => void;
}

/** Serves a path that is no route; `headers` are those that every answer of the gateway carries. */
export type PathHandler = (exchange: GuardedExchange, headers: HeaderList) => void | Promise<void>;

/** Bounds on what one client may use. */
export interface GatewayLimits {
  /** Largest request body, and largest message of a stream, default 4 MiB. */
  readonly maxBodyBytes?: number;
  /** Milliseconds for the body of a request that is no stream to arrive, default 60,000. */
  readonly bodyTimeoutMs?: number;
  /** Longest path with query, default 16 KiB. */
  readonly maxUrlBytes?: number;
  /** Unary calls that ask the upstream at once, default 4,000; further ones wait. */
  readonly maxCalls?: number;
  /** Unary calls of one client, by its address, default 1,000; further ones are answered with RESOURCE_EXHAUSTED. */
  readonly maxCallsPerClient?: number;
  /** Unary calls that may wait for others to end, default 1,000; further ones are answered with 503 and `Retry-After`. */
  readonly maxQueuedCalls?: number;
  /** Milliseconds a call may wait for others, default 5,000; then 503 as well. */
  readonly maxQueueMs?: number;
  /** Bytes that all request bodies may hold together while they are not whole, default 256 MiB; beyond that 503. */
  readonly maxUnfinishedBytes?: number;
  /** Streams open at once in the whole gateway, default 100,000. */
  readonly maxStreams?: number;
  /** Streams open at once on one connection of a client, default 1,000. */
  readonly maxStreamsPerConnection?: number;
}

/** How streams behave. */
export interface StreamOptions {
  /** Milliseconds of silence after which a stream is given a sign of life, if its form has one; default 15,000, 0 for never. */
  readonly heartbeatMs?: number;
  /** Milliseconds without any message in either direction after which a stream is ended; default never. */
  readonly idleMs?: number;
  /** Makes streams resumable: what the ids of events are, and what `Last-Event-ID` changes in a request. Absent: events have no ids. */
  readonly resume?: ResumeHook;
  /**
   * Hosts under which pages of the gateway itself may open WebSockets, `gateway.example` or with its port; default `localhost` and every IP
   * address. Other names are not trusted because a page's origin has the same: its owner may have let it point here.
   */
  readonly webSocketHosts?: readonly string[];
  /** Origins of pages that may open WebSockets, beside those of the gateway's own hosts. Default: those of `cors`, unless that is `"*"`. */
  readonly webSocketOrigins?: "*" | readonly string[];
}
