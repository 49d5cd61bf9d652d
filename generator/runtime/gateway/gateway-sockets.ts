import { type Boundary, type Status, createBoundary, createStatus, statusCodes } from "../core/index.js";
import {
  type HttpRequest,
  type SocketConnection,
  type SocketReceiver,
  type SocketRequest,
  findHeader,
} from "../http/index.js";
import { refusalOfSocket } from "./error-answer.js";
import type { ExchangeRecord, WatchedRequest } from "./exchange-record.js";
import { type GatewayCore, commonHeaders, internalFault } from "./gateway-core.js";
import { plainFault } from "./gateway-fault.js";
import { runOnRequest } from "./gateway-hooks.js";
import { createMessageInput } from "./message-input.js";
import type { MessageTarget } from "./message-target.js";
import { observeSocket } from "./observed-socket.js";
import { shuttingDown } from "./open-calls.js";
import { readyOwnAnswer } from "./own-answer.js";
import type { PreparedRoute } from "./prepared-route.js";
import { tooLarge } from "./request-body.js";
import type { RouteMatch, Router } from "./router.js";
import { isAllowedOrigin } from "./socket-origin.js";
import { createSocketSink } from "./socket-sink.js";
import { openStreamSession } from "./stream-session.js";
import type { StreamSession } from "./stream-sides.js";

const wrongOrigin = createStatus(statusCodes.PERMISSION_DENIED, "pages of this origin may not open WebSockets here");
/** Close code of an exchange in which something was thrown. */
const INTERNAL_CODE = 4_000 + internalFault.code;
const notFound = createStatus(statusCodes.NOT_FOUND, "Not Found");

/**
 * Serves a request to upgrade to WebSocket. The messages of the client are the JSON of requests, one or several or a part of one in each;
 * an empty message says that no more will follow. Each answer is a message. The close code is 1000 after a good end and 4000 + the gRPC
 * status else, but for those of the protocol: 1001 at shutdown, 1007 for bad UTF-8, 1009 for a message over the limit.
 */
export function serveSocket(
  core: GatewayCore,
  router: Router<PreparedRoute>,
  maxUrlBytes: number,
  incoming: SocketRequest,
): void {
  const record = core.watch?.(incoming, "websocket");
  const upgrade = record === undefined ? incoming : observeSocket(incoming, record);
  const boundary = createBoundary(
    (error) => core.onFault(error, record?.request ?? incoming),
    () => lastResort,
  );
  let socket: SocketConnection | undefined;
  let refused = false;
  const token = bearerToken(upgrade.protocols);
  const headers = token === undefined ? upgrade.headers : withAuthorization(upgrade, token);
  const request: WatchedSocketRequest = {
    ...upgrade,
    record,
    headers,
    header: (name) => findHeader(headers, name),
    refuse(status, more, body) {
      upgrade.refuse(status, more, body);
      refused = true;
    },
    accept(protocol, receiver) {
      socket = upgrade.accept(protocol, {
        message: boundary.guard((...piece: Parameters<SocketReceiver["message"]>) => receiver.message(...piece)),
        drain: boundary.guard(() => receiver.drain()),
        close: boundary.guard(() => receiver.close()),
      });
      return socket;
    },
  };
  const lastResort = [
    () => {
      if (socket === undefined && !refused) refuse(core, request, internalFault);
    },
    () => {
      if (socket !== undefined) socket.close(INTERNAL_CODE, internalFault.message);
      else if (!refused) upgrade.refuse(500, ["content-type", "application/json"], plainFault);
    },
    () => record?.finish(true),
  ];
  // Hooks know an exchange by one object.
  if (record !== undefined) record.request = request;
  boundary.run(() => serveGuarded(core, router, maxUrlBytes, request, boundary));
}

interface WatchedSocketRequest extends SocketRequest, WatchedRequest {
  readonly record: ExchangeRecord | undefined;
}

