import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../fake-upstream.js";
import { formNames, openForm, type FormClient, type Outcome } from "./form-client.js";
import { startSampleGateway, type SampleGateway } from "./sample-gateway.js";

let upstream: FakeUpstream;
let sample: SampleGateway;
let handle: (call: FakeCall) => void = () => {};

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => handle(call));
  sample = await startSampleGateway(upstream.target);
});
afterAll(async () => {
  await sample.close();
  await upstream.close();
});

function echo(call: FakeCall): void {
  call.onMessage((message) => call.send(message));
  call.onEnd(() => call.finish());
}

/** Sends so many messages to whoever asks, and then does something else. */
function burst(count: number, then: (call: FakeCall) => void): (call: FakeCall) => void {
  return (call) =>
    call.onMessage(() => {
      for (let index = 0; index < count; index++) call.send(Buffer.from(`{"n":${index}}`));
      // What was written is on its way before the fault.
      setTimeout(() => then(call), 20);
    });
}

interface Summary {
  readonly how: Outcome["how"];
  readonly code: number;
  readonly count: number;
  readonly status: unknown;
}

function summarize({ how, code, messages, error }: Outcome): Summary {
  const body = how === "error" ? (JSON.parse(error) as { readonly code: unknown }) : undefined;
  return { how, code, count: messages.length, status: body?.code };
}

const variants = [...formNames.map((form) => ({ form, http2: false })), { form: "envelope" as const, http2: true }];

