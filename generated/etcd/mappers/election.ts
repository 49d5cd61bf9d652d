// JSON text, wire format and typed messages of etcd/election.proto.

import type {
  CampaignRequest, CampaignRequestInit, CampaignResponse, CampaignResponseInit, LeaderKey, LeaderKeyInit, LeaderRequest,
  LeaderRequestInit, LeaderResponse, LeaderResponseInit, ProclaimRequest, ProclaimRequestInit, ProclaimResponse,
  ProclaimResponseInit, ResignRequest, ResignRequestInit, ResignResponse, ResignResponseInit,
} from "../messages/election.js";
import type { Mapper } from "../runtime/core/index.js";
import {
  type JsonReader, type JsonWriter, bytesJson, bytesValue, createMapper, implicitField, implicitJson, int64Json,
  int64Value, jsonFields, jsonKey, messageField, messageJson,
} from "../runtime/json/index.js";
import {
  type WireReader, type WireWriter, decodeMessage, encodeMessage, noBytes, readMessage, readUnknown, writeBytes,
  writeInt64, writeMessage, writeUnknown,
} from "../runtime/wire/index.js";
import {
  CampaignRequestSchema, CampaignResponseSchema, LeaderKeySchema, LeaderRequestSchema, LeaderResponseSchema,
  ProclaimRequestSchema, ProclaimResponseSchema, ResignRequestSchema, ResignResponseSchema,
} from "../schemas/election.js";
import { decodeKeyValue, encodeKeyValue, readKeyValue, writeKeyValue } from "./kv.js";
import { decodeResponseHeader, encodeResponseHeader, readResponseHeader, writeResponseHeader } from "./rpc.js";

/** Field names as JSON writes them. */
const keys = {
  name: /*@__PURE__*/ jsonKey("name"),
  lease: /*@__PURE__*/ jsonKey("lease"),
  value: /*@__PURE__*/ jsonKey("value"),
  header: /*@__PURE__*/ jsonKey("header"),
  leader: /*@__PURE__*/ jsonKey("leader"),
  key: /*@__PURE__*/ jsonKey("key"),
  rev: /*@__PURE__*/ jsonKey("rev"),
  kv: /*@__PURE__*/ jsonKey("kv"),
};

/** Mapper of `v3electionpb.CampaignRequest`. */
export const CampaignRequestMapper: Mapper<CampaignRequest, CampaignRequestInit> = /*@__PURE__*/ createMapper(
  CampaignRequestSchema,
  writeCampaignRequest,
  readCampaignRequest,
  (message) => encodeMessage(message, encodeCampaignRequest),
  (wire) => decodeMessage(wire, decodeCampaignRequest),
);

/** Writes a `v3electionpb.CampaignRequest` as JSON. */
export function writeCampaignRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, bytesValue, '""');
  tag = implicitField(w, tag, 16, keys.lease, int64Value, '"0"');
  tag = implicitField(w, tag, 26, keys.value, bytesValue, '""');
  w.close(tag, CampaignRequestSchema);
}

const CampaignRequestFields = /*@__PURE__*/ jsonFields(CampaignRequestSchema);

/** Reads a `v3electionpb.CampaignRequest` from JSON. */
export function readCampaignRequest(r: JsonReader): void {
  const object = r.begin(CampaignRequestFields);
  while (r.next(CampaignRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // lease
        implicitJson(r, 16, int64Json);
        break;
      case 3: // value
        implicitJson(r, 26, bytesJson);
        break;
    }
  }
}

/** Appends the fields of a `v3electionpb.CampaignRequest`. */
export function encodeCampaignRequest(message: CampaignRequestInit, writer: WireWriter): void {
  if (message.name?.length) writeBytes(writer.tag(10), message.name);
  if (message.lease) writeInt64(writer.tag(16), message.lease);
  if (message.value?.length) writeBytes(writer.tag(26), message.value);
  writeUnknown(writer, message.$unknown);
}

function createCampaignRequest(): CampaignRequest {
  return {
    name: noBytes,
    lease: 0n,
    value: noBytes,
  };
}

