import { type AnyMethod, type MethodSchema, statusCodes } from "../core/index.js";
import { clientFault, invalidArgument } from "./client-error.js";
import { layOutRequest } from "./client-http-layout.js";
import { rulesOf } from "./client-http-rule.js";
import { layOutStream } from "./client-stream-layout.js";
import type { CallContext, Messages } from "./client-transport.js";
import type { HttpCarrier, HttpRequest, HttpStreams } from "./http-carrier.js";
import { type StreamReader, jsonFrames } from "./json-frames.js";

/** One message, and answers in the form of the carrier's reader. */
export const httpServerStream: HttpStreams = (carrier, ...call) => readAnswers(layOutFirst, carrier, ...call);

/** Messages as the lines of one body, and answers in the form of the carrier's reader. */
export const httpBidiStream: HttpStreams = (carrier, ...call) =>
  carrier.bidi ? carrier.bidi.stream(...call) : readAnswers(layOutLines, carrier, ...call);

/** Messages as the lines of one body, and one answer. */
export async function* httpClientStream<I, O>(
  carrier: HttpCarrier,
  method: MethodSchema<I, O>,
  inputs: Messages<I>,
  context: CallContext,
): AsyncGenerator<O, void, undefined> {
  if (carrier.bidi) {
    yield* carrier.bidi.stream(method, inputs, context);
    return;
  }
  const request = await layOutLines(carrier, method, inputs);
  const response = await carrier.send(request, context, { accept: "application/json" });
  yield await carrier.readUnary(method, request.rule, response, context);
}

async function* readAnswers<I, O>(
  layOut: typeof layOutLines,
  carrier: HttpCarrier,
  method: MethodSchema<I, O>,
  inputs: Messages<I>,
  context: CallContext,
): AsyncGenerator<O, void, undefined> {
  const { streams = jsonFrames } = carrier;
  const request = await layOut(carrier, method, inputs);
  const reading = { ...carrier, ...request };
  const { accept, read } = (reading.rule.download ?? streams) as StreamReader;
  yield* read(method.output, (more) => carrier.send(request, context, { accept, ...more }), context, reading);
  context.onTrailer?.(new Headers());
}

async function layOutFirst(
  { registry }: HttpCarrier,
  method: AnyMethod,
  inputs: Messages<unknown>,
): Promise<HttpRequest> {
  for await (const input of inputs) return layOutRequest(rulesOf(method), method.input, input, registry);
  throw invalidArgument("a call without a message");
}

async function layOutLines(
  { registry }: HttpCarrier,
  method: AnyMethod,
  inputs: Messages<unknown>,
): Promise<HttpRequest> {
  const { rule, path, messages, text } = await layOutStream(rulesOf(method), method.input, inputs, registry);
  const line = (message: unknown): string => `${text(message)}\n`;
  if (Symbol.iterator in messages) return { rule, path, body: Array.from(messages, line).join("") };
  if (typeof ReadableStream === "undefined")
    throw clientFault(statusCodes.UNIMPLEMENTED, "fetch sends no streams here: pass a `bidi` transport");
  const iterator = messages[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(line(value)));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return { rule, path, body };
}
