import { type DescMessage, fromBinary, toBinary } from "@bufbuild/protobuf";
import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { canonicalUnknown, withoutUnknown } from "./canonical-unknown.js";
import type { EmittedProto } from "./emit-proto.js";
import { attempt, encode, forAll, rootName } from "./for-all.js";
import { schemaRuns } from "./runs.js";

/** Bytes that protobuf-es reads and writes again. */
function throughProtobufEs({ protobufEs }: EmittedProto, wire: Uint8Array): Uint8Array {
  const type = protobufEs.getMessage(rootName) as DescMessage;
  return toBinary(type, fromBinary(type, wire));
}

test("typed -> wire -> typed is the same message, also through protobuf-es and protobufjs", async () => {
  await forAll((proto, mapper, message) => {
    const wire = encode(mapper, message);
    expect(mapper.decode(wire)).toEqual(message);
    expect(mapper.decode(throughProtobufEs(proto, wire))).toEqual(message);
    const other = proto.protobufJs?.lookupType(rootName);
    if (other !== undefined) expect(mapper.decode(other.encode(other.decode(wire)).finish())).toEqual(message);
  });
}, 600_000);

test("two messages in a row are merged as protobuf-es merges them", async () => {
  await forAll((proto, mapper, message) => {
    const wire = encode(mapper, message);
    const twice = Buffer.concat([wire, wire]);
    expect(mapper.decode(twice)).toEqual(mapper.decode(throughProtobufEs(proto, twice)));
  });
}, 600_000);

/*
 * Each library has its leniencies: protobuf-es lets values run over the end of submessages, does not skip unknown fields
 * of map entries and reads messages whatever their wire type; protobufjs forgets unknown fields. Both at once never
 * differ from ours.
 */
test("damaged wire is refused, or read, as protobuf-es or protobufjs does", async () => {
  const damage = fc.sample(fc.tuple(fc.nat(), fc.nat(255), fc.boolean()), { numRuns: 12, seed: schemaRuns.seed });
  let agreed = 0;
  let tried = 0;
  await forAll((proto, mapper, message) => {
    const wire = encode(mapper, message);
    const other = proto.protobufJs?.lookupType(rootName);
    if (other === undefined) return;
    for (const [place, byte, cut] of wire.length === 0 ? [] : damage) {
      const at = place % wire.length;
      const bad = cut ? wire.slice(0, at) : wire.slice();
      if (!cut) bad[at] = byte;
      const ours = attempt(() => canonicalUnknown(mapper.decode(bad)));
      const one = attempt(() => canonicalUnknown(mapper.decode(throughProtobufEs(proto, bad))));
      tried++;
      if (isDeepStrictEqual(ours, one)) {
        agreed++;
        continue;
      }
      const two = attempt(() => withoutUnknown(mapper.decode(other.encode(other.decode(bad)).finish())));
      expect({ bad: Buffer.from(bad).toString("hex"), read: withoutUnknown(ours) }).toEqual({
        bad: Buffer.from(bad).toString("hex"),
        read: two,
      });
    }
  });
  // Both are lenient in rare cases only.
  expect(agreed).toBeGreaterThan(tried * 0.97);
}, 600_000);