/** Reads the fields of a `v3electionpb.CampaignRequest` up to `end`, into `message` if given. */
export function decodeCampaignRequest(
  reader: WireReader,
  end: number,
  message: CampaignRequest = createCampaignRequest(),
): CampaignRequest {
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
      case 26:
        message.value = reader.byteString();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3electionpb.CampaignResponse`. */
export const CampaignResponseMapper: Mapper<CampaignResponse, CampaignResponseInit> = /*@__PURE__*/ createMapper(
  CampaignResponseSchema,
  writeCampaignResponse,
  readCampaignResponse,
  (message) => encodeMessage(message, encodeCampaignResponse),
  (wire) => decodeMessage(wire, decodeCampaignResponse),
);

/** Writes a `v3electionpb.CampaignResponse` as JSON. */
export function writeCampaignResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageField(w, tag, 18, keys.leader, writeLeaderKey);
  w.close(tag, CampaignResponseSchema);
}

const CampaignResponseFields = /*@__PURE__*/ jsonFields(CampaignResponseSchema);

/** Reads a `v3electionpb.CampaignResponse` from JSON. */
export function readCampaignResponse(r: JsonReader): void {
  const object = r.begin(CampaignResponseFields);
  while (r.next(CampaignResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // leader
        messageJson(r, 18, readLeaderKey);
        break;
    }
  }
}

/** Appends the fields of a `v3electionpb.CampaignResponse`. */
export function encodeCampaignResponse(message: CampaignResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.leader !== undefined) writeMessage(writer.tag(18), message.leader, encodeLeaderKey);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `v3electionpb.CampaignResponse` up to `end`, into `message` if given. */
export function decodeCampaignResponse(
  reader: WireReader,
  end: number,
  message: CampaignResponse = {},
): CampaignResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.leader = readMessage(reader, decodeLeaderKey, message.leader);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3electionpb.LeaderKey`. */
export const LeaderKeyMapper: Mapper<LeaderKey, LeaderKeyInit> = /*@__PURE__*/ createMapper(
  LeaderKeySchema,
  writeLeaderKey,
  readLeaderKey,
  (message) => encodeMessage(message, encodeLeaderKey),
  (wire) => decodeMessage(wire, decodeLeaderKey),
);

/** Writes a `v3electionpb.LeaderKey` as JSON. */
export function writeLeaderKey(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, bytesValue, '""');
  tag = implicitField(w, tag, 18, keys.key, bytesValue, '""');
  tag = implicitField(w, tag, 24, keys.rev, int64Value, '"0"');
  tag = implicitField(w, tag, 32, keys.lease, int64Value, '"0"');
  w.close(tag, LeaderKeySchema);
}

const LeaderKeyFields = /*@__PURE__*/ jsonFields(LeaderKeySchema);

/** Reads a `v3electionpb.LeaderKey` from JSON. */
export function readLeaderKey(r: JsonReader): void {
  const object = r.begin(LeaderKeyFields);
  while (r.next(LeaderKeyFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, bytesJson);
        break;
      case 2: // key
        implicitJson(r, 18, bytesJson);
        break;
      case 3: // rev
        implicitJson(r, 24, int64Json);
        break;
      case 4: // lease
        implicitJson(r, 32, int64Json);
        break;
    }
  }
}

/** Appends the fields of a `v3electionpb.LeaderKey`. */
export function encodeLeaderKey(message: LeaderKeyInit, writer: WireWriter): void {
  if (message.name?.length) writeBytes(writer.tag(10), message.name);
  if (message.key?.length) writeBytes(writer.tag(18), message.key);
  if (message.rev) writeInt64(writer.tag(24), message.rev);
  if (message.lease) writeInt64(writer.tag(32), message.lease);
  writeUnknown(writer, message.$unknown);
}

function createLeaderKey(): LeaderKey {
  return {
    name: noBytes,
    key: noBytes,
    rev: 0n,
    lease: 0n,
  };
}

