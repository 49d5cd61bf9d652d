import { concatBytes } from "../core/index.js";
import type { HttpExchange } from "../http/index.js";
import { ClientGone, RestRefusal } from "./problem.js";

/** What a body may take. */
export interface BodyBounds {
  /** Bytes of a body that is held whole, and of one value of a stream. */
  readonly maxBodyBytes: number;
  /** Milliseconds for a whole body to arrive. */
  readonly bodyTimeoutMs: number;
}

/** The whole body. Rejects with a refusal if it is too large or too slow, with `ClientGone` if it ends early. */
export function readBytes(exchange: HttpExchange, { maxBodyBytes, bodyTimeoutMs }: BodyBounds): Promise<Uint8Array> {
  const tooLarge = (): RestRefusal => new RestRefusal(413, `the request body is larger than ${maxBodyBytes} bytes`);
  if (Number(exchange.header("content-length") ?? 0) > maxBodyBytes) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const late = setTimeout(
      () => fail(new RestRefusal(408, "the request body took too long to arrive")),
      bodyTimeoutMs,
    );
    const fail = (error: Error): void => {
      clearTimeout(late);
      exchange.pauseBody();
      reject(error);
    };
    exchange.readBody({
      data(chunk) {
        size += chunk.length;
        if (size > maxBodyBytes) fail(tooLarge());
        else chunks.push(chunk);
      },
      end() {
        clearTimeout(late);
        resolve(concatBytes(chunks));
      },
      abort: () => fail(new ClientGone("the client went away before its body had ended")),
    });
  });
}

/** Bytes of a body that may wait for their reader. */
const BUFFER_BYTES = 64 * 1024;

/** The body as it comes; the client waits while it is not read. */
export function streamOfBody(exchange: HttpExchange): ReadableStream<Uint8Array> {
  let over = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        exchange.readBody({
          data(chunk) {
            if (over) return;
            controller.enqueue(chunk);
            if ((controller.desiredSize ?? 0) <= 0) exchange.pauseBody();
          },
          end() {
            if (!over) controller.close();
            over = true;
          },
          abort() {
            if (!over) controller.error(new ClientGone("the client went away before its body had ended"));
            over = true;
          },
        });
      },
      pull: () => exchange.resumeBody(),
      cancel() {
        over = true;
        exchange.resumeBody();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: BUFFER_BYTES }),
  );
}
