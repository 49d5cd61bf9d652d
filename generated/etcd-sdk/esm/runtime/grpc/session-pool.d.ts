import { type Status } from "../core/index.js";
import type { OpenSession } from "../http2/index.js";
import { type AddressFinder } from "./addresses.js";
import { type Member, type MemberContext } from "./member.js";
import type { PoolCall } from "./pool-call.js";
import { type Watch } from "./session-watch.js";
import type { UpstreamOptions } from "./upstream-options.js";
/** Settings of a channel over HTTP/2. */
export interface Http2ChannelOptions extends UpstreamOptions {
    /** Largest message taken from the upstream, default 256 MiB. */
    readonly maxMessageBytes?: number;
    /** Value of `user-agent`, default `gatewright`. */
    readonly userAgent?: string;
    /** Told of what is thrown inside a call, which fails with INTERNAL then. Default: an entry on the console. */
    readonly onFault?: (error: unknown) => void;
}
/** Gives calls the sessions they are made on: opens connections on demand, shares them out, replaces those that go away. */
export interface SessionPool {
    readonly maxMessageBytes: number;
    /** Tells of what was thrown. */
    report(error: unknown): void;
    /** Starts the call at once, or when there is a session for it; refuses it, never before this returns, if there will be none. */
    submit(call: PoolCall): void;
    /** Takes back a call that has not been started. */
    forget(call: PoolCall): void;
    close(force: boolean): void;
}
/** What a pool knows. Plain data, but for the timers. */
export interface PoolState extends MemberContext {
    /** Told of what was thrown. */
    readonly report: (error: unknown) => void;
    readonly finder: AddressFinder;
    readonly isRoundRobin: boolean;
    /** `advance`, for timers. */
    readonly advance: () => void;
    members: Member[];
    /** With `pick_first`, the member whose connections are used. */
    active: Member | undefined;
    /** With `round_robin`, whose turn it is. */
    turn: number;
    /** Calls that wait: those that are over soon first. */
    readonly waiting: Set<PoolCall>;
    readonly waitingLong: Set<PoolCall>;
    isResolving: boolean;
    resolvedAtMs: number;
    resolveFailures: number;
    /** Why no name could be resolved. */
    resolveFailure: Status | undefined;
    stagger: NodeJS.Timeout | undefined;
    retry: NodeJS.Timeout | undefined;
    watch: Watch | undefined;
    isClosed: boolean;
}
/** Creates a pool; nothing is opened until it is needed. */
export declare function createSessionPool(options: Http2ChannelOptions, open: OpenSession): SessionPool;
