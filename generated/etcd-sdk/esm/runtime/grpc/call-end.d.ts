import { type Status } from "../core/index.js";
import type { HeaderBlock, StreamFailure } from "../http2/index.js";
/** What a call ends with in which something was thrown. */
export declare const callFault: Status;
export declare const cancelled: Status;
export declare const unsendable: Status;
export declare const truncated: Status;
/** Status of an answer whose headers are no gRPC answer's; undefined for those that are. */
export declare function refuseHeaders({ status, fields }: HeaderBlock): Status | undefined;
/** How a call ended that the upstream ended, by its trailers, or by its headers where they were all. */
export declare function statusOfEnd(headers: HeaderBlock | undefined, trailers: HeaderBlock | undefined): Status;
/** How a call ended whose stream failed. */
export declare function statusOfFailure({ kind, code, message }: StreamFailure): Status;
