import type { HttpAnswer, HttpContent, HttpHeader, HttpSchema } from "../model/http-api.js";
import { compareSchemas } from "./compare-schemas.js";
import { nothing, report, within, type Comparison, type Scope } from "./comparison.js";
import type { OperationPair } from "./difference.js";
import { shapeOf } from "./shape.js";

/** Compares the bodies of requests. */
export function compareBody(comparison: Comparison, around: Scope, { old, new: now }: OperationPair): void {
  const scope = within(around, `${around.subject} body`, old.body, now.body);
  if (old.body === undefined && now.body === undefined) return;
  if (now.body === undefined) {
    report(
      comparison,
      scope,
      "body-removed",
      { text: mediaTypes(old.body?.contents), ...(old.body && { part: old.body }) },
      nothing,
    );
    return;
  }
  if (old.body === undefined) {
    const text = mediaTypes(now.body.contents) + (now.body.required ? ", required" : "");
    report(comparison, scope, "body-added", nothing, { text, part: now.body });
    return;
  }
  if (now.body.required && !old.body.required)
    report(comparison, scope, "body-became-required", nothing, { text: "required" });
  if (old.body.required && !now.body.required)
    report(comparison, scope, "body-became-optional", { text: "required" }, nothing);
  compareContents(comparison, scope, old.body.contents, now.body.contents);
}

function mediaTypes(contents: readonly HttpContent[] = []): string {
  return contents.map((each) => each.mediaType).join(", ");
}

function answerScope(scope: Scope, { status }: HttpAnswer): Scope {
  return { ...scope, subject: `${scope.subject} ${status}`, status };
}

/** Compares the answers of an operation by their statuses. */
export function compareAnswers(comparison: Comparison, around: Scope, { old, new: now }: OperationPair): void {
  for (const answer of old.answers) {
    const other = now.answers.find((each) => each.status === answer.status);
    const scope = answerScope(within(around, around.subject, answer, other), answer);
    if (other === undefined) {
      report(comparison, scope, "status-removed", { text: String(answer.status), part: answer }, nothing);
      continue;
    }
    compareContents(comparison, scope, answer.contents, other.contents);
    compareHeaders(comparison, scope, answer.headers, other.headers);
  }
  for (const answer of now.answers.filter((each) => !old.answers.some((other) => other.status === each.status))) {
    const scope = answerScope(within(around, around.subject, undefined, answer), answer);
    report(comparison, scope, "status-added", nothing, { text: String(answer.status), part: answer });
  }
}

/** `"application/json; charset=utf-8"` is `"application/json"`; other parameters matter. */
export function mediaTypeKey(mediaType: string): string {
  return mediaType
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/;charset=[^;]*/g, "");
}

function compareContents(
  comparison: Comparison,
  scope: Scope,
  old: readonly HttpContent[],
  now: readonly HttpContent[],
): void {
  const rest = new Set(now);
  const isLoose = comparison.rules.notation === "loose";
  const find = ({ mediaType }: HttpContent): HttpContent | undefined =>
    [...rest].find((each) => mediaTypeKey(each.mediaType) === mediaTypeKey(mediaType));
  const isApart = old.every((each) => find(each) === undefined);
  for (const content of old) {
    const other = find(content);
    if (other === undefined) {
      report(comparison, scope, "media-type-removed", { text: content.mediaType, part: content }, nothing);
      continue;
    }
    rest.delete(other);
    compareContent(comparison, within(scope, scope.subject, content, other), content, other, isLoose);
  }
  const [before, after] = [old[0], now[0]];
  // What a description of another hand puts under another media type is what it has for it.
  if (isLoose && isApart && before && after)
    compareContent(comparison, within(scope, scope.subject, before, after), before, after, isLoose);
  for (const content of rest)
    report(comparison, scope, "media-type-added", nothing, { text: content.mediaType, part: content });
}

function compareContent(
  comparison: Comparison,
  scope: Scope,
  old: HttpContent,
  now: HttpContent,
  isLoose: boolean,
): void {
  const [before, after] = [old.stream ?? "", now.stream ?? ""];
  const element = isLoose && after === "" ? resultOf(comparison, old, now) : undefined;
  if (before !== after && element !== "told") {
    const kind = before === "" ? "stream-added" : after === "" ? "stream-removed" : "stream-form-changed";
    report(comparison, scope, kind, { text: before }, { text: after });
    if (isLoose) {
      // One description has a frame, the other what is in it.
      if (element && now.schema) compareSchemas(comparison, scope, element, now.schema);
      return;
    }
  }
  if (old.schema !== undefined && now.schema !== undefined) compareSchemas(comparison, scope, old.schema, now.schema);
  else if (old.schema !== now.schema && !isLoose)
    report(
      comparison,
      scope,
      "kind-changed",
      { text: old.schema === undefined ? "any" : "a schema" },
      { text: now.schema === undefined ? "any" : "a schema" },
    );
  compareEncoding(comparison, scope, old, now);
}

/** What is in the frames of a stream, by the old one; `told` where the new one has such frames, though it does not call them a stream. */
function resultOf(
  { oldTypes, newTypes }: Comparison,
  old: HttpContent,
  now: HttpContent,
): HttpSchema | "told" | undefined {
  if (old.stream === undefined || old.schema === undefined || now.schema === undefined) return undefined;
  const names = [...shapeOf(now.schema, newTypes).properties.keys()];
  if (names.includes("result") && names.every((name) => name === "result" || name === "error")) return "told";
  return shapeOf(old.schema, oldTypes).properties.get("result")?.schema ?? old.schema;
}

/** How the parts of a form are sent. */
function compareEncoding(comparison: Comparison, scope: Scope, old: HttpContent, now: HttpContent): void {
  const [before, after] = [encodingText(old), encodingText(now)];
  if (before !== after) report(comparison, scope, "parameter-style-changed", { text: before }, { text: after });
}

function encodingText({ encoding }: HttpContent): string {
  const texts = encoding.map((each) =>
    JSON.stringify({ ...each, extensions: undefined, headers: each.headers.map(({ name }) => name) }),
  );
  return texts.toSorted().join(" ");
}

function isSameHeader(a: HttpHeader, b: HttpHeader): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase();
}

function compareHeaders(
  comparison: Comparison,
  around: Scope,
  old: readonly HttpHeader[],
  now: readonly HttpHeader[],
): void {
  for (const header of old) {
    const other = now.find((each) => isSameHeader(each, header));
    const scope = within(around, `${around.subject} header ${header.name}`, header, other);
    if (other === undefined) {
      report(comparison, scope, "header-removed", { text: header.name, part: header }, nothing);
      continue;
    }
    if (other.required && !header.required)
      report(comparison, scope, "header-became-required", nothing, { text: "required" });
    if (header.required && !other.required)
      report(comparison, scope, "header-became-optional", { text: "required" }, nothing);
    compareSchemas(comparison, scope, header.schema, other.schema);
  }
  for (const header of now.filter((each) => !old.some((other) => isSameHeader(other, each)))) {
    const scope = within(around, `${around.subject} header ${header.name}`, undefined, header);
    report(comparison, scope, "header-added", nothing, { text: header.name, part: header });
  }
}
