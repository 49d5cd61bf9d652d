import { complain, type Diagnostic } from "../diagnostics.js";
import type { ApiConfig } from "../config.js";
import { hintAt } from "../similar.js";
import type { Artifact } from "./artifact.js";

/** The artifacts a configuration names and those they need, in the order of `known`. */
export function chooseArtifacts(
  names: readonly string[],
  known: readonly Artifact[],
  /** Artifacts that other inputs than those given would allow. */
  others: readonly Artifact[] = [],
): { readonly chosen: readonly Artifact[]; readonly diagnostics: readonly Diagnostic[] } {
  const wanted = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const visit = (name: string): void => {
    if (wanted.has(name)) return;
    const artifact = known.find((each) => each.name === name);
    if (artifact === undefined && others.some((each) => each.name === name)) {
      diagnostics.push(complain("artifact-needs-proto", { name, known: known.map((each) => each.name).join(", ") }));
      return;
    }
    if (artifact === undefined) {
      const all = known.map((each) => each.name);
      diagnostics.push(complain("artifact-unknown", { name, known: all.join(", "), hint: hintAt(name, all) }));
      return;
    }
    wanted.add(name);
    for (const need of artifact.needs) visit(need);
  };
  for (const name of names) visit(name);
  return { chosen: known.filter((each) => wanted.has(each.name)), diagnostics };
}

/** Names of the artifacts that a configuration asks for and that are made of HTTP rules. */
export function listOfRules(chosen: readonly Artifact[], config: ApiConfig): readonly string[] {
  const named = chosen.filter(({ name }) => config.artifacts.includes(name));
  return named.filter((each) => each.isOfRules?.(config) === true).map(({ name }) => name);
}
