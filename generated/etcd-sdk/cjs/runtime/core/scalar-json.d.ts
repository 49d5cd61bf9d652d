import { type JsonValue } from "./exact-json.js";
import type { ScalarType } from "./schema.js";
/** A typed scalar in its JSON form: 64-bit integers as text, bytes as base64 (a string given for bytes is its UTF-8). */
export declare function scalarToJson(value: unknown): JsonValue;
/** A scalar of a field of known type in its JSON form. */
export declare function typedScalarToJson(scalar: ScalarType, value: unknown): JsonValue;
/** The typed value of a JSON scalar; throws `TypeError` for JSON that the scalar type does not allow. */
export declare function scalarFromJson(scalar: ScalarType, json: JsonValue): unknown;
/** What a field of this type holds when nothing was sent. */
export declare function scalarDefault(scalar: ScalarType): unknown;
