import { expect, test } from "vitest";
import { detailsToJson } from "../../../generator/runtime/grpc/status-details.js";
import { WireWriter } from "../../../generator/runtime/wire/index.js";

function text(number: number, value: string): Uint8Array {
  const writer = new WireWriter();
  writer.tag((number << 3) | 2);
  writer.string(value);
  return writer.finish();
}

function message(number: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const writer = new WireWriter();
  writer.tag((number << 3) | 2);
  const start = writer.begin();
  for (const part of parts) writer.raw(part);
  writer.end(start);
  return writer.finish();
}

const type = (name: string): string => `type.googleapis.com/google.rpc.${name}`;
const show = (name: string, value: Uint8Array, options = {}): unknown =>
  (JSON.parse(detailsToJson([{ typeUrl: type(name), value }], options)) as unknown[])[0];

test("details of google.rpc are JSON although no mapper knows them", () => {
  const info = Buffer.concat([text(1, "R"), text(2, "d"), message(3, text(1, "k"), text(2, "v"))]);
  expect(show("ErrorInfo", info)).toEqual({
    "@type": type("ErrorInfo"),
    reason: "R",
    domain: "d",
    metadata: { k: "v" },
  });
  const violation = message(1, text(1, "f"), text(2, "d"), message(4, text(1, "de"), text(2, "ü")));
  expect(show("BadRequest", violation)).toEqual({
    "@type": type("BadRequest"),
    fieldViolations: [{ field: "f", description: "d", localizedMessage: { locale: "de", message: "ü" } }],
  });
  expect(show("BadRequest", violation, { useProtoNames: true })).toHaveProperty("field_violations");
});

test("what is not set is written where the dialect writes it", () => {
  const full = { emitUnpopulated: true, unsetAsNull: true };
  expect(show("RetryInfo", new Uint8Array(0), full)).toEqual({ "@type": type("RetryInfo"), retryDelay: null });
  expect(show("DebugInfo", new Uint8Array(0), full)).toEqual({
    "@type": type("DebugInfo"),
    stackEntries: [],
    detail: "",
  });
  expect(show("DebugInfo", new Uint8Array(0))).toEqual({ "@type": type("DebugInfo") });
});

test("a type that is not known, or bytes that are not of their type, are shown as bytes", () => {
  expect(show("Other", new Uint8Array([8, 1]))).toEqual({ "@type": type("Other"), value: "CAE=" });
  expect(show("ErrorInfo", new Uint8Array([10, 9]))).toEqual({ "@type": type("ErrorInfo"), value: "Cgk=" });
});
