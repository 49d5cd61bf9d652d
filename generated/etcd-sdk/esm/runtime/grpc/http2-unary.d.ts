import type http2 from "node:http2";
import { type Boundary, type Status } from "../core/index.js";
import type { Call, UnaryDone } from "./channel.js";
import type { ChannelContext } from "./http2-context.js";
/** What a call ends with in which something was thrown. */
export declare const callFault: Status;
/** Makes one unary call. A call that the upstream refused without looking at it is sent once more. */
export declare function startUnaryCall(context: ChannelContext, headers: http2.OutgoingHttpHeaders, frame: Uint8Array, timeoutMs: number | undefined, done: UnaryDone): Call;
/** Runs the first step of a call; what it throws is the call's own end, told when its maker has got the call. */
export declare function startNow(boundary: Boundary, step: () => void): void;
/** Opens a stream; undefined if the session cannot take one more, which retires it. */
export declare function request(session: http2.ClientHttp2Session, headers: http2.OutgoingHttpHeaders, context: ChannelContext): http2.ClientHttp2Stream | undefined;
/** Why a stream ended that brought no status. */
export declare function lostStatus(session: http2.ClientHttp2Session, stream: http2.ClientHttp2Stream, answered: boolean, failure: Error | undefined): Status;
