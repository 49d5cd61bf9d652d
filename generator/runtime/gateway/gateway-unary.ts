import { type Metadata, type Status, WireError, statusCodes } from "../core/index.js";
import type { Call, UnaryDone } from "../grpc/index.js";
import {
  type GatewayCore,
  answerError,
  buildRequest,
  commonHeaders,
  isForm,
  refusalOf,
  sendWithTrailers,
  unreadableAnswer,
} from "./gateway-core.js";
import { runAfter, runBefore, runOnError } from "./gateway-hooks.js";
import type { GatewayCall } from "./gateway-options.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import type { PreparedRoute } from "./prepared-route.js";
import { type Refusal, readWholeBody } from "./request-body.js";
import { addMetadataHeaders } from "./response-metadata.js";

const noChunks: readonly Uint8Array[] = [];
const jsonType: readonly string[] = ["content-type", "application/json"];

/** Serves one call that takes one message and gives one. */
export function serveUnary(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  exchange: GuardedExchange,
): void {
  const { boundary } = exchange;
  const incoming = core.readMetadata(exchange);
  if ("code" in incoming) {
    answerError(core, exchange, { status: incoming });
    return;
  }
  const context: GatewayCall = { route, exchange, metadata: incoming.metadata, timeoutMs: incoming.timeoutMs };
  let call: Call | undefined;
  let gone = false;
  let asking = false;
  const leave = (): void => {
    if (!asking) return;
    core.open.leaveUnary();
    asking = false;
  };
  boundary.onBreak(leave);
  boundary.onBreak(() => call?.cancel());
  exchange.onClose(() => {
    gone = true;
    call?.cancel();
  });

  const refuse = (refusal: Refusal, leading?: Metadata, trailers?: Metadata): void => {
    if (gone) return;
    const status = runOnError(core.hooks, context, boundary, refusal.status);
    answerError(core, exchange, status === refusal.status ? refusal : { status }, { leading, trailers });
  };
  const ask = (wire: Uint8Array): void => {
    if (gone) return;
    core.open.enterUnary();
    asking = true;
    const done: UnaryDone = (status, message, headers, trailers) => {
      leave();
      if (gone) return;
      if (status.code !== statusCodes.OK) refuse({ status }, headers, trailers);
      else {
        const failure = answer(core, route, exchange, message, headers, trailers);
        if (failure !== undefined) refuse({ status: failure }, headers, trailers);
        else runAfter(core.hooks, context, boundary, trailers);
      }
    };
    call = core.channel.unary(route.method.grpcPath, wire, context, boundary.guard(done));
  };
  const proceed = (body: readonly Uint8Array[] | Refusal | undefined): void => {
    if (body === undefined || gone) return;
    if ("status" in body) {
      refuse(body);
      return;
    }
    const wire = buildRequest(core, route, values, exchange, body);
    if (!(wire instanceof Uint8Array)) refuse({ status: wire });
    else if (core.hooks.before === undefined) ask(wire);
    else runBefore(core.hooks, context, boundary, (status) => (status === undefined ? ask(wire) : refuse({ status })));
  };
  if (route.body === "" && !isForm(route, exchange)) proceed(noChunks);
  else readWholeBody(exchange, core.body, proceed);
}

/** Sends the answer of an upstream; answers why it cannot be sent, or undefined. */
export function answer(
  core: GatewayCore,
  route: PreparedRoute,
  exchange: GuardedExchange,
  message: Uint8Array,
  metadata: Metadata,
  trailers: Metadata,
): Status | undefined {
  let type = jsonType;
  let body: string | Uint8Array;
  try {
    if (route.response.kind === "json") body = route.response.writeBody(message);
    else {
      const raw = route.response.write(message);
      type = ["content-type", raw.contentType];
      body = raw.data;
    }
  } catch (error) {
    return error instanceof WireError ? unreadableAnswer : refusalOf(error);
  }
  const headers = [...type, ...commonHeaders(core, exchange)];
  addMetadataHeaders(headers, metadata);
  const encoder = core.compression?.encoder;
  if (encoder !== undefined && body.length >= encoder.minBytes) {
    const coding = encoder.choose(exchange.header("accept-encoding"));
    headers.push("vary", "accept-encoding");
    if (coding !== undefined) {
      const send = (encoded: Uint8Array | undefined): void => {
        if (encoded === undefined) sendWithTrailers(exchange, 200, headers, body, trailers);
        else sendWithTrailers(exchange, 200, [...headers, "content-encoding", coding], encoded, trailers);
      };
      encoder.encode(coding, body, exchange.boundary.guard(send));
      return undefined;
    }
  }
  sendWithTrailers(exchange, 200, headers, body, trailers);
  return undefined;
}
