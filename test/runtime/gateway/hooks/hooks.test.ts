import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createStatus } from "../../../../generator/runtime/core/status.js";
import { createGateway, type Gateway } from "../../../../generator/runtime/gateway/gateway.js";
import type { GatewayOptions } from "../../../../generator/runtime/gateway/gateway-options.js";
import type { FinishedExchange, GatewayHooks } from "../../../../generator/runtime/gateway/hook-types.js";
import type { Channel } from "../../../../generator/runtime/grpc/channel.js";
import { createHttp2Channel } from "../../../../generator/runtime/grpc/http2-channel.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../fake-upstream.js";
import { formNames, openForm } from "../streams/form-client.js";
import { sampleRoutes, startSampleGateway, type SampleGateway } from "../streams/sample-gateway.js";
import { adapters, type Started } from "./adapters.js";

let upstream: FakeUpstream;
let channel: Channel;
const faults: string[] = [];
const finished: FinishedExchange[] = [];

/** Echoes; `x-mode` says what else. */
function serve(call: FakeCall): void {
  const mode = call.headers["x-mode"];
  if (mode === "created")
    call.respond({
      "x-http-code": "201",
      etag: '"7"',
      location: "/v1/books/7",
      "content-disposition": 'attachment; filename="a.txt"',
      "set-cookie": ["a=1", "b=2"],
      "x-other": "o",
      "x-hidden": "h",
    });
  if (mode === "fail") {
    call.trailersOnly(5, "gone");
    return;
  }
  call.onMessage((message) => call.send(message));
  call.onEnd(() => call.finish(0));
}

beforeAll(async () => {
  upstream = await startFakeUpstream(serve);
  channel = createHttp2Channel({ target: upstream.target });
});
afterAll(async () => {
  channel.close(true);
  await upstream.close();
});

const outgoing: Partial<GatewayOptions> = {
  responseHeaders: {
    etag: "ETag",
    location: "Location",
    "content-disposition": "Content-Disposition",
    "set-cookie": "Set-Cookie",
  },
  statusMetadata: "x-http-code",
};

function build(hooks: GatewayOptions["hooks"], options: Partial<GatewayOptions> = {}): Gateway {
  faults.length = 0;
  finished.length = 0;
  return createGateway({
    routes: sampleRoutes,
    channel,
    livePath: "/live",
    onFault: (error) => void faults.push(String(error)),
    ...(hooks !== undefined && { hooks }),
    ...options,
  });
}

const finish: GatewayHooks = { onFinish: (event) => void finished.push(event) };
const json = { "content-type": "application/json" };
const ask = { path: "/ask", body: '{"a":1}', headers: json };
const mode = (name: string): Readonly<Record<string, string>> => ({ ...json, "grpc-metadata-x-mode": name });
const kinds = ["unary", "server_streaming", "client_streaming"] as const;
const pathOf = { unary: "/ask", server_streaming: "/list", client_streaming: "/collect" } as const;

