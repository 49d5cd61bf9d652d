import { ClientError } from "../runtime/client/index.js";
import { type AnyMethod } from "../runtime/core/index.js";
/** Whether a failed call may be made again: any call that never left, and repeatable ones that met an unavailable server. */
export declare function mayRepeat(method: AnyMethod, error: ClientError): boolean;
/** True when no server can have seen the call, since there was no connection. */
export declare function wasNeverSent(error: unknown): boolean;
