import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createGrpcTransport } from "../../../generated/etcd-sdk/src/grpc.js";
import {
  ClientError,
  createEtcd,
  createFetchTransport,
  everything,
  type Etcd,
} from "../../../generated/etcd-sdk/src/overlay/index.js";
import { lies } from "../../runtime/client/lies.js";
import { startStandIn } from "../../runtime/client/stand-in-server.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const retry = { initialBackoffMs: 1 };
const failure = async (promise: Promise<unknown>): Promise<ClientError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ClientError);
  return error as ClientError;
};
const putsOf = (etcd: Etcd): readonly (readonly [string, () => Promise<unknown>])[] => [
  ["put", () => etcd.put("a", "1")],
  ["transaction", () => etcd.transaction().commit()],
];

describe("an etcd that lies over HTTP", () => {
  it.each(lies)("$name: every put is sent once, and fails", async ({ tell, code, says }) => {
    const elsewhere = await startStandIn((_request, response) => void response.end('{"header":{}}'));
    const server = await startStandIn((_request, response) => tell(response, elsewhere.baseUrl));
    closing.push(
      () => server.close(),
      () => elsewhere.close(),
    );
    const etcd = createEtcd(
      {
        endpoints: [createFetchTransport({ baseUrl: server.baseUrl, timeoutMs: 300, maxAnswerBytes: 100_000 })],
        retry,
      },
      everything,
    );
    for (const [, call] of putsOf(etcd)) {
      const before = server.seen.length;
      const error = await failure(call());
      expect([error.codeName, server.seen.length - before]).toEqual([code, 1]);
      expect(error.message).toMatch(says);
    }
    expect(elsewhere.seen).toHaveLength(0);
  });

  it("hands no password to whom it points at", async () => {
    const thief = await startStandIn((_request, response) => void response.end('{"token":"t"}'));
    const server = await startStandIn(
      (_request, response) => void response.writeHead(307, { location: `${thief.baseUrl}/v3/auth/authenticate` }).end(),
    );
    closing.push(
      () => server.close(),
      () => thief.close(),
    );
    const etcd = createEtcd({
      endpoints: [createFetchTransport({ baseUrl: server.baseUrl })],
      credentials: { name: "root", password: "secret" },
      retry,
    });
    expect((await failure(etcd.get("a"))).codeName).toBe("FAILED_PRECONDITION");
    expect([server.seen.length, thief.seen.length]).toEqual([1, 0]);
  });

  it.each(lies.filter(({ code }) => code === "INTERNAL" || code === "FAILED_PRECONDITION"))(
    "$name: a lock fails, and so does a watch where it is no stream",
    async ({ name, tell, code }) => {
      const server = await startStandIn((_request, response) => tell(response, "http://127.0.0.1:9"));
      closing.push(() => server.close());
      const etcd = createEtcd({ endpoints: [createFetchTransport({ baseUrl: server.baseUrl })], retry }, everything);
      expect((await failure(etcd.lock("a"))).codeName).toBe(code);
      if (!/ HTML|^[1-5]\d\d/.test(name)) return;
      const watching = etcd.watch("a")[Symbol.asyncIterator]().next();
      expect((await failure(watching)).codeName).toBe(code);
    },
  );
});

describe("an etcd that lies over gRPC", () => {
  type Act = (stream: http2.ServerHttp2Stream) => void;
  const grpc = { ":status": 200, "content-type": "application/grpc" };
  const withTrailers = (stream: http2.ServerHttp2Stream, trailers: Record<string, string>, body?: Uint8Array): void => {
    stream.respond(grpc, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers(trailers));
    stream.end(body);
  };
  const frame = (bytes: readonly number[], length = bytes.length): Uint8Array => {
    const whole = Buffer.alloc(5 + bytes.length);
    whole.writeUInt32BE(length, 1);
    whole.set(bytes, 5);
    return whole;
  };
  const acts: readonly (readonly [string, Act, string])[] = [
    [
      "UNAVAILABLE with the words of a refused connection",
      (stream) =>
        withTrailers(stream, { "grpc-status": "14", "grpc-message": "connect ECONNREFUSED: connection refused" }),
      "UNAVAILABLE",
    ],
    ["503 without gRPC", (stream) => stream.respond({ ":status": 503 }, { endStream: true }), "UNAVAILABLE"],
    [
      "a redirect",
      (stream) => stream.respond({ ":status": 307, location: "http://127.0.0.1:9/" }, { endStream: true }),
      "UNKNOWN",
    ],
    ["OK without a message", (stream) => withTrailers(stream, { "grpc-status": "0" }), "INTERNAL"],
    [
      "a message of garbage",
      (stream) => withTrailers(stream, { "grpc-status": "0" }, frame([0xff, 0xff, 0xff])),
      "INTERNAL",
    ],
    [
      "a message that is too large",
      (stream) => withTrailers(stream, { "grpc-status": "0" }, frame([1], 2_000_000)),
      "RESOURCE_EXHAUSTED",
    ],
    [
      "an end without a status",
      (stream) => {
        stream.respond(grpc);
        stream.end();
      },
      "INTERNAL",
    ],
    ["a reset", (stream) => stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR), "INTERNAL"],
    ["a broken connection", (stream) => stream.session?.destroy(), "UNAVAILABLE"],
    ["silence", () => undefined, "DEADLINE_EXCEEDED"],
  ];

  it.each(acts)("%s: every put is sent once, and fails", async (_name, act, code) => {
    let calls = 0;
    const server = http2.createServer();
    const sessions = new Set<http2.ServerHttp2Session>();
    server.on("session", (session) => sessions.add(session));
    server.on("stream", (stream) => {
      stream.on("error", () => undefined);
      calls++;
      act(stream);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const transport = createGrpcTransport({
      target: `127.0.0.1:${(server.address() as AddressInfo).port}`,
      maxMessageBytes: 1_000_000,
      timeoutMs: 300,
    });
    closing.push(
      () => new Promise((resolve) => server.close(resolve)),
      () => sessions.forEach((session) => session.destroy()),
      () => transport.close(true),
    );
    for (const [, call] of putsOf(createEtcd({ endpoints: [transport], retry }, everything))) {
      const before = calls;
      const error = await failure(call());
      expect([error.codeName, calls - before]).toEqual([code, 1]);
    }
  });

  it("a value that does not encode is the caller's mistake, and watches and locks say so at once", async () => {
    const transport = createGrpcTransport({ target: "127.0.0.1:9" });
    closing.push(() => transport.close(true));
    const etcd = createEtcd({ endpoints: [transport], retry }, everything);
    const wrong = "x" as never;
    for (const [call, field] of [
      [() => etcd.put("a", "b", { lease: { id: wrong } as never }), /lease: "x" is not/],
      [() => etcd.client.watch.watch([{ requestUnion: { case: "bogus" } as never }]).next(), /bogus is no field of/],
      [() => etcd.watch("a", { startRevision: wrong })[Symbol.asyncIterator]().next(), /create_request: "x" is not/],
    ] as const) {
      const error = await failure(call());
      expect([error.codeName, error.origin]).toEqual(["INVALID_ARGUMENT", "client"]);
      expect(error.message).toMatch(field);
    }
  });
});
