import { type AnswerReading, messageFromFrame } from "./client-frame.js";
import type { CallContext } from "./client-transport.js";
import { createJsonTextSplitter } from "./json-stream.js";
import { readResponseText } from "./response-text.js";
import { requireEnd, splitFrames } from "./split-frames.js";
import type { JsonSplitter, MessageSchema } from "../core/index.js";

/** A form in which a server sends many messages over one HTTP response. */
export interface StreamReader {
  /** What is asked for with `Accept`. */
  readonly accept: string;
  /** Opens the response, again if the form can resume, and reads its messages. `headers` are added to the request. */
  read<O>(
    schema: MessageSchema<O, unknown>,
    open: (headers: Readonly<Record<string, string>>) => Promise<Response>,
    context: CallContext,
    reading: AnswerReading,
  ): AsyncIterable<O>;
}

/** What a gateway sends unless asked for more: `{"result":...}` by line, or a JSON array. */
export const jsonFrames: StreamReader = /*@__PURE__*/ createReader("application/json", true);

/** Messages by line, without envelope. */
export const plainLines: StreamReader = /*@__PURE__*/ createReader("application/x-ndjson", false);

function createReader(accept: string, mayBeWrapped: boolean): StreamReader {
  return {
    accept,
    async *read(schema, open, _context, reading) {
      let splitter: JsonSplitter | undefined;
      let hasEnvelope = false;
      for await (const text of readResponseText(await open({}))) {
        const first = text.trimStart();
        if (splitter === undefined && first !== "") {
          // A message has braces: only what begins with a bracket is an array of all.
          const isArray = mayBeWrapped && first.startsWith("[");
          hasEnvelope = mayBeWrapped && !isArray;
          splitter = (!hasEnvelope && reading.rule?.answers?.createSplitter(isArray)) || createJsonTextSplitter();
        }
        if (splitter)
          for (const frame of splitFrames(splitter, text, reading.maxAnswerBytes))
            yield messageFromFrame(schema, frame, hasEnvelope, reading);
      }
      requireEnd(splitter?.rest);
    },
  };
}
