import type { Explanation } from "./explain-request.js";

/** An explanation as lines for a terminal. */
export function explanationLines({ tried, others, fields, ignored, call, answer }: Explanation): readonly string[] {
  return [
    "Routes",
    ...tried.map(({ route, verdict }) => `  ${route}: ${verdict}`),
    `  ${others} other routes have another path`,
    ...(fields.length === 0 ? [] : ["Fields", ...fields.map(({ field, from }) => `  ${field}: from ${from}`)]),
    ...(ignored.length === 0 ? [] : ["Ignored", ...ignored.map(({ part, why }) => `  ${part}: ${why}`)]),
    ...(call === undefined
      ? []
      : [
          `Call ${call.grpcPath}`,
          ...call.messages.flatMap(({ json, wire }) => [
            `  message ${json}`,
            `  wire    ${wire === "" ? "(empty)" : wire}`,
          ]),
          ...Object.entries(call.metadata).map(([name, value]) => `  metadata ${name}: ${String(value)}`),
        ]),
    ...(answer === undefined ? [] : [`Answered by the gateway: HTTP ${answer.status}`, `  ${answer.body}`]),
  ];
}
