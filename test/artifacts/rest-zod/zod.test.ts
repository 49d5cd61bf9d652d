import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { emitClient, type EmittedClient } from "../rest-client/emit-client.js";
import { typeFaults } from "../type-faults.js";

const bounds = `
openapi: 3.1.0
info: { title: Bounds, version: "1" }
paths: {}
components:
  schemas:
    Bounds:
      type: object
      properties:
        int32: { type: integer, format: int32 }
        small: { type: integer, minimum: 1, exclusiveMaximum: 10, multipleOf: 2 }
        wide: { type: integer, format: int64, minimum: 1, maximum: 5 }
        share: { type: number, exclusiveMinimum: 0, maximum: 1 }
        name: { type: string, minLength: 2, maxLength: 3, pattern: "^[a-z]+$" }
        tags: { type: array, minItems: 1, maxItems: 2, uniqueItems: true, items: { type: integer, format: int64 } }
        sizes: { type: object, minProperties: 1, maxProperties: 2, additionalProperties: { type: integer } }
        at: { type: string, format: date-time }
        day: { type: string, format: date }
        mail: { type: string, format: email }
        link: { type: string, format: uri }
        id: { type: string, format: uuid }
        v4: { type: string, format: ipv4 }
        v6: { type: string, format: ipv6 }
        other: { type: string, format: phone }
        big: { type: string, format: int64 }
        bytes: { type: string, format: byte }
        whole: { allOf: [{ $ref: "#/components/schemas/Left" }, { $ref: "#/components/schemas/Right" }] }
        either: { allOf: [{ $ref: "#/components/schemas/Left" }, { oneOf: [{ $ref: "#/components/schemas/Right" }, { $ref: "#/components/schemas/Other" }] }] }
        sure: { allOf: [{ required: [id, late] }, { anyOf: [{ $ref: "#/components/schemas/Left" }, { type: "null" }] }, { properties: { late: { type: string } } }] }
        alone: { allOf: [{ $ref: "#/components/schemas/Maybe" }] }
        __proto__: { type: string }
    Maybe: { anyOf: [{ $ref: "#/components/schemas/Left" }, { type: "null" }] }
    Left: { type: object, required: [id], properties: { id: { type: integer, format: int64 }, data: { type: string, format: byte } } }
    Right: { type: object, required: [count], properties: { count: { type: integer, format: int64 }, id: { type: integer, format: int64 } } }
    Other: { type: object, required: [any, missing], properties: { any: {} } }
    Tree: { anyOf: [{ type: string }, { type: array, items: { $ref: "#/components/schemas/Tree" } }] }
`;

let features: EmittedClient;
let limits: EmittedClient;
let schemas: Record<string, z.ZodType>;
let own: Record<string, z.ZodType>;

beforeAll(async () => {
  const artifacts = ["clients", "zod"];
  features = await emitClient(
    fileURLToPath(new URL("../rest-client/features.yaml", import.meta.url)),
    "features",
    artifacts,
  );
  limits = await emitClient(bounds, "bounds", artifacts);
  schemas = (await features.load("zod")) as Record<string, z.ZodType>;
  own = (await limits.load("zod")) as Record<string, z.ZodType>;
}, 60_000);
afterAll(async () => {
  await features.dispose();
  await limits.dispose();
});

const fits = (schema: z.ZodType | undefined, value: unknown): boolean => schema?.safeParse(value).success === true;

