import {
  type ConformanceCase,
  type ConformanceService,
  type RuleBasis,
  conformanceRules,
} from "../runtime/conformance/index.js";
import { basisOf } from "./case-basis.js";
import { type Verdict, verdictLabels } from "./report.js";

/** What is run: names of rules, services, methods, bases (`specification`) and classes of an earlier report (`failed`). */
export interface Selection {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** What came of each case last time, by id. */
  readonly earlier: ReadonlyMap<string, Verdict>;
}

const bases: ReadonlySet<string> = new Set<RuleBasis>(["specification", "dialect", "opinion"]);

/** Cases that `only` names (all of them when it is empty) and `skip` does not. Names of one kind add up, those of several must all fit. */
export function selectCases(cases: readonly ConformanceCase[], selection: Selection): readonly ConformanceCase[] {
  const { only, skip } = selection;
  const kinds = [only.filter(isRule), only.filter(isBasis), only.filter(isClass), only.filter(isMethodName)];
  return cases.filter(
    (each) =>
      kinds.every((names) => names.length === 0 || names.some((name) => isNamed(each, name, selection))) &&
      !skip.some((name) => isNamed(each, name, selection)),
  );
}

/** Names that name nothing: a misspelt filter must not pass as an empty success. */
export function unknownNames(services: readonly ConformanceService[], names: readonly string[]): readonly string[] {
  const known = new Set<string>();
  for (const service of services)
    for (const method of service.methods)
      for (const name of namesOf({ service: service.name, method: method.name })) known.add(name);
  return names.filter((each) => isMethodName(each) && !known.has(each));
}

/** Whether a name asks for what came of cases last time. */
export function isClass(name: string): boolean {
  return name in verdictLabels;
}

function isRule(name: string): boolean {
  return name in conformanceRules;
}

function isBasis(name: string): boolean {
  return bases.has(name);
}

function isMethodName(name: string): boolean {
  return !isRule(name) && !isBasis(name) && !isClass(name);
}

function isNamed(each: ConformanceCase, name: string, { earlier }: Selection): boolean {
  if (isRule(name)) return each.rule === name;
  if (isBasis(name)) return basisOf(each) === name;
  return isClass(name) ? earlier.get(each.id) === name : namesOf(each).includes(name);
}

/** Cases that a gateway has to answer without asking its upstream; one that breaks the rule may pass the call on all the same. */
export function answeredAlone(each: ConformanceCase): boolean {
  return each.expect.upstream.kind === "none";
}

function namesOf({ service, method }: Pick<ConformanceCase, "service" | "method">): readonly string[] {
  const short = service.slice(service.lastIndexOf(".") + 1);
  return [service, short, method, `${short}/${method}`, `${service}/${method}`];
}
