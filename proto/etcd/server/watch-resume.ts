import { WatchRequestMapper, WatchResponseMapper } from "../../../generated/etcd/mappers/rpc.js";
import { concatBytes, createStatus, statusCodes } from "../../../generated/etcd/runtime/core/index.js";
import type { ResumeHook } from "../../../generated/etcd/runtime/gateway/index.js";
import { WireReader, WireWriter } from "../../../generated/etcd/runtime/wire/index.js";

const watchPath = "/etcdserverpb.Watch/Watch";

/** `watch_id` of answers that concern no single watch. */
const NO_WATCH = -1n;

/**
 * Resumes etcd's watch: the id of an event is the revision up to which its watch has been reported, and a client that comes back with it
 * and the same request is told what happened from the revision after that. On a stream with several watches the id lists theirs in the
 * order of creation, `"17,,23"`; an empty place stands for a watch of which nothing has been reported yet.
 */
export const watchResume: ResumeHook = (route, lastEventId) => {
  if (route.method.grpcPath !== watchPath) return undefined;
  const seen = lastEventId === undefined ? [] : parseRevisions(lastEventId);
  if (seen === undefined)
    return {
      kind: "refused",
      status: createStatus(
        statusCodes.INVALID_ARGUMENT,
        "Last-Event-ID is not one of this stream: revisions with commas between",
      ),
    };
  /** Revision up to which each watch has been reported, in the order of creation. */
  const reported: (bigint | undefined)[] = [];
  const places = new Map<bigint, number>();
  let requested = 0;
  let created = 0;

  const report = (response: WatchReport): boolean => {
    const { revision } = response;
    if (response.created) {
      const place = created++;
      if (!response.canceled) places.set(response.watchId, place);
      // A watch without a start begins behind the revision at which it was created.
      if (!response.canceled && revision !== undefined) reported[place] ??= revision;
      return !response.canceled;
    }
    const place = places.get(response.watchId);
    // Of a revision in fragments only the last one says that it is whole. What all watches share may overtake their events.
    if (place === undefined || response.canceled || response.fragment || response.watchId === NO_WATCH) return false;
    const last = response.lastRevision ?? revision;
    if (last !== undefined) reported[place] = last;
    return true;
  };
  return {
    kind: "resumable",
    request(wire) {
      const startRevision = readStart(wire);
      if (startRevision === undefined) return wire;
      const place = requested++;
      const last = seen[place];
      if (startRevision > 0n) reported[place] = startRevision - 1n;
      if (last === undefined || startRevision > last) return wire;
      reported[place] = last;
      return startFrom(wire, last + 1n);
    },
    eventId(wire) {
      if (!report(readReport(wire))) return undefined;
      return Array.from(reported, (each) => each ?? "").join(",");
    },
  };
};

/** Field 1 of a WatchRequest, sent by length, and that of a WatchCreateRequest, its key; the end of its range is field 2. */
const CREATE_TAG = (1 << 3) | 2;
const LAST_KEY_FIELD = 2;

/** The revision at which the watch begins that a request creates, 0 for the next one; undefined for other requests. Its keys, of any length, are passed over. */
function readStart(wire: Uint8Array): bigint | undefined {
  const kept = new WireWriter(256);
  eachRecord(wire, (tag, record) => {
    if (tag !== CREATE_TAG) return void kept.raw(record);
    const request = contentOf(record);
    kept.tag(tag);
    const start = kept.begin();
    eachRecord(request, (inner, field) => {
      if (inner >>> 3 > LAST_KEY_FIELD) kept.raw(field);
    });
    kept.end(start);
  });
  const { requestUnion } = WatchRequestMapper.decode(kept.finish());
  return requestUnion?.case === "createRequest" ? requestUnion.value.startRevision : undefined;
}

/** A request to create a watch with another start. It goes into the record of the watch: of two such records etcd takes the last one alone. */
function startFrom(wire: Uint8Array, startRevision: bigint): Uint8Array {
  const own = WatchRequestMapper.encode({ requestUnion: { case: "createRequest", value: { startRevision } } });
  const pieces: Uint8Array[] = [];
  eachRecord(wire, (tag, record) => {
    if (tag !== CREATE_TAG) return void pieces.push(record);
    const request = contentOf(record);
    const start = contentOf(own);
    const head = new WireWriter(16);
    head.tag(tag);
    head.uint32(request.length + start.length);
    pieces.push(head.finish(), request, start);
  });
  return concatBytes(pieces);
}

/** What a record holds that is sent by length. */
function contentOf(record: Uint8Array): Uint8Array {
  const reader = new WireReader(record);
  reader.tag();
  const length = reader.length();
  return record.subarray(record.length - (length - reader.pos));
}

/** Visits the records of a message in order, each with its tag. */
function eachRecord(wire: Uint8Array, visit: (tag: number, record: Uint8Array) => void): void {
  const reader = new WireReader(wire);
  while (reader.pos < wire.length) {
    const start = reader.pos;
    const tag = reader.tag();
    reader.skip(tag);
    visit(tag, wire.subarray(start, reader.pos));
  }
}

/** What a watch says of how far it has come. */
interface WatchReport {
  readonly revision: bigint | undefined;
  readonly watchId: bigint;
  readonly created: boolean;
  readonly canceled: boolean;
  readonly fragment: boolean;
  /** Revision of the last event. */
  readonly lastRevision: bigint | undefined;
}

/** Field 11 of a WatchResponse, sent by length. */
const EVENT_TAG = (11 << 3) | 2;

/** Reads everything but the events, and the last of them: a response may hold many megabytes of others. */
function readReport(wire: Uint8Array): WatchReport {
  const kept = new WireWriter(1_024);
  let lastEvent: Uint8Array | undefined;
  eachRecord(wire, (tag, record) => {
    if (tag === EVENT_TAG) lastEvent = record;
    else kept.raw(record);
  });
  if (lastEvent !== undefined) kept.raw(lastEvent);
  const { header, watchId, created, canceled, fragment, events } = WatchResponseMapper.decode(kept.finish());
  const lastRevision = events[0]?.kv?.modRevision;
  return { revision: header?.revision, watchId, created, canceled, fragment, lastRevision };
}

/** `"17,,23"` as its revisions; undefined for anything else. */
function parseRevisions(id: string): readonly (bigint | undefined)[] | undefined {
  if (!/^\d{0,18}(,\d{0,18})*$/.test(id)) return undefined;
  return id.split(",").map((each) => (each === "" ? undefined : BigInt(each)));
}
