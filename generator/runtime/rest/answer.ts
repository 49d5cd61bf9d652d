import { ClientError, boundAnswer, createEventSplitter, readResponseText, readWhole } from "../client/index.js";
import { statusCodes } from "../core/index.js";
import { essenceOf, isJson } from "./body.js";
import { RestError } from "./error.js";
import { readHeaders } from "./headers.js";
import { parseExact } from "./json.js";
import { createJsonValueSplitter, type JsonValueSplitter } from "./json-values.js";
import type { RestOperation, RestPayload } from "./operation.js";
import { readValue } from "./read.js";
import type { Mismatch, Shape } from "./shape.js";
import { ofStatus } from "./status.js";

/** A successful answer as it came. */
export interface RestAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Headers;
  /** The headers that are described, read as their types say. */
  readonly headerValues: Readonly<Record<string, unknown>>;
}

/** How answers are read. */
export interface AnswerReading {
  readonly tell: (mismatch: Mismatch) => void;
  /** Largest answer, and largest value of a stream. */
  readonly maxAnswerBytes?: number | undefined;
}

/** Reads an answer whole: by what is described of its status and media type, else by its media type alone. */
export async function readAnswer(
  operation: RestOperation,
  response: Response,
  reading: AnswerReading,
): Promise<RestAnswer> {
  const { status, headers } = response;
  const contents = contentsOf(operation, status);
  const data = operation.method === "HEAD" ? undefined : await readData(response, contents, reading);
  const headerValues = readHeaders(operation, response, reading.tell);
  if (!response.ok) throw new RestError(status, data, headers, headerValues);
  if (contents === undefined) reading.tell({ path: [], expected: "a status that is described", value: status });
  return { status, data, headers, headerValues };
}

/** What is described of a status: itself, its hundred, or the rest. */
export function contentsOf(
  { answers }: RestOperation,
  status: number,
): Readonly<Record<string, RestPayload>> | undefined {
  return ofStatus(answers, status);
}

async function readData(
  response: Response,
  contents: Readonly<Record<string, RestPayload>> | undefined,
  { tell, maxAnswerBytes }: AnswerReading,
): Promise<unknown> {
  const essence = essenceOf(response.headers.get("content-type") ?? "");
  const payload = payloadOf(contents, essence);
  const bytes = await readWhole(response, maxAnswerBytes);
  const toBlob = (): Blob =>
    new Blob([bytes] as ConstructorParameters<typeof Blob>[0], { type: response.headers.get("content-type") ?? "" });
  if (payload === "binary") return toBlob();
  if (
    payload === undefined &&
    essence !== "" &&
    !isJson(essence) &&
    !essence.startsWith("text/") &&
    !/[+/]xml$/.test(essence)
  )
    return toBlob();
  const text = new TextDecoder().decode(bytes);
  if (payload === "text") return text;
  if (response.ok && isJsonAlone(contents)) requireJson(essence, text);
  if (text === "") return undefined;
  if (payload === undefined && !isJson(essence)) return text;
  let parsed: unknown;
  try {
    parsed = parseExact(text);
  } catch (error) {
    // An answer that is an error is one in whatever form it comes.
    if (response.ok) throw notJson(text, error);
    tell({ path: [], expected: "JSON", value: text });
    return text;
  }
  return payload !== undefined && "json" in payload ? readValue(payload.json, parsed, tell) : parsed;
}

/** Whether nothing but JSON is described. */
function isJsonAlone(contents: Readonly<Record<string, RestPayload>> | undefined): boolean {
  const types = Object.keys(contents ?? {});
  return types.length > 0 && types.every((type) => isJson(essenceOf(type)));
}

/** An empty page or one of a proxy is no success, whatever its status says. */
function requireJson(essence: string, text: string): void {
  if (text === "") throw new ClientError(statusCodes.INTERNAL, "the answer is empty");
  if (essence !== "" && !isJson(essence))
    throw new ClientError(statusCodes.INTERNAL, `the answer is ${essence}, not JSON: ${text.slice(0, 100)}`);
}

function notJson(text: string, cause: unknown): ClientError {
  return new ClientError(statusCodes.INTERNAL, `the answer is not JSON: ${text.slice(0, 100)}`, { cause });
}

/** The payload of a media type; of a range around it; the only one there is, where servers say another or nothing. */
function payloadOf(
  contents: Readonly<Record<string, RestPayload>> | undefined,
  essence: string,
): RestPayload | undefined {
  const entries = Object.entries(contents ?? {}).map(([type, payload]) => [essenceOf(type), payload] as const);
  const [only] = entries;
  const exact = entries.find(([type]) => type === essence) ?? entries.find(([type]) => isRangeOf(type, essence));
  if (exact) return exact[1];
  if (entries.length !== 1 || only === undefined) return entries.find(([type]) => isJson(type) && isJson(essence))?.[1];
  return essence === "" || isJson(essence) === isJson(only[0]) ? only[1] : undefined;
}