/** Reads the fields of a `v3electionpb.LeaderKey` up to `end`, into `message` if given. */
export function decodeLeaderKey(reader: WireReader, end: number, message: LeaderKey = createLeaderKey()): LeaderKey {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.byteString();
        break;
      case 18:
        message.key = reader.byteString();
        break;
      case 24:
        message.rev = reader.int64();
        break;
      case 32:
        message.lease = reader.int64();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3electionpb.LeaderRequest`. */
export const LeaderRequestMapper: Mapper<LeaderRequest, LeaderRequestInit> = /*@__PURE__*/ createMapper(
  LeaderRequestSchema,
  writeLeaderRequest,
  readLeaderRequest,
  (message) => encodeMessage(message, encodeLeaderRequest),
  (wire) => decodeMessage(wire, decodeLeaderRequest),
);

/** Writes a `v3electionpb.LeaderRequest` as JSON. */
export function writeLeaderRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = implicitField(w, tag, 10, keys.name, bytesValue, '""');
  w.close(tag, LeaderRequestSchema);
}

const LeaderRequestFields = /*@__PURE__*/ jsonFields(LeaderRequestSchema);

/** Reads a `v3electionpb.LeaderRequest` from JSON. */
export function readLeaderRequest(r: JsonReader): void {
  const object = r.begin(LeaderRequestFields);
  while (r.next(LeaderRequestFields, object)) {
    switch (r.field) {
      case 1: // name
        implicitJson(r, 10, bytesJson);
        break;
    }
  }
}

/** Appends the fields of a `v3electionpb.LeaderRequest`. */
export function encodeLeaderRequest(message: LeaderRequestInit, writer: WireWriter): void {
  if (message.name?.length) writeBytes(writer.tag(10), message.name);
  writeUnknown(writer, message.$unknown);
}

function createLeaderRequest(): LeaderRequest {
  return {
    name: noBytes,
  };
}

/** Reads the fields of a `v3electionpb.LeaderRequest` up to `end`, into `message` if given. */
export function decodeLeaderRequest(
  reader: WireReader,
  end: number,
  message: LeaderRequest = createLeaderRequest(),
): LeaderRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.name = reader.byteString();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3electionpb.LeaderResponse`. */
export const LeaderResponseMapper: Mapper<LeaderResponse, LeaderResponseInit> = /*@__PURE__*/ createMapper(
  LeaderResponseSchema,
  writeLeaderResponse,
  readLeaderResponse,
  (message) => encodeMessage(message, encodeLeaderResponse),
  (wire) => decodeMessage(wire, decodeLeaderResponse),
);

/** Writes a `v3electionpb.LeaderResponse` as JSON. */
export function writeLeaderResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  tag = messageField(w, tag, 18, keys.kv, writeKeyValue);
  w.close(tag, LeaderResponseSchema);
}

const LeaderResponseFields = /*@__PURE__*/ jsonFields(LeaderResponseSchema);

/** Reads a `v3electionpb.LeaderResponse` from JSON. */
export function readLeaderResponse(r: JsonReader): void {
  const object = r.begin(LeaderResponseFields);
  while (r.next(LeaderResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
      case 2: // kv
        messageJson(r, 18, readKeyValue);
        break;
    }
  }
}

/** Appends the fields of a `v3electionpb.LeaderResponse`. */
export function encodeLeaderResponse(message: LeaderResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  if (message.kv !== undefined) writeMessage(writer.tag(18), message.kv, encodeKeyValue);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `v3electionpb.LeaderResponse` up to `end`, into `message` if given. */
export function decodeLeaderResponse(reader: WireReader, end: number, message: LeaderResponse = {}): LeaderResponse {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.header = readMessage(reader, decodeResponseHeader, message.header);
        break;
      case 18:
        message.kv = readMessage(reader, decodeKeyValue, message.kv);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3electionpb.ResignRequest`. */
export const ResignRequestMapper: Mapper<ResignRequest, ResignRequestInit> = /*@__PURE__*/ createMapper(
  ResignRequestSchema,
  writeResignRequest,
  readResignRequest,
  (message) => encodeMessage(message, encodeResignRequest),
  (wire) => decodeMessage(wire, decodeResignRequest),
);

/** Writes a `v3electionpb.ResignRequest` as JSON. */
export function writeResignRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.leader, writeLeaderKey);
  w.close(tag, ResignRequestSchema);
}

const ResignRequestFields = /*@__PURE__*/ jsonFields(ResignRequestSchema);

/** Reads a `v3electionpb.ResignRequest` from JSON. */
export function readResignRequest(r: JsonReader): void {
  const object = r.begin(ResignRequestFields);
  while (r.next(ResignRequestFields, object)) {
    switch (r.field) {
      case 1: // leader
        messageJson(r, 10, readLeaderKey);
        break;
    }
  }
}

/** Appends the fields of a `v3electionpb.ResignRequest`. */
export function encodeResignRequest(message: ResignRequestInit, writer: WireWriter): void {
  if (message.leader !== undefined) writeMessage(writer.tag(10), message.leader, encodeLeaderKey);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `v3electionpb.ResignRequest` up to `end`, into `message` if given. */
export function decodeResignRequest(reader: WireReader, end: number, message: ResignRequest = {}): ResignRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.leader = readMessage(reader, decodeLeaderKey, message.leader);
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3electionpb.ResignResponse`. */
export const ResignResponseMapper: Mapper<ResignResponse, ResignResponseInit> = /*@__PURE__*/ createMapper(
  ResignResponseSchema,
  writeResignResponse,
  readResignResponse,
  (message) => encodeMessage(message, encodeResignResponse),
  (wire) => decodeMessage(wire, decodeResignResponse),
);

/** Writes a `v3electionpb.ResignResponse` as JSON. */
export function writeResignResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, ResignResponseSchema);
}

const ResignResponseFields = /*@__PURE__*/ jsonFields(ResignResponseSchema);

