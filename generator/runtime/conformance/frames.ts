import type { FrameForm } from "./case.js";

/** JSON texts of the complete frames at the start of a streamed body, in the given form; what is unfinished is left out, and so is the event that says the end. */
export function framesOf(body: string, form: FrameForm): readonly string[] {
  if (form === "envelope") return objectsOf(body);
  if (form === "ndjson")
    return body
      .split("\n")
      .slice(0, -1)
      .filter((line) => line.trim() !== "");
  if (form === "array") return elementsOf(body);
  return body
    .split(/\r?\n\r?\n/)
    .slice(0, -1)
    .flatMap((event) => {
      if (/^event: end$/m.test(event)) return [];
      const data = event
        .split(/\r?\n/)
        .flatMap((line) => (line.startsWith("data:") ? [line.slice(5).trimStart()] : []));
      return data.length === 0 ? [] : [data.join("\n")];
    });
}

/**
 * The elements of the array that a text begins, of any kind. An object or a list is there with its last bracket, anything else only where
 * something stands behind it.
 */
function elementsOf(text: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  const endAt = (end: number, next: number): void => {
    const element = text.slice(start, end).trim();
    if (element !== "") out.push(element);
    start = next;
  };
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/gs)) {
    if (token === "[" || token === "{") {
      if (depth++ === 0) start = index + 1;
    } else if (token === "]" || token === "}") {
      if (--depth === 1) endAt(index + 1, index + 1);
      else if (depth === 0) endAt(index, index + 1);
    } else if (token === "," && depth === 1) endAt(index, index + 1);
  }
  return out;
}

/** The outermost `{...}` of a text, one by one; what stands between them (blanks, commas, brackets) is skipped. */
function objectsOf(text: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inText) {
      if (char === "\\") at++;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === "{" && depth++ === 0) start = at;
    else if (char === "}" && --depth === 0) out.push(text.slice(start, at + 1));
  }
  return out;
}
