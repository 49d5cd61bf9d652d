import type { HttpRequest } from "../http/index.js";

const MARK = "[redacted]";
/** Shorter values would take words out of every sentence. */
const SHORTEST_SECRET = 4;

/** Headers whose values nobody but the upstream shall see. */
const secretHeaders =
  /authorization|cookie|token|secret|password|passwd|api-?key|credential|session|signature|sec-websocket-protocol/i;

/** `Bearer abc`, `Basic abc`: the scheme stays. */
const schemes = /\b(Bearer|Basic|Digest|Negotiate)\s+[\w.~+/=:-]+/gi;
/** `password=abc`, `"token": "abc"`: the name stays. */
const members =
  /(["']?[\w-]*(?:password|passwd|token|secret|authorization|cookie|api[-_]?key|credential|private[-_]?key)[\w-]*["']?\s*[:=]\s*)(?!\[redacted\])("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;&})\]]+)/gi;

/**
 * A text for a log, without what the request says in secret: values of its headers that carry tokens, passwords or cookies, those of its
 * query, and whatever looks like one. Bodies are not known here: text that repeats them is not for a log.
 */
export function redact(text: string, request: HttpRequest): string {
  let clean = text;
  for (const secret of secretsOf(request)) clean = clean.replaceAll(secret, MARK);
  return clean.replace(schemes, `$1 ${MARK}`).replace(members, `$1${MARK}`);
}

/** The longest first, so that no part of one is left over. */
function secretsOf({ headers, query }: HttpRequest): readonly string[] {
  const found = new Set<string>();
  const add = (value: string): void => {
    if (value.length >= SHORTEST_SECRET) found.add(value);
  };
  for (let index = 0; index + 1 < headers.length; index += 2) {
    if (!secretHeaders.test(headers[index] ?? "")) continue;
    const value = headers[index + 1] ?? "";
    add(value);
    for (const part of value.split(/[\s,;="]+/)) if (!/^(bearer|basic|digest)$/i.test(part)) add(part);
  }
  for (const [, value] of new URLSearchParams(query)) add(value);
  return [...found].sort((one, other) => other.length - one.length);
}
