import { explainOutcome } from "../../generator/runtime/conformance/runner.js";
import { fixtureApis, publicApis, randomApis, sharedApis } from "./emitted-apis.js";
import { firstOfEach, runEmitted } from "./run-emitted.js";

// `npm run conformance:emitted [-- --cases N] [NAME ...]`: suites emitted for the project's fixtures, 20 random APIs and 15 public ones,
// each against the gateway emitted with it; with N, that many cases of each at most. Last line: `N APIs, N cases, N failed`.

const args = process.argv.slice(2);
const limitAt = args.indexOf("--cases");
const limit = limitAt < 0 ? undefined : Number(args.splice(limitAt, 2)[1]);
const published = await publicApis(15);
if ("why" in published) console.log(`SKIPPED: suites of public APIs (${published.why})`);
const own = [...fixtureApis, ...sharedApis(), ...(await randomApis(Array.from({ length: 20 }, (_, index) => index)))];
const isWanted = ({ name }: { readonly name: string }): boolean => args.length === 0 || args.includes(name);
let apis = 0;
let cases = 0;
let failed = 0;
for (const api of [...own, ...("why" in published ? [] : published)].filter(isWanted)) {
  const started = Date.now();
  // What random and public APIs show of dialects, the project's own show with less ado.
  const run = await runEmitted(
    api,
    fixtureApis.includes(api) ? ["grpc-gateway-v1", "grpc-gateway-v1-early", "google"] : [],
    limit,
  );
  apis++;
  cases += run.cases;
  failed += run.failed.length;
  console.log(`${api.name}: ${run.cases} cases, ${run.failed.length} failed (${Date.now() - started} ms)`);
  for (const outcome of firstOfEach(run.failed)) console.log(explainOutcome(outcome));
}
console.log(`${apis} APIs, ${cases} cases, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
