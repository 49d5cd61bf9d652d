"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.createHttp2Connection = createHttp2Connection;
exports.countStream = countStream;
const node_http2_1 = __importDefault(require("node:http2"));
const node_net_1 = __importDefault(require("node:net"));
const node_tls_1 = __importDefault(require("node:tls"));
const index_js_1 = require("../core/index.js");
const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 1_000;
/** What one stream may have under way; it bounds the memory of a reader that stops reading. */
const STREAM_WINDOW = 256 * 1024;
const CONNECTION_WINDOW = 16 * 1024 * 1024;
const noFailure = (0, index_js_1.createStatus)(index_js_1.statusCodes.OK, "");
/** Creates a connection; nothing is opened until it is needed. */
function createHttp2Connection(options) {
    const targets = (typeof options.target === "string" ? [options.target] : options.target).map(parseTarget);
    let ready;
    let connecting;
    let down;
    let retry;
    let closed = false;
    let failures = 0;
    let takers = [];
    const draining = new Set();
    const release = (session, failure) => {
        const waiting = takers;
        takers = [];
        for (const taker of waiting)
            taker(session, failure);
    };
    const fail = (why) => {
        connecting = undefined;
        failures++;
        down = (0, index_js_1.createStatus)(index_js_1.statusCodes.UNAVAILABLE, `the upstream is not reachable: ${why}`);
        release(undefined, down);
        if (closed)
            return;
        // The first round through several targets goes without a pause.
        const delay = failures < targets.length
            ? 0
            : Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures - targets.length, 10), LAST_RETRY_MS);
        retry = setTimeout(connect, delay);
        retry.unref();
    };
    const connect = () => {
        retry = undefined;
        const target = targets[failures % targets.length] ?? { host: "127.0.0.1", port: 80 };
        const session = openSession(target, options);
        connecting = session;
        let why = "the connection was closed";
        // A session that fails in TLS is not always closed, so its error is an end as well.
        const end = () => {
            clearTimeout(timer);
            draining.delete(session);
            if (connecting === session)
                fail(why);
            else if (ready === session) {
                ready = undefined;
                if (!closed)
                    connect();
            }
        };
        const timer = setTimeout(() => {
            why = `no connection to ${target.host}:${target.port} in time`;
            session.destroy();
            end();
        }, options.connectTimeoutMs ?? 5_000);
        session.on("error", (error) => {
            why = describeFailure(error);
            end();
        });
        // Only the peer's SETTINGS prove that it speaks HTTP/2.
        session.once("remoteSettings", () => {
            clearTimeout(timer);
            if (connecting !== session)
                return;
            connecting = undefined;
            if (closed) {
                session.close();
                return;
            }
            down = undefined;
            failures = 0;
            ready = session;
            // Bun 1.4 forgets to open the windows of streams once that of the connection was changed.
            if (process.versions["bun"] === undefined)
                session.setLocalWindowSize(CONNECTION_WINDOW);
            keepAlive(session, options);
            release(session, noFailure);
        });
        session.once("goaway", () => retire(session));
        session.once("close", end);
    };
    const retire = (session) => {
        if (ready !== session)
            return;
        ready = undefined;
        draining.add(session);
        session.close();
    };
    return {
        get ready() {
            return ready;
        },
        take(taker) {
            if (ready !== undefined)
                taker(ready, noFailure);
            else if (closed)
                taker(undefined, (0, index_js_1.createStatus)(index_js_1.statusCodes.UNAVAILABLE, "the channel is closed"));
            else if (down !== undefined)
                taker(undefined, down);
            else {
                takers.push(taker);
                if (connecting === undefined)
                    connect();
            }
        },
        retire,
        close(force) {
            closed = true;
            clearTimeout(retry);
            const sessions = [ready, connecting, ...draining];
            ready = undefined;
            for (const session of sessions) {
                if (session === undefined)
                    continue;
                if (force || session === connecting)
                    session.destroy();
                else
                    session.close();
            }
        },
    };
}
/** Text of an error; OpenSSL's has a reason among places in its source, and that of several addresses has none. */
function describeFailure(error) {
    if (typeof error.reason === "string")
        return error.reason;
    return error.message === "" ? String(error.code ?? error.name) : error.message;
}
function parseTarget(text) {
    const match = /^(?:[a-z]+:\/\/)?(?:\[([^\]]+)\]|([^:/]+)):(\d+)\/?$/i.exec(text);
    if (match === null)
        throw new TypeError(`an upstream is written host:port, not ${JSON.stringify(text)}`);
    return { host: match[1] ?? match[2] ?? "", port: Number(match[3]) };
}
function openSession(target, options) {
    const secure = options.tls;
    const host = target.host.includes(":") ? `[${target.host}]` : target.host;
    const connectSocket = () => {
        const socket = secure === undefined ? node_net_1.default.connect(target) : node_tls_1.default.connect(tlsOptions(target, secure));
        socket.setNoDelay(true);
        return socket;
    };
    const settings = {
        createConnection: connectSocket,
        settings: { enablePush: false, initialWindowSize: STREAM_WINDOW },
        // A batch of trailers is small; what is larger is an attack.
        maxSessionMemory: 1_024,
        // Metadata may be repeated under any name; versions of Node that do not know the option refuse some.
        strictSingleValueFields: false,
    };
    return node_http2_1.default.connect(`${secure === undefined ? "http" : "https"}://${host}:${target.port}`, settings);
}
function tlsOptions(target, secure) {
    const name = secure.serverName ?? target.host;
    return {
        ...target,
        ALPNProtocols: ["h2"],
        ...(node_net_1.default.isIP(name) === 0 && { servername: name }),
        ...(secure.serverName !== undefined && {
            checkServerIdentity: (_host, certificate) => node_tls_1.default.checkServerIdentity(name, certificate),
        }),
        ...(secure.ca !== undefined && { ca: [pem(secure.ca)] }),
        ...(secure.cert !== undefined && { cert: pem(secure.cert) }),
        ...(secure.key !== undefined && { key: pem(secure.key) }),
        rejectUnauthorized: secure.insecure !== true,
    };
}
function pem(value) {
    return typeof value === "string" ? value : Buffer.from(value);
}
/** Pings a connection that has calls under way; servers punish pings on idle ones. */
function keepAlive(session, options) {
    const every = options.keepAliveMs ?? 30_000;
    if (every <= 0)
        return;
    const timer = setInterval(() => {
        if (session.destroyed || activeStreams(session) === 0)
            return;
        const dead = setTimeout(() => session.destroy(new Error("the upstream did not answer a ping")), options.keepAliveTimeoutMs ?? 10_000);
        dead.unref();
        session.ping(() => clearTimeout(dead));
    }, every);
    timer.unref();
    session.once("close", () => clearInterval(timer));
}
/** A count of calls per session, kept by the calls themselves. */
const active = new WeakMap();
/** Notes that a call began (`1`) or ended (`-1`) on a session, so that only a busy one is pinged. */
function countStream(session, by) {
    active.set(session, activeStreams(session) + by);
}
function activeStreams(session) {
    return active.get(session) ?? 0;
}
//# sourceMappingURL=http2-connection.js.map