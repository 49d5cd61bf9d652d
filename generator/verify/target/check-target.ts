import { complain, type Diagnostic } from "../../diagnostics.js";
import {
  type CaseRequest,
  type ConformanceCase,
  type ConformanceDialect,
  type ExchangeAnswer,
  type FakeUpstream,
  callGateway,
} from "../../runtime/conformance/index.js";
import { connectFault, readUrl } from "./reach-target.js";
import { recognizeDialect } from "./recognize-dialect.js";

/** What is known of a target before the first case is sent. */
export type TargetCheck =
  | { readonly kind: "ready"; readonly dialect: ConformanceDialect; readonly unknownPaths: readonly ExchangeAnswer[] }
  | { readonly kind: "refused"; readonly diagnostic: Diagnostic };

/** What is asked of a target first. */
export interface TargetQuestion {
  readonly target: string;
  /** `"detect"`: whatever it speaks. */
  readonly dialect: ConformanceDialect | "detect";
  /** Cases of the API whose body cannot be read: a gateway answers them by itself. */
  readonly unreadable: readonly ConformanceCase[];
  /** Ordinary calls, with which a fake upstream is looked for. */
  readonly ordinary: readonly ConformanceCase[];
  readonly upstream?: { readonly fake: FakeUpstream; readonly port: number };
  readonly forTarget: (request: CaseRequest) => CaseRequest;
  /** Path below which all routes lie. */
  readonly mount: string;
  readonly timeoutMs: number;
}

/** How many requests tell what the target is. */
const PROBES = 8;
/** For how many times a case's time a gateway may look for its upstream: gRPC libraries wait between attempts. */
const UPSTREAM_WAIT = 2;

/** Asks whether somebody listens, whether it is a gateway of this API, in which dialect, and whether it stands before our upstream. */
export async function checkTarget(question: TargetQuestion): Promise<TargetCheck> {
  const { target, dialect } = question;
  const url = readUrl(target);
  if (url === undefined) return refuse(complain("verify-target-url", { target }));
  const why = await connectFault(url);
  if (why !== undefined) return refuse(complain("verify-target-unreachable", { target, why }));
  const send = (what: CaseRequest): Promise<ExchangeAnswer> =>
    callGateway(url, what, { form: "envelope", timeoutMs: Math.min(question.timeoutMs, 3000) });
  // Outside the API's paths another handler may answer.
  const unknownPaths = await Promise.all(
    [...new Set(["", question.mount])].map((mount) =>
      send(
        question.forTarget({ method: "GET", path: `${mount}/gatewright-has-no-such-path`, headers: {}, chunks: [] }),
      ),
    ),
  );
  const probes = spread(question.unreadable, PROBES).map((each) => send(question.forTarget(each.request)));
  const answers = await Promise.all(probes);
  const spoken = mostCommon([...answers, ...unknownPaths].flatMap((answer) => recognizeDialect(answer) ?? []));
  if (spoken === undefined) return refuse(complain("verify-target-stranger", { target }));
  if (dialect !== "detect" && dialect !== spoken && !areClose(dialect, spoken))
    return refuse(complain("verify-wrong-dialect", { target, spoken, dialect }));
  if (question.upstream !== undefined && !(await callsUpstream(question, send)))
    return refuse(complain("verify-upstream-unseen", { target, port: String(question.upstream.port) }));
  return { kind: "ready", dialect: dialect === "detect" ? spoken : dialect, unknownPaths };
}

function refuse(diagnostic: Diagnostic): TargetCheck {
  return { kind: "refused", diagnostic };
}

/** Releases of the first generation share parts of both forms. */
function areClose(one: ConformanceDialect, other: ConformanceDialect): boolean {
  return one.startsWith("grpc-gateway-v1") && other.startsWith("grpc-gateway-v1");
}

async function callsUpstream(
  { upstream, ordinary, forTarget, timeoutMs }: TargetQuestion,
  send: (request: CaseRequest) => Promise<ExchangeAnswer>,
): Promise<boolean> {
  if (upstream === undefined || ordinary.length === 0) return true;
  const tried = spread(ordinary, PROBES);
  for (const end = Date.now() + timeoutMs * UPSTREAM_WAIT; Date.now() < end; await pause(300))
    for (const each of tried) {
      upstream.fake.follow(each.upstream);
      await send(forTarget(each.request));
      if (upstream.fake.calls().length > 0) return true;
    }
  return false;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Some of many, at equal distances. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]).filter(
    (each) => each !== undefined,
  );
}

function mostCommon<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
