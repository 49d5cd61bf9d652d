import type { Call } from "./channel.js";
import {
  answerError,
  buildRequest,
  commonHeaders,
  isForm,
  sendWithTrailers,
  statusOfError,
  unreadableAnswer,
  type GatewayCore,
} from "./gateway-core.js";
import type { GatewayCall } from "./gateway-options.js";
import { runBefore, runOnError } from "./gateway-hooks.js";
import type { HttpExchange } from "./http-form.js";
import type { Metadata } from "./metadata.js";
import type { PreparedRoute } from "./prepared-route.js";
import { readWholeBody, type Refusal } from "./request-body.js";
import { addMetadataHeaders } from "./response-metadata.js";
import { statusCodes, type Status } from "./status.js";

const noChunks: readonly Uint8Array[] = [];
const jsonType: readonly string[] = ["content-type", "application/json"];

/** Serves one call that takes one message and gives one. */
export function serveUnary(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  exchange: HttpExchange,
): void {
  const incoming = core.readMetadata(exchange);
  if ("code" in incoming) {
    answerError(core, exchange, { status: incoming });
    return;
  }
  const context: GatewayCall = { route, exchange, metadata: incoming.metadata, timeoutMs: incoming.timeoutMs };
  let call: Call | undefined;
  let gone = false;
  exchange.onClose(() => {
    gone = true;
    call?.cancel();
  });

  const refuse = (refusal: Refusal, leading?: Metadata, trailers?: Metadata): void => {
    if (gone) return;
    const status = runOnError(core.hooks, context, refusal.status);
    answerError(core, exchange, status === refusal.status ? refusal : { status }, { leading, trailers });
  };
  const ask = (wire: Uint8Array): void => {
    if (gone) return;
    core.open.enterUnary();
    call = core.channel.unary(route.method.grpcPath, wire, context, (status, message, headers, trailers) => {
      core.open.leaveUnary();
      if (gone) return;
      if (status.code !== statusCodes.OK) refuse({ status }, headers, trailers);
      else {
        const failure = answer(core, route, exchange, message, headers, trailers);
        if (failure !== undefined) refuse({ status: failure });
        else core.hooks.after?.(context, trailers);
      }
    });
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
    else runBefore(core.hooks, context, (status) => (status === undefined ? ask(wire) : refuse({ status })));
  };
  if (route.body === "" && !isForm(route, exchange)) proceed(noChunks);
  else readWholeBody(exchange, core.body, proceed);
}

/** Sends the answer of an upstream; answers why it cannot be sent, or undefined. */
export function answer(
  core: GatewayCore,
  route: PreparedRoute,
  exchange: HttpExchange,
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
    return error instanceof Error && error.name === "WireError" ? unreadableAnswer : statusOfError(error);
  }
  const headers = [...type, ...commonHeaders(core, exchange)];
  addMetadataHeaders(headers, metadata);
  const encoder = core.compression?.encoder;
  if (encoder !== undefined && body.length >= encoder.minBytes) {
    const coding = encoder.choose(exchange.header("accept-encoding"));
    headers.push("vary", "accept-encoding");
    if (coding !== undefined) {
      encoder.encode(coding, body, (encoded) => {
        if (encoded === undefined) sendWithTrailers(exchange, 200, headers, body, trailers);
        else sendWithTrailers(exchange, 200, [...headers, "content-encoding", coding], encoded, trailers);
      });
      return undefined;
    }
  }
  sendWithTrailers(exchange, 200, headers, body, trailers);
  return undefined;
}
