import { expect, expectTypeOf, test } from "vitest";
import { complain, complaints, type ComplaintCode, type ComplaintValues } from "../../generator/diagnostics.js";

test.each(Object.entries(complaints))("%s takes each place of its texts by name", (code, { message, remedy }) => {
  const places = [...new Set([...`${message} ${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))];
  const values = Object.fromEntries(places.map((name) => [name, `<${name}>`]));
  const filled = complain(code as ComplaintCode, values as ComplaintValues<ComplaintCode>);
  for (const name of places) expect(`${filled.message} ${filled.remedy}`).toContain(`<${name}>`);
  expect(`${filled.message} ${filled.remedy}`).not.toMatch(/\{\w+\}/);
});

test("the code decides what a complaint takes", () => {
  expectTypeOf<ComplaintValues<"body-unusual">>().toEqualTypeOf<{ readonly method: string; readonly verb: string }>();
  expectTypeOf<keyof ComplaintValues<"selector-missing">>().toEqualTypeOf<never>();
  // @ts-expect-error the remedy has a place for `verb`
  complain("body-unusual", { method: "a.B.C" });
  // @ts-expect-error no text has a place for `route`
  complain("http-rule-empty", { method: "a.B.C", route: "/x" });
});
