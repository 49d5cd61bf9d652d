import { WatchRequestMapper, WatchResponseMapper } from "../../../generated/etcd/mappers/rpc.js";
import type { WatchResponse } from "../../../generated/etcd/messages/rpc.js";
import { createStatus, statusCodes } from "../../../generated/etcd/runtime/core/index.js";
import type { ResumeHook } from "../../../generated/etcd/runtime/gateway/index.js";

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

  const report = (response: WatchResponse): boolean => {
    const revision = response.header?.revision;
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
    const last = response.events.at(-1)?.kv?.modRevision ?? revision;
    if (last !== undefined) reported[place] = last;
    return true;
  };
  return {
    kind: "resumable",
    request(wire) {
      const request = WatchRequestMapper.decode(wire);
      const union = request.requestUnion;
      if (union?.case !== "createRequest") return wire;
      const place = requested++;
      const last = seen[place];
      const { startRevision } = union.value;
      if (startRevision > 0n) reported[place] = startRevision - 1n;
      if (last === undefined || startRevision > last) return wire;
      reported[place] = last;
      return WatchRequestMapper.encode({
        ...request,
        requestUnion: { case: "createRequest", value: { ...union.value, startRevision: last + 1n } },
      });
    },
    eventId(wire) {
      if (!report(WatchResponseMapper.decode(wire))) return undefined;
      return Array.from(reported, (each) => each ?? "").join(",");
    },
  };
};

/** `"17,,23"` as its revisions; undefined for anything else. */
function parseRevisions(id: string): readonly (bigint | undefined)[] | undefined {
  if (!/^\d{0,18}(,\d{0,18})*$/.test(id)) return undefined;
  return id.split(",").map((each) => (each === "" ? undefined : BigInt(each)));
}
