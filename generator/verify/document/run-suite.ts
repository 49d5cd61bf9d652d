import type { CaseRequest } from "../../runtime/conformance/index.js";
import type { RestCase, RestOutcome, RestTarget } from "../../runtime/rest-conformance/index.js";
import type { ReportEntry } from "../report.js";
import type { DocumentSuite } from "./load-suite.js";

/** How the cases of a document are sent. */
export interface SuiteRun {
  readonly target: string;
  readonly unsafe: boolean;
  readonly timeoutMs: number;
  readonly concurrency: number;
  /** Credentials by security scheme. */
  readonly security: NonNullable<RestTarget["security"]>;
  readonly isWanted: (entry: Pick<ReportEntry, "id" | "service" | "method" | "rule">) => boolean;
  readonly progress?: (what: string) => void;
}

/** Sends the cases, some at once, and makes an entry of the report of each. */
export async function runSuite(
  { groups, api, run }: DocumentSuite,
  { target, unsafe, timeoutMs, concurrency, security, isWanted, progress }: SuiteRun,
): Promise<{ readonly entries: readonly ReportEntry[]; readonly unselected: readonly string[] }> {
  const all = [...groups].flatMap(([group, cases]) => cases.map((each) => ({ each, names: namesOf(group, each) })));
  const wanted = all.filter(({ names }) => isWanted(names));
  const entries = new Map<string, ReportEntry>();
  const queue = [...wanted];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { each, names } = next;
      let sent: CaseRequest | undefined;
      const send: NonNullable<RestTarget["fetch"]> = (url, init) => {
        sent = requestOf(url, init, target);
        return fetch(url, {
          ...init,
          signal: AbortSignal.any([init.signal ?? [], AbortSignal.timeout(timeoutMs)].flat()),
        });
      };
      const outcome = await run({ api, baseUrl: target, fetch: send, security, unsafe }, each).catch(
        (error: unknown): RestOutcome => ({
          kind: "failed",
          why: error instanceof Error ? error.message : String(error),
        }),
      );
      entries.set(names.id, { ...names, ...verdictOf(outcome, each), ...(outcome.kind === "failed" && sentOf(sent)) });
      progress?.(`${entries.size} of ${wanted.length} cases`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  const selected = new Set(wanted.map(({ names }) => names.id));
  return {
    entries: wanted.flatMap(({ names }) => entries.get(names.id) ?? []),
    unselected: all.map(({ names }) => names.id).filter((id) => !selected.has(id)),
  };
}

function namesOf(
  group: string,
  { title, route, kind }: RestCase,
): Pick<ReportEntry, "id" | "service" | "method" | "binding" | "rule" | "title" | "basis"> {
  const { method, path, name } = route.operation;
  const prefix = `${method} ${path}: `;
  return {
    id: `${group}/${title}`,
    service: group,
    method: name,
    binding: `${method} ${path}`,
    rule: kind === "refused" ? "described-refusal" : kind === "valid" ? "described-request" : "described-answer",
    title: title.startsWith(prefix) ? title.slice(prefix.length) : title,
    basis: "specification",
  };
}

function verdictOf(
  outcome: RestOutcome,
  each: RestCase,
): Pick<ReportEntry, "verdict" | "faults" | "reason" | "expected"> {
  switch (outcome.kind) {
    case "passed":
      return { verdict: "passed", faults: [] };
    case "skipped":
      return { verdict: "skipped", faults: [], reason: outcome.why };
    case "failed":
      return {
        verdict: "failed",
        faults: [outcome.why],
        expected: each.kind === "refused" ? "a status of 4xx" : "a status and a body that are described",
      };
    default:
      return outcome satisfies never;
  }
}

function requestOf(url: string, init: RequestInit, target: string): CaseRequest {
  const base = target.replace(/\/$/, "");
  const headers = Object.fromEntries(new Headers(init.headers));
  const body = typeof init.body === "string" ? [{ data: init.body, encoding: "utf8" as const }] : [];
  return { method: init.method ?? "GET", path: url.slice(base.length), headers, chunks: body };
}

function sentOf(sent: CaseRequest | undefined): Pick<ReportEntry, "sent" | "request"> {
  if (sent === undefined) return {};
  const headers = Object.entries(sent.headers).map(([name, value]) => `${name}: ${value}`);
  return {
    sent,
    request: [`${sent.method} ${sent.path}`, ...headers, "", sent.chunks[0]?.data ?? ""].join("\n").trimEnd(),
  };
}
