import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { parsePathTemplate } from "../../../generator/model/parse-path-template.js";
import { createRouter } from "../../../generator/runtime/gateway/router.js";
import { parseQuery } from "../../../generator/runtime/http/url-text.js";
import { routeOf } from "./route-of.js";

interface Table {
  readonly test: string;
  readonly options: { readonly unescapePlus: boolean; readonly matchUnregisteredCustomVerb: boolean };
  readonly routes: readonly {
    readonly name: string;
    readonly method: string;
    readonly template: string | null;
    readonly variant: string;
    readonly expect_register: boolean;
  }[];
  readonly lookups: readonly Lookup[];
}
interface Lookup {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly expect: string | null;
  readonly bindings: readonly { readonly field: string; readonly value: string }[] | null;
}

const file = new URL("../../../../shared/vectors/httpjson_path_matcher.json", import.meta.url);
const available = existsSync(file);
if (!available)
  console.log(
    "SKIPPED: the route tables of the transcoding library are not beside the repository (../shared/vectors).",
  );
const tables: readonly Table[] = available ? (JSON.parse(readFileSync(file, "utf8")) as Table[]) : [];

/** Look-ups whose expectation no dialect shares, or that lost what they need on the way into the file; `test method path`. */
const exceptions: ReadonlyMap<string, string> = new Map([
  [
    "MatchUnregisteredCustomVerb 7 GET /person/jason:other",
    "that library can be told to take any verb for a verb; here a verb no route has is text",
  ],
  [
    "VariableBindingsWithQueryParamsEncoding 1 GET /a?x=%24%25%2F%20%0A",
    "the file shows the line feed as backslash and n",
  ],
  [
    "WildCardMatchesManyWithoutStackOverflow 0 GET /a/",
    "its path is made in a loop, of which the file keeps the beginning; router.test.ts has one of 30,000 segments",
  ],
  ["LookupSilentlyFailsOnDuplicate 0 GET /a/b", "of two equal routes the first one serves; the generator refuses them"],
  [
    "RegisterFailsOnDuplicateIfOptIn 0 GET /a/b",
    "of two equal routes the first one serves; the generator refuses them",
  ],
]);

/** Templates that are accepted beyond the library's grammar: segments of known number behind `**` can be told apart. */
const acceptedTails: readonly string[] = ["/a/**/*", "/a/**/foo/*"];

describe.skipIf(!available)("route tables of the transcoding library", () => {
  test("are 37 tables with 116 look-ups", () => {
    expect(tables.length).toBe(37);
    expect(tables.flatMap((table) => table.lookups).length).toBe(116);
  });

  for (const table of tables) {
    for (const [index, lookup] of table.lookups.entries()) {
      const key = `${table.test} ${index} ${lookup.method} ${lookup.path}${lookup.query === "" ? "" : `?${lookup.query}`}`;
      const reason = exceptions.get(key);
      test(`${key}${reason === undefined ? "" : ` (exception: ${reason})`}`, () => {
        const result = look(table, lookup);
        const agrees = isDeepStrictEqual(result, {
          route: lookup.expect,
          bindings: lookup.bindings ?? result.bindings,
        });
        // A listed exception must still be one.
        expect({ agrees, result }).toEqual({ agrees: reason === undefined, result });
      });
    }
  }

  test("templates that must not be accepted are refused", () => {
    const refused = tables
      .flatMap((table) => table.routes)
      .flatMap(({ template, expect_register }) => (template === null || expect_register ? [] : [template]));
    expect(refused.filter((template) => parsePathTemplate(template).error === undefined)).toEqual(acceptedTails);
  });
});

function look(table: Table, lookup: Lookup): { route: string | null; bindings: { field: string; value: string }[] } {
  const routes = table.routes
    .filter((each) => each.template !== null && each.expect_register)
    .map((each) => ({ ...routeOf(each.method, each.template ?? ""), name: each.name, variant: each.variant }));
  const [path = "", query = lookup.query] = lookup.path.split("?");
  const found = createRouter(routes).find(lookup.method, path);
  if (found.kind !== "match") return { route: null, bindings: [] };
  const skipped = new Set(found.route.variant === "WithSystemParams" ? ["key", "api_key"] : []);
  const pairs = parseQuery(query, table.options.unescapePlus);
  return {
    route: found.route.name,
    bindings: [
      ...found.route.variables.map((variable, index) => ({ field: variable.field, value: found.values[index] ?? "" })),
      ...(typeof pairs === "string"
        ? []
        : pairs.filter(([field]) => !skipped.has(field)).map(([field, value]) => ({ field, value }))),
    ],
  };
}
