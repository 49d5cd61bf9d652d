import { type JsonValue, type MessageSchema } from "../core/index.js";
/**
 * The typed message of its protobuf JSON form: JSON and proto names, 64-bit integers quoted or not, unknown fields
 * skipped, absent fields at their default. Throws `TypeError` naming the field that does not fit its type.
 */
export declare function messageFromJson<T>(schema: MessageSchema<T, unknown>, json: JsonValue): T;
