import type { Api } from "../model/api.js";
import type { ApiIndex } from "../model/lookup.js";
import type { ApiConfig } from "../config.js";
import type { HttpPlan } from "./http/http-plan.js";
import type { ApiNames } from "./api-names.js";
import type { Names } from "./names.js";
import type { PlannedService } from "./routes.js";
import type { PlannedExtensions, PlannedFile } from "./planned-files.js";
import type { ClientService, ServiceMethod } from "./service-methods.js";

/** Every decision that two artifacts must agree on, taken once. */
export interface Plan {
  readonly api: Api;
  /** Types of `api` by full name. */
  readonly index: ApiIndex;
  readonly names: Names;
  readonly apiNames: ApiNames;
  /** The files that types are emitted of, and which. */
  readonly files: readonly PlannedFile[];
  /** Emitted extensions by what they extend. */
  readonly extensions: PlannedExtensions;
  /** Services of input files, as clients see them. */
  readonly clientServices: readonly ClientService[];
  /** Methods of input files, as clients name them. */
  readonly methods: readonly ServiceMethod[];
  /** Services that a gateway can serve, with their routes in match order. */
  readonly services: readonly PlannedService[];
  /** Whether the modules of a file, by its stem, are to be printed; false where they would be what the last run has printed. */
  readonly isPrinted: (stem: string) => boolean;
  /** Set where documents alone describe the API; `api` is then empty. */
  readonly http?: HttpPlan;
  /** The part of the configuration that artifacts may read. */
  readonly config: ApiConfig;
}
