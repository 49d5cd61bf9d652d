import type { Outbound, SessionState } from "./session-state.js";
/** Creates an empty output. */
export declare function createOutbound(): Outbound;
/** Bytes of this turn that are not with the socket yet. */
export declare function pendingBytes({ at, start, chunkBytes }: Outbound): number;
/** Makes room for `count` bytes behind one another; they are written at `outbound.at`, which the caller moves. */
export declare function reserve(outbound: Outbound, count: number): Uint8Array;
/** Adds bytes that are sent without being copied. */
export declare function addChunk(outbound: Outbound, bytes: Uint8Array): void;
/** Writes a frame head and leaves `outbound.at` at the payload, for which there is room. */
export declare function writeFrameHead(session: SessionState, type: number, flags: number, streamId: number, length: number, inlineBytes?: number): Uint8Array;
/** Writes 32 bits, the highest first. */
export declare function writeUint32(bytes: Uint8Array, at: number, value: number): void;
/** Writes a frame whose payload is 32-bit numbers: RST_STREAM, WINDOW_UPDATE, GOAWAY without debug data. */
export declare function writeNumbers(session: SessionState, type: number, streamId: number, numbers: readonly number[]): void;
/** Writes SETTINGS as pairs of identifier and value. */
export declare function writeSettings(session: SessionState, pairs: readonly (readonly [number, number])[]): void;
/** Writes PING with eight bytes of the peer's, or zeros. */
export declare function writePing(session: SessionState, isAck: boolean, source?: Uint8Array, start?: number): void;
/** Writes bytes of the encoder or the like behind the current frame head. */
export declare function copyPayload(session: SessionState, source: Uint8Array, start: number, end: number): void;
/** Forgets what is laid out. */
export declare function discardOutput({ outbound }: SessionState): void;
/** Everything of one turn of the event loop goes to the socket together. */
export declare function scheduleFlush(session: SessionState): void;
/** Hands everything to the socket in one write. Answers false if the peer has stopped reading altogether. */
export declare function writeOut(session: SessionState): boolean;
