import { printFault } from "../core/index.js";
import type { HttpExchange, HttpHandler, HttpRequest } from "../http/index.js";
import type { RestApi } from "../rest/index.js";
import { headerTexts } from "./answer-headers.js";
import { checkSecurity, type SecurityChecks } from "./check-security.js";
import { createPathMatcher, type FoundRoute } from "./match-path.js";
import { preferenceOf } from "./negotiate.js";
import { ClientGone, RestRefusal, problemText, type Problem } from "./problem.js";
import { readBody } from "./read-body.js";
import { readParameters } from "./read-parameters.js";
import { Reply } from "./reply.js";
import type { RestRoute, ServedRoute } from "./route.js";
import { writeAnswer } from "./write-answer.js";

/** What a handler may know of a call beside its arguments. */
export interface RestContext {
  /** The request as it came. */
  readonly request: HttpRequest;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** What the security checks answered, by scheme. */
  readonly callers: Readonly<Record<string, unknown>>;
  /** Whether the client takes a media type, by its `Accept`. */
  accepts(mediaType: string): boolean;
}

/** How a described API is served. */
export interface RestHandlerOptions {
  /** Path in front of every operation's own, e.g. `"/v2"`. Default: none. */
  readonly basePath?: string;
  /** Bytes of a body that is held whole, and of one value of a stream; larger ones are answered with 413. Default 4 MiB. */
  readonly maxBodyBytes?: number;
  /** Milliseconds for a whole body to arrive, else 408. Default 30,000. */
  readonly bodyTimeoutMs?: number;
  /** Whether query parameters that are not described are refused with 400, or left to `context.request`. Default `"refuse"`. */
  readonly unknownQuery?: "refuse" | "ignore";
  /** Answers a request that does not reach its handler (400, 401, 404, 405, 408, 413, 415), or whose handler threw (500). Default: problem details by RFC 9457. */
  readonly onRefusal?: (refusal: RestRefusal, request: HttpRequest) => Reply<number, string> | undefined;
  /** Told what handlers throw and what cannot be written. Default: an entry on standard error. */
  readonly onError?: (error: unknown, request: HttpRequest) => void;
}

/** Serves a described API: hand `handle` to an adapter, e.g. `createNodeServer(handler.handle).listen(8080)`. */
export interface RestHandler {
  readonly handle: HttpHandler;
  /** Whether a request is for a described path, whatever its method. */
  serves(request: Pick<HttpRequest, "method" | "path" | "query">): boolean;
}

/** Puts routes behind one handler. Throws `TypeError` where an operation asks for a security scheme that has no check. */
export function createRestHandler(
  api: RestApi,
  routes: readonly ServedRoute[],
  checks: SecurityChecks,
  options: RestHandlerOptions = {},
): RestHandler {
  requireChecks(api, routes, checks);
  const basePath = (options.basePath ?? "").replace(/\/+$/, "");
  const find = createPathMatcher(routes);
  const within = (path: string): string | undefined =>
    path.startsWith(`${basePath}/`) || path === basePath ? path.slice(basePath.length) || "/" : undefined;
  const keys = Object.values(api.schemes).flatMap((each) =>
    each.kind === "apiKey" && each.in === "query" ? [each.name] : [],
  );
  const known = new Map(routes.map(({ route }) => [route, new Set([...keys, ...fixedNames(route)])]));
  const server: Server = { api, checks, known, options };
  return {
    serves({ method, path, query }) {
      const own = within(path);
      return own !== undefined && find(method, own, query) !== undefined;
    },
    handle(exchange) {
      const own = within(exchange.path);
      const found = own === undefined ? undefined : find(exchange.method, own, exchange.query);
      serve(server, exchange, found).catch((error: unknown) => refuse(server, exchange, error));
    },
  };
}

interface Server {
  readonly api: RestApi;
  readonly checks: SecurityChecks;
  /** Query parameters that are none of an operation's: credentials travel in them, or its path names them. */
  readonly known: ReadonlyMap<RestRoute, ReadonlySet<string>>;
  readonly options: RestHandlerOptions;
}

