import { dialects, type Dialect } from "../../../generator/runtime/gateway/dialects.js";

/** Dialects in the order of the page's columns. */
const columns = ["grpc-gateway-v1-early", "grpc-gateway-v1", "grpc-gateway-v2", "google"] as const;

const sample = { code: 9, message: "no", httpStatus: 400, details: "" };

/** What each dialect does at each point, by the point's name in `dialects.ts`, as the page writes it. */
export function dialectTable(): ReadonlyMap<string, readonly string[]> {
  const all = columns.map((name) => pointsOf(dialects[name]));
  const names = [...new Set(all.flatMap((points) => [...points.keys()]))];
  return new Map(names.map((name) => [name, all.map((points) => points.get(name) ?? "no")]));
}

function pointsOf(dialect: Dialect): ReadonlyMap<string, string> {
  const { name: _name, httpStatuses, laxity, ...rest } = dialect;
  const points = new Map<string, string>();
  for (const [name, value] of [...Object.entries(rest), ...Object.entries(laxity)]) {
    if (name === "errorBody")
      points.set(name, `\`${dialect.errorBody({ ...sample, httpStatus: httpStatuses[9] ?? 0 })}\``);
    else if (name === "streamError")
      points.set(name, `\`${dialect.streamError({ ...sample, httpStatus: httpStatuses[9] ?? 0 })}\``);
    else points.set(name, cell(value as unknown));
  }
  for (const [code, status] of httpStatuses.entries()) points.set(`status of code ${code}`, String(status));
  return points;
}

function cell(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "object" || value === null) return String(value);
  const { httpStatus, code, text, allow } = value as Record<string, unknown>;
  const shown = [
    ...(httpStatus === undefined ? [] : [String(httpStatus)]),
    text === undefined ? "JSON" : "text",
    ...(code === undefined ? [] : [`code ${String(code)}`]),
    ...(allow === true ? ["`Allow`"] : []),
  ];
  return shown.join(", ");
}
