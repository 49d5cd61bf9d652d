import { ClientError, type ErrorDetail } from "./client-error.js";
import {
  type JsonObject,
  type JsonValue,
  type StatusName,
  isJsonObject,
  parseJson,
  statusCodes,
} from "../core/index.js";

/** The error an HTTP answer stands for: the body of any gateway generation, else the HTTP status alone. */
export function errorFromResponse(httpStatus: number, body: string, metadata: Headers): ClientError {
  let json: JsonObject = { message: body.trim().slice(0, 500) || `HTTP status ${httpStatus}` };
  try {
    const parsed = parseJson(body);
    if (isJsonObject(parsed)) json = parsed;
  } catch {
    // Not JSON: a proxy or an early gateway answered in plain text.
  }
  return errorFromJson(json, { httpStatus, metadata }, codeOfHttpStatus(httpStatus));
}

/**
 * The error of a JSON error object, a body or the `error` of a stream's last frame. Three generations of gateways write
 * `{ code, message, details }`, `{ grpc_code, message }` and `{ error: { code: <HTTP status>, status, message } }`.
 */
export function errorFromJson(
  json: JsonObject,
  options: { readonly httpStatus?: number; readonly metadata?: Headers } = {},
  fallback: number = statusCodes.UNKNOWN,
): ClientError {
  const { error = null } = json;
  const { status, grpc_code: number, code, message = error, details } = isJsonObject(error) ? error : json;
  const found = [statusCodes[status as StatusName], number, code].find(
    (each) => typeof each === "number" && each > 0 && each < 17,
  );
  return new ClientError(
    (found as number | undefined) ?? fallback,
    typeof message === "string" ? message : JSON.stringify(json),
    { ...options, details: detailsFromJson(details) },
  );
}

function detailsFromJson(json: JsonValue | undefined): readonly ErrorDetail[] {
  if (!Array.isArray(json)) return [];
  return (json as readonly JsonValue[])
    .filter(isJsonObject)
    .map((each) => ({ type: String(each["@type"] ?? "").replace(/^.*\//, ""), json: each }));
}

/** The code that an HTTP status alone stands for. */
export function codeOfHttpStatus(status: number): number {
  return codes[status] ?? (status >= 500 ? statusCodes.INTERNAL : statusCodes.UNKNOWN);
}

/** By number: the names would be much of a small bundle. */
const codes: Readonly<Record<number, number>> = {
  400: 3, // INVALID_ARGUMENT
  401: 16, // UNAUTHENTICATED
  403: 7, // PERMISSION_DENIED
  404: 5, // NOT_FOUND
  405: 12, // UNIMPLEMENTED
  408: 4, // DEADLINE_EXCEEDED
  409: 10, // ABORTED
  412: 9, // FAILED_PRECONDITION
  413: 8, // RESOURCE_EXHAUSTED
  429: 8,
  499: 1, // CANCELLED
  501: 12,
  502: 14, // UNAVAILABLE
  503: 14,
  504: 4,
};
