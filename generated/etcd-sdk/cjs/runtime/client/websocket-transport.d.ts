import type { ClientTransport } from "./client-transport.js";
/** The part of a WebSocket that the transport uses; the browser's own and that of package `ws` have it. */
export interface WebSocketLike {
    readonly bufferedAmount: number;
    readonly readyState: number;
    send(text: string): void;
    close(code?: number, reason?: string): void;
    addEventListener(type: "open", listener: () => void): void;
    addEventListener(type: "message", listener: (event: {
        readonly data: unknown;
    }) => void): void;
    addEventListener(type: "close", listener: (event: {
        readonly code: number;
        readonly reason: string;
    }) => void): void;
    addEventListener(type: "error", listener: (event: unknown) => void): void;
}
/** How a WebSocket transport reaches its server. */
export interface WebSocketTransportOptions {
    /** Where paths are appended; `http` and `https` become `ws` and `wss`. */
    readonly baseUrl: string;
    /** Default: the global `WebSocket`. In Node before 22 pass the class of package `ws`. */
    readonly WebSocket?: new (url: string, protocols: string[]) => WebSocketLike;
    /** Subprotocols of a call. Default: `Bearer` and the token of the metadata `authorization`, the only way for browsers to send one. */
    readonly protocols?: (metadata: Headers) => string[];
}
/**
 * Calls over WebSocket, one socket per call: a text message per JSON message both ways, full duplex. An empty text message tells the
 * server that no request follows. Meant for bidirectional calls in browsers; carries every kind of call that is a POST with a body.
 */
export declare function createWebSocketTransport(options: WebSocketTransportOptions): ClientTransport;