describe.each(adapters)("$name", ({ start, passesOn = false }) => {
  let started: Started | undefined;
  const begin = async (
    hooks: GatewayOptions["hooks"],
    options: Partial<GatewayOptions> = {},
  ): Promise<Started["send"]> => {
    started = await start(build(hooks, options));
    return started.send;
  };
  afterEach(async () => {
    await started?.stop();
    started = undefined;
  });

  test.each(kinds)("%s: metadata becomes headers, several of one name, and the status", async (kind) => {
    const send = await begin(undefined, outgoing);
    const { status, headers, body } = await send({ path: pathOf[kind], body: '{"a":1}', headers: mode("created") });
    expect(body).toContain('{"a":1}');
    expect(status).toBe(201);
    expect(headers).toMatchObject({
      etag: ['"7"'],
      location: ["/v1/books/7"],
      "content-disposition": ['attachment; filename="a.txt"'],
      "set-cookie": ["a=1", "b=2"],
      "grpc-metadata-x-other": ["o"],
    });
    expect(headers).not.toHaveProperty("grpc-metadata-x-http-code");
    expect(headers).not.toHaveProperty("grpc-metadata-etag");
    expect(faults).toEqual([]);
  });

  test("a function chooses the headers, and leaves some out", async () => {
    const send = await begin(undefined, {
      responseHeaders: (name) => (name === "x-other" ? "X-Other" : name.startsWith("x-") ? undefined : "connection"),
    });
    const { status, headers } = await send({ ...ask, headers: mode("created") });
    expect([status, headers["x-other"]]).toEqual([200, ["o"]]);
    expect(Object.keys(headers).filter((name) => name.includes("hidden") || name.includes("etag"))).toEqual([]);
    expect(
      faults.filter((each) => each.includes('etag cannot become "connection": it belongs to the connection')),
    ).toHaveLength(1);
  });

  test.each(kinds)(
    "%s: onResponse sets status and headers; what cannot be sent is left out and named",
    async (kind) => {
      const send = await begin({
        onResponse(call, answer) {
          expect(call.route.template).toBe(pathOf[kind]);
          expect(answer.message === undefined).toBe(kind === "server_streaming");
          answer.httpStatus = 202;
          Object.assign(answer.headers, {
            "X-Own": "yes",
            "Set-Cookie": ["c=3", "d=4"],
            Connection: "close",
            "content-length": "1",
            "transfer-encoding": "gzip",
            "x-split": "a\r\nx-injected: 1",
            "x-wide": "\u4f60",
            "bad name": "x",
            "x-number": 7,
          });
        },
      });
      const { status, headers, body } = await send({ ...ask, path: pathOf[kind] });
      expect([status, headers["x-own"], headers["set-cookie"]]).toEqual([202, ["yes"], ["c=3", "d=4"]]);
      expect(body).toContain('{"a":1}');
      for (const name of ["x-injected", "x-split", "x-wide", "bad name", "x-number"])
        expect(headers).not.toHaveProperty(name);
      expect(faults.map((each) => /HookFault: onResponse: .*?"([^"]+)"/.exec(each)?.[1])).toEqual([
        "Connection",
        "content-length",
        "transfer-encoding",
        "x-split",
        "x-wide",
        "bad name",
        "x-number",
      ]);
      expect(faults.join()).not.toContain("injected");
    },
  );

  test("a status that is none is refused; 204 has no body and no length", async () => {
    let wanted: number = 204;
    const send = await begin({
      onResponse(_call, answer) {
        answer.httpStatus = wanted;
      },
    });
    const empty = await send(ask);
    expect([empty.status, empty.body]).toEqual([204, ""]);
    expect(empty.headers).not.toHaveProperty("content-length");
    expect(empty.headers).not.toHaveProperty("content-type");
    for (wanted of [99, 101, 1000, 4.5, Number.NaN]) expect((await send(ask)).status).toBe(200);
    expect(faults).toHaveLength(5);
    wanted = 204;
    expect((await send({ ...ask, path: "/list" })).status).toBe(200);
    expect(faults[5]).toContain("a stream cannot be answered with 204");
  });

  test("onErrorAnswer gives errors a form of its own: of calls, of bodies, of routes", async () => {
    const seen: unknown[] = [];
    const send = await begin({
      onErrorAnswer({ status, httpStatus, call, request, isFrame }) {
        seen.push([status.code, httpStatus, call?.route.template, request.path, isFrame]);
        return {
          httpStatus: 418,
          headers: { "content-type": "application/problem+json", "x-code": String(status.code), upgrade: "no" },
          body: { title: status.message },
        };
      },
    });
    const gone = await send({ ...ask, headers: mode("fail") });
    expect([gone.status, gone.body]).toEqual([418, '{"title":"gone"}']);
    expect(gone.headers).toMatchObject({ "content-type": ["application/problem+json"], "x-code": ["5"] });
    expect((await send({ ...ask, path: "/nowhere" })).status).toBe(passesOn ? 404 : 418);
    expect((await send({ ...ask, method: "PATCH" })).status).toBe(418);
    expect((await send({ ...ask, headers: { ...json, "grpc-timeout": "x" } })).status).toBe(418);
    const stream = await send({ ...ask, path: "/list", headers: mode("fail") });
    expect([stream.status, stream.body]).toEqual([418, '{"error":{"title":"gone"}}']);
    expect(seen).toEqual([
      [5, 404, "/ask", "/ask", false],
      ...(passesOn ? [] : [[5, 404, undefined, "/nowhere", false]]),
      [12, 501, undefined, "/ask", false],
      [3, 400, undefined, "/ask", false],
      [5, 404, "/list", "/list", false],
    ]);
    expect(faults.every((each) => each.includes('"upgrade" belongs to the connection'))).toBe(true);
  });

  test("onRequest may answer itself, at once or later, in the dialect's form or its own", async () => {
    const before = upstream.calls.length;
    const send = await begin({
      async onRequest({ request, route }) {
        const wish = request.header("x-wish");
        if (wish !== "at once") await new Promise((resolve) => setTimeout(resolve, 5));
        if (wish === "go on") return undefined;
        if (wish === "refuse") return createStatus(16, "who are you");
        if (wish === "move") return { httpStatus: 307, headers: { location: "/elsewhere" } };
        return { httpStatus: 503, headers: { "retry-after": "9" }, body: { down: route?.template ?? "none" } };
      },
    });
    const wish = (name: string): Readonly<Record<string, string>> => ({ ...json, "x-wish": name });
    expect(await send({ ...ask, headers: wish("go on") })).toMatchObject({ status: 200, body: '{"a":1}' });
    expect(await send({ ...ask, path: "/list", headers: wish("go on") })).toMatchObject({ status: 200 });
    expect(upstream.calls.length).toBe(before + 2);
    const refused = await send({ ...ask, headers: wish("refuse") });
    expect([refused.status, JSON.parse(refused.body)]).toEqual([
      401,
      { code: 16, message: "who are you", details: [] },
    ]);
    expect(refused.headers["www-authenticate"]).toEqual(['Bearer error_description="who are you"']);
    const moved = await send({ ...ask, headers: wish("move") });
    expect([moved.status, moved.headers["location"], moved.body]).toEqual([307, ["/elsewhere"], ""]);
    for (const path of ["/ask", "/list", "/collect"]) {
      const down = await send({ ...ask, path, headers: wish("at once") });
      expect([down.status, down.body, down.headers["retry-after"]]).toEqual([503, `{"down":"${path}"}`, ["9"]]);
    }
    expect(await send({ method: "GET", path: "/live" })).toMatchObject({ status: 503, body: '{"down":"none"}' });
    expect(upstream.calls.length).toBe(before + 2);
  });

  test("headers of onRequest are on every answer", async () => {
    const send = await begin({ onRequest: ({ answerHeaders }) => void (answerHeaders["x-request-id"] = "r1") });
    const sent = [
      ask,
      { ...ask, headers: mode("fail") },
      ...(passesOn ? [] : [{ ...ask, path: "/nowhere" }]),
      { ...ask, path: "/list" },
      { method: "GET", path: "/live" },
    ];
    for (const each of sent) expect((await send(each)).headers["x-request-id"], JSON.stringify(each)).toEqual(["r1"]);
  });

  test("onFinish tells of every exchange once", async () => {
    const send = await begin(finish);
    const cases = [
      [ask, { pattern: "/ask", httpStatus: 200, grpcCode: 0, bytesIn: 7, bytesOut: 7 }],
      [
        { ...ask, headers: mode("fail") },
        { pattern: "/ask", httpStatus: 404, grpcCode: 5, bytesIn: 7 },
      ],
      [
        { ...ask, path: "/list" },
        { pattern: "/list", httpStatus: 200, grpcCode: 0, bytesIn: 7, bytesOut: 19 },
      ],
      [
        { ...ask, path: "/collect" },
        { pattern: "/collect", httpStatus: 200, grpcCode: 0, bytesIn: 7, bytesOut: 7 },
      ],
      [
        { ...ask, path: "/nowhere/at/all" },
        { pattern: undefined, httpStatus: 404, grpcCode: 5 },
      ],
      [
        { method: "GET", path: "/live" },
        { pattern: "/live", httpStatus: 200, grpcCode: undefined, bytesIn: 0, bytesOut: 20 },
      ],
    ] as const;
    for (const [sent, expected] of cases) {
      if (passesOn && expected.httpStatus === 404 && expected.pattern === undefined) continue;
      finished.length = 0;
      const answered = await send(sent);
      expect(finished, JSON.stringify(sent)).toHaveLength(1);
      expect(finished[0]).toMatchObject({ transport: "http", aborted: false, ...expected });
      expect(finished[0]?.bytesOut).toBe(Buffer.byteLength(answered.body));
      expect(finished[0]?.durationMs).toBeGreaterThan(0);
      expect(finished[0]?.request.path).toBe(sent.path);
    }
  });

  const asks = ["before", "onRequest", "onResponse", "onAttempt"] as const;
  test.each(asks)("what %s throws, or rejects, is this exchange's 500 and is named", async (name) => {
    for (const isAsync of [false, true]) {
      const fail = (): never => {
        throw new Error(`thrown by ${name}`);
      };
      const waited = name === "before" || name === "onRequest";
      const send = await begin([finish, { [name]: isAsync ? async () => fail() : fail } as GatewayHooks]);
      for (const kind of kinds) {
        const answered = await send({ ...ask, path: pathOf[kind] });
        // Nobody waits for the promise of a hook that cannot be waited for, but its failure is named.
        expect(answered.status, `${kind} ${isAsync}`).toBe(isAsync && !waited ? 200 : 500);
        if (answered.status === 500) expect(JSON.parse(answered.body)).toMatchObject({ code: 13 });
        expect(answered.body).not.toContain("thrown");
      }
      expect(faults).toEqual(kinds.map(() => `Error: thrown by ${name}`));
      expect(finished.map((each) => each.httpStatus)).toEqual(kinds.map(() => (isAsync && !waited ? 200 : 500)));
      await started?.stop();
      started = undefined;
    }
  });

  test.each(["after", "onFinish", "onError", "onErrorAnswer"] as const)("what %s throws is named", async (name) => {
    for (const isAsync of [false, true]) {
      const fail = (): never => {
        throw new Error(`thrown by ${name}`);
      };
      const send = await begin({ [name]: isAsync ? async () => fail() : fail } as GatewayHooks);
      const fails = name.startsWith("onError");
      const { status } = await send({ ...ask, headers: mode(fails ? "fail" : "well") });
      expect(status).toBe(fails ? (isAsync ? 404 : 500) : 200);
      await expect.poll(() => faults).toEqual([`Error: thrown by ${name}`]);
      await started?.stop();
      started = undefined;
    }
  });

  test("of several sets of hooks each has its turn", async () => {
    const told: string[] = [];
    const set = (name: string, more: GatewayHooks = {}): GatewayHooks => ({
      onRequest: ({ answerHeaders }) => void (answerHeaders[`x-${name}`] = name),
      before: () => void told.push(`before ${name}`),
      onResponse: () => void told.push(`response ${name}`),
      onFinish: () => void told.push(`finish ${name}`),
      ...more,
    });
    const send = await begin([
      set("a"),
      set("b", {
        onFinish() {
          throw new Error("b");
        },
      }),
      set("c"),
    ]);
    expect((await send(ask)).headers).toMatchObject({ "x-a": ["a"], "x-b": ["b"], "x-c": ["c"] });
    expect(told).toEqual([
      "before a",
      "before b",
      "before c",
      "response a",
      "response b",
      "response c",
      "finish a",
      "finish c",
    ]);
    expect(faults).toEqual(["Error: b"]);
  });
});

