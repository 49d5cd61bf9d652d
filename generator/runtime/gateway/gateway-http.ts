import { createStatus, statusCodes } from "../core/index.js";
import { answerError } from "./error-answer.js";
import { type GatewayCore, commonHeaders } from "./gateway-core.js";
import { runOnRequest } from "./gateway-hooks.js";
import type { PathHandler } from "./gateway-options.js";
import { serveStream } from "./gateway-streams.js";
import { serveUnary } from "./gateway-unary.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { isPromise } from "./hook-result.js";
import type { OwnAnswer } from "./hook-types.js";
import { readyOwnAnswer } from "./own-answer.js";
import type { PreparedRoute } from "./prepared-route.js";
import type { RouteMatch, RouteMiss, Router } from "./router.js";

/** What serves plain HTTP exchanges. */
export interface HttpService {
  readonly core: GatewayCore;
  readonly router: Router<PreparedRoute>;
  readonly paths: ReadonlyMap<string, PathHandler>;
  readonly maxUrlBytes: number;
}

interface PathTarget {
  readonly kind: "path";
  readonly handler: PathHandler;
}

type Target = PathTarget | RouteMatch<PreparedRoute> | RouteMiss;

/** Finds what an exchange is for, asks the hook that may answer itself, and serves it. */
export function serveHttp(service: HttpService, exchange: GuardedExchange): void {
  const { core, maxUrlBytes } = service;
  const { record } = exchange;
  if (record !== undefined) exchange.onClose(() => record.finish(true));
  if (exchange.path.length + exchange.query.length > maxUrlBytes) {
    answerError(core, exchange, {
      status: createStatus(statusCodes.INVALID_ARGUMENT, `the URL is longer than ${maxUrlBytes} bytes`),
      httpStatus: 414,
    });
    return;
  }
  const target = findTarget(service, exchange);
  if (record !== undefined) record.found(routeOf(target), patternOf(target, exchange));
  // A preflight says nothing of who asks.
  const isPreflight = core.cors !== undefined && exchange.method === "OPTIONS" && target.kind !== "match";
  if (core.hooks.onRequest === undefined || isPreflight) serveTarget(core, exchange, target);
  else askFirst(core, exchange, target);
}

function routeOf(target: Target): PreparedRoute | undefined {
  return target.kind === "match" ? target.route : undefined;
}

/** A path of the gateway's own is one of those that are configured, so it may stand for itself. */
function patternOf(target: Target, { path }: GuardedExchange): string | undefined {
  return target.kind === "path" ? path : routeOf(target)?.template;
}

/** Lets the hook answer itself, or go on. */
function askFirst(core: GatewayCore, exchange: GuardedExchange, target: Target): void {
  const { record, boundary } = exchange;
  let gone = false;
  exchange.onClose(() => (gone = true));
  const arrived = {
    request: exchange,
    route: routeOf(target),
    pattern: patternOf(target, exchange),
    answerHeaders: record?.answerHeaders ?? {},
  };
  runOnRequest(core.hooks, arrived, boundary, (answer) => {
    if (gone) return;
    if (answer === undefined) serveTarget(core, exchange, target);
    else if ("code" in answer) answerError(core, exchange, { status: answer });
    else sendOwnAnswer(core, exchange, answer);
  });
}

function sendOwnAnswer(core: GatewayCore, exchange: GuardedExchange, answer: OwnAnswer): void {
  const own = readyOwnAnswer(answer, commonHeaders(core, exchange), "onRequest", exchange.boundary.note);
  exchange.send(own.httpStatus, own.headers, own.body);
}

function findTarget({ core, router, paths }: HttpService, exchange: GuardedExchange): Target {
  const handler = paths.size === 0 ? undefined : paths.get(exchange.path);
  if (handler !== undefined) return { kind: "path", handler };
  const match = router.find(exchange.method, exchange.path);
  if (match.kind === "match" || exchange.method !== "HEAD" || !core.dialect.answersHeadAndOptions) return match;
  // The server leaves the body away; a stream, which might never end, has no answer to describe.
  const asGet = router.find("GET", exchange.path);
  return asGet.kind === "match" && asGet.route.method.kind === "unary" ? asGet : match;
}

function serveTarget(core: GatewayCore, exchange: GuardedExchange, target: Target): void {
  if (target.kind === "path") {
    if (core.cors?.answerPreflight(exchange) !== true) runPathHandler(core, target.handler, exchange);
  } else if (target.kind !== "match") miss(core, exchange, target);
  else if (target.route.method.kind === "unary") serveUnary(core, target.route, target.values, exchange);
  else serveStream(core, target.route, target.values, exchange);
}

function runPathHandler(core: GatewayCore, handler: PathHandler, exchange: GuardedExchange): void {
  const result = handler(exchange, commonHeaders(core, exchange));
  if (!isPromise(result)) return;
  const fail = exchange.boundary.guard((error: unknown) => {
    throw error;
  });
  result.then(undefined, fail);
}

/** Answers a request that no route fits, each dialect in its way. */
function miss(core: GatewayCore, exchange: GuardedExchange, why: RouteMiss): void {
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
  return [...new Set([...allowed, ...(allowed.includes("GET") ? ["HEAD"] : []), "OPTIONS"])].sort();
}

function sendText(core: GatewayCore, exchange: GuardedExchange, httpStatus: number, text: string): void {
  const common = commonHeaders(core, exchange);
  exchange.send(
    httpStatus,
    ["content-type", "text/plain; charset=utf-8", "x-content-type-options", "nosniff", ...common],
    text,
  );
}
