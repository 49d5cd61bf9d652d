import { afterEach, describe, expect, test } from "vitest";
import type { GatewayOptions } from "../../../../generator/runtime/gateway/gateway-options.js";
import { readHttpBody, writeHttpBody } from "../../../../generator/runtime/gateway/http-body.js";
import type { ResumeHook } from "../../../../generator/runtime/gateway/stream-resume.js";
import { startFakeUpstream, type FakeCall } from "../fake-upstream.js";
import { formNames, openForm } from "./form-client.js";
import { startSampleGateway, type SampleGateway } from "./sample-gateway.js";

const started: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).toReversed()) await each.close();
});

async function start(handle: (call: FakeCall) => void, options: Partial<GatewayOptions> = {}): Promise<SampleGateway> {
  const upstream = await startFakeUpstream(handle);
  const sample = await startSampleGateway(upstream.target, options);
  started.push(upstream, sample);
  return sample;
}

function echo(call: FakeCall): void {
  call.onMessage((message) => call.send(message));
  call.onEnd(() => call.finish());
}

describe("limits", () => {
  test("streams in total", async () => {
    const sample = await start(echo, { limits: { maxStreams: 2 } });
    const clients = [openForm("envelope", sample.port, "/talk"), openForm("websocket", sample.port, "/talk")];
    for (const client of clients) client.send("{}");
    for (const client of clients) await client.received(1);
    const refused = openForm("sse", sample.port, "/talk");
    refused.send("{}");
    expect(await refused.outcome).toMatchObject({ how: "error", code: 429 });
    const refusedSocket = openForm("websocket", sample.port, "/talk");
    expect(await refusedSocket.outcome).toMatchObject({ how: "error", code: 4008 });
    clients[0]?.endInput();
    await clients[0]?.outcome;
    const next = openForm("sse", sample.port, "/talk");
    next.send("{}");
    expect(await next.received(1)).toEqual(["{}"]);
    for (const client of [...clients, next]) client.destroy();
  });

  test("streams on one connection", async () => {
    const sample = await start(echo, { limits: { maxStreamsPerConnection: 2 } });
    const { connect } = await import("node:http2");
    const session = connect(sample.url);
    const open = (): Promise<number> =>
      new Promise((resolve) => {
        const stream = session.request({ ":method": "POST", ":path": "/talk" });
        stream.on("error", () => {});
        stream.on("response", (headers) => resolve(Number(headers[":status"])));
        stream.write("{}");
      });
    expect(await open()).toBe(200);
    expect(await open()).toBe(200);
    expect(await open()).toBe(429);
    session.destroy();
    await expect.poll(() => sample.gateway.core.open.streams).toBe(0);
  });
});

test.each(formNames)("%s refuses a message over the limit", async (form) => {
  const sample = await start(echo, { limits: { maxBodyBytes: 1_000 } });
  for (const path of ["/talk", "/list"]) {
    const client = openForm(form, sample.port, path);
    if (form === "websocket") client.send(`{"a":"${"x".repeat(1_800)}"}`);
    else {
      client.send(`{"a":"${"x".repeat(900)}`);
      client.send("x".repeat(900));
    }
    const outcome = await client.outcome;
    expect(outcome).toMatchObject({ how: "error", code: form === "websocket" ? 1009 : 413 });
    if (form !== "websocket") expect(JSON.parse(outcome.error)).toMatchObject({ code: 8 });
  }
});

describe("silence", () => {
  test.each(formNames)("%s ends when nothing happens for too long", async (form) => {
    const sample = await start(echo, { streams: { idleMs: 100 } });
    const client = openForm(form, sample.port, "/talk");
    client.send("{}");
    await client.received(1);
    const outcome = await client.outcome;
    expect(outcome).toMatchObject({ how: "error", code: form === "websocket" ? 4004 : 200 });
    expect(JSON.parse(outcome.error)).toMatchObject({ code: 4 });
  });

  test.each([
    ["sse", /^(: still here\n\n)+$/],
    ["ndjson", /^\n+$/],
  ] as const)("%s gives signs of life, before the first message too", async (form, expected) => {
    const sample = await start(() => {}, { streams: { heartbeatMs: 20 } });
    const response = await fetch(`${sample.url}/talk`, {
      method: "POST",
      body: "{}",
      headers: { accept: form === "sse" ? "text/event-stream" : "application/x-ndjson" },
    });
    const reader = response.body?.getReader();
    let text = "";
    const enough = form === "sse" ? 30 : 2;
    while (text.length < enough) text += new TextDecoder().decode((await reader?.read())?.value);
    expect(text).toMatch(expected);
    await reader?.cancel();
  });
});

