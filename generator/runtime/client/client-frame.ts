import { ClientError } from "./client-error.js";
import { errorFromJson } from "./client-http-error.js";
import { messageFromJson } from "./client-json-read.js";
import {
  type AnyMessageSchema,
  type HttpRule,
  type JsonObject,
  type JsonValue,
  type MapperRegistry,
  type MessageSchema,
  isJsonObject,
  parseJson,
  statusCodes,
} from "../core/index.js";

/** What the answers of a call are, beside their message's type. */
export interface AnswerReading {
  /** The binding of the request: an answer may be one field. */
  readonly rule?: HttpRule;
  /** Knows the types that an Any may hold. */
  readonly registry?: MapperRegistry | undefined;
}

/**
 * The message in one frame of a JSON stream: in an envelope `{"result":...}`, or bare, where only what looks like an error is taken for
 * one if the message has a field of that name. Throws the error of a frame `{"error":...}`.
 */
export function messageFromFrame<T>(
  schema: MessageSchema<T, unknown>,
  text: string,
  hasEnvelope: boolean,
  reading: AnswerReading,
): T {
  const json = parseAnswer(text);
  if (isJsonObject(json) && Object.keys(json).length === 1) {
    const { error, result } = json;
    // Without envelope a message may have a field of this name itself.
    if (isJsonObject(error) && (hasEnvelope || !hasField(schema, "error"))) throw errorFromJson(error);
    if (result !== undefined && hasEnvelope) return readAnswer(schema, result, reading);
  }
  return readAnswer(schema, json, reading);
}

/** The typed message of an answer; throws INTERNAL if it is not what the method promises. */
export function readAnswer<T>(
  schema: MessageSchema<T, unknown>,
  json: JsonValue,
  { rule, registry }: AnswerReading,
): T {
  try {
    return messageFromJson(schema, rule?.answers?.wrap(rule, schema, json) ?? json, registry);
  } catch (error) {
    throw new ClientError(
      statusCodes.INTERNAL,
      `the answer is no ${schema.fullName}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

/** JSON of an answer; the empty text is the empty message. Throws INTERNAL for anything but JSON. */
export function parseAnswer(text: string): JsonValue {
  if (text.trim() === "") return {} satisfies JsonObject;
  try {
    return parseJson(text);
  } catch (error) {
    throw new ClientError(statusCodes.INTERNAL, `the answer is not JSON: ${text.slice(0, 100)}`, { cause: error });
  }
}

function hasField(schema: AnyMessageSchema, jsonName: string): boolean {
  return schema.fields.some((field) => field.jsonName === jsonName);
}
