import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../fake-upstream.js";
import { formNames, openForm } from "./form-client.js";
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

/** Answers each message with itself, and ends when the client does. */
function echo(call: FakeCall): void {
  call.onMessage((message) => call.send(message));
  call.onEnd(() => call.finish());
}

const variants = [
  ...formNames.map((form) => ({ form, http2: false })),
  ...formNames.filter((form) => form !== "websocket").map((form) => ({ form, http2: true })),
];

describe.each(variants)("$form (http2: $http2)", ({ form, http2 }) => {
  const open = (path: string, options = {}): ReturnType<typeof openForm> =>
    openForm(form, sample.port, path, { http2, ...options });

  test("answers flow before the request has ended, and the end follows the half-close", async () => {
    handle = echo;
    const client = open("/talk");
    for (let index = 0; index < 5; index++) {
      client.send(`{"n":${index}}`);
      expect(await client.received(index + 1)).toHaveLength(index + 1);
    }
    client.endInput();
    expect(await client.outcome).toMatchObject({
      how: "end",
      messages: ['{"n":0}', '{"n":1}', '{"n":2}', '{"n":3}', '{"n":4}'],
    });
  });

  test("a stream without a message ends well", async () => {
    handle = (call) => call.onEnd(() => call.finish());
    const client = open("/talk");
    client.endInput();
    expect(await client.outcome).toMatchObject({ how: "end", messages: [] });
  });

  test("a server stream takes one message", async () => {
    handle = (call) =>
      call.onEnd(() => {
        for (let index = 0; index < 3; index++) call.send(call.messages[0] ?? Buffer.from("{}"));
        call.finish();
      });
    const client = open("/list");
    client.send('{"a":1}');
    client.endInput();
    expect(await client.outcome).toMatchObject({ how: "end", messages: ['{"a":1}', '{"a":1}', '{"a":1}'] });
  });

  test("an upstream that speaks first is heard", async () => {
    handle = (call) => void call.send(Buffer.from('{"hello":1}'));
    const client = open("/talk");
    expect(await client.received(1)).toEqual(['{"hello":1}']);
    client.destroy();
  });

  test("a client that goes away cancels the upstream", async () => {
    let cancelled: Promise<number> | undefined;
    handle = (call) => {
      cancelled = call.closed;
      echo(call);
    };
    const client = open("/talk");
    client.send("{}");
    await client.received(1);
    client.destroy();
    expect(await cancelled).toBe(8);
    await expect.poll(() => sample.gateway.core.open.streams).toBe(0);
  });
});
