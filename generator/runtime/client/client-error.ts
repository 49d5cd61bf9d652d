import { type JsonValue, type StatusName, statusCodes, statusName } from "../core/index.js";

/** One detail of an error (an entry of `google.rpc.Status.details`). */
export interface ErrorDetail {
  /** Full name of its message type, e.g. `"google.rpc.RetryInfo"`. */
  readonly type: string;
  /** Its JSON form, where the transport speaks JSON or knows the type. */
  readonly json?: JsonValue;
  /** Its protobuf bytes, where the transport speaks protobuf. */
  readonly bytes?: Uint8Array;
}

/** What a `ClientError` may carry beside code and message. */
export interface ClientErrorOptions {
  readonly details?: readonly ErrorDetail[];
  readonly metadata?: Headers;
  readonly httpStatus?: number;
  readonly cause?: unknown;
}

/** What every copy of this class has: two outputs in one process have a copy each, and so have the ESM and the CommonJS build of a package. The name is short for the sake of bundles. */
const brand = /*@__PURE__*/ Symbol.for("gw.ClientError");

/** How a call failed: every call of a client rejects with this class and no other. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  /** gRPC status code, e.g. 5; compare with `statusCodes.NOT_FOUND`. */
  readonly code: number;
  /** Message of the server, or of the transport, without the code's name. */
  readonly rawMessage: string;
  readonly details: readonly ErrorDetail[];
  /** Headers and trailers that came with the error. */
  readonly metadata: Headers;
  /** HTTP status, where the answer was HTTP without gRPC. */
  readonly httpStatus: number | undefined;

  constructor(code: number, message: string, options: ClientErrorOptions = {}) {
    super(`${statusName(code)}: ${message}`, "cause" in options ? { cause: options.cause } : undefined);
    (this as Record<symbol, unknown>)[brand] = true;
    this.code = code;
    this.rawMessage = message;
    this.details = options.details ?? [];
    this.metadata = options.metadata ?? new Headers();
    this.httpStatus = options.httpStatus;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === ClientError ? brand in Object(value) : super[Symbol.hasInstance](value);
  }

  /** Name of the code, e.g. `"NOT_FOUND"`. */
  get codeName(): StatusName {
    return statusName(this.code);
  }
}

/** Any thrown thing as a `ClientError`: an abort is CANCELLED (or the deadline it stands for), a network failure UNAVAILABLE. */
export function toClientError(error: unknown, signal?: AbortSignal): ClientError {
  if (error instanceof ClientError) return error;
  if (signal?.aborted === true) {
    const reason: unknown = signal.reason;
    return reason instanceof ClientError
      ? reason
      : new ClientError(statusCodes.CANCELLED, "the call was cancelled", { cause: reason });
  }
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return new ClientError(statusCodes.UNAVAILABLE, `${message}${cause}`, { cause: error });
}
