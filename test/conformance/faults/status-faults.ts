import { createStatus } from "../../../generator/runtime/core/status.js";
import type { Fault } from "./fault.js";

const code = (from: number, to: number): Pick<Fault, "status"> => ({
  status: (status) => (status.code === from ? { ...status, code: to } : status),
});

const error = (change: (body: Record<string, unknown>) => Record<string, unknown>): Pick<Fault, "answer"> => ({
  answer: (answer) =>
    answer.status >= 400 && answer.body.startsWith("{")
      ? { ...answer, body: JSON.stringify(change(JSON.parse(answer.body) as Record<string, unknown>)) }
      : answer,
});

/** Faults of telling what went wrong. */
export const statusFaults: readonly Fault[] = [
  { name: "not found becomes unknown", rule: "status-codes", ...code(5, 2) },
  { name: "unavailable is answered as success", rule: "status-codes", ...code(14, 0) },
  { name: "unauthenticated becomes permission denied", rule: "status-codes", ...code(16, 7) },
  {
    name: "failed precondition is answered 412",
    rule: "status-codes",
    answer: (answer) => (answer.body.includes('"code":9,') ? { ...answer, status: 412 } : answer),
  },
  {
    name: "cancelled is answered 408",
    rule: "status-codes",
    answer: (answer) => (answer.body.includes('"code":1,') ? { ...answer, status: 408 } : answer),
  },
  {
    name: "every error is 500",
    rule: "status-codes",
    answer: (answer) => ({ ...answer, status: answer.status > 400 ? 500 : answer.status }),
  },
  { name: "errors are answered 200", rule: "status-codes", answer: (answer) => ({ ...answer, status: 200 }) },
  {
    name: "codes the specification does not know are 200",
    rule: "status-codes",
    answer: (answer) => (/"code":(17|99),/.test(answer.body) ? { ...answer, status: 200 } : answer),
  },
  { name: "the error has no code", rule: "status-codes", ...error(({ code: _code, ...rest }) => rest) },
  { name: "the error has no message", rule: "status-codes", ...error(({ message: _message, ...rest }) => rest) },
  { name: "the code is a name", rule: "status-codes", ...error((body) => ({ ...body, code: "NOT_FOUND" })) },
  { name: "the error stands in an envelope", rule: "status-codes", ...error((body) => ({ error: body })) },
  { name: "the error has the form of another dialect", rule: "status-codes", options: { dialect: "grpc-gateway-v1" } },
  { name: "the error has Google's form", rule: "status-codes", options: { dialect: "google" } },
  {
    name: "messages stay percent-encoded",
    rule: "status-message",
    status: (status) =>
      status.code === 0 ? status : createStatus(status.code, encodeURIComponent(status.message), status.details),
  },
  {
    name: "messages are cut at a line feed",
    rule: "status-message",
    status: (status) =>
      status.code === 0 ? status : createStatus(status.code, status.message.split("\r\n")[0] ?? "", status.details),
  },
  {
    name: "messages become headers",
    rule: "status-message",
    answer: (answer) =>
      answer.body.includes("x-injected") ? { ...answer, headers: [...answer.headers, "x-injected", "yes"] } : answer,
  },
  {
    name: "details break the answer",
    rule: "status-details",
    status: (status) => (status.details === undefined ? status : createStatus(13, "bad details")),
  },
  {
    name: "Retry-After is missing",
    rule: "status-details",
    answer: (answer) => ({ ...answer, headers: without(answer.headers, "retry-after") }),
  },
  {
    name: "a broken upstream is answered as success",
    rule: "upstream-faults",
    answer: (answer) =>
      answer.status >= 500 && !answer.body.includes("upstream says") ? { ...answer, status: 200, body: "{}" } : answer,
  },
  {
    name: "refused requests are 422",
    rule: "malformed-json",
    answer: (answer) => ({ ...answer, status: answer.status === 400 ? 422 : answer.status }),
  },
];

/** Headers without one of them. */
export function without(headers: readonly string[], name: string): string[] {
  const out: string[] = [];
  for (let index = 0; index + 1 < headers.length; index += 2)
    if (headers[index]?.toLowerCase() !== name) out.push(headers[index] ?? "", headers[index + 1] ?? "");
  return out;
}
