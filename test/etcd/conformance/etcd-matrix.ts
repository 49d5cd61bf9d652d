import { join } from "node:path";
import { profile } from "../../../generated/etcd/conformance/profile.js";
import { services } from "../../../generated/etcd/conformance/services.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { packageRoot } from "../../../generator/render/package-root.js";
import type { Report } from "../../../generator/verify/report.js";
import { reportText } from "../../../generator/verify/report-text.js";
import { writeReport } from "../../../generator/verify/write-report.js";
import { bindingsOfLine } from "../../../proto/etcd/conformance/bindings-of-line.js";
import { detectDialect } from "../../../proto/etcd/conformance/detect-dialect.js";
import { missingDefects } from "../../../proto/etcd/conformance/known-defects.js";
import { verifyLive } from "../../../proto/etcd/conformance/verify-live.js";
import { verifyScenarios } from "../../../proto/etcd/conformance/verify-scenarios.js";
import { serveEtcd } from "../../../proto/etcd/server/serve.js";
import { etcdRecipes, type EtcdLine } from "../../../proto/etcd/upstream/etcd-versions.js";
import { findEtcd, type EtcdBinary } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd } from "../../../proto/etcd/upstream/start-etcd.js";

/**
 * `npm run conformance:etcd [-- LINE ...]`: our gateway in front of each etcd that can be had, against the gateway that etcd itself
 * brings, both on the same server. Writes reports/etcd-VERSION/ and fails if ours breaks a rule or differs without a reason.
 */
const wanted = process.argv.slice(2);
const started = Date.now();
let failed = 0;

for (const { line } of etcdRecipes) {
  if (wanted.length > 0 && !wanted.includes(line)) continue;
  const binary = await findEtcd({ line });
  if (!binary.found) console.log(`SKIPPED: ${describeNotFound(`etcd ${line}`, binary)}`);
  else failed += await verifyLine(line, binary);
}
console.log(`the matrix took ${Math.round((Date.now() - started) / 1000)} s`);
process.exit(failed === 0 ? 0 : 1);

async function answersHealth(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  );
}

async function verifyLine(line: EtcdLine, binary: EtcdBinary): Promise<number> {
  const server = await startEtcd(binary);
  const theirs = { url: server.httpUrl, prefix: line === "3.3" ? "/v3beta" : "/v3" };
  const dialect = await detectDialect(theirs);
  const served = await serveEtcd({ port: 0, upstream: [server.endpoint], gateway: { dialect } });
  const ours = { url: served.url, prefix: "/v3" };
  try {
    const known = bindingsOfLine(line);
    const entries = [
      ...(await verifyScenarios(ours, theirs, line)),
      ...(await verifyLive({ ours, theirs, services, profile: { ...profile, dialect }, line, serves: known })),
    ];
    const report: Report = {
      title: `etcd ${server.version}`,
      target: `gatewright in front of etcd ${server.version}`,
      oracle: `the gateway of etcd ${server.version}`,
      dialect,
      entries,
    };
    const folder = join("reports", `etcd-${server.version}`);
    await writeReport(report, folder, new URL("templates/", packageRoot));
    console.log(`${reportText(report)}\nwrote ${folder}/report.html, report.md, report.json, junit.xml\n`);
    if (!(await answersHealth(server.httpUrl))) {
      console.log(
        `etcd ${server.version} died on the way, so the report says nothing:\n${(await server.log()).slice(-1500)}`,
      );
      return 1;
    }
    const unseen = missingDefects(dialect, entries);
    for (const name of unseen) console.log(`a known defect of etcd's own gateway was not found: ${name}`);
    return unseen.length + entries.filter((entry) => entry.verdict === "failed" || entry.verdict === "differs").length;
  } finally {
    await served.close();
    await server.stop();
  }
}