/** Reads a `v3electionpb.ResignResponse` from JSON. */
export function readResignResponse(r: JsonReader): void {
  const object = r.begin(ResignResponseFields);
  while (r.next(ResignResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `v3electionpb.ResignResponse`. */
export function encodeResignResponse(message: ResignResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `v3electionpb.ResignResponse` up to `end`, into `message` if given. */
export function decodeResignResponse(reader: WireReader, end: number, message: ResignResponse = {}): ResignResponse {
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

/** Mapper of `v3electionpb.ProclaimRequest`. */
export const ProclaimRequestMapper: Mapper<ProclaimRequest, ProclaimRequestInit> = /*@__PURE__*/ createMapper(
  ProclaimRequestSchema,
  writeProclaimRequest,
  readProclaimRequest,
  (message) => encodeMessage(message, encodeProclaimRequest),
  (wire) => decodeMessage(wire, decodeProclaimRequest),
);

/** Writes a `v3electionpb.ProclaimRequest` as JSON. */
export function writeProclaimRequest(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.leader, writeLeaderKey);
  tag = implicitField(w, tag, 18, keys.value, bytesValue, '""');
  w.close(tag, ProclaimRequestSchema);
}

const ProclaimRequestFields = /*@__PURE__*/ jsonFields(ProclaimRequestSchema);

/** Reads a `v3electionpb.ProclaimRequest` from JSON. */
export function readProclaimRequest(r: JsonReader): void {
  const object = r.begin(ProclaimRequestFields);
  while (r.next(ProclaimRequestFields, object)) {
    switch (r.field) {
      case 1: // leader
        messageJson(r, 10, readLeaderKey);
        break;
      case 2: // value
        implicitJson(r, 18, bytesJson);
        break;
    }
  }
}

/** Appends the fields of a `v3electionpb.ProclaimRequest`. */
export function encodeProclaimRequest(message: ProclaimRequestInit, writer: WireWriter): void {
  if (message.leader !== undefined) writeMessage(writer.tag(10), message.leader, encodeLeaderKey);
  if (message.value?.length) writeBytes(writer.tag(18), message.value);
  writeUnknown(writer, message.$unknown);
}

function createProclaimRequest(): ProclaimRequest {
  return {
    value: noBytes,
  };
}

/** Reads the fields of a `v3electionpb.ProclaimRequest` up to `end`, into `message` if given. */
export function decodeProclaimRequest(
  reader: WireReader,
  end: number,
  message: ProclaimRequest = createProclaimRequest(),
): ProclaimRequest {
  while (reader.pos < end) {
    const start = reader.pos;
    const tag = reader.tag();
    switch (tag) {
      case 10:
        message.leader = readMessage(reader, decodeLeaderKey, message.leader);
        break;
      case 18:
        message.value = reader.byteString();
        break;
      default:
        readUnknown(reader, start, tag, message);
    }
  }
  reader.finish(end);
  return message;
}

/** Mapper of `v3electionpb.ProclaimResponse`. */
export const ProclaimResponseMapper: Mapper<ProclaimResponse, ProclaimResponseInit> = /*@__PURE__*/ createMapper(
  ProclaimResponseSchema,
  writeProclaimResponse,
  readProclaimResponse,
  (message) => encodeMessage(message, encodeProclaimResponse),
  (wire) => decodeMessage(wire, decodeProclaimResponse),
);

/** Writes a `v3electionpb.ProclaimResponse` as JSON. */
export function writeProclaimResponse(w: JsonWriter): void {
  let tag = w.open();
  tag = messageField(w, tag, 10, keys.header, writeResponseHeader);
  w.close(tag, ProclaimResponseSchema);
}

const ProclaimResponseFields = /*@__PURE__*/ jsonFields(ProclaimResponseSchema);

/** Reads a `v3electionpb.ProclaimResponse` from JSON. */
export function readProclaimResponse(r: JsonReader): void {
  const object = r.begin(ProclaimResponseFields);
  while (r.next(ProclaimResponseFields, object)) {
    switch (r.field) {
      case 1: // header
        messageJson(r, 10, readResponseHeader);
        break;
    }
  }
}

/** Appends the fields of a `v3electionpb.ProclaimResponse`. */
export function encodeProclaimResponse(message: ProclaimResponseInit, writer: WireWriter): void {
  if (message.header !== undefined) writeMessage(writer.tag(10), message.header, encodeResponseHeader);
  writeUnknown(writer, message.$unknown);
}

/** Reads the fields of a `v3electionpb.ProclaimResponse` up to `end`, into `message` if given. */
export function decodeProclaimResponse(
  reader: WireReader,
  end: number,
  message: ProclaimResponse = {},
): ProclaimResponse {
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
