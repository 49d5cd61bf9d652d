import { type JsonReadOptions, type JsonWriteOptions, createStatus, printFault, statusCodes } from "../core/index.js";
import type { HttpExchange, HttpHandler, HttpRequest, SocketHandler } from "../http/index.js";
import { createBodyBudget } from "./body-budget.js";
import { createAdmission } from "./call-admission.js";
import { createCors } from "./cors.js";
import { dialects } from "./dialects.js";
import { type GatewayCore, answerError, commonHeaders } from "./gateway-core.js";
import { guardExchange } from "./gateway-fault.js";
import { isPromise } from "./gateway-hooks.js";
import type { GatewayOptions, PathHandler } from "./gateway-options.js";
import { serveSocket } from "./gateway-sockets.js";
import { serveStream } from "./gateway-streams.js";
import { serveUnary } from "./gateway-unary.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { answerHealth, createReadiness } from "./health.js";
import { type CloseOptions, createOpenCalls } from "./open-calls.js";
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

/** Creates a gateway. Routes that do not fit their messages, and options that contradict each other, throw `TypeError`. */
export function createGateway(options: GatewayOptions): Gateway {
  const core = createCore(options);
  const read = readOptions(options);
  const unbound = (options.unboundMethods ?? []).map(unboundRoute);
  // The router keeps the first of those that no request can tell apart.
  const declared = core.dialect.sameRoutes === "last" ? options.routes.toReversed() : options.routes;
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

  const serve = (exchange: GuardedExchange): void => {
    if (exchange.path.length + exchange.query.length > maxUrl) {
      answerError(core, exchange, {
        status: createStatus(statusCodes.INVALID_ARGUMENT, `the URL is longer than ${maxUrl} bytes`),
        httpStatus: 414,
      });
      return;
    }
    const handler = paths.size === 0 ? undefined : paths.get(exchange.path);
    if (handler !== undefined) {
      if (core.cors?.answerPreflight(exchange) !== true) runPathHandler(core, handler, exchange);
      return;
    }
    const match = router.find(exchange.method, exchange.path);
    if (match.kind !== "match") {
      const asGet =
        core.dialect.answersHeadAndOptions && exchange.method === "HEAD" ? router.find("GET", exchange.path) : match;
      // The server leaves the body away; a stream, which might never end, has no answer to describe.
      if (asGet.kind === "match" && asGet.route.method.kind === "unary")
        serveUnary(core, asGet.route, asGet.values, exchange);
      else miss(core, exchange, match);
    } else if (match.route.method.kind === "unary") serveUnary(core, match.route, match.values, exchange);
    else serveStream(core, match.route, match.values, exchange);
  };
  return {
    handle(inner) {
      const exchange = guardExchange(core, inner);
      exchange.boundary.run(() => serve(exchange));
    },
    find: (httpMethod, path) => router.find(httpMethod, path),
    serves: ({ method, path }) => paths.has(path) || router.find(method, path).kind !== "none",
    core,
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
    hooks: options.hooks ?? {},
    streams: options.streams ?? {},
    readMetadata: createRequestMetadataReader(options),
    onFault: options.onFault ?? printRequestFault,
    open: createOpenCalls({
      maxStreams: options.limits?.maxStreams ?? 100_000,
      maxStreamsPerConnection: options.limits?.maxStreamsPerConnection ?? 1_000,
    }),
  };
}

function printRequestFault(error: unknown, { method, path }: HttpRequest): void {
  printFault(`${method} ${path}`, error);
}

function runPathHandler(core: GatewayCore, handler: PathHandler, exchange: GuardedExchange): void {
  const result = handler(exchange, commonHeaders(core, exchange));
  if (!isPromise(result)) return;
  const fail = exchange.boundary.guard((error: unknown) => {
    throw error;
  });
  result.then(undefined, fail);
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

/** Answers a request that no route fits, each dialect in its way. */
function miss(core: GatewayCore, exchange: HttpExchange, why: RouteMiss): void {
  if (core.cors !== undefined && core.cors.answerPreflight(exchange)) return;
  switch (why.kind) {
    case "malformed":
      answerError(core, exchange, {
        status: createStatus(statusCodes.INVALID_ARGUMENT, "the path is not percent-encoded UTF-8"),
      });
      return;
    case "none": {
      const { text } = core.dialect.noRoute;
      if (text === undefined) answerError(core, exchange, { status: createStatus(statusCodes.NOT_FOUND, "Not Found") });
      else sendText(core, exchange, 404, text);
      return;
    }
    case "method": {
      const { text, httpStatus, code, allow } = core.dialect.wrongMethod;
      const headers = allow ? ["allow", allowedMethods(core, why.allowed).join(", ")] : [];
      if (core.dialect.answersHeadAndOptions && exchange.method === "OPTIONS") {
        exchange.send(204, [...headers, ...commonHeaders(core, exchange)], "");
        return;
      }
      if (text === undefined)
        answerError(core, exchange, { status: createStatus(code, "Method Not Allowed"), httpStatus }, { headers });
      else sendText(core, exchange, httpStatus, text);
      return;
    }
    default:
      why satisfies never;
  }
}

/** The methods of a path, with those that the dialect answers of itself. */
function allowedMethods(core: GatewayCore, allowed: readonly string[]): readonly string[] {
  if (!core.dialect.answersHeadAndOptions) return allowed;
  return [...new Set([...allowed, ...(allowed.includes("GET") ? ["HEAD"] : []), "OPTIONS"])].toSorted();
}

function sendText(core: GatewayCore, exchange: HttpExchange, httpStatus: number, text: string): void {
  const cors = core.cors?.headersFor(exchange.header("origin")) ?? [];
  exchange.send(
    httpStatus,
    ["content-type", "text/plain; charset=utf-8", "x-content-type-options", "nosniff", ...cors],
    text,
  );
}
