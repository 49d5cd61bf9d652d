import type { CallOptions, ClientResponse } from "./client-transport.js";

/** A message with the answer that it came in. */
export interface MessageWithResponse<T> {
  readonly message: T;
  readonly response: ClientResponse;
}

/**
 * Makes a unary call and keeps the answer as it came: `await withResponse((options) => client.kv.put({ key: "a" }, options))`. What the
 * callback is given must reach the call.
 */
export async function withResponse<T>(
  call: (options: CallOptions) => Promise<T>,
  options: CallOptions = {},
): Promise<MessageWithResponse<T>> {
  let response: ClientResponse = { headers: new Headers(), trailers: new Headers() };
  const message = await call({
    ...options,
    onResponse(given) {
      response = given;
      options.onResponse?.(given);
    },
  });
  return { message, response };
}
