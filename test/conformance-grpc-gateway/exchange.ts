import { request, type Agent } from "node:http";

/** A request as it goes over the wire. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, sent as they are. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** What came back. */
export interface RawAnswer {
  /** 0 when no answer came in time, or the connection broke. */
  readonly status: number;
  /** Names in lower case; several values of a name as a list. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Buffer;
}

/** Longer than any answer takes; a gateway that has not answered by then never will. */
const patienceMs = 30_000;

/** Sends a request to a port on loopback. Never throws. */
export function exchange(port: number, agent: Agent, raw: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const fail = (): void => resolve({ status: 0, headers: {}, body: Buffer.alloc(0) });
    const headers = {
      ...raw.headers,
      ...(raw.body !== undefined && { "content-length": String(Buffer.byteLength(raw.body)) }),
    };
    const sent = request(
      { host: "127.0.0.1", port, agent, method: raw.method, path: raw.path, headers, timeout: patienceMs },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", fail);
        response.on("end", () => {
          const lists: Record<string, string[]> = {};
          for (let index = 0; index + 1 < response.rawHeaders.length; index += 2)
            (lists[(response.rawHeaders[index] ?? "").toLowerCase()] ??= []).push(response.rawHeaders[index + 1] ?? "");
          resolve({ status: response.statusCode ?? 0, headers: lists, body: Buffer.concat(chunks) });
        });
      },
    );
    sent.on("timeout", () => sent.destroy());
    sent.on("error", fail);
    sent.end(raw.body);
  });
}
