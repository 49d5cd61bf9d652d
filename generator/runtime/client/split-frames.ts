import { type JsonSplitter, statusCodes } from "../core/index.js";
import { ClientError } from "./client-error.js";
import { boundAnswer } from "./response-text.js";

/**
 * The JSON texts that a piece of a stream ends. Throws INTERNAL where something else stands, behind those before it, and
 * RESOURCE_EXHAUSTED for one that is larger than allowed.
 */
export function* splitFrames(
  splitter: JsonSplitter,
  piece: string,
  maxAnswerBytes: number | undefined,
): Generator<string, void, undefined> {
  for (const frame of splitter.split(piece)) {
    boundAnswer(frame.length, maxAnswerBytes);
    yield frame;
  }
  boundAnswer(splitter.rest, maxAnswerBytes);
}

/** Throws UNAVAILABLE for a stream that ended inside of a message. */
export function requireEnd(rest: number | undefined): void {
  if (rest)
    throw new ClientError(statusCodes.UNAVAILABLE, "the stream ended in the middle of a message", {
      origin: "network",
    });
}
