/** Any JSON value as `JSON.parse` gives it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** A JSON object; only own properties count. */
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
/** `JSON.parse` that keeps long integers exact: `9007199254740993` becomes marked text that `exactDigits` reads. */
export declare function parseJson(text: string): JsonValue;
/** Decimal text of an integer: of a marked one, of quoted digits or of a JSON number. */
export declare function exactDigits(value: number | string): string;
/** True for a number as `parseJson` answers it: plain, or marked because of its length. */
export declare function isNumberToken(value: JsonValue): value is number | string;
/** True for an object that is neither null nor a list. */
export declare function isJsonObject(value: JsonValue | undefined): value is JsonObject;
