import http from "node:http";
import { afterEach, expect, test } from "vitest";
import { startFakeUpstream, type FakeUpstream } from "../gateway/fake-upstream.js";
import { startSampleGateway, type SampleGateway } from "../gateway/streams/sample-gateway.js";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";

const started: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).toReversed()) await each.close();
});

/** A gateway before an upstream that takes calls and never answers one. */
async function startSilent(
  options: Partial<GatewayOptions>,
): Promise<{ sample: SampleGateway; upstream: FakeUpstream }> {
  const upstream = await startFakeUpstream(() => {});
  started.push(upstream);
  const sample = await startSampleGateway(upstream.target, options);
  started.push(sample);
  return { sample, upstream };
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}
const agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
function post(
  port: number,
  body: string | undefined,
  headers: http.OutgoingHttpHeaders = {},
): { readonly answer: Promise<Answer>; destroy(): void } {
  const request = http.request({ port, host: "127.0.0.1", path: "/ask", method: "POST", agent, headers });
  const answer = new Promise<Answer>((resolve) => {
    request.on("error", () => resolve({ status: 0, retryAfter: undefined }));
    request.on("response", (response) => {
      response.resume();
      response.on("close", () =>
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"] }),
      );
    });
  });
  if (body === undefined) request.flushHeaders();
  else request.end(body);
  return { answer, destroy: () => void request.destroy() };
}

test("a silent upstream: so many calls under way, so many waiting, all others 503 with Retry-After, and none for ever", async () => {
  const { sample, upstream } = await startSilent({
    unaryTimeoutMs: 3_000,
    limits: { maxCalls: 50, maxQueuedCalls: 30, maxQueueMs: 10_000 },
  });
  const { admission, open } = sample.gateway.core;
  let highest = 0;
  let longest = 0;
  const watch = setInterval(() => {
    highest = Math.max(highest, admission.running);
    longest = Math.max(longest, admission.waiting);
  }, 1);
  const answers = await Promise.all(Array.from({ length: 600 }, () => post(sample.port, "{}").answer));
  clearInterval(watch);
  const count = (status: number): number => answers.filter((each) => each.status === status).length;
  console.log(
    `600 calls before a silent upstream: ${upstream.calls.length} reached it, ${count(503)} shed, ${count(504)} at their deadline`,
  );
  expect(count(503) + count(504)).toBe(600);
  expect([highest, longest]).toEqual([50, 30]);
  expect(answers.filter((each) => each.status === 503).every((each) => each.retryAfter === "1")).toBe(true);
  expect([admission.running, admission.waiting, open.unary]).toEqual([0, 0, 0]);
});

test("a call that waited goes on when one before it has ended, and one whose client has gone leaves the queue", async () => {
  const { sample, upstream } = await startSilent({ limits: { maxCalls: 1, maxQueuedCalls: 5 } });
  const { admission } = sample.gateway.core;
  const first = post(sample.port, "{}");
  await expect.poll(() => upstream.calls.length).toBe(1);
  const second = post(sample.port, '{"a":2}');
  const third = post(sample.port, '{"a":3}');
  await expect.poll(() => admission.waiting).toBe(2);
  second.destroy();
  // A client that closes may only have closed its own side: it is waited for a little.
  await expect.poll(() => admission.waiting, { timeout: 5_000 }).toBe(1);
  upstream.calls[0]?.send(Buffer.from("{}"));
  upstream.calls[0]?.finish(0);
  expect((await first.answer).status).toBe(200);
  await expect.poll(() => upstream.calls.length).toBe(2);
  await expect.poll(() => Buffer.from(upstream.calls[1]?.messages[0] ?? "").toString()).toBe('{"a":3}');
  upstream.calls[1]?.send(Buffer.from("{}"));
  upstream.calls[1]?.finish(0);
  expect((await third.answer).status).toBe(200);
});

test("one client cannot take everything", async () => {
  const { sample } = await startSilent({ unaryTimeoutMs: 3_000, limits: { maxCallsPerClient: 10 } });
  const answers = await Promise.all(Array.from({ length: 30 }, () => post(sample.port, "{}").answer));
  expect(answers.map((each) => each.status).toSorted()).toEqual([
    ...Array.from({ length: 20 }, () => 429),
    ...Array.from({ length: 10 }, () => 504),
  ]);
});

test("a method may have a timeout of its own, and a client's own comes first", async () => {
  const { sample } = await startSilent({ unaryTimeoutMs: 60_000, timeoutsMs: { "/test.Service/ask": 100 } });
  expect((await post(sample.port, "{}").answer).status).toBe(504);
  const { sample: patient } = await startSilent({ unaryTimeoutMs: 0 });
  expect((await post(patient.port, "{}", { "grpc-timeout": "50m" }).answer).status).toBe(504);
});

test("unfinished bodies hold no more than their budget, whatever their number", async () => {
  const budget = 8 * 1024 * 1024;
  const { sample } = await startSilent({ limits: { maxUnfinishedBytes: budget } });
  const { body } = sample.gateway.core;
  let highest = 0;
  const watch = setInterval(() => (highest = Math.max(highest, body.budget.held)), 1);
  const requests = Array.from({ length: 60 }, () => {
    const request = http.request({ port: sample.port, host: "127.0.0.1", path: "/ask", method: "POST", agent: false });
    const status = new Promise<number>((resolve) => {
      request.on("error", () => resolve(0));
      request.on("response", (response) => resolve(response.resume().statusCode ?? 0));
    });
    // A body that is never finished.
    request.write(`{"a":"${"x".repeat(1024 * 1024)}`);
    return { request, status };
  });
  const refused = new Set<number>();
  requests.forEach(({ status }, index) => void status.then((code) => code === 503 && refused.add(index)));
  await expect.poll(() => refused.size, { timeout: 10_000 }).toBeGreaterThan(50);
  clearInterval(watch);
  console.log(
    `60 unfinished bodies of 1 MiB: ${Math.round(highest / 1024 / 1024)} MiB held, ${refused.size} answered with 503`,
  );
  expect(highest).toBeLessThanOrEqual(budget);
  for (const { request } of requests) request.destroy();
  await expect.poll(() => body.budget.held, { timeout: 5_000 }).toBe(0);
});
