import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RangeResponseMapper, TxnResponseMapper } from "../../../generated/etcd/mappers/rpc.js";
import { mappers } from "../../../generated/etcd/mappers/index.js";
import { jsonPieces } from "../../../generator/runtime/gateway/json-pieces.js";
import type { AnyMapper, JsonWriteOptions, MapperRegistry } from "../../../generator/runtime/core/mapper.js";

const registry = mappers as MapperRegistry;
const bytes = (length: number): Uint8Array => Buffer.alloc(length, "0123456789");

/** Pieces, and how long the longest is. */
function convert(
  mapper: unknown,
  wire: Uint8Array,
  options: JsonWriteOptions,
): readonly [text: string, longest: number] {
  let longest = 0;
  let text = "";
  for (const piece of jsonPieces(mapper as AnyMapper, wire, { ...options, registry })) {
    text += piece ?? "";
    longest = Math.max(longest, piece?.length ?? 0);
  }
  return [text, longest];
}

const large: readonly (readonly [
  name: string,
  mapper: { toJson(wire: Uint8Array, options?: object): string },
  wire: Uint8Array,
])[] = [
  [
    "a list of many messages",
    RangeResponseMapper,
    RangeResponseMapper.encode({
      header: { revision: 7n },
      kvs: Array.from({ length: 20_000 }, (_, index) => ({
        key: `k${index}`,
        value: bytes(index % 90),
        lease: BigInt(index),
      })),
      count: 20_000n,
    }),
  ],
  [
    "one byte string",
    RangeResponseMapper,
    RangeResponseMapper.encode({ kvs: [{ key: "a" }, { value: bytes(1_000_001) }, { key: "b" }] }),
  ],
  [
    "messages inside messages",
    TxnResponseMapper,
    TxnResponseMapper.encode({
      succeeded: true,
      responses: [
        { response: { case: "responsePut", value: {} } },
        {
          response: {
            case: "responseRange",
            value: { kvs: Array.from({ length: 5_000 }, () => ({ value: bytes(50) })), more: true },
          },
        },
        { response: { case: "responseRange", value: { count: 3n } } },
      ],
    }),
  ],
];

describe.each(large)("%s", (_name, mapper, wire) => {
  test.each<JsonWriteOptions>([{}, { useProtoNames: true }, { emitUnpopulated: true }, { escapeHtml: true }])(
    "comes in pieces that are together what the mapper answers, %o",
    (options) => {
      const [text, longest] = convert(mapper, wire, options);
      expect(text === mapper.toJson(wire, { ...options, registry })).toBe(true);
      expect(longest).toBeLessThan(400_000);
    },
  );
});

test("fields in any order, twice, empty, unknown", () => {
  const element = fc.record({
    key: fc.uint8Array({ maxLength: 40_000 }),
    value: fc.uint8Array({ maxLength: 100_000 }),
    lease: fc.bigInt(0n, 9n),
  });
  const part = fc.record(
    {
      kvs: fc.array(element, { maxLength: 5 }),
      count: fc.bigInt(0n, 9n),
      more: fc.boolean(),
      header: fc.constant({ revision: 4n }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      // Messages behind each other are one message, in which every field may come again.
      const wire = Buffer.concat(parts.map((each) => RangeResponseMapper.encode(each as never)));
      expect(convert(RangeResponseMapper, wire, {})[0]).toBe(RangeResponseMapper.toJson(wire));
    }),
    { numRuns: 60 },
  );
});