describe("streams, in every form", () => {
  let sample: SampleGateway | undefined;
  const begin = async (hooks: GatewayHooks, options: Partial<GatewayOptions> = {}): Promise<SampleGateway> => {
    finished.length = 0;
    faults.length = 0;
    sample = await startSampleGateway(upstream.target, {
      onFault: (error) => void faults.push(String(error)),
      hooks: [finish, hooks],
      ...options,
    });
    return sample;
  };
  afterEach(() => sample?.close());
  const forms = [...formNames.map((name) => [name, false] as const), ["ndjson", true] as const];

  test.each(forms)("%s (HTTP/2: %s): a good end, an error, a client that goes", async (form, isHttp2) => {
    const { port } = await begin({});
    const options = { http2: isHttp2 };
    const good = openForm(form, port, "/talk", options);
    good.send('{"a":1}');
    await good.received(1);
    expect(finished).toEqual([]);
    good.endInput();
    await good.outcome;
    await expect.poll(() => finished.length).toBe(1);
    const opened = form === "websocket" ? 101 : 200;
    const transport = form === "websocket" ? "websocket" : "http";
    expect(finished[0]).toMatchObject({
      transport,
      pattern: "/talk",
      httpStatus: opened,
      grpcCode: 0,
      bytesIn: 7,
      aborted: false,
    });
    expect(finished[0]?.bytesOut).toBeGreaterThanOrEqual(7);

    const failing = openForm(form, port, "/talk", { ...options, headers: mode("fail") });
    failing.send("{}");
    expect((await failing.outcome).how).toBe("error");
    await expect.poll(() => finished.length).toBe(2);
    expect(finished[1]).toMatchObject({ grpcCode: 5, aborted: false, httpStatus: form === "websocket" ? 101 : 404 });

    const going = openForm(form, port, "/talk", options);
    going.send('{"a":1}');
    await going.received(1);
    going.destroy();
    await expect.poll(() => finished.length).toBe(3);
    expect(finished[2]).toMatchObject({ grpcCode: 1, aborted: true, httpStatus: opened });
    expect(faults).toEqual([]);
  });

  test.each(formNames)("%s: an error in a frame has the form of onErrorAnswer", async (form) => {
    const { port } = await begin({
      onErrorAnswer: ({ isFrame, status }) => ({ body: { isFrame, why: status.message } }),
    });
    const client = openForm(form, port, "/talk");
    client.send('{"a":1}');
    await client.received(1);
    client.send("}");
    const { error } = await client.outcome;
    expect(JSON.parse(error)).toMatchObject({ isFrame: true, why: expect.stringContaining("") as string });
    client.destroy();
  });

  test("a WebSocket: onRequest refuses and adds headers, onErrorAnswer refuses in its form, and whatever throws is a 500", async () => {
    const { port } = await begin({
      onRequest({ request, answerHeaders }) {
        answerHeaders["x-request-id"] = "r2";
        const wish = request.header("x-wish");
        if (wish === "throw") throw new Error("thrown by onRequest");
        if (wish === "refuse") return createStatus(16, "who are you");
        if (wish === "own") return { httpStatus: 429, body: { slow: "down" } };
        return undefined;
      },
      onErrorAnswer: ({ status }) => (status.code === 5 ? { httpStatus: 410, body: "no such place" } : undefined),
    });
    const outcome = async (wish: string, path = "/talk"): Promise<readonly unknown[]> => {
      const { how, code, error } = await openForm("websocket", port, path, { headers: { "x-wish": wish } }).outcome;
      return [how, code, error];
    };
    expect(await outcome("refuse")).toEqual(["error", 401, expect.stringContaining("who are you")]);
    expect(await outcome("own")).toEqual(["error", 429, '{"slow":"down"}']);
    expect(await outcome("throw")).toEqual(["error", 500, expect.stringContaining('"code":13')]);
    expect(await outcome("", "/nowhere")).toEqual(["error", 410, "no such place"]);
    expect(faults).toEqual(["Error: thrown by onRequest"]);
    expect(finished.map((each) => [each.transport, each.httpStatus, each.grpcCode, each.aborted])).toEqual([
      ["websocket", 401, 16, false],
      ["websocket", 429, undefined, false],
      ["websocket", 500, 13, false],
      ["websocket", 410, 5, false],
    ]);
  });

  test.each(["before", "onAttempt", "onResponse"] as const)(
    "a WebSocket: what %s throws ends it alone",
    async (name) => {
      const { port } = await begin({
        [name]() {
          throw new Error(`thrown by ${name}`);
        },
      });
      const client = openForm("websocket", port, "/talk");
      client.send("{}");
      if (name === "onResponse") {
        // There is no answer of HTTP whose head it could change.
        await client.received(1);
        client.destroy();
        expect(faults).toEqual([]);
      } else {
        expect((await client.outcome).code).toBe(4_013);
        expect(faults).toEqual([`Error: thrown by ${name}`]);
      }
    },
  );
});

