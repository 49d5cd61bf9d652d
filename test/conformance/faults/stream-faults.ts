import type { Fault } from "./fault.js";
import { without } from "./status-faults.js";

const isError = (text: string): boolean => text.startsWith('{"error":') || text.startsWith("event: error");

/** Faults of streams. */
export const streamFaults: readonly Fault[] = [
  {
    name: "errors of a stream are swallowed",
    rule: "stream-error-later",
    piece: (text) => (isError(text) ? undefined : text),
  },
  {
    name: "errors of a stream have the wrong code",
    rule: "stream-error-later",
    piece: (text) => (isError(text) ? text.replace(/"code":\d+/, '"code":2') : text),
  },
  {
    name: "errors of a stream have no message",
    rule: "stream-error-later",
    piece: (text) => (isError(text) ? text.replace(/"message":"(?:[^"\\]|\\.)*"/, '"message":""') : text),
  },
  {
    name: "errors of a stream look like results",
    rule: "stream-error-later",
    piece: (text) => text.replace(/^\{"error":/, '{"result":'),
  },
  {
    name: "messages have no envelope",
    rule: "stream-answers",
    piece: (text) => text.replace(/^\{"result":(.*)\}\n$/s, "$1\n"),
  },
  { name: "the last message is lost", rule: "stream-answers", piece: dropEvery(3) },
  { name: "messages come twice", rule: "stream-answers", piece: (text) => text + text },
  { name: "answers wait for the end", rule: "stream-duplex", buffered: true },
  {
    name: "the Accept header is ignored",
    rule: "stream-forms",
    request: (request) => ({ ...request, headers: without(request.headers, "accept") }),
  },
  { name: "events have no data", rule: "stream-forms", piece: (text) => text.replace(/^data:/m, "datum:") },
  { name: "an array is not closed", rule: "stream-forms", piece: (text) => (text === "]" ? undefined : text) },
  { name: "an empty stream says null", rule: "stream-empty", listener: (listener) => emptyBecomesMessage(listener) },
  {
    name: "an error before the first message is answered 200",
    rule: "stream-error-first",
    answer: (answer, exchange) =>
      /watch|keepalive|snapshot|observe/.test(exchange.path) ? { ...answer, status: 200 } : answer,
  },
  { name: "only the first message is forwarded", rule: "stream-requests", streamCall: (call) => onlyFirst(call) },
  { name: "messages of the request are sent twice", rule: "stream-requests", streamCall: (call) => twice(call) },
  {
    name: "the end of the request is not passed on",
    rule: "stream-half-close",
    streamCall: (call) => ({ ...bound(call), halfClose: () => undefined }),
  },
  {
    name: "the end of the request cancels the call",
    rule: "stream-half-close",
    streamCall: (call) => ({ ...bound(call), halfClose: () => call.cancel() }),
  },
  {
    name: "a client that goes away cancels nothing",
    rule: "stream-cancel",
    streamCall: (call) => ({ ...bound(call), cancel: () => undefined }),
  },
  {
    name: "a malformed first message hangs",
    rule: "stream-malformed",
    answer: (answer) => answer,
    body: (text) => (/^(\{\]|\{"a":|garbage|\{"a" 1\})$/.test(text) ? "" : text),
  },
  {
    name: "a malformed later message ends the stream in silence",
    rule: "stream-malformed",
    piece: (text) => (isError(text) && text.includes('"code":3') ? undefined : text),
  },
];

type StreamCall = Parameters<NonNullable<Fault["streamCall"]>>[0];
type StreamListener = Parameters<NonNullable<Fault["listener"]>>[0];

function bound(call: StreamCall): StreamCall {
  return {
    send: (message) => call.send(message),
    halfClose: () => call.halfClose(),
    cancel: () => call.cancel(),
    pause: () => call.pause(),
    resume: () => call.resume(),
  };
}

function onlyFirst(call: StreamCall): StreamCall {
  let sent = 0;
  return { ...bound(call), send: (message) => (sent++ === 0 ? call.send(message) : true) };
}

function twice(call: StreamCall): StreamCall {
  return { ...bound(call), send: (message) => call.send(message) && call.send(message) };
}

function dropEvery(count: number): (text: string) => string | undefined {
  let seen = 0;
  return (text) => (++seen % count === 0 ? undefined : text);
}

function emptyBecomesMessage(listener: StreamListener): StreamListener {
  let seen = false;
  return {
    headers: (metadata) => listener.headers(metadata),
    message(bytes) {
      seen = true;
      listener.message(bytes);
    },
    drain: () => listener.drain(),
    end(status, trailers) {
      if (!seen && status.code === 0) listener.message(new Uint8Array());
      listener.end(status, trailers);
    },
  };
}
