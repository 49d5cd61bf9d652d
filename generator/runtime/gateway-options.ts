import type { Channel } from "./channel.js";
import type { Compression } from "./compression.js";
import type { CorsOptions } from "./cors.js";
import type { DialectName } from "./dialects.js";
import type { HttpExchange, HttpHandler } from "./http-form.js";
import type { JsonWriteOptions, MapperRegistry } from "./mapper.js";
import type { Metadata, MutableMetadata } from "./metadata.js";
import type { RequestMetadataOptions } from "./request-metadata.js";
import type { Route, RouteMethod } from "./route.js";
import type { Status } from "./status.js";

/** Everything a gateway can be told. Only `routes` and `channel` are needed. */
export interface GatewayOptions extends RequestMetadataOptions {
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
  readonly paths?: Readonly<Record<string, HttpHandler>>;
  /** Path that answers `{"status":"SERVING"}` as long as the gateway is not shutting down; absent means none. */
  readonly healthPath?: string;
  /** Methods that are also served at `POST /package.Service/Method`; default none. */
  readonly unboundMethods?: readonly RouteMethod[];
  /** Query parameters that are not for the message, e.g. `["key", "alt"]`. */
  readonly skippedParameters?: readonly string[];
  readonly cors?: CorsOptions;
  readonly compression?: Compression;
  readonly limits?: GatewayLimits;
  readonly hooks?: GatewayHooks;
  readonly streams?: StreamOptions;
}

/** Bounds on what one client may use. */
export interface GatewayLimits {
  /** Largest request body, and largest message of a stream, default 4 MiB. */
  readonly maxBodyBytes?: number;
  /** Longest path with query, default 16 KiB. */
  readonly maxUrlBytes?: number;
  /** Streams open at once in the whole gateway, default 100,000. */
  readonly maxStreams?: number;
}

/** How streams behave. */
export interface StreamOptions {
  /** Milliseconds of silence after which a stream is given a sign of life, if its form has one; default 15,000, 0 for never. */
  readonly heartbeatMs?: number;
  /** Milliseconds without any message in either direction after which a stream is ended; default never. */
  readonly idleMs?: number;
  /** Position of a message in its stream, for SSE's `id`; absent counts from 0. */
  readonly eventId?: (route: Route, wire: Uint8Array) => string | undefined;
  /** First message of a resumed stream: what `Last-Event-ID` says becomes part of the request. */
  readonly resume?: (route: Route, wire: Uint8Array, lastEventId: string) => Uint8Array;
}

/** One call on its way through a gateway, as hooks see it. */
export interface GatewayCall {
  readonly route: Route;
  readonly exchange: HttpExchange;
  /** What goes upstream; a `before` hook may change it. */
  readonly metadata: MutableMetadata;
  timeoutMs: number | undefined;
}

/** Code of the user's own around every call. A hook that throws ends its call with INTERNAL. */
export interface GatewayHooks {
  /** Before the upstream is asked; a status refuses the call. */
  readonly before?: (call: GatewayCall) => Status | void | Promise<Status | void>;
  /** After a call has ended well. */
  readonly after?: (call: GatewayCall, trailers: Metadata) => void;
  /** After a call has failed; a status replaces the one that is answered. */
  readonly onError?: (call: GatewayCall, status: Status) => Status | void;
}
