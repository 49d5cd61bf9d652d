import { ClientError } from "./client-error.js";
import { errorFromJson } from "./client-http-error.js";
import { messageFromJson } from "./client-json-read.js";
import {
  type AnyMessageSchema,
  type JsonObject,
  type JsonValue,
  type MessageSchema,
  isJsonObject,
  parseJson,
  statusCodes,
} from "../core/index.js";

/**
 * The message in one frame of a JSON stream: bare, or in an envelope `{"result":...}`, which only form `json` has. Throws the
 * error of a frame `{"error":...}`.
 */
export function messageFromFrame<T>(
  schema: MessageSchema<T, unknown>,
  text: string,
  form: "json" | "ndjson" | "sse",
): T {
  const json = parseAnswer(text);
  if (isJsonObject(json) && Object.keys(json).length === 1) {
    const { error, result } = json;
    // Without envelope a message may have fields of these names itself.
    if (isJsonObject(error) && (form === "json" || !hasField(schema, "error"))) throw errorFromJson(error);
    if (result !== undefined && form === "json") return readAnswer(schema, result);
  }
  return readAnswer(schema, json);
}

/** The typed message of an answer; throws INTERNAL if it is not what the method promises. */
export function readAnswer<T>(schema: MessageSchema<T, unknown>, json: JsonValue): T {
  try {
    return messageFromJson(schema, json);
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
