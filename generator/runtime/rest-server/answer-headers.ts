import { headerText, ofStatus, type RestHeader, type RestOperation } from "../rest/index.js";

/** Headers that the server itself writes. */
const own: ReadonlySet<string> = new Set(["content-type", "content-length", "transfer-encoding", "connection", "date"]);

/**
 * Names and texts in turns: described headers as their styles have them, others as they are. Throws `TypeError` for a value that is no text and not
 * described, and for a required header that is missing.
 */
export function answerHeaders(
  { method, path, headers = {} }: RestOperation,
  status: number,
  given: Readonly<Record<string, unknown>>,
): readonly string[] {
  const described = ofStatus(headers, status) ?? [];
  const find = (name: string): RestHeader | undefined =>
    described.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const present = new Set<RestHeader>();
  const texts = Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const header = find(name);
    if (header !== undefined) present.add(header);
    return headerTexts(name, value, header);
  });
  const missing = described.find(
    (each) => each.required === true && !present.has(each) && !own.has(each.name.toLowerCase()),
  );
  if (missing !== undefined)
    throw new TypeError(`${method} ${path} answers ${status} with the header ${missing.name}, which was not given`);
  return texts;
}

/** Names and texts in turns, of headers that nothing is described of unless `header` does. */
export function headerTexts(name: string, value: unknown, header?: RestHeader): readonly string[] {
  if (header !== undefined) return [name, headerText(name, value, header)];
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.flatMap((text) => {
    if (typeof text === "string") return [name, text];
    throw new TypeError(`the header ${name} is not described, so that it has to be text`);
  });
}
