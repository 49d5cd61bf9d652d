import { type Metadata, type Status, runInTurns, statusCodes } from "../core/index.js";
import type { Call, UnaryDone } from "../grpc/index.js";
import type { Ticket } from "./call-admission.js";
import { answer } from "./gateway-answer.js";
import { type GatewayCore, answerError, buildRequest, isForm } from "./gateway-core.js";
import { runAfter, runBefore, runOnError } from "./gateway-hooks.js";
import type { GatewayCall } from "./gateway-options.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import { takesRawBody } from "./message-input.js";
import type { OpenCall } from "./open-calls.js";
import type { PreparedRoute } from "./prepared-route.js";
import { type Refusal, readWholeBody } from "./request-body.js";
import { QUICK_BYTES, buildRequestSlowly, sizeOf } from "./slow-request.js";

const noChunks: readonly Uint8Array[] = [];

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
  const timeoutMs = incoming.timeoutMs ?? core.unaryTimeout(route);
  const context: GatewayCall = { route, exchange, metadata: incoming.metadata, timeoutMs };
  let call: Call | undefined;
  let ticket: Ticket | undefined;
  /** The client has its answer, or has gone. */
  let over = false;

  const leave = (): void => {
    over = true;
    ticket?.leave();
    core.open.leaveUnary(book);
  };
  const cancel = (): void => {
    leave();
    call?.cancel();
  };
  const refuse = (refusal: Refusal, leading?: Metadata, trailers?: Metadata): void => {
    if (over) return;
    const status = runOnError(core.hooks, context, boundary, refusal.status);
    answerError(core, exchange, status === refusal.status ? refusal : { status }, { leading, trailers });
    leave();
  };
  const book: OpenCall = {
    fail: boundary.guard((status) => {
      refuse({ status });
      call?.cancel();
    }),
  };
  boundary.onBreak(() => core.open.leaveUnary(book));
  boundary.onBreak(() => ticket?.leave());
  boundary.onBreak(() => call?.cancel());
  core.open.enterUnary(book);
  exchange.onClose(cancel);

  const done: UnaryDone = (status, message, headers, trailers) => {
    ticket?.leave();
    if (over) return;
    if (status.code !== statusCodes.OK) {
      refuse({ status }, headers, trailers);
      return;
    }
    answer(core, route, exchange, message, headers, trailers, {
      begun: () => runAfter(core.hooks, context, boundary, trailers),
      sent: leave,
      failed: (failure) => refuse({ status: failure }, headers, trailers),
    });
  };
  const ask = (wire: Uint8Array): void => {
    if (over) return;
    const asked = performance.now();
    const start = boundary.guard(() => {
      if (over) return;
      if (context.timeoutMs !== undefined) context.timeoutMs -= performance.now() - asked;
      call = core.channel.unary(route.method.grpcPath, wire, context, boundary.guard(done));
    });
    ticket = core.admission.enter(
      exchange.remoteAddress,
      start,
      boundary.guard((refusal: Refusal) => refuse(refusal)),
    );
  };
  const proceed = (body: readonly Uint8Array[] | Refusal | undefined): void => {
    if (body === undefined || over) return;
    if ("status" in body) {
      refuse(body);
      return;
    }
    if (sizeOf(body) <= QUICK_BYTES) submit(buildRequest(core, route, values, exchange, body));
    else runInTurns(buildRequestSlowly(core, route, values, exchange, [...body]), boundary, () => over, submit);
  };
  const submit = (wire: Uint8Array | Status): void => {
    if (over) return;
    if (!(wire instanceof Uint8Array)) refuse({ status: wire });
    else if (core.hooks.before === undefined) ask(wire);
    else runBefore(core.hooks, context, boundary, (status) => (status === undefined ? ask(wire) : refuse({ status })));
  };
  if (route.body === "" && !isForm(route, exchange)) proceed(noChunks);
  else readWholeBody(exchange, core.body, !takesRawBody(route) && !isForm(route, exchange), proceed);
}
