import { Agent } from "node:http";
import { checkApi } from "../check/check-api.js";
import { conformanceProfile } from "../conformance/profile.js";
import { conformanceServices } from "../conformance/model-services.js";
import type { ApiConfig } from "../config.js";
import { complain, type Diagnostic } from "../diagnostics.js";
import { loadConfig } from "../load-config.js";
import { indexApi } from "../model/lookup.js";
import { readApi } from "../read/read.js";
import {
  type ConformanceProfile,
  type ConformanceService,
  buildCases,
  startFakeUpstream,
} from "../runtime/conformance/index.js";
import { applySeverities } from "../severities.js";
import { judgeCase } from "./judge-case.js";
import type { Report, ReportEntry } from "./report.js";
import { reportText } from "./report-text.js";
import { answeredAlone, selectCases, unknownNames } from "./select-cases.js";
import type { VerifyOptions } from "./verify-options.js";
import { writeReport } from "./write-report.js";

/** What a verification came to: complaints about what was asked, or a report and its summary for a terminal. */
export interface VerifyResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly report?: Report;
  readonly summary: string;
  /** Files that were written. */
  readonly written: readonly string[];
  /** True when every case that was run passed. */
  readonly passed: boolean;
}

/** Holds a running gateway against the cases of an API, alone or beside a second gateway. `templates` is the package's templates folder. */
export async function verify(options: VerifyOptions, templates: URL): Promise<VerifyResult> {
  const subject = await readSubject(options);
  if (subject.kind === "refused") return { diagnostics: subject.diagnostics, summary: "", written: [], passed: false };
  const { services, profile } = subject;
  const strangers = unknownNames(services, options.only ?? []);
  if (strangers.length > 0)
    return {
      diagnostics: strangers.map((name) => complain("verify-unknown-name", { name })),
      summary: "",
      written: [],
      passed: false,
    };
  const report = await runVerification(options, services, profile);
  const written = options.report === undefined ? [] : await writeReport(report, options.report, templates);
  return {
    diagnostics: [],
    report,
    summary: reportText(report),
    written,
    passed: !report.entries.some((entry) => entry.verdict === "failed"),
  };
}

/** Runs all cases that may be run and reports each, also those that were left out. */
export async function runVerification(
  options: VerifyOptions,
  services: readonly ConformanceService[],
  profile: ConformanceProfile,
): Promise<Report> {
  const { target, oracle, upstreamPort, unsafe = false, volatileFields = [], timeoutMs = 5000 } = options;
  const cases = selectCases(
    services.flatMap((service) => buildCases(service, services, profile)),
    options.only ?? [],
  );
  const upstream = upstreamPort === undefined ? undefined : await startFakeUpstream(upstreamPort);
  const ignored = new Set(volatileFields);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const verification = {
    services,
    profile,
    target,
    volatileFields: () => ignored,
    timeoutMs,
    agent,
    ...(oracle !== undefined && { oracle }),
    ...(upstream && { upstream }),
  };
  const entries: ReportEntry[] = [];
  try {
    for (const each of cases) {
      const { id, service, method, binding, rule, title } = each;
      if (upstream !== undefined || unsafe || answeredAlone(each)) entries.push(await judgeCase(verification, each));
      else
        entries.push({
          id,
          service,
          method,
          binding,
          rule,
          title,
          verdict: "skipped",
          faults: [],
          reason: "would reach a real upstream",
        });
    }
  } finally {
    agent.destroy();
    await upstream?.close();
  }
  return {
    title: "Gateway conformance",
    target,
    ...(oracle !== undefined && { oracle }),
    dialect: profile.dialect,
    entries,
  };
}

type Subject =
  | { readonly kind: "read"; readonly services: readonly ConformanceService[]; readonly profile: ConformanceProfile }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

async function readSubject(options: VerifyOptions): Promise<Subject> {
  const loaded = await loadConfig(options.config);
  if (loaded.kind === "refused") return loaded;
  const config: ApiConfig | undefined =
    options.api === undefined ? loaded.config.apis[0] : loaded.config.apis.find((api) => api.name === options.api);
  if (config === undefined)
    return { kind: "refused", diagnostics: [complain("verify-unknown-name", { name: options.api ?? "" })] };
  const reading = await readApi(config, loaded.root);
  const { api, diagnostics } = checkApi(reading.api, config.gateway);
  const found = applySeverities([...reading.diagnostics, ...diagnostics], config.diagnostics, config.strict);
  const errors = found.filter((each) => each.severity === "error");
  if (errors.length > 0) return { kind: "refused", diagnostics: errors };
  const profile = conformanceProfile(config.gateway);
  return {
    kind: "read",
    services: conformanceServices(api, indexApi(api)),
    profile: { ...profile, ...(options.dialect !== undefined && { dialect: options.dialect }) },
  };
}
