import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJsonTextSplitter } from "../../../generator/runtime/client/json-stream.js";
import { createEventSplitter, type ServerSentEvent } from "../../../generator/runtime/client/sse-stream.js";

/** Feeds a text in pieces that end at the given places. */
function feed<T>(split: (text: string) => Iterable<T>, text: string, cuts: readonly number[]): T[] {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return places.slice(1).flatMap((end, index) => [...split(text.slice(places[index], end))]);
}

describe("the JSON splitter", () => {
  it("finds every object, whatever stands between them and wherever the text is cut", () => {
    const between = fc.constantFrom("", "\n", " \r\n", ",", "\n\n");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), between)),
        fc.array(fc.nat()),
        fc.boolean(),
        (messages, cuts, isArray) => {
          const texts = messages.map(([message]) => JSON.stringify(message));
          const joined = messages.map(([, gap], index) => `${texts[index]}${gap}`).join("");
          expect(feed(createJsonTextSplitter().split, isArray ? `[${joined}]` : joined, cuts)).toEqual(texts);
        },
      ),
    );
  });

  it("refuses anything but objects", () => {
    for (const text of ["x", '"a"', "1", "null", "<html>"])
      expect(() => Array.from(createJsonTextSplitter().split(text))).toThrow(/the stream is not JSON/);
  });
});

describe("the event splitter", () => {
  it("finds every event wherever the text is cut, for each kind of line end", () => {
    const line = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n\0]/g, ""));
    fc.assert(
      fc.property(
        fc.array(fc.record({ data: fc.array(line, { minLength: 1 }), id: fc.option(line) })),
        fc.constantFrom("\n", "\r\n"),
        fc.array(fc.nat()),
        (events, end, cuts) => {
          const text = events
            .map(({ data, id }) =>
              [...(id === null ? [] : [`id: ${id}`]), ": note", ...data.map((each) => `data: ${each}`), "", ""].join(
                end,
              ),
            )
            .join("");
          let last = "";
          const expected = events.map(({ data, id }): ServerSentEvent => ({
            event: "message",
            data: data.join("\n"),
            id: (last = id ?? last),
          }));
          expect(feed(createEventSplitter(), text, cuts)).toEqual(expected);
        },
      ),
    );
  });

  it("reads names, retry times and odd lines", () => {
    const times: number[] = [];
    const split = createEventSplitter((time) => times.push(time));
    expect(split("event: error\ndata\nretry: 20\nretry: x\nnonsense\nid: 1\n\ndata: not finished\n")).toEqual([
      { event: "error", data: "", id: "1" },
    ]);
    expect(times).toEqual([20]);
  });
});
