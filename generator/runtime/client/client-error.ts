import { type JsonValue, type StatusCode, type StatusName, statusCodes, statusName } from "../core/index.js";

/** One detail of an error (an entry of `google.rpc.Status.details`). */
export interface ErrorDetail {
  /** Full name of its message type, e.g. `"google.rpc.RetryInfo"`. */
  readonly type: string;
  /** Its JSON form, where the transport speaks JSON or knows the type. */
  readonly json?: JsonValue;
  /** Its protobuf bytes, where the transport speaks protobuf. */
  readonly bytes?: Uint8Array;
}

/**
 * Where an error comes from, which no text of a server can change. `answer`: somebody answered, with an error or with what is no answer.
 * `network`: the connection failed, and the call may have been carried out. `unsent`: there was no connection, so it was not. `client`:
 * it was raised here, e.g. for a value that cannot be sent, or because the caller gave up.
 */
export type ErrorOrigin = "answer" | "network" | "unsent" | "client";

/** What a `ClientError` may carry beside code and message. */
export interface ClientErrorOptions {
  readonly details?: readonly ErrorDetail[];
  readonly metadata?: Headers;
  readonly httpStatus?: number;
  /** Default `answer`. */
  readonly origin?: ErrorOrigin;
  readonly cause?: unknown;
}

/** What every copy of this class has: two outputs in one process have a copy each, and so have the ESM and the CommonJS build of a package. The name is short for the sake of bundles. */
const brand = /*@__PURE__*/ Symbol.for("gw.ClientError");

/** How a call failed: every call of a client rejects with this class and no other. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  /** gRPC status code, e.g. 5; compare with `statusCodes.NOT_FOUND`. A number that gRPC does not know is UNKNOWN. */
  declare readonly code: StatusCode;
  /** Message of the server, or of the transport, without the code's name. */
  declare readonly rawMessage: string;
  declare readonly details: readonly ErrorDetail[];
  /** Headers and trailers that came with the error. */
  declare readonly metadata: Headers;
  /** HTTP status, where the answer was HTTP without gRPC. */
  declare readonly httpStatus: number | undefined;
  declare readonly origin: ErrorOrigin;

  constructor(code: number, message: string, { cause, ...given }: ClientErrorOptions = {}) {
    const codeName = statusName(code);
    super(`${codeName}: ${message}`, cause === undefined ? {} : { cause });
    const unset = { details: [], metadata: new Headers(), origin: "answer" };
    Object.assign(this, { ...unset, ...given, [brand]: true, code: statusCodes[codeName], rawMessage: message });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === ClientError ? brand in Object(value) : super[Symbol.hasInstance](value);
  }

  /** Name of the code, e.g. `"NOT_FOUND"`. */
  get codeName(): StatusName {
    return statusName(this.code);
  }

  /** The details of one message type: `error.findDetails("google.rpc.RetryInfo")`. */
  findDetails(type: string): readonly ErrorDetail[] {
    return this.details.filter((each) => each.type === type);
  }
}

/** An error that was raised here, which no retry mends. */
export function clientFault(code: StatusCode, message: string, cause?: unknown): ClientError {
  return new ClientError(code, message, { cause, origin: "client" });
}

/** What cannot be sent: the caller's mistake. */
export function invalidArgument(message: string, cause?: unknown): ClientError {
  return clientFault(statusCodes.INVALID_ARGUMENT, message, cause);
}

/** An answer that is none. A write may have happened. */
export function badAnswer(message: string, cause?: unknown): ClientError {
  return new ClientError(statusCodes.INTERNAL, message, { cause });
}

/**
 * Any thrown thing as a `ClientError`: after an abort it is CANCELLED, or the deadline that the abort stands for; what is no `ClientError`
 * is UNKNOWN, since nothing says what it means for the call.
 */
export function toClientError(error: unknown, signal?: AbortSignal): ClientError {
  const isOurs = error instanceof ClientError;
  if (signal?.aborted && (!isOurs || error.origin === "network")) {
    const reason: unknown = signal.reason;
    return reason instanceof ClientError
      ? reason
      : clientFault(statusCodes.CANCELLED, "the call was cancelled", reason);
  }
  return isOurs ? error : wrap(statusCodes.UNKNOWN, error, "client");
}

/** What a failing connection threw, as UNAVAILABLE. Only what the platform itself says tells that the call cannot have left. */
export function toNetworkError(error: unknown): ClientError {
  let origin: ErrorOrigin = "network";
  for (let each = error; each instanceof Error; each = each.cause)
    if (unconnected.test(`${(each as { readonly code?: string }).code} ${each.message}`)) origin = "unsent";
  return wrap(statusCodes.UNAVAILABLE, error, origin);
}

/** Codes of Node and of Bun, words of Deno. */
const unconnected =
  /^(?:E?CONN(?:ECTION)?REFUSED|ENOTFOUND|EAI_AGAIN|E\w+UNREACH|UND_ERR_CONNECT_TIMEOUT) |client error \(connect\)/i;

function wrap(code: StatusCode, error: unknown, origin: ErrorOrigin): ClientError {
  const { message = String(error), cause } = (error ?? {}) as Partial<Error>;
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  return new ClientError(code, message + why, { cause: error, origin });
}
