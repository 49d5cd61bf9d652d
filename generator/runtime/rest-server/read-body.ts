import type { HttpExchange } from "../http/index.js";
import {
  createJsonValueSplitter,
  essenceOf,
  parseExact,
  readValue,
  type RestContent,
  type Shape,
} from "../rest/index.js";
import { readBytes, streamOfBody, type BodyBounds } from "./body-bytes.js";
import { RestRefusal, type Problem } from "./problem.js";
import { readForm, type Tell } from "./read-form.js";
import type { RestBodyPayload, RestRoute } from "./route.js";

/** A body as its handler gets it. */
export interface ReadBody {
  readonly body: unknown;
  /** The described media type that it came in. */
  readonly contentType: string;
}

/** Reads the body of a request in the media type that it says; undefined where there is none. */
export async function readBody(
  route: RestRoute,
  exchange: HttpExchange,
  bounds: BodyBounds,
  problems: Problem[],
): Promise<ReadBody | undefined> {
  const contents = route.operation.body ?? [];
  const { required, payloads = [] } = route.body ?? {};
  const sent = exchange.header("content-type");
  if (contents.length === 0 || !hasBody(exchange)) {
    if (required) problems.push({ at: ["body"], expected: "to be there" });
    return undefined;
  }
  const index = indexOfType(contents, essenceOf(sent ?? ""));
  const content = contents[index];
  const payload = payloads[index];
  if (content === undefined || payload === undefined)
    throw new RestRefusal(415, `a body of type ${sent ?? "none"} is not taken`, [], {
      accept: contents.map((each) => each.type).join(", "),
    });
  const tell = (path: readonly string[], expected: string): void =>
    void problems.push({ at: ["body", ...path], expected });
  const body = await readPayload(payload, content, exchange, bounds, tell);
  return { body, contentType: content.type };
}

/** Whether a request says that it has a body. */
function hasBody(exchange: HttpExchange): boolean {
  const length = exchange.header("content-length");
  if (length !== undefined) return length !== "0" || exchange.header("content-type") !== undefined;
  return exchange.header("transfer-encoding") !== undefined || exchange.header("content-type") !== undefined;
}

/** The content of a media type, or of a range around it; the first where the request says nothing. */
function indexOfType(contents: readonly RestContent[], essence: string): number {
  if (essence === "") return 0;
  const own = contents.map((each) => essenceOf(each.type));
  const exact = own.indexOf(essence);
  if (exact >= 0) return exact;
  return own.findIndex((each) => each === "*/*" || (each.endsWith("/*") && essence.startsWith(each.slice(0, -1))));
}

async function readPayload(
  payload: RestBodyPayload,
  content: RestContent,
  exchange: HttpExchange,
  bounds: BodyBounds,
  tell: Tell,
): Promise<unknown> {
  if (payload === "binary") return streamOfBody(exchange);
  if (typeof payload === "object" && "lines" in payload) return linesOf(streamOfBody(exchange), payload.lines, bounds);
  const bytes = await readBytes(exchange, bounds);
  if (typeof payload === "object" && "form" in payload)
    return await readForm(bytes, exchange.header("content-type") ?? "", content, payload.form, tell);
  const text = textOf(bytes);
  if (text === undefined) {
    tell([], "UTF-8");
    return undefined;
  }
  if (payload === "text") return text;
  if (!("json" in payload)) return text;
  return readJson(text, payload.json, tell);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readJson(text: string, shape: Shape, tell: Tell): unknown {
  let parsed: unknown;
  try {
    parsed = parseExact(text);
  } catch {
    tell([], "JSON");
    return undefined;
  }
  return readValue(shape, parsed, ({ path, expected }) => tell(path, expected));
}

const streamFaults = {
  notJson: (text: string) =>
    new RestRefusal(400, `the request body is not JSON: ${JSON.stringify(text)} stands between its values`),
  cut: () => new RestRefusal(400, "the request body ends in the middle of a value"),
};

/** The values of a body as they come, one behind the other. What is not as described ends the loop with a refusal. */
async function* linesOf(
  body: ReadableStream<Uint8Array>,
  shape: Shape,
  { maxBodyBytes }: BodyBounds,
): AsyncGenerator<unknown, void, undefined> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  const splitter = createJsonValueSplitter(false, streamFaults);
  const bound = (size: number): void => {
    if (size > maxBodyBytes)
      throw new RestRefusal(413, `a value of the request body is larger than ${maxBodyBytes} bytes`);
  };
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      for (const text of splitter.split(decoder.decode(value, { stream: !done }))) {
        bound(text.length);
        yield readLine(text, shape, count++);
      }
      bound(splitter.rest);
      if (!done) continue;
      for (const text of splitter.end()) yield readLine(text, shape, count++);
      return;
    }
  } finally {
    await reader.cancel();
  }
}

function readLine(line: string, shape: Shape, index: number): unknown {
  const problems: Problem[] = [];
  const at = ["body", String(index)];
  const value = readJson(line, shape, (path, expected) => void problems.push({ at: [...at, ...path], expected }));
  if (problems.length > 0) throw new RestRefusal(400, "the request is not as described", problems);
  return value;
}
