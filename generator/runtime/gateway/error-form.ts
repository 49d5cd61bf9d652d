import type { Status } from "../core/index.js";
import { detailsToJson, readStatusDetails, retryAfterSeconds } from "../grpc/index.js";
import { httpStatusOf } from "./dialects.js";
import type { WatchedRequest } from "./exchange-record.js";
import { type GatewayCore, internalFault } from "./gateway-core.js";
import { isStatus } from "./gateway-hooks.js";
import { HookFault } from "./hook-fault.js";
import { atOnce } from "./hook-result.js";
import type { AnswerHeaders, GatewayCall, OwnAnswer } from "./hook-types.js";
import { bytesOrText, contentTypeOf } from "./own-answer.js";
import type { Refusal } from "./request-body.js";

/** How an error is told. */
export interface ErrorForm {
  readonly status: Status;
  readonly httpStatus: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  /** The object that stands in a frame of a stream. */
  readonly frame: string;
  /** What the body is where the answer is a frame and nothing else. */
  readonly onlyFrame: string | Uint8Array;
  /** Seconds until the caller may try again. */
  readonly retryAfter: number | undefined;
  /** What a hook adds. */
  readonly headers: Readonly<AnswerHeaders>;
}

const hook = "onErrorAnswer";

/** The form of an error: what the hook makes of it, else the dialect's. A hook that fails makes it an internal fault, which no hook is asked about. */
export function formOfError(
  core: GatewayCore,
  request: WatchedRequest,
  call: GatewayCall | undefined,
  refusal: Refusal,
  isFrame: boolean,
): ErrorForm {
  const form = dialectForm(core, refusal);
  if (core.hooks.onErrorAnswer === undefined) return form;
  const known = request.record?.request ?? request;
  const report = (error: unknown): void => core.onFault(error, known);
  const { status, httpStatus } = form;
  try {
    const details = readStatusDetails(status);
    const failed = {
      request: known,
      call,
      status,
      httpStatus,
      isFrame,
      details: details.length === 0 ? [] : (JSON.parse(detailsToJson(details, core.write)) as readonly unknown[]),
    };
    const own = atOnce<Partial<OwnAnswer> | void>(core.hooks.onErrorAnswer?.(failed), report);
    return own === undefined ? form : ownForm(form, own);
  } catch (error) {
    report(error);
    return dialectForm(core, { status: internalFault });
  }
}

function dialectForm(core: GatewayCore, { status, httpStatus, retryAfterSeconds: wait }: Refusal): ErrorForm {
  const details = readStatusDetails(status);
  const view = {
    code: status.code,
    message: status.message,
    httpStatus: httpStatus ?? httpStatusOf(core.dialect, status.code),
    details: details.length > 0 || core.write.emitUnpopulated === true ? detailsToJson(details, core.write) : "",
  };
  return {
    status,
    httpStatus: view.httpStatus,
    contentType: "application/json",
    get body() {
      return core.dialect.errorBody(view);
    },
    get frame() {
      return core.dialect.streamError(view);
    },
    get onlyFrame() {
      return `{"error":${core.dialect.streamError(view)}}`;
    },
    retryAfter: retryAfterSeconds(details) ?? wait,
    headers: noHeaders,
  };
}

const noHeaders: Readonly<AnswerHeaders> = {};

/** Throws `HookFault` for a status or a body that is none, while there is another answer. */
function ownForm(form: ErrorForm, { httpStatus, headers, body }: Partial<OwnAnswer>): ErrorForm {
  if (httpStatus !== undefined && !isStatus(httpStatus, 599))
    throw new HookFault(`${hook}: ${String(httpStatus)} is no status from 200 to 599`);
  const shared = { ...form, httpStatus: httpStatus ?? form.httpStatus, headers: headers ?? noHeaders };
  if (body === undefined) return shared;
  const sent = bytesOrText(body, hook);
  const isJson = sent !== body;
  return {
    ...shared,
    contentType: contentTypeOf(body),
    body: sent,
    frame: isJson ? (sent as string) : form.frame,
    onlyFrame: isJson ? `{"error":${sent as string}}` : sent,
  };
}
