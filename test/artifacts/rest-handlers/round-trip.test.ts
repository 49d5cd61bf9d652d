import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFetchHandler } from "../../../generator/runtime/serve/fetch.js";
import { emitClient, type AnyClient, type EmittedClient } from "../rest-client/emit-client.js";

/** Every style in every place that has it, over a list, an object and scalars. */
const styles = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
} as const;
const types = {
  text: "{ type: string, minLength: 1 }",
  integer: "{ type: integer }",
  wide: "{ type: integer, format: int64 }",
  number: "{ type: number }",
  flag: "{ type: boolean }",
  texts: "{ type: array, items: { type: string, minLength: 1 }, minItems: 1 }",
  numbers: "{ type: array, items: { type: integer }, minItems: 1 }",
  record:
    "{ type: object, required: [a], properties: { a: { type: string, minLength: 1 }, b: { type: integer }, c: { type: boolean } } }",
} as const;

interface Case {
  readonly id: string;
  readonly place: keyof typeof styles;
  readonly type: keyof typeof types;
  readonly style: string;
}

const cases: Case[] = [];
const paths: string[] = [];
for (const place of Object.keys(styles) as (keyof typeof styles)[])
  for (const style of styles[place])
    for (const explode of [false, true])
      for (const type of Object.keys(types) as (keyof typeof types)[]) {
        const isSingle = !["texts", "numbers", "record"].includes(type);
        if (style === "deepObject" && type !== "record") continue;
        if ((style === "spaceDelimited" || style === "pipeDelimited") && (isSingle || explode)) continue;
        // Members of an exploded object in a cookie are cookies of their own; what separates them is the same.
        const id = `c${cases.length}`;
        cases.push({ id, place, type, style: `${style}${explode ? " exploded" : ""}` });
        const path = place === "path" ? `/${id}/{p}` : `/${id}`;
        paths.push(`  ${path}:
    get:
      operationId: ${id}
      parameters: [{ name: p, in: ${place}, ${place === "path" ? "required: true, " : ""}style: ${style}, explode: ${explode}, schema: ${types[type]} }]
      responses: { "204": { description: Done. } }`);
      }

const document = `openapi: 3.1.0
info: { title: Styles, version: "1" }
paths:
${paths.join("\n")}
`;

let emitted: EmittedClient;
let asked: unknown;
let client: AnyClient;
beforeAll(async () => {
  emitted = await emitClient(document, "styles", ["clients", "handlers"]);
  const { createStylesHandler } = await emitted.load("handler");
  const handlers = Object.fromEntries(cases.map(({ id }) => [id, (request: unknown) => void (asked = request)]));
  const handle = createFetchHandler(createStylesHandler(handlers).handle);
  client = emitted.exports["createStylesClient"]({
    baseUrl: "http://test",
    fetch: (url: string, init: RequestInit) => handle(new Request(url, init)),
  });
});
afterAll(() => emitted.dispose());

const text = fc.string({ minLength: 1, unit: "grapheme" });
/** What a header or cookie can hold as it is. */
const plain = fc.stringMatching(/^[!-~][ -~]*[!-~]$|^[!-~]$/);
const values = (word: fc.Arbitrary<string>): Record<keyof typeof types, fc.Arbitrary<unknown>> => ({
  text: word,
  integer: fc.maxSafeInteger(),
  wide: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (Object.is(each, -0) ? 0 : each)),
  flag: fc.boolean(),
  texts: fc.array(word, { minLength: 1, maxLength: 4 }),
  numbers: fc.array(fc.maxSafeInteger(), { minLength: 1, maxLength: 4 }),
  record: fc.record({ a: word, b: fc.integer(), c: fc.boolean() }, { requiredKeys: ["a"] }),
});

describe("what a client gives is what the handler gets, or the client refuses", () => {
  test.each(cases)("$type in $place, $style", async ({ id, place, type }) => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(values(place === "header" ? plain : text)[type], async (p) => {
        asked = undefined;
        try {
          await client[id]({ p });
        } catch (error) {
          // Only what was never sent may be refused.
          expect(error).toMatchObject({ origin: "client" });
          refused++;
          return;
        }
        expect(asked).toEqual({ p });
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(refused).toBeLessThan(60);
  });
});
