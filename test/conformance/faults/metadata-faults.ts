import type { Fault } from "./fault.js";
import { without } from "./status-faults.js";

/** Faults of carrying headers, metadata and deadlines. */
export const metadataFaults: readonly Fault[] = [
  {
    name: "Authorization is lost",
    rule: "metadata-forwarded",
    metadata: (metadata) => void delete metadata["authorization"],
  },
  { name: "Bearer is kept", rule: "metadata-forwarded", options: { stripBearer: false } },
  {
    name: "any scheme is stripped",
    rule: "metadata-forwarded",
    metadata: (metadata) =>
      void (metadata["authorization"] = String(metadata["authorization"] ?? "").replace(/^\w+ /, "")),
  },
  {
    name: "metadata keeps its prefix",
    rule: "metadata-forwarded",
    metadata: (metadata) =>
      void (
        metadata["x-mine"] !== undefined &&
        ((metadata["grpc-metadata-x-mine"] = metadata["x-mine"]), delete metadata["x-mine"])
      ),
  },
  {
    name: "values are cut at a blank",
    rule: "metadata-forwarded",
    metadata: (metadata) =>
      void (metadata["x-mine"] !== undefined && (metadata["x-mine"] = String(metadata["x-mine"]).split(" ")[0] ?? "")),
  },
  {
    name: "permanent headers are lost",
    rule: "metadata-forwarded",
    metadata: (metadata) =>
      Object.keys(metadata)
        .filter((name) => name.startsWith("grpcgateway-") && name !== "grpcgateway-accept")
        .forEach((name) => delete metadata[name]),
  },
  {
    name: "one permanent header is lost",
    rule: "metadata-forwarded",
    metadata: (metadata) => void delete metadata["grpcgateway-if-none-match"],
  },
  {
    name: "the forwarded host is lost",
    rule: "metadata-forwarded",
    metadata: (metadata) => void delete metadata["x-forwarded-host"],
  },
  {
    name: "the chain of clients is replaced",
    rule: "metadata-forwarded",
    metadata: (metadata) => void (metadata["x-forwarded-for"] = "127.0.0.1"),
  },
  {
    name: "every header is forwarded",
    rule: "metadata-dropped",
    options: { forwardHeaders: ["x-api-key", "x-custom", "token"] },
  },
  {
    name: "hop-by-hop names are forwarded",
    rule: "metadata-dropped",
    request: (request) => ({
      ...request,
      headers: request.headers.map((each) =>
        each.toLowerCase() === "grpc-metadata-proxy-connection" ? "grpc-metadata-x-y" : each,
      ),
    }),
    metadata: (metadata) => void (metadata["x-y"] !== undefined && (metadata["keep-alive-x"] = "x")),
    channel: (channel) => ({
      ...channel,
      unary: (path, message, options, done) =>
        options.metadata?.["x-y"] === undefined
          ? channel.unary(path, message, options, done)
          : channel.unary(path, message, { ...options, metadata: { ...options.metadata, host: "x" } }, done),
    }),
  },
  { name: "configured metadata is missing", rule: "metadata-configured", options: { metadata: {} } },
  {
    name: "clients override configured metadata",
    rule: "metadata-configured",
    options: { metadata: {} },
    request: (request) => ({
      ...request,
      headers: request.headers.includes("accept") ? request.headers : [...request.headers, "accept", "*/*"],
    }),
  },
  {
    name: "bad binary metadata is dropped in silence",
    rule: "metadata-binary",
    request: (request) => ({
      ...request,
      headers: request.headers.includes("!!!") ? without(request.headers, "grpc-metadata-x-raw-bin") : request.headers,
    }),
  },
  {
    name: "binary metadata is encoded twice",
    rule: "metadata-binary",
    metadata: (metadata) =>
      void (
        metadata["x-raw-bin"] !== undefined &&
        (metadata["x-raw-bin"] = Buffer.from(String(metadata["x-raw-bin"])).toString("base64"))
      ),
  },
  { name: "metadata of the answer is lost", rule: "answer-headers", answerMetadata: "dropped" },
  {
    name: "metadata of the answer keeps its bare name",
    rule: "answer-headers",
    answer: (answer) => ({ ...answer, headers: answer.headers.map((each) => each.replace(/^grpc-metadata-/i, "")) }),
  },
  { name: "trailers are lost", rule: "answer-headers", trailers: "dropped" },
  { name: "deadlines are lost", rule: "deadlines", timeout: () => undefined },
  {
    name: "deadlines are a thousand times too long",
    rule: "deadlines",
    timeout: (timeoutMs) => (timeoutMs === undefined ? undefined : timeoutMs * 1000),
  },
  {
    name: "malformed deadlines are ignored",
    rule: "deadlines",
    request: (request) => ({
      ...request,
      headers: isTimeout(request.headers) ? request.headers : without(request.headers, "grpc-timeout"),
    }),
  },
  {
    name: "negative deadlines count as exceeded",
    rule: "deadlines",
    answer: (answer, exchange) =>
      exchange.header("grpc-timeout") === "-1S"
        ? { ...answer, status: 504, body: '{"code":4,"message":"late"}' }
        : answer,
  },
  {
    name: "an exceeded deadline is 503",
    rule: "deadline-exceeded",
    status: (status) => (status.code === 4 ? { ...status, code: 14 } : status),
  },
];

function isTimeout(headers: readonly string[]): boolean {
  const at = headers.findIndex((each, index) => index % 2 === 0 && each.toLowerCase() === "grpc-timeout");
  return at < 0 || /^\d{1,8}[HMSmun]$/.test(headers[at + 1] ?? "");
}
