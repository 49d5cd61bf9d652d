import { ClientError, type ErrorDetail } from "./client-error.js";
import { pause } from "./pause.js";
import { statusCodes } from "../core/index.js";

/** What clients need to know of a `google.longrunning.Operation`. */
export interface OperationLike<Response> {
  readonly name: string;
  readonly done: boolean;
  readonly result?:
    | { readonly case: "response"; readonly value: Response }
    | { readonly case: "error"; readonly value: StatusLike };
}

/** A `google.rpc.Status` as messages have it. */
interface StatusLike {
  readonly code: number;
  readonly message: string;
  readonly details: readonly { readonly typeUrl: string; readonly value: Uint8Array }[];
}

/** How an operation is waited for. */
export interface OperationOptions<Operation> {
  /** Milliseconds before it is asked for the second time, default 500; a half more each further time. */
  readonly firstPollMs?: number;
  /** Default 10,000. */
  readonly maxPollMs?: number;
  /** Gives up waiting; the operation goes on. */
  readonly signal?: AbortSignal;
  /** Told of each state that is no end, e.g. to show its metadata. */
  readonly onProgress?: (operation: Operation) => void;
}

/**
 * Waits until a long-running operation is done and answers what it was to answer: `await waitForOperation(await client.create({}), (name) =>
 * client.operations.getOperation({ name }))`. Throws its error as `ClientError`, and CANCELLED when the signal aborts.
 */
export async function waitForOperation<Response, Operation extends OperationLike<Response>>(
  started: Operation,
  get: (name: string) => Promise<Operation>,
  { firstPollMs = 500, maxPollMs = 10_000, signal, onProgress }: OperationOptions<Operation> = {},
): Promise<NonNullable<ResponseOf<Operation>>> {
  let operation = started;
  for (let waitMs = firstPollMs; !operation.done; waitMs = Math.min(maxPollMs, waitMs * 1.5)) {
    onProgress?.(operation);
    await pause(waitMs, signal);
    if (signal?.aborted === true)
      throw new ClientError(statusCodes.CANCELLED, `no longer waiting for ${operation.name}`, {
        cause: signal.reason,
        origin: "client",
      });
    operation = await get(operation.name);
  }
  const { result } = operation;
  if (result === undefined)
    throw new ClientError(statusCodes.INTERNAL, `the operation ${operation.name} is done without a result`);
  if (result.case === "error") throw errorOf(result.value);
  return result.value as NonNullable<ResponseOf<Operation>>;
}

/** What an operation answers when it is done. */
type ResponseOf<Operation> = Operation extends { readonly result?: infer Result }
  ? Extract<Result, { readonly case: "response" }> extends { readonly value: infer Value }
    ? Value
    : never
  : never;

function errorOf({ code, message, details }: StatusLike): ClientError {
  return new ClientError(code, message, {
    details: details.map(({ typeUrl, value }): ErrorDetail => ({
      type: typeUrl.slice(typeUrl.lastIndexOf("/") + 1),
      bytes: value,
    })),
  });
}
