import {
  type DescMessage,
  fromBinary,
  fromJsonString,
  toBinary,
  toJson,
  toJsonString,
  type JsonWriteOptions as EsOptions,
} from "@bufbuild/protobuf";
import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import protojson from "protobufjs/ext/protojson.js";
import { expect, test } from "vitest";
import type { JsonWriteOptions } from "../../../../generator/runtime/core/mapper.js";
import { emitProto, type EmittedProto } from "./emit-proto.js";
import { damagedJson } from "./damaged-json.js";
import { attempt, encode, forAll, rootName } from "./for-all.js";
import { schemaRuns } from "./runs.js";

const utf8 = new TextEncoder();

function protobufEsType({ protobufEs }: EmittedProto): DescMessage {
  return protobufEs.getMessage(rootName) as DescMessage;
}

/** JSON with floats as their nearest 32-bit value: libraries print different digits for the same float. */
function rounded(json: unknown): unknown {
  if (typeof json === "number") return Math.fround(json);
  if (Array.isArray(json)) return json.map(rounded);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, rounded(value)]));
}

/** JSON.stringify writes -0 as 0; so does every library that builds on it. */
function withoutMinusZero(value: unknown): unknown {
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(withoutMinusZero);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutMinusZero(each)]));
}

const options: readonly (readonly [string, JsonWriteOptions, Partial<EsOptions>])[] = [
  ["defaults", {}, {}],
  ["proto names", { useProtoNames: true }, { useProtoFieldName: true }],
  ["unpopulated", { emitUnpopulated: true }, { alwaysEmitImplicit: true }],
  ["enum numbers", { useEnumNumbers: true }, { enumAsInteger: true }],
  ["indented", { indent: 2 }, {}],
];

test("wire -> JSON says what protobuf-es says, with every option, and reads back", async () => {
  await forAll((proto, mapper, message) => {
    const wire = encode(mapper, message);
    const type = protobufEsType(proto);
    const theirs = fromBinary(type, wire);
    for (const [name, ours, es] of options) {
      const text = mapper.toJson(wire, ours);
      expect({ name, json: rounded(JSON.parse(text)) }).toEqual({ name, json: rounded(toJson(type, theirs, es)) });
      expect(mapper.decode(mapper.fromJson(utf8.encode(text)))).toEqual(message);
    }
  });
}, 600_000);

test("JSON of ours is read by protobuf-es and protobufjs as the same message, and theirs by us", async () => {
  await forAll((proto, mapper, message) => {
    const wire = encode(mapper, message);
    const type = protobufEsType(proto);
    const other = proto.protobufJs?.lookupType(rootName);
    const text = mapper.toJson(wire);
    const read = (json: string): unknown => withoutMinusZero(mapper.decode(mapper.fromJson(utf8.encode(json))));
    expect(mapper.decode(toBinary(type, fromJsonString(type, text)))).toEqual(message);
    expect(read(toJsonString(type, fromBinary(type, wire)))).toEqual(withoutMinusZero(message));
    if (other === undefined) return;
    expect(mapper.decode(other.encode(protojson.fromJsonString(other, text)).finish())).toEqual(message);
    expect(read(protojson.toJsonString(other, other.decode(wire)))).toEqual(withoutMinusZero(message));
  });
}, 600_000);

/* Each library has its leniencies; both at once never differ from ours, but for those of the last test. */
test("damaged JSON is refused, or read, as protobuf-es or protobufjs does", async () => {
  let agreed = 0;
  let tried = 0;
  await forAll((proto, mapper, message) => {
    const type = protobufEsType(proto);
    const other = proto.protobufJs?.lookupType(rootName);
    if (other === undefined) return;
    const json = JSON.parse(mapper.toJson(encode(mapper, message))) as unknown;
    for (const bad of fc.sample(damagedJson(json), { numRuns: 12, seed: schemaRuns.seed })) {
      const ours = attempt(() => withoutMinusZero(mapper.decode(mapper.fromJson(utf8.encode(bad)))));
      const one = attempt(() => withoutMinusZero(mapper.decode(toBinary(type, fromJsonString(type, bad)))));
      tried++;
      if (isDeepStrictEqual(ours, one)) {
        agreed++;
        continue;
      }
      const two = attempt(() =>
        withoutMinusZero(mapper.decode(other.encode(protojson.fromJsonString(other, bad)).finish())),
      );
      expect({ bad, read: ours }).toEqual({ bad, read: two });
    }
  });
  expect(agreed).toBeGreaterThan(tried * 0.9);
}, 600_000);

test("what both libraries accept and we refuse: signs and zeros before quoted numbers, fractions that round to 0, half a padding", async () => {
  const proto = await emitProto(
    'syntax = "proto3"; package random; message M0 { int32 plain = 1; int64 wide = 2; bytes raw = 3; }',
  );
  try {
    const type = protobufEsType(proto);
    const mapper = proto.mappers.get(rootName);
    for (const bad of ['{"plain":"01"}', '{"plain":"+1"}', '{"wide":"01"}', '{"plain":1e-400}', '{"raw":"YQ="}']) {
      expect(attempt(() => fromJsonString(type, bad))).not.toBe("refused");
      expect(() => mapper?.fromJson(utf8.encode(bad))).toThrow(/line 1, column/);
    }
  } finally {
    await proto.dispose();
  }
});
