import http from "node:http";
import https from "node:https";
import type { GuardedExchange, PathHandler } from "../gateway/index.js";
import type { HeaderList } from "../http/index.js";

/** Where the HTTP side of an upstream is. */
export interface PassThroughOptions {
  /** `http://127.0.0.1:2379`. */
  readonly baseUrl: string;
  /** TLS of an `https` base, each in PEM. */
  readonly tls?: {
    readonly ca?: string | Uint8Array;
    readonly cert?: string | Uint8Array;
    readonly key?: string | Uint8Array;
    readonly serverName?: string;
    readonly insecure?: boolean;
  };
  /** Milliseconds for the upstream to begin its answer, default 10,000. */
  readonly timeoutMs?: number;
}

/** Headers of an answer that are passed on. */
const passedHeaders: ReadonlySet<string> = new Set([
  "content-type",
  "cache-control",
  "etag",
  "last-modified",
  "x-content-type-options",
  "retry-after",
]);

/** Handlers, by path, that answer GET and HEAD with what the upstream's own HTTP side says; for `GatewayOptions.paths`. */
export function createPassThrough(paths: readonly string[], options: PassThroughOptions): Record<string, PathHandler> {
  const base = new URL(options.baseUrl);
  const agent = createAgent(base, options);
  const handle: PathHandler = (exchange, headers) => pass(exchange, headers, base, agent, options.timeoutMs ?? 10_000);
  return Object.fromEntries(paths.map((path) => [path, handle]));
}

function createAgent(base: URL, { tls }: PassThroughOptions): http.Agent {
  const shared = { keepAlive: true, maxSockets: 32 };
  if (base.protocol !== "https:") return new http.Agent(shared);
  return new https.Agent({
    ...shared,
    ...(tls?.ca !== undefined && { ca: Buffer.from(tls.ca) }),
    ...(tls?.cert !== undefined && { cert: Buffer.from(tls.cert) }),
    ...(tls?.key !== undefined && { key: Buffer.from(tls.key) }),
    ...(tls?.serverName !== undefined && { servername: tls.serverName }),
    rejectUnauthorized: tls?.insecure !== true,
  });
}

function pass(exchange: GuardedExchange, common: HeaderList, base: URL, agent: http.Agent, timeoutMs: number): void {
  const { method } = exchange;
  if (method !== "GET" && method !== "HEAD") {
    exchange.send(
      405,
      ["content-type", "text/plain; charset=utf-8", "allow", "GET, HEAD", ...common],
      "Method Not Allowed\n",
    );
    return;
  }
  const client = base.protocol === "https:" ? https : http;
  const accept = exchange.header("accept");
  const authorization = exchange.header("authorization");
  let answered = false;
  const request = client.request({
    agent,
    method,
    host: base.hostname.replace(/^\[|\]$/g, ""),
    port: base.port === "" ? (base.protocol === "https:" ? 443 : 80) : Number(base.port),
    path: `${base.pathname.replace(/\/$/, "")}${exchange.path}${exchange.query === "" ? "" : `?${exchange.query}`}`,
    headers: { ...(accept !== undefined && { accept }), ...(authorization !== undefined && { authorization }) },
  });
  const timer = setTimeout(() => request.destroy(new Error("timeout")), timeoutMs);
  // An error without a listener would be the end of the process.
  request.on("error", () => undefined);
  const { boundary } = exchange;
  boundary.onBreak(() => request.destroy());
  const relay = boundary.guard((response: http.IncomingMessage) => {
    clearTimeout(timer);
    answered = true;
    const headers: string[] = [...common];
    for (let index = 0; index + 1 < response.rawHeaders.length; index += 2) {
      const name = response.rawHeaders[index]?.toLowerCase() ?? "";
      if (passedHeaders.has(name)) headers.push(name, response.rawHeaders[index + 1] ?? "");
    }
    exchange.start(response.statusCode ?? 502, headers);
    exchange.onDrain(() => response.resume());
    const forward = boundary.guard((chunk: Buffer) => {
      if (!exchange.write(chunk)) response.pause();
    });
    response.on("data", forward);
    response.on(
      "end",
      boundary.guard(() => exchange.end()),
    );
    response.on(
      "error",
      boundary.guard(() => exchange.abort()),
    );
  });
  const failed = boundary.guard(() => {
    clearTimeout(timer);
    if (answered) exchange.abort();
    else
      exchange.send(
        503,
        ["content-type", "application/json", ...common],
        '{"code":14,"message":"the upstream is not reachable"}',
      );
  });
  request.on("response", relay);
  request.on("error", failed);
  exchange.onClose(() => request.destroy());
  request.end();
}
