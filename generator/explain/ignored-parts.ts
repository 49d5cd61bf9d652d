import {
  type AnyMessageSchema,
  type FieldSchema,
  type MapperRegistry,
  JsonError,
  encodeUtf8,
  fieldsByName,
  findTrail,
  followTrail,
  trailName,
} from "../runtime/core/index.js";
import type { Route } from "../runtime/gateway/index.js";

/** A part of a request that reaches nobody: a dialect that is lax passes over it without a word. */
export interface IgnoredPart {
  /** E.g. `query parameter "colour"` or `body member "book.pges"`. */
  readonly part: string;
  readonly why: string;
}

/** Parameters of a query that give the message nothing. */
export function ignoredParameters(route: Route, query: URLSearchParams): readonly IgnoredPart[] {
  const { schema } = route.method.input;
  const taken = [...route.variables.map(({ field }) => field), ...(route.body === "" ? [] : [route.body])];
  return [...new Set(query.keys())].flatMap((name): readonly IgnoredPart[] => {
    const ignored = (why: string): readonly IgnoredPart[] => [{ part: `query parameter ${JSON.stringify(name)}`, why }];
    if (route.body === "*") return ignored("the body is the whole message");
    const { kind, trail } = followTrail(schema, name.replace(/\[.*\]$/s, "").split("."));
    if (kind === "unknown") return ignored(`${schema.fullName} has no such field`);
    const fullName = trailName(trail);
    const by = taken.find((field) => fullName === field || fullName.startsWith(`${field}.`));
    return by === undefined ? [] : ignored(`the ${by === route.body ? "body" : "path"} gives ${by}`);
  });
}

/** Members of a JSON body that give the message nothing, and what else only a lax reader lets pass. */
export function ignoredMembers(route: Route, body: string, registry: MapperRegistry): readonly IgnoredPart[] {
  if (body === "") return [];
  if (route.body === "") return [{ part: "body", why: "the rule reads none" }];
  const { kind, input } = route.method;
  const field = route.body === "*" ? undefined : findTrail(input.schema, route.body)?.at(-1);
  const isStream = kind === "client_streaming" || kind === "bidi_streaming";
  const [first, ...more] = splitValues(body);
  const found: IgnoredPart[] = [];
  for (const text of isStream ? [first, ...more] : [first]) {
    const value = parse(text ?? "");
    if (field === undefined) walkMessage(input.schema, value, "", found);
    else walkField(field, value, "", found);
  }
  if (!isStream && more.length > 0) found.push({ part: "body", why: "something stands behind its JSON value" });
  if (found.length > 0 || isStream || field !== undefined) return found;
  try {
    input.fromJson(encodeUtf8(body), { registry });
    return [];
  } catch (error) {
    return error instanceof JsonError
      ? [{ part: `body at line ${error.line}, column ${error.column}`, why: error.reason }]
      : [];
  }
}

/** Headers that neither become metadata nor mean something to the gateway. */
export function ignoredHeaders(
  headers: Readonly<Record<string, string>>,
  metadata: Readonly<Record<string, unknown>>,
): readonly IgnoredPart[] {
  return Object.keys(headers).flatMap((name) => {
    const bare = name.toLowerCase();
    const forwarded = [bare, `grpcgateway-${bare}`, bare.replace(/^grpc-metadata-/, "")];
    if (ownHeaders.has(bare) || forwarded.some((each) => Object.hasOwn(metadata, each))) return [];
    return [{ part: `header ${JSON.stringify(name)}`, why: "it is not forwarded" }];
  });
}

const ownHeaders: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "content-encoding",
  "content-length",
  "content-type",
  "grpc-timeout",
  "host",
  "last-event-id",
  "te",
]);

/** The JSON values of a body: objects one behind the other and what stands behind them, or one value of any kind. */
function splitValues(body: string): readonly string[] {
  const values: string[] = [];
  let depth = 0;
  let start = 0;
  // Strings whole, escapes included, so that no brace within one counts.
  for (const { 0: token, index } of body.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (token === "{") depth++;
    if (token !== "}" || --depth > 0) continue;
    values.push(body.slice(start, index + 1));
    start = index + 1;
  }
  const rest = body.slice(start);
  return rest.trim() === "" ? values : [...values, rest];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function walkMessage(schema: AnyMessageSchema, value: unknown, prefix: string, found: IgnoredPart[]): void {
  if (schema.json !== undefined || typeof value !== "object" || value === null || Array.isArray(value)) return;
  const fields = fieldsByName(schema);
  for (const [key, each] of Object.entries(value)) {
    const field = fields.get(key) ?? schema.extensions?.find(({ jsonName }) => jsonName === key);
    if (field === undefined) found.push(member(prefix + key, `${schema.fullName} has no such field`));
    else walkField(field, each, prefix + key, found);
  }
}

function walkField({ shape, type }: FieldSchema, value: unknown, path: string, found: IgnoredPart[]): void {
  const elements =
    shape === "singular" || typeof value !== "object" || value === null
      ? [[path, value] as const]
      : Object.entries(value).map(([key, each]) => [`${path}[${key}]`, each] as const);
  for (const [at, each] of elements) {
    if (type.kind === "message") walkMessage(type.message(), each, at === "" ? "" : `${at}.`, found);
    else if (type.kind === "enum" && typeof each === "string" && !type.enum().values.some(([name]) => name === each))
      found.push(member(at, `${JSON.stringify(each)} is no value of ${type.enum().fullName}`));
  }
}

function member(path: string, why: string): IgnoredPart {
  return { part: `body member ${JSON.stringify(path)}`, why };
}
