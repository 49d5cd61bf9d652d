import { type ConformanceDialect, type ExchangeAnswer, parsed } from "../../runtime/conformance/index.js";

/** The dialect that an error body is of; undefined where it is no error of a gateway. */
export function recognizeDialect(answer: ExchangeAnswer): ConformanceDialect | undefined {
  if (answer.status < 400) return undefined;
  const text = Buffer.from(answer.body).toString("utf8");
  const body = parsed(text.replace(/^\[([^]*)\]$/, "$1"))?.value;
  if (!isRecord(body)) return undefined;
  const { error, message, code } = body;
  if (isRecord(error)) {
    // A stream of the first generation begins with an error frame.
    if (typeof error["http_code"] === "number") return "grpc-gateway-v1";
    if (typeof error["status"] === "string") return "google";
    return typeof error["code"] === "number" ? "grpc-gateway-v2" : undefined;
  }
  if (typeof code !== "number") return undefined;
  if (typeof error === "string") return typeof message === "string" ? "grpc-gateway-v1" : "grpc-gateway-v1-early";
  return typeof message === "string" ? "grpc-gateway-v2" : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
