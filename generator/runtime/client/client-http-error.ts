import { ClientError, type ErrorDetail } from "./client-error.js";
import { type JsonObject, type JsonValue, isJsonObject, parseJson, statusCodes } from "../core/index.js";

/** The error an HTTP answer stands for: the body of any gateway generation, else the HTTP status alone. */
export function errorFromResponse(httpStatus: number, body: string, metadata: Headers): ClientError {
  let json: JsonValue = null;
  try {
    json = parseJson(body);
  } catch {
    // Not JSON: a proxy or an early gateway answered in plain text.
  }
  const options = { httpStatus, metadata };
  if (isJsonObject(json)) return errorFromJson(json, options, codeOfHttpStatus(httpStatus));
  const text = body.trim().slice(0, 500);
  return new ClientError(codeOfHttpStatus(httpStatus), text === "" ? `HTTP status ${httpStatus}` : text, options);
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
  const inner = isJsonObject(json["error"]) ? json["error"] : json;
  const named = Object.entries(statusCodes).find(([name]) => name === inner["status"])?.[1];
  const number = inner["grpc_code"] ?? inner["code"];
  const message = inner["message"] ?? inner["error"];
  return new ClientError(
    named ?? (typeof number === "number" && number > 0 && number < 17 ? number : fallback),
    typeof message === "string" ? message : JSON.stringify(json),
    { ...options, details: detailsFromJson(inner["details"]) },
  );
}

function detailsFromJson(json: JsonValue | undefined): readonly ErrorDetail[] {
  if (!Array.isArray(json)) return [];
  return (json as readonly JsonValue[]).filter(isJsonObject).map((each) => {
    const type = String(each["@type"] ?? "");
    return { type: type.slice(type.lastIndexOf("/") + 1), json: each };
  });
}

/** The code that an HTTP status alone stands for. */
export function codeOfHttpStatus(status: number): number {
  switch (status) {
    case 400:
      return statusCodes.INVALID_ARGUMENT;
    case 401:
      return statusCodes.UNAUTHENTICATED;
    case 403:
      return statusCodes.PERMISSION_DENIED;
    case 404:
      return statusCodes.NOT_FOUND;
    case 405:
    case 501:
      return statusCodes.UNIMPLEMENTED;
    case 408:
    case 504:
      return statusCodes.DEADLINE_EXCEEDED;
    case 409:
      return statusCodes.ABORTED;
    case 412:
      return statusCodes.FAILED_PRECONDITION;
    case 413:
    case 429:
      return statusCodes.RESOURCE_EXHAUSTED;
    case 499:
      return statusCodes.CANCELLED;
    case 502:
    case 503:
      return statusCodes.UNAVAILABLE;
    default:
      return status >= 500 ? statusCodes.INTERNAL : statusCodes.UNKNOWN;
  }
}
