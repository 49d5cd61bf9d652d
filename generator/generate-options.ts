import type { Diagnostic } from "./diagnostics.js";
import type { StageTimes } from "./stopwatch.js";
import type { OutputDifference } from "./write/compare.js";

/** What a run of the generator shall do. */
export interface GenerateOptions {
  /** Compare only; a difference is an error. Default false. */
  readonly check?: boolean;
  /** Write nothing; differences are no errors. Default false. */
  readonly dryRun?: boolean;
  /** Say what differs as unified diffs. Default false. */
  readonly diff?: boolean;
  /** The command that writes the output, for complaints; default `gatewright generate`. */
  readonly command?: string;
  /** Output folder instead of the configured one; several APIs get a folder each below it. */
  readonly out?: string;
  /** Only APIs of this name, or whose output folder ends in it. */
  readonly api?: string;
  /** Replace files in output folders that gatewright did not write. Default false. */
  readonly force?: boolean;
  /** Told what is being done, e.g. `etcd: reading and emitting`. */
  readonly progress?: (what: string) => void;
  /** Only APIs whose artifacts include this one. */
  readonly artifact?: string;
}

/** What a run did for one API. `counts` is absent when nothing had changed and nothing was read. */
export interface ApiResult {
  /** Output folder, as configured or asked for. */
  readonly output: string;
  readonly counts?: ApiCounts;
  /** Files of the output. */
  readonly files: number;
  /** How many of them were not printed again, since nothing that they are made of had changed. */
  readonly kept?: number;
  /** What was written, or in a check would be; the manifest is not counted. */
  readonly difference: OutputDifference;
  /** Unified diffs, if they were asked for. */
  readonly patches?: readonly string[];
  readonly milliseconds: number;
  /** Where they went. */
  readonly times: StageTimes;
}

export interface ApiCounts {
  readonly inputs: number;
  readonly services: number;
  readonly methods: number;
  readonly bindings: number;
  readonly messages: number;
}

export interface GenerateResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly apis: readonly ApiResult[];
  /** Output folders that an error has kept from being written. */
  readonly untouched: readonly string[];
}
