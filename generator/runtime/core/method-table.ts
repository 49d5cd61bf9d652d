import type {
  BidiStreamingMethod,
  ClientStreamingMethod,
  HttpRule,
  MethodSchema,
  ServerStreamingMethod,
  UnaryMethod,
} from "./method.js";
import type { MessageSchema } from "./schema.js";

/** What a method has beside its name and its messages. */
export interface MethodTraits {
  /** May be sent twice without harm. */
  readonly idempotent?: true;
  /** Path of a POST whose body is the whole message, the usual binding. */
  readonly post?: string;
  /** Any other binding. */
  readonly http?: HttpRule;
}

type MethodRow<R, O, S> = readonly [
  service: string,
  name: string,
  input: MessageSchema<R, unknown>,
  output: MessageSchema<O, S>,
  traits?: MethodTraits,
];

/** `unaryMethod("etcdserverpb.KV", "Put", PutRequestSchema, PutResponseSchema, { post: "/v3/kv/put" })`. */
export function unaryMethod<I, O, R, S>(...row: MethodRow<R, O, S>): UnaryMethod<I, O, R, S> {
  return { kind: "unary", ...method(row) };
}

/** As `unaryMethod`, for a method of one message there and many back. */
export function serverStreamingMethod<I, O, R, S>(...row: MethodRow<R, O, S>): ServerStreamingMethod<I, O, R, S> {
  return { kind: "server_streaming", ...method(row) };
}

/** As `unaryMethod`, for a method of many messages there and one back. */
export function clientStreamingMethod<I, O, R, S>(...row: MethodRow<R, O, S>): ClientStreamingMethod<I, O, R, S> {
  return { kind: "client_streaming", ...method(row) };
}

/** As `unaryMethod`, for a method of many messages both ways. */
export function bidiStreamingMethod<I, O, R, S>(...row: MethodRow<R, O, S>): BidiStreamingMethod<I, O, R, S> {
  return { kind: "bidi_streaming", ...method(row) };
}

function method<R, O, S>([service, name, input, output, traits = {}]: MethodRow<R, O, S>): Omit<
  MethodSchema<unknown, O, R, S>,
  "kind" | "$sends"
> {
  const { post, http = post ? { method: "POST", path: [post], body: "*" } : undefined, idempotent = false } = traits;
  return { service, name, input, output, idempotent, http };
}
