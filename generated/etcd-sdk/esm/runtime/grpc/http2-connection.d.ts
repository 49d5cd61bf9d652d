import http2 from "node:http2";
import { type Status } from "../core/index.js";
/** How to reach an upstream. */
export interface UpstreamOptions {
    /** `host:port` (`127.0.0.1:2379`, `[::1]:2379`); several are tried in turn when a connection fails. */
    readonly target: string | readonly string[];
    /** Speak TLS; `{}` trusts the system's authorities. */
    readonly tls?: UpstreamTls;
    /** Milliseconds for a connection to come up, default 5,000. */
    readonly connectTimeoutMs?: number;
    /** Milliseconds between pings while calls are under way, default 30,000; 0 turns them off. */
    readonly keepAliveMs?: number;
    /** Milliseconds an answer to a ping may take before the connection counts as dead, default 10,000. */
    readonly keepAliveTimeoutMs?: number;
}
/** TLS towards the upstream, each in PEM; `cert` and `key` make it mutual. */
export interface UpstreamTls {
    readonly ca?: string | Uint8Array;
    readonly cert?: string | Uint8Array;
    readonly key?: string | Uint8Array;
    /** Name the certificate must carry, default the host of the target. */
    readonly serverName?: string;
    /** Accept any certificate. Only for tests. */
    readonly insecure?: boolean;
}
/** Receives the session that a call may use, or the reason why there is none. */
export type SessionTaker = (session: http2.ClientHttp2Session | undefined, failure: Status) => void;
/** Keeps one HTTP/2 connection to an upstream: opens it on demand, replaces it when it goes away. */
export interface Http2Connection {
    /** The session if one is ready to be used this instant. */
    readonly ready: http2.ClientHttp2Session | undefined;
    /** Hands over a session: at once, after the attempt under way, or at once none while the upstream is down. */
    take(taker: SessionTaker): void;
    /** Stops using a session for new calls, e.g. because its stream ids are used up. */
    retire(session: http2.ClientHttp2Session): void;
    close(force: boolean): void;
}
/** Creates a connection; nothing is opened until it is needed. */
export declare function createHttp2Connection(options: UpstreamOptions): Http2Connection;
/** Notes that a call began (`1`) or ended (`-1`) on a session, so that only a busy one is pinged. */
export declare function countStream(session: http2.ClientHttp2Session, by: 1 | -1): void;