function serveGuarded(
  core: GatewayCore,
  router: Router<PreparedRoute>,
  maxUrlBytes: number,
  request: WatchedSocketRequest,
  boundary: Boundary,
): void {
  const { record } = request;
  if (core.open.closing) return refuse(core, request, shuttingDown);
  if (!isAllowedOrigin(request, core)) return refuse(core, request, wrongOrigin);
  if (request.path.length + request.query.length > maxUrlBytes) {
    const status = createStatus(statusCodes.INVALID_ARGUMENT, `the URL is longer than ${maxUrlBytes} bytes`);
    return refuse(core, request, status, 414);
  }
  const match = findRoute(router, request.path);
  const pattern = match?.route.template;
  record?.found(match?.route, pattern);
  const serve = (): void => {
    if (match === undefined) refuse(core, request, notFound);
    else converse(core, match, request, boundary);
  };
  if (record === undefined || core.hooks.onRequest === undefined) return serve();
  const arrived = { request, route: match?.route, pattern, answerHeaders: record.answerHeaders };
  runOnRequest(core.hooks, arrived, boundary, (answer) => {
    if (answer === undefined) serve();
    else if ("code" in answer) refuse(core, request, answer);
    else {
      const own = readyOwnAnswer(answer, commonHeaders(core, request), "onRequest", boundary.note);
      request.refuse(own.httpStatus, own.headers, textOf(own.body));
    }
  });
}

function refuse(core: GatewayCore, request: WatchedSocketRequest, status: Status, httpStatus?: number): void {
  const refusal = httpStatus === undefined ? { status } : { status, httpStatus };
  const answer = refusalOfSocket(core, request, refusal);
  request.refuse(answer.httpStatus, answer.headers, textOf(answer.body));
}

/** A handshake is refused with text. */
function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

/** A WebSocket has no method of its own: a route for POST is meant, else one for GET, else any. */
function findRoute(router: Router<PreparedRoute>, path: string): RouteMatch<PreparedRoute> | undefined {
  const post = router.find("POST", path);
  if (post.kind === "match") return post;
  if (post.kind !== "method") return undefined;
  const other = router.find(post.allowed.includes("GET") ? "GET" : (post.allowed[0] ?? "GET"), path);
  return other.kind === "match" ? other : undefined;
}

/** Browsers can send a token only as a subprotocol behind the one called `Bearer`. */
function bearerToken(protocols: readonly string[]): string | undefined {
  return protocols[0]?.toLowerCase() === "bearer" ? protocols[1] : undefined;
}

/** The headers of a request with its token among them, unless they have one. */
function withAuthorization(request: HttpRequest, token: string): readonly string[] {
  if (request.header("authorization") !== undefined) return request.headers;
  return [...request.headers, "authorization", `Bearer ${token}`];
}

function converse(
  core: GatewayCore,
  { route, values }: RouteMatch<PreparedRoute>,
  request: WatchedSocketRequest,
  boundary: Boundary,
): void {
  const { kind } = route.method;
  const takesOne = kind === "unary" || kind === "server_streaming";
  const overflow = tooLarge(core.body.maxBodyBytes);
  const protocol = bearerToken(request.protocols) === undefined ? request.protocols[0] : "Bearer";
  /** A piece of a message has come, and more of it will. */
  let isWithin = false;
  const socket = request.accept(protocol, {
    message(data, isText, isLast) {
      const isEmpty = data.length === 0 && !isWithin;
      isWithin = !isLast;
      if (session.ended) return;
      if (isEmpty && isText) {
        input.end();
        return;
      }
      if (!input.push(data)) socket.pause();
      if (isLast) input.endPiece();
    },
    drain: () => sink.writable(),
    close: () => session.cancel(),
  });
  const sink = createSocketSink(core, route, request, socket, () => session, boundary);
  const session = openStreamSession(core, route, values, request, sink, boundary);
  const target = takesOne ? takeOne(session) : session;
  const resume = (): void => socket.resume();
  const owner = { core, route, request, session: target, boundary, overflow, resume, marksMessages: true };
  const input = createMessageInput(owner);
  if (route.body !== "") return;
  target.accept([]);
  target.endInput();
}

/** The session as far as a call with a single request goes: the first message is all it takes. */
function takeOne(session: StreamSession): MessageTarget {
  let hasRequest = false;
  const accept: MessageTarget["accept"] = (pieces) => {
    if (hasRequest) return true;
    hasRequest = true;
    const free = session.accept(pieces);
    session.endInput();
    return free;
  };
  return {
    get ended() {
      return session.ended || hasRequest;
    },
    get isFull() {
      return session.isFull;
    },
    accept,
    // Nothing was sent at all: that is an empty body.
    endInput: () => void accept([]),
    fail: (refusal) => session.fail(refusal),
    whenEnded: (listener) => session.whenEnded(listener),
  };
}
