import { inspect } from "node:util";
import type { Comparison } from "./differential.js";

/** A difference on three lines: the request, then what each made of it. */
export function showComparison({ request, real, ours, differences }: Comparison): string {
  const { api, about, method, path, headers, body, route } = request;
  const print = (value: unknown): string =>
    inspect(value, { depth: 8, breakLength: Infinity, compact: true }).slice(0, 300);
  const of = (outcome: typeof real): string =>
    `${outcome.status} ${print(brief(outcome.body))} <- ${print(brief(outcome.received))}` +
    (about === "metadata" ? print([outcome.headers, outcome.metadata]) : "");
  const text = typeof body === "string" ? JSON.stringify(body).slice(0, 300) : "";
  return [
    `${api} ${about} [${differences.join()}] ${method} ${path} ${text} ${request.field?.name ?? ""} (${route.template}, ${route.body}, ${String(headers["content-type"] ?? "")})`,
    `  real ${of(real)}`,
    `  ours ${of(ours)}`,
  ].join("\n");
}

/** A value without what says nothing: types, defaults and nulls of messages. */
function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  const told = Object.entries(value).filter(
    ([name, each]) =>
      name !== "$typeName" &&
      each !== null &&
      each !== 0 &&
      each !== "" &&
      each !== 0n &&
      each !== false &&
      !isEmpty(each),
  );
  return Object.fromEntries(told.map(([name, each]) => [name, brief(each)]));
}

function isEmpty(value: unknown): boolean {
  return (Array.isArray(value) || value instanceof Uint8Array) && value.length === 0;
}
