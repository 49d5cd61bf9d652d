import type {
  HttpAnswer,
  HttpBody,
  HttpOperation,
  HttpParameter,
  HttpPath,
  HttpServer,
  SecurityAlternative,
} from "../../model/http-api.js";
import { entriesOf, isRecord, listOf, member, textOf } from "../plain-value.js";
import { childOf, childrenOf } from "./place.js";
import type { Place } from "./place.js";
import { describe, extensionsOf, mark, report, reportFault, reportUnknown, resolve } from "./reading.js";
import type { Reading } from "./reading.js";
import { takesStream } from "./stream-form.js";
import { toContents } from "./to-content.js";
import { toHeaders, toParameter } from "./to-parameter.js";
import { toAlternatives } from "./to-security.js";
import { toServers } from "./to-server.js";

/** What operations take from around them. */
export interface OperationScope {
  readonly path: HttpPath;
  readonly method: string;
  /** Parameters of the path item. */
  readonly shared: readonly HttpParameter[];
  readonly servers: readonly HttpServer[];
  readonly security: readonly SecurityAlternative[];
}

const operationKnown: ReadonlySet<string> = new Set([
  "tags",
  "summary",
  "description",
  "externalDocs",
  "operationId",
  "parameters",
  "requestBody",
  "responses",
  "callbacks",
  "deprecated",
  "security",
  "servers",
]);

/** Reads an operation of OpenAPI 3. */
export function toOperation(reading: Reading, place: Place, scope: OperationScope): HttpOperation {
  reportUnknown(reading, place, operationKnown);
  const own = childrenOf(childOf(place, "parameters")).flatMap((each) => toParameter(reading, each) ?? []);
  const body = toBody(reading, childOf(place, "requestBody"));
  return finishOperation(reading, place, scope, {
    parameters: mergeParameters(scope.shared, own),
    ...(body && { body }),
    answers: childrenOf(childOf(place, "responses")).flatMap((each) => toAnswer(reading, each) ?? []),
    servers:
      member(place.value, "servers") === undefined ? scope.servers : toServers(reading, childOf(place, "servers")),
  });
}

/** What an operation says in every version, and the checks that need it whole. */
export function finishOperation(
  reading: Reading,
  place: Place,
  scope: OperationScope,
  read: Pick<HttpOperation, "parameters" | "body" | "answers" | "servers">,
): HttpOperation {
  const { value } = place;
  const id = textOf(value, "operationId");
  const summary = textOf(value, "summary");
  const description = textOf(value, "description");
  checkPath(reading, place, scope, read.parameters);
  const callbacks = entriesOf(value, "callbacks");
  if (callbacks.length > 0)
    report(
      reading,
      "openapi-not-generated",
      { what: "callbacks", where: describe(place) },
      childOf(place, "callbacks"),
    );
  return {
    ...(id !== undefined && { id }),
    method: scope.method,
    path: scope.path,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    tags: listOf(value, "tags").filter((each) => typeof each === "string"),
    deprecated: member(value, "deprecated") === true,
    ...read,
    security: toAlternatives(member(value, "security")) ?? scope.security,
    callbacks: Object.fromEntries(callbacks),
    extensions: extensionsOf(value, ["externalDocs"]),
    location: place.source.locate(place.path),
  };
}

/** An operation's own parameter stands for the path item's of the same name and place. */
export function mergeParameters(
  shared: readonly HttpParameter[],
  own: readonly HttpParameter[],
): readonly HttpParameter[] {
  const unique = own.filter((each, index) => own.findLastIndex((other) => isSame(each, other)) === index);
  return [...shared.filter((each) => !own.some((other) => isSame(each, other))), ...unique];
}

function isSame(a: HttpParameter, b: HttpParameter): boolean {
  return a.name === b.name && a.in === b.in;
}

