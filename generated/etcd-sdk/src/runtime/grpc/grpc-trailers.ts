import { type Status, createStatus, okStatus, statusCodes } from "../core/index.js";

/** Headers as node:http2 gives them. */
export type WireHeaders = Readonly<Record<string, string | readonly string[] | number | undefined>>;

/** Status in trailers (or in the headers of an answer without message); undefined if there is none. */
export function readStatus(trailers: WireHeaders): Status | undefined {
  const text = trailers["grpc-status"];
  if (typeof text !== "string") return undefined;
  if (text === "0") return okStatus;
  const code = /^\d{1,9}$/.test(text) ? Number(text) : statusCodes.UNKNOWN;
  if (code === 0) return okStatus;
  const message = trailers["grpc-message"];
  const details = trailers["grpc-status-details-bin"];
  return createStatus(
    code,
    typeof message === "string" ? decodeMessage(message) : "",
    typeof details === "string" ? Buffer.from(details, "base64") : undefined,
  );
}

/** Status of an answer that is not gRPC at all, by its HTTP status, as gRPC's HTTP mapping says. */
export function statusOfHttp(httpStatus: number): Status {
  return createStatus(
    codesOfHttp.get(httpStatus) ?? statusCodes.UNKNOWN,
    `the upstream answered with HTTP status ${httpStatus}, not with gRPC`,
  );
}

const codesOfHttp: ReadonlyMap<number, number> = new Map([
  [400, statusCodes.INTERNAL],
  [401, statusCodes.UNAUTHENTICATED],
  [403, statusCodes.PERMISSION_DENIED],
  [404, statusCodes.UNIMPLEMENTED],
  [429, statusCodes.UNAVAILABLE],
  [502, statusCodes.UNAVAILABLE],
  [503, statusCodes.UNAVAILABLE],
  [504, statusCodes.UNAVAILABLE],
]);

/** Status of a stream that was reset, by its HTTP/2 error code, as gRPC's HTTP/2 mapping says. */
export function statusOfReset(code: number): Status {
  const reason = `the upstream reset the call (HTTP/2 error ${code})`;
  switch (code) {
    case REFUSED_STREAM:
      return createStatus(statusCodes.UNAVAILABLE, reason);
    case CANCEL:
      return createStatus(statusCodes.CANCELLED, reason);
    case ENHANCE_YOUR_CALM:
      return createStatus(statusCodes.RESOURCE_EXHAUSTED, reason);
    case INADEQUATE_SECURITY:
      return createStatus(statusCodes.PERMISSION_DENIED, reason);
    default:
      return createStatus(statusCodes.INTERNAL, reason);
  }
}

/** HTTP/2 error codes that gRPC tells apart. */
export const REFUSED_STREAM = 7;
export const CANCEL = 8;
const ENHANCE_YOUR_CALM = 11;
const INADEQUATE_SECURITY = 12;

/** `grpc-message` is percent-encoded UTF-8; what is not well encoded is kept as it is. */
function decodeMessage(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    const bytes = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, "latin1").toString("utf8");
  }
}
