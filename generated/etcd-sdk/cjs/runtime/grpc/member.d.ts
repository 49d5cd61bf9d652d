import { type Status } from "../core/index.js";
import type { Http2Session, OpenSession } from "../http2/index.js";
import { type Address } from "./addresses.js";
import { type PooledSession } from "./pooled-session.js";
import type { UpstreamOptions } from "./upstream-options.js";
/** One address and the connections to it. */
export interface Member {
    readonly address: Address;
    /** Sessions that take calls, and those that only end what they have. */
    sessions: PooledSession[];
    readonly draining: Set<PooledSession>;
    connecting: PooledSession | undefined;
    /** Why it could not be reached when that was tried last; undefined while it can. */
    failure: Status | undefined;
    failures: number;
    /** Not tried again before. */
    retryAtMs: number;
    /** Gives no sign of life; others are preferred. */
    isSuspect: boolean;
    isClosed: boolean;
}
/** Hears what becomes of members. */
export interface MemberOwner {
    /** A connection has come up. */
    ready(member: Member): void;
    /** The address cannot be reached, or has lost its last connection. */
    down(member: Member): void;
    /** There is room for calls. */
    freed(): void;
    /** The upstream complained of pings. */
    tooManyPings(): void;
    /** Something was thrown inside a session. */
    fault(error: unknown): void;
}
/** What connections need to know. */
export interface MemberContext {
    readonly options: UpstreamOptions;
    readonly userAgent: string;
    readonly open: OpenSession;
    readonly owner: MemberOwner;
}
export declare function createMember(address: Address): Member;
/** A session with room for one more stream, the least busy of those that are not congested. Opens another connection where there is none. */
export declare function pickSession(context: MemberContext, member: Member, isLong: boolean): PooledSession | undefined;
/** Opens a connection. */
export declare function connect(context: MemberContext, member: Member): void;
/** Notes that an address could not be reached. */
export declare function failMember(member: Member, reason: string): void;
/** Doubled each time; jitter of a fifth either way keeps clients apart. */
export declare function backoff(failures: number): number;
/** Gives up a connection that is coming up. */
export declare function stopConnecting(member: Member): void;
/** Takes all connections away from new calls; they end with the calls that are under way. */
export declare function drainMember(member: Member): void;
/** Ends all connections, after the calls under way or at once. */
export declare function closeMember(member: Member, force: boolean): void;
/** Ends a connection that gives no sign of life; its address is tried again last. */
export declare function destroyMemberSession(member: Member, session: Http2Session, reason: string): void;
