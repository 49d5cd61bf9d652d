import type { Enum } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { code } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { enumGuard } from "./message-functions.js";

/** The function that says whether a number has a name in a closed enum; open enums need none. */
export function emitEnumGuard(plan: Plan, of: Enum): readonly Declaration[] {
  if (!of.closed) return [];
  return [
    {
      kind: "function",
      name: enumGuard(plan, of.fullName).name,
      docs: `Whether a number has a name in the closed enum \`${of.fullName}\`.`,
      parameters: [{ name: "value", type: code`number` }],
      returns: code`value is Extract<${plan.names.enumType(of.fullName)}, number>`,
      body: code`return ${condition(of.values.map((value) => value.number))};`,
    },
  ];
}

/** `(value >= 0 && value <= 3) || value === 7`. */
function condition(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const tests = ranges.map(([from, to]) => (from === to ? `value === ${from}` : `value >= ${from} && value <= ${to}`));
  if (tests.length === 1) return tests[0] ?? "false";
  return tests.map((test) => (test.includes("&&") ? `(${test})` : test)).join(" || ");
}
