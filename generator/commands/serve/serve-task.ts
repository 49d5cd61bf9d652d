import type { CompiledApi } from "../../serve/load-outputs.js";
import type { ServedApi } from "../../serve/served-api.js";
import type { ReadSettings } from "../../serve/settings/read-settings.js";

/** What a process serves. */
export interface ServeTask {
  readonly apis: readonly ServedApi[];
  /** Where workers find the same; empty for a program that has them built in. */
  readonly compiled: readonly CompiledApi[];
  readonly read: ReadSettings;
  /** Done once the server listens at a URL. */
  readonly onListening?: (url: string) => void;
}
