import { type AnyMessageSchema, type JsonValue } from "../core/index.js";
/** A typed message to be sent in its protobuf JSON form; what is absent or holds its default is left out. */
export declare function messageToJson(schema: AnyMessageSchema, message: unknown): JsonValue;
