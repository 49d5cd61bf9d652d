import type { ApiIndex } from "../model/lookup.js";
import type { DocumentTypes } from "./document-types.js";

/** Where bindings are built: the types of the protos, those of the document, and where the document's paths begin. */
export interface Ground {
  readonly index: ApiIndex;
  readonly types: DocumentTypes;
  /** Path of the document's server, `/v3`; empty for the root. */
  readonly prefix: string;
}
