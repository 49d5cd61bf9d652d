import type { StreamFailure } from "../http2/index.js";
/** Whether a call may be made again that the upstream has certainly not looked at. */
export declare function mayRetry({ kind, isUnprocessed }: StreamFailure, attempts: number): boolean;
