import type { ConformanceCase, ConformanceService, ConformanceRuleName } from "../runtime/conformance/index.js";
import type { MethodPolicy, OwnStep } from "./own/case-file.js";
import { answeredAlone } from "./select-cases.js";

/** How a case may meet a real upstream. */
export type LiveTreatment =
  /** Send it whenever. */
  | { readonly kind: "send" }
  /** Send it, and take back what it did. */
  | { readonly kind: "undo"; readonly steps: readonly OwnStep[] }
  /** Do not send it; why, and how it can be run. */
  | { readonly kind: "skip"; readonly reason: string };

/** What is known of the methods of an API in front of a real server. */
export interface LivePolicy {
  /** By `Service/Method`, short or full. */
  readonly methods: Readonly<Record<string, MethodPolicy>>;
  /** Methods that change nothing by what their proto or HTTP rule says, as `full.Service/Method`. */
  readonly reading: ReadonlySet<string>;
  /** Send also what changes the server. */
  readonly unsafe: boolean;
}

/** Rules that need an upstream which does as it is told. */
const scripted: ReadonlySet<ConformanceRuleName> = new Set([
  "answer-field",
  "answer-together",
  "answer-defaults",
  "answer-unknown-field",
  "answer-limits",
  "answer-headers",
  "response-body",
  "http-body",
  "status-codes",
  "status-details",
  "status-message",
  "upstream-faults",
  "deadline-exceeded",
  "stream-answers",
  "stream-forms",
  "stream-empty",
  "stream-error-first",
  "stream-error-later",
  "stream-requests",
  "stream-duplex",
  "stream-half-close",
  "stream-cancel",
  "metadata-configured",
  "websocket",
]);

/** Rules whose requests cannot be read by anybody, so that no gateway passes them on. */
const unreadable: ReadonlySet<ConformanceRuleName> = new Set(["malformed-json", "stream-malformed"]);

const playIt = "play the upstream with `--upstream-port`";

/** How a case may be sent to a target in front of a real upstream. */
export function treatmentOf(each: ConformanceCase, policy: LivePolicy): LiveTreatment {
  const short = each.service.slice(each.service.lastIndexOf(".") + 1);
  const own = policy.methods[`${each.service}/${each.method}`] ?? policy.methods[`${short}/${each.method}`];
  const method = own ?? (policy.reading.has(`${each.service}/${each.method}`) ? "reads" : "unknown");
  if (scripted.has(each.rule)) return skip(`the upstream has to be told what to answer: ${playIt}`);
  if (isUnreadable(each)) return { kind: "send" };
  if (method === "reads") return { kind: "send" };
  if (method === "unknown")
    return policy.unsafe
      ? { kind: "send" }
      : skip(
          `nobody has said what a call does to a real server: say it in a file of \`--cases\`, ${playIt}, or \`--unsafe\``,
        );
  if ("undo" in method) return { kind: "undo", steps: method.undo };
  if ("open" in method) return answeredAlone(each) ? { kind: "send" } : skip(`${method.open}: ${playIt}`);
  if ("never" in method) return skip(`${method.never}: ${playIt}`);
  return policy.unsafe ? { kind: "send" } : skip(`${method.changes}: ${playIt}, or \`--unsafe\``);
}

/** Methods that only read: no side effects by their proto, or nothing but GET over HTTP. */
export function readingMethods(
  services: readonly ConformanceService[],
  withoutSideEffects: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    services.flatMap((service) =>
      service.methods.flatMap((method) => {
        const name = `${service.name}/${method.name}`;
        const gets = method.bindings.length > 0 && method.bindings.every((binding) => binding.method === "GET");
        return gets || withoutSideEffects.has(name) || method.bindings.length === 0 ? [name] : [];
      }),
    ),
  );
}

function isUnreadable(each: ConformanceCase): boolean {
  return answeredAlone(each) && unreadable.has(each.rule);
}

function skip(reason: string): LiveTreatment {
  return { kind: "skip", reason };
}
