import type { JsonValue } from "./exact-json.js";
import type { AnyMessageSchema } from "./schema.js";
/** A typed message to be sent in its protobuf JSON form; what is absent or holds its default is left out. */
export declare function messageToJson(schema: AnyMessageSchema, message: unknown): JsonValue;
