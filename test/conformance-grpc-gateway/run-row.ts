import {
  fromJson,
  toBinary,
  toJson,
  type DescMessage,
  type JsonValue,
  type Message,
  type Registry,
} from "@bufbuild/protobuf";
import type { Route } from "../../generator/runtime/gateway/index.js";
import { createRouter } from "../../generator/runtime/gateway/router.js";
import { departures } from "./departures.js";
import { compareAll, type Outcome } from "./differential.js";
import type { OpenGateways } from "./open-gateways.js";
import type { GatewayRequest } from "./requests.js";
import type { Row } from "./row.js";
import { showComparison } from "./show-comparison.js";
import type { PlannedAnswer } from "./upstream.js";

/** Sends a row's request to both gateways; answers what is wrong with ours, and with the real one unless they differ on purpose. */
export async function runRow(row: Row, gateways: OpenGateways): Promise<readonly string[]> {
  const [comparison] = await compareAll([requestOf(row, gateways)], gateways.ports, gateways.upstream);
  if (comparison === undefined) throw new Error(`no request was made of ${row.request}`);
  const { ours, real, differences } = comparison;
  const faults = faultsOf(row, ours, gateways.registry).map((fault) => `ours: ${fault}`);
  if (row.expect.says !== undefined && !JSON.stringify(ours.body).includes(row.expect.says))
    faults.push(`ours does not say ${row.expect.says} but ${JSON.stringify(ours.body)}`);
  if (row.departure === undefined) {
    faults.push(...faultsOf(row, real, gateways.registry).map((fault) => `the real one: ${fault}`));
    if (differences.length > 0) faults.push(showComparison(comparison));
    return faults;
  }
  const named = departures.filter(({ point }) => point === row.departure);
  if (named.length === 0) return [...faults, `no departure is called ${row.departure}`];
  if (differences.length === 0) return [...faults, `no longer a departure: ${row.departure}`];
  return named.some(({ explains }) => explains(comparison)) ? faults : [...faults, showComparison(comparison)];
}

function requestOf(
  { api = "shapes", request, headers = {}, body, answer }: Row,
  { registry, routes }: OpenGateways,
): GatewayRequest {
  const [method = "", path = ""] = request.split(" ");
  const route = routeAt(routes.get(api) ?? [], method, path);
  const input = messageNamed(registry, route.method.input.fullName);
  const output = messageNamed(registry, route.method.output.fullName);
  const json = body === undefined || "content-type" in headers ? {} : { "content-type": "application/json" };
  return {
    api,
    about: "metadata",
    route,
    input,
    output,
    registry,
    method,
    path,
    headers: { ...json, ...headers },
    ...(body !== undefined && { body }),
    answer: plannedAnswer(answer, output, registry),
  };
}

/** The route that serves a request, or for a method that none serves, one on its path. */
function routeAt(routes: readonly Route[], method: string, path: string): Route {
  const router = createRouter(routes);
  const [text = ""] = path.split("?");
  for (const each of [method, "GET", "POST"]) {
    const found = router.find(each, text);
    if (found.kind === "match") return found.route;
  }
  const [first] = routes;
  if (first === undefined) throw new Error("there are no routes");
  return first;
}

function plannedAnswer(answer: Row["answer"], output: DescMessage, registry: Registry): PlannedAnswer {
  if (answer === undefined) return { messages: "echo" };
  const { message, code, details, headers } = answer;
  const status = messageNamed(registry, "google.rpc.Status");
  return {
    messages: message === undefined ? [] : [toBinary(output, fromJson(output, message, { registry }))],
    ...(code !== undefined && { code, message: "no" }),
    ...(details !== undefined && {
      details: toBinary(
        status,
        fromJson(status, { code: code ?? 0, message: "no", details: [...details] } as JsonValue, { registry }),
      ),
    }),
    ...(headers !== undefined && { headers }),
  };
}

function messageNamed(registry: Registry, fullName: string): DescMessage {
  const message = registry.getMessage(fullName);
  if (message === undefined) throw new Error(`there is no ${fullName}`);
  return message;
}

function faultsOf({ expect }: Row, outcome: Outcome, registry: Registry): readonly string[] {
  const faults: string[] = [];
  const hold = (what: string, wanted: unknown, actual: unknown): void => {
    if (JSON.stringify(sorted(actual)) !== JSON.stringify(sorted(wanted)))
      faults.push(`${what} is ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`);
  };
  hold("status", expect.status, outcome.status);
  if (expect.upstream !== undefined) hold("what the upstream got", expect.upstream, jsonOf(outcome, registry));
  if (expect.body !== undefined)
    hold("the body", expect.body, Array.isArray(outcome.body) ? outcome.body[0] : outcome.body);
  for (const [name, value] of Object.entries(expect.headers ?? {}))
    hold(`header ${name}`, value, outcome.headers[name]);
  for (const [name, value] of Object.entries(expect.metadata ?? {}))
    hold(`metadata ${name}`, value, outcome.metadata[name]);
  return faults;
}

function jsonOf({ received }: Outcome, registry: Registry): JsonValue {
  const message = received?.[0] as Message | string | undefined;
  if (message === undefined) return null;
  if (typeof message === "string") return message;
  return toJson(messageNamed(registry, message.$typeName), message, { registry });
}

/** A value whose keys are in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}
