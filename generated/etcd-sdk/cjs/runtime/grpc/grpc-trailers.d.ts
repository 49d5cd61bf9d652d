import { type Status } from "../core/index.js";
/** Headers as node:http2 gives them. */
export type WireHeaders = Readonly<Record<string, string | readonly string[] | number | undefined>>;
/** Status in trailers (or in the headers of an answer without message); undefined if there is none. */
export declare function readStatus(trailers: WireHeaders): Status | undefined;
/** Status of an answer that is not gRPC at all, by its HTTP status, as gRPC's HTTP mapping says. */
export declare function statusOfHttp(httpStatus: number): Status;
/** Status of a stream that was reset, by its HTTP/2 error code, as gRPC's HTTP/2 mapping says. */
export declare function statusOfReset(code: number): Status;
/** HTTP/2 error codes that gRPC tells apart. */
export declare const REFUSED_STREAM = 7;
export declare const CANCEL = 8;
