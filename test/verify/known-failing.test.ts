import { expect, it } from "vitest";
import { markKnown, type KnownFailing } from "../../generator/verify/known-failing.js";
import type { ReportEntry, Verdict } from "../../generator/verify/report.js";

const entry = (id: string, verdict: Verdict): ReportEntry => ({
  id,
  service: "s",
  method: "m",
  binding: "GET /v1/{name=shelves/*}",
  rule: "deadlines",
  title: id,
  verdict,
  faults: [],
});
const line = (pattern: string): KnownFailing => ({ pattern, comments: [] });

// An id has stars of its own, in the template of its path.
const starred = "s/m GET /v1/{name=shelves/*} deadlines: 5S";

it.each<[string, readonly ReportEntry[], string, readonly string[], readonly Verdict[], readonly string[]]>([
  ["an id", [entry("a b", "failed")], "a b", [], ["known"], []],
  ["an id with a star of its own", [entry(starred, "failed")], starred, [], ["known"], []],
  ["a pattern", [entry("a b", "failed"), entry("a c", "failed")], "a *", [], ["known", "known"], []],
  [
    "a pattern of which one case passes",
    [entry("a b", "failed"), entry("a c", "passed")],
    "a *",
    [],
    ["known", "passed"],
    [],
  ],
  ["a case that passes", [entry("a b", "passed")], "a b", [], ["passed"], ["a b"]],
  ["a case that differs on purpose", [entry("a b", "on-purpose")], "a b", [], ["on-purpose"], ["a b"]],
  ["a case that is not there any more", [entry("a b", "passed")], "a c", [], ["passed"], ["a c"]],
  ["a case that was skipped", [entry("a b", "skipped")], "a b", [], ["skipped"], []],
  ["a case that was not selected", [entry("a b", "passed")], "a c", ["a c"], ["passed"], []],
  ["another's id", [entry("a b c", "failed")], "a b", [], ["failed"], ["a b"]],
  ["characters of expressions", [entry("a+b", "failed")], "a+*", [], ["known"], []],
])("a list of known failures: %s", (_, entries, pattern, unselected, verdicts, struck) => {
  const marked = markKnown(entries, [line(pattern)], unselected);
  expect(marked.entries.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(marked.struck).toEqual(struck);
});
