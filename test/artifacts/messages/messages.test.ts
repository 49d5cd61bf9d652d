import { describe, expect, test } from "vitest";
import { messagesArtifact } from "../../../generator/artifacts/messages/messages.js";
import { schemasArtifact } from "../../../generator/artifacts/schemas/schemas.js";
import { emitInMemory } from "./emit-in-memory.js";
import { apiOf, enumOf, field, messageOf, sampleApi, scalar, singular } from "./sample-api.js";

const artifacts = [messagesArtifact, schemasArtifact];

/** Type-checks a user's module against the emitted sample types; answers the complaints about that module. */
async function complaintsOf(source: string): Promise<readonly string[]> {
  const { complaints } = await emitInMemory(sampleApi, artifacts, { "user.ts": source });
  expect(complaints.filter((each) => !each.startsWith("user.ts"))).toEqual([]);
  return complaints;
}

/** A module that handles colours and oneof cases with the given `case` clauses. */
function switches(colors: string, cases: string): string {
  return `import { Color, type Everything } from "./messages/sample.js";
      import type { UnrecognizedEnum } from "./runtime/core/enum.js";
      export function show(color: Color): string {
        switch (color) {
          ${colors}
          default: { const rest: UnrecognizedEnum = color; return String(rest); }
        }
      }
      export function either(one: NonNullable<Everything["whichOne"]>): string {
        switch (one.case) {
          ${cases}
          default: return one satisfies never;
        }
      }`;
}

describe("emitted types", () => {
  test("every kind of field type-checks, hostile comments stay comments", async () => {
    const { complaints, files } = await emitInMemory(sampleApi, artifacts);
    expect(complaints).toEqual([]);
    const text = files.get("messages/sample.ts") ?? "";
    expect(text).toContain("/** Colours *\\/ process.exit() /* */");
    expect(text).toContain("bigNumber?: bigint;");
    expect(text).toContain("readonly bigNumber?: bigint | number | undefined;");
    expect(text).toContain("readonly needed: number;");
    expect(text).toContain('| { case: "eitherOther"; value: Other }');
    expect(text).not.toMatch(/__proto__\??:/);
    expect(text).not.toMatch(/[ \t]$/m);
  });

  test("names that would meet each other are told apart", async () => {
    const api = apiOf({
      enums: [enumOf("Thing_Init", { constructor: 0, __proto__x: 1 })],
      messages: [
        messageOf("Thing", [
          field("foo_bar", 1, singular(scalar("string"))),
          field("fooBar", 2, singular(scalar("string"))),
        ]),
        messageOf("ThingInit", []),
        messageOf("Object", []),
        messageOf("default", []),
        messageOf("Uint8Array", [field("bytes", 1, singular(scalar("bytes")))]),
      ],
    });
    const { complaints, files } = await emitInMemory(api, artifacts);
    expect(complaints).toEqual([]);
    expect(files.get("messages/sample.ts")).toContain("fooBar_2: string;");
  });

  test("a received message may be given", async () => {
    const source = `import type { Everything, EverythingInit } from "./messages/sample.js";
      export function forward(message: Everything): EverythingInit { return message; }`;
    expect(await complaintsOf(source)).toEqual([]);
  });

  test("right use compiles", async () => {
    const source = `import { Color, type EverythingInit } from "./messages/sample.js";
      import { unrecognizedEnum } from "./runtime/core/enum.js";
      export const given: EverythingInit = {
        raw: "text", bigNumber: 5, numbers: [1, 2n], color: Color.GREEN, counts: { "-1": 3n }, whichOne: { case: "eitherText", value: "x" },
        byName: { a: { color: unrecognizedEnum(77) }, b: { color: unrecognizedEnum("MAUVE") } }, self: undefined,
        mode: unrecognizedEnum("NEWER"),
      };`;
    expect(await complaintsOf(source)).toEqual([]);
  });

  test.each([
    ["a wrong field", `export const x: EverythingInit = { txt: "a" };`, "'txt' does not exist"],
    ["a wrong type", `export const x: EverythingInit = { bigNumber: "1" };`, "'string' is not assignable"],
    [
      "a wrong oneof case",
      `export const x: EverythingInit = { whichOne: { case: "either", value: "x" } };`,
      '"either"',
    ],
    [
      "a oneof value of another case",
      `export const x: EverythingInit = { whichOne: { case: "eitherText", value: { needed: 1 } } };`,
      "not assignable",
    ],
    ["a bare number as enum", `export const x: EverythingInit = { color: 7 };`, "Type '7' is not assignable"],
    [
      "a bare text as enum",
      `export const x: EverythingInit = { color: "MAUVE" };`,
      "Type 'string' is not assignable to type 'Color",
    ],
    [
      "a name that is a number to its reader",
      `declare const given: EverythingInit; export const x: number = given.color ?? 0;`,
      "Type 'Color' is not assignable to type 'number'",
    ],
    ["a missing required field", `export const x: EverythingInit = { group: {} };`, "'needed' is missing"],
    [
      "an unknown number of a closed enum",
      `export const x: EverythingInit = { mode: unrecognizedEnum(9) };`,
      "not assignable",
    ],
  ])("%s does not compile", async (_what, source, expected) => {
    const head = `import type { EverythingInit } from "./messages/sample.js"; import { unrecognizedEnum } from "./runtime/core/enum.js"; export const used: unknown = unrecognizedEnum;\n`;
    const complaints = await complaintsOf(head + source);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(expected);
  });

  test("an unhandled enum value or oneof case does not compile", async () => {
    const allColors = `case Color.RED: case Color.GREEN: return "warm"; case Color.DEEP_BLUE: return "cold";`;
    const allCases = `case "eitherText": return one.value; case "eitherOther": return String(one.value.needed);`;
    expect(await complaintsOf(switches(allColors, allCases))).toEqual([]);
    expect(await complaintsOf(switches(allColors.replace("case Color.GREEN: ", ""), allCases))).toHaveLength(1);
    expect(await complaintsOf(switches(allColors, `case "eitherText": return one.value;`))).not.toEqual([]);
  });
});
