import {
  essenceOf,
  insideOf,
  isJson,
  parseExact,
  readValue,
  valueOfPairs,
  valueOfText,
  type RestContent,
  type Shape,
} from "../rest/index.js";
import type { Problem } from "./problem.js";
import { decodeQuery, pairsOf } from "./read-parameters.js";

/** Told what is not as described: where it stands within the body, and what should. */
export type Tell = (path: readonly string[], expected: string) => void;

/** Reads a form of either kind by its media type. */
export async function readForm(
  bytes: Uint8Array,
  contentType: string,
  content: RestContent,
  shape: Shape,
  tell: Tell,
): Promise<unknown> {
  return essenceOf(content.type) === "multipart/form-data"
    ? await readMultipart(bytes, contentType, content, shape, tell)
    : readUrlencoded(bytes, content, shape, tell);
}

function readUrlencoded(bytes: Uint8Array, content: RestContent, shape: Shape, tell: Tell): unknown {
  const problems: Problem[] = [];
  const pairs = pairsOf(new TextDecoder().decode(bytes).split("&"), problems);
  for (const { at, expected } of problems) tell(at.slice(1), expected);
  const inside = insideOf(shape);
  const names = inside.kind === "members" ? inside.names : [];
  const value: Record<string, unknown> = {};
  const used = new Set<string>();
  const put = (name: string, found: unknown): void => {
    if (found !== undefined) Object.defineProperty(value, name, { value: found, enumerable: true, writable: true });
  };
  for (const name of names) {
    const form = content.parts?.[name] ?? {};
    const own = inside.kind === "members" ? inside.member(name) : "any";
    try {
      const taken = valueOfPairs({ ...form, name }, own, pairs, (each) => names.includes(each), decodeQuery);
      for (const each of taken.names) used.add(each);
      put(name, taken.value);
    } catch {
      tell([name], "percent-encoded UTF-8");
    }
  }
  for (const [name, raw] of pairs) if (!used.has(name)) put(name, decodeQuery(raw));
  return readValue(shape, value, ({ path, expected }) => tell(path, expected));
}

/** Parts by name: files as `File`, text as what the description makes of it. */
async function readMultipart(
  bytes: Uint8Array,
  contentType: string,
  content: RestContent,
  shape: Shape,
  tell: Tell,
): Promise<unknown> {
  let form: FormData;
  try {
    // The platform's own reader.
    form = await new Response(bytes as ConstructorParameters<typeof Response>[0], {
      headers: { "content-type": contentType },
    }).formData();
  } catch {
    tell([], "multipart/form-data");
    return undefined;
  }
  const inside = insideOf(shape);
  const value: Record<string, unknown> = {};
  const files = new Map<string, readonly File[]>();
  for (const name of new Set(form.keys())) {
    const own = inside.kind === "members" ? inside.member(name) : "any";
    const isList = insideOf(own).kind === "list";
    const isPartJson = content.parts?.[name]?.json === true || isJson(content.parts?.[name]?.type ?? "");
    const all: readonly (string | File)[] = form.getAll(name) as (string | File)[];
    const given = all.filter((each) => typeof each !== "string");
    if (given.length > 0 && !isPartJson) {
      files.set(name, given);
      continue;
    }
    const texts = await Promise.all(all.map((each) => (typeof each === "string" ? each : each.text())));
    const read = texts.map((text) => partValue(text, isList && !isPartJson ? itemOf(own) : own, isPartJson));
    const found = isList && !isPartJson ? read : read.length === 1 ? read[0] : read;
    Object.defineProperty(value, name, { value: found, enumerable: true, writable: true });
  }
  // Where the description has a file, its shape is that of a text: files are put in when all else was judged.
  const placeholders = Object.fromEntries(
    [...files].map(([name, given]) => [name, isListAt(shape, name) ? given.map(() => "") : ""]),
  );
  const read = readValue(shape, { ...value, ...placeholders }, ({ path, expected }) => tell(path, expected));
  for (const [name, given] of files)
    Object.defineProperty(read, name, {
      value: isListAt(shape, name) || given.length > 1 ? given : given[0],
      enumerable: true,
      writable: true,
    });
  return read;
}

function itemOf(shape: Shape): Shape {
  const inside = insideOf(shape);
  return inside.kind === "list" ? inside.item(0) : shape;
}

function isListAt(shape: Shape, name: string): boolean {
  const inside = insideOf(shape);
  return inside.kind === "members" && insideOf(inside.member(name)).kind === "list";
}

/** Objects and lists stand in a part as JSON; whatever else as its text. */
function partValue(text: string, shape: Shape, isPartJson: boolean): unknown {
  if (!isPartJson && insideOf(shape).kind === "single") return valueOfText(shape, text);
  try {
    return parseExact(text);
  } catch {
    return text;
  }
}
