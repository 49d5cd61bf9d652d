"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.openSession = void 0;
exports.tlsOptions = tlsOptions;
exports.describeFailure = describeFailure;
const node_net_1 = __importDefault(require("node:net"));
const node_tls_1 = __importDefault(require("node:tls"));
const client_session_js_1 = require("./client-session.js");
/** Read from a socket at once; every socket has one such buffer, which is used again and again. */
const READ_BYTES = 64 * 1024;
/** Opens a session of our own over TCP or TLS. It may be given requests once the owner has heard `ready`. */
const openSession = (options, owner) => {
    let session;
    let why = "the connection was closed";
    const buffer = new Uint8Array(READ_BYTES);
    const onread = {
        buffer,
        callback(length) {
            session?.receive(buffer, length);
            return true;
        },
    };
    const { host, port } = options;
    const socket = options.tls === undefined
        ? node_net_1.default.connect({ host, port, onread })
        : node_tls_1.default.connect({ ...tlsOptions(options, options.tls), onread });
    socket.setNoDelay(true);
    socket.on("drain", () => session?.drained());
    socket.on("error", (error) => {
        why = describeFailure(error);
    });
    // The peer has nothing more to say; what we say would not be answered.
    socket.on("end", () => socket.destroy());
    socket.on("close", () => session?.lost(why));
    if (socket instanceof node_tls_1.default.TLSSocket) {
        socket.on("secureConnect", () => {
            if (socket.alpnProtocol === "h2")
                return;
            why = "the upstream does not offer HTTP/2 by ALPN";
            socket.destroy();
        });
    }
    session = (0, client_session_js_1.createClientSession)(socket, {
        scheme: options.tls === undefined ? "http" : "https",
        authority: options.authority,
        more: [
            ["te", "trailers"],
            ["content-type", "application/grpc"],
            ["user-agent", options.userAgent],
        ],
    }, owner);
    return session;
};
exports.openSession = openSession;
/** What `tls.connect` is told; for sessions over node:http2 too. */
function tlsOptions({ host, port }, secure) {
    const { serverName } = secure;
    return {
        host,
        port,
        ALPNProtocols: ["h2"],
        ...(node_net_1.default.isIP(serverName) === 0 && { servername: serverName }),
        checkServerIdentity: (_host, certificate) => node_tls_1.default.checkServerIdentity(serverName, certificate),
        ...(secure.ca !== undefined && { ca: [pem(secure.ca)] }),
        ...(secure.cert !== undefined && { cert: pem(secure.cert) }),
        ...(secure.key !== undefined && { key: pem(secure.key) }),
        rejectUnauthorized: secure.insecure !== true,
    };
}
function pem(value) {
    return typeof value === "string" ? value : Buffer.from(value);
}
/** Text of an error; OpenSSL's has a reason among places in its source, and that of several addresses has none. */
function describeFailure(error) {
    if (typeof error.reason === "string")
        return error.reason;
    return error.message === "" ? String(error.code ?? error.name) : error.message;
}
//# sourceMappingURL=connect.js.map