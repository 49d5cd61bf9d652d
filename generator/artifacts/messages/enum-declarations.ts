import type { Enum } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { code, typeFromRuntime } from "../../render/code.js";
import { toDocComment } from "../../render/docs.js";
import type { Declaration } from "../../render/module.js";
import { declarationDocs } from "./doc-text.js";

/** An enum's values as a constant and, under the same name, its type; its type holds what newer peers may send, too. */
export function enumDeclarations(plan: Plan, of: Enum): readonly Declaration[] {
  const name = plan.names.typeName(of.fullName);
  const docs = declarationDocs(of, `Values of \`${of.fullName}\`.`);
  const values = of.values.map(
    (value) =>
      `${toDocComment(declarationDocs(value), "  ")}  ${plan.names.enumValue(of.fullName, value)}: ${value.number},`,
  );
  const named = `(typeof ${name})[keyof typeof ${name}]`;
  const rest = typeFromRuntime(of.closed ? "UnrecognizedName" : "UnrecognizedEnum", "core");
  // "export type X = (typeof X)[keyof typeof X] | UnrecognizedEnum;" within the line width.
  const fits = 3 * name.length + 58 <= 120;
  return [
    { kind: "const", name, ...(docs && { docs }), value: code`{\n${values.join("\n")}\n} as const` },
    {
      kind: "type",
      name,
      docs: typeDocs(of),
      type: code`${fits ? "" : "\n| "}${named}${fits ? " " : "\n"}| ${rest}`,
    },
  ];
}

function typeDocs(of: Enum): string {
  return of.closed
    ? `One of the values of \`${of.fullName}\`, or a name in JSON that is unknown here.`
    : `One of the values of \`${of.fullName}\`, or a number that has no name here, or a name in JSON that is unknown here.`;
}
