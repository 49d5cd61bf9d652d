import {
  type AnyMessageSchema,
  type HttpRule,
  type JsonValue,
  isHttpBody,
  isJsonObject,
  statusCodes,
} from "../core/index.js";
import { ClientError } from "./client-error.js";
import { fromRawBody } from "./client-http-body.js";
import { messageToJson } from "./client-json-write.js";

/** A message laid out over the parts of an HTTP request. */
export interface HttpLayout {
  /** Path and query, percent-encoded, e.g. `/v1/shelves/1?view=FULL`. */
  readonly path: string;
  /** JSON text of the body, or the raw bytes of an upload; undefined when the rule has none. */
  readonly body?: string | ArrayBuffer;
  /** Set for raw bytes. */
  readonly contentType?: string;
}

type MutableJson = Record<string, JsonValue>;

/** Lays a message out: path variables first, then the body, the rest as query. Throws INVALID_ARGUMENT for an empty path variable. */
export function layOutRequest(rule: HttpRule, schema: AnyMessageSchema, message: unknown): HttpLayout {
  if (rule.body === "*" && isHttpBody(schema)) return { path: rule.path.join(""), ...rawBody(message) };
  const upload = rule.body === "" ? undefined : schema.fields.find((field) => field.name === rule.body);
  if (upload?.type.kind === "message" && isHttpBody(upload.type.message())) {
    const { [upload.property]: content = {}, ...rest } = message as Readonly<Record<string, unknown>>;
    return { ...layOutRequest({ ...rule, body: "" }, schema, rest), ...rawBody(content) };
  }
  const json = messageToJson(schema, message);
  if (rule.body === "*" && rule.path.length === 1) return { path: String(rule.path[0]), body: JSON.stringify(json) };
  if (!isJsonObject(json)) throw new TypeError(`${schema.fullName} cannot be laid out over a path`);
  const rest: MutableJson = json;
  const path = rule.path
    .map((part) => (typeof part === "string" ? part : pathText(take(rest, schema, part.field), part)))
    .join("");
  if (rule.body === "*") return { path, body: JSON.stringify(rest) };
  const body = rule.body === "" ? undefined : JSON.stringify(take(rest, schema, rule.body) ?? {});
  const query = new URLSearchParams();
  addQuery(query, "", rest);
  const text = query.toString();
  return { path: text === "" ? path : `${path}?${text}`, ...(body !== undefined && { body }) };
}

function rawBody(message: unknown): { readonly body: ArrayBuffer; readonly contentType: string } {
  const { data, contentType } = fromRawBody(message);
  return { body: data.slice().buffer as ArrayBuffer, contentType };
}

/** Wraps the JSON of an answer whose rule sends one field only. */
export function unwrapResponseBody(rule: HttpRule | undefined, schema: AnyMessageSchema, json: JsonValue): JsonValue {
  if (rule?.responseBody === undefined) return json;
  const field = schema.fields.find((each) => each.name === rule.responseBody);
  return { [field?.jsonName ?? rule.responseBody]: json };
}

/** Takes the value at a dotted field path out of the JSON. */
function take(json: MutableJson, schema: AnyMessageSchema, fieldPath: string): JsonValue | undefined {
  const [head = "", ...tail] = fieldPath.split(".");
  const field = schema.fields.find((each) => each.name === head);
  const key = field?.jsonName ?? head;
  const value = json[key];
  if (tail.length > 0) {
    if (field?.type.kind !== "message" || !isJsonObject(value)) return undefined;
    return take(value, field.type.message(), tail.join("."));
  }
  delete json[key];
  return value;
}

function pathText(
  value: JsonValue | undefined,
  { field, multi }: { readonly field: string; readonly multi: boolean },
): string {
  if (value === undefined || value === null || value === "")
    throw new ClientError(statusCodes.INVALID_ARGUMENT, `${field} is part of the path and must not be empty`);
  const text = String(value);
  return multi ? text.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(text);
}

function addQuery(query: URLSearchParams, key: string, value: JsonValue): void {
  if (isJsonObject(value))
    for (const [name, each] of Object.entries(value)) addQuery(query, key === "" ? name : `${key}.${name}`, each);
  else if (Array.isArray(value)) for (const each of value as readonly JsonValue[]) addQuery(query, key, each);
  else query.append(key, String(value));
}
