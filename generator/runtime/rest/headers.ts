import type { RestHeader, RestOperation } from "./operation.js";
import { valueOfRaw } from "./parameter-text.js";
import { readValue } from "./read.js";
import { insideOf } from "./read-text.js";
import type { Mismatch } from "./shape.js";
import { ofStatus } from "./status.js";

/**
 * The headers that are described of an answer, by the names of the description, read as their styles have them. What is not as described is passed on
 * as its text, and told.
 */
export function readHeaders(
  operation: RestOperation,
  { status, headers, type }: Pick<Response, "status" | "headers" | "type">,
  tell: (mismatch: Mismatch) => void,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const described of ofStatus(operation.headers ?? {}, status) ?? []) {
    const path = ["headers", described.name];
    const text = textOf(described, headers);
    if (text !== undefined) {
      const value = readHeader(described, text, (each) => tell({ ...each, path: [...path, ...each.path] }));
      Object.defineProperty(values, described.name, { value, enumerable: true, configurable: true, writable: true });
      // Browsers hide headers of other origins.
    } else if (described.required === true && type !== "cors")
      tell({ path, expected: "to be there", value: undefined });
  }
  return values;
}

function textOf({ name, shape }: RestHeader, headers: Headers): string | undefined {
  // The one header whose values hold commas of their own.
  if (name.toLowerCase() === "set-cookie" && insideOf(shape).kind === "single") return headers.getSetCookie()[0];
  return headers.get(name) ?? undefined;
}

function readHeader(described: RestHeader, text: string, tell: (mismatch: Mismatch) => void): unknown {
  try {
    return readValue(described.shape, valueOfRaw({ ...described, in: "header" }, described.shape, text, plain), tell);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    tell({ path: [], expected: "JSON", value: text });
    return text;
  }
}

/** Nothing is encoded in headers. */
function plain(text: string): string {
  return text;
}
