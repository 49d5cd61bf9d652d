import type { HttpLayout, HttpRule, MapperRegistry, MethodSchema } from "../core/index.js";
import type { CallContext, ClientTransport, Messages } from "./client-transport.js";
import type { StreamReader } from "./json-frames.js";

/** A request that is to be sent; its body may be one that is made while it is sent. */
export interface HttpRequest extends Omit<HttpLayout, "body"> {
  readonly body?: HttpLayout["body"] | ReadableStream<Uint8Array>;
}

/** What makes one HTTP exchange of a call. */
export interface HttpCarrier {
  readonly streams?: StreamReader | undefined;
  readonly bidi?: ClientTransport | undefined;
  readonly registry?: MapperRegistry | undefined;
  readonly maxAnswerBytes?: number | undefined;
  /** Sends a request with further headers; answers what is no error. */
  send(request: HttpRequest, context: CallContext, headers: Readonly<Record<string, string>>): Promise<Response>;
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
