import { request, type Agent, type ClientRequest, type IncomingMessage } from "node:http";
import { request as requestSecurely } from "node:https";
import type { CaseRequest, FrameForm } from "./case.js";
import { framesOf } from "./frames.js";

/** What a gateway answered. */
export interface ExchangeAnswer {
  readonly status: number;
  /** Names in lower case; repeated ones joined with `", "`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly trailers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** How it ended: by itself, because the client hung up as the case says, by a broken connection, or not within the time allowed. */
  readonly end: "complete" | "hung-up" | "broken" | "timeout";
}

/** Options of one exchange. */
export interface ExchangeOptions {
  /** Form of the stream that chunks wait for. */
  readonly form: FrameForm;
  /** Whole exchange, in milliseconds. */
  readonly timeoutMs: number;
  readonly agent?: Agent;
  /** Called with the number of whole frames whenever some of the answer has come. */
  readonly onFrames?: (count: number) => void;
  /** PEM of a certificate authority to trust, for `https:` targets. */
  readonly ca?: string;
}

/** Sends a case's request to the gateway at `url` and gathers the answer. Never rejects for what the gateway does. */
export function exchange(url: URL, what: CaseRequest, options: ExchangeOptions): Promise<ExchangeAnswer> {
  return new Promise((resolve) => {
    const body: Buffer[] = [];
    let response: IncomingMessage | undefined;
    let next = 0;
    const send = url.protocol === "https:" ? requestSecurely : request;
    const outgoing: ClientRequest = send({
      host: url.hostname,
      port: url.port,
      path: what.path,
      method: what.method,
      headers: what.headers,
      ...(options.agent && { agent: options.agent }),
      ...(options.ca !== undefined && { ca: options.ca }),
    });
    // Node frames no body of its own accord for GET, HEAD and DELETE.
    if (what.chunks.length > 0) outgoing.useChunkedEncodingByDefault = true;
    const finish = (end: ExchangeAnswer["end"]): void => {
      clearTimeout(timer);
      if (end !== "complete") outgoing.destroy();
      resolve({
        status: response?.statusCode ?? 0,
        headers: flat(response?.headers ?? {}),
        trailers: flat(response?.trailers ?? {}),
        body: Buffer.concat(body),
        end,
      });
    };
    const timer = setTimeout(() => finish("timeout"), options.timeoutMs);
    const frames = (): number => framesOf(Buffer.concat(body).toString(), options.form).length;
    const waits = what.hangUpAfterFrames !== undefined || what.chunks.some((chunk) => chunk.afterFrames !== undefined);
    const write = (): void => {
      for (; next < what.chunks.length; next++) {
        const chunk = what.chunks[next];
        if (chunk === undefined || (chunk.afterFrames !== undefined && frames() < chunk.afterFrames)) return;
        const data = Buffer.from(chunk.data, chunk.encoding);
        if (what.chunks.length === 1) {
          next++;
          outgoing.end(data);
          return;
        }
        outgoing.write(data);
      }
      outgoing.end();
    };
    outgoing.on("error", () => (response === undefined ? finish("broken") : undefined));
    outgoing.on("response", (incoming) => {
      response = incoming;
      incoming.on("data", (chunk: Buffer) => {
        body.push(chunk);
        options.onFrames?.(frames());
        if (!waits) return;
        if (what.hangUpAfterFrames !== undefined && frames() >= what.hangUpAfterFrames) finish("hung-up");
        else if (next < what.chunks.length) write();
      });
      incoming.on("end", () => finish(incoming.complete ? "complete" : "broken"));
      incoming.on("error", () => finish("broken"));
      incoming.on("aborted", () => finish("broken"));
    });
    write();
  });
}

function flat(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      typeof value === "string" ? value : (value ?? []).join(", "),
    ]),
  );
}
