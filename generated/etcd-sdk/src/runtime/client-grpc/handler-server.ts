import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import { type MemoryHandler, toClientError } from "../client/index.js";
import { createFrameReader, frameMessage } from "../grpc/index.js";
import {
  type AnyMapper,
  type MapperRegistry,
  type MessageQueue,
  createMessageQueue,
  statusCodes,
} from "../core/index.js";

/** A gRPC server whose answers are functions of a test's own. */
export interface HandlerServer {
  /** `127.0.0.1:PORT`, HTTP/2 in the clear. */
  readonly address: string;
  /** Ends all calls and the server. */
  close(): Promise<void>;
}

/** Largest message taken. */
const maxMessageBytes = 64 * 1024 * 1024;

/** Serves handlers, made by `handleUnary` and its siblings, on a loopback port; a method without handler is UNIMPLEMENTED. */
export async function startHandlerServer(
  handlers: readonly MemoryHandler[],
  mappers: MapperRegistry,
  port = 0,
): Promise<HandlerServer> {
  const byPath = new Map(handlers.map((each) => [`/${each.method.service}/${each.method.name}`, each]));
  const sessions = new Set<http2.ServerHttp2Session>();
  const server = http2.createServer();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => undefined);
  });
  server.on("stream", (stream, headers) => {
    stream.on("error", () => undefined);
    const handler = byPath.get(headers[":path"] ?? "");
    const input = handler && mappers.get(handler.method.input.fullName);
    const output = handler && mappers.get(handler.method.output.fullName);
    if (handler === undefined || input === undefined || output === undefined)
      finish(stream, statusCodes.UNIMPLEMENTED, `no handler for ${headers[":path"] ?? ""}`);
    else void serve(stream, headers, handler, input, output);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
}

async function serve(
  stream: http2.ServerHttp2Stream,
  headers: http2.IncomingHttpHeaders,
  handler: MemoryHandler,
  input: AnyMapper,
  output: AnyMapper,
): Promise<void> {
  const controller = new AbortController();
  let goOn: (() => void) | undefined;
  stream.on("drain", () => goOn?.());
  stream.on("close", () => {
    controller.abort();
    goOn?.();
  });
  try {
    for await (const answer of handler.run(receive(stream, input), {
      metadata: metadataOf(headers),
      signal: controller.signal,
    })) {
      if (stream.destroyed) return;
      open(stream);
      if (!stream.write(frameMessage(output.encode(answer as never))))
        await new Promise<void>((resolve) => (goOn = resolve));
    }
    finish(stream, statusCodes.OK, "");
  } catch (error) {
    const { code, rawMessage } = toClientError(error);
    finish(stream, code, rawMessage);
  }
}

function receive(stream: http2.ServerHttp2Stream, mapper: AnyMapper): AsyncIterable<unknown> {
  const messages: MessageQueue<unknown> = createMessageQueue<unknown>();
  const reader = createFrameReader(maxMessageBytes);
  stream.on("data", (chunk: Uint8Array) => {
    reader.push(chunk);
    for (let next = reader.next(); next !== undefined; next = reader.next()) {
      if (!(next instanceof Uint8Array)) return messages.fail(new Error(next.message));
      // Copied: the reader's bytes are those of the socket.
      messages.push(mapper.decode(next.slice()));
    }
    return undefined;
  });
  stream.on("end", () => messages.end());
  stream.on("close", () => messages.end());
  return messages;
}

function open(stream: http2.ServerHttp2Stream): void {
  if (!stream.headersSent && !stream.destroyed)
    stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
}

function finish(stream: http2.ServerHttp2Stream, code: number, message: string): void {
  if (stream.destroyed) return;
  open(stream);
  stream.on("wantTrailers", () =>
    stream.sendTrailers({
      "grpc-status": String(code),
      ...(message !== "" && { "grpc-message": encodeURIComponent(message) }),
    }),
  );
  stream.end();
}

function metadataOf(headers: http2.IncomingHttpHeaders): Headers {
  const metadata = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !name.startsWith(":")) for (const each of [value].flat()) metadata.append(name, each);
  }
  return metadata;
}
