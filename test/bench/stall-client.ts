import http from "node:http";
import { WebSocket } from "ws";
import type { StallCase } from "./stall-cases.js";

// A client in a process of its own that moves one large message and counts the bytes that come back.

const port = Number(process.argv[2]);
const megabytes = Number(process.argv[3]);
const { path, headers = {}, transport, sends } = JSON.parse(process.argv[4] ?? "{}") as StallCase;

function* body(): Generator<string, void, undefined> {
  if (sends === "little") yield "{}";
  else if (sends === "one text") {
    yield '{"key":"YQ==","value":"';
    const piece = "YWJj".repeat(16 * 1024);
    for (let sent = 0; sent < megabytes * 1e6; sent += piece.length) yield piece;
    yield '"}';
  } else if (path === "/v3/watch") {
    yield '{"create_request":{"key":"';
    const piece = "YWJj".repeat(16 * 1024);
    for (let sent = 0; sent < megabytes * 1e6; sent += piece.length) yield piece;
    yield '"}}';
  } else {
    yield '{"success":[';
    const one = `{"request_put":{"key":"YWJj","value":"${"dmFsdWVz".repeat(40)}","lease":"123456"}},`;
    const piece = one.repeat(150);
    for (let sent = 0; sent < megabytes * 1e6; sent += piece.length) yield piece;
    yield '{"request_put":{"key":"YWJj"}}]}';
  }
}

async function overHttp(): Promise<number> {
  const request = http.request({ port, host: "127.0.0.1", path, method: "POST", headers });
  const bytes = new Promise<number>((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      let count = 0;
      response.on("data", (chunk: Buffer) => (count += chunk.length));
      response.on("end", () => resolve(count));
    });
  });
  for (const piece of body()) if (!request.write(piece)) await new Promise((resolve) => request.once("drain", resolve));
  request.end();
  return bytes;
}

function overWebSocket(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: false, maxPayload: 0 });
    let count = 0;
    socket.on("open", () => socket.send([...body()].join("")));
    socket.on("message", (data: Buffer) => (count += data.length));
    socket.on("error", reject);
    socket.on("close", (code) => (code === 1000 ? resolve(count) : reject(new Error(`close code ${code}`))));
  });
}

const bytes = await (transport === "http" ? overHttp() : overWebSocket());
process.send?.({ bytes });
process.disconnect?.();
