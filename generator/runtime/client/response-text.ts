import { statusCodes } from "../core/index.js";
import { ClientError, toNetworkError } from "./client-error.js";

/** Bytes of one answer, or of one message of a stream, unless an option says another number. */
const defaultMaxBytes = 64 * 1024 * 1024;

/** Throws RESOURCE_EXHAUSTED for an answer that is larger than it may be. */
export function boundAnswer(bytes: number, maxAnswerBytes: number = defaultMaxBytes): void {
  if (bytes > maxAnswerBytes)
    throw new ClientError(
      statusCodes.RESOURCE_EXHAUSTED,
      `the answer is larger than ${maxAnswerBytes} bytes (maxAnswerBytes)`,
      { origin: "client" },
    );
}

/** The text of a response in the pieces it arrives in; leaving the loop cancels the rest. Throws UNAVAILABLE if the connection breaks. */
export async function* readResponseText(response: Response): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  for await (const chunk of readChunks(response)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The bytes of a response in the pieces they arrive in; leaving the loop cancels the rest. Throws UNAVAILABLE if the connection breaks. */
export async function* readChunks(response: Response): AsyncGenerator<Uint8Array, void, undefined> {
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
  for await (const chunk of readChunks(response)) {
    boundAnswer((length += chunk.length), maxAnswerBytes);
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** The body as text. */
export async function readWholeText(response: Response, maxAnswerBytes?: number): Promise<string> {
  return new TextDecoder().decode(await readWhole(response, maxAnswerBytes));
}
