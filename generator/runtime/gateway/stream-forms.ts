/** How the messages of a stream are laid out in the body of an answer. */
export interface StreamForm {
  readonly name: "envelope" | "ndjson" | "sse" | "array";
  readonly contentType: string;
  /** Further headers, names and values in turn. */
  readonly headers: readonly string[];
  /** A message, on one line; `index` counts from 0, `id` is the one a client may resume behind. */
  frame(json: string, index: number, id?: string): string;
  /** The last frame of a stream that failed; `error` is the dialect's error object. */
  errorFrame(error: string, index: number): string;
  /** What ends the body; `index` is the number of frames before it. */
  close(index: number): string;
  /** What may be sent while nothing happens, so that nobody takes the stream for dead; empty if the form has no such thing. */
  readonly heartbeat: string;
}

const nothing = (): string => "";

/** Takes line ends and indentation out of JSON, since most forms end a message with its line. Strings of JSON hold none. */
export function putOnOneLine(json: string): string {
  return json.replace(/\n */g, "");
}

/** `{"result":...}` or `{"error":...}`, one a line: what grpc-gateway sends. */
export const envelopeForm: StreamForm = {
  name: "envelope",
  contentType: "application/json",
  headers: [],
  frame: (json) => `{"result":${json}}\n`,
  errorFrame: (error) => `{"error":${error}}\n`,
  close: nothing,
  heartbeat: "",
};

const ndjsonForm: StreamForm = {
  name: "ndjson",
  contentType: "application/x-ndjson",
  headers: [],
  frame: (json) => `${json}\n`,
  errorFrame: (error) => `{"error":${error}}\n`,
  close: nothing,
  heartbeat: "\n",
};

/** Server-sent events: messages as `message` events, a failure as an `error` event, the good end as an `end` event. */
const sseForm: StreamForm = {
  name: "sse",
  contentType: "text/event-stream",
  headers: ["cache-control", "no-cache", "x-accel-buffering", "no"],
  frame: (json, _index, id) =>
    id === undefined ? `data: ${json}\n\n` : `id: ${id.replace(/[\r\n\0]/g, "")}\ndata: ${json}\n\n`,
  errorFrame: (error) => `event: error\ndata: ${error}\n\n`,
  close: () => "event: end\ndata: {}\n\n",
  heartbeat: ": still here\n\n",
};

const arrayForm: StreamForm = {
  name: "array",
  contentType: "application/json",
  headers: [],
  frame: (json, index) => `${index === 0 ? "[" : ",\n"}${json}`,
  errorFrame: (error, index) => `${index === 0 ? "[" : ",\n"}{"error":${error}}`,
  close: (index) => (index === 0 ? "[]" : "]"),
  heartbeat: "\n",
};

/**
 * The form a client asks for with `Accept`: `application/x-ndjson`, `text/event-stream`, or `application/json;stream=array` and
 * `application/json;stream=envelope`; anything else gets the dialect's own.
 */
export function chooseStreamForm(accept: string | undefined, standard: "envelope" | "array"): StreamForm {
  const own = standard === "array" ? arrayForm : envelopeForm;
  if (accept === undefined || accept === "*/*") return own;
  for (const item of accept.toLowerCase().split(",", 32)) {
    const type = item.replace(/\s/g, "").replace(/;q=[\d.]*$/, "");
    if (type.startsWith("application/x-ndjson") || type.startsWith("application/ndjson")) return ndjsonForm;
    if (type.startsWith("text/event-stream")) return sseForm;
    if (type === "application/json;stream=array") return arrayForm;
    if (type === "application/json;stream=envelope") return envelopeForm;
    if (type === "application/json" || type === "*/*") return own;
  }
  return own;
}
