import {
  type AnyMessageSchema,
  type HttpRule,
  type MapperRegistry,
  isHttpBody,
  printJson,
  statusCodes,
} from "../core/index.js";
import { ClientError } from "./client-error.js";
import { fromRawBody } from "./client-http-body.js";
import { messageToJson } from "./client-json-write.js";

/** A message laid out over the parts of an HTTP request. */
export interface HttpLayout {
  /** The binding that holds the message: the first one that can. */
  readonly rule: HttpRule;
  /** Path and query, percent-encoded, e.g. `/v1/shelves/1?view=FULL`. */
  readonly path: string;
  /** JSON text of the body, or the raw bytes of an upload; undefined when the rule has none, or its field is not set. */
  readonly body?: string | ArrayBuffer | undefined;
  /** Set for raw bytes. */
  readonly contentType?: string;
}

/**
 * Lays a message out by the first of several bindings that can hold it: path variables first, then the body, the rest as query.
 * Throws INVALID_ARGUMENT with what the first one lacks if none can, e.g. for an empty text in the path or a list of messages
 * in a query.
 */
export function layOutRequest(
  rules: readonly HttpRule[],
  schema: AnyMessageSchema,
  message: unknown,
  registry?: MapperRegistry,
): HttpLayout {
  let problem: Error | undefined;
  for (const rule of rules) {
    try {
      return { rule, ...layOut(rule, schema, message, registry) };
    } catch (error) {
      problem ??= error as Error;
    }
  }
  throw new ClientError(statusCodes.INVALID_ARGUMENT, String(problem?.message), {
    cause: problem,
    origin: "client",
  });
}

function layOut(
  rule: HttpRule,
  schema: AnyMessageSchema,
  message: unknown,
  registry: MapperRegistry | undefined,
): Omit<HttpLayout, "rule"> {
  const isRaw = rule.body === "*" && isHttpBody(schema);
  const json = isRaw ? {} : messageToJson(schema, message, registry);
  const { path, field, value } = rule.layOut?.(rule, schema, json) ?? { path: rule.path.join(""), value: json };
  if (isRaw) return { path, ...rawBody(message) };
  return field?.type.kind === "message" && isHttpBody(field.type.message()) && value
    ? { path, ...rawBody((message as Readonly<Record<string, unknown>>)[field.property]) }
    : { path, body: value === undefined ? value : printJson(value) };
}

function rawBody(message: unknown): { readonly body: ArrayBuffer; readonly contentType: string } {
  const { data, contentType } = fromRawBody(message);
  return { body: data.slice().buffer as ArrayBuffer, contentType };
}
