import { ClientError } from "./client-error.js";
import { errorFromJson } from "./client-http-error.js";
import { messageFromJson } from "./client-json-read.js";
import { isJsonObject, parseJson, type JsonObject, type JsonValue } from "./exact-json.js";
import type { AnyMessageSchema, MessageSchema } from "./schema.js";
import { statusCodes } from "./status.js";

/**
 * The message in one frame of a JSON stream: bare, or in an envelope `{"result":...}`. Throws the error of a frame
 * `{"error":...}`. A message type that has such a field itself is told apart by the envelope's lone key.
 */
export function messageFromFrame<T>(schema: MessageSchema<T, unknown>, text: string): T {
  const json = parseAnswer(text);
  if (isJsonObject(json)) {
    const keys = Object.keys(json);
    const error = json["error"];
    if (isJsonObject(error) && isEnvelope(schema, "error", keys)) throw errorFromJson(error);
    if (isEnvelope(schema, "result", keys)) return readAnswer(schema, json["result"] ?? {});
  }
  return readAnswer(schema, json);
}

/** The typed message of an answer; throws INTERNAL if it is not what the method promises. */
export function readAnswer<T>(schema: MessageSchema<T, unknown>, json: JsonValue): T {
  try {
    return messageFromJson(schema, json);
  } catch (error) {
    throw new ClientError(statusCodes.INTERNAL, `the answer is no ${schema.fullName}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
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

function isEnvelope(schema: AnyMessageSchema, key: string, keys: readonly string[]): boolean {
  return keys.length === 1 && keys[0] === key && !schema.fields.some((field) => field.jsonName === key && field.type.kind !== "message");
}
