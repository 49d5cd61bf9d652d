import { badAnswer } from "./client-error.js";
import { errorFromJson } from "./client-http-error.js";
import { messageFromJson } from "./client-json-read.js";
import {
  type AnyMessageSchema,
  type HttpRule,
  type JsonValue,
  type MapperRegistry,
  type MessageSchema,
  isJsonObject,
  parseJson,
} from "../core/index.js";

/** What the answers of a call are, beside their message's type. */
export interface AnswerReading {
  /** The binding of the request: an answer may be one field. */
  readonly rule?: HttpRule;
  /** Knows the types that an Any may hold. */
  readonly registry?: MapperRegistry | undefined;
  /** Largest answer, and largest message of a stream, that is read. */
  readonly maxAnswerBytes?: number | undefined;
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
    if (isJsonObject(error) && (hasEnvelope || schema.fields.every((field) => field.jsonName !== "error")))
      throw errorFromJson(error);
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
  if (!rule?.answers) refuseError(schema, json);
  try {
    return messageFromJson(schema, rule?.answers?.wrap(rule, schema, json) ?? json, registry);
  } catch (error) {
    throw badAnswer(`the answer is no ${schema.fullName}: ${(error as Error).message}`, error);
  }
}

/** Throws the error that came as if it were an answer: what has none of the message's fields, but a code or an error. */
function refuseError({ fields }: AnyMessageSchema, json: JsonValue): void {
  if (
    isJsonObject(json) &&
    ("code" in json || "error" in json) &&
    !fields.some(({ jsonName, name }) => jsonName in json || name in json)
  )
    throw errorFromJson(json);
}

/** JSON of an answer. Throws INTERNAL for anything else, the empty text included. */
export function parseAnswer(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch (error) {
    throw badAnswer(text === "" ? "the answer is empty" : `the answer is not JSON: ${text.slice(0, 100)}`, error);
  }
}
