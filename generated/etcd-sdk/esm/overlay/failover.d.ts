import { type ClientTransport } from "../runtime/client/index.js";
/**
 * One transport over several members. Calls stay with a member until it is unavailable; then the next one is taken, for this call too
 * if it may be repeated, else for the calls after it.
 */
export declare function withFailover(members: readonly ClientTransport[]): ClientTransport;
