import { type JsonReadOptions, type JsonWriteOptions, printFault } from "../core/index.js";
import type { HttpExchange, HttpHandler, HttpRequest, SocketHandler } from "../http/index.js";
import { createBodyBudget } from "./body-budget.js";
import { createAdmission } from "./call-admission.js";
import { createCors } from "./cors.js";
import { dialects } from "./dialects.js";
import { beginRecord } from "./exchange-record.js";
import type { GatewayCore } from "./gateway-core.js";
import { guardExchange } from "./gateway-fault.js";
import { type HttpService, serveHttp } from "./gateway-http.js";
import type { GatewayOptions, PathHandler } from "./gateway-options.js";
import { serveSocket } from "./gateway-sockets.js";
import { answerHealth, createReadiness } from "./health.js";
import { atOnce } from "./hook-result.js";
import type { FinishedExchange, GatewayHooks } from "./hook-types.js";
import { joinHooks } from "./join-hooks.js";
import { ObservedExchange } from "./observed-exchange.js";
import { type CloseOptions, createOpenCalls } from "./open-calls.js";
import { createOutgoingMetadata } from "./outgoing-metadata.js";
import { type PreparedRoute, prepareRoute } from "./prepared-route.js";
import { createRequestMetadataReader } from "./request-metadata.js";
import { aliasRoutes } from "./route-aliases.js";
import type { Route, RouteMethod } from "./route.js";
import { type RouteMatch, type RouteMiss, createRouter } from "./router.js";
import { lastEventIdParameter } from "./stream-resume.js";

/** A gateway: HTTP and JSON on one side, gRPC on the other. Any server adapter can hand it its exchanges. */
export interface Gateway {
  readonly handle: HttpHandler;
  /** Finds the route of a request, as `handle` does. */
  find(httpMethod: string, path: string): RouteMatch<PreparedRoute> | RouteMiss;
  /** Whether a request is for a route, for any method of one, or for a path of its own. */
  serves(request: Pick<HttpExchange, "method" | "path">): boolean;
  readonly core: GatewayCore;
  /** What is under way now. */
  load(): GatewayLoad;
  /** Serves requests to upgrade to WebSocket: streams and unary calls alike. */
  readonly upgrade: SocketHandler;
  /** Lets the health path say that no new requests should come. */
  drain(): void;
  /**
   * Shuts down: the health paths say so, further streams are refused, open ones end with a last frame (UNAVAILABLE) when `streamGraceMs` is
   * over, default at once, and unary calls are waited for. Those that are left after `graceMs`, default 5,000, are answered with 503, and the
   * answer is false then. Closing the server and the channel is up to the caller.
   */
  close(options?: CloseOptions): Promise<boolean>;
}

/** What a gateway has under way. */
export interface GatewayLoad {
  /** Unary calls from their headers to their answer. */
  readonly calls: number;
  /** Unary calls that wait for others to end before the upstream is asked. */
  readonly queuedCalls: number;
  readonly streams: number;
  /** Bytes of request bodies that are not whole yet. */
  readonly unfinishedBytes: number;
  readonly isStopping: boolean;
}

/** Creates a gateway. Routes that do not fit their messages, and options that contradict each other, throw `TypeError`. */
export function createGateway(options: GatewayOptions): Gateway {
  const core = createCore(options);
  const read = readOptions(options);
  const unbound = (options.unboundMethods ?? []).map(unboundRoute);
  // The router keeps the first of those that no request can tell apart.
  const declared = core.dialect.sameRoutes === "last" ? [...options.routes].reverse() : options.routes;
  const routes = [...declared, ...unbound].map((route) => prepareRoute(route, core.dialect, read, core.write));
  const router = createRouter(
    [...routes, ...aliasRoutes(routes, options.pathAliases ?? {})],
    core.dialect.takesEmptySegments,
  );
  const maxUrl = options.limits?.maxUrlBytes ?? 16 * 1024;
  let draining = false;
  const paths = new Map<string, PathHandler>(Object.entries(options.paths ?? {}));
  const { livePath, readyPath } = options;
  if (livePath !== undefined) paths.set(livePath, (exchange, headers) => answerHealth(exchange, headers, !draining));
  if (readyPath !== undefined) {
    const readiness = createReadiness(core.channel, options.healthService);
    paths.set(readyPath, (exchange, headers) => {
      const answer = exchange.boundary.guard((isReady: boolean) => answerHealth(exchange, headers, isReady));
      if (draining) answer(false);
      else readiness.ask(answer);
    });
  }

  const service: HttpService = { core, router, paths, maxUrlBytes: maxUrl };
  return {
    handle(inner) {
      const record = core.watch?.(inner, "http");
      const exchange = guardExchange(core, record === undefined ? inner : new ObservedExchange(inner, record));
      exchange.boundary.run(() => serveHttp(service, exchange));
    },
    find: (httpMethod, path) => router.find(httpMethod, path),
    serves: ({ method, path }) => paths.has(path) || router.find(method, path).kind !== "none",
    core,
    load: () => ({
      calls: core.open.unary,
      queuedCalls: core.admission.waiting,
      streams: core.open.streams,
      unfinishedBytes: core.body.budget.held,
      isStopping: draining,
    }),
    upgrade(request) {
      serveSocket(core, router, maxUrl, request);
    },
    drain() {
      draining = true;
    },
    close(closing) {
      draining = true;
      return core.open.close(closing);
    },
  };
}

