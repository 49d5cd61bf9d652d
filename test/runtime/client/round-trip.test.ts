import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callServerStreaming, callUnary } from "../../../generator/runtime/client/call.js";
import { ClientError } from "../../../generator/runtime/client/client-error.js";
import { createFetchTransport } from "../../../generator/runtime/client/fetch-transport.js";
import type { AnyMethod, HttpRule } from "../../../generator/runtime/core/method.js";
import { randomProto } from "../../conformance-grpc-gateway/random-proto.js";
import { openEchoApi, type EchoApi } from "./echo-api.js";
import { randomMessage } from "./random-message.js";

const dialects = ["google", "grpc-gateway-v2", "grpc-gateway-v1"] as const;

describe.each([0, 1, 2, 4])("random API %i", (index) => {
  let api: EchoApi;
  const urls = new Map<string, string>();
  beforeAll(async () => {
    api = await openEchoApi(randomProto(index));
    for (const dialect of dialects) urls.set(dialect, await api.serve(dialect));
  }, 60_000);
  afterAll(() => api.close());

  it.each(dialects)("gives any message back through %s, or refuses it before it is sent", async (dialect) => {
    const baseUrl = urls.get(dialect) ?? "";
    let sent = 0;
    const transport = createFetchTransport({
      baseUrl,
      fetch: (url, init) => {
        sent++;
        return fetch(url, init);
      },
    });
    const calls = api.methods
      .filter(({ kind }) => kind === "unary" || kind === "server_streaming")
      .flatMap((method) => rulesOf(method).map((http) => ({ ...method, http })));
    let arrived = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...calls).chain((method) => fc.tuple(fc.constant(method), randomMessage(method.input))),
        async ([method, message]) => {
          if (bringsEmptyBody(method, message, dialect) || fillsMask(method, message)) return;
          sent = 0;
          let answer: unknown;
          try {
            if (method.kind === "unary") answer = await callUnary(transport, method as never, message);
            else for await (const each of callServerStreaming(transport, method as never, message)) answer = each;
          } catch (error) {
            if (sent > 0 || !(error instanceof ClientError) || error.codeName !== "INVALID_ARGUMENT") throw error;
            return;
          }
          arrived++;
          const { fullName } = method.input;
          const wanted = api.textOf(fullName, message);
          expect(api.takeReceived().map((each) => api.textOf(fullName, each))).toEqual([wanted]);
          if (method.http.responseBody === undefined) expect(api.textOf(fullName, answer as object)).toBe(wanted);
        },
      ),
      { seed: 1, numRuns: 150 },
    );
    expect(arrived).toBeGreaterThan(30);
  });
});

/** A gateway fills the mask of a PATCH that has none. */
function fillsMask({ http }: AnyMethod, message: Readonly<Record<string, unknown>>): boolean {
  return http?.method === "PATCH" && message["updateMask"] === undefined;
}

/** The bindings of a method, each by itself. */
function rulesOf({ http }: AnyMethod): readonly HttpRule[] {
  if (http === undefined) return [];
  const { additional = [], ...primary } = http;
  return [primary, ...additional];
}

/** To grpc-gateway, the empty body of a message that is not set is that message, empty: no request leaves it out. */
function bringsEmptyBody(
  { http, input }: AnyMethod,
  message: Readonly<Record<string, unknown>>,
  dialect: string,
): boolean {
  const field = input.fields.find((each) => each.name === http?.body);
  return (
    dialect !== "google" &&
    field?.type.kind === "message" &&
    field.shape === "singular" &&
    message[field.property] === undefined
  );
}
