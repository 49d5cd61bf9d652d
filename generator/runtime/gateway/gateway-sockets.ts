import { type Boundary, type Status, createBoundary, createStatus, statusCodes } from "../core/index.js";
import { type HttpRequest, type SocketConnection, type SocketRequest, findHeader } from "../http/index.js";
import { type GatewayCore, commonHeaders, internalFault, viewError } from "./gateway-core.js";
import { plainFault } from "./gateway-fault.js";
import { createMessageInput } from "./message-input.js";
import { shuttingDown } from "./open-calls.js";
import type { PreparedRoute } from "./prepared-route.js";
import { tooLarge } from "./request-body.js";
import type { RouteMatch, Router } from "./router.js";
import { isAllowedOrigin } from "./socket-origin.js";
import { createSocketSink } from "./socket-sink.js";
import { openStreamSession } from "./stream-session.js";

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
  upgrade: SocketRequest,
): void {
  const boundary = createBoundary((error) => core.onFault(error, upgrade));
  let socket: SocketConnection | undefined;
  let refused = false;
  // The last resort first: what is added later runs earlier.
  boundary.onBreak(() => {
    if (socket !== undefined) socket.close(INTERNAL_CODE, internalFault.message);
    else if (!refused) upgrade.refuse(500, ["content-type", "application/json"], plainFault);
  });
  const request: SocketRequest = {
    ...upgrade,
    header: (name) => upgrade.header(name),
    refuse(status, headers, body) {
      upgrade.refuse(status, headers, body);
      refused = true;
    },
    accept(protocol, receiver) {
      socket = upgrade.accept(protocol, {
        message: boundary.guard((data: Uint8Array, isText: boolean) => receiver.message(data, isText)),
        drain: boundary.guard(() => receiver.drain()),
        close: boundary.guard(() => receiver.close()),
      });
      return socket;
    },
  };
  boundary.run(() => serveGuarded(core, router, maxUrlBytes, request, boundary));
}

function serveGuarded(
  core: GatewayCore,
  router: Router<PreparedRoute>,
  maxUrlBytes: number,
  upgrade: SocketRequest,
  boundary: Boundary,
): void {
  const refuse = (status: Status, httpStatus?: number): void => {
    const view = viewError(core, status, httpStatus);
    upgrade.refuse(view.httpStatus, ["content-type", "application/json", ...commonHeaders(core, upgrade)], view.body);
  };
  if (core.open.closing) return refuse(shuttingDown);
  if (!isAllowedOrigin(upgrade, core)) return refuse(wrongOrigin);
  if (upgrade.path.length + upgrade.query.length > maxUrlBytes) {
    return refuse(createStatus(statusCodes.INVALID_ARGUMENT, `the URL is longer than ${maxUrlBytes} bytes`), 414);
  }
  const match = findRoute(router, upgrade.path);
  if (match === undefined) return refuse(notFound);
  const token = bearerToken(upgrade.protocols);
  const request = token === undefined ? upgrade : withAuthorization(upgrade, token);
  converse(core, match, request, boundary, (receiver) =>
    upgrade.accept(token === undefined ? upgrade.protocols[0] : "Bearer", receiver),
  );
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

function withAuthorization(request: HttpRequest, token: string): HttpRequest {
  if (request.header("authorization") !== undefined) return request;
  const headers = [...request.headers, "authorization", `Bearer ${token}`];
  return { ...request, headers, header: (name) => findHeader(headers, name) };
}

function converse(
  core: GatewayCore,
  { route, values }: RouteMatch<PreparedRoute>,
  request: HttpRequest,
  boundary: Boundary,
  accept: (receiver: Parameters<SocketRequest["accept"]>[1]) => SocketConnection,
): void {
  const { kind } = route.method;
  const takesOne = kind === "unary" || kind === "server_streaming";
  const overflow = tooLarge(core.body.maxBodyBytes);
  const socket = accept({
    message(data, isText) {
      if (session.ended) return;
      if (data.length === 0 && isText) {
        input.end();
        return;
      }
      if (!input.push(data)) socket.pause();
      input.endPiece();
    },
    drain: () => sink.writable(),
    close: () => session.cancel(),
  });
  const sink = createSocketSink(core, route, socket, () => session, boundary);
  const session = openStreamSession(core, route, values, request, sink, boundary);
  let hasRequest = false;
  /** The session as far as a call with a single request goes: the first message is all it takes. */
  const single: typeof session = {
    ...session,
    get ended() {
      return session.ended || hasRequest;
    },
    accept(pieces) {
      if (hasRequest) return true;
      hasRequest = true;
      const free = session.accept(pieces);
      session.endInput();
      return free;
    },
    // Nothing was sent at all: that is an empty body.
    endInput: () => void single.accept([]),
  };
  const input = createMessageInput({
    core,
    route,
    request,
    session: takesOne ? single : session,
    boundary,
    overflow,
    resume: () => socket.resume(),
  });
  if (route.body === "") single.accept([]);
}
