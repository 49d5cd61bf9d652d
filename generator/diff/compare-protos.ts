import type { Api, ApiFile, Extension, Location } from "../model/api.js";
import { compareField, describeField } from "./compare-fields.js";
import { compareEnum, compareMessage } from "./compare-messages.js";
import { compareService } from "./compare-services.js";
import { note, pairUp, type WireComparison } from "./wire-comparison.js";

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
  const services = pairUp(
    all(before, (f) => f.services),
    all(after, (f) => f.services),
    nameOf,
    comparison.rename,
  );
  for (const [a, b] of services.both) compareService(comparison, a, b);
  for (const each of services.gone) {
    note(comparison, "service-removed", each.fullName, { location: each.location, part: each }, {});
    for (const method of each.methods) comparison.touched.add(method);
  }
  for (const each of services.come) {
    note(comparison, "service-added", each.fullName, {}, { location: each.location, part: each });
    for (const method of each.methods) comparison.touched.add(method);
  }
  const messages = pairUp(
    all(before, (f) => f.messages),
    all(after, (f) => f.messages),
    nameOf,
    comparison.rename,
  );
  for (const [a, b] of messages.both) compareMessage(comparison, a, b);
  for (const each of messages.gone)
    note(comparison, "message-removed", each.fullName, { location: each.location, part: each }, {});
  for (const each of messages.come)
    note(comparison, "message-added", each.fullName, {}, { location: each.location, part: each });
  const enums = pairUp(
    all(before, (f) => f.enums),
    all(after, (f) => f.enums),
    nameOf,
    comparison.rename,
  );
  for (const [a, b] of enums.both) compareEnum(comparison, a, b);
  for (const each of enums.gone)
    note(comparison, "enum-removed", each.fullName, { location: each.location, part: each }, {});
  for (const each of enums.come)
    note(comparison, "enum-added", each.fullName, {}, { location: each.location, part: each });
  compareExtensions(
    comparison,
    all(before, (f) => f.extensions),
    all(after, (f) => f.extensions),
  );
  return comparison;
}

function all<T extends object>(files: readonly ApiFile[], part: (file: ApiFile) => readonly T[]): readonly T[] {
  return files.flatMap(part);
}

function nameOf({ fullName }: { readonly fullName: string }): string {
  return fullName;
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

function compareExtensions(comparison: WireComparison, old: readonly Extension[], now: readonly Extension[]): void {
  const { both, gone, come } = pairUp(old, now, ({ fullName }) => fullName, comparison.rename);
  for (const [a, b] of both) compareField(comparison, b.extendee, a.field, b.field);
  for (const { fullName, field } of gone)
    note(
      comparison,
      "extension-removed",
      fullName,
      { text: describeField(field), location: field.location, part: field },
      {},
    );
  for (const { fullName, field } of come)
    note(
      comparison,
      "extension-added",
      fullName,
      {},
      { text: describeField(field), location: field.location, part: field },
    );
}
