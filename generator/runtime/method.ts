import type { MessageSchema } from "./schema.js";

/** One RPC as clients see it: emitted as a constant per method. */
export interface MethodSchema<I, O> {
  /** Full name of the service, e.g. `etcdserverpb.KV`. */
  readonly service: string;
  readonly name: string;
  readonly kind: "unary" | "server_streaming" | "client_streaming" | "bidi_streaming";
  readonly input: MessageSchema<unknown, I>;
  readonly output: MessageSchema<O>;
  /** May be sent twice without harm (`idempotency_level`, GET, or configuration). */
  readonly idempotent: boolean;
  /** The binding JSON clients use; absent when the method is gRPC only. */
  readonly http?: HttpRule;
}

/** How a call is laid out in HTTP. */
export interface HttpRule {
  readonly method: string;
  /** Literal text, or a dotted field path (proto names) with how many segments it may hold. */
  readonly path: readonly (string | { readonly field: string; readonly multi: boolean })[];
  /** `"*"`, a dotted field path, or `""` for none. */
  readonly body: string;
  readonly responseBody?: string;
}
