import type { Api, ApiFile, Location } from "../model/api.js";
import { compareField, describeField } from "./compare-fields.js";
import { compareEnum, compareMessage } from "./compare-messages.js";
import { compareService } from "./compare-services.js";
import { note, pairUp, type WireComparison, type WireSide } from "./wire-comparison.js";

/** Compares the protos of two versions, those that are only imported left out. */
export function compareProtos(old: Api, now: Api): Pick<WireComparison, "changes" | "touched"> {
  const [before, after] = [inputsOf(old), inputsOf(now)];
  const packages = renamedPackages(before, after);
  const comparison: WireComparison = {
    changes: [],
    touched: new Set(),
    rename: (name) => {
      const renamed = packages.find(([from]) => name.startsWith(`${from}.`));
      return renamed === undefined ? name : `${renamed[1]}${name.slice(renamed[0].length)}`;
    },
  };
  for (const [from, to, file] of packages)
    note(comparison, "package-changed", to, { text: from, location: file[0] }, { text: to, location: file[1] });
  const compare = <T extends Declared>(kind: NamedKind, part: (file: ApiFile) => readonly T[], by: By<T>): void =>
    compareNamed(comparison, kind, [before.flatMap(part), after.flatMap(part)], by);
  compare("service", (file) => file.services, { compare: compareService, sideOf, partsOf: ({ methods }) => methods });
  compare("message", (file) => file.messages, { compare: compareMessage, sideOf });
  compare("enum", (file) => file.enums, { compare: compareEnum, sideOf });
  compare("extension", (file) => file.extensions, {
    compare: (_, a, b) => compareField(comparison, b.extendee, a.field, b.field),
    sideOf: ({ field }) => ({ text: describeField(field), location: field.location, part: field }),
  });
  return comparison;
}

/** What is known by a name of its own, and may come and go whole. */
type NamedKind = "service" | "message" | "enum" | "extension";

interface Declared {
  readonly fullName: string;
}

/** How declarations of one kind are compared and told of. */
interface By<T> {
  readonly compare: (comparison: WireComparison, old: T, now: T) => void;
  readonly sideOf: (each: T) => WireSide;
  /** What comes and goes with it, untold. */
  readonly partsOf?: (each: T) => readonly object[];
}

function compareNamed<T extends Declared>(
  comparison: WireComparison,
  kind: NamedKind,
  [old, now]: readonly [readonly T[], readonly T[]],
  { compare, sideOf: side, partsOf = () => [] }: By<T>,
): void {
  const { both, gone, come } = pairUp(old, now, ({ fullName }) => fullName, comparison.rename);
  for (const [a, b] of both) compare(comparison, a, b);
  for (const each of gone) note(comparison, `${kind}-removed`, each.fullName, side(each), {});
  for (const each of come) note(comparison, `${kind}-added`, each.fullName, {}, side(each));
  for (const part of [...gone, ...come].flatMap(partsOf)) comparison.touched.add(part);
}

function sideOf<T extends { readonly location: Location }>(each: T): WireSide {
  return { location: each.location, part: each };
}

function inputsOf({ files }: Api): readonly ApiFile[] {
  return files.filter((file) => file.isInput);
}

type Places = readonly [Location, Location];

/** The beginning of a file. */
function headOf(file: ApiFile): Location {
  const [first] = [...file.services, ...file.messages, ...file.enums];
  return { file: first?.location.file ?? file.path, line: 1, column: 1 };
}

/** Packages of files that have kept their paths, where the old name is gone: from, to, and where. */
function renamedPackages(
  before: readonly ApiFile[],
  after: readonly ApiFile[],
): readonly (readonly [string, string, Places])[] {
  const kept = new Set(after.map((file) => file.package));
  const found = new Map<string, readonly [string, string, Places]>();
  for (const [old, now] of pairUp(before, after, ({ path }) => path).both) {
    if (old.package === now.package || kept.has(old.package) || old.package === "") continue;
    found.set(old.package, [old.package, now.package, [headOf(old), headOf(now)]]);
  }
  return [...found.values()].toSorted(([a], [b]) => b.length - a.length);
}
