import http from "node:http";
import { afterEach, expect, test } from "vitest";
import { startFakeUpstream, type FakeCall } from "../gateway/fake-upstream.js";
import { startSampleGateway } from "../gateway/streams/sample-gateway.js";

const started: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).toReversed()) await each.close();
});

test("24 connections that are busy when the server stops: each answer says so, and no request is lost", async () => {
  const calls: FakeCall[] = [];
  const upstream = await startFakeUpstream((call) => calls.push(call));
  started.push(upstream);
  const sample = await startSampleGateway(upstream.target);
  started.push(sample);
  const agents = Array.from({ length: 24 }, () => new http.Agent({ keepAlive: true, maxSockets: 1 }));
  const ask = (agent: http.Agent): Promise<{ readonly status: number; readonly connection: string | undefined }> =>
    new Promise((resolve, reject) => {
      const request = http.request({ port: sample.port, host: "127.0.0.1", path: "/ask", method: "POST", agent });
      request.on("error", reject);
      request.on("response", (response) => {
        response.resume();
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, connection: response.headers.connection }),
        );
      });
      request.end("{}");
    });
  const answers = agents.map(ask);
  await expect.poll(() => calls.length).toBe(24);
  const closed = Promise.all([sample.gateway.close(), sample.server.close(10_000)]);
  for (const call of calls) {
    call.send(Buffer.from("{}"));
    call.finish(0);
  }
  expect(await Promise.all(answers)).toEqual(agents.map(() => ({ status: 200, connection: "close" })));
  // A client that was told opens a new connection, which is refused rather than lost half-way.
  const next = await Promise.all(agents.map((agent) => ask(agent).catch((error: NodeJS.ErrnoException) => error.code)));
  expect(next).toEqual(agents.map(() => "ECONNREFUSED"));
  await closed;
});
