import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePathTemplate } from "../../generator/model/parse-path-template.js";
import type { Segment } from "../../generator/model/path-template.js";

interface Vector {
  readonly template: string;
  readonly valid: boolean;
  readonly segments?: readonly string[];
  readonly verb?: string;
  readonly variables?: readonly { readonly start: number; readonly end: number; readonly field: string }[];
}

const file = new URL("../../../shared/vectors/httpjson_http_template.json", import.meta.url);
const isPresent = existsSync(file);
if (!isPresent) console.log(`skipped: no ${file.pathname}`);
const vectors = isPresent ? (JSON.parse(readFileSync(file, "utf8")) as Vector[]) : [];

/** Where the parser differs from the library that the vectors come from, on purpose. */
const exceptions = new Map([["/{var=a/{nested=b}}", "nested variables are read, as vanguard does"]]);

describe.skipIf(!isPresent)("templates of the transcoding library of Envoy and ESPv2", () => {
  it("are all there", () => {
    expect(vectors).toHaveLength(93);
    expect(
      [...exceptions.keys()].filter((template) => !vectors.some((vector) => vector.template === template)),
    ).toEqual([]);
  });

  it.each(vectors.filter((vector) => !vector.valid && !exceptions.has(vector.template)))(
    "refuses $template",
    ({ template }) => {
      expect(parsePathTemplate(template).error).toBeDefined();
    },
  );

  it.each(vectors.filter((vector) => vector.valid))("reads $template", (vector) => {
    const { template } = parsePathTemplate(vector.template);
    expect(template?.segments.map(print)).toEqual(vector.segments);
    expect(template?.verb ?? "").toBe(vector.verb ?? template?.verb ?? "");
    const count = template?.segments.length ?? 0;
    const variables = template?.variables.map(({ fieldPath, start, end }) => ({
      field: fieldPath.join("."),
      start,
      end,
    }));
    // A negative end counts from the end of the path: -1 is behind its last segment.
    const expected = vector.variables?.map(({ field, start, end }) => ({
      field,
      start,
      end: end < 0 ? count + 1 + end : end,
    }));
    expect(variables).toEqual(expected ?? variables);
  });

  it.each([...exceptions])("reads %s: %s", (template) => {
    expect(parsePathTemplate(template).template).toBeDefined();
  });
});

function print(segment: Segment): string {
  switch (segment.kind) {
    case "literal":
      return segment.text;
    case "single":
      return "*";
    case "multi":
      return "**";
    default:
      return segment satisfies never;
  }
}
