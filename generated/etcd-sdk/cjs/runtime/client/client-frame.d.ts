import { type JsonValue, type MessageSchema } from "../core/index.js";
/**
 * The message in one frame of a JSON stream: bare, or in an envelope `{"result":...}`, which only form `json` has. Throws the
 * error of a frame `{"error":...}`.
 */
export declare function messageFromFrame<T>(schema: MessageSchema<T, unknown>, text: string, form: "json" | "ndjson" | "sse"): T;
/** The typed message of an answer; throws INTERNAL if it is not what the method promises. */
export declare function readAnswer<T>(schema: MessageSchema<T, unknown>, json: JsonValue): T;
/** JSON of an answer; the empty text is the empty message. Throws INTERNAL for anything but JSON. */
export declare function parseAnswer(text: string): JsonValue;
