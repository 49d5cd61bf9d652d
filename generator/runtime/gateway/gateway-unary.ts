import { type Metadata, type Status, runInTurns, statusCodes } from "../core/index.js";
import type { Call, UnaryDone } from "../grpc/index.js";
import type { Ticket } from "./call-admission.js";
import { type AnswerListener, answer } from "./gateway-answer.js";
import { answerError } from "./error-answer.js";
import { type GatewayCore, buildRequest, isForm } from "./gateway-core.js";
import { runAfter, runBefore, runOnError, withAttempts } from "./gateway-hooks.js";
import type { GuardedExchange } from "./guarded-exchange.js";
import type { GatewayCall } from "./hook-types.js";
import { takesRawBody } from "./message-input.js";
import type { OpenCall } from "./open-calls.js";
import type { PreparedRoute } from "./prepared-route.js";
import { type Refusal, type WholeBody, readWholeBody } from "./request-body.js";
import { QUICK_BYTES, buildRequestSlowly, sizeOf } from "./slow-request.js";

const noBody: WholeBody = { kind: "whole", chunks: [] };

/** Serves one call that takes one message and gives one. */
export function serveUnary(
  core: GatewayCore,
  route: PreparedRoute,
  values: readonly string[],
  exchange: GuardedExchange,
): void {
  const { boundary } = exchange;
  const incoming = core.readMetadata(exchange);
  if (incoming.kind === "refused") {
    answerError(core, exchange, incoming);
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
    const extras = { call: context, leading, trailers };
    answerError(core, exchange, status === refusal.status ? refusal : { status }, extras);
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

  const done: UnaryDone = (status, message, metadata, trailers) => {
    ticket?.leave();
    if (over) return;
    if (status.code !== statusCodes.OK) {
      refuse({ status }, metadata, trailers);
      return;
    }
    const listener: AnswerListener = {
      begun: () => runAfter(core.hooks, context, boundary, trailers),
      sent: leave,
      failed: (failure) => refuse({ status: failure }, metadata, trailers),
    };
    answer(core, route, context, exchange, { message, metadata, trailers }, listener);
  };
  const ask = (wire: Uint8Array): void => {
    if (over) return;
    const asked = performance.now();
    const start = boundary.guard(() => {
      if (over) return;
      if (context.timeoutMs !== undefined) context.timeoutMs -= performance.now() - asked;
      const options = withAttempts(core.hooks, context, boundary);
      call = core.channel.unary(route.method.grpcPath, wire, options, boundary.guard(done));
      // A hook may have thrown before there was a call to cancel.
      if (boundary.broken) call.cancel();
    });
    ticket = core.admission.enter(
      exchange.remoteAddress,
      start,
      boundary.guard((refusal: Refusal) => refuse(refusal)),
    );
  };
  const take = (message: Uint8Array | Refusal): void => {
    if (!(message instanceof Uint8Array)) refuse(message);
    else if (core.hooks.before === undefined) ask(message);
    else
      runBefore(core.hooks, context, boundary, (status) => (status === undefined ? ask(message) : refuse({ status })));
  };
  readMessage({ core, route, values, exchange }, () => over, take);
}

/** A request for a route. */
interface RouteRequest {
  readonly core: GatewayCore;
  readonly route: PreparedRoute;
  readonly values: readonly string[];
  readonly exchange: GuardedExchange;
}

/** Reads the request message, a large one step by step; `take` is given it, or why there is none, unless the call is over before. */
function readMessage(
  { core, route, values, exchange }: RouteRequest,
  isOver: () => boolean,
  take: (message: Uint8Array | Refusal) => void,
): void {
  const built = (wire: Uint8Array | Status): void => {
    if (!isOver()) take(wire instanceof Uint8Array ? wire : { status: wire });
  };
  const proceed = (body: WholeBody): void => {
    if (body.kind === "gone" || isOver()) return;
    if (body.kind === "refused") take(body.refusal);
    else if (sizeOf(body.chunks) <= QUICK_BYTES) built(buildRequest(core, route, values, exchange, body.chunks));
    else {
      const work = buildRequestSlowly(core, route, values, exchange, [...body.chunks]);
      runInTurns(work, exchange.boundary, isOver, built);
    }
  };
  const readsForm = isForm(route, exchange);
  if (route.body === "" && !readsForm) proceed(noBody);
  else readWholeBody(exchange, core.body, !takesRawBody(route) && !readsForm, proceed);
}