describe("shutdown", () => {
  test.each(formNames)("%s ends with a proper last frame", async (form) => {
    const sample = await start(echo);
    const client = openForm(form, sample.port, "/talk");
    client.send("{}");
    await client.received(1);
    const closing = sample.gateway.close({ graceMs: 1_000 });
    const outcome = await client.outcome;
    expect(outcome).toMatchObject({ how: "error", code: form === "websocket" ? 1001 : 200, messages: ["{}"] });
    expect(JSON.parse(outcome.error)).toMatchObject({ code: 14 });
    expect(await closing).toBe(true);
    const late = openForm(form, sample.port, "/talk");
    late.send("{}");
    expect(await late.outcome).toMatchObject({ how: "error", code: 503 });
  });

  test("unary calls are waited for, but not for ever", async () => {
    let asked: FakeCall | undefined;
    const sample = await start((call) => (asked = call));
    const answer = fetch(`${sample.url}/ask`, { method: "POST", body: "{}" }).then((response) => response.text());
    await expect.poll(() => asked).toBeDefined();
    const closing = sample.gateway.close({ graceMs: 5_000 });
    asked?.send(Buffer.from('{"done":1}'));
    asked?.finish();
    expect(await closing).toBe(true);
    expect(await answer).toBe('{"done":1}');
  });

  test("a call past the grace is answered with 503, and the upstream is told", async () => {
    let asked: FakeCall | undefined;
    const sample = await start((call) => (asked = call));
    const answer = fetch(`${sample.url}/ask`, { method: "POST", body: "{}" });
    await expect.poll(() => asked).toBeDefined();
    expect(await sample.gateway.close({ graceMs: 20 })).toBe(false);
    const response = await answer;
    expect([response.status, await response.json()]).toMatchObject([503, { code: 14 }]);
    expect(await asked?.closed).toBe(8);
  });

  test("streams may go on for a time of one's choice", async () => {
    const sample = await start(echo);
    const client = openForm("envelope", sample.port, "/talk");
    client.send("{}");
    await client.received(1);
    const closing = sample.gateway.close({ streamGraceMs: 300 });
    client.send("{}");
    await client.received(2);
    client.endInput();
    expect(await client.outcome).toMatchObject({ how: "end", messages: ["{}", "{}"] });
    expect(await closing).toBe(true);
  });
});

describe("raw bytes", () => {
  test("a download is its bytes and its type", async () => {
    const sample = await start((call) =>
      call.onEnd(() => {
        for (const part of ["one ", "two ", "three"]) call.send(writeHttpBody("text/plain", [Buffer.from(part)]));
        call.finish();
      }),
    );
    const response = await fetch(`${sample.url}/download`, { method: "POST", body: "{}" });
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect(await response.text()).toBe("one two three");
  });

  test("a download that fails before its first byte has its status", async () => {
    const sample = await start((call) => call.trailersOnly(5, "no such file"));
    const response = await fetch(`${sample.url}/download`, { method: "POST", body: "{}" });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("no such file");
  });

  test("a download that fails later is not whole, and can be seen not to be", async () => {
    const sample = await start((call) =>
      call.onEnd(() => {
        call.send(writeHttpBody("text/plain", [Buffer.from("one")]));
        setTimeout(() => call.finish(13, "disk on fire"), 20);
      }),
    );
    const response = await fetch(`${sample.url}/download`, { method: "POST", body: "{}" });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(/terminated|aborted/);
  });

  test("an upload arrives in order, whatever it is cut into", async () => {
    const parts: Uint8Array[] = [];
    const types = new Set<string>();
    const sample = await start((call) => {
      call.onMessage((message) => {
        const { contentType, data } = readHttpBody(message);
        types.add(contentType);
        parts.push(data);
      });
      call.onEnd(() => {
        call.send(Buffer.from(`{"bytes":${parts.reduce((sum, part) => sum + part.length, 0)}}`));
        call.finish();
      });
    });
    const bytes = Buffer.alloc(5_000_000);
    for (let index = 0; index < bytes.length; index++) bytes[index] = index % 251;
    const response = await fetch(`${sample.url}/upload`, {
      method: "POST",
      body: bytes,
      headers: { "content-type": "image/png" },
    });
    expect(await response.text()).toBe('{"bytes":5000000}');
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    expect([...types]).toEqual(["image/png"]);
  });

  test("over a WebSocket a message of any length is one message of the upstream", async () => {
    const sizes: number[] = [];
    const sample = await start((call) => {
      call.onMessage((message) => {
        sizes.push(readHttpBody(message).data.length);
        call.send(message);
      });
      call.onEnd(() => call.finish());
    });
    const { WebSocket } = await import("ws");
    const socket = new WebSocket(`ws://127.0.0.1:${sample.port}/mirror`);
    const got: Buffer[] = [];
    const closed = new Promise<number>((resolve) => socket.on("close", resolve));
    const sent = [20_000, 0, 300_000, 3_000_000, 7].map((size) => Buffer.alloc(size, "0123456789"));
    socket.on("message", (data) => {
      got.push(data as Buffer);
      if (got.length === sent.length) socket.send("");
    });
    socket.on("open", () => {
      for (const each of sent) socket.send(each);
    });
    expect(await closed).toBe(1000);
    expect(sizes).toEqual(sent.map(({ length }) => length));
    expect(got.map((each, index) => each.equals(sent[index] ?? Buffer.of(0)))).toEqual(sent.map(() => true));
  });

  test("over a WebSocket they are binary messages both ways", async () => {
    const sample = await start((call) => {
      call.onMessage((message) => call.send(message));
      call.onEnd(() => call.finish());
    });
    const { WebSocket } = await import("ws");
    const socket = new WebSocket(`ws://127.0.0.1:${sample.port}/mirror`);
    const got: Buffer[] = [];
    const closed = new Promise<number>((resolve) => socket.on("close", resolve));
    socket.on("message", (data, isBinary) => {
      expect(isBinary).toBe(true);
      got.push(data as Buffer);
      if (got.length === 2) socket.send("");
    });
    socket.on("open", () => {
      socket.send(Buffer.from([1, 2, 3]));
      socket.send(Buffer.from([255, 254]));
    });
    expect(await closed).toBe(1000);
    expect(got.map((each) => [...each])).toEqual([
      [1, 2, 3],
      [255, 254],
    ]);
  });
});