test("a table of headers that cannot be sent is a defect of the configuration", () => {
  for (const header of ["Connection", "transfer-encoding", "Content-Length", "a b", ""])
    expect(() => build(undefined, { responseHeaders: { x: header } })).toThrow(TypeError);
});

test("hostile metadata never breaks an answer", async () => {
  const values = ["a\r\nx-injected: 1", "\u4f60", "nul\0", "\x7f", "fine"];
  const hostile: Channel = {
    unary(_path, message, _options, done) {
      const metadata = Object.fromEntries(values.map((value, index) => [`x-${index}`, value]));
      queueMicrotask(() =>
        done({ code: 0, message: "" }, message, { ...metadata, "x-http-code": "99999", "x name": "v" }, {}),
      );
      return { cancel: () => undefined };
    },
    stream: channel.stream,
    close: () => undefined,
  };
  const responseHeaders = (name: string): string => name.replace("x-", "y-");
  const gateway = build(undefined, { channel: hostile, responseHeaders, statusMetadata: "x-http-code" });
  for (const { start } of adapters) {
    faults.length = 0;
    const started = await start(gateway);
    const { status, headers } = await started.send(ask);
    expect([status, headers["y-4"], Object.keys(headers).filter((name) => /injected|y-[0-3]/.test(name))]).toEqual([
      200,
      ["fine"],
      [],
    ]);
    expect(faults).toHaveLength(5);
    await started.stop();
  }
});

