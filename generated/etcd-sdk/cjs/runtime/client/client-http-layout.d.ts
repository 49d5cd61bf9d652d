import { type AnyMessageSchema, type HttpRule, type JsonValue } from "../core/index.js";
/** A message laid out over the parts of an HTTP request. */
export interface HttpLayout {
    /** Path and query, percent-encoded, e.g. `/v1/shelves/1?view=FULL`. */
    readonly path: string;
    /** JSON text of the body, or the raw bytes of an upload; undefined when the rule has none. */
    readonly body?: string | ArrayBuffer;
    /** Set for raw bytes. */
    readonly contentType?: string;
}
/** Lays a message out: path variables first, then the body, the rest as query. Throws INVALID_ARGUMENT for an empty path variable. */
export declare function layOutRequest(rule: HttpRule, schema: AnyMessageSchema, message: unknown): HttpLayout;
/** Wraps the JSON of an answer whose rule sends one field only. */
export declare function unwrapResponseBody(rule: HttpRule | undefined, schema: AnyMessageSchema, json: JsonValue): JsonValue;
