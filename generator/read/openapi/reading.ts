import { complain } from "../../diagnostics.js";
import type { ComplaintCode, ComplaintValues, Diagnostic } from "../../diagnostics.js";
import type { Extensions } from "../../model/http-api.js";
import { isRecord } from "../plain-value.js";
import { dereference, followReference } from "./place.js";
import type { Place, SourceFiles } from "./place.js";

/** The versions told apart; 3.2 is read as 3.1 with what it adds. */
export type DocumentVersion = "2.0" | "3.0" | "3.1";

/** What one run over a document gathers. */
export interface Reading {
  readonly version: DocumentVersion;
  readonly files: SourceFiles;
  readonly diagnostics: Diagnostic[];
  /** Faults of the operation that is being read: with one, it is left out. */
  readonly faults: Diagnostic[];
  /** Place of each named schema by name, in the order of declaration, then of first mention. */
  readonly types: Map<string, Place>;
  /** Names by place. */
  readonly names: Map<string, string>;
  /** Names that types of other documents have. */
  readonly taken: ReadonlySet<string>;
  /** Where parts of the model stand that do not say so themselves. */
  readonly places: WeakMap<object, Place>;
}

/** Remembers where a part of the model stands. */
export function mark<Part extends object>({ places }: Reading, place: Place, part: Part): Part {
  places.set(part, place);
  return part;
}

/** Says something about a place that the reading goes on from. */
export function report<Code extends ComplaintCode>(
  reading: Reading,
  code: Code,
  values: ComplaintValues<Code>,
  place: Place,
): void {
  reading.diagnostics.push(complain(code, values, place.source.locate(place.path)));
}

/** Says what makes the operation that is being read useless. */
export function reportFault<Code extends ComplaintCode>(
  reading: Reading,
  code: Code,
  values: ComplaintValues<Code>,
  place: Place,
): void {
  reading.faults.push(complain(code, values, place.source.locate(place.path)));
}

/** Follows `$ref`s of anything but schemas; one that leads nowhere is a fault. */
export function resolve(reading: Reading, place: Place): Place | undefined {
  const found = dereference(place, reading.files);
  if (isRecord(found.value) && typeof found.value["$ref"] !== "string") return found;
  if (isRecord(found.value)) reportBrokenReference(reading, found);
  else reportFault(reading, "openapi-malformed", { what: describe(found), why: "an object is expected" }, found);
  return undefined;
}

/** Says why a `$ref` leads nowhere. */
export function reportBrokenReference(reading: Reading, place: Place): void {
  const ref = isRecord(place.value) ? String(place.value["$ref"]) : "";
  const circle = followReference(place, reading.files) !== undefined;
  const why = circle ? "it leads back to itself" : "there is nothing, or nothing that may be read";
  reportFault(reading, "ref-missing", { ref, why }, { ...place, path: [...place.path, "$ref"] });
}

/** The way to a place as messages name it: `paths./pets.get`. */
export function describe(place: Place): string {
  return place.path.length === 0 ? "The document" : place.path.join(".");
}

/** Members that begin with `x-`, and those named; own properties without surprises. */
export function extensionsOf(value: unknown, also: readonly string[] = []): Extensions {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith("x-") || also.includes(key)));
}

/** Names members that are neither known nor extensions: they are not carried on. */
export function reportUnknown(reading: Reading, place: Place, known: ReadonlySet<string>): void {
  if (!isRecord(place.value)) return;
  for (const key of Object.keys(place.value)) {
    if (!known.has(key) && !key.startsWith("x-"))
      report(
        reading,
        "openapi-member-unknown",
        { name: key, where: describe(place) },
        { ...place, path: [...place.path, key] },
      );
  }
}
