import type { Location } from "../model/api.js";
import type { HttpAnswer, HttpOperation } from "../model/http-api.js";

/** In what two HTTP models may differ. `removed` is what only the old one has, `added` what only the new one has. */
export const differenceKinds = [
  "operation-removed",
  "operation-added",
  "operation-id-changed",
  "operation-deprecated",
  "operation-reactivated",
  "base-path-changed",
  "parameter-removed",
  "parameter-added",
  "parameter-moved",
  "parameter-renamed",
  "parameter-became-required",
  "parameter-became-optional",
  "parameter-style-changed",
  "parameter-deprecated",
  "parameter-reactivated",
  "body-removed",
  "body-added",
  "body-became-required",
  "body-became-optional",
  "media-type-removed",
  "media-type-added",
  "stream-removed",
  "stream-added",
  "stream-form-changed",
  "status-removed",
  "status-added",
  "header-removed",
  "header-added",
  "header-became-required",
  "header-became-optional",
  "security-removed",
  "security-added",
  "security-changed",
  "security-scheme-removed",
  "security-scheme-added",
  "security-scheme-changed",
  "type-removed",
  "type-added",
  "type-renamed",
  "reference-changed",
  "kind-changed",
  "format-changed",
  "became-nullable",
  "became-not-nullable",
  "value-removed",
  "value-added",
  "values-bounded",
  "values-unbounded",
  "property-removed",
  "property-added",
  "property-renamed",
  "property-became-required",
  "property-became-optional",
  "property-deprecated",
  "property-reactivated",
  "property-became-read-only",
  "property-not-read-only",
  "property-became-write-only",
  "property-not-write-only",
  "properties-removed",
  "additional-properties-changed",
  "choice-removed",
  "choice-added",
  "choice-changed",
  "member-removed",
  "member-added",
  "discriminator-changed",
  "default-changed",
  "constraint-changed",
] as const;

/** One of `differenceKinds`. */
export type DifferenceKind = (typeof differenceKinds)[number];

/** What carries the thing that differs: requests, answers, or both. */
export interface Use {
  readonly request: boolean;
  readonly answer: boolean;
}

/** What one of the two says. */
export interface Side {
  /** In words: `"integer int64"`, `"PUT"`. */
  readonly text: string;
  /** The part of its model that says it, or that is around it: an operation, parameter, property, type ... */
  readonly part?: object;
  readonly place?: Location;
}

/** Two operations that are one. */
export interface OperationPair {
  readonly old: HttpOperation;
  readonly new: HttpOperation;
}

/** One thing in which two HTTP models differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** What it is about, by the names of the old one: `"POST /v1/books"`, `"GET /v1/books query limit"`, `"Book.title"`. */
  readonly subject: string;
  readonly use: Use;
  /** Absent where it has nothing of the kind; its place is then that of what is around. */
  readonly old: Side;
  readonly new: Side;
  /** The operation that it stands in, if it stands in one and not in a named type. */
  readonly operation?: OperationPair;
  /** The status of the answer that it stands in. */
  readonly status?: HttpAnswer["status"];
  /** The names of two types that have the same shape, where only the name differs. */
  readonly isNameOnly?: true;
}
