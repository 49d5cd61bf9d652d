import type { DriftKind } from "./drift-kinds.js";
import type { Finding } from "./finding.js";

/** Kinds of which one place has one finding that names all. */
const joined: ReadonlyMap<DriftKind, string> = new Map<DriftKind, string>([
  ["required-not-in-proto", ","],
  ["required-missing", ","],
]);

/** More fields than these, and none right, are one fault: the document is of a gateway with other names. */
const FEW = 3;

/** Lays findings together that are one: repeated ones, those of one message or enum, those of a whole document. */
export function joinFindings(findings: readonly Finding[]): readonly Finding[] {
  const all = new Map<string, Finding>();
  for (const finding of findings) {
    const { kind, where, detail } = finding;
    const separator = joined.get(kind);
    const key = separator === undefined ? `${kind} ${where} ${detail}` : `${kind} ${where}`;
    const known = all.get(key);
    if (known === undefined) all.set(key, finding);
    else if (separator !== undefined && !known.detail.split(separator).includes(detail))
      all.set(key, { ...known, detail: known.detail + separator + detail });
  }
  return joinNames(joinValues([...all.values()]));
}

function isValue({ kind }: Finding): boolean {
  return kind === "enum-values-differ";
}

/** `"A,B only in the proto; C only in the document"`: the values of an enum that one side lacks are one finding. */
function joinValues(findings: readonly Finding[]): readonly Finding[] {
  const wheres = new Map<string, Finding[]>();
  for (const each of findings.filter(isValue)) wheres.set(each.where, [...(wheres.get(each.where) ?? []), each]);
  const told = [...wheres.values()].flatMap((all): Finding[] => {
    const [first] = all;
    const sides = new Map<string, string[]>();
    for (const { detail } of all) {
      const [, value = "", side = detail] = /^(.*) (only in the \w+)$/.exec(detail) ?? [];
      sides.set(
        side,
        [...(sides.get(side) ?? []), value].filter((each) => each !== ""),
      );
    }
    const detail = [...sides].map(([side, values]) => `${values.join(",")} ${side}`.trim()).join("; ");
    return first === undefined ? [] : [{ ...first, detail }];
  });
  return [...findings.filter((each) => !isValue(each)), ...told];
}

function joinNames(findings: readonly Finding[]): readonly Finding[] {
  const names = findings.filter(({ kind }) => kind === "field-name-differs");
  const [first] = names;
  if (first === undefined || names.length <= FEW) return findings;
  const detail = `${names.length} fields, such as ${first.where}: ${first.detail}; gateway.json.useProtoNames decides`;
  const where = first.document?.file ?? first.where;
  return [...findings.filter(({ kind }) => kind !== "field-name-differs"), { ...first, where, detail }];
}
