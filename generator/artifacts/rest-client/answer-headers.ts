import type { HttpAnswer, HttpOperation } from "../../model/http-api.js";
import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { code, joinCode, literal, type Code } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { objectText } from "./arguments-type.js";
import { formText } from "./form-text.js";
import { memberName } from "./member-name.js";
import { schemaDocs } from "./schema-docs.js";
import { shapeText } from "./shape-text.js";
import { typeText } from "./type-text.js";

/** Whether anything is said of the headers of answers. */
export function describesHeaders({ answers }: HttpOperation): boolean {
  return answers.some((each) => each.headers.length > 0);
}

/** Type of the described headers of answers, by status; none where none are described. */
export function headersType(plan: HttpPlan, { operation, headersName }: PlannedOperation): readonly Declaration[] {
  const described = operation.answers.filter((each) => each.headers.length > 0);
  if (described.length === 0) return [];
  return [
    {
      kind: "interface",
      name: headersName,
      docs: `Headers of the answers of \`${operation.method} ${operation.path.source}\` by status.`,
      members: described.map((each) => ({ name: memberName(String(each.status)), type: valuesType(plan, each) })),
    },
  ];
}

function valuesType(plan: HttpPlan, { headers }: HttpAnswer): Code {
  return objectText(
    headers.map(({ name, required, schema, description, deprecated }) => ({
      name: memberName(name),
      optional: !required,
      docs: [...new Set([description ?? "", schemaDocs({ ...schema, ...(deprecated && { deprecated }) })])]
        .filter((each) => each !== "")
        .join("\n\n"),
      type: typeText(plan, schema, { direction: "received", isForm: false }),
    })),
  );
}

/** The runtime's table of them: `{ 200: [{ name: "X-Total", shape: "integer" }] }`. */
export function headersText(plan: HttpPlan, { answers }: HttpOperation): Code {
  const entries = answers
    .filter((each) => each.headers.length > 0)
    .map(({ status, headers }) => {
      const texts = headers.map(
        ({ name, required, schema, form }) =>
          code`{ name: ${literal(name)}, shape: ${shapeText(plan, schema)}${required ? ", required: true" : ""}${formText(form, "simple")} }`,
      );
      return code`    ${memberName(String(status))}: [${joinCode(texts, ", ")}],\n`;
    });
  return code`{\n${joinCode(entries, "")}  }`;
}
