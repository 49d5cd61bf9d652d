import type { Compared } from "../compare/index.js";
import type { Lowered } from "../lower/lower-api.js";
import type { Described } from "./describe-operations.js";
import type { DriftDocument } from "./drift-input.js";
import type { TypeNames } from "./spell-types.js";

/** What one document describes of the gateway. */
export interface DocumentDescription {
  readonly document: DriftDocument;
  readonly described: Described;
  readonly names: TypeNames;
  /** The gateway as it is held against documents. */
  readonly lowered: Lowered;
}

/** A document that was compared with the gateway. */
export interface DocumentMatch extends DocumentDescription {
  readonly compared: Compared;
}

/** Whether a type is that of errors, which no message has. */
export function isErrorType({ api, sources }: Lowered, name: string): boolean {
  const type = api.types.find((each) => each.name === name);
  return type !== undefined && sources.get(type) === undefined;
}