test("a compressed answer counts as it was sent, and a body that says it is encoded is not encoded again", async () => {
  const { createCompression } = await import("../../../../generator/runtime/serve/compression.js");
  const coded = gzipSync('{"a":1}');
  const gateway = build(
    [
      finish,
      {
        onResponse: (call, answer) =>
          void (call.exchange.header("x-coded") !== undefined && (answer.headers["content-encoding"] = "gzip")),
      },
    ],
    {
      compression: createCompression({ minBytes: 10 }),
    },
  );
  const started = await adapters[0]?.start(gateway);
  const body = `{"a":"${"x".repeat(5_000)}"}`;
  const gzip = { ...json, "accept-encoding": "gzip" };
  expect((await started?.send({ ...ask, body, headers: gzip }))?.headers["content-encoding"]).toEqual(["gzip"]);
  expect(finished[0]?.bytesOut).toBeLessThan(100);
  expect(finished[0]?.bytesIn).toBe(body.length);
  const once = await started?.send({ ...ask, body, headers: { ...gzip, "x-coded": "1" } });
  expect(once?.headers["content-encoding"]).toEqual(["gzip"]);
  expect(finished[1]?.bytesOut).toBe(body.length);
  expect(coded.length).toBeGreaterThan(0);
  await started?.stop();
});

test("what is not listened for is not watched", () => {
  expect(build(undefined).core.watch).toBeUndefined();
  expect(build([]).core.watch).toBeUndefined();
  expect(build([{ before: () => undefined }, { onResponse: () => undefined }]).core.watch).toBeUndefined();
  expect(build(finish).core.watch).toBeTypeOf("function");
});
