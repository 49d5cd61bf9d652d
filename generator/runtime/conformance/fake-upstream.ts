import {
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import type { AddressInfo } from "node:net";
import type { UpstreamScript } from "./case.js";

/** What follows one script at a time: a whole upstream, or what it does at one path. */
export interface ScriptedCalls {
  /** Sets what happens to calls from now on, and forgets the calls so far. */
  follow(script: UpstreamScript): void;
  /** Calls since the last `follow`, in order of arrival; they go on changing while they run. */
  calls(): readonly RecordedCall[];
}

/** A gRPC server that does what a script says and remembers what it was sent; it knows no messages. */
export interface FakeUpstream extends ScriptedCalls {
  /** `127.0.0.1:PORT`, cleartext HTTP/2. */
  readonly address: string;
  /** Calls at one path alone, e.g. `"/etcdserverpb.KV/Put"`, so that cases of several methods can run at once; `follow` of the whole ends it. */
  at(path: string): ScriptedCalls;
  /** Ends all calls and the server. */
  close(): Promise<void>;
}

/** What the upstream saw of one call. */
export interface RecordedCall {
  /** `"/etcdserverpb.KV/Put"`. */
  readonly path: string;
  /** Request headers in lower case, as they came. */
  readonly metadata: IncomingHttpHeaders;
  /** Wire of each message. */
  readonly messages: Uint8Array[];
  halfClosed: boolean;
  /** The caller reset the call or its connection went away before the end. */
  cancelled: boolean;
}

interface Lane {
  readonly script: UpstreamScript;
  readonly calls: RecordedCall[];
}

const unscripted: UpstreamScript = { when: "at-end", messages: [], status: 12, message: "no script" };

/** Starts a fake upstream on `port` of the loopback interface (default: any free one). */
export async function startFakeUpstream(port = 0): Promise<FakeUpstream> {
  const whole: Lane = { script: unscripted, calls: [] };
  const lanes = new Map<string, Lane>();
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => undefined);
  });
  server.on("stream", (stream, headers) => {
    const call: RecordedCall = {
      path: headers[":path"] ?? "",
      metadata: headers,
      messages: [],
      halfClosed: false,
      cancelled: false,
    };
    const lane = lanes.get(call.path) ?? whole;
    lane.calls.push(call);
    serveCall(stream, call, lane.script);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    follow(script) {
      lanes.clear();
      Object.assign(whole, { script, calls: [] });
    },
    calls: () => whole.calls,
    at: (path) => ({
      follow: (script) => void lanes.set(path, { script, calls: [] }),
      calls: () => lanes.get(path)?.calls ?? [],
    }),
    close: () => closeServer(server, sessions),
  };
}

function closeServer(server: Http2Server, sessions: ReadonlySet<ServerHttp2Session>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const session of sessions) session.destroy();
  });
}

function serveCall(stream: ServerHttp2Stream, call: RecordedCall, script: UpstreamScript): void {
  const answers = script.messages.map((each) => Buffer.from(each, "base64"));
  let pending = Buffer.alloc(0);
  let ended = false;
  stream.on("error", () => undefined);
  stream.on("aborted", () => (call.cancelled = true));
  const open = (): void => {
    if (stream.headersSent || stream.destroyed) return;
    stream.respond(
      { ":status": 200, "content-type": "application/grpc", ...script.headers },
      { waitForTrailers: true },
    );
    stream.on("wantTrailers", () => {
      if (script.fault === "no-trailers") stream.close();
      else stream.sendTrailers({ ...script.trailers, ...statusHeaders(script) });
    });
  };
  const answer = (): void => {
    const message = answers.shift();
    if (message === undefined || stream.destroyed) return;
    open();
    stream.write(frame(message));
  };
  const end = (): void => {
    if (ended || stream.destroyed) return;
    ended = true;
    while (answers.length > 0) answer();
    if (script.fault !== undefined) breakCall(stream, script, open);
    else if (script.stayOpen === true) return;
    else if (!stream.headersSent && script.status !== 0)
      stream.respond(
        {
          ":status": 200,
          "content-type": "application/grpc",
          ...script.headers,
          ...script.trailers,
          ...statusHeaders(script),
        },
        { endStream: true },
      );
    else {
      open();
      stream.end();
    }
  };
  if (script.when === "at-once") end();
  stream.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (
      let length = frameLength(pending);
      length !== undefined && pending.length >= 5 + length;
      length = frameLength(pending)
    ) {
      call.messages.push(Uint8Array.from(pending.subarray(5, 5 + length)));
      pending = pending.subarray(5 + length);
      if (script.when === "each") answer();
    }
  });
  stream.on("end", () => {
    if (stream.aborted) return;
    call.halfClosed = true;
    end();
  });
}

function breakCall(stream: ServerHttp2Stream, script: UpstreamScript, open: () => void): void {
  switch (script.fault) {
    case "reset":
      if (stream.headersSent) setTimeout(() => stream.close(2), 10);
      else stream.close(2);
      return;
    case "http-503":
      stream.respond({ ":status": 503, "content-type": "text/html" });
      stream.end("<html>no service</html>");
      return;
    case "bad-flag":
      open();
      stream.end(Buffer.from([7, 0, 0, 0, 1, 0]));
      return;
    case "too-long":
      open();
      stream.end(Buffer.from([0, 255, 255, 255, 255, 1, 2, 3]));
      return;
    case "truncated":
      open();
      stream.end(Buffer.from([0, 0, 0, 0, 10, 1, 2, 3]));
      return;
    case "no-trailers":
      stream.respond({ ":status": 200, "content-type": "application/grpc" }, { endStream: true });
      return;
    case "bad-status":
    case undefined:
      stream.respond(
        { ":status": 200, "content-type": "application/grpc", "grpc-status": "no number" },
        { endStream: true },
      );
      return;
    default:
      script.fault satisfies never;
  }
}

function statusHeaders(script: UpstreamScript): OutgoingHttpHeaders {
  return {
    "grpc-status": String(script.status),
    ...(script.message !== undefined && { "grpc-message": percentEncoded(script.message) }),
    ...(script.details !== undefined && { "grpc-status-details-bin": script.details.replace(/=+$/, "") }),
  };
}

/** Status-Message of gRPC over HTTP/2: every byte but printable ASCII, and the percent sign, as `%XX`. */
function percentEncoded(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) =>
      byte >= 32 && byte < 127 && byte !== 37
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");
}

function frame(message: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

function frameLength(pending: Buffer): number | undefined {
  return pending.length < 5 ? undefined : pending.readUInt32BE(1);
}
