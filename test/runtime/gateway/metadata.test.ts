import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createRequestMetadataReader,
  parseTimeout,
  stripBearer,
  type RequestMetadata,
  type RequestMetadataOptions,
} from "../../../generator/runtime/gateway/request-metadata.js";
import { addMetadataHeaders, trailerHeaders } from "../../../generator/runtime/gateway/response-metadata.js";
import type { HttpExchange } from "../../../generator/runtime/http/http-form.js";

function read(
  headers: readonly string[],
  options: RequestMetadataOptions = {},
): ReturnType<ReturnType<typeof createRequestMetadataReader>> {
  return createRequestMetadataReader(options)({ headers, remoteAddress: "10.0.0.9" } as unknown as HttpExchange);
}
function metadata(headers: readonly string[], options: RequestMetadataOptions = {}): RequestMetadata["metadata"] {
  const result = read(headers, options);
  if (result.kind === "refused") throw new Error(result.status.message);
  return result.metadata;
}

describe("headers become metadata", () => {
  test("Authorization, permanent headers, Grpc-Metadata-*, the client's address; nothing else", () => {
    expect({
      ...metadata([
        "Host",
        "a.example",
        "Authorization",
        "Bearer t",
        "User-Agent",
        "x",
        "Accept",
        "*/*",
        "Grpc-Metadata-Foo",
        "1",
        "grpc-metadata-foo",
        "2",
        "Grpc-Metadata-Bytes-Bin",
        "aGk",
        "X-Custom",
        "no",
        "X-Forwarded-For",
        "1.2.3.4",
        "Grpc-Message",
        "no",
        "Connection",
        "keep-alive",
      ]),
    }).toEqual({
      authorization: "Bearer t",
      "grpcgateway-authorization": "Bearer t",
      "grpcgateway-user-agent": "x",
      "grpcgateway-accept": "*/*",
      foo: ["1", "2"],
      "bytes-bin": "aGk=",
      "x-forwarded-for": "1.2.3.4, 10.0.0.9",
      "x-forwarded-host": "a.example",
    });
  });

  test("configured metadata wins; configured headers are forwarded; Bearer is stripped on request", () => {
    const options = { metadata: { "grpcgateway-accept": "yes" }, forwardHeaders: ["X-Tenant"], stripBearer: true };
    expect(metadata(["Accept", "no", "X-TENANT", "t", "Authorization", "bearer tok"], options)).toMatchObject({
      "grpcgateway-accept": "yes",
      "x-tenant": "t",
      authorization: "tok",
      "grpcgateway-authorization": "bearer tok",
    });
    expect(stripBearer("Basic x")).toBe("Basic x");
  });

  test("configuration that would break calls throws", () => {
    for (const name of ["connection", ":path", "grpc-timeout", "te", "bad name", ""]) {
      expect(() => createRequestMetadataReader({ metadata: { [name]: "x" } })).toThrow(TypeError);
    }
  });

  test("names that the transport speaks through, and values it cannot carry, never pass", () => {
    const names = [
      "connection",
      "te",
      "transfer-encoding",
      "upgrade",
      "keep-alive",
      "host",
      "content-type",
      "content-length",
      "grpc-status",
      "grpc-timeout",
      ":path",
      "proxy-connection",
    ];
    const hostile = names.flatMap((name) => [`Grpc-Metadata-${name}`, "x"]);
    expect(
      Object.keys(
        metadata([
          ...hostile,
          "Grpc-Metadata-A",
          "l\u00e9",
          "Grpc-Metadata-B",
          "a\r\nc: d",
          "Grpc-Metadata-C",
          "\u0000",
        ]),
      ),
    ).toEqual(["x-forwarded-for"]);
  });

  test("whatever the headers are, every name and value may travel", () => {
    const header = fc.tuple(
      fc.oneof(
        fc.string(),
        fc.string().map((name) => `Grpc-Metadata-${name}`),
        fc.constantFrom("Authorization", "Cookie", "Host", "X-Forwarded-For"),
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        const result = read(headers.flat());
        if (result.kind === "refused") return;
        for (const [name, value] of Object.entries(result.metadata)) {
          expect(name).toMatch(/^[0-9a-z_.-]+$/);
          expect(name).not.toMatch(
            /^grpc-|^(connection|te|host|content-type|content-length|transfer-encoding|upgrade)$/,
          );
          for (const each of [value].flat()) expect(each).toMatch(/^[\x20-\x7e]*$/);
        }
      }),
    );
  });

  test.each(["%%%", "a", "aGk===", "a b", "aG=k"])("a -bin header that is no base64 (%s) is refused", (value) => {
    expect(read(["Grpc-Metadata-X-Bin", value])).toMatchObject({
      kind: "refused",
      status: { code: 3, message: expect.stringContaining("x-bin") as string },
    });
  });
});

describe("Grpc-Timeout", () => {
  test.each([
    ["1H", 3_600_000],
    ["2M", 120_000],
    ["3S", 3_000],
    ["4m", 4],
    ["5u", 0.005],
    ["6n", 0.000006],
    ["99999999H", 99_999_999 * 3_600_000],
    ["123456789S", 123_456_789_000],
  ])("%s", (text, expected) => {
    expect(parseTimeout(text)).toBeCloseTo(expected);
  });
  test.each([
    "1",
    "S",
    "-1S",
    "+1S",
    "1.5S",
    "1s",
    "1 S",
    "100000000H",
    "99999999999999999999S",
    "1SS",
    "NaNS",
    "0x1S",
  ])("%s is refused", (text) => {
    expect(parseTimeout(text)).toBeUndefined();
    expect(read(["Grpc-Timeout", text])).toMatchObject({ kind: "refused", status: { code: 3 } });
  });
  test("an empty one asks for none", () => {
    expect(read(["Grpc-Timeout", ""])).toMatchObject({ timeoutMs: undefined });
  });
  test("default and maximum", () => {
    expect(read([], { defaultTimeoutMs: 5 })).toMatchObject({ timeoutMs: 5 });
    expect(read([], { maxTimeoutMs: 7 })).toMatchObject({ timeoutMs: 7 });
    expect(read(["Grpc-Timeout", "1H"], { maxTimeoutMs: 7 })).toMatchObject({ timeoutMs: 7 });
    expect(read(["Grpc-Timeout", "1m"], { defaultTimeoutMs: 5, maxTimeoutMs: 7 })).toMatchObject({ timeoutMs: 1 });
  });
});

test("metadata becomes headers; what gRPC speaks through does not", () => {
  const headers: string[] = [];
  const hostile = {
    "x-a": "1",
    "x-b": ["2", "3"],
    ":status": "200",
    "grpc-status": "0",
    "content-type": "application/grpc",
    "x-c": "a\r\nb",
    constructor: "c",
  };
  addMetadataHeaders(headers, hostile);
  expect(headers).toEqual([
    "grpc-metadata-x-a",
    "1",
    "grpc-metadata-x-b",
    "2",
    "grpc-metadata-x-b",
    "3",
    "grpc-metadata-x-c",
    "a??b",
    "grpc-metadata-constructor",
    "c",
  ]);
  expect(trailerHeaders({ "x-t": "v", "grpc-message": "no" })).toEqual(["grpc-trailer-x-t", "v"]);
});
