import { type ConformanceDialect, exchange, parsed } from "../../../generator/runtime/conformance/index.js";
import type { Side } from "./run-scenario.js";

/**
 * The dialect a running etcd's own gateway speaks. Which library a package was linked with does not follow from its version, but
 * shows in an error: v2 has no `error` member, and the oldest has no `message`.
 */
export async function detectDialect(side: Side): Promise<ConformanceDialect> {
  // No root user exists, so authentication cannot be turned on: a failed precondition in every version.
  const request = {
    method: "POST",
    path: `${side.prefix}/auth/enable`,
    headers: {},
    chunks: [{ data: "{}", encoding: "utf8" as const }],
  };
  const answer = await exchange(new URL(side.url), request, { form: "envelope", timeoutMs: 5000 });
  const body = parsed(Buffer.from(answer.body).toString("utf8"))?.value;
  if (typeof body !== "object" || body === null || !("error" in body)) return "grpc-gateway-v2";
  return "message" in body ? "grpc-gateway-v1" : "grpc-gateway-v1-early";
}
