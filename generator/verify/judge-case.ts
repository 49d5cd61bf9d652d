import type { Agent } from "node:http";
import {
  type CaseRequest,
  type ConformanceCase,
  type ConformanceMethod,
  type ConformanceProfile,
  type ConformanceService,
  type ConformanceTarget,
  type ExchangeAnswer,
  type FakeUpstream,
  callGateway,
  framesOf,
  judgeAnswer,
  methodOf,
  parsed,
  runCase,
} from "../runtime/conformance/index.js";
import { shapeFaults } from "./answer-shape.js";
import { compareAnswers } from "./compare-answers.js";
import { answerText, requestText, type ReportEntry } from "./report.js";
import { answeredAlone } from "./select-cases.js";

/** The gateways of one verification. */
export interface Verification {
  readonly services: readonly ConformanceService[];
  readonly profile: ConformanceProfile;
  readonly target: string;
  readonly oracle?: string;
  /** Plays the upstream of the target; absent in front of a real one. */
  readonly upstream?: FakeUpstream;
  /** Names of fields whose values may differ between target and oracle in the answer to a case. */
  readonly volatileFields: (each: ConformanceCase) => ReadonlySet<string>;
  readonly timeoutMs: number;
  readonly agent: Agent;
  /** The same request as the oracle takes it; default as it is. */
  readonly forOracle?: (request: CaseRequest) => CaseRequest;
  /** Run before a case is sent to a gateway in front of a real upstream. */
  readonly prepare?: (url: string, each: ConformanceCase) => Promise<void>;
  /** Why a difference between target and oracle is meant to be; undefined: it is not. */
  readonly intended?: (each: ConformanceCase, target: ExchangeAnswer, oracle: ExchangeAnswer) => string | undefined;
}

/** Runs one case against the target, and the oracle if there is one, and says what came of it. */
export async function judgeCase(verification: Verification, each: ConformanceCase): Promise<ReportEntry> {
  const { services, oracle, upstream } = verification;
  const method = methodOf(services, each);
  const first =
    upstream === undefined
      ? await runLive(verification, verification.target, method, each, each.request)
      : await runScripted(verification, upstream, method, each);
  const second =
    oracle === undefined
      ? undefined
      : await runLive(verification, oracle, method, each, verification.forOracle?.(each.request) ?? each.request);
  const options = { volatileFields: verification.volatileFields(each), errorText: !answeredAlone(each) };
  const difference = second === undefined ? undefined : compareAnswers(each, first.answer, second.answer, options);
  const entry = {
    id: each.id,
    service: each.service,
    method: each.method,
    binding: each.binding,
    rule: each.rule,
    title: each.title,
  };
  const why =
    difference === undefined || second === undefined
      ? undefined
      : (silence(first.answer, second.answer) ?? verification.intended?.(each, first.answer, second.answer));
  const verdict =
    first.faults.length > 0
      ? "failed"
      : difference === undefined
        ? "passed"
        : why !== undefined || (second?.faults.length ?? 0) > 0
          ? "finding"
          : "differs";
  if (verdict === "passed") return { ...entry, verdict, faults: [] };
  return {
    ...entry,
    verdict,
    faults: [
      ...first.faults,
      ...(difference === undefined ? [] : [`differs from the oracle: ${difference}`]),
      ...(why === undefined ? [] : [`as intended: ${why}`]),
    ],
    request: requestText(each),
    answer: answerText(first.answer),
    ...(second !== undefined && { oracleAnswer: answerText(second.answer), oracleFaults: second.faults }),
  };
}

/** An oracle that gives no answer where the target gives one is no measure. */
function silence(target: ExchangeAnswer, oracle: ExchangeAnswer): string | undefined {
  return target.status !== 0 && target.end === "complete" && oracle.end !== "complete"
    ? "the oracle gives no whole answer"
    : undefined;
}

interface Judged {
  readonly answer: ExchangeAnswer;
  readonly faults: readonly string[];
}

async function runScripted(
  { target, profile, timeoutMs, agent }: Verification,
  upstream: FakeUpstream,
  method: ConformanceMethod,
  each: ConformanceCase,
): Promise<Judged> {
  const running: ConformanceTarget = { url: target, upstream, profile, timeoutMs };
  return runCase(running, method, each, agent);
}

/** In front of a real upstream only what the gateway decides by itself is judged whole; other answers must have the right shape. */
async function runLive(
  { profile, timeoutMs, agent, prepare }: Verification,
  url: string,
  method: ConformanceMethod,
  each: ConformanceCase,
  request: CaseRequest,
): Promise<Judged> {
  await prepare?.(url, each);
  const answer = await callGateway(new URL(url), request, { form: "envelope", timeoutMs, agent });
  if (answeredAlone(each)) return { answer, faults: judgeAnswer(each, answer, { method, profile }) };
  return { answer, faults: answer.status === 200 ? liveShape(method, profile, answer) : [] };
}

function liveShape(method: ConformanceMethod, profile: ConformanceProfile, answer: ExchangeAnswer): readonly string[] {
  const text = Buffer.from(answer.body).toString("utf8");
  if (!method.serverStreaming) {
    const body = parsed(text);
    return body === undefined
      ? [`the answer is no JSON: ${text.slice(0, 200)}`]
      : shapeFaults(method.output, body.value, profile.useProtoNames);
  }
  return framesOf(text, "envelope").flatMap((frame) => {
    const result = (parsed(frame)?.value as { readonly result?: unknown } | undefined)?.result;
    return result === undefined ? [] : shapeFaults(method.output, result, profile.useProtoNames);
  });
}
