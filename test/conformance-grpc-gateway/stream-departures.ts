import { isDeepStrictEqual } from "node:util";
import { codesOf, type Departure } from "./departure.js";
import type { Comparison } from "./differential.js";

const point = "malformed message on a stream";

/** Differences of request streams with a message that cannot be read; both gateways pass on what came before it. */
export const streamDepartures: readonly Departure[] = [
  {
    point,
    part: "both refuse, there the upstream takes what came before for the whole",
    explains: ({ request, real, ours }) =>
      request.route.method.kind === "client_streaming" &&
      real.status === 400 &&
      codesOf(real.body) === "3" &&
      isRefusedHere(ours) &&
      // How much was on its way when the error came is a matter of time.
      (isBeginning(ours.received, real.received) || isBeginning(real.received, ours.received)),
  },
  {
    point,
    part: "there it is swallowed, with what follows it",
    explains: ({ request, real, ours }) =>
      request.route.method.kind === "bidi_streaming" &&
      real.status === 200 &&
      (real.received?.length ?? 0) < countValues(String(request.body)) &&
      isRefusedHere(ours) &&
      isBeginning(ours.received, real.received),
  },
];

function isRefusedHere({ status, body }: Comparison["ours"]): boolean {
  return status === 400 && codesOf(body) === "3";
}

function isBeginning(ours: readonly unknown[] = [], real: readonly unknown[] = []): boolean {
  return ours.length <= real.length && isDeepStrictEqual(ours, real.slice(0, ours.length));
}

/** How many values a body has that stand behind each other; what is no JSON counts as one, and ends it. */
export function countValues(body: string): number {
  let count = 0;
  let rest = body.trimStart();
  while (rest !== "") {
    count++;
    const end = endOfObject(rest);
    if (end === undefined) return count;
    rest = rest.slice(end).trimStart();
  }
  return count;
}

/** Where the object at the beginning of a text ends; undefined where there is none. */
function endOfObject(text: string): number | undefined {
  if (!text.startsWith("{")) return undefined;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    if (depth === 0) return index + token.length;
  }
  return undefined;
}
