import { Agent } from "node:http";
import { isDeepStrictEqual } from "node:util";
import { fromBinary, type DescMessage } from "@bufbuild/protobuf";
import { exchange, type RawAnswer } from "./exchange.js";
import type { GatewayRequest } from "./requests.js";
import type { CaseUpstream } from "./upstream.js";

/** What one gateway made of a request: what its client sees, and what the upstream got. */
export interface Outcome {
  readonly status: number;
  /** JSON values of the body, one per line of a stream; its text where it is no JSON. */
  readonly body: readonly unknown[] | string;
  /** Messages that reached the upstream; absent when no call did. */
  readonly received?: readonly unknown[];
  /** Path of the method that was called. */
  readonly method?: string;
  /** Headers that carry metadata, and content types. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Metadata that the upstream got, as far as the client can set it. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A request with what both made of it. */
export interface Comparison {
  readonly request: GatewayRequest;
  readonly real: Outcome;
  readonly ours: Outcome;
  /** In what they differ; empty when they are equal. */
  readonly differences: readonly ("status" | "body" | "message" | "headers" | "metadata")[];
}

/** Sends requests to both gateways, each in front of the same upstream, a few at a time, and compares what comes of them. */
export async function compareAll(
  requests: readonly GatewayRequest[],
  ports: (api: string) => { readonly real: number; readonly ours: number },
  upstream: CaseUpstream,
): Promise<Comparison[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const comparisons: Comparison[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < requests.length; index = next++) {
      const request = requests[index];
      if (request === undefined) return;
      const { real, ours } = ports(request.api);
      const [first, second] = await Promise.all([
        run(request, real, `${index}-real`, upstream, agent),
        run(request, ours, `${index}-ours`, upstream, agent),
      ]);
      comparisons[index] = { request, real: first, ours: second, differences: differencesOf(request, first, second) };
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  agent.destroy();
  return comparisons;
}

async function run(
  request: GatewayRequest,
  port: number,
  id: string,
  upstream: CaseUpstream,
  agent: Agent,
): Promise<Outcome> {
  upstream.expect(id, request.answer);
  const answer = await exchange(port, agent, { ...request, headers: { ...request.headers, "grpc-metadata-case": id } });
  const call = upstream.take(id);
  return {
    status: answer.status,
    body: readBody(answer),
    ...(call !== undefined && {
      received: call.messages.map((wire) => readMessage(inputOf(request, call.path), wire)),
      method: call.path,
    }),
    headers: Object.fromEntries(
      Object.entries(answer.headers).filter(([name]) =>
        /^(grpc-(metadata|trailer)-x|content-type$|www-auth)/.test(name),
      ),
    ),
    metadata: Object.fromEntries(
      Object.entries(call?.headers ?? {})
        .filter(([name]) => /^(x(-bin)?|x-own|authorization|grpcgateway-(?!user-agent|content-length).*)$/.test(name))
        // Base64 in metadata may be padded or not.
        .map(([name, value]) => [name, name.endsWith("-bin") ? String(value).replace(/=+$/, "") : value]),
    ),
  };
}

/** The message that a method takes: not the route's, where a request reached another one. */
function inputOf(request: GatewayRequest, path: string): DescMessage {
  const [, service = "", name] = path.split("/");
  const method = request.registry.getService(service)?.methods.find((each) => each.name === name);
  return method?.input ?? request.input;
}

function readMessage(type: DescMessage, wire: Uint8Array): unknown {
  try {
    // Not as a Buffer, which is never deeply equal to the plain bytes of a default.
    return fromBinary(type, new Uint8Array(wire));
  } catch (error) {
    return String(error);
  }
}

function readBody(answer: RawAnswer): readonly unknown[] | string {
  const text = answer.body.toString("utf8");
  try {
    if (text === "") return [];
    return text.includes("\n") && text.trim().includes("\n")
      ? text
          .trim()
          .split("\n")
          .map((line): unknown => JSON.parse(line))
      : [JSON.parse(text) as unknown];
  } catch {
    return text;
  }
}

function differencesOf(request: GatewayRequest, real: Outcome, ours: Outcome): Comparison["differences"] {
  const differences: Comparison["differences"][number][] = [];
  if (real.status !== ours.status) differences.push("status");
  if (real.method !== ours.method || !isDeepStrictEqual(real.received, ours.received)) differences.push("message");
  // What is answered is of the route's type, and no answer of another method.
  if (ours.method !== undefined && ours.method === real.method && ours.method !== request.route.method.grpcPath)
    return differences.filter((each) => each === "message");
  // The words of an error that a gateway finds itself are its own.
  const isOwnError =
    real.received === undefined && ours.received === undefined && real.status >= 400 && request.about !== "error";
  if (isOwnError ? !isDeepStrictEqual(codes(real), codes(ours)) : !isDeepStrictEqual(real.body, ours.body))
    differences.push("body");
  if (request.about === "metadata") {
    if (!isDeepStrictEqual(real.headers, ours.headers)) differences.push("headers");
    if (!isDeepStrictEqual(real.metadata, ours.metadata)) differences.push("metadata");
  }
  return differences;
}

function codes(outcome: Outcome): unknown {
  if (typeof outcome.body === "string") return "text";
  return outcome.body.map((value) => {
    const error = typeof value === "object" && value !== null && "error" in value ? value.error : value;
    return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  });
}
