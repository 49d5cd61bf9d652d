import type { HttpExchange } from "../http/index.js";

/** Which pages of other origins may call. */
export interface CorsOptions {
  /** `"*"`, or origins such as `https://app.example`. */
  readonly origins: "*" | readonly string[];
  /** Default `GET, POST, PUT, PATCH, DELETE, OPTIONS`. */
  readonly methods?: readonly string[];
  /** Request headers a page may set, default `accept, authorization, content-type, grpc-timeout, last-event-id` and what the page asks for under `grpc-metadata-`. */
  readonly headers?: readonly string[];
  /** Response headers a page may read. */
  readonly exposedHeaders?: readonly string[];
  /** Let pages send cookies and credentials; needs a list of origins. */
  readonly credentials?: boolean;
  /** Seconds a preflight may be remembered, default 600. */
  readonly maxAgeSeconds?: number;
}

/** Headers for the answers of a gateway, by the origin that asks. */
export interface Cors {
  /** Headers to add to an answer; undefined if the origin is not allowed or there is none. */
  headersFor(origin: string | undefined): readonly string[];
  /** Answers a preflight; false if the request is none. */
  answerPreflight(exchange: HttpExchange): boolean;
  allows(origin: string | undefined): boolean;
  /** Whether the configuration names the origin itself; `"*"` names none. */
  lists(origin: string): boolean;
}

/** Creates the CORS rules of a gateway. */
export function createCors(options: CorsOptions): Cors {
  const { origins } = options;
  if (origins === "*" && options.credentials === true)
    throw new TypeError("CORS with credentials needs a list of origins");
  const allowed = origins === "*" ? undefined : new Set(origins);
  const exposed = options.exposedHeaders ?? ["grpc-status", "grpc-message", "retry-after", "www-authenticate"];
  const common = [
    ...(exposed.length > 0 ? ["access-control-expose-headers", exposed.join(", ")] : []),
    ...(options.credentials === true ? ["access-control-allow-credentials", "true"] : []),
  ];
  const open = ["access-control-allow-origin", "*", ...common];
  const closed = ["vary", "origin"];
  const names = options.headers ?? ["accept", "authorization", "content-type", "grpc-timeout", "last-event-id"];
  const methods = (options.methods ?? ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]).join(", ");
  const allows = (origin: string | undefined): boolean =>
    allowed === undefined || (origin !== undefined && allowed.has(origin));

  const headersFor = (origin: string | undefined): readonly string[] => {
    if (allowed === undefined) return open;
    return origin !== undefined && allowed.has(origin)
      ? ["access-control-allow-origin", origin, ...closed, ...common]
      : closed;
  };
  return {
    allows,
    lists: (origin) => allowed !== undefined && allowed.has(origin),
    headersFor,
    answerPreflight(exchange) {
      if (exchange.method !== "OPTIONS") return false;
      const origin = exchange.header("origin");
      const asked = exchange.header("access-control-request-headers") ?? "";
      const metadata = asked
        .split(",", 64)
        .map((name) => name.trim().toLowerCase())
        .filter((name) => /^grpc-metadata-[\w.-]{1,100}$/.test(name));
      const headers = [...headersFor(origin)];
      if (allows(origin)) {
        headers.push(
          "access-control-allow-methods",
          methods,
          "access-control-allow-headers",
          [...names, ...metadata].join(", "),
          "access-control-max-age",
          String(options.maxAgeSeconds ?? 600),
        );
      }
      exchange.send(200, headers, "");
      return true;
    },
  };
}
