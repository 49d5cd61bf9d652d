import type { Gateway } from "../runtime/gateway/index.js";
import type { HttpExchange, HttpHandler, HttpRequest, SocketHandler } from "../runtime/http/index.js";

/** Several gateways as one. */
export interface CombinedGateways {
  readonly handle: HttpHandler;
  readonly upgrade: SocketHandler;
}

/**
 * Gives each request to the gateway that has a route for it, else to one that has the path with another method, else to the first, which says
 * that there is none. `readyPath` is ready when all are.
 */
export function combineGateways(gateways: readonly Gateway[], readyPath: string | undefined): CombinedGateways {
  const [first] = gateways;
  if (first === undefined) throw new TypeError("there is no gateway to combine");
  if (gateways.length === 1) return { handle: first.handle, upgrade: first.upgrade };
  const choose = ({ method, path }: Pick<HttpRequest, "method" | "path">): Gateway => {
    const asked = method === "HEAD" ? "GET" : method;
    return (
      gateways.find((each) => each.find(asked, path).kind === "match") ??
      gateways.find((each) => each.serves({ method, path })) ??
      first
    );
  };
  return {
    handle(exchange) {
      if (exchange.path === readyPath && isProbe(exchange)) void answerReady(gateways, exchange);
      else choose(exchange).handle(exchange);
    },
    upgrade: (request) => choose(request).upgrade(request),
  };
}

function isProbe({ method }: HttpExchange): boolean {
  return method === "GET" || method === "HEAD";
}

/** Answers with the first gateway that is not ready, or with one that is. */
async function answerReady(gateways: readonly Gateway[], exchange: HttpExchange): Promise<void> {
  const answers = await Promise.all(gateways.map((gateway) => probe(gateway, exchange)));
  const worst = answers.find(({ status }) => status !== 200) ?? answers[0];
  if (worst !== undefined && exchange.progress === "unanswered") exchange.send(worst.status, worst.headers, worst.body);
}

interface Answer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string | Uint8Array;
}

/** What a gateway answers to a request that may not be answered yet. */
function probe(gateway: Gateway, asked: HttpExchange): Promise<Answer> {
  return new Promise((resolve) => {
    const { method, path, query, headers, remoteAddress } = asked;
    let answered = false;
    const take = (status: number, list: readonly string[], body: string | Uint8Array): void => {
      answered = true;
      resolve({ status, headers: list, body });
    };
    gateway.handle({
      method,
      path,
      query,
      headers,
      remoteAddress,
      header: (name) => asked.header(name),
      fullDuplex: false,
      get progress() {
        return answered ? ("ended" as const) : ("unanswered" as const);
      },
      readBody: (receiver) => receiver.end(),
      pauseBody: () => undefined,
      resumeBody: () => undefined,
      send: take,
      start: (status, list) => take(status, list, ""),
      write: () => true,
      end: () => undefined,
      abort: () => take(503, [], ""),
      onDrain: () => undefined,
      onClose: () => undefined,
    });
  });
}
