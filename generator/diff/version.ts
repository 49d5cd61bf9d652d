import type { ComparedApi } from "../compare/index.js";
import type { Lowered } from "../lower/lower-api.js";
import type { Api } from "../model/api.js";

/** One version of an API, as it was read. */
export interface Version {
  /** As the user named it, e.g. `"HEAD~3:proto"`. */
  readonly name: string;
  readonly http: ComparedApi;
  /** The protos that it was read from; absent where documents were. */
  readonly protos?: { readonly api: Api; readonly sources: Lowered["sources"] };
}
