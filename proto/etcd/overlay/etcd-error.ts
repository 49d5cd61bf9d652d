import { type CallContext, ClientError, type ClientTransport, type Messages } from "../runtime/client/index.js";
import { type MethodSchema, statusCodes } from "../runtime/core/index.js";
import { etcdErrorMessages, type EtcdErrorName } from "./error-messages.js";

/** What every copy of this class has: two outputs in one process have a copy each, and so have the ESM and the CommonJS build of a package. */
const etcdBrand = /*@__PURE__*/ Symbol.for("gw.EtcdError");

/** An error that etcd itself reported: `error.reason === "LeaseNotFound"`. */
export class EtcdError extends ClientError {
  override readonly name: string = "EtcdError";
  readonly reason: EtcdErrorName;

  constructor(reason: EtcdErrorName, code: number, message: string, cause?: ClientError) {
    super(
      code,
      message,
      cause && {
        cause,
        details: cause.details,
        metadata: cause.metadata,
        ...(cause.httpStatus !== undefined && { httpStatus: cause.httpStatus }),
      },
    );
    (this as Record<symbol, unknown>)[etcdBrand] = true;
    this.reason = reason;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === EtcdError ? etcdBrand in Object(value) : super[Symbol.hasInstance](value);
  }
}

/** What every copy of this class has: two outputs in one process have a copy each, and so have the ESM and the CommonJS build of a package. */
const compactedBrand = /*@__PURE__*/ Symbol.for("gw.CompactedError");

/** A revision that was asked for, or needed to go on with a watch, is gone: read the present state and start again. */
export class CompactedError extends EtcdError {
  override readonly name: string = "CompactedError";
  /** Oldest revision that can still be read. */
  readonly compactRevision: bigint;

  constructor(compactRevision: bigint) {
    super("Compacted", statusCodes.OUT_OF_RANGE, etcdErrorMessages.Compacted);
    (this as Record<symbol, unknown>)[compactedBrand] = true;
    this.compactRevision = compactRevision;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === CompactedError ? compactedBrand in Object(value) : super[Symbol.hasInstance](value);
  }
}

/** What every copy of this class has: two outputs in one process have a copy each, and so have the ESM and the CommonJS build of a package. */
const leaseLostBrand = /*@__PURE__*/ Symbol.for("gw.LeaseLostError");

/** A lease ended without being revoked by its owner; what it held (keys, locks, leadership) is gone or will be. */
export class LeaseLostError extends ClientError {
  override readonly name: string = "LeaseLostError";
  readonly leaseId: bigint;

  constructor(leaseId: bigint, why: string, cause?: unknown) {
    super(statusCodes.ABORTED, `lease ${leaseId} is lost: ${why}`, { cause, origin: "client" });
    (this as Record<symbol, unknown>)[leaseLostBrand] = true;
    this.leaseId = leaseId;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return this === LeaseLostError ? leaseLostBrand in Object(value) : super[Symbol.hasInstance](value);
  }
}

const reasons: ReadonlyMap<string, EtcdErrorName> = new Map(
  Object.entries(etcdErrorMessages).map(([name, message]) => [message, name as EtcdErrorName]),
);

/** Name of the error that a message of etcd stands for; prefixes that old gateways add do not matter. */
export function reasonOf(message: string): EtcdErrorName | undefined {
  return reasons.get(/(?:etcdserver|election|mutex): .*/.exec(message)?.[0] ?? "");
}

/** The typed form of an error; one that etcd did not report stays what it is. */
export function toEtcdError(error: ClientError): ClientError;
export function toEtcdError(error: unknown): unknown;
export function toEtcdError(error: unknown): unknown {
  if (!(error instanceof ClientError) || error instanceof EtcdError) return error;
  const reason = reasonOf(error.rawMessage);
  return reason === undefined ? error : new EtcdError(reason, error.code, error.rawMessage, error);
}

/** A transport whose calls fail with `EtcdError` where etcd reported the failure. */
export function withEtcdErrors(next: ClientTransport): ClientTransport {
  return {
    ...next,
    async unary(method, input, context) {
      try {
        return await next.unary(method, input, context);
      } catch (error) {
        throw toEtcdError(error);
      }
    },
    async *stream<I, O>(
      method: MethodSchema<I, O>,
      inputs: Messages<I>,
      context: CallContext,
    ): AsyncGenerator<O, void, undefined> {
      try {
        yield* next.stream(method, inputs, context);
      } catch (error) {
        throw toEtcdError(error);
      }
    },
  };
}
