import { creditStream } from "./receive-data.js";
import { breakSession, closeSession, endSession, resetStream, streamGone } from "./end-stream.js";
import { createHpackDecoder } from "./hpack-decoder.js";
import { createHpackEncoder, type FixedHeaders } from "./hpack-encoder.js";
import {
  copyPayload,
  createOutbound,
  reserve,
  scheduleFlush,
  writeNumbers,
  writePing,
  writeSettings,
} from "./output.js";
import {
  DEFAULT_FRAME_BYTES,
  DEFAULT_WINDOW_BYTES,
  errorCodes,
  frameTypes,
  LARGEST_31_BIT,
  PREFACE,
  settingIds,
} from "./protocol.js";
import { createInbound, receive } from "./receive.js";
import { flush, pump, sendEnd, sendHead, sendMessage } from "./send.js";
import type { SessionSocket, SessionState, StreamState } from "./session-state.js";
import type { Http2Session, Http2Stream, RequestHead, SessionOwner, StreamHandler } from "./session.js";
import { CONNECTION_WINDOW, STREAM_WINDOW } from "./windows.js";

/** A session, and what its socket has to tell it. */
export interface ClientSession extends Http2Session {
  /** Takes `[0, length)` of what came over the socket; the bytes may be overwritten afterwards. */
  receive(bytes: Uint8Array, length: number): void;
  /** The socket has sent what it had. */
  drained(): void;
  /** The socket is gone. */
  lost(reason: string): void;
}

const MAX_HEADER_LIST_BYTES = 256 * 1024;

/** Speaks HTTP/2 over a socket that is connected, or about to be. */
export function createClientSession(socket: SessionSocket, fixed: FixedHeaders, owner: SessionOwner): ClientSession {
  const state = createState(socket, fixed, owner);
  greet(state);
  return {
    get isOpen() {
      return !state.isDraining;
    },
    get openStreams() {
      return state.streams.size;
    },
    get maxStreams() {
      return state.maxStreams;
    },
    get isCongested() {
      return state.outbound.isCongested || state.sendWindow <= 0;
    },
    get received() {
      return state.received;
    },
    get answers() {
      return state.answers;
    },
    get isAwaiting() {
      return state.isAwaiting;
    },
    request: (head, handler) => openStream(state, head, handler),
    ping: () => writePing(state, false),
    close() {
      state.isDraining = true;
      if (state.streams.size === 0) endSession(state, errorCodes.NO_ERROR, "the channel is closed");
    },
    destroy: (reason) => endSession(state, errorCodes.NO_ERROR, reason),
    receive(bytes, length) {
      try {
        receive(state, bytes, length);
      } catch (error) {
        breakOff(state, error);
      }
    },
    drained() {
      try {
        state.outbound.isCongested = false;
        pump(state);
      } catch (error) {
        breakOff(state, error);
      }
    },
    lost(reason) {
      try {
        closeSession(state, reason);
      } catch (error) {
        breakOff(state, error);
      }
    },
  };
}

function createState(socket: SessionSocket, fixed: FixedHeaders, owner: SessionOwner): SessionState {
  const state: SessionState = {
    socket,
    owner,
    encoder: createHpackEncoder(fixed),
    decoder: createHpackDecoder({ maxListBytes: MAX_HEADER_LIST_BYTES }),
    streams: new Map(),
    resetIds: new Set(),
    inbound: createInbound(),
    outbound: createOutbound(),
    flush() {
      try {
        if (!state.isClosed && !flush(state))
          breakSession(state, errorCodes.ENHANCE_YOUR_CALM, "it does not read what it is sent");
      } catch (error) {
        breakOff(state, error);
      }
    },
    nextId: 1,
    flushedId: 0,
    goawayId: LARGEST_31_BIT,
    isReady: false,
    isDraining: false,
    isClosed: false,
    maxStreams: LARGEST_31_BIT,
    maxFrameBytes: DEFAULT_FRAME_BYTES,
    initialWindow: DEFAULT_WINDOW_BYTES,
    sendWindow: DEFAULT_WINDOW_BYTES,
    receiveWindow: CONNECTION_WINDOW,
    uncredited: 0,
    awaitsSettingsAck: true,
    received: 0,
    answers: 0,
    isAwaiting: false,
    uselessFrames: 0,
    uselessSinceMs: performance.now(),
  };
  return state;
}

/** Nothing is known of the state after a throw, so the connection ends with all its calls; the process goes on. */
function breakOff(state: SessionState, error: unknown): void {
  state.owner.fault(error);
  try {
    state.socket.destroy();
    closeSession(state, "something was thrown in its session");
  } catch (another) {
    state.owner.fault(another);
  }
}

function greet(state: SessionState): void {
  const preface = Buffer.from(PREFACE, "latin1");
  reserve(state.outbound, preface.length);
  copyPayload(state, preface, 0, preface.length);
  writeSettings(state, [
    [settingIds.ENABLE_PUSH, 0],
    [settingIds.INITIAL_WINDOW_SIZE, STREAM_WINDOW],
    [settingIds.MAX_HEADER_LIST_SIZE, MAX_HEADER_LIST_BYTES],
  ]);
  writeNumbers(state, frameTypes.WINDOW_UPDATE, 0, [CONNECTION_WINDOW - DEFAULT_WINDOW_BYTES]);
}

function openStream(state: SessionState, head: RequestHead, handler: StreamHandler): Http2Stream | undefined {
  const id = state.nextId;
  if (!sendHead(state, id, head)) return undefined;
  state.nextId = id + 2;
  state.isAwaiting = true;
  const stream = new ClientStream(state, id, handler);
  state.streams.set(id, stream);
  if (state.nextId > LARGEST_31_BIT) {
    state.isDraining = true;
    state.owner.draining(errorCodes.NO_ERROR);
  }
  scheduleFlush(state);
  return stream;
}

/** A class, since one is made for every call: its functions are not. */
class ClientStream implements StreamState, Http2Stream {
  readonly id: number;
  readonly handler: StreamHandler;
  isClosed = false;
  hasHeaders = false;
  isEnded = false;
  isPaused = false;
  sendWindow: number;
  receiveWindow = STREAM_WINDOW;
  uncredited = 0;
  contentLength = -1;
  contentReceived = 0;
  queue: Uint8Array[] | undefined = undefined;
  queueAt = 0;
  queuedBytes = 0;
  endsQueue = false;
  isSendable = false;
  isHeldBack = false;
  readonly #session: SessionState;

  constructor(session: SessionState, id: number, handler: StreamHandler) {
    this.#session = session;
    this.id = id;
    this.handler = handler;
    this.sendWindow = session.initialWindow;
  }

  send(message: Uint8Array, isLast: boolean): boolean {
    if (this.isClosed || this.isEnded) return true;
    this.isEnded = isLast;
    return sendMessage(this.#session, this, message, isLast);
  }

  end(): void {
    if (this.isClosed || this.isEnded) return;
    this.isEnded = true;
    sendEnd(this.#session, this);
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
    if (!this.isClosed) creditStream(this.#session, this);
  }

  reset(code: number): void {
    if (this.isClosed) return;
    resetStream(this.#session, this, code);
    streamGone(this.#session);
  }
}
