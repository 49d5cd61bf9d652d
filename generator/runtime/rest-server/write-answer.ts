import type { HttpExchange } from "../http/index.js";
import {
  contentsOf,
  isUpload,
  openUpload,
  streamOf,
  writeJson,
  type RestOperation,
  type Shape,
  type Upload,
} from "../rest/index.js";
import { answerHeaders } from "./answer-headers.js";
import { chooseContent, type ChosenContent } from "./negotiate.js";
import { Reply } from "./reply.js";
import type { RestRoute } from "./route.js";

/** Writes what a handler answered. Throws `TypeError` for what the description has no place for. */
export async function writeAnswer(route: RestRoute, exchange: HttpExchange, result: unknown): Promise<void> {
  const { status, data, options } = result instanceof Reply ? result : new Reply(route.status, result, {});
  const { operation } = route;
  const headers = answerHeaders(operation, status, options.headers ?? {});
  const contents = contentsOf(operation, status);
  if (contents === undefined) throw new TypeError(`${nameOf(operation)} does not describe the status ${status}`);
  if (data === undefined && (Object.keys(contents).length === 0 || operation.method === "HEAD")) {
    exchange.send(status, headers, "");
    return;
  }
  const content = chooseContent(contents, data, exchange.header("accept"), options.contentType);
  if (content === undefined)
    throw new TypeError(`${nameOf(operation)} describes no body of status ${status} that its data can be written as`);
  if (operation.method === "HEAD") exchange.send(status, [...headers, "content-type", content.type], "");
  else await writeContent(exchange, status, headers, content, data);
}

function nameOf({ method, path }: RestOperation): string {
  return `${method} ${path}`;
}

async function writeContent(
  exchange: HttpExchange,
  status: number,
  own: readonly string[],
  { type, payload }: ChosenContent,
  data: unknown,
): Promise<void> {
  const headers = [...own, "content-type", type];
  if (payload === "text") exchange.send(status, headers, String(data));
  else if (payload === "binary") await writeBytes(exchange, status, headers, data as Upload);
  else if ("json" in payload) exchange.send(status, headers, writeJson(data, payload.json));
  else {
    const isEvents = "events" in payload;
    const shape = isEvents ? payload.events : payload.lines;
    const values = data as AsyncIterable<unknown>;
    const write = isEvents ? eventText : lineText;
    await pump(exchange, status, isEvents ? [...headers, "cache-control", "no-cache"] : headers, values, (each) =>
      write(each, shape),
    );
  }
}

function lineText(value: unknown, shape: Shape): string {
  return `${writeJson(value, shape)}\n`;
}

/** An event of text keeps its lines. */
function eventText(value: unknown, shape: Shape): string {
  const text = shape === "text" && typeof value === "string" ? value : writeJson(value, shape);
  return `${text
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}`)
    .join("\n")}\n\n`;
}

async function writeBytes(
  exchange: HttpExchange,
  status: number,
  headers: readonly string[],
  data: Upload,
): Promise<void> {
  const { data: bytes } = isUpload(data) ? openUpload(data) : { data };
  if (bytes instanceof Uint8Array) exchange.send(status, headers, bytes);
  else if (bytes instanceof ArrayBuffer) exchange.send(status, headers, new Uint8Array(bytes));
  else if (bytes instanceof Blob) {
    // Its length is known, so that a client can tell an answer that is cut.
    const length = ["content-length", String(bytes.size)];
    await pump(exchange, status, [...headers, ...length], chunksOf(bytes.stream()), (each) => each);
  } else await pump(exchange, status, headers, chunksOf(streamOf([bytes])), (each) => each);
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Sends values as they come, as fast as the client takes them. The head waits for the first one, so that a failure before it is an answer of its own. */
async function pump<Value>(
  exchange: HttpExchange,
  status: number,
  headers: readonly string[],
  values: AsyncIterable<Value>,
  write: (value: Value) => string | Uint8Array,
): Promise<void> {
  const iterator = values[Symbol.asyncIterator]();
  let gone = false;
  let wake: () => void = ignore;
  const closed = new Promise<"gone">((resolve) => {
    exchange.onClose(() => {
      gone = true;
      wake();
      resolve("gone");
    });
  });
  exchange.onDrain(() => wake());
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), closed]);
      if (next === "gone") return;
      if (exchange.progress === "unanswered") exchange.start(status, headers);
      if (next.done === true) break;
      if (!exchange.write(write(next.value)) && !gone) await new Promise<void>((resolve) => (wake = resolve));
    }
    exchange.end();
  } finally {
    // Not waited for: an iterator in the middle of a step answers only when that has ended.
    void Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

function ignore(): void {}
