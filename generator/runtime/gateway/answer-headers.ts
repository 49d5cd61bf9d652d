import { HookFault } from "./hook-fault.js";
import type { AnswerHeaders } from "./hook-types.js";

/** Headers that say how the answer travels: the adapter's affair, and a way to break a connection for anybody else. */
const ofConnection: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "http2-settings",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Headers of which an answer may have several, so that one more does not replace those that are there. */
const additive: ReadonlySet<string> = new Set(["set-cookie", "vary"]);

/** Why a name cannot be that of a header of an answer; undefined if it can. */
export function nameFault(name: string): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return "is not the name of a header";
  return ofConnection.has(name.toLowerCase()) ? "belongs to the connection" : undefined;
}

/** Whether HTTP can carry a value: no control characters, no line ends, nothing beyond U+00FF. */
export function isHeaderValue(value: unknown): value is string {
  return typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** Puts a header into a list of names and values in turn, in place of one of its name. */
export function putHeader(list: string[], name: string, values: readonly string[]): void {
  const lower = name.toLowerCase();
  if (!additive.has(lower)) {
    for (let index = list.length - 2; index >= 0; index -= 2)
      if (list[index]?.toLowerCase() === lower) list.splice(index, 2);
  }
  for (const value of values) list.push(name, value);
}

/** Puts the headers of a hook into a list; what cannot be sent is left out and reported. */
export function putHeaders(
  list: string[],
  headers: Readonly<AnswerHeaders>,
  hook: string,
  report: (error: HookFault) => void,
): void {
  for (const [name, given] of Object.entries(headers)) {
    // A hook in JavaScript may give anything.
    const value: unknown = given;
    if (value === undefined) continue;
    const fault = nameFault(name);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (fault !== undefined) report(new HookFault(`${hook}: ${printName(name)} ${fault}; it was left out`));
    else if (!values.every(isHeaderValue))
      report(new HookFault(`${hook}: the value of ${printName(name)} cannot be sent in a header; it was left out`));
    else putHeader(list, name, values);
  }
}

function printName(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}
