import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document, YAMLParseError } from "yaml";
import { complain } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Location } from "../model/api.js";
import { createJsonPlaces } from "./json-places.js";

/** A JSON or YAML file as plain values, with the place of each. */
export interface SourceDocument {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** Place of the value at a path of keys; of the nearest enclosing one when there is none. A key is the place of its value. */
  readonly locate: (path: readonly string[]) => Location;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a document; `display` is how diagnostics name it. JSON is read as JSON. */
export function parseSourceDocument(file: string, display: string, text: string): SourceDocument {
  let parsed: { readonly document: Document.Parsed; readonly lines: LineCounter } | undefined;
  const parse = (): { readonly document: Document.Parsed; readonly lines: LineCounter } => {
    const lines = new LineCounter();
    return (parsed ??= { document: parseDocument(text, { lineCounter: lines }), lines });
  };
  const place = (lines: LineCounter, offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file: display, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  let locateJson: ((path: readonly string[]) => Location) | undefined;
  const locate = (path: readonly string[]): Location => {
    if (locateJson) return locateJson(path);
    const { document, lines } = parse();
    return place(lines, findOffset(document, path));
  };
  const refuse = (why: string, at: Location): SourceDocument => {
    return { file, text, value: undefined, locate, diagnostics: [complain("document-syntax", { why }, at)] };
  };
  const top: Location = { file: display, line: 1, column: 1 };
  const json = file.endsWith(".json") ? parseJson(text) : undefined;
  if (json) {
    if (isDeeper(json.value, maxDepth)) return refuse(tooDeep, top);
    locateJson = createLocator(display, text);
    return { file, text, value: json.value, locate, diagnostics: [] };
  }
  let result: ReturnType<typeof parse>;
  try {
    result = parse();
  } catch {
    // The parser calls itself for each level, until the stack is full.
    return refuse(tooDeep, top);
  }
  const { document, lines } = result;
  const [error] = document.errors;
  // One fault is often told several times over; what follows it cannot be trusted.
  if (error) return refuse(firstLine(error.message), place(lines, findFault(document, error)));
  try {
    const value: unknown = document.toJS();
    return isDeeper(value, maxDepth) ? refuse(tooDeep, top) : { file, text, value, locate, diagnostics: [] };
  } catch (thrown) {
    // Too many aliases: a small file that would fill the memory.
    return refuse(thrown instanceof Error ? firstLine(thrown.message) : String(thrown), top);
  }
}

const maxDepth = 500;
const tooDeep = `it is nested more than ${maxDepth} levels deep`;

/** Whether values lie inside each other more than `limit` times; without recursion, which depth itself would break. */
function isDeeper(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
}

/** Finds lines and columns in a valid JSON text. */
function createLocator(file: string, text: string): (path: readonly string[]) => Location {
  const places = createJsonPlaces(text);
  let lineStarts: number[] | undefined;
  return (path) => {
    lineStarts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const offset = places(path);
    let [low, high] = [0, lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
}

/** Where a text without closing quote begins, rather than where the file ends. */
function findFault(document: Document.Parsed, error: YAMLParseError): number {
  let offset = error.pos[0];
  if (!error.message.startsWith("Missing closing")) return offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && type?.startsWith("QUOTE_") === true && range[1] >= error.pos[0]) offset = range[0];
    },
  });
  return offset;
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function findOffset(document: Document.Parsed, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => (isScalar(each.key) ? String(each.key.value) === key : false));
      if (!pair) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)];
      if (item === undefined) return offset;
      node = item;
      if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** The yaml package appends " at line 1, column 2:" and an excerpt. */
function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}
