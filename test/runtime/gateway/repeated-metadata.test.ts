import http from "node:http";
import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { startSampleGateway, type SampleGateway } from "./streams/sample-gateway.js";

/** Headers of the last call, names and values in turn. */
let received: readonly string[] = [];
let server: http2.Http2Server;
let sample: SampleGateway;

beforeAll(async () => {
  server = http2.createServer();
  server.on("stream", (stream: http2.ServerHttp2Stream, _headers: unknown, _flags: unknown, raw: readonly string[]) => {
    received = raw;
    stream.respond({ ":status": 200, "content-type": "application/grpc", "grpc-status": "0" }, { endStream: true });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  sample = await startSampleGateway(`127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await sample.close();
  server.close();
});

/** Values of a name: as repeated fields, or in one field joined by commas, which gRPC has as the same. */
function values(name: string): readonly string[] {
  return received.flatMap((each, index) =>
    index % 2 === 0 && each === name ? (received[index + 1] ?? "").split(",") : [],
  );
}

const single =
  "access-control-allow-credentials access-control-max-age access-control-request-method age authorization content-language content-location content-md5 content-range date dnt etag expires from if-match if-modified-since if-none-match if-range if-unmodified-since last-modified location max-forwards range referer retry-after tk upgrade-insecure-requests user-agent x-content-type-options".split(
    " ",
  );
const ways: Readonly<Record<string, (headers: readonly [string, string][], path: string) => Promise<void>>> = {
  "HTTP/1.1": (headers, path) =>
    new Promise((resolve, reject) => {
      const request = http.request({
        port: sample.port,
        method: "POST",
        path,
        agent: false,
        headers: ["host", "a", ...headers.flat()],
      });
      request.on("error", reject);
      request.on("response", (response) => response.resume().on("close", resolve));
      request.end("{}");
    }),
  WebSocket: (headers, path) =>
    new Promise((resolve, reject) => {
      const grouped: Record<string, string[]> = {};
      for (const [name, value] of headers) (grouped[name] ??= []).push(value);
      const socket = new WebSocket(`ws://127.0.0.1:${sample.port}${path}`, { headers: grouped as never });
      socket.on("open", () => socket.send("{}"));
      socket.on("error", reject);
      socket.on("close", () => resolve());
    }),
};

test.each(["/ask", "/talk", "/list", "/collect"])(
  "%s: a name that is given twice reaches the upstream with both values",
  async (path) => {
    for (const [way, send] of Object.entries(ways)) {
      for (const name of [...single, "x-own", "cookie"]) {
        received = [];
        await send(
          [
            [`Grpc-Metadata-${name}`, "one"],
            [`Grpc-Metadata-${name}`, "two"],
          ],
          path,
        );
        expect([way, name, ...values(name)]).toEqual([
          way,
          name,
          ...(name === "cookie" ? values(name) : ["one", "two"]),
        ]);
      }
      await send(
        [
          ["Authorization", "one"],
          ["Authorization", "two"],
        ],
        path,
      );
      expect([way, ...values("authorization")]).toEqual([way, "one", "two"]);
      await send(
        [
          ["Authorization", "one"],
          ["Grpc-Metadata-Authorization", "two"],
        ],
        path,
      );
      expect([way, ...values("authorization")]).toEqual([way, "one", "two"]);
    }
  },
);

test("HTTP/2: the same", async () => {
  const session = http2.connect(sample.url);
  for (const path of ["/ask", "/talk"]) {
    for (const name of single) {
      const request = session.request({ ":path": path, ":method": "POST", [`grpc-metadata-${name}`]: ["one", "two"] });
      request.end("{}");
      await new Promise((resolve) => request.resume().on("close", resolve));
      expect([name, ...values(name)]).toEqual([name, "one", "two"]);
    }
  }
  session.destroy();
});

test("a token as subprotocol and as header: the header counts, and nothing ends", async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${sample.port}/talk`, ["Bearer", "token"], {
    headers: { authorization: "Bearer other" },
  });
  await new Promise((resolve) => socket.on("open", () => socket.send("{}")).on("close", resolve));
  expect(values("authorization")).toEqual(["Bearer other"]);
});
