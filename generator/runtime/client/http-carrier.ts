import type { HttpRule, MapperRegistry, MethodSchema } from "../core/index.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import type { StreamReader } from "./json-frames.js";

/** A body as `fetch` takes it. */
export type HttpBody = string | ArrayBuffer | ReadableStream<Uint8Array> | undefined;

/** What makes one HTTP exchange of a call. */
export interface HttpCarrier {
  readonly streams?: StreamReader | undefined;
  readonly bidi?: ClientTransport | undefined;
  readonly registry?: MapperRegistry | undefined;
  readonly maxAnswerBytes?: number | undefined;
  send(
    rule: HttpRule,
    path: string,
    body: HttpBody,
    accept: string,
    context: CallContext,
    more?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  readUnary<I, O>(method: MethodSchema<I, O>, rule: HttpRule, response: Response, context: CallContext): Promise<O>;
}

/** Carries a call of a streaming kind over HTTP exchanges. */
export type HttpStreams = <I, O>(
  carrier: HttpCarrier,
  method: MethodSchema<I, O>,
  inputs: Messages<I>,
  context: CallContext,
) => AsyncIterable<O>;

/** The functions that make streaming calls bring this along, so that a bundle with unary calls alone does not carry it. */
export interface StreamingContext extends CallContext {
  readonly httpStreams?: HttpStreams;
}
