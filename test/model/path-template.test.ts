import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePathTemplate } from "../../generator/model/parse-path-template.js";
import { findFixedTail, normalizePathTemplate, printPathTemplate } from "../../generator/model/path-template.js";
import type { PathTemplate } from "../../generator/model/path-template.js";

function parse(source: string): PathTemplate {
  const { template, error } = parsePathTemplate(source);
  if (!template) throw new Error(`${source}: ${error.message}`);
  return template;
}

describe("parsePathTemplate", () => {
  it("reads segments, variables and verb", () => {
    expect(parse("/v1/{name=shelves/*/books/**}:move")).toEqual({
      source: "/v1/{name=shelves/*/books/**}:move",
      segments: [
        { kind: "literal", text: "v1" },
        { kind: "literal", text: "shelves" },
        { kind: "single" },
        { kind: "literal", text: "books" },
        { kind: "multi" },
      ],
      variables: [{ fieldPath: ["name"], start: 1, end: 5 }],
      verb: "move",
    });
  });

  it("reads the empty path and percent-encoded literals", () => {
    expect(parse("/").segments).toEqual([]);
    expect(parse("/a%20b/%C3%A4").segments).toEqual([
      { kind: "literal", text: "a b" },
      { kind: "literal", text: "ä" },
    ]);
  });

  it("reads nested variables, outer first", () => {
    expect(parse("/{parent=shelves/{shelf.id}}/books").variables).toEqual([
      { fieldPath: ["parent"], start: 0, end: 2 },
      { fieldPath: ["shelf", "id"], start: 1, end: 2 },
    ]);
  });

  it("takes only the last colon of the last segment as verb", () => {
    expect(parse("/a:b/c:d:e")).toMatchObject({
      segments: [{ text: "a:b" }, { text: "c:d" }],
      verb: "e",
    });
  });

  it("takes all behind a closing brace as verb, as grpc-gateway does", () => {
    expect(parse("/a/{b}:c:d")).toMatchObject({ segments: [{ text: "a" }, { kind: "single" }], verb: "c:d" });
    expect(parse("/a/{b=c/*}:d:e")).toMatchObject({ verb: "d:e" });
    expect(parse("/a/{b}/c:d:e")).toMatchObject({ verb: "e" });
    const template = parse("/a/{b}:c:d");
    expect(parse(printPathTemplate(template))).toMatchObject({ segments: template.segments, verb: "c:d" });
  });

  it.each([
    ["", 1, "begin"],
    ["v1", 1, "begin"],
    ["/a//b", 4, "empty"],
    ["/a/", 4, "empty"],
    ["/a/{b", 4, "not closed"],
    ["/a/{}", 5, "field name"],
    ["/a/{b}c", 7, '"c"'],
    ["/a/{1b}", 5, "field name"],
    ["/a:", 3, "verb"],
    ["/:b", 2, "verb"],
    ["/{a}/{a}", 6, "twice"],
    ["/**/b/**", 7, "only once"],
    ["/a b", 3, '" "'],
    ["/ä", 2, '"ä"'],
    ["/%zz", 2, '"%"'],
    ["/%ff", 2, "UTF-8"],
    ["/a?b=c", 3, '"?"'],
    ["/{a=b:c}", 6, '":"'],
    ["/a}", 3, '"}"'],
  ])("%j is wrong at column %i", (source, column, words) => {
    const { error } = parsePathTemplate(source);
    expect(error?.message).toContain(words);
    expect(error?.column).toBe(column);
  });

  it("limits nesting", () => {
    const deep = Array.from({ length: 40 }, (_, index) => `{a${index}=`).join("");
    expect(parsePathTemplate(`/${deep}b${"}".repeat(40)}`).error?.message).toContain("nested too deeply");
  });

  it("never throws, and points into the text", () => {
    const alphabet = fc.constantFrom(
      "/",
      "{",
      "}",
      "*",
      "**",
      ":",
      "=",
      ".",
      "a",
      "b1",
      "_",
      "%",
      "%2F",
      "ü",
      "\u2028",
      " ",
      "__proto__",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(alphabet).map((parts) => parts.join("")),
        ),
        (source) => {
          const { template, error } = parsePathTemplate(source);
          const printed = template && printPathTemplate(template);
          expect(printed === undefined ? undefined : parse(printed)).toEqual(
            template && { ...template, source: printed },
          );
          expect(error?.column ?? 1).toBeLessThanOrEqual(source.length + 1);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("printPathTemplate", () => {
  const literal = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/\p{Surrogate}/u.test(text));
  const segment = fc.oneof(
    literal.map((text) => ({ kind: "literal" as const, text })),
    fc.constant({ kind: "single" as const }),
  );

  it("prints what the parser reads back", () => {
    fc.assert(
      fc.property(
        fc.array(segment, { maxLength: 6 }),
        fc.boolean(),
        fc.option(literal, { nil: undefined }),
        fc.nat(6),
        fc.nat(6),
        (fixed, multi, verb, from, to) => {
          const segments = multi ? [...fixed, { kind: "multi" as const }] : fixed;
          const [start, end] = [Math.min(from, to, segments.length), Math.min(Math.max(from, to), segments.length)];
          const template: PathTemplate = {
            source: "",
            segments,
            variables: start < end ? [{ fieldPath: ["a", "b_1"], start, end }] : [],
            ...(verb !== undefined && segments.length > 0 && { verb }),
          };
          const printed = printPathTemplate(template);
          expect(parse(printed)).toEqual({ ...template, source: printed });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("normalizePathTemplate", () => {
  it.each([
    ["/v1/{name=shelves/*}", "/v1/shelves/{id}"],
    ["/a/{b}", "/a/*"],
    ["/**/*", "/*/**"],
    ["/a%62", "/ab"],
    ["/a/{b=**}:c", "/a/**:c"],
  ])("%s is %s", (one, other) => {
    expect(normalizePathTemplate(parse(one))).toBe(normalizePathTemplate(parse(other)));
  });

  it.each([
    ["/a/*", "/a/**"],
    ["/a", "/a:b"],
    ["/a/%2A", "/a/*"],
    ["/a%3Ab", "/a:b"],
    ["/a%2Fb", "/a/b"],
  ])("%s is not %s", (one, other) => {
    expect(normalizePathTemplate(parse(one))).not.toBe(normalizePathTemplate(parse(other)));
  });
});

it("findFixedTail finds what follows **", () => {
  expect(findFixedTail(parse("/a/**/b"))).toBe(2);
  expect(findFixedTail(parse("/a/**"))).toBe(-1);
  expect(findFixedTail(parse("/a/*"))).toBe(-1);
});
