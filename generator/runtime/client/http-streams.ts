import { type HttpRule, type MapperRegistry, type MethodSchema, isHttpBody } from "../core/index.js";
import { readRawBodies } from "./client-http-body.js";
import { layOutRequest } from "./client-http-layout.js";
import { rulesOf } from "./client-http-rule.js";
import { layOutStream } from "./client-stream-layout.js";
import type { CallContext, Messages } from "./client-transport.js";
import type { HttpBody, HttpCarrier } from "./http-carrier.js";
import { jsonFrames } from "./json-frames.js";

/** Streams over one exchange each: requests are the lines of a body, answers have the form of the carrier's reader. */
export async function* httpStreams<I, O>(
  carrier: HttpCarrier,
  method: MethodSchema<I, O>,
  inputs: Messages<I>,
  context: CallContext,
): AsyncGenerator<O, void, undefined> {
  const { streams = jsonFrames, bidi, registry, maxAnswerBytes } = carrier;
  if (bidi !== undefined && method.kind !== "server_streaming") {
    yield* bidi.stream(method, inputs, context);
    return;
  }
  const { rule, path, body } = await layOutInputs(method, inputs, registry);
  if (method.kind === "client_streaming") {
    const response = await carrier.send(rule, path, body, "application/json", context);
    yield await carrier.readUnary(method, rule, response, context);
    return;
  }
  if (isHttpBody(method.output)) {
    for await (const piece of readRawBodies(await carrier.send(rule, path, body, "*/*", context))) yield piece as O;
  } else
    yield* streams.read(
      method.output,
      (headers) => carrier.send(rule, path, body, streams.accept, context, headers),
      context,
      { rule, registry, maxAnswerBytes },
    );
  context.onTrailer?.(new Headers());
}

/** A streaming request: one message laid out as in a unary call, or messages as lines of a body. */
async function layOutInputs<I>(
  method: MethodSchema<I, unknown>,
  inputs: Messages<I>,
  registry: MapperRegistry | undefined,
): Promise<{ readonly rule: HttpRule; readonly path: string; readonly body?: HttpBody }> {
  if (method.kind === "server_streaming") {
    for await (const input of inputs) return layOutRequest(rulesOf(method), method.input, input, registry);
  }
  const { rule, path, bodies } = await layOutStream(method, rulesOf(method), inputs, registry);
  if (Symbol.iterator in bodies) return { rule, path, body: Array.from(bodies, (text) => `${text}\n`).join("") };
  const iterator = bodies[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return { rule, path, body };
}
