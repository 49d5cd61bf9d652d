import type { ApiConfig } from "../../config.js";
import { complain, type Diagnostic } from "../../diagnostics.js";
import { connectFault, readUrl } from "../target/reach-target.js";
import type { Report, ReportEntry } from "../report.js";
import type { VerifyOptions } from "../verify-options.js";
import { loadSuite } from "./load-suite.js";
import { runSuite } from "./run-suite.js";

/** What has a meaning for gateways alone. */
const gatewayOptions = [
  ["oracle", "--oracle"],
  ["dialect", "--dialect"],
  ["prefix", "--prefix"],
  ["protoNames", "--proto-names"],
  ["upstreamPort", "--upstream-port"],
  ["cases", "--cases"],
  ["volatileFields", "--volatile-fields"],
] as const;

/** Whether an API is described by documents alone. */
export function isOfDocuments({ input }: ApiConfig): boolean {
  const { protos = [], descriptors = [], openapi = [] } = input;
  return protos.length + descriptors.length === 0 && openapi.length > 0;
}

type Judged =
  | { readonly kind: "judged"; readonly report: Report; readonly unselected: readonly string[] }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/** Holds a server against the documents of its API: requests that must be taken or refused, and answers as they are described. */
export async function verifyDocument(
  config: ApiConfig,
  root: string,
  options: VerifyOptions,
  progress: ((what: string) => void) | undefined,
): Promise<Judged> {
  const { target, only = [], skip = [], unsafe = false, timeoutMs = 5000, concurrency = 16 } = options;
  const unfit = gatewayOptions.filter(([name]) => options[name] !== undefined && options[name] !== false);
  if (unfit.length > 0)
    return {
      kind: "refused",
      diagnostics: unfit.map(([, flag]) => complain("verify-option-of-gateways", { flag, api: config.name })),
    };
  const url = readUrl(target);
  if (url === undefined) return { kind: "refused", diagnostics: [complain("verify-target-url", { target })] };
  const why = await connectFault(url);
  if (why !== undefined)
    return { kind: "refused", diagnostics: [complain("verify-target-unreachable", { target, why })] };
  const suite = await loadSuite(config, root);
  if (suite.kind === "refused") return suite;
  const known = new Set(
    [...suite.groups].flatMap(([group, cases]) => [group, ...cases.map((each) => each.route.operation.name)]),
  );
  const unknown = [...only, ...skip].filter((name) => !known.has(name) && !rules.has(name));
  if (unknown.length > 0)
    return { kind: "refused", diagnostics: unknown.map((name) => complain("verify-unknown-name", { name })) };
  const { entries, unselected } = await runSuite(suite, {
    target,
    unsafe,
    timeoutMs,
    concurrency,
    security: options.security ?? {},
    isWanted: (each) =>
      (only.length === 0 || only.some((name) => isNamed(each, name))) && !skip.some((name) => isNamed(each, name)),
    ...(progress && { progress }),
  });
  if (entries.length === 0) return { kind: "refused", diagnostics: [complain("verify-nothing-selected", {})] };
  progress?.("");
  const report = { title: "Conformance to the description", target, dialect: "openapi", entries };
  return { kind: "judged", report, unselected };
}

const rules: ReadonlySet<string> = new Set<ReportEntry["rule"]>([
  "described-request",
  "described-refusal",
  "described-answer",
]);

function isNamed({ service, method, rule }: Pick<ReportEntry, "service" | "method" | "rule">, name: string): boolean {
  return [service, method, rule].includes(name);
}