describe.each(variants)("$form (http2: $http2)", ({ form, http2 }) => {
  const isSocket = form === "websocket";
  const open = (path = "/talk"): FormClient => openForm(form, sample.port, path, { http2 });
  /** What `summarize` says of an error that is there, can be read, has the code, and comes as HTTP status or last frame. */
  const failure = (status: number, httpStatus: number, count: number): Summary => ({
    how: "error",
    code: isSocket ? 4000 + status : count === 0 ? httpStatus : 200,
    count,
    status,
  });
  const expectRecovery = async (): Promise<void> => {
    handle = echo;
    const client = open();
    client.send('{"again":1}');
    client.endInput();
    expect(await client.outcome).toMatchObject({ how: "end", messages: ['{"again":1}'] });
    await expect.poll(() => sample.gateway.core.open.streams).toBe(0);
    await expect.poll(() => upstream.openStreams()).toBe(0);
  };

  test.each(["{]", '{"a" 1}', "[]", "garbage", '"text"', "12", "nulll"])("malformed first message %s", async (text) => {
    handle = (call) => void call;
    const before = upstream.calls.length;
    const client = open();
    client.send(text);
    expect(summarize(await client.outcome)).toEqual(failure(3, 400, 0));
    expect(upstream.calls.length).toBe(before);
    await expectRecovery();
  });

  test.each(["{]", '{"a" 1}', "[]", "garbage"])("malformed tenth message %s", async (text) => {
    handle = echo;
    const client = open();
    for (let index = 1; index <= 9; index++) client.send(`{"n":${index}}`);
    await client.received(9);
    client.send(text);
    expect(summarize(await client.outcome)).toEqual(failure(3, 400, 9));
    await expectRecovery();
  });

  test("malformed only message of a server stream", async () => {
    handle = echo;
    const client = open("/list");
    client.send("{]");
    client.endInput();
    expect(summarize(await client.outcome)).toEqual(failure(3, 400, 0));
    await expectRecovery();
  });

  test("upstream error before the first message", async () => {
    handle = (call) => call.trailersOnly(5, "no such thing");
    const client = open();
    client.send("{}");
    const outcome = await client.outcome;
    expect(summarize(outcome)).toEqual(failure(5, 404, 0));
    expect(JSON.parse(outcome.error)).toMatchObject({ message: "no such thing" });
    await expectRecovery();
  });

  test("upstream error before the first message, behind its headers", async () => {
    handle = (call) => call.finish(8, "enough");
    const client = open();
    client.send("{}");
    expect(summarize(await client.outcome)).toEqual(failure(8, 429, 0));
    await expectRecovery();
  });

  test("upstream error after the hundredth message", async () => {
    handle = burst(100, (call) => call.finish(10, 'broken "off"'));
    const client = open();
    client.send("{}");
    const outcome = await client.outcome;
    expect(summarize(outcome)).toEqual(failure(10, 409, 100));
    expect(JSON.parse(outcome.error)).toMatchObject({ message: 'broken "off"' });
    await expectRecovery();
  });

  test("upstream resets the call after the hundredth message", async () => {
    handle = burst(100, (call) => call.stream.close(2));
    const client = open();
    client.send("{}");
    expect(summarize(await client.outcome)).toEqual(failure(13, 500, 100));
    await expectRecovery();
  });

  test("the connection to the upstream is lost mid-stream", async () => {
    handle = burst(3, (call) => call.stream.session?.destroy());
    const client = open();
    client.send("{}");
    expect(summarize(await client.outcome)).toEqual(failure(14, 503, 3));
    await expectRecovery();
  });

  test("the upstream sends a message that is none, after the third", async () => {
    handle = burst(3, (call) => call.send(Buffer.from("not json")));
    const client = open();
    client.send("{}");
    expect(summarize(await client.outcome)).toEqual(failure(13, 500, 3));
    await expectRecovery();
  });

  test("the upstream sends a frame that is none", async () => {
    handle = burst(3, (call) => call.sendRaw(Buffer.from([7, 0, 0, 0, 1, 1])));
    const client = open();
    client.send("{}");
    expect(summarize(await client.outcome)).toEqual(failure(13, 500, 3));
    await expectRecovery();
  });

  test("GOAWAY lets the stream go on, and the next one has a new connection", async () => {
    const calls: FakeCall[] = [];
    handle = (call) => {
      calls.push(call);
      echo(call);
    };
    const client = open();
    client.send('{"n":1}');
    await client.received(1);
    calls[0]?.stream.session?.goaway(0);
    const other = open();
    other.send('{"n":2}');
    await other.received(1);
    client.send('{"n":3}');
    await client.received(2);
    expect(calls[1]?.stream.session).not.toBe(calls[0]?.stream.session);
    client.endInput();
    other.endInput();
    expect(await client.outcome).toMatchObject({ how: "end", messages: ['{"n":1}', '{"n":3}'] });
    expect(await other.outcome).toMatchObject({ how: "end" });
    await expectRecovery();
  });

  test("a deadline ends the stream with an error", async () => {
    handle = echo;
    const client = openForm(form, sample.port, "/talk", { http2, headers: { "grpc-timeout": "300m" } });
    client.send('{"n":1}');
    await client.received(1);
    expect(summarize(await client.outcome)).toEqual(failure(4, 504, 1));
    await expectRecovery();
  });

  test("a deadline that is none is refused", async () => {
    const client = openForm(form, sample.port, "/talk", { http2, headers: { "grpc-timeout": "-1S" } });
    client.send("{}");
    expect(summarize(await client.outcome)).toEqual(failure(3, 400, 0));
    await expectRecovery();
  });
});

describe("while the upstream is down", () => {
  test.each(formNames)("%s says so, and works again when it is back", async (form) => {
    const first = await startFakeUpstream(echo);
    const own = await startSampleGateway(first.target);
    await first.close();
    const refused = openForm(form, own.port, "/talk");
    refused.send("{}");
    const outcome = await refused.outcome;
    expect(outcome).toMatchObject({ how: "error", code: form === "websocket" ? 4014 : 503 });
    expect(JSON.parse(outcome.error)).toMatchObject({ code: 14 });
    const second = await startFakeUpstream(echo, { port: first.port });
    await expect
      .poll(async () => {
        const client = openForm(form, own.port, "/talk");
        client.send("{}");
        client.endInput();
        return (await client.outcome).how;
      })
      .toBe("end");
    await own.close();
    await second.close();
  });
});
