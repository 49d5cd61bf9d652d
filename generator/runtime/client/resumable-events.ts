import { ClientError, toClientError } from "./client-error.js";
import { errorFromJson } from "./client-http-error.js";
import { type AnswerReading, messageFromFrame, parseAnswer } from "./client-frame.js";
import type { CallContext } from "./client-transport.js";
import { type MessageSchema, isJsonObject, statusCodes } from "../core/index.js";
import type { StreamReader } from "./json-frames.js";
import { readResponseText } from "./response-text.js";
import { createEventSplitter } from "./sse-stream.js";

/** How persistently an event stream is resumed. */
export interface ResumeOptions {
  /** Attempts in a row without an event between them. Default 5. */
  readonly maxResumes?: number;
  /** Wait before an attempt, unless the server says another. Default 1000. */
  readonly retryMs?: number;
}

/**
 * Server-sent events: `createFetchTransport({ baseUrl, streams: resumableEvents() })`. A connection that breaks is opened again with
 * `Last-Event-ID`, so a server that can go on from there makes the stream whole. The events `end` and `error` finish it.
 */
export function resumableEvents(options: ResumeOptions = {}): StreamReader {
  return {
    accept: "text/event-stream",
    read: (schema, open, context, reading) => readEvents(schema, open, context, reading, options),
  };
}

async function* readEvents<O>(
  schema: MessageSchema<O, unknown>,
  open: (headers: Readonly<Record<string, string>>) => Promise<Response>,
  { signal }: CallContext,
  reading: AnswerReading,
  { maxResumes = 5, retryMs: initialRetryMs = 1000 }: ResumeOptions,
): AsyncGenerator<O, void, undefined> {
  let lastId = "";
  let retryMs = initialRetryMs;
  let resumes = 0;
  for (;;) {
    try {
      const split = createEventSplitter((milliseconds) => (retryMs = milliseconds));
      for await (const text of readResponseText(await open(lastId === "" ? {} : { "last-event-id": lastId }))) {
        for (const { event, data, id } of split(text)) {
          lastId = id;
          resumes = 0;
          if (event === "end") return;
          if (event === "error") throw failureOf(data);
          if (event === "message") yield messageFromFrame(schema, data, false, reading);
        }
      }
      return;
    } catch (error) {
      const failure = toClientError(error, signal);
      // A status the server sent is final; without an id it could not tell where to go on.
      if (signal.aborted || error instanceof ClientError || lastId === "" || resumes++ >= maxResumes) throw failure;
      await pause(retryMs, signal);
    }
  }
}

function failureOf(data: string): ClientError {
  const json = parseAnswer(data);
  return isJsonObject(json) ? errorFromJson(json) : new ClientError(statusCodes.UNKNOWN, data);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener("abort", finish);
  });
}