function checkPath(reading: Reading, place: Place, scope: OperationScope, parameters: readonly HttpParameter[]): void {
  const name = `${scope.method} ${scope.path.source}`;
  const inPath = new Set(scope.path.parts.flatMap((part) => (part.kind === "parameter" ? [part.name] : [])));
  const declared = parameters.filter((each) => each.in === "path").map((each) => each.name);
  for (const parameter of [...inPath].filter((each) => !declared.includes(each)))
    reportFault(reading, "path-parameter-undeclared", { parameter, name }, place);
  for (const parameter of declared.filter((each) => !inPath.has(each)))
    reportFault(reading, "path-parameter-unplaced", { parameter, name }, place);
}

const bodyKnown: ReadonlySet<string> = new Set(["description", "content", "required"]);

function toBody(reading: Reading, given: Place): HttpBody | undefined {
  if (given.value === undefined) return undefined;
  const place = resolve(reading, given);
  if (place === undefined) return undefined;
  reportUnknown(reading, place, bodyKnown);
  const description = textOf(place.value, "description");
  const contents = toContents(reading, childOf(place, "content"));
  if (contents.length === 0) {
    report(reading, "openapi-malformed", { what: describe(place), why: "a body needs a media type" }, place);
    return undefined;
  }
  return mark(reading, given, {
    ...(description !== undefined && { description }),
    required: member(place.value, "required") === true,
    contents: takesStream(description) ? contents.map((each) => ({ ...each, stream: "lines" as const })) : contents,
    extensions: extensionsOf(place.value),
  });
}

const answerKnown: ReadonlySet<string> = new Set(["description", "summary", "headers", "content", "links"]);

function toAnswer(reading: Reading, given: Place): HttpAnswer | undefined {
  const opened = openAnswer(reading, given);
  if (opened === undefined) return undefined;
  const { status, place } = opened;
  reportUnknown(reading, place, answerKnown);
  const description = textOf(place.value, "description");
  const links = entriesOf(place.value, "links");
  if (links.length > 0)
    report(reading, "openapi-not-generated", { what: "links", where: describe(given) }, childOf(place, "links"));
  return mark(reading, given, {
    status,
    ...(description !== undefined && { description }),
    headers: toHeaders(reading, childOf(place, "headers")),
    contents: toContents(reading, childOf(place, "content")),
    links: Object.fromEntries(links),
    extensions: extensionsOf(place.value, ["summary"]),
  });
}

/** The status and the place of an answer; undefined for what is none, or cannot be found. */
export function openAnswer(
  reading: Reading,
  given: Place,
): { readonly status: HttpAnswer["status"]; readonly place: Place } | undefined {
  const key = given.path.at(-1) ?? "";
  if (key.startsWith("x-")) return undefined;
  const status = toStatus(key);
  if (status === undefined)
    report(reading, "openapi-malformed", { what: describe(given), why: `${key} is no status` }, given);
  const place = resolve(reading, given);
  if (status === undefined || place === undefined) return undefined;
  return { status, place };
}

/** `200`, `"4XX"`, `"default"`. */
function toStatus(key: string): HttpAnswer["status"] | undefined {
  if (key === "default") return key;
  if (/^[1-5]\d\d$/.test(key)) return Number(key);
  return /^[1-5]XX$/i.test(key) ? (key.toUpperCase() as "4XX") : undefined;
}

/** Whether a member of a path item is an operation; `query` and further ones are of 3.2. */
export const httpMethods: readonly string[] = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

/** The operations of a path item with their methods in capitals. */
export function operationsOf(item: Place): readonly (readonly [method: string, place: Place])[] {
  const own = childrenOf(item).filter((each) => httpMethods.includes(each.path.at(-1) ?? ""));
  const more = childrenOf(childOf(item, "additionalOperations"));
  return [...own, ...more]
    .filter((each) => isRecord(each.value))
    .map((each) => [(each.path.at(-1) ?? "").toUpperCase(), each] as const);
}
