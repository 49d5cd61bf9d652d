import type { LockRequest, LockRequestInit, LockResponse, LockResponseInit, UnlockRequest, UnlockRequestInit, UnlockResponse, UnlockResponseInit } from "../messages/lock.js";
import type { Mapper } from "../runtime/core/index.js";
import { type JsonReader, type JsonWriter } from "../runtime/json/index.js";
import { type WireReader, type WireWriter } from "../runtime/wire/index.js";
/** Mapper of `v3lockpb.LockRequest`. */
export declare const LockRequestMapper: Mapper<LockRequest, LockRequestInit>;
/** Writes a `v3lockpb.LockRequest` as JSON. */
export declare function writeLockRequest(w: JsonWriter): void;
/** Reads a `v3lockpb.LockRequest` from JSON. */
export declare function readLockRequest(r: JsonReader): void;
/** Appends the fields of a `v3lockpb.LockRequest`. */
export declare function encodeLockRequest(message: LockRequestInit, writer: WireWriter): void;
/** Reads the fields of a `v3lockpb.LockRequest` up to `end`, into `message` if given. */
export declare function decodeLockRequest(reader: WireReader, end: number, message?: LockRequest): LockRequest;
/** Mapper of `v3lockpb.LockResponse`. */
export declare const LockResponseMapper: Mapper<LockResponse, LockResponseInit>;
/** Writes a `v3lockpb.LockResponse` as JSON. */
export declare function writeLockResponse(w: JsonWriter): void;
/** Reads a `v3lockpb.LockResponse` from JSON. */
export declare function readLockResponse(r: JsonReader): void;
/** Appends the fields of a `v3lockpb.LockResponse`. */
export declare function encodeLockResponse(message: LockResponseInit, writer: WireWriter): void;
/** Reads the fields of a `v3lockpb.LockResponse` up to `end`, into `message` if given. */
export declare function decodeLockResponse(reader: WireReader, end: number, message?: LockResponse): LockResponse;
/** Mapper of `v3lockpb.UnlockRequest`. */
export declare const UnlockRequestMapper: Mapper<UnlockRequest, UnlockRequestInit>;
/** Writes a `v3lockpb.UnlockRequest` as JSON. */
export declare function writeUnlockRequest(w: JsonWriter): void;
/** Reads a `v3lockpb.UnlockRequest` from JSON. */
export declare function readUnlockRequest(r: JsonReader): void;
/** Appends the fields of a `v3lockpb.UnlockRequest`. */
export declare function encodeUnlockRequest(message: UnlockRequestInit, writer: WireWriter): void;
/** Reads the fields of a `v3lockpb.UnlockRequest` up to `end`, into `message` if given. */
export declare function decodeUnlockRequest(reader: WireReader, end: number, message?: UnlockRequest): UnlockRequest;
/** Mapper of `v3lockpb.UnlockResponse`. */
export declare const UnlockResponseMapper: Mapper<UnlockResponse, UnlockResponseInit>;
/** Writes a `v3lockpb.UnlockResponse` as JSON. */
export declare function writeUnlockResponse(w: JsonWriter): void;
/** Reads a `v3lockpb.UnlockResponse` from JSON. */
export declare function readUnlockResponse(r: JsonReader): void;
/** Appends the fields of a `v3lockpb.UnlockResponse`. */
export declare function encodeUnlockResponse(message: UnlockResponseInit, writer: WireWriter): void;
/** Reads the fields of a `v3lockpb.UnlockResponse` up to `end`, into `message` if given. */
export declare function decodeUnlockResponse(reader: WireReader, end: number, message?: UnlockResponse): UnlockResponse;
