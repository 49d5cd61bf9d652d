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
  readonly code: StatusCode;
  /** Message of the server, or of the transport, without the code's name. */
  readonly rawMessage: string;
  readonly details: readonly ErrorDetail[];
  /** Headers and trailers that came with the error. */
  readonly metadata: Headers;
  /** HTTP status, where the answer was HTTP without gRPC. */
  readonly httpStatus: number | undefined;
  readonly origin: ErrorOrigin;

  constructor(code: number, message: string, options: ClientErrorOptions = {}) {
    super(`${statusName(code)}: ${message}`, "cause" in options ? { cause: options.cause } : undefined);
    (this as Record<symbol, unknown>)[brand] = true;
    this.code = statusCodes[statusName(code)];
    this.rawMessage = message;
    this.details = options.details ?? [];
    this.metadata = options.metadata ?? new Headers();
    this.httpStatus = options.httpStatus;
    this.origin = options.origin ?? "answer";
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

/**
 * Any thrown thing as a `ClientError`: after an abort it is CANCELLED, or the deadline that the abort stands for; what is no `ClientError`
 * is UNKNOWN, since nothing says what it means for the call.
 */
export function toClientError(error: unknown, signal?: AbortSignal): ClientError {
  const isOurs = error instanceof ClientError;
  if (signal?.aborted === true && !(isOurs && error.origin !== "network")) {
    const reason: unknown = signal.reason;
    return reason instanceof ClientError
      ? reason
      : new ClientError(statusCodes.CANCELLED, "the call was cancelled", { cause: reason, origin: "client" });
  }
  return isOurs ? error : wrap(statusCodes.UNKNOWN, error, "client");
}

/** What a failing connection threw, as UNAVAILABLE. Only what the platform itself says tells that the call cannot have left. */
export function toNetworkError(error: unknown): ClientError {
  let origin: ErrorOrigin = "network";
  for (let each = error; each instanceof Error && origin === "network"; each = each.cause)
    if (unconnected.test(`${String((each as { readonly code?: unknown }).code)} ${each.message}`)) origin = "unsent";
  return wrap(statusCodes.UNAVAILABLE, error, origin);
}

/** Codes of Node and of Bun, words of Deno. */
const unconnected =
  /^(?:E(?:CONNREFUSED|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused) |client error \(Connect\)/;

function wrap(code: StatusCode, error: unknown, origin: ErrorOrigin): ClientError {
  const { message = String(error), cause } = (error ?? {}) as Partial<Error>;
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  return new ClientError(code, message + why, { cause: error, origin });
}
