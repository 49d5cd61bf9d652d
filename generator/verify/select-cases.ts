import { type ConformanceCase, type ConformanceService, conformanceRules } from "../runtime/conformance/index.js";

/** Cases that `only` names, by rule, service or method; all of them when it is empty. Both a rule and a name: those that are both. */
export function selectCases(cases: readonly ConformanceCase[], only: readonly string[]): readonly ConformanceCase[] {
  const rules = new Set(only.filter((each) => each in conformanceRules));
  const names = new Set(only.filter((each) => !(each in conformanceRules)));
  return cases.filter(
    (each) =>
      (rules.size === 0 || rules.has(each.rule)) && (names.size === 0 || namesOf(each).some((name) => names.has(name))),
  );
}

/** Entries of `only` that name nothing: a misspelt filter must not pass as an empty success. */
export function unknownNames(services: readonly ConformanceService[], only: readonly string[]): readonly string[] {
  const known = new Set<string>(Object.keys(conformanceRules));
  for (const service of services)
    for (const method of service.methods)
      for (const name of namesOf({ service: service.name, method: method.name })) known.add(name);
  return only.filter((each) => !known.has(each));
}

/** Cases that a gateway has to answer without asking its upstream; one that breaks the rule may pass the call on all the same. */
export function answeredAlone(each: ConformanceCase): boolean {
  return each.expect.upstream.kind === "none";
}

function namesOf({ service, method }: Pick<ConformanceCase, "service" | "method">): readonly string[] {
  const short = service.slice(service.lastIndexOf(".") + 1);
  return [service, short, method, `${short}/${method}`, `${service}/${method}`];
}
