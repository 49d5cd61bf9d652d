import http2 from "node:http2";
import net from "node:net";
import tls from "node:tls";
import { addMetadata, createMetadata } from "../core/index.js";
import {
  UNCOPIED_BYTES,
  describeFailure,
  errorCodes,
  tlsOptions,
  type HeaderBlock,
  type Http2Session,
  type Http2Stream,
  type OpenSession,
  type RequestHead,
  type SessionOptions,
  type SessionOwner,
  type StreamHandler,
} from "../http2/index.js";
import { frameMessage, framePrefix } from "./grpc-frame.js";
import { joinSingleValues } from "./single-value-names.js";

/** What one stream may have under way; it bounds the memory of a reader that stops reading. */
const STREAM_WINDOW = 256 * 1024;
const CONNECTION_WINDOW = 16 * 1024 * 1024;

/** What the streams of a session over node:http2 share. */
interface NodeSession {
  readonly session: http2.ClientHttp2Session;
  readonly owner: SessionOwner;
  readonly fixed: http2.OutgoingHttpHeaders;
  received: number;
  answers: number;
  isAwaiting: boolean;
  isOpen: boolean;
  openStreams: number;
  /** Highest stream id the peer promised to handle, once it has sent GOAWAY. */
  goawayId: number;
  why: string;
}

/** Opens a session over node:http2: the second implementation, which shows that the first means the same. */
export const openNodeSession: OpenSession = (options, owner): Http2Session => {
  const session = http2.connect(`${options.tls === undefined ? "http" : "https"}://${options.authority}`, {
    createConnection: () => connectSocket(options),
    settings: { enablePush: false, initialWindowSize: STREAM_WINDOW },
    // A batch of trailers is small; what is larger is an attack.
    maxSessionMemory: 1_024,
  });
  const state: NodeSession = {
    session,
    owner,
    fixed: { ":method": "POST", te: "trailers", "content-type": "application/grpc", "user-agent": options.userAgent },
    received: 0,
    answers: 0,
    isAwaiting: false,
    isOpen: true,
    openStreams: 0,
    goawayId: 0x7fffffff,
    why: "the connection was closed",
  };
  let isReady = false;
  let isGone = false;
  // A session that fails in TLS is not always closed, so its error is an end as well.
  const end = (): void => {
    if (isGone) return;
    isGone = true;
    state.isOpen = false;
    // Behind the ends of the streams, which node:http2 tells later.
    setImmediate(() => owner.closed(state.why));
  };
  session.on("error", (error: Error) => {
    state.why = describeFailure(error);
    session.destroy();
    end();
  });
  session.on("close", end);
  // Only the peer's SETTINGS prove that it speaks HTTP/2.
  session.on("remoteSettings", () => {
    hear(state);
    if (isReady) {
      owner.freed();
      return;
    }
    isReady = true;
    // Bun 1.4 forgets to open the windows of streams once that of the connection was changed.
    if (process.versions["bun"] === undefined) session.setLocalWindowSize(CONNECTION_WINDOW);
    owner.ready();
  });
  session.on("goaway", (code: number, lastId: number) => {
    state.goawayId = lastId;
    if (!state.isOpen) return;
    state.isOpen = false;
    owner.draining(code);
    session.close();
  });
  return {
    get isOpen() {
      return state.isOpen;
    },
    get openStreams() {
      return state.openStreams;
    },
    get maxStreams() {
      return session.remoteSettings.maxConcurrentStreams ?? 0x7fffffff;
    },
    isCongested: false,
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
    ping: () => void session.ping(() => hear(state)),
    close() {
      state.isOpen = false;
      session.close();
    },
    destroy(reason) {
      state.why = reason;
      state.isOpen = false;
      session.destroy();
    },
  };
};

function connectSocket(options: SessionOptions): net.Socket {
  const { host, port } = options;
  const socket =
    options.tls === undefined ? net.connect({ host, port }) : tls.connect(tlsOptions(options, options.tls));
  socket.setNoDelay(true);
  return socket;
}

function hear(state: NodeSession): void {
  state.received++;
  state.isAwaiting = false;
}

function openStream(state: NodeSession, head: RequestHead, handler: StreamHandler): Http2Stream | undefined {
  const headers: http2.OutgoingHttpHeaders = { ...state.fixed, ":path": head.path };
  if (head.timeout !== undefined) headers["grpc-timeout"] = head.timeout;
  for (const name in head.metadata) {
    const value = head.metadata[name] as string | string[];
    // node:http2 would send them.
    if ([value].flat().some((each) => unsendable.test(each))) return undefined;
    headers[name] = value;
  }
  let stream: http2.ClientHttp2Stream;
  try {
    stream = state.session.request(joinSingleValues(headers));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!retiring.has(code)) return undefined;
    state.isOpen = false;
    state.owner.draining(errorCodes.NO_ERROR);
    queueMicrotask(() => handler.fail({ kind: "lost", code: 0, message: code, isUnprocessed: true }));
    return idleStream;
  }
  state.openStreams++;
  state.isAwaiting = true;
  return listen(state, stream, handler);
}

