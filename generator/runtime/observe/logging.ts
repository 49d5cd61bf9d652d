import { statusName } from "../core/index.js";
import type { FinishedExchange, GatewayCall, GatewayHooks, GatewayOptions } from "../gateway/index.js";
import type { HttpRequest } from "../http/index.js";
import { redact } from "./redact.js";

/** What is used of a logger; those of `pino` have all of it. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** Absent means that `debug` is not wanted. */
  isLevelEnabled?(level: string): boolean;
}

/** What log lines say. */
export interface LoggingOptions {
  /**
   * Header of the request's id, default `x-request-id`: taken from the client, or made, and sent to the upstream and with the answer. `false`
   * leaves ids out.
   */
  readonly requestIdHeader?: string | false;
  /** Say the path as it was sent, without its query; default false, since paths carry what is nobody's business. */
  readonly paths?: boolean;
  /** Say the messages of errors; default false, since they repeat what requests said. Known secrets are taken out. */
  readonly messages?: boolean;
  /** Further fields of every line of a request, e.g. `tracing.fieldsOf`. */
  readonly fields?: (request: HttpRequest) => object;
}

/** Log lines of a gateway: `createGateway({ ..., hooks: logging.hooks, onFault: logging.onFault })`. */
export interface Logging {
  readonly hooks: GatewayHooks;
  readonly onFault: NonNullable<GatewayOptions["onFault"]>;
  /** The id of a request; undefined where ids are left out, and for what no hook has seen. */
  idOf(request: HttpRequest): string | undefined;
}

/** Ids of clients are taken if they are short words; anything else could be a log line of its own. */
const takenId = /^[\w.:=+/@-]{1,128}$/;

/**
 * Logs every exchange when it is over (`error` for 500 and above, else `info`; the gateway's own paths at `debug`), what is thrown (`error`),
 * and with `debug` which route matched, which upstream was asked, what was asked again and how calls failed. Neither headers nor bodies nor
 * queries are in any line.
 */
export function createLogging(logger: Logger, options: LoggingOptions = {}): Logging {
  const { requestIdHeader = "x-request-id", paths = false, messages = false } = options;
  const known = new WeakMap<HttpRequest, { readonly requestId?: string; readonly route: string | undefined }>();
  const about = (request: HttpRequest): object => ({
    ...known.get(request),
    ...options.fields?.(request),
    method: request.method.slice(0, 20),
    ...(paths && { path: request.path.slice(0, 200) }),
  });
  const finish = (finished: FinishedExchange): void => {
    const { request, pattern, route, httpStatus, grpcCode } = finished;
    const fields = {
      ...about(request),
      status: httpStatus,
      grpc: grpcCode === undefined ? undefined : statusName(grpcCode),
      ms: Math.round(finished.durationMs * 10) / 10,
      in: finished.bytesIn,
      out: finished.bytesOut,
      transport: finished.transport,
      aborted: finished.aborted,
      client: request.remoteAddress,
    };
    const message = `${request.method.slice(0, 20)} ${pattern ?? "(no route)"} ${httpStatus}`;
    if (httpStatus >= 500) logger.error(fields, message);
    else if (route === undefined && pattern !== undefined) logger.debug(fields, message);
    else logger.info(fields, message);
  };
  const debug = logger.isLevelEnabled?.("debug") === true;
  return {
    idOf: (request) => known.get(request)?.requestId,
    hooks: {
      onRequest({ request, route, pattern, answerHeaders }) {
        if (requestIdHeader !== false) {
          const given = request.header(requestIdHeader.toLowerCase());
          const id = given !== undefined && takenId.test(given) ? given : crypto.randomUUID();
          known.set(request, { requestId: id, route: pattern });
          answerHeaders[requestIdHeader] = id;
        } else known.set(request, { route: pattern });
        if (debug) logger.debug({ ...about(request), ...ruleOf(route) }, describeMatch(route, pattern));
      },
      before({ exchange, metadata }) {
        const id = known.get(exchange)?.requestId;
        if (requestIdHeader !== false && id !== undefined) metadata[requestIdHeader.toLowerCase()] = id;
      },
      onFinish: finish,
      ...(debug && debugHooks(logger, about, messages)),
    },
    onFault(error, request) {
      logger.error({ ...about(request), error: describe(error, request) }, "an exchange failed");
    },
  };
}

function ruleOf(route: GatewayCall["route"] | undefined): object {
  return route === undefined ? {} : { rule: route.httpMethod, call: route.method.grpcPath };
}

function describeMatch(route: GatewayCall["route"] | undefined, pattern: string | undefined): string {
  if (route !== undefined) return "a route matched";
  return pattern === undefined ? "no route matched" : "a path of the gateway's own";
}

function debugHooks(logger: Logger, about: (request: HttpRequest) => object, messages: boolean): GatewayHooks {
  return {
    onAttempt({ exchange, route }, { address, attempt }) {
      const fields = { ...about(exchange), call: route.method.grpcPath, upstream: address, attempt };
      logger.debug(fields, attempt === 1 ? "the upstream is asked" : "the upstream is asked again");
    },
    onError({ exchange, route }, { code, message }) {
      const said = messages ? { reason: redact(message, exchange) } : {};
      logger.debug(
        { ...about(exchange), call: route.method.grpcPath, grpc: statusName(code), ...said },
        "a call failed",
      );
    },
  };
}

/** An error without what it may repeat of the request. */
function describe(error: unknown, request: HttpRequest): object {
  if (!(error instanceof Error)) return { message: redact(String(error), request) };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: redact(error.message, request),
    stack: redact(frames.map((line) => line.trim()).join("\n"), request),
    ...(error.cause !== undefined && { cause: describe(error.cause, request) }),
  };
}
