import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { printGoJson } from "../../../generator/artifacts/swagger/go-json.js";
import { printGoYaml } from "../../../generator/artifacts/swagger/go-yaml.js";
import { map, struct, type Node } from "../../../generator/artifacts/swagger/node.js";

const key = fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" });
const { node } = fc.letrec<{ node: Node; leaf: Node }>((tie) => ({
  leaf: fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.lorem({ mode: "sentences", maxCount: 2 }).map((text) => text.replaceAll(". ", ".\n\n")),
    fc.boolean(),
    fc.integer(),
    fc.constantFrom<Node>(
      "no",
      "1e3",
      "2026-01-01",
      " lead",
      "trail ",
      "a: b",
      "# c",
      "- d",
      "<&>\u2028",
      "tab\there",
      "\n\n",
      "~",
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Node => ({ kind: "float", value })),
    fc.json().map((json): Node => ({ kind: "raw", json })),
  ),
  node: fc.oneof(
    { maxDepth: 4 },
    tie("leaf"),
    fc.array(tie("node"), { maxLength: 4 }),
    fc.uniqueArray(fc.tuple(key, tie("node")), { maxLength: 4, selector: ([name]) => name }).map(struct),
    fc.uniqueArray(fc.tuple(key, tie("node")), { maxLength: 4, selector: ([name]) => name }).map(map),
  ),
}));

function valueOf(given: Node): unknown {
  if (typeof given !== "object") return given;
  if (Array.isArray(given)) return (given as readonly Node[]).map(valueOf);
  const object = given as Exclude<Node, string | boolean | number | readonly Node[]>;
  switch (object.kind) {
    case "float":
      return object.value;
    case "raw":
      return JSON.parse(object.json) as unknown;
    default:
      return Object.fromEntries(object.members.map(([name, value]) => [name, valueOf(value)]));
  }
}

/** JSON has one zero. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test("JSON reads back as what was printed, without a character that HTML knows", () => {
  fc.assert(
    fc.property(node, (given) => {
      const text = printGoJson(given);
      expect(plain(JSON.parse(text))).toEqual(plain(valueOf(given)));
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    }),
  );
});

test("YAML reads back as what was printed", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, node), { minLength: 1, maxLength: 4, selector: ([name]) => name }),
      (members) => {
        const given = struct(members);
        const text = printGoYaml(given);
        expect(plain(parse(text, { uniqueKeys: false }))).toEqual(plain(valueOf(given)));
      },
    ),
  );
});