function fixedNames({ operation }: RestRoute): readonly string[] {
  return (operation.path.split("?")[1] ?? "").split("&").map((each) => each.split("=")[0] ?? "");
}

function requireChecks(api: RestApi, routes: readonly ServedRoute[], checks: SecurityChecks): void {
  const asked = routes.flatMap(({ route: { operation } }) => (operation.security ?? api.security).flat());
  const missing = [...new Set(asked)].filter((name) => !Object.hasOwn(checks, name) || checks[name] === undefined);
  if (missing.length > 0) throw new TypeError(`security needs a check of ${missing.join(", ")}`);
}

async function serve(
  server: Server,
  exchange: HttpExchange,
  found: ReturnType<ReturnType<typeof createPathMatcher>>,
): Promise<void> {
  if (found === undefined) throw new RestRefusal(404, "nothing is described here");
  if (!("served" in found))
    throw new RestRefusal(405, `${exchange.method} is not described here`, [], { allow: found.allowed.join(", ") });
  const { route, handle } = found.served;
  const callers = await checkSecurity(server.api, route.operation, exchange, server.checks);
  const args = await readArguments(server, exchange, found);
  const abort = new AbortController();
  exchange.onClose(() => abort.abort());
  const context: RestContext = {
    request: exchange,
    signal: abort.signal,
    callers,
    accepts: (mediaType) => preferenceOf(exchange.header("accept"), mediaType) > 0,
  };
  await writeAnswer(route, exchange, await handle(args as never, context as never));
}

const none: ReadonlySet<string> = new Set();

/** Everything that is described of the request; all that is wrong with it is told at once. */
async function readArguments(
  { known, options }: Server,
  exchange: HttpExchange,
  { served: { route }, path }: FoundRoute,
): Promise<Readonly<Record<string, unknown>>> {
  const problems: Problem[] = [];
  const { maxBodyBytes = 4 * 1024 * 1024, bodyTimeoutMs = 30_000, unknownQuery = "refuse" } = options;
  const reading = { known: known.get(route) ?? none, refusesUnknown: unknownQuery === "refuse" };
  const read = readParameters(route, exchange, path, reading, problems);
  const given = await readBody(route, exchange, { maxBodyBytes, bodyTimeoutMs }, problems);
  if (problems.length > 0) throw new RestRefusal(400, "the request is not as described", problems);
  const { operation } = route;
  const parameters = operation.grouped
    ? { path: read.path, query: read.query, headers: read.header, cookies: read.cookie }
    : { ...read.path, ...read.query, ...read.header, ...read.cookie };
  if (given === undefined) return parameters;
  const hasChoice = (operation.body?.length ?? 0) > 1;
  return { ...parameters, body: given.body, ...(hasChoice && { contentType: given.contentType }) };
}

/** Answers for whatever was thrown; what is under way already is broken off. */
function refuse({ options }: Server, exchange: HttpExchange, error: unknown): void {
  if (error instanceof ClientGone) return;
  const refusal = error instanceof RestRefusal ? error : new RestRefusal(500, "the server failed");
  try {
    if (refusal !== error) {
      if (options.onError === undefined) printFault(`${exchange.method} ${exchange.path}`, error);
      else options.onError(error, exchange);
    }
    if (exchange.progress !== "unanswered") {
      if (exchange.progress === "begun") exchange.abort();
      return;
    }
    const own = options.onRefusal?.(refusal, exchange);
    const headers = Object.entries(refusal.headers).flat();
    if (own === undefined)
      exchange.send(refusal.status, ["content-type", "application/problem+json", ...headers], problemText(refusal));
    else {
      const given = Object.entries(own.options.headers ?? {}).flatMap(([name, value]) => headerTexts(name, value));
      const type = own.options.contentType ?? "application/json";
      exchange.send(own.status, ["content-type", type, ...headers, ...given], own.data);
    }
  } catch (another) {
    printFault(`${exchange.method} ${exchange.path}`, another);
    exchange.abort();
  }
}