function createCore(options: GatewayOptions): GatewayCore {
  const dialect = dialects[options.dialect ?? "grpc-gateway-v2"];
  const hooks = joinHooks(options.hooks);
  const onFault = createFaultReport(options.onFault ?? printRequestFault);
  const write: JsonWriteOptions = {
    emitUnpopulated: dialect.emitUnpopulated,
    unsetAsNull: dialect.unsetAsNull,
    ...options.json,
    ...(options.registry !== undefined && { registry: options.registry }),
  };
  return {
    channel: options.channel,
    dialect,
    registry: options.registry,
    write,
    query: {
      ignoreUnknown: dialect.ignoreUnknownParameters,
      plusIsSpace: dialect.plusIsSpace,
      refusesSemicolon: dialect.refusesSemicolon,
      forms: dialect.parameterForms,
      skipped: skippedParameters(options),
    },
    body: {
      maxBodyBytes: options.limits?.maxBodyBytes ?? 4 * 1024 * 1024,
      decoder: options.compression?.decoder,
      toleratesFalseCoding: dialect.toleratesFalseCoding,
      timeoutMs: options.limits?.bodyTimeoutMs ?? 60_000,
      budget: createBodyBudget(options.limits?.maxUnfinishedBytes ?? 256 * 1024 * 1024),
    },
    admission: createAdmission({
      maxCalls: options.limits?.maxCalls ?? 4_000,
      maxCallsPerClient: options.limits?.maxCallsPerClient ?? 1_000,
      maxQueuedCalls: options.limits?.maxQueuedCalls ?? 1_000,
      maxQueueMs: options.limits?.maxQueueMs ?? 5_000,
    }),
    unaryTimeout: createUnaryTimeout(options),
    cors: options.cors === undefined ? undefined : createCors(options.cors),
    compression: options.compression,
    hooks,
    watch: createWatch(hooks, onFault),
    outgoing: createOutgoingMetadata(options),
    streams: options.streams ?? {},
    readMetadata: createRequestMetadataReader(options),
    onFault,
    open: createOpenCalls({
      maxStreams: options.limits?.maxStreams ?? 100_000,
      maxStreamsPerConnection: options.limits?.maxStreamsPerConnection ?? 1_000,
    }),
  };
}

/** Tells of faults; one in telling costs nothing more. */
function createFaultReport(onFault: NonNullable<GatewayOptions["onFault"]>): GatewayCore["onFault"] {
  return (error, request) => {
    try {
      atOnce<unknown>(onFault(error, request), ignore);
    } catch {
      // Nobody is left to tell.
    }
  };
}

/** Makes records of exchanges, if there is a hook that has a use for them. */
function createWatch(hooks: GatewayHooks, onFault: GatewayCore["onFault"]): GatewayCore["watch"] {
  if (hooks.onRequest === undefined && hooks.onFinish === undefined) return undefined;
  const tell = (finished: FinishedExchange): void => {
    const report = (error: unknown): void => onFault(error, finished.request);
    try {
      atOnce<unknown>(hooks.onFinish?.(finished), report);
    } catch (error) {
      report(error);
    }
  };
  return (request, transport) => beginRecord(request, transport, tell);
}

function ignore(): void {}

function printRequestFault(error: unknown, { method, path }: HttpRequest): void {
  printFault(`${method} ${path}`, error);
}

function createUnaryTimeout({ timeoutsMs = {}, unaryTimeoutMs = 60_000 }: GatewayOptions): GatewayCore["unaryTimeout"] {
  const byPath = new Map(Object.entries(timeoutsMs));
  return ({ method }) => {
    const timeoutMs = byPath.get(method.grpcPath) ?? unaryTimeoutMs;
    return timeoutMs > 0 ? timeoutMs : undefined;
  };
}

/** Query parameters that are not for the message. */
function skippedParameters(options: GatewayOptions): ReadonlySet<string> {
  return new Set([
    ...(options.skippedParameters ?? []),
    ...(options.streams?.resume === undefined ? [] : [lastEventIdParameter]),
  ]);
}

function readOptions(options: GatewayOptions): JsonReadOptions {
  const dialect = dialects[options.dialect ?? "grpc-gateway-v2"];
  return {
    ignoreUnknown:
      options.refuseUnknownFields === undefined ? dialect.ignoreUnknownFields : !options.refuseUnknownFields,
    lax: dialect.laxity,
    ...(options.registry !== undefined && { registry: options.registry }),
  };
}

/** The route `POST /package.Service/Method` of a method. */
export function unboundRoute(method: RouteMethod): Route {
  return {
    httpMethod: "POST",
    template: method.grpcPath,
    segments: method.grpcPath.slice(1).split("/"),
    variables: [],
    body: "*",
    method,
  };
}
