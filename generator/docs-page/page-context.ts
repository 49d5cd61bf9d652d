import type { PageDocument, PageOperation } from "./document.js";
import type { CodeTypes } from "./sdk-call.js";

/** What all parts of the page share. */
export interface PageContext {
  readonly api: PageDocument;
  readonly types: CodeTypes;
  readonly operations: ReadonlyMap<string, PageOperation>;
  /** Where calls go, without a slash at the end. */
  base(): string;
  /** Headers of every call. */
  headers(): readonly (readonly [name: string, value: string])[];
}
