import { type Boundary, type Status, createStatus, statusCodes } from "../core/index.js";
import type { SocketConnection } from "../http/index.js";
import { errorMessage } from "./error-answer.js";
import type { WatchedRequest } from "./exchange-record.js";
import { statusOfFault } from "./gateway-answer.js";
import type { GatewayCore } from "./gateway-core.js";
import { shuttingDown } from "./open-calls.js";
import { type PiecePump, type Pieces, bytePieces, createPiecePump } from "./piece-pump.js";
import type { PreparedRoute } from "./prepared-route.js";
import type { Refusal } from "./request-body.js";
import { putOnOneLine } from "./stream-forms.js";
import type { StreamSession, StreamSink } from "./stream-sides.js";

const NORMAL = 1000;
const GOING_AWAY = 1001;
const TOO_LARGE = 1009;
const PAYLOAD_TOO_LARGE = 413;
/** Close codes from 4000 on are free for use: ours carry the gRPC status. */
const STATUS_BASE = 4000;
const LAST_STATUS = 16;

const noAnswer = createStatus(statusCodes.INTERNAL, "the upstream ended the call without an answer");

/** The client's side of a stream over a WebSocket. */
export interface SocketSink extends StreamSink {
  /** The socket takes messages again. */
  writable(): void;
}

/** Answers over a WebSocket: a text message per message, or a binary one where messages are raw bytes. */
export function createSocketSink(
  core: GatewayCore,
  route: PreparedRoute,
  request: WatchedRequest,
  socket: SocketConnection,
  session: () => StreamSession,
  boundary: Boundary,
): SocketSink {
  const { kind } = route.method;
  const isStream = kind === "server_streaming" || kind === "bidi_streaming";
  const hasEnvelope = isStream && core.dialect.streamForm === "envelope";
  const isIndented = (core.write.indent ?? 0) > 0;
  let count = 0;
  /** Sends a message that goes out in pieces; nothing else may be sent meanwhile. */
  let pump: PiecePump | undefined;

  const fail = ({ status: found, httpStatus }: Refusal): void => {
    const { status, text } = errorMessage(core, request, session().call, found, isStream);
    if (pump?.hasBegun !== true) socket.send(text);
    socket.close(httpStatus === PAYLOAD_TOO_LARGE ? TOO_LARGE : closeCode(status), status.message);
  };
  return {
    showsIds: false,
    headers: () => undefined,
    message(wire) {
      try {
        count++;
        const { response } = route;
        if (wire.length > route.response.quickBytes) {
          if (response.kind === "json") sendPieces(response.pieces(wire, true), hasEnvelope ? '{"result":' : "");
          else sendPieces(bytePieces(response.write(wire).data), "");
        } else if (!socket.send(write(wire))) session().pause();
      } catch (error) {
        session().fail({ status: statusOfFault(error) });
      }
    },
    fail,
    end() {
      if (!isStream && count === 0) fail({ status: noAnswer });
      else socket.close(NORMAL, "");
    },
    drain: () => socket.resume(),
    writable: () => (pump === undefined ? session().resume() : pump.resume()),
  };

  function sendPieces(pieces: Pieces, before: string): void {
    session().pause();
    const own = createPiecePump(
      pieces,
      {
        begin: () => before !== "" && socket.sendPiece(before, false),
        write: (piece) => socket.sendPiece(piece, false),
        end() {
          pump = undefined;
          if (socket.sendPiece(before === "" ? "" : "}", true)) session().resume();
        },
        fail(error) {
          if (own.hasBegun) throw error;
          pump = undefined;
          session().fail({ status: statusOfFault(error) });
        },
        isOver: () => session().ended,
      },
      boundary,
    );
    pump = own;
    own.resume();
  }

  function write(wire: Uint8Array): string | Uint8Array {
    if (route.response.kind === "raw") return route.response.write(wire).data;
    const json = route.response.write(wire);
    const line = isIndented ? putOnOneLine(json) : json;
    return hasEnvelope ? `{"result":${line}}` : line;
  }
}

function closeCode(status: Status): number {
  if (status === shuttingDown) return GOING_AWAY;
  return STATUS_BASE + (status.code <= LAST_STATUS ? status.code : statusCodes.UNKNOWN);
}
