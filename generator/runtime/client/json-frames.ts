import { messageFromFrame } from "./client-frame.js";
import type { CallContext } from "./client-transport.js";
import { createJsonTextSplitter } from "./json-stream.js";
import { readResponseText } from "./response-text.js";
import type { MessageSchema } from "../core/index.js";

/** A form in which a server sends many messages over one HTTP response. */
export interface StreamReader {
  /** What is asked for with `Accept`. */
  readonly accept: string;
  /** Opens the response, again if the form can resume, and reads its messages. `headers` are added to the request. */
  read<O>(
    schema: MessageSchema<O, unknown>,
    open: (headers: Readonly<Record<string, string>>) => Promise<Response>,
    context: CallContext,
  ): AsyncIterable<O>;
}

/** What a gateway sends unless asked for more: `{"result":...}` by line, or a JSON array. */
export const jsonFrames: StreamReader = createReader("application/json", "json");

/** Messages by line, without envelope. */
export const plainLines: StreamReader = createReader("application/x-ndjson", "ndjson");

function createReader(accept: string, form: "json" | "ndjson"): StreamReader {
  return {
    accept,
    async *read(schema, open) {
      const split = createJsonTextSplitter();
      for await (const text of readResponseText(await open({})))
        for (const frame of split(text)) yield messageFromFrame(schema, frame, form);
    },
  };
}
