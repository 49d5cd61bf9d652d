import * as fc from "fast-check";
import { afterAll } from "vitest";
import type { AnyMapper } from "../../../../generator/runtime/core/mapper.js";
import { emitProto, type EmittedProto } from "./emit-proto.js";
import { randomMessage, type TypedMessage } from "./random-message.js";
import { randomSchema, toProto } from "./random-schema.js";
import { messageRuns, schemaRuns } from "./runs.js";

/** The message type that is tried in every random schema. */
export const rootName = "random.M0";

/** Protos emitted so far: the tests of a file see the same schemas. */
const emitted = new Map<string, Promise<EmittedProto>>();

afterAll(async () => {
  for (const each of emitted.values()) await (await each).dispose();
});

function emitOnce(text: string): Promise<EmittedProto> {
  const found = emitted.get(text) ?? emitProto(text);
  emitted.set(text, found);
  return found;
}

/** Runs a check on many messages of many schemas; the emitted code of each must type-check. */
export async function forAll(
  check: (proto: EmittedProto, mapper: AnyMapper, message: TypedMessage) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomSchema, async (schema) => {
      const proto = await emitOnce(toProto(schema));
      try {
        if (proto.complaints.length > 0) throw new Error(proto.complaints.join("\n"));
        const message = proto.plan.index.messages.get(rootName);
        const mapper = proto.mappers.get(rootName);
        if (message === undefined || mapper === undefined) throw new Error(`${rootName} was not emitted`);
        fc.assert(
          fc.property(randomMessage(proto.plan, message), (value) => check(proto, mapper, value)),
          messageRuns,
        );
      } catch (error) {
        throw new Error(`${String(error)}\n${toProto(schema)}`, { cause: error });
      }
    }),
    schemaRuns,
  );
}

/** Typed message to wire; its type is random, so it is not known to the compiler. */
export function encode(mapper: AnyMapper, message: TypedMessage): Uint8Array {
  return mapper.encode(message as never);
}

/** What `run` answers, or `"refused"` where it throws. */
export function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return "refused";
  }
}
