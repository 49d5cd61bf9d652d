import { describe, expect, it } from "vitest";
import { buildCases } from "../../generator/runtime/conformance/build.js";
import { explainOutcome, runCases, type CaseOutcome } from "../../generator/runtime/conformance/runner.js";
import { emitSuite } from "./emitted-suite.js";
import { findGoogleProtos } from "./google-protos.js";

const protos = await findGoogleProtos();
if ("why" in protos) console.log(`SKIPPED: the suite on Google's APIs (${protos.why})`);

/** APIs with path variables, query parameters, PATCH with masks, HttpBody both ways, and streams of it. */
const apis = [
  { name: "tasks", protos: ["google/cloud/tasks/v2beta2/cloudtasks.proto"] },
  { name: "retail", protos: ["google/cloud/retail/v2/user_event_service.proto"] },
];

/** One failure per rule and title tells enough. */
function firstOfEach(failed: readonly CaseOutcome[]): readonly CaseOutcome[] {
  const kinds = new Map(
    failed.map((outcome) => [`${outcome.case.rule} ${outcome.case.title.split(": ").at(-1)}`, outcome]),
  );
  return [...kinds.values()].slice(0, 20);
}

describe.skipIf("why" in protos)("the same suite on other APIs, without a line written for them", () => {
  it.each(apis)(
    "$name",
    async ({ name, protos: files }) => {
      const folder = "folder" in protos ? protos.folder : "";
      const suite = await emitSuite({
        name,
        input: { protos: files.map((file) => `${folder}/${file}`), includes: [folder] },
      });
      try {
        const cases = suite.services.flatMap((service) => buildCases(service, suite.services, suite.profile));
        const target = await suite.startTarget();
        const outcomes = await runCases(target, suite.services, cases).finally(() => target.close());
        const failed = outcomes.filter((outcome) => outcome.faults.length > 0);
        const counts = new Map<string, number>();
        for (const { rule } of cases) counts.set(rule, (counts.get(rule) ?? 0) + 1);
        const of = [
          "path-variables",
          "path-encoding",
          "query-parameters",
          "query-values",
          "body-field",
          "patch-mask",
          "http-body",
          "response-body",
          "well-known-types",
          "map-forms",
        ].map((rule) => `${rule} ${counts.get(rule) ?? 0}`);
        console.log(
          `${name}: ${suite.services.length} services, ${cases.length} cases (${of.join(", ")}), ${failed.length} failed`,
        );
        expect(firstOfEach(failed).map(explainOutcome)).toEqual([]);
      } finally {
        await suite.dispose();
      }
    },
    120_000,
  );
});
