import { printPathTemplate } from "../model/path-template.js";
import { fullNameOf } from "./proto-names.js";
import type { Recovery } from "./recover.js";

/** What was recovered, for people: a line for each binding, and below it what speaks for it. */
export function recoveryLines({ bindings }: Recovery): readonly string[] {
  const routes = bindings.map(({ binding }) => `${binding.method} ${printPathTemplate(binding.template)}`);
  const width = Math.max(0, ...routes.map((each) => each.length));
  const lines = bindings.flatMap((each, index) => [
    `${(routes[index] ?? "").padEnd(width)}  ${fullNameOf(each)}  ${each.confidence} (${each.points})`,
    `  ${each.reasons.join("; ")}`,
  ]);
  const counts = (["certain", "likely", "told"] as const).map(
    (kind) => `${bindings.filter((each) => each.confidence === kind).length} ${kind}`,
  );
  return [...lines, `${bindings.length} bindings: ${counts.join(", ")}`];
}
