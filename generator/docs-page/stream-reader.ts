import { createEventSplitter, createJsonTextSplitter } from "../runtime/client/index.js";
import { isJsonObject, parseJson, type JsonValue } from "../runtime/core/index.js";
import type { StreamFormName } from "./document.js";

/** What a stream brings. */
export type StreamPart =
  | { readonly kind: "message"; readonly value: JsonValue }
  | { readonly kind: "error"; readonly value: JsonValue };

/** Cuts the text of a stream, in any pieces, into its messages, however they stand in it. */
export function createStreamReader(form: StreamFormName): (text: string) => readonly StreamPart[] {
  if (form === "sse") {
    const split = createEventSplitter();
    return (text) =>
      split(text).flatMap(({ event, data }): readonly StreamPart[] => {
        if (event === "end") return [];
        return [{ kind: event === "error" ? "error" : "message", value: parseJson(data) }];
      });
  }
  if (form === "ndjson") return readLines();
  const splitter = createJsonTextSplitter();
  return (text) => Array.from(splitter.split(text), (each) => toPart(parseJson(each), form));
}

/** A frame that is an error says so by its only member. */
function toPart(value: JsonValue, form: StreamFormName): StreamPart {
  if (isJsonObject(value)) {
    const names = Object.keys(value);
    if (names.length === 1 && isJsonObject(value["error"])) return { kind: "error", value: value["error"] };
    if (form === "envelope" && names.length === 1 && "result" in value)
      return { kind: "message", value: value["result"] ?? null };
  }
  return { kind: "message", value };
}

function readLines(): (text: string) => readonly StreamPart[] {
  let rest = "";
  return (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    return lines.filter((each) => each.trim() !== "").map((each) => toPart(parseJson(each), "ndjson"));
  };
}

/** One message of a WebSocket. */
export function readSocketMessage(text: string): StreamPart {
  return toPart(parseJson(text), "envelope");
}
