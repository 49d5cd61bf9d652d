import type { PathTemplate, Segment, Variable } from "./path-template.js";

/** Why a template is not one; `column` counts from 1 within the template's text. */
export interface PathTemplateError {
  readonly column: number;
  readonly message: string;
}

/** A template, or why there is none. */
export type PathTemplateResult =
  | { readonly template: PathTemplate; readonly error?: undefined }
  | { readonly error: PathTemplateError; readonly template?: undefined };

/**
 * Parses the path of a google.api.http rule; answers an error with its column instead of throwing.
 *
 *     Template  = "/" [ Segments ] [ Verb ]
 *     Segments  = Segment { "/" Segment }
 *     Segment   = "*" | "**" | LITERAL | Variable
 *     Variable  = "{" IDENT { "." IDENT } [ "=" Segments ] "}"
 *     Verb      = ":" LITERAL
 *     LITERAL   = characters of a URI path segment, percent-encoded or not
 *
 * Beyond the rule's own documentation: variables may nest, and segments may follow `**` (see `findFixedTail`).
 * The verb begins at the first colon behind a closing brace, or else at the last colon of the last segment: `{id}:a:b` has the verb `a:b`, and
 * `a:b:c` the verb `c`.
 */
export function parsePathTemplate(source: string): PathTemplateResult {
  const state: State = { source, at: 0, end: source.length, depth: 0, segments: [], variables: [] };
  try {
    expect(state, "/", 'A path must begin with "/"');
    const verb = takeVerb(state);
    if (state.at < state.end) parseSegments(state);
    else if (verb !== undefined) throw new Fault(state.at, "A verb must follow a segment");
    if (state.at < state.end) throw new Fault(state.at, unexpected(state));
    const { segments, variables } = state;
    return { template: { source, segments, variables, ...(verb !== undefined && { verb }) } };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { error: { column: error.at + 1, message: error.message } };
  }
}

interface State {
  readonly source: string;
  at: number;
  /** Where the verb, or the source, ends the segments. */
  end: number;
  depth: number;
  readonly segments: Segment[];
  readonly variables: Variable[];
}

class Fault extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const maxDepth = 32;
const identifier = /[A-Za-z_][A-Za-z0-9_]*/y;
const literalText = /(?:[A-Za-z0-9\-._~!$&'()+,;=@:]|%[0-9A-Fa-f]{2})+/y;
const literalInVariable = /(?:[A-Za-z0-9\-._~!$&'()+,;=@]|%[0-9A-Fa-f]{2})+/y;

function parseSegments(state: State): void {
  do parseSegment(state);
  while (skip(state, "/"));
}

function parseSegment(state: State): void {
  const { source, at } = state;
  if (at >= state.end || source[at] === "/" || (source[at] === "}" && state.depth > 0)) {
    throw new Fault(at, "A segment must not be empty");
  }
  if (source[at] === "{") return parseVariable(state);
  if (skip(state, "**")) {
    if (state.segments.some((segment) => segment.kind === "multi"))
      throw new Fault(at, 'A path may hold "**" only once');
    state.segments.push({ kind: "multi" });
  } else if (skip(state, "*")) {
    state.segments.push({ kind: "single" });
  } else {
    const text = take(state, state.depth > 0 ? literalInVariable : literalText);
    if (text === "") throw new Fault(at, unexpected(state));
    state.segments.push({ kind: "literal", text: decode(text, at) });
  }
}

function parseVariable(state: State): void {
  const opened = state.at;
  state.at++;
  if (++state.depth > maxDepth) throw new Fault(opened, "Variables are nested too deeply");
  const fieldPath = [parseIdentifier(state)];
  while (skip(state, ".")) fieldPath.push(parseIdentifier(state));
  const start = state.segments.length;
  const name = fieldPath.join(".");
  if (state.variables.some((variable) => variable.fieldPath.join(".") === name)) {
    throw new Fault(opened, `Variable "${name}" stands in the path twice`);
  }
  // Pushed before its segments are read, so that variables stand in the order of their braces.
  const index = state.variables.push({ fieldPath, start, end: start + 1 }) - 1;
  if (skip(state, "=")) parseSegments(state);
  else state.segments.push({ kind: "single" });
  if (state.at >= state.end) throw new Fault(opened, 'This "{" is not closed');
  expect(state, "}", unexpected(state));
  state.variables[index] = { fieldPath, start, end: state.segments.length };
  state.depth--;
}

function parseIdentifier(state: State): string {
  const name = take(state, identifier);
  if (name === "") throw new Fault(state.at, "A field name must stand here");
  return name;
}

/** Cuts `:verb` off the end of the segments and answers it. */
function takeVerb(state: State): string | undefined {
  const { source } = state;
  const brace = source.lastIndexOf("}");
  const colon = source[brace + 1] === ":" && brace >= 0 ? brace + 1 : source.lastIndexOf(":");
  if (colon < 0 || source.slice(colon).match(/[/{}]/)) return undefined;
  state.end = colon;
  const text = source.slice(colon + 1);
  const rest: State = { ...state, at: colon + 1, end: source.length };
  if (text === "") throw new Fault(colon, 'A verb must follow ":"');
  if (take(rest, literalText) !== text) throw new Fault(rest.at, unexpected(rest));
  return decode(text, colon + 1);
}

function take(state: State, pattern: RegExp): string {
  pattern.lastIndex = state.at;
  const text = pattern.exec(state.source.slice(0, state.end))?.[0] ?? "";
  state.at += text.length;
  return text;
}

function skip(state: State, text: string): boolean {
  if (state.at + text.length > state.end || !state.source.startsWith(text, state.at)) return false;
  state.at += text.length;
  return true;
}

function expect(state: State, text: string, message: string): void {
  if (!skip(state, text)) throw new Fault(state.at, message);
}

function decode(text: string, at: number): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Fault(at, `"${text}" is not UTF-8 after percent-decoding`);
  }
}

function unexpected(state: State): string {
  if (state.at >= state.end) return "The path ends too early";
  return `${JSON.stringify(String.fromCodePoint(state.source.codePointAt(state.at) ?? 0))} cannot stand here`;
}
