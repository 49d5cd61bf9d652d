import { concatBytes, statusCodes } from "../core/index.js";
import { clientFault, toNetworkError } from "./client-error.js";

/** Throws RESOURCE_EXHAUSTED for an answer, or for a message of a stream, that is larger than it may be: 64 MiB unless an option says another number. */
export function boundAnswer(bytes: number, maxAnswerBytes: number = 0x4000000): void {
  if (bytes > maxAnswerBytes)
    throw clientFault(statusCodes.RESOURCE_EXHAUSTED, `the answer is larger than maxAnswerBytes, ${maxAnswerBytes}`);
}

/** The text of a response in the pieces it arrives in; leaving the loop cancels the rest. Throws UNAVAILABLE if the connection breaks. */
export async function* readResponseText(response: Response): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  for await (const chunk of readChunks(response)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The bytes of a response in the pieces they arrive in; leaving the loop cancels the rest. Throws UNAVAILABLE if the connection breaks. */
export async function* readChunks(response: Response): AsyncGenerator<Uint8Array, void, undefined> {
  // As the fetch of React Native has it, which hands out whole answers: a stream would never show.
  if (response.body === undefined)
    throw clientFault(
      statusCodes.UNIMPLEMENTED,
      "fetch gives no streams here: pass one that does, or a `bidi` transport",
    );
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const next = await reader.read().catch((error: unknown) => {
        throw toNetworkError(error);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The whole body. Throws RESOURCE_EXHAUSTED if it is larger than allowed, as soon as that shows. */
export async function readWhole(response: Response, maxAnswerBytes?: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body === undefined
    ? [new Uint8Array(await response.arrayBuffer())]
    : readChunks(response)) {
    boundAnswer((length += chunk.length), maxAnswerBytes);
    chunks.push(chunk);
  }
  return concatBytes(chunks);
}
