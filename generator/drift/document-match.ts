import type { Compared } from "../compare/index.js";
import type { Lowered } from "../lower/lower-api.js";
import type { Described } from "./describe-operations.js";
import type { DriftDocument } from "./drift-input.js";
import type { TypeNames } from "./spell-types.js";

/** What one document describes of the gateway. */
export interface DocumentMatch {
  readonly document: DriftDocument;
  readonly described: Described;
  readonly names: TypeNames;
  readonly compared: Compared;
  /** The gateway as it was compared with this document. */
  readonly lowered: Lowered;
}

/** Whether a type is that of errors, which no message has. */
export function isErrorType({ api, sources }: Lowered, name: string): boolean {
  const type = api.types.find((each) => each.name === name);
  return type !== undefined && sources.get(type) === undefined;
}
