import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { createMappedTransport } from "../../../generator/runtime/client-grpc/grpc-transport.js";
import { createFetchTransport } from "../../../generator/runtime/client/fetch-transport.js";
import { plainLines, type StreamReader } from "../../../generator/runtime/client/json-frames.js";
import { createMemoryTransport, type MemoryHandler } from "../../../generator/runtime/client/memory-transport.js";
import { resumableEvents } from "../../../generator/runtime/client/resumable-events.js";
import { createWebSocketTransport } from "../../../generator/runtime/client/websocket-transport.js";
import type { AnyMethod } from "../../../generator/runtime/core/method.js";
import type { GatewayOptions } from "../../../generator/runtime/gateway/gateway-options.js";
import { createHttp2Channel } from "../../../generator/runtime/grpc/http2-channel.js";
import { randomProto } from "../../conformance-grpc-gateway/random-proto.js";
import { checkRoundTrip, isUnsayable, type RoundTripCall } from "./check-round-trip.js";
import { openEchoApi, type EchoApi } from "./echo-api.js";
import { startEchoUpstream, type EchoUpstream } from "./echo-upstream.js";

type Settings = Pick<GatewayOptions, "dialect" | "json">;

/** Every dialect, and the forms of JSON that the configuration offers. */
const gateways: readonly (readonly [name: string, settings: Settings])[] = [
  ["grpc-gateway-v2", { dialect: "grpc-gateway-v2" }],
  ["grpc-gateway-v1", { dialect: "grpc-gateway-v1" }],
  ["grpc-gateway-v1-early", { dialect: "grpc-gateway-v1-early" }],
  ["google", { dialect: "google" }],
  ["v2 in proto names", { dialect: "grpc-gateway-v2", json: { useProtoNames: true, emitUnpopulated: false } }],
  [
    "v1 in lowerCamelCase, unpopulated, enums as numbers",
    { dialect: "grpc-gateway-v1", json: { emitUnpopulated: true, useEnumNumbers: true } },
  ],
  ["google, indented", { dialect: "google", json: { indent: 2, emitUnpopulated: true } }],
];
const streamForms: readonly (readonly [name: string, reader: StreamReader | undefined])[] = [
  ["usual form", undefined],
  ["plain lines", plainLines],
  ["events", resumableEvents()],
];

describe.each([0, 1, 2, 4])("random API %i", (index) => {
  let upstream: EchoUpstream;
  let api: EchoApi;
  const urls = new Map<string, string>();
  beforeAll(async () => {
    upstream = await startEchoUpstream();
    api = await openEchoApi(randomProto(index, true), upstream.target);
    for (const [name, settings] of gateways) urls.set(name, await api.serve(settings));
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await upstream.close();
  });
  const takeReceived = (): readonly Uint8Array[] => upstream.takeReceived();
  const excuses =
    ({ dialect = "grpc-gateway-v2" }: Settings) =>
    (call: RoundTripCall) =>
      isUnsayable(dialect, call);

  describe.each(gateways)("%s", (name, settings) => {
    it.each(streamForms)(
      "gives any message back over fetch, streams in the %s, or refuses it before it is sent",
      async (_form, streams) => {
        let requests = 0;
        const transport = createFetchTransport({
          baseUrl: urls.get(name) ?? "",
          registry: api.mappers,
          ...(streams && { streams }),
          fetch: (url, init) => {
            requests++;
            return fetch(url, init);
          },
        });
        const hasSent = (): boolean => {
          const sent = requests > 0;
          requests = 0;
          return sent;
        };
        const carries = (_rule: unknown, { kind }: AnyMethod): boolean =>
          streams === undefined || kind.endsWith("streaming");
        const path = { api, transport, hasSent, takeReceived, carries, excuses: excuses(settings) };
        expect((await checkRoundTrip(path, streams === undefined ? 120 : 25)).arrived).toBeGreaterThan(10);
      },
    );

    it("gives any message back over WebSocket, or refuses it before it is sent", async () => {
      let texts = 0;
      class Counted extends WebSocket {
        constructor(url: string, protocols: string[]) {
          super(url, protocols);
          const send = this.send.bind(this) as (text: string) => void;
          this.send = (text: unknown) => {
            if (text !== "") texts++;
            send(String(text));
          };
        }
      }
      const transport = createWebSocketTransport({
        baseUrl: urls.get(name) ?? "",
        WebSocket: Counted,
        registry: api.mappers,
      });
      const hasSent = (): boolean => {
        const sent = texts > 0;
        texts = 0;
        return sent;
      };
      const carries = ({ method }: { readonly method: string }): boolean => method === "POST";
      const path = { api, transport, hasSent, takeReceived, carries, excuses: excuses(settings) };
      expect((await checkRoundTrip(path, 50)).arrived).toBeGreaterThan(20);
    });
  });

  it("gives any message back over gRPC, or refuses it before it is sent", async () => {
    const channel = createHttp2Channel({ target: upstream.target });
    const transport = createMappedTransport({ channel, mappers: api.mappers });
    try {
      const counts = await checkRoundTrip({ api, transport, hasSent: () => false, takeReceived }, 100);
      expect(counts).toMatchObject({ refused: 0 });
    } finally {
      channel.close(true);
    }
  });

  it("gives any message back in memory", async () => {
    const echoes = api.methods.map((method): MemoryHandler => ({
      method,
      async *run(inputs) {
        const all: unknown[] = [];
        for await (const each of inputs) all.push(each);
        yield* method.kind === "client_streaming" ? [all.at(-1) ?? {}] : all;
      },
    }));
    const transport = createMemoryTransport(echoes, api.mappers);
    const counts = await checkRoundTrip({ api, transport, hasSent: () => false }, 100);
    expect(counts).toMatchObject({ refused: 0 });
  });
});
