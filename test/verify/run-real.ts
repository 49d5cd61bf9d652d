import { describeNotFound } from "../../generator/provision/provision-result.js";
import type { EtcdLine } from "../../proto/etcd/upstream/etcd-versions.js";
import { findEtcd } from "../../proto/etcd/upstream/find-etcd.js";
import { choices } from "../../generator/verify/choices.js";
import type { Report } from "../../generator/verify/report.js";
import { findings } from "./findings.js";
import type { JudgedFailures } from "./judge-failures.js";
import { totalText } from "../../generator/verify/report-text.js";
import { judgeOurs } from "./real-ours.js";
import { judgeEtcd, runText } from "./real-etcds.js";
import { buildRealGateways, realApis } from "./real-grpc-gateways.js";

// `npm run verify:real [-- LINE|API ...]`: gateways of others are judged as anybody would judge them, and every failure is held against curl.

let failed = 0;
const reasons = new Set<string | undefined>();
const hits = new Set<string>();

/** Keeps what a run has shown. */
function note({ report, hits: shown, unexplained }: JudgedFailures & { readonly report: Report }): void {
  for (const { verdict, reason } of report.entries) if (verdict === "on-purpose") reasons.add(reason);
  for (const name of shown.keys()) hits.add(name);
  failed += unexplained.length;
}

const wanted = process.argv.slice(2);
const lines: readonly EtcdLine[] = ["3.3", "3.4", "3.5", "3.5-v2"];
for (const line of lines) {
  if (wanted.length > 0 && !wanted.includes(line)) continue;
  const binary = await findEtcd({ line });
  if (!binary.found) {
    console.log(`SKIPPED: ${describeNotFound(`etcd ${line}`, binary)}`);
    continue;
  }
  for (const unsafe of [false, true]) {
    const started = Date.now();
    const run = await judgeEtcd(line, binary, unsafe);
    console.log(
      `etcd ${run.version} (${run.report.dialect}${unsafe ? ", --unsafe" : ""}), ${Math.round((Date.now() - started) / 1000)} s with curl\n${runText(run)}`,
    );
    note(run);
  }
}
const apis = realApis.map(([name]) => name).filter((name) => wanted.length === 0 || wanted.includes(name));
const gateways = apis.length === 0 ? undefined : await buildRealGateways(apis);
if (gateways?.found === false) console.log(`SKIPPED: ${describeNotFound("the real grpc-gateway", gateways)}`);
if (gateways?.found === true)
  for (const name of apis) {
    const started = Date.now();
    const run = await gateways.judge(name);
    console.log(
      `grpc-gateway ${gateways.version} of ${name}, ${Math.round((Date.now() - started) / 1000)} s with curl\n${runText(run)}`,
    );
    note(run);
  }
if (wanted.length === 0 || wanted.includes("ours"))
  for (const { name, report } of await judgeOurs()) {
    const bad = report.entries.filter(({ verdict }) => verdict === "failed");
    console.log(`ours in ${name}: ${totalText(report)}`);
    for (const { id, faults } of bad.slice(0, 10)) console.log(`  ${id}: ${faults[0]?.slice(0, 200)}`);
    failed += bad.length;
  }
if (wanted.length === 0) {
  const stale = [
    ...choices.filter(({ why, isOpen }) => isOpen !== true && !reasons.has(why)).map(({ name }) => `choice ${name}`),
    ...findings.filter(({ name }) => !hits.has(name)).map(({ name }) => `finding: ${name}`),
  ];
  for (const each of stale) console.log(`seen nowhere any more: ${each}`);
  failed += stale.length;
}
process.exitCode = failed === 0 ? 0 : 1;