/** Characters that no header value may hold. */
// oxlint-disable-next-line no-control-regex
const unsendable = /[^\t\x20-\x7e\x80-\xff]/;

/** Errors of `request` that mean that the session takes no more streams. */
const retiring: ReadonlySet<string> = new Set([
  "ERR_HTTP2_OUT_OF_STREAMS",
  "ERR_HTTP2_GOAWAY_SESSION",
  "ERR_HTTP2_INVALID_SESSION",
]);

const idleStream: Http2Stream = { send: () => true, end() {}, pause() {}, resume() {}, reset() {} };

function listen(state: NodeSession, stream: http2.ClientHttp2Stream, handler: StreamHandler): Http2Stream {
  let isOver = false;
  let hasHeaders = false;
  let isEnded = false;
  let failure: Error | undefined;
  let trailers: HeaderBlock | undefined;
  const hearAnswer = (): void => {
    hear(state);
    state.answers++;
  };
  stream.on("response", (received: http2.IncomingHttpHeaders, _flags: unknown, raw: readonly string[]) => {
    hearAnswer();
    hasHeaders = true;
    if (!isOver) handler.headers(toBlock(Number(received[":status"]), raw));
  });
  stream.on("data", (chunk: Uint8Array) => {
    hearAnswer();
    if (!isOver) handler.data(chunk, 0, chunk.length);
  });
  stream.on("trailers", (_received: unknown, _flags: unknown, raw: readonly string[]) => {
    hearAnswer();
    trailers = toBlock(0, raw);
  });
  stream.on("drain", () => {
    if (!isOver) handler.drain();
  });
  stream.on("error", (error: Error) => {
    failure = error;
  });
  stream.on("end", () => {
    if (isOver || !hasHeaders || (stream.rstCode !== 0 && trailers === undefined)) return;
    isOver = true;
    // An upstream that is done need not listen any longer; without this its stream would stay half open.
    if (!isEnded) stream.close(errorCodes.NO_ERROR);
    handler.end(trailers);
  });
  stream.on("close", () => {
    state.openStreams--;
    if (!isOver) {
      isOver = true;
      fail(state, stream, handler, hasHeaders, failure);
    }
    state.owner.freed();
  });
  return {
    send(message, isLast) {
      if (isOver || isEnded) return true;
      isEnded = isLast;
      state.isAwaiting = true;
      // A long message is not copied to stand behind its prefix.
      const isLong = message.length >= UNCOPIED_BYTES;
      if (isLong) stream.write(framePrefix(message.length));
      const frame = isLong ? message : frameMessage(message);
      if (!isLast) return stream.write(frame);
      stream.end(frame);
      return true;
    },
    end() {
      if (isOver || isEnded) return;
      isEnded = true;
      stream.end();
    },
    pause: () => void stream.pause(),
    resume: () => void stream.resume(),
    reset(code) {
      if (isOver) return;
      isOver = true;
      stream.close(code);
      stream.destroy();
    },
  };
}

function fail(
  { session, goawayId, why }: NodeSession,
  stream: http2.ClientHttp2Stream,
  handler: StreamHandler,
  hasHeaders: boolean,
  failure: Error | undefined,
): void {
  const code = stream.rstCode;
  const wasNeverSent = stream.id === undefined || stream.id > goawayId;
  if (session.destroyed || wasNeverSent) {
    const message = failure?.message ?? why;
    handler.fail({ kind: "lost", code, message, isUnprocessed: wasNeverSent });
  } else if (code === errorCodes.NO_ERROR) {
    // Headers that ended the stream, which node:http2 tells without an end of the body where nobody reads it.
    if (hasHeaders) handler.end(undefined);
    else handler.fail({ kind: "lost", code, message: "the stream was closed", isUnprocessed: false });
  } else {
    const isUnprocessed = code === errorCodes.REFUSED_STREAM && !hasHeaders;
    handler.fail({ kind: "reset", code, message: `HTTP/2 error ${code}`, isUnprocessed });
  }
}

/** Headers as they came, so that values which came apart stay apart. */
function toBlock(status: number, raw: readonly string[]): HeaderBlock {
  const fields = createMetadata();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] as string;
    if (!name.startsWith(":")) addMetadata(fields, name, raw[index + 1] as string);
  }
  return { status, fields };
}
