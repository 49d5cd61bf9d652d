import http2 from "node:http2";
import net from "node:net";
import v8 from "node:v8";
import vm from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../fake-upstream.js";
import { formNames, openForm, type FormClient } from "./form-client.js";
import { startSampleGateway, type SampleGateway } from "./sample-gateway.js";

let upstream: FakeUpstream;
let sample: SampleGateway;

beforeAll(async () => {
  upstream = await startFakeUpstream(answer);
  sample = await startSampleGateway(upstream.target);
});
afterAll(async () => {
  await sample.close();
  await upstream.close();
});

const PADDING = "x".repeat(8_000);

/** Echoes; a message that asks for a flood gets one, as fast as it is taken. The call stays open whatever the client does. */
function answer(call: FakeCall): void {
  call.onMessage((message) => {
    if (!Buffer.from(message).includes("flood")) {
      call.send(message);
      return;
    }
    const pump = (): void => {
      while (!call.stream.destroyed && call.send(Buffer.from(`{"p":"${PADDING}"}`)));
    };
    call.stream.on("drain", pump);
    pump();
  });
}

async function open(index: number, ...sent: string[]): Promise<FormClient> {
  const form = formNames[index % formNames.length] ?? "envelope";
  const client = openForm(form, sample.port, "/talk", {
    http2: form !== "websocket" && index % 3 === 0,
    onMessage: () => {},
  });
  client.outcome.catch(() => {});
  for (const each of sent) client.send(each);
  return client;
}

/** Opens a raw connection, sends, and breaks it. */
async function breakRaw(text: string): Promise<void> {
  const socket = net.connect(sample.port, "127.0.0.1");
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("connect", resolve));
  await new Promise((resolve) => socket.write(text, resolve));
  socket.resetAndDestroy();
}

const head = "POST /talk HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n";
const upgrade =
  "GET /talk HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";

/** Ten points at which a client vanishes. */
const points: readonly (readonly [where: string, vanish: (index: number) => Promise<void>])[] = [
  ["as soon as it is connected", () => breakRaw("")],
  ["in the middle of its headers", (index) => breakRaw(index % 2 === 0 ? head : upgrade)],
  ["behind its headers", (index) => breakRaw(`${index % 2 === 0 ? head : upgrade}\r\n`)],
  [
    "in the middle of a message",
    // The second is the start of a masked frame of 100 bytes.
    (index) => breakRaw(index % 2 === 0 ? `${head}\r\n64\r\n{"a":"b` : `${upgrade}\r\n\u0001\u007f`),
  ],
  [
    "before the answer",
    async (index) => {
      const client = await open(index);
      await client.push('{"a":1}');
      client.destroy();
    },
  ],
  [
    "behind the first answer",
    async (index) => {
      const client = await open(index, '{"a":1}');
      await client.received(1);
      client.destroy();
    },
  ],
  [
    "amid many answers",
    async (index) => {
      const client = await open(index, '{"flood":1}');
      await client.received(20);
      client.destroy();
    },
  ],
  [
    "while it does not read",
    async (index) => {
      const client = await open(index, '{"flood":1}');
      await client.received(1);
      client.pause();
      await new Promise((resolve) => setTimeout(resolve, 30));
      client.destroy();
    },
  ],
  [
    "after its half-close",
    async (index) => {
      const client = await open(index, '{"a":1}');
      await client.received(1);
      client.endInput();
      await new Promise((resolve) => setTimeout(resolve, 5));
      client.destroy();
    },
  ],
  [
    "with its whole HTTP/2 connection",
    async () => {
      const session = http2.connect(sample.url);
      session.on("error", () => {});
      const streams = Array.from({ length: 3 }, () => session.request({ ":method": "POST", ":path": "/talk" }));
      for (const stream of streams) {
        stream.on("error", () => {});
        stream.write('{"a":1}');
      }
      await new Promise((resolve) => streams[2]?.once("data", resolve));
      session.destroy();
    },
  ],
];

/** Lets so many clients vanish, in turn at each point, some at a time. */
async function vanish(count: number): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++)
      await points[index % points.length]?.[1](Math.floor(index / points.length));
  };
  await Promise.all(Array.from({ length: 20 }, worker));
}

async function expectNothingLeft(): Promise<void> {
  await expect.poll(() => sample.gateway.core.open.streams, { timeout: 20_000 }).toBe(0);
  await expect.poll(() => upstream.openStreams(), { timeout: 20_000 }).toBe(0);
  await expect.poll(() => sample.sockets.size, { timeout: 20_000 }).toBe(0);
  // One connection to the upstream is left, seen from both its ends, and the two that listen.
  await expect
    .poll(() => process.getActiveResourcesInfo().filter((each) => each === "TCPSocketWrap").length, { timeout: 20_000 })
    .toBe(2);
}

/** Bytes on the heap that something still holds. */
function heldBytes(): number {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc") as () => void;
  upstream.calls.length = 0;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test("a thousand clients vanish at ten points, and leave nothing behind", async () => {
  await vanish(300);
  await expectNothingLeft();
  const before = heldBytes();
  await vanish(1_000);
  await expectNothingLeft();
  // A leaked stream holds some 30 kB; a thousand of them would be seen.
  expect(heldBytes() - before).toBeLessThan(8_000_000);
  for (const form of formNames) {
    const client = openForm(form, sample.port, "/talk");
    client.send('{"still":"there"}');
    expect(await client.received(1)).toEqual(['{"still":"there"}']);
    client.destroy();
  }
}, 120_000);
