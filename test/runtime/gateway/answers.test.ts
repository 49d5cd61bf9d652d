import { once } from "node:events";
import http from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import type { EtcdGatewayOptions } from "../../../generated/etcd/gateway.js";
import { createCompression } from "../../../generated/etcd/runtime/serve/compression.js";
import { RangeResponseMapper, ResponseHeaderMapper } from "../../../generated/etcd/mappers/rpc.js";
import { WireWriter } from "../../../generator/runtime/wire/wire-writer.js";
import { startFakeEtcd, type FakeEtcd } from "./fake-etcd.js";
import type { FakeCall } from "./fake-upstream.js";

let served: FakeEtcd | undefined;
afterEach(async () => {
  await served?.close();
  served = undefined;
});
async function serve(
  handle: (call: FakeCall) => void,
  options: Omit<EtcdGatewayOptions, "channel"> = {},
): Promise<string> {
  served = await startFakeEtcd(handle, options);
  return served.url;
}
const post = (url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${url}/v3/kv/range`, { method: "POST", body: "{}", ...init });
const ok = (call: FakeCall): void => call.onEnd(() => (call.send(new Uint8Array(0)), call.finish(0)));

/** A range request without any client's decoding. */
async function rawRange(
  url: string,
  headers: Record<string, string>,
): Promise<{ readonly response: http.IncomingMessage; readonly body: Buffer }> {
  const request = http.request(`${url}/v3/kv/range`, { method: "POST", headers, agent: false }).end("{}");
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { response, body: Buffer.concat(chunks) };
}

/** A google.rpc.Status with details of `[type url, bytes]`. */
function statusDetails(details: readonly (readonly [string, Uint8Array])[]): string {
  const writer = new WireWriter();
  for (const [typeUrl, value] of details) {
    writer.tag((3 << 3) | 2);
    const start = writer.begin();
    writer.tag((1 << 3) | 2).string(typeUrl);
    writer.tag((2 << 3) | 2).byteString(value);
    writer.end(start);
  }
  return Buffer.from(writer.finish()).toString("base64");
}

describe("errors", () => {
  const statuses = {
    "grpc-gateway-v2": [499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401],
    "grpc-gateway-v1": [408, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401],
    "grpc-gateway-v1-early": [408, 500, 400, 408, 404, 409, 403, 403, 412, 409, 400, 501, 500, 503, 500, 401],
    google: [499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401],
  } as const;
  test.each(Object.entries(statuses))("%s: HTTP status of every code", async (dialect, expected) => {
    let code = 0;
    const url = await serve((call) => call.trailersOnly(code, "m"), { dialect: dialect as keyof typeof statuses });
    const got: number[] = [];
    for (code = 1; code <= 16; code++) got.push((await post(url)).status);
    expect(got).toEqual(expected);
    code = 99;
    expect((await post(url)).status).toBe(500);
  });

  test.each([
    ["grpc-gateway-v2", { code: 5, message: "gone" }],
    ["grpc-gateway-v1", { error: "gone", code: 5, message: "gone" }],
    ["grpc-gateway-v1-early", { error: "gone", code: 5 }],
    ["google", { error: { code: 404, message: "gone", status: "NOT_FOUND" } }],
  ] as const)("%s: body", async (dialect, body) => {
    const url = await serve((call) => call.trailersOnly(5, "gone"), { dialect });
    expect(await (await post(url)).json()).toEqual(body);
  });

  test("details: typed where the type is known, bytes where not; RetryInfo becomes Retry-After", async () => {
    const known = [
      "type.googleapis.com/etcdserverpb.ResponseHeader",
      ResponseHeaderMapper.encode({ revision: 7n }),
    ] as const;
    const retry = [
      "type.googleapis.com/google.rpc.RetryInfo",
      Uint8Array.of(0x0a, 0x06, 0x08, 0x02, 0x10, 0x80, 0x94, 0x01),
    ] as const;
    const url = await serve((call) =>
      call.trailersOnly(8, "slow down", {
        "grpc-status-details-bin": statusDetails([known, retry, ["x/y.Unknown", Uint8Array.of(1)]]),
      }),
    );
    const response = await post(url);
    expect(response.headers.get("retry-after")).toBe("3");
    expect(await response.json()).toEqual({
      code: 8,
      message: "slow down",
      details: [
        { "@type": known[0], revision: "7" },
        { "@type": retry[0], retry_delay: "2.000018944s" },
        { "@type": "x/y.Unknown", value: "AQ==" },
      ],
    });
  });

  test("details that are no google.rpc.Status are left out", async () => {
    for (const bin of ["////", "", "CgYI", "not base64 !"]) {
      const url = await serve((call) => call.trailersOnly(3, "m", { "grpc-status-details-bin": bin }));
      expect(await (await post(url)).json()).toEqual({ code: 3, message: "m" });
      await served?.close();
    }
    served = undefined;
  });

  test("an answer that is not of its type", async () => {
    const url = await serve((call) => call.onEnd(() => (call.send(Uint8Array.of(0x0a, 0xff)), call.finish(0))));
    const response = await post(url);
    expect({ status: response.status, body: await response.json() }).toMatchObject({ status: 500, body: { code: 13 } });
  });

  test("a method that the upstream does not know is 501, one that is silent 504 at its deadline", async () => {
    const url = await serve((call) => {
      if (call.headers["grpc-timeout"] !== "30m") call.trailersOnly(12, "unknown method");
    });
    expect((await post(url)).status).toBe(501);
    expect((await post(url, { headers: { "grpc-timeout": "30m" } })).status).toBe(504);
  });

  test("while the upstream is down 503 at once; when it is back, by itself, 200", async () => {
    const url = await serve(ok);
    expect((await post(url)).status).toBe(200);
    const port = served?.upstream.port ?? 0;
    await served?.upstream.close();
    await expect.poll(async () => (await post(url)).status).toBe(503);
    const { startFakeUpstream } = await import("./fake-upstream.js");
    const back = await startFakeUpstream(ok, { port });
    await expect.poll(async () => (await post(url)).status, { timeout: 5_000 }).toBe(200);
    await back.close();
  });
});

describe("trailers", () => {
  test("go to clients that take them, of answers and of errors", async () => {
    let code = 0;
    const url = await serve((call) =>
      call.onEnd(() => (call.send(new Uint8Array(0)), call.finish(code, "m", { "x-t": "v" }))),
    );
    expect((await rawRange(url, { te: "trailers" })).response.trailers).toEqual({ "grpc-trailer-x-t": "v" });
    expect((await rawRange(url, {})).response.trailers).toEqual({});
    code = 5;
    const { response: failed } = await rawRange(url, { te: "trailers" });
    expect({ status: failed.statusCode, trailers: failed.trailers }).toEqual({
      status: 404,
      trailers: { "grpc-trailer-x-t": "v" },
    });
  });
});

describe("CORS", () => {
  test("is off unless configured", async () => {
    const url = await serve(ok);
    const response = await post(url, { headers: { origin: "https://a.example" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect((await fetch(`${url}/v3/kv/range`, { method: "OPTIONS" })).status).toBe(501);
  });
  test("allows the listed origins, also in errors and preflights", async () => {
    const url = await serve(ok, { cors: { origins: ["https://a.example"] } });
    const from = async (origin: string, init: RequestInit = {}): Promise<string | null> => {
      const response = await post(url, { ...init, headers: { origin, ...(init.headers as Record<string, string>) } });
      await response.text();
      return response.headers.get("access-control-allow-origin");
    };
    expect(await from("https://a.example")).toBe("https://a.example");
    expect(await from("https://b.example")).toBeNull();
    expect(await from("https://a.example", { body: "{" })).toBe("https://a.example");
    const headers = {
      origin: "https://a.example",
      "access-control-request-headers": "content-type, grpc-metadata-x, x-evil",
    };
    const preflight = await fetch(`${url}/v3/kv/range`, { method: "OPTIONS", headers });
    expect(preflight.headers.get("access-control-allow-headers")).toBe(
      "accept, authorization, content-type, grpc-timeout, last-event-id, grpc-metadata-x",
    );
    expect(preflight.headers.get("vary")).toBe("origin");
  });
  test("credentials for every origin are a contradiction", async () => {
    await expect(serve(ok, { cors: { origins: "*", credentials: true } })).rejects.toThrow(TypeError);
  });
});

describe("compression of answers", () => {
  const large = RangeResponseMapper.encode({ kvs: [{ value: new Uint8Array(10_000) }] });
  test("by what the client accepts", async () => {
    const url = await serve((call) => call.onEnd(() => (call.send(large), call.finish(0))), {
      compression: createCompression(),
    });
    const plain = await rawRange(url, { "accept-encoding": "identity" });
    expect(plain.response.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.length).toBeGreaterThan(10_000);
    const gzip = await rawRange(url, { "accept-encoding": "gzip" });
    expect(gzip.response.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    const br = await rawRange(url, { "accept-encoding": "gzip;q=0.5, br" });
    expect(br.response.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(
      (await rawRange(url, { "accept-encoding": "gzip;q=0, br;q=0" })).response.headers["content-encoding"],
    ).toBeUndefined();
  });
});

describe("hooks and health", () => {
  test("before may change metadata, refuse, wait and fail; after and onError see the end", async () => {
    const seen: string[] = [];
    const url = await serve(
      (call) => {
        if (call.headers["x-fail"] === "1") call.trailersOnly(5, "gone");
        else ok(call);
      },
      {
        hooks: {
          async before(call) {
            const mode = call.exchange.header("x-mode");
            if (mode === "refuse") return { code: 7, message: "not you" };
            if (mode === "throw") throw new Error("secret");
            await Promise.resolve();
            call.metadata["x-hook"] = "h";
            if (mode === "fail") call.metadata["x-fail"] = "1";
            return undefined;
          },
          after: (call) => void seen.push(`after ${call.route.method.grpcPath}`),
          onError(_call, status) {
            seen.push(`error ${status.code}`);
            return status.code === 5 ? { code: 6, message: "changed" } : undefined;
          },
        },
      },
    );
    const mode = async (value: string): Promise<readonly [number, string]> => {
      const response = await post(url, { headers: { "x-mode": value } });
      return [response.status, await response.text()];
    };
    expect(await mode("pass")).toEqual([200, "{}"]);
    expect(served?.upstream.calls.at(-1)?.headers["x-hook"]).toBe("h");
    expect(await mode("refuse")).toEqual([403, '{"code":7,"message":"not you"}']);
    const [status, text] = await mode("throw");
    expect([status, text.includes("secret")]).toEqual([500, false]);
    expect(await mode("fail")).toEqual([409, '{"code":6,"message":"changed"}']);
    expect(seen).toEqual(["after /etcdserverpb.KV/Range", "error 7", "error 13", "error 5"]);
  });

  test("the health path turns at shutdown", async () => {
    const url = await serve(ok, { livePath: "/healthz" });
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "SERVING" });
    served?.gateway.drain();
    expect((await fetch(`${url}/healthz`)).status).toBe(503);
  });
});
