import { rm } from "node:fs/promises";
import { buildTestee } from "./build-testee.js";
import { runSuite, type SuiteResult } from "./run-suite.js";
import { findConformanceRunner } from "./runner.js";

// `npm run conformance:protobuf [-- TEST ...]`: Google's conformance suite on emitted mappers. Last line: `N passed, N failed`.

const runner = await findConformanceRunner();
if (!runner.found) {
  for (const { how, why } of runner.tried) console.error(`${how}: ${why}`);
  console.error(`The conformance runner is not to be had here. ${runner.remedy}`);
  process.exit(1);
}
const tests = process.argv.slice(2);
const testee = await buildTestee(runner);
const results: SuiteResult[] = [];
for (const mode of ["direct", "typed"] as const) {
  const result = await runSuite(runner, testee, mode, tests);
  for (const [name, why] of result.failed) console.log(`${mode}: ${name}: ${why}`);
  console.log(
    `${mode}: ${result.passed} passed, ${result.failed.size} failed, ${result.skipped} skipped (text format)`,
  );
  results.push(result);
}
await rm(testee.folder, { recursive: true, force: true });
const failed = new Set(results.flatMap((result) => [...result.failed.keys()]));
const total = Math.max(...results.map((result) => result.passed + result.failed.size));
console.log(
  `protobuf conformance suite ${runner.version}, required and recommended; a test passes when it does straight and through typed messages`,
);
console.log(`${total - failed.size} passed, ${failed.size} failed`);
process.exitCode = failed.size === 0 ? 0 : 1;
