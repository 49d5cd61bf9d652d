import net from "node:net";

/** What came back on a raw connection, and how it ended. */
export interface RawAnswer {
  readonly text: string;
  readonly status: number;
  /** The server closed the connection. */
  readonly closed: boolean;
}

/**
 * Sends bytes as they are over a connection of their own: several pieces with a turn between them. Answers when the answer is whole by its
 * `content-length`, or the connection is closed, or nothing has come for `patienceMs`.
 */
export function sendRaw(
  port: number,
  pieces: readonly (string | Uint8Array)[],
  options: { readonly halfClose?: boolean; readonly patienceMs?: number } = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.setNoDelay(true);
    let text = "";
    const done = (closed: boolean): void => {
      socket.destroy();
      resolve({ text, status: Number(/^HTTP\/1\.1 (?:100[^]*?HTTP\/1\.1 )?(\d+)/.exec(text)?.[1] ?? 0), closed });
    };
    socket.setTimeout(options.patienceMs ?? 5_000, () => done(false));
    socket.on("error", () => {});
    socket.on("close", () => done(true));
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      const last = text.lastIndexOf("\r\n\r\n");
      const head = text.replace(/^HTTP\/1\.1 100[^]*?\r\n\r\n/, "");
      const length = /content-length: (\d+)/i.exec(head)?.[1];
      const end = head.indexOf("\r\n\r\n");
      if (last >= 0 && end >= 0 && length !== undefined && head.length >= end + 4 + Number(length)) done(false);
    });
    void (async () => {
      for (const piece of pieces) {
        await new Promise((sent) => socket.write(piece, sent));
        await new Promise((sent) => setTimeout(sent, 20));
      }
      if (options.halfClose === true) socket.end();
    })();
  });
}
