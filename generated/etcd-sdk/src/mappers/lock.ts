// JSON text, wire format and typed messages of etcd/lock.proto.

import type {
  LockRequest, LockRequestInit, LockResponse, LockResponseInit, UnlockRequest, UnlockRequestInit, UnlockResponse,
  UnlockResponseInit,
} from "../messages/lock.js";
import type { Mapper } from "../runtime/core/index.js";
import {
  type JsonReader, type JsonWriter, bytesJson, bytesValue, createMapper, implicitField, implicitJson, int64Json,
  int64Value, jsonFields, jsonKey, messageField, messageJson,
} from "../runtime/json/index.js";
import {
  type WireReader, type WireWriter, decodeMessage, encodeMessage, noBytes, readMessage, readUnknown, writeBytes,
  writeInt64, writeMessage, writeUnknown,
} from "../runtime/wire/index.js";
import { LockRequestSchema, LockResponseSchema, UnlockRequestSchema, UnlockResponseSchema } from "../schemas/lock.js";
import { decodeResponseHeader, encodeResponseHeader, readResponseHeader, writeResponseHeader } from "./rpc.js";

/** Field names as JSON writes them. */
const keys = {
  name: /*@__PURE__*/ jsonKey("name"),
  lease: /*@__PURE__*/ jsonKey("lease"),
  header: /*@__PURE__*/ jsonKey("header"),
  key: /*@__PURE__*/ jsonKey("key"),
};

/** Mapper of `v3lockpb.LockRequest`. */
export const LockRequestMapper: Mapper<LockRequest, LockRequestInit> = /*@__PURE__*/ createMapper(
  LockRequestSchema,
  writeLockRequest,
  readLockRequest,
  (message) => encodeMessage(message, encodeLockRequest),
  (wire) => decodeMessage(wire, decodeLockRequest),
);

/** Writes a `v3lockpb.LockRequest` as JSON. */
export function writeLockRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, bytesValue, '""');
  tag = implicitField(w, tag, 16, keys.lease, int64Value, '"0"');
  w.close(tag, LockRequestSchema);
}

const LockRequestFields = /*@__PURE__*/ jsonFields(LockRequestSchema);

/** Reads a `v3lockpb.LockRequest` from JSON. */
export function readLockRequest(r: JsonReader): void {
  const object = r.begin(LockRequestFields);
  while (r.next(LockRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // lease
        implicitJson(r, 16, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `v3lockpb.LockRequest`. */
export function encodeLockRequest(message: LockRequestInit, writer: WireWriter): void {
  if (message.name?.length) writeBytes(writer.tag(10), message.name);
  if (message.lease) writeInt64(writer.tag(16), message.lease);
  writeUnknown(writer, message.$unknown);
}

function createLockRequest(): LockRequest {
  return {
    name: noBytes,
    lease: 0n,
  };
}

/** Reads the fields of a `v3lockpb.LockRequest` up to `end`, into `message` if given. */
export function decodeLockRequest(
  reader: WireReader,
  end: number,
  message: LockRequest = createLockRequest(),
): LockRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.byteString();
        break;
      case 16:
        message.lease = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3lockpb.LockResponse`. */
export const LockResponseMapper: Mapper<LockResponse, LockResponseInit> = /*@__PURE__*/ createMapper(
  LockResponseSchema,
  writeLockResponse,
  readLockResponse,
  (message) => encodeMessage(message, encodeLockResponse),
  (wire) => decodeMessage(wire, decodeLockResponse),
);

/** Writes a `v3lockpb.LockResponse` as JSON. */
export function writeLockResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = implicitField(w, tag, 18, keys.key, bytesValue, '""');
  w.close(tag, LockResponseSchema);
}

const LockResponseFields = /*@__PURE__*/ jsonFields(LockResponseSchema);

/** Reads a `v3lockpb.LockResponse` from JSON. */
export function readLockResponse(r: JsonReader): void {
  const object = r.begin(LockResponseFields);
  while (r.next(LockResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // key
        implicitJson(r, 18, bytesJson);
        break;
    }
  }
}

/** Appends the fields of a `v3lockpb.LockResponse`. */
export function encodeLockResponse(message: LockResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.key?.length) writeBytes(writer.tag(18), message.key);
  writeUnknown(writer, message.$unknown);
}

function createLockResponse(): LockResponse {
  return {
    key: noBytes,
  };
}

/** Reads the fields of a `v3lockpb.LockResponse` up to `end`, into `message` if given. */
export function decodeLockResponse(
  reader: WireReader,
  end: number,
  message: LockResponse = createLockResponse(),
): LockResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.key = reader.byteString();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3lockpb.UnlockRequest`. */
export const UnlockRequestMapper: Mapper<UnlockRequest, UnlockRequestInit> = /*@__PURE__*/ createMapper(
  UnlockRequestSchema,
  writeUnlockRequest,
  readUnlockRequest,
  (message) => encodeMessage(message, encodeUnlockRequest),
  (wire) => decodeMessage(wire, decodeUnlockRequest),
);

/** Writes a `v3lockpb.UnlockRequest` as JSON. */
export function writeUnlockRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.key, bytesValue, '""');
  w.close(tag, UnlockRequestSchema);
}

const UnlockRequestFields = /*@__PURE__*/ jsonFields(UnlockRequestSchema);

/** Reads a `v3lockpb.UnlockRequest` from JSON. */
export function readUnlockRequest(r: JsonReader): void {
  const object = r.begin(UnlockRequestFields);
  while (r.next(UnlockRequestFields, object)) {
    switch (r.field) {
      case 1: // key
        implicitJson(r, 10, bytesJson);
        break;
    }
  }
}

/** Appends the fields of a `v3lockpb.UnlockRequest`. */
export function encodeUnlockRequest(message: UnlockRequestInit, writer: WireWriter): void {
  if (message.key?.length) writeBytes(writer.tag(10), message.key);
  writeUnknown(writer, message.$unknown);
}

function createUnlockRequest(): UnlockRequest {
  return {
    key: noBytes,
  };
}

/** Reads the fields of a `v3lockpb.UnlockRequest` up to `end`, into `message` if given. */
export function decodeUnlockRequest(
  reader: WireReader,
  end: number,
  message: UnlockRequest = createUnlockRequest(),
): UnlockRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.key = reader.byteString();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3lockpb.UnlockResponse`. */
export const UnlockResponseMapper: Mapper<UnlockResponse, UnlockResponseInit> = /*@__PURE__*/ createMapper(
  UnlockResponseSchema,
  writeUnlockResponse,
  readUnlockResponse,
  (message) => encodeMessage(message, encodeUnlockResponse),
  (wire) => decodeMessage(wire, decodeUnlockResponse),
);

/** Writes a `v3lockpb.UnlockResponse` as JSON. */
export function writeUnlockResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, UnlockResponseSchema);
}

const UnlockResponseFields = /*@__PURE__*/ jsonFields(UnlockResponseSchema);

/** Reads a `v3lockpb.UnlockResponse` from JSON. */
export function readUnlockResponse(r: JsonReader): void {
  const object = r.begin(UnlockResponseFields);
  while (r.next(UnlockResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `v3lockpb.UnlockResponse`. */
export function encodeUnlockResponse(message: UnlockResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `v3lockpb.UnlockResponse` up to `end`, into `message` if given. */
export function decodeUnlockResponse(reader: WireReader, end: number, message: UnlockResponse = {}): UnlockResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}
