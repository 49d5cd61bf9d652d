import {
  type AnyMessageSchema,
  type FieldSchema,
  type HttpLayout,
  type HttpRule,
  type JsonValue,
  type MapperRegistry,
  exactNumber,
  isJsonObject,
  printJson,
} from "../core/index.js";
import { fieldDefault } from "./client-json-read.js";
import { fieldToJson, messageToJson } from "./client-json-write.js";

type MutableJson = Record<string, JsonValue>;

/** The value of the body with the field that it comes from; undefined for no body. */
interface PlacedMessage {
  readonly path: string;
  readonly field?: FieldSchema;
  readonly value?: JsonValue | undefined;
}

/**
 * Lays out a message by a rule that is more than a path and the whole message as body of JSON: path variables first, then the body, the
 * rest as query. Throws `TypeError` naming what a path or query cannot hold. Rules refer to it, so that a bundle whose methods need
 * no such thing does not carry it.
 */
export function placeParts(
  rule: HttpRule,
  schema: AnyMessageSchema,
  message: unknown,
  registry: MapperRegistry | undefined,
): HttpLayout {
  const { upload, body } = rule;
  if (upload && body === "*") return { rule, path: place(rule, schema, {}).path, ...upload(message) };
  const { path, field, value } = place(rule, schema, messageToJson(schema, message, registry));
  if (upload && field && value)
    return { rule, path, ...upload((message as Readonly<Record<string, unknown>>)[field.property]) };
  return { rule, path, body: value === undefined ? value : printJson(value) };
}

function place({ body, path: parts }: HttpRule, schema: AnyMessageSchema, json: JsonValue): PlacedMessage {
  if (schema.json && (body !== "*" || parts.length > 1)) throw unfit(schema.fullName);
  const rest = json as MutableJson;
  const path = parts.map((part) => (typeof part === "string" ? part : pathText(part, schema, rest))).join("");
  // Servers and `fetch` itself resolve these, percent-encoded too, to the path of another method.
  if (/\/\.\.?(\/|$)/.test(path)) throw unfit(path);
  if (body === "*") return { path, value: rest };
  const { field, value } = take(rest, schema, body);
  const query = parameters("", schema.fields, rest)
    .map((each) => each.map(encodeURIComponent).join("="))
    .join("&");
  return {
    path: query === "" ? path : `${path}?${query}`,
    ...(field && { field, value: value === undefined ? value : plainNumbers(field, value) }),
  };
}

/** Of a body that is no message, older gateways read numbers alone: 64-bit integers without quotes, enums without names. */
function plainNumbers({ shape, type }: FieldSchema, json: JsonValue): JsonValue {
  const plain = (each: JsonValue): JsonValue => {
    if (type.kind === "scalar" && type.scalar.endsWith("64")) return exactNumber(String(each));
    return type.kind === "enum" ? (type.enum().values.find(([name]) => name === each)?.[1] ?? each) : each;
  };
  if (type.kind === "message") return json;
  if (shape === "singular") return plain(json);
  if (shape === "list") return (json as readonly JsonValue[]).map(plain);
  return Object.fromEntries(Object.entries(json as MutableJson).map(([key, each]) => [key, plain(each)]));
}

type Taken = Pick<PlacedMessage, "field" | "value">;

/** Takes the value at a dotted field path out of the JSON; a field whose absence does not show has its default then. */
function take(json: MutableJson, schema: AnyMessageSchema, path: string): Taken {
  const [head, ...tail] = path.split(".");
  const field = schema.fields.find((each) => each.name === head);
  if (field === undefined) return {};
  const { jsonName, type, explicit } = field;
  const value = json[jsonName];
  if (tail.length > 0) {
    if (type.kind !== "message" || !isJsonObject(value)) return {};
    const taken = take(value, type.message(), tail.join("."));
    // What was taken brings the messages around it.
    if (taken.value !== undefined && Object.keys(value).length === 0) delete json[jsonName];
    return taken;
  }
  delete json[jsonName];
  return { field, value: value === undefined && !explicit ? fieldToJson(field, fieldDefault(field)) : value };
}

function pathText(
  { field: path, multi, pattern }: Exclude<HttpRule["path"][number], string>,
  schema: AnyMessageSchema,
  json: MutableJson,
): string {
  const { field, value } = take(json, schema, path);
  const found = field && value !== undefined ? parameters("", [field], { [field.jsonName]: value }) : [];
  const text = found.map(([, each]) => each).join();
  if (
    text === "" ||
    pattern?.test(text) === false ||
    found.some(([name]) => name !== field?.name) ||
    // Only the fields of the request itself may hold several.
    (field?.shape === "list" && text.split(",").length !== (path.includes(".") ? 1 : found.length))
  )
    throw unfit(path);
  const encoded = encodeURIComponent(text);
  return multi ? encoded.replaceAll("%2F", "/") : encoded;
}

/** Names and texts of fields, as a query has them; throws for what it cannot hold. */
function parameters(prefix: string, fields: readonly FieldSchema[], json: MutableJson): [name: string, text: string][] {
  return fields.flatMap(({ name, jsonName, shape, type }): [name: string, text: string][] => {
    const key = prefix + name;
    const value = json[jsonName];
    const message = type.kind === "message" ? type.message() : undefined;
    const text = (each: JsonValue, at = ""): string => {
      if (message?.json?.isText) return JSON.stringify(each);
      // The last bracket begins the key of an entry.
      if (at.includes("[") || (typeof each === "object" && each !== null)) throw unfit(key);
      // Gateways of most generations want a name there that they know.
      if (type.kind === "enum" && each !== null && !type.enum().values.some(([known]) => known === each))
        throw unfit(`${key}=${String(each)}`);
      return String(each ?? 0);
    };
    if (value === undefined) return [];
    if (shape !== "singular")
      return Object.entries(value as MutableJson).map(([at, each]) => [
        shape === "list" ? key : `${key}[${at}]`,
        text(each, at),
      ]);
    if (message && !message.json && Object.keys(value as MutableJson).length > 0)
      return parameters(`${key}.`, message.fields, value as MutableJson);
    return [[key, text(value)]];
  });
}

function unfit(what: string): TypeError {
  return new TypeError(`${what} fits no path or query`);
}
