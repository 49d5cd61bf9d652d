import { afterEach, expect, test } from "vitest";
import { startFakeUpstream, type FakeCall } from "../gateway/fake-upstream.js";
import { startSampleGateway } from "../gateway/streams/sample-gateway.js";

const started: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).toReversed()) await each.close();
});

async function start(
  handle: (call: FakeCall) => void,
  healthService?: string,
): Promise<(path: string) => Promise<readonly [number, unknown]>> {
  const upstream = await startFakeUpstream(handle);
  const sample = await startSampleGateway(upstream.target, {
    livePath: "/live",
    readyPath: "/ready",
    ...(healthService !== undefined && { healthService }),
  });
  started.push(upstream, sample);
  return async (path) => {
    const response = await fetch(sample.url + path);
    return [response.status, await response.json()];
  };
}

/** Wire of a health answer. */
const health = (status: number) => (call: FakeCall) =>
  call.onEnd(() => (call.send(Uint8Array.of(8, status)), call.finish(0)));

test.each([
  ["says that it serves", health(1), 200],
  ["says that it does not", health(2), 503],
  ["knows nothing of health", (call: FakeCall) => call.trailersOnly(12, "unknown service"), 200],
  ["wants to know who asks", (call: FakeCall) => call.trailersOnly(16, "who are you"), 200],
  ["has no such service", (call: FakeCall) => call.trailersOnly(5, "unknown service"), 503],
  ["is silent", () => {}, 503],
])("an upstream that %s", async (_name, handle, expected) => {
  const get = await start(handle);
  expect((await get("/ready"))[0]).toBe(expected);
  expect(await get("/live")).toEqual([200, { status: "SERVING" }]);
});

test("while the upstream is down the gateway is alive and not ready; probes at once ask it once", async () => {
  let asked = 0;
  const get = await start((call) => (asked++, health(1)(call)));
  expect((await Promise.all(Array.from({ length: 20 }, () => get("/ready")))).map(([status]) => status)).toEqual(
    Array.from({ length: 20 }, () => 200),
  );
  expect(asked).toBe(1);
  await started[0]?.close();
  await expect.poll(async () => (await get("/ready"))[0], { timeout: 5_000 }).toBe(503);
  expect(await get("/live")).toEqual([200, { status: "SERVING" }]);
});
