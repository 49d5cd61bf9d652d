import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../fake-upstream.js";
import { formNames, openForm } from "./form-client.js";
import { startSampleGateway, type SampleGateway } from "./sample-gateway.js";

let upstream: FakeUpstream;
let sample: SampleGateway;
let handle: (call: FakeCall) => void = () => {};

beforeAll(async () => {
  upstream = await startFakeUpstream((call) => handle(call));
  sample = await startSampleGateway(upstream.target, { limits: { maxBodyBytes: 32 * 1024 * 1024 } });
});
afterAll(async () => {
  await sample.close();
  await upstream.close();
});

const variants = [...formNames.map((form) => ({ form, http2: false })), { form: "envelope" as const, http2: true }];
const TOTAL = 2_000;
const PADDING = "x".repeat(32 * 1024);
/** What the buffers of two connections and of the gateway may hold of 64 MB; the kernel's own are the most of it. */
const MOST_ON_THE_WAY = 32 * 1024 * 1024;

/** Waits until a number stands still. */
async function settled(read: () => number): Promise<number> {
  let last = -1;
  let still = 0;
  while (still < 5) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = read();
    still = now === last ? still + 1 : 0;
    last = now;
  }
  return last;
}

describe.each(variants)("$form (http2: $http2)", ({ form, http2 }) => {
  test("a reader that stops reading stops the upstream, and misses nothing later", async () => {
    let sent = 0;
    handle = (call) => {
      const pump = (): void => {
        while (sent < TOTAL) if (!call.send(Buffer.from(`{"n":${sent++},"p":"${PADDING}"}`))) return;
        call.finish();
      };
      call.stream.on("drain", pump);
      call.onMessage(pump);
    };
    let next = 0;
    let inOrder = true;
    const client = openForm(form, sample.port, "/talk", {
      http2,
      onMessage: (text) => {
        if (!text.startsWith(`{"n":${next++},`)) inOrder = false;
      },
    });
    client.send("{}");
    await client.received(1);
    client.pause();
    const ahead = (await settled(() => sent)) - next;
    expect(ahead * PADDING.length).toBeLessThan(MOST_ON_THE_WAY);
    expect(sent).toBeLessThan(TOTAL);
    client.resume();
    expect(await client.outcome).toMatchObject({ how: "end" });
    expect({ next, inOrder }).toEqual({ next: TOTAL, inOrder: true });
  });

  // Long messages go another way: they are converted step by step.
  test.each([
    { bytes: 32 * 1024, count: TOTAL, mostAhead: 1024 * 1024 },
    { bytes: 512 * 1024, count: TOTAL / 16, mostAhead: 4 * 1024 * 1024 },
  ])(
    "a writer that is faster than the upstream has to wait, with messages of $bytes bytes, and loses nothing",
    async ({ bytes, count, mostAhead }) => {
      const padding = "x".repeat(bytes);
      let got = 0;
      let inOrder = true;
      let stalled: FakeCall | undefined;
      handle = (call) => {
        stalled = call;
        call.onMessage((message) => {
          if (!Buffer.from(message.subarray(0, 40)).toString().startsWith(`{"n":${got++},`)) inOrder = false;
          call.messages.length = 0;
          if (got === 1) call.stream.pause();
        });
        call.onEnd(() => call.finish());
      };
      const before = sample.forwarded;
      const client = openForm(form, sample.port, "/talk", { http2 });
      const writing = (async () => {
        for (let n = 0; n < count; n++) await client.push(`{"n":${n},"p":"${padding}"}`);
        client.endInput();
      })();
      await expect.poll(() => got).toBeGreaterThan(0);
      // What the client has pushed says little: the kernel may hold all of it.
      const ahead = (await settled(() => sample.forwarded - before)) - got;
      expect(ahead * bytes).toBeLessThan(mostAhead);
      stalled?.stream.resume();
      await writing;
      expect(await client.outcome).toMatchObject({ how: "end" });
      expect({ got, inOrder }).toEqual({ got: count, inOrder: true });
    },
  );

  test.each([64 * 1024, 1024 * 1024, 16 * 1024 * 1024])("a message of %i bytes there and back", async (size) => {
    handle = (call) => {
      call.onMessage((message) => call.send(message));
      call.onEnd(() => call.finish());
    };
    const message = `{"p":"${"y".repeat(size)}"}`;
    const client = openForm(form, sample.port, "/talk", { http2 });
    client.send(message);
    await client.received(1);
    client.send('{"n":2}');
    client.endInput();
    const outcome = await client.outcome;
    expect(outcome).toMatchObject({ how: "end" });
    expect(outcome.messages.map((each) => each.length)).toEqual([message.length, 7]);
    expect(outcome.messages[0] === message).toBe(true);
  });
});
