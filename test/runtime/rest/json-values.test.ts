import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJsonValueSplitter } from "../../../generator/runtime/rest/json-values.js";

const faults = {
  notJson: (text: string) => new Error(`not JSON: ${text}`),
  cut: () => new Error("cut"),
};

/** Feeds a text in pieces that end at the given places. */
function feed(text: string, cuts: readonly number[] = [], isArray = false): string[] {
  const splitter = createJsonValueSplitter(isArray, faults);
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  const found = places.slice(1).flatMap((end, index) => Array.from(splitter.split(text.slice(places[index], end))));
  return [...found, ...splitter.end()];
}

const values = fc.array(fc.oneof(fc.jsonValue(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string()));
const cuts = fc.array(fc.nat());

describe("the splitter of JSON values", () => {
  it("finds values of every kind wherever the text is cut", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("\n", "\r\n", " \n\n", "\n\u001e"), cuts, (given, between, at) => {
        const texts = given.map((each) => JSON.stringify(each));
        expect(feed(texts.map((each) => each + between).join(""), at)).toEqual(texts);
        expect(feed(texts.join(between), at)).toEqual(texts);
      }),
    );
  });

  it("finds the elements of one array around all of them", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(",", " ,\n"), cuts, (given, between, at) => {
        const texts = given.map((each) => JSON.stringify(each));
        expect(feed(`\n[ ${texts.join(between)} ]\n`, at, true)).toEqual(texts);
      }),
    );
  });

  it("finds values with nothing between them where one ends by itself", () => {
    expect(feed('{}[]"a""b"[1]2{"a":"}"}')).toEqual(["{}", "[]", '"a"', '"b"', "[1]", "2", '{"a":"}"}']);
    expect(feed("-1.5e+3")).toEqual(["-1.5e+3"]);
    expect(feed("")).toEqual([]);
  });

  it("refuses what is no JSON where it begins, and what ends too early", () => {
    for (const text of ["<html>", "x", "}", "]", ",", "1,2", "{}<", "'a'", "\u00a0{}", "\\"])
      expect(() => feed(text), text).toThrow("not JSON");
    for (const text of ["{", "[", '"a', '"\\', '{"a":"', "[[]", '{"a":{}'])
      expect(() => feed(text), text).toThrow("cut");
    for (const text of ["{}", "[1 2]", "[,1]", "[1,,2]", "[1,]", "[1]]", "[1],", "[1]2", "1"])
      expect(() => feed(text, [], true), text).toThrow("not JSON");
    for (const text of ["[", "[1", "[1,", "[{}", '["a']) expect(() => feed(text, [], true), text).toThrow("cut");
  });

  it("says how much waits, so that a value without an end can be bounded", () => {
    for (const [start, more] of [
      ["1", "1"],
      ['"', "\\\\"],
      ["[", "["],
      ["t", "r"],
    ] as const) {
      const splitter = createJsonValueSplitter(false, faults);
      expect(Array.from(splitter.split(start))).toEqual([]);
      for (let count = 0; count < 1_000; count++) expect(Array.from(splitter.split(more))).toEqual([]);
      expect(splitter.rest).toBe(start.length + 1_000 * more.length);
    }
  });
});
