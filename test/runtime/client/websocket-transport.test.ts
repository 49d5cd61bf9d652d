import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type WebSocket as ServerSocket, WebSocket, WebSocketServer } from "ws";
import { callBidiStreaming, callServerStreaming, callUnary } from "../../../generator/runtime/client/call.js";
import type { ClientTransport } from "../../../generator/runtime/client/client-transport.js";
import { createMessageQueue } from "../../../generator/runtime/core/message-queue.js";
import { createWebSocketTransport } from "../../../generator/runtime/client/websocket-transport.js";
import { chat, list, put, type NoteInit } from "./sample-schemas.js";

let server: WebSocketServer | undefined;
afterEach(() => {
  for (const client of server?.clients ?? []) client.terminate();
  server?.close();
});

/** A socket server that shows each message to `answer`. */
async function start(
  answer: (socket: ServerSocket, text: string) => void,
): Promise<{ transport: ClientTransport; paths: string[]; protocols: string[]; closes: number[] }> {
  const paths: string[] = [];
  const protocols: string[] = [];
  const closes: number[] = [];
  const started = new WebSocketServer({ host: "127.0.0.1", port: 0, handleProtocols: () => "Bearer" });
  server = started;
  started.on("connection", (socket, request) => {
    paths.push(request.url ?? "");
    protocols.push(request.headers["sec-websocket-protocol"] ?? "");
    socket.on("close", (code) => closes.push(code));
    socket.on("message", (data) => answer(socket, String(data)));
  });
  await new Promise((resolve) => started.on("listening", resolve));
  const transport = createWebSocketTransport({
    baseUrl: `http://127.0.0.1:${(started.address() as AddressInfo).port}`,
    WebSocket,
  });
  return { transport, paths, protocols, closes };
}

describe("calls over WebSocket", () => {
  it("are full duplex, with the token as subprotocol and an empty message as the end of requests", async () => {
    const { transport, paths, protocols } = await start((socket, text) => {
      if (text === "") socket.close(1000);
      else socket.send(`{"result":${text}}`);
    });
    const requests = createMessageQueue<NoteInit>();
    const answers = callBidiStreaming(transport, chat, requests, { metadata: { authorization: "Bearer t.1" } });
    requests.push({ id: 1 });
    expect((await answers.next()).value).toMatchObject({ id: 1n });
    requests.push({ id: 2 });
    expect((await answers.next()).value).toMatchObject({ id: 2n });
    requests.end();
    expect(await answers.next()).toEqual({ done: true, value: undefined });
    expect(paths).toEqual(["/v1/chat"]);
    expect(protocols).toEqual(["Bearer,t.1"]);
  });

  it("read bare messages and carry unary calls", async () => {
    const { transport } = await start((socket, text) => text !== "" && socket.send(text));
    expect((await callUnary(transport, put, { id: 5 })).id).toBe(5n);
  });

  it.each([
    [
      "an error frame",
      (socket: ServerSocket) => socket.send('{"error":{"code":11,"message":"compacted"}}'),
      { codeName: "OUT_OF_RANGE", rawMessage: "compacted" },
    ],
    [
      "a status in the close code",
      (socket: ServerSocket) => socket.close(4007, "not yours"),
      { codeName: "PERMISSION_DENIED", rawMessage: "not yours" },
    ],
    ["a message too large", (socket: ServerSocket) => socket.close(1009), { codeName: "RESOURCE_EXHAUSTED" }],
    ["a lost connection", (socket: ServerSocket) => socket.terminate(), { codeName: "UNAVAILABLE" }],
    ["nonsense", (socket: ServerSocket) => socket.send("404 page not found"), { codeName: "INTERNAL" }],
  ])("fail on %s", async (_name, act, expected) => {
    const { transport } = await start((socket, text) => text !== "" && act(socket));
    await expect(callServerStreaming(transport, list, {}).next()).rejects.toMatchObject(expected);
  });

  it("fail when nobody listens", async () => {
    const transport = createWebSocketTransport({ baseUrl: "http://127.0.0.1:9", WebSocket });
    await expect(callUnary(transport, put, {})).rejects.toMatchObject({ codeName: "UNAVAILABLE" });
  });

  it("close the socket when the loop is left, on abort and on the deadline, and give the requests up", async () => {
    const { transport, closes } = await start((socket, text) => text !== "" && socket.send(text));
    const gaveUp = vi.fn<() => void>();
    const endless = async function* (): AsyncGenerator<NoteInit> {
      try {
        for (let id = 1; ; id++) {
          yield { id };
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      } finally {
        gaveUp();
      }
    };
    for await (const { id } of callBidiStreaming(transport, chat, endless())) if (id === 3n) break;
    await vi.waitFor(() => expect(gaveUp).toHaveBeenCalledTimes(1));
    await vi.waitFor(() => expect(closes).toHaveLength(1));
    const silent = callBidiStreaming(transport, chat, createMessageQueue<NoteInit>(), { timeoutMs: 30 });
    await expect(silent.next()).rejects.toMatchObject({ codeName: "DEADLINE_EXCEEDED" });
    const controller = new AbortController();
    const aborted = callBidiStreaming(transport, chat, createMessageQueue<NoteInit>(), { signal: controller.signal });
    const waiting = aborted.next();
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ codeName: "CANCELLED" });
    await vi.waitFor(() => expect(closes.length).toBeGreaterThanOrEqual(2));
  });
});
