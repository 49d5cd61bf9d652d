import { type Status, statusCodes } from "../core/index.js";
import type { Channel } from "../grpc/index.js";
import type { HeaderList, HttpExchange } from "../http/index.js";
import { WireReader, WireWriter } from "../wire/index.js";

/** Whether the upstream answers. */
export interface Readiness {
  /** Hands over what was found out at most a second ago, or asks. */
  ask(take: (isReady: boolean) => void): void;
}

const CHECK_PATH = "/grpc.health.v1.Health/Check";
/** Milliseconds the upstream has for its answer. */
const TIMEOUT_MS = 1_000;
/** Milliseconds an answer holds, so that probes cost the upstream next to nothing. */
const HOLDS_MS = 1_000;
const SERVING = 1;

/** Creates the readiness of an upstream: what `grpc.health.v1` says of a service, default of the whole server; one without it is ready if it answers. */
export function createReadiness(channel: Channel, service = ""): Readiness {
  let takers: ((isReady: boolean) => void)[] | undefined;
  let known: { readonly isReady: boolean; readonly until: number } | undefined;
  return {
    ask(take) {
      if (known !== undefined && performance.now() < known.until) take(known.isReady);
      else if (takers !== undefined) takers.push(take);
      else {
        takers = [take];
        channel.unary(CHECK_PATH, healthRequest(service), { timeoutMs: TIMEOUT_MS }, (status, message) => {
          const isReady = isServing(status, message);
          known = { isReady, until: performance.now() + HOLDS_MS };
          const waiting = takers ?? [];
          takers = undefined;
          for (const each of waiting) each(isReady);
        });
      }
    },
  };
}

/** Answers a probe. */
export function answerHealth(exchange: HttpExchange, headers: HeaderList, serving: boolean): void {
  exchange.send(
    serving ? 200 : 503,
    ["content-type", "application/json", "cache-control", "no-store", ...headers],
    `{"status":"${serving ? "SERVING" : "NOT_SERVING"}"}`,
  );
}

/** Wire of `grpc.health.v1.HealthCheckRequest`: `string service = 1`. */
function healthRequest(service: string): Uint8Array {
  const writer = new WireWriter(service.length + 8);
  if (service !== "") {
    writer.tag((1 << 3) | 2);
    writer.string(service);
  }
  return writer.finish();
}

function isServing(status: Status, message: Uint8Array): boolean {
  // A server without the service has answered all the same, and so has one that wants to know who asks.
  if (status.code !== statusCodes.OK) return answering.has(status.code);
  const reader = new WireReader(message);
  let serving = 0;
  while (reader.pos < message.length) {
    const tag = reader.tag();
    if (tag === 1 << 3) serving = reader.int32();
    else reader.skip(tag);
  }
  return serving === SERVING;
}

const answering: ReadonlySet<number> = new Set([
  statusCodes.UNIMPLEMENTED,
  statusCodes.UNAUTHENTICATED,
  statusCodes.PERMISSION_DENIED,
]);
