import tls from "node:tls";
import type { OpenSession, SessionOptions, SessionTls } from "./session.js";
/** Opens a session of our own over TCP or TLS. It may be given requests once the owner has heard `ready`. */
export declare const openSession: OpenSession;
/** What `tls.connect` is told; for sessions over node:http2 too. */
export declare function tlsOptions({ host, port }: SessionOptions, secure: SessionTls): tls.ConnectionOptions;
/** Text of an error; OpenSSL's has a reason among places in its source, and that of several addresses has none. */
export declare function describeFailure(error: Error & {
    readonly reason?: unknown;
    readonly code?: unknown;
}): string;