/** Answers every number from `from` on; its text mapper stands in for a proto. */
const counter: ResumeHook = (route, lastEventId) => {
  if (route.template !== "/list") return undefined;
  if (lastEventId !== undefined && !/^\d+$/.test(lastEventId))
    return { kind: "refused", status: { code: 3, message: "no such event" } };
  return {
    kind: "resumable",
    request: (wire) => (lastEventId === undefined ? wire : Buffer.from(`{"from":${Number(lastEventId) + 1}}`)),
    eventId: (wire) => String((JSON.parse(Buffer.from(wire).toString()) as { n: number }).n),
  };
};
const count = (call: FakeCall): void =>
  call.onEnd(() => {
    const { from = 0 } = JSON.parse(Buffer.from(call.messages[0] ?? "{}").toString()) as { from?: number };
    for (let n = from; n < from + 3; n++) call.send(Buffer.from(`{"n":${n}}`));
    call.finish();
  });

describe("resuming", () => {
  test("events have the ids of the hook, and go on behind the last one", async () => {
    const sample = await start(count, { streams: { resume: counter } });
    const first = openForm("sse", sample.port, "/list");
    first.endInput();
    expect((await first.outcome).ids).toEqual(["0", "1", "2"]);
    const second = openForm("sse", sample.port, "/list", { headers: { "last-event-id": "2" } });
    second.endInput();
    expect((await second.outcome).ids).toEqual(["3", "4", "5"]);
  });

  test("a WebSocket says it in its query", async () => {
    const sample = await start(count, { streams: { resume: counter } });
    const client = openForm("websocket", sample.port, "/list?last-event-id=6");
    client.endInput();
    expect((await client.outcome).messages).toEqual(['{"n":7}', '{"n":8}', '{"n":9}']);
  });

  test("the hook may refuse an id", async () => {
    const sample = await start(count, { streams: { resume: counter } });
    const client = openForm("sse", sample.port, "/list", { headers: { "last-event-id": "x" } });
    client.endInput();
    expect(await client.outcome).toMatchObject({ how: "error", code: 400 });
  });

  test("events of a stream that cannot be resumed have no ids", async () => {
    const sample = await start(echo, { streams: { resume: counter } });
    const client = openForm("sse", sample.port, "/talk", { headers: { "last-event-id": "2" } });
    client.send('{"n":1}');
    client.endInput();
    expect(await client.outcome).toMatchObject({ messages: ['{"n":1}'], ids: [undefined] });
  });
});

test("JSON with indentation is put on one line in streams", async () => {
  const sample = await start(echo, { json: { indent: 2 } });
  const client = openForm("ndjson", sample.port, "/talk");
  client.send('{\n  "a": 1\n}');
  client.endInput();
  expect((await client.outcome).messages).toEqual(['{"a": 1}']);
});

test("gateway and server close together while streams of every form are open, and nobody is cut off", async () => {
  const sample = await start(echo);
  const clients = [
    ...formNames.map((form) => openForm(form, sample.port, "/talk")),
    openForm("ndjson", sample.port, "/talk", { http2: true }),
  ];
  for (const client of clients) client.send("{}");
  for (const client of clients) await client.received(1);
  await Promise.all([sample.gateway.close(), sample.server.close(10_000)]);
  const outcomes = await Promise.all(clients.map((client) => client.outcome));
  expect(outcomes.map((outcome) => outcome.how)).toEqual(clients.map(() => "error"));
  for (const outcome of outcomes) expect(JSON.parse(outcome.error)).toMatchObject({ code: 14 });
});
