/** One event of a `text/event-stream`. */
export interface ServerSentEvent {
  /** `message` unless the stream names another. */
  readonly event: string;
  readonly data: string;
  /** Id of this event or the last one before it; empty if there was none. */
  readonly id: string;
}

/** Cuts the text of an event stream, in any pieces, into its events. `onRetryMs` is told the server's reconnection time. */
export function createEventSplitter(
  onRetryMs: (milliseconds: number) => void = () => undefined,
): (text: string) => readonly ServerSentEvent[] {
  let rest = "";
  let event = "";
  let id = "";
  let data: string[] = [];
  const readLine = (line: string, found: ServerSentEvent[]): void => {
    if (line === "") {
      if (data.length > 0) found.push({ event: event === "" ? "message" : event, data: data.join("\n"), id });
      event = "";
      data = [];
      return;
    }
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (name === "data") data.push(value);
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value)) onRetryMs(Number(value));
  };
  return (text) => {
    const found: ServerSentEvent[] = [];
    // A long line in many pieces is split once, when it is whole.
    if (!/[\r\n]/.test(text) && !rest.endsWith("\r")) {
      rest += text;
      return found;
    }
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) readLine(line, found);
    return found;
  };
}
