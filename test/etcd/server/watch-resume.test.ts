import { describe, expect, test } from "vitest";
import { WatchRequestMapper, WatchResponseMapper } from "../../../generated/etcd/mappers/rpc.js";
import type { WatchResponseInit } from "../../../generated/etcd/messages/rpc.js";
import { routes } from "../../../generated/etcd/routes/index.js";
import type { ResumableStream } from "../../../generated/etcd/runtime/gateway/stream-resume.js";
import { watchResume } from "../../../proto/etcd/server/watch-resume.js";

const watchRoute = routes.find((route) => route.method.grpcPath === "/etcdserverpb.Watch/Watch");
const putRoute = routes.find((route) => route.method.grpcPath === "/etcdserverpb.KV/Put");

function open(lastEventId?: string): ResumableStream {
  const stream = watchRoute === undefined ? undefined : watchResume(watchRoute, lastEventId);
  if (stream?.kind !== "resumable") throw new Error("not resumable");
  return stream;
}

/** Start revision of a watch as it goes upstream. */
function startOf(stream: ResumableStream, startRevision = 0): number {
  const request = WatchRequestMapper.encode({
    requestUnion: { case: "createRequest", value: { key: "k", startRevision } },
  });
  const { requestUnion } = WatchRequestMapper.decode(stream.request(request));
  return requestUnion?.case === "createRequest" ? Number(requestUnion.value.startRevision) : -1;
}

function idOf(stream: ResumableStream, response: WatchResponseInit): string | undefined {
  return stream.eventId(WatchResponseMapper.encode(response));
}

const at = (revision: number): WatchResponseInit => ({ header: { revision } });
const event = (modRevision: number): NonNullable<WatchResponseInit["events"]>[number] => ({
  kv: { key: "k", modRevision },
});

describe("the ids of a watch", () => {
  test("begin with the revision at which it was created, and follow its events", () => {
    const stream = open();
    expect(startOf(stream)).toBe(0);
    expect(idOf(stream, { ...at(7), created: true })).toBe("7");
    expect(idOf(stream, { ...at(9), events: [event(8), event(9)] })).toBe("9");
  });

  test("do not run ahead of a start in the past", () => {
    const stream = open();
    startOf(stream, 3);
    expect(idOf(stream, { ...at(90), created: true })).toBe("2");
    expect(idOf(stream, { ...at(90), events: [event(3), event(5)] })).toBe("5");
  });

  test("wait for the last fragment of a revision", () => {
    const stream = open();
    startOf(stream);
    idOf(stream, { ...at(7), created: true });
    expect(idOf(stream, { ...at(8), events: [event(8)], fragment: true })).toBeUndefined();
    expect(idOf(stream, { ...at(8), events: [event(8)] })).toBe("8");
  });

  test("follow the progress of a watch, but not what is said of all watches, nor an end", () => {
    const stream = open();
    startOf(stream);
    idOf(stream, { ...at(7), created: true });
    expect(idOf(stream, at(20))).toBe("20");
    expect(idOf(stream, { ...at(30), watchId: -1 })).toBeUndefined();
    expect(idOf(stream, { ...at(40), canceled: true, compactRevision: 35 })).toBeUndefined();
    expect(idOf(stream, { ...at(41), events: [event(41)] })).toBe("41");
  });

  test("name each watch of a stream, by creation", () => {
    const stream = open();
    startOf(stream);
    startOf(stream, 5);
    expect(idOf(stream, { ...at(7), created: true, watchId: 4 })).toBe("7,4");
    expect(idOf(stream, { ...at(7), created: true, watchId: 2 })).toBe("7,4");
    expect(idOf(stream, { ...at(9), events: [event(9)], watchId: 2 })).toBe("7,9");
  });
});

describe("a watch that is resumed", () => {
  test("starts behind what was seen", () => {
    expect(startOf(open("9"))).toBe(10);
    expect(startOf(open("9"), 3)).toBe(10);
    expect(startOf(open("9"), 30)).toBe(30);
  });

  test("starts each watch where it was, and a new one as it asks", () => {
    const stream = open("9,,4");
    expect([startOf(stream), startOf(stream), startOf(stream), startOf(stream, 2)]).toEqual([10, 0, 5, 2]);
  });

  test("keeps what else it asks for, however long", () => {
    const asked = {
      key: Buffer.alloc(300_000, "k"),
      rangeEnd: "z",
      progressNotify: true,
      startRevision: 3,
      watchId: 5,
    };
    const wire = WatchRequestMapper.encode({ requestUnion: { case: "createRequest", value: asked } });
    const { requestUnion } = WatchRequestMapper.decode(open("9").request(wire));
    const whole = WatchRequestMapper.decode(wire).requestUnion;
    expect(requestUnion).toEqual({ case: "createRequest", value: { ...whole?.value, startRevision: 10n } });
    const cancel = WatchRequestMapper.encode({ requestUnion: { case: "cancelRequest", value: { watchId: 5 } } });
    expect(open("9").request(cancel)).toBe(cancel);
    // Of several cases of a oneof the last one counts.
    const both = Buffer.concat([wire, cancel]);
    expect(open("9").request(both)).toBe(both);
  });

  test("keeps its id until something happens", () => {
    const stream = open("9");
    startOf(stream);
    expect(idOf(stream, { ...at(50), created: true })).toBe("9");
  });

  test.each(["x", "9;8", "-1", "1e3", "9, 8", "9".repeat(30)])("refuses the id %s", (id) => {
    expect(watchRoute === undefined ? undefined : watchResume(watchRoute, id)).toMatchObject({
      kind: "refused",
      status: { code: 3 },
    });
  });

  test("other methods have nothing to resume", () => {
    expect(putRoute === undefined ? "no route" : watchResume(putRoute, "9")).toBeUndefined();
  });
});
