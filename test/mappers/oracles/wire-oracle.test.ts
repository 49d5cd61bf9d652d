import { fromBinary, toBinary } from "@bufbuild/protobuf";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { AnyMapper } from "../../../generator/runtime/mapper.js";
import { emitProto, type EmittedProto } from "./emit-proto.js";
import { randomMessage, type TypedMessage } from "./random-message.js";
import { randomSchema, toProto } from "./random-schema.js";
import { messageRuns, schemaRuns } from "./runs.js";

const root = "random.M0";

/** Runs a check on every message of many schemas. */
async function forAll(check: (proto: EmittedProto, mapper: AnyMapper, message: TypedMessage) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomSchema, async (schema) => {
      const proto = await emitProto(toProto(schema));
      try {
        if (proto.complaints.length > 0) throw new Error(proto.complaints.join("\n"));
        const message = proto.plan.index.messages.get(root);
        const mapper = proto.mappers.get(root);
        if (message === undefined || mapper === undefined) throw new Error(`${root} was not emitted`);
        fc.assert(fc.property(randomMessage(proto.plan, message), (value) => check(proto, mapper, value)), messageRuns);
      } catch (error) {
        throw new Error(`${String(error)}\n${toProto(schema)}`, { cause: error });
      } finally {
        await proto.dispose();
      }
    }),
    schemaRuns,
  );
}

function encode(mapper: AnyMapper, message: TypedMessage): Uint8Array {
  return mapper.encode(message as never);
}

test("typed -> wire -> typed is the same message, also through protobuf-es and protobufjs", async () => {
  await forAll(({ protobufEs, protobufJs }, mapper, message) => {
    const wire = encode(mapper, message);
    expect(mapper.decode(wire)).toEqual(message);
    const type = protobufEs.getMessage(root);
    if (type === undefined) throw new Error("protobuf-es does not know the type");
    expect(mapper.decode(toBinary(type, fromBinary(type, wire)))).toEqual(message);
    const other = protobufJs.lookupType(root);
    expect(mapper.decode(other.encode(other.decode(wire)).finish())).toEqual(message);
  });
}, 600_000);

test("two messages in a row are merged as protobuf-es merges them", async () => {
  await forAll(({ protobufEs }, mapper, message) => {
    const wire = encode(mapper, message);
    const twice = Buffer.concat([wire, wire.subarray(0, 0), wire]);
    const type = protobufEs.getMessage(root);
    if (type === undefined) throw new Error("protobuf-es does not know the type");
    expect(mapper.decode(twice)).toEqual(mapper.decode(toBinary(type, fromBinary(type, twice))));
  });
}, 600_000);

test("damaged wire is refused, or read, as protobuf-es does", async () => {
  const damage = fc.sample(fc.tuple(fc.nat(), fc.nat(255), fc.boolean()), { numRuns: 20, seed: schemaRuns.seed });
  await forAll(({ protobufEs }, mapper, message) => {
    const wire = encode(mapper, message);
    const type = protobufEs.getMessage(root);
    if (type === undefined) throw new Error("protobuf-es does not know the type");
    for (const [place, byte, cut] of damage) {
      if (wire.length === 0) return;
      const at = place % wire.length;
      const bad = cut ? wire.slice(0, at) : wire.slice();
      if (!cut) bad[at] = byte;
      const ours = attempt(() => mapper.decode(bad));
      const theirs = attempt(() => mapper.decode(toBinary(type, fromBinary(type, bad))));
      expect([Buffer.from(bad).toString("hex"), ours]).toEqual([Buffer.from(bad).toString("hex"), theirs]);
    }
  });
}, 600_000);

/** The result, or that there is none. */
function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return "refused";
  }
}
