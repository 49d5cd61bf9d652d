import { join } from "node:path";
import { packageRoot } from "../../generator/render/package-root.js";
import { countVerdicts, reasonsOf, type Report } from "../../generator/verify/report.js";
import { totalText } from "../../generator/verify/report-text.js";
import { verify } from "../../generator/verify/verify.js";
import type { EtcdLine } from "../../proto/etcd/upstream/etcd-versions.js";
import type { EtcdBinary } from "../../proto/etcd/upstream/find-etcd.js";
import { startEtcd } from "../../proto/etcd/upstream/start-etcd.js";
import { readEtcdServices, repositoryRoot } from "../conformance/etcd-api.js";
import { judgeFailures, type JudgedFailures } from "./judge-failures.js";

/** What came of an etcd's own gateway. */
export interface EtcdRun extends JudgedFailures {
  readonly version: string;
  readonly report: Report;
}

const templates = new URL("templates/", packageRoot);

/** Judges the gateway that an etcd itself brings, as anybody could, and holds every failure against curl. */
export async function judgeEtcd(line: EtcdLine, binary: EtcdBinary, unsafe: boolean): Promise<EtcdRun> {
  const server = await startEtcd(binary);
  try {
    const { report, diagnostics } = await verify(
      {
        config: join(repositoryRoot, "gatewright.config.ts"),
        target: server.httpUrl,
        dialect: "detect",
        cases: [join(repositoryRoot, "proto/etcd/conformance/cases.yaml")],
        unsafe,
        concurrency: 32,
        ...(line === "3.3" && { prefix: "/v3=/v3beta" }),
      },
      templates,
    );
    if (report === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
    const judged = await judgeFailures(report, await readEtcdServices());
    return { version: server.version, report, ...judged };
  } finally {
    await server.stop();
  }
}

/** What a run came to, for people. */
export function runText({ report, hits, unexplained }: JudgedFailures & { readonly report: Report }): string {
  return [
    totalText(report),
    ...reasonsOf(report, "on-purpose").map(([reason, count]) => `  ${count} on purpose: ${reason}`),
    ...(report.notServed ?? []).map((what) => `  not served: ${what}`),
    ...reasonsOf(report, "skipped").map(([reason, count]) => `  ${count} skipped: ${reason}`),
    ...[...hits].map(([name, count]) => `  ${count} true: ${name}`),
    ...unexplained.slice(0, 30).map((each) => `  NOT SHOWN: ${each}`),
    `  ${countVerdicts(report.entries).failed} failures, ${unexplained.length} of them not shown by curl`,
  ].join("\n");
}
