import { ClientError, toClientError } from "./client-error.js";
import { errorFromJson } from "./client-http-error.js";
import { type AnswerReading, messageFromFrame, parseAnswer } from "./client-frame.js";
import type { CallContext } from "./client-transport.js";
import { type MessageSchema, isJsonObject, statusCodes } from "../core/index.js";
import type { StreamReader } from "./json-frames.js";
import { pause } from "./pause.js";
import { boundAnswer, readResponseText } from "./response-text.js";
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
      const response = await open(lastId === "" ? {} : { "last-event-id": lastId });
      requireEvents(response);
      let unread = 0;
      for await (const text of readResponseText(response)) {
        const events = split(text);
        unread = events.length === 0 ? unread + text.length : 0;
        boundAnswer(unread, reading.maxAnswerBytes);
        for (const { event, data, id } of events) {
          boundAnswer(data.length, reading.maxAnswerBytes);
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
      const isLost = failure.origin === "network" || failure.origin === "unsent";
      // A status the server sent is final; without an id it could not tell where to go on.
      if (signal.aborted || !isLost || lastId === "" || resumes++ >= maxResumes) throw failure;
      await pause(retryMs, signal);
    }
  }
}

/** Anything else would look like a stream without events. */
function requireEvents({ headers, status }: Response): void {
  const type = headers.get("content-type");
  if (type !== null && !/event-stream/i.test(type))
    throw new ClientError(statusCodes.INTERNAL, `the answer is ${type}, not a stream of events`, {
      httpStatus: status,
    });
}

function failureOf(data: string): ClientError {
  const json = parseAnswer(data);
  return isJsonObject(json) ? errorFromJson(json) : new ClientError(statusCodes.UNKNOWN, data);
}
