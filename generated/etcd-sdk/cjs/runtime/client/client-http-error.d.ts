import { ClientError } from "./client-error.js";
import { type JsonObject } from "../core/index.js";
/** The error an HTTP answer stands for: the body of any gateway generation, else the HTTP status alone. */
export declare function errorFromResponse(httpStatus: number, body: string, metadata: Headers): ClientError;
/**
 * The error of a JSON error object, a body or the `error` of a stream's last frame. Three generations of gateways write
 * `{ code, message, details }`, `{ grpc_code, message }` and `{ error: { code: <HTTP status>, status, message } }`.
 */
export declare function errorFromJson(json: JsonObject, options?: {
    readonly httpStatus?: number;
    readonly metadata?: Headers;
}, fallback?: number): ClientError;