function isRangeOf(range: string, essence: string): boolean {
  return range === "*/*" || (range.endsWith("/*") && essence.startsWith(range.slice(0, -1)));
}

/** Reads the values of a stream as they come. */
export async function* readStream(
  operation: RestOperation,
  response: Response,
  reading: AnswerReading,
): AsyncGenerator<unknown, void, undefined> {
  if (!response.ok) {
    await readAnswer(operation, response, reading);
    return;
  }
  const essence = essenceOf(response.headers.get("content-type") ?? "");
  const contents = contentsOf(operation, response.status);
  const described = Object.entries(contents ?? {});
  const isEvents = essence === "text/event-stream";
  const payload = (
    described.find(([type]) => essenceOf(type) === essence) ??
    described.find(([, each]) => typeof each === "object" && (isEvents ? "events" in each : "lines" in each))
  )?.[1];
  if (isEvents) yield* readEvents(response, shapeOf(payload), reading);
  else if (payload === undefined || typeof payload === "string" || "json" in payload)
    throw new ClientError(statusCodes.INTERNAL, `the answer is ${essence || "of no type"}, not a stream`);
  else yield* readLines(response, shapeOf(payload), reading);
}

function shapeOf(payload: RestPayload | undefined): Shape {
  if (payload === undefined || typeof payload === "string") return "any";
  return "events" in payload ? payload.events : "lines" in payload ? payload.lines : payload.json;
}

async function* readEvents(
  response: Response,
  shape: Shape,
  { tell, maxAnswerBytes }: AnswerReading,
): AsyncGenerator<unknown, void, undefined> {
  const split = createEventSplitter();
  let unread = 0;
  for await (const text of readResponseText(response)) {
    const events = split(text);
    unread = events.length === 0 ? unread + text.length : 0;
    boundAnswer(unread, maxAnswerBytes);
    for (const { data } of events) {
      // How several APIs end a stream; nothing follows.
      if (data === "[DONE]") return;
      yield shape === "text" ? data : readLine(data, shape, tell);
    }
  }
}

const streamFaults = {
  notJson: (text: string) =>
    new ClientError(statusCodes.INTERNAL, `the stream is not JSON: ${JSON.stringify(text)} stands between its values`),
  cut: () =>
    new ClientError(statusCodes.UNAVAILABLE, "the stream ended in the middle of a message", { origin: "network" }),
};

async function* readLines(
  response: Response,
  shape: Shape,
  { tell, maxAnswerBytes }: AnswerReading,
): AsyncGenerator<unknown, void, undefined> {
  let splitter: JsonValueSplitter | undefined;
  for await (const text of readResponseText(response)) {
    splitter ??= splitterFor(text.trimStart().charAt(0), essenceOf(response.headers.get("content-type") ?? ""), shape);
    if (splitter === undefined) continue;
    for (const line of splitter.split(text)) {
      boundAnswer(line.length, maxAnswerBytes);
      yield readLine(line, shape, tell);
    }
    boundAnswer(splitter.rest, maxAnswerBytes);
  }
  for (const line of splitter?.end() ?? []) yield readLine(line, shape, tell);
}

/** A bracket opens an array of all values, where it cannot be the first of them itself; undefined as long as nothing has come. */
function splitterFor(first: string, essence: string, shape: Shape): JsonValueSplitter | undefined {
  if (first === "") return undefined;
  const mayBeValue = shape === "any" ? essence !== "application/json" : mayBeList(shape);
  return createJsonValueSplitter(first === "[" && !mayBeValue, streamFaults);
}

function mayBeList(shape: Shape): boolean {
  if (typeof shape === "function") return mayBeList(shape());
  if (typeof shape === "string") return shape === "any";
  if ("maybe" in shape) return mayBeList(shape.maybe);
  if ("oneOf" in shape) return shape.oneOf.some(mayBeList);
  if ("allOf" in shape) return shape.allOf.some(mayBeList);
  return "list" in shape || "tuple" in shape;
}

function readLine(text: string, shape: Shape, tell: AnswerReading["tell"]): unknown {
  let parsed: unknown;
  try {
    parsed = parseExact(text);
  } catch (error) {
    throw notJson(text, error);
  }
  return readValue(shape, parsed, tell);
}
