import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { pagingOf, type Paging } from "../../plan/http/paging.js";
import { code, fromRuntime, imported, literal, typeFromRuntime, type Code } from "../../render/code.js";
import { typeText } from "./type-text.js";

/** What the type of a call has beside `RestCall` where its answers come in pages: ` & RestPages<ListPetsAnswers, Pet>`. */
export function pagesType(plan: HttpPlan, planned: PlannedOperation, answers: Code): Code {
  const paging = pagingOf(plan.api, planned.operation);
  if (paging === undefined) return code``;
  const item = typeText(plan, paging.item, { direction: "received", isForm: false });
  return code` & ${typeFromRuntime("RestPages", "rest")}<${answers}, ${item}>`;
}

/** The entry of a factory for such a call; undefined for any other. */
export function pagedEntry(plan: HttpPlan, planned: PlannedOperation, stem: string): Code | undefined {
  const paging = pagingOf(plan.api, planned.operation);
  if (paging === undefined) return undefined;
  const operation = imported(planned.constant, `operations/${stem}`);
  return code`  ${planned.method}: (args, options) => ${fromRuntime("callRestPaged", "rest")}(transport, ${operation}, ${pagingText(paging)}, args, options),\n`;
}

/** What the runtime must know of it: `{ kind: "token", parameter: "page_token", next: "next_page_token", items: "pets" }`. */
export function pagingText(paging: Paging): string {
  const { kind, items } = paging;
  const facts = [
    `kind: "${kind}"`,
    ...(kind === "token" ? [`parameter: ${literal(paging.parameter)}`, `next: ${literal(paging.next)}`] : []),
    ...(items === undefined ? [] : [`items: ${literal(items)}`]),
  ];
  return `{ ${facts.join(", ")} }`;
}
