import type { JsonForm, ScalarType } from "./schema.js";
/** `{ seconds, nanos }` as `"2024-01-01T00:00:00.500Z"`. */
export declare const timestampJson: JsonForm;
/** `{ seconds, nanos }` as `"1.500s"`. */
export declare const durationJson: JsonForm;
/** `{ paths: ["user_name"] }` as `"userName"`. */
export declare const fieldMaskJson: JsonForm;
/** A Struct as the JSON object it stands for. */
export declare const structJson: JsonForm;
/** A Value as any JSON value. */
export declare const valueJson: JsonForm;
/** A ListValue as a JSON array. */
export declare const listValueJson: JsonForm;
/** An Any as the JSON object with `@type`. */
export declare const anyJson: JsonForm;
/** A wrapper such as `google.protobuf.Int64Value` as its value. */
export declare function wrapperJson(scalar: ScalarType): JsonForm;
