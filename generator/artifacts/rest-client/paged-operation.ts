import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { pagingOf, type Paging } from "../../plan/http/paging.js";
import { code, fromRuntime, imported, literal, typeFromRuntime, type Code } from "../../render/code.js";
import { pagesNote } from "../clients/paged-method.js";
import { typeText } from "./type-text.js";

/** What is said of a call, and of its pages where it answers with such. */
export function withPagesNote(plan: HttpPlan, { operation }: PlannedOperation, docs: string): string {
  return pagingOf(plan.api, operation) === undefined ? docs : `${docs}\n\n${pagesNote}`;
}

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
  const call = fromRuntime("callRestPaged", "rest");
  return code`  ${planned.method}: (args, options) =>
    ${call}(
      transport,
      ${operation},
      ${pagingText(paging)},
      args,
      options,
    ),\n`;
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