describe("schemas of the types of a document", () => {
  test("take JSON and values of the client alike, and give values of the client", () => {
    const json = { kind: "cat", id: 7, name: null, photo: "AQI=", lives: 9, status: "a newer one", more: [1] };
    const value = { ...json, id: 7n, photo: new Uint8Array([1, 2]) };
    expect(schemas["petSchema"]?.parse(json)).toEqual(value);
    expect(schemas["petSchema"]?.parse(value)).toEqual(value);
    expect(schemas["petSchema"]?.parse({ ...json, id: "9007199254740993" })).toMatchObject({ id: 9007199254740993n });
    for (const id of ["x", 1.5, 2 ** 60, "9223372036854775808", true, null])
      expect([id, fits(schemas["petSchema"], { ...json, id })]).toEqual([id, false]);
    expect(fits(schemas["petSchema"], { ...json, photo: "not base64!" })).toBe(false);
  });

  test("tell types apart by their discriminator", () => {
    expect(fits(schemas["petSchema"], { kind: "dog", id: 1, bark: 5 })).toBe(false);
    expect(fits(schemas["petSchema"], { kind: "dog", id: 1, lives: "any other member" })).toBe(true);
    expect(fits(schemas["petSchema"], { kind: "cow", id: 1 })).toBe(false);
    expect(schemas["eventSchema"]?.parse({ type: "created", id: "5" })).toEqual({ type: "created", id: 5n });
  });

  test("leave out what does not travel", () => {
    expect(fits(schemas["petSchema"], { kind: "cat" })).toBe(false);
    expect(fits(schemas["petInputSchema"], { kind: "cat", secret: "s" })).toBe(true);
    expect(fits(schemas["petInputSchema"], { kind: "cat", secret: 5 })).toBe(false);
    expect(fits(schemas["petSchema"], { kind: "cat", id: 1, secret: 5 })).toBe(true);
  });

  test("read recursion, tuples, closed and open objects, maps, constants and null", () => {
    const all = { any: [1], either: 1, level: 7, mixed: null, fixed: 42, pair: ["a", 1], node: { kids: [{}] } };
    expect(schemas["everythingSchema"]?.parse({ ...all, big: [1, 2n, "3"] })).toEqual({ ...all, big: [1n, 2n, 3n] });
    for (const wrong of [
      { fixed: 43 },
      { pair: ["a"] },
      { pair: ["a", 1, 2] },
      { closed: { b: 1 } },
      { node: { kids: [{ next: 5 }] } },
      { dict: { a: "b" } },
      { pattern: { "x-a": 1 } },
      { maybe: 5 },
      { mixed: "other" },
      { either: {} },
      { level: "7" },
      { any: undefined, either: undefined },
    ])
      expect([wrong, fits(schemas["everythingSchema"], wrong)]).toEqual([wrong, false]);
    expect(fits(own["treeSchema"], ["a", [["b"], []]])).toBe(true);
    expect(fits(own["treeSchema"], ["a", [[5]]])).toBe(false);
  });

  test("check bounds and formats", () => {
    const right = {
      int32: -5,
      small: 8,
      wide: 5,
      share: 1,
      name: "ab",
      tags: [1, 2],
      sizes: { a: 1 },
      at: "2024-01-02T03:04:05.5+01:00",
      day: "2024-02-29",
      mail: "ada@example.org",
      link: "https://example.org/a?b",
      id: "3f2b8e6c-0d4a-4b5e-9a57-0c6f1d2e3a4b",
      v4: "192.0.2.1",
      v6: "2001:db8::1",
      other: "anything",
      big: "5",
      bytes: "",
    };
    expect(fits(own["boundsSchema"], right)).toBe(true);
    for (const [name, values] of Object.entries({
      int32: [2 ** 31, 1.5],
      small: [0, 10, 3],
      wide: [0, 6],
      share: [0, 1.1],
      name: ["a", "abcd", "AB", 5],
      tags: [[], [1, 2, 3], [1, 1], [1, "1"]],
      sizes: [{}, { a: 1, b: 2, c: 3 }, { a: "1" }],
      at: ["2024-01-02", "2024-01-02T03:04:05"],
      day: ["2023-02-29"],
      mail: ["ada"],
      link: ["example"],
      id: ["3f2b8e6c"],
      v4: ["1.2.3"],
      v6: ["::x"],
      other: [5],
    }))
      for (const value of values) {
        const given = Object.defineProperty({ ...right }, name, { value, enumerable: true });
        expect([name, value, fits(own["boundsSchema"], given)]).toEqual([name, value, false]);
      }
  });

  test("convert what stands in several parts of an object once", () => {
    const parse = (value: unknown): unknown => own["boundsSchema"]?.parse(value);
    expect(parse({ whole: { id: 1, data: "AQ==", count: 2, more: 3 } })).toEqual({
      whole: { id: 1n, data: new Uint8Array([1]), count: 2n, more: 3 },
    });
    expect(parse({ either: { id: 1, count: "2" } })).toEqual({ either: { id: 1n, count: 2n } });
    expect(parse({ either: { id: 1, any: null, missing: 0 } })).toEqual({ either: { id: 1n, any: null, missing: 0 } });
    expect(fits(own["boundsSchema"], { either: { id: 1, any: null } })).toBe(false);
    expect(fits(own["boundsSchema"], { whole: { id: 1 } })).toBe(false);
    expect(parse({ sure: { id: 1, late: "x" } })).toEqual({ sure: { id: 1n, late: "x" } });
    for (const sure of [null, { id: 1 }]) expect(fits(own["boundsSchema"], { sure })).toBe(false);
    expect(parse({ alone: null })).toEqual({ alone: null });
  });
});

test("arguments and answers have schemas, which speak Standard Schema", async () => {
  expect(fits(schemas["listPetsArgumentsSchema"], { "X-Tenant": "t", year: { min: 1 } })).toBe(true);
  expect(fits(schemas["listPetsArgumentsSchema"], { "X-Tenant": "t", other: 1 })).toBe(false);
  expect(fits(schemas["listPetsArgumentsSchema"], {})).toBe(false);
  expect(fits(schemas["uploadPhotosArgumentsSchema"], { id: 1, body: { file: new Blob(["a"]) } })).toBe(true);
  expect(fits(schemas["uploadPhotosArgumentsSchema"], { id: 1, body: { file: "a" } })).toBe(false);
  expect(fits(schemas["putNoteArgumentsSchema"], { contentType: "application/json", body: "text" })).toBe(false);
  const { "~standard": standard } = schemas["createPet201AnswerSchema"] as unknown as {
    readonly "~standard": { readonly version: number; validate(value: unknown): unknown };
  };
  expect(standard.version).toBe(1);
  expect(await standard.validate({ id: 5 })).toEqual({ value: { id: 5n } });
  expect(await standard.validate({})).toMatchObject({ issues: [{ path: ["id"] }] });
});

test("schemas have the types of the client, under every strict option", async () => {
  const usage = `
import type { z } from "zod";
import type { Event, Pet, PetInput } from "./index.js";
import { eventSchema, getPetArgumentsSchema, petInputSchema, petSchema } from "./zod.js";

const pet: Pet = petSchema.parse({});
const event: Event = eventSchema.parse({});
if (event.type === "created") console.log(event.id satisfies bigint | undefined);
const input: z.infer<typeof petInputSchema> = { kind: "cat" } satisfies PetInput;
// @ts-expect-error what is read only is not sent
const wrong: z.infer<typeof petInputSchema> = { kind: "cat", id: 1n };
const id: bigint | number = getPetArgumentsSchema.parse({}).id;
console.log(pet, input, wrong, id);
`;
  expect(await typeFaults(features.files, { "usage.ts": usage })).toBe("");
  expect(await typeFaults(limits.files, {})).toBe("");
}, 60_000);
