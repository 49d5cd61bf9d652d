import type { IncomingMessage } from "node:http";
import type { Server } from "node:net";
import type { Duplex } from "node:stream";

/**
 * Gives a request that asked for an upgrade nobody wants back to its server, as the request it is without the wish. Node hands over every
 * upgrade once there is a listener for one kind, and clients that offer `h2c` with each request would never be answered.
 */
export function replayWithoutUpgrade(server: Server, incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${incoming.method ?? "GET"} ${incoming.url ?? "/"} HTTP/${incoming.httpVersion}`];
  const { rawHeaders } = incoming;
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    const value = rawHeaders[index + 1] ?? "";
    const kept = keptHeader(name.toLowerCase(), value);
    if (kept !== undefined) lines.push(`${name}: ${kept}`);
  }
  lines.push("", "");
  socket.unshift(Buffer.concat([Buffer.from(lines.join("\r\n"), "latin1"), head]));
  server.emit("connection", socket);
}

function keptHeader(name: string, value: string): string | undefined {
  if (name === "upgrade" || name === "http2-settings") return undefined;
  if (name !== "connection") return value;
  return value
    .split(",")
    .map((each) => each.trim())
    .filter((each) => !/^(upgrade|http2-settings)$/i.test(each))
    .join(", ");
}
