import { isBodyless } from "../http/index.js";
import { putHeaders } from "./answer-headers.js";
import { isStatus } from "./gateway-hooks.js";
import { HookFault } from "./hook-fault.js";
import type { ReportFault } from "./hook-result.js";
import type { OwnAnswer } from "./hook-types.js";

/** An answer ready to be sent. */
export interface ReadyAnswer {
  readonly httpStatus: number;
  readonly headers: readonly string[];
  readonly body: string | Uint8Array;
}

/** An answer of a hook with the headers that every answer has. Throws `HookFault` for a status or a body that is none. */
export function readyOwnAnswer(
  { httpStatus, headers: more, body = "" }: OwnAnswer,
  common: readonly string[],
  hook: string,
  report: ReportFault,
): ReadyAnswer {
  if (!isStatus(httpStatus, 599)) throw new HookFault(`${hook}: ${String(httpStatus)} is no status from 200 to 599`);
  const hasBody = !isBodyless(httpStatus) && body !== "";
  const headers = [...(hasBody ? ["content-type", contentTypeOf(body)] : []), ...common];
  if (more !== undefined) putHeaders(headers, more, hook, report);
  return { httpStatus, headers, body: hasBody ? bytesOrText(body, hook) : "" };
}

/** What is sent for the body of a hook. */
export function bytesOrText(body: string | Uint8Array | object, hook: string): string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array ? body : jsonOf(body, hook);
}

/** JSON of a value that a hook gave. Throws `HookFault` for one that has none. */
export function jsonOf(value: object, hook: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value) as string | undefined;
  } catch (error) {
    throw new HookFault(`${hook}: the body has no JSON form`, { cause: error });
  }
  if (text === undefined) throw new HookFault(`${hook}: the body has no JSON form`);
  return text;
}

/** Content type of a body that says nothing of it. */
export function contentTypeOf(body: string | Uint8Array | object): string {
  if (typeof body === "string") return "text/plain; charset=utf-8";
  return body instanceof Uint8Array ? "application/octet-stream" : "application/json";
}
