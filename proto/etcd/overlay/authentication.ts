import { authAuthenticate } from "../methods/rpc.js";
import { type CallContext, type ClientTransport, type Messages, callUnary } from "../runtime/client/index.js";
import type { MethodSchema } from "../runtime/core/index.js";
import type { EtcdErrorName } from "./error-messages.js";
import { EtcdError } from "./etcd-error.js";

/** A user of etcd. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** Errors that a fresh token cures: it expired, the users changed, or access control was switched on meanwhile. */
const tokenErrors: ReadonlySet<EtcdErrorName> = new Set(["InvalidAuthToken", "AuthOldRevision", "UserEmpty"]);

/** True for an error that asks for another token. */
export function isTokenError(error: unknown): boolean {
  return error instanceof EtcdError && tokenErrors.has(error.reason);
}

/** A transport that sends a token, and what a watch needs of it: etcd reports a bad token of a watch inside the stream. */
export interface AuthenticatedTransport extends ClientTransport {
  /** Makes the next call authenticate again. */
  forgetToken(): void;
}

/**
 * A transport that authenticates with the first call, sends the token with each, and authenticates again when etcd refuses it. The
 * refused call was not carried out, so it is made again whatever it does. While access control is off no token is sent.
 */
export function withAuthentication(next: ClientTransport, credentials: Credentials): AuthenticatedTransport {
  let token: Promise<string> | undefined;
  const obtain = async (): Promise<string> => {
    try {
      return (await callUnary(next, authAuthenticate, credentials, { timeoutMs: 10_000 })).token;
    } catch (error) {
      if (error instanceof EtcdError && error.reason === "AuthNotEnabled") return "";
      throw error;
    }
  };
  const forget = (used: Promise<string>): void => {
    // Another call may have replaced it already.
    if (token === used) token = undefined;
  };
  return {
    ...next,
    forgetToken() {
      token = undefined;
    },
    async unary(method, input, context) {
      for (let attempt = 1; ; attempt++) {
        const used = (token ??= obtain());
        try {
          await authorize(used, context);
          return await next.unary(method, input, context);
        } catch (error) {
          if (await isUseless(used, error)) forget(used);
          if (attempt > 1 || !isTokenError(error)) throw error;
        }
      }
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      for (let attempt = 1; ; attempt++) {
        const used = (token ??= obtain());
        let isFresh = Array.isArray(inputs);
        try {
          await authorize(used, context);
          for await (const answer of next.stream(method, inputs, context)) {
            isFresh = false;
            yield answer;
          }
          return;
        } catch (error) {
          if (await isUseless(used, error)) forget(used);
          if (!isFresh || attempt > 1 || !isTokenError(error)) throw error;
        }
      }
    },
  };
}

async function authorize(token: Promise<string>, { metadata }: CallContext): Promise<void> {
  const text = await token;
  if (text === "") metadata.delete("authorization");
  else metadata.set("authorization", text);
}

/** A token is of no more use once it was refused, or when there is none. */
async function isUseless(token: Promise<string>, error: unknown): Promise<boolean> {
  return (
    isTokenError(error) ||
    (await token.then(
      () => false,
      () => true,
    ))
  );
}
