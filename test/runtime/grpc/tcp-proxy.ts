import net from "node:net";
import type { AddressInfo } from "node:net";

/** A way to a server that can be frozen, as a process that is stopped freezes: connections are accepted and nothing moves. */
export interface TcpProxy {
  readonly target: string;
  readonly port: number;
  /** Connections that have been accepted so far. */
  readonly accepted: number;
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

/** Starts a proxy to a port of this machine. */
export async function startTcpProxy(toPort: number, isFrozen = false): Promise<TcpProxy> {
  const sockets = new Set<net.Socket>();
  let frozen = isFrozen;
  let accepted = 0;
  const server = net.createServer((socket) => {
    accepted++;
    const upstream = net.connect(toPort, "127.0.0.1");
    for (const [from, to] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on("error", () => {});
      from.on("data", (chunk) => to.write(chunk));
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
      if (frozen) from.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const each = (act: (socket: net.Socket) => void): void => sockets.forEach(act);
  return {
    target: `127.0.0.1:${port}`,
    port,
    get accepted() {
      return accepted;
    },
    freeze() {
      frozen = true;
      each((socket) => void socket.pause());
    },
    thaw() {
      frozen = false;
      each((socket) => void socket.resume());
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        each((socket) => void socket.destroy());
      }),
  };
}
