/** Types of settings and what their values are in a program: durations are milliseconds, `path` is `""` where it is switched off. */
export interface SettingValues {
  readonly text: string;
  /** Several texts: a flag is given again, or they stand with commas between. */
  readonly texts: readonly string[];
  readonly integer: number;
  readonly switch: boolean;
  readonly duration: number;
  readonly bytes: number;
  /** A file, relative to the working directory. */
  readonly file: string;
  /** A path of URLs. */
  readonly path: string;
  readonly choice: string;
  /** Durations by name: `/acme.Locks/Lock=0`. */
  readonly durations: Readonly<Record<string, number>>;
}

/** Headings of `--help` and of the documentation, in order. */
export const sections = [
  "Server",
  "Upstream",
  "Answers",
  "Browsers",
  "Health",
  "Deadlines",
  "Limits",
  "Connections",
  "Stopping",
  "Logs, metrics, traces",
  "TLS",
] as const;

/** One row of the table of settings. Flag, field of `serve` and variable are made of its name. */
export interface Setting {
  readonly section: (typeof sections)[number];
  readonly type: keyof SettingValues;
  /** What it is where nobody says anything; absent for what is off, or decided elsewhere, which `unset` says then. */
  readonly default?: SettingValues[keyof SettingValues];
  readonly unset?: string;
  readonly help: string;
  /** Of a choice. */
  readonly choices?: readonly string[];
  /** Smallest and largest integer. */
  readonly min?: number;
  readonly max?: number;
  /** Never printed. */
  readonly secret?: boolean;
}

/** The value of a row. */
export type ValueOf<S extends Setting> = S extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : SettingValues[S["type"]];

/** How a value may be written in a configuration: durations and sizes also with their unit, `"60s"`, `"4MiB"`. */
export type WrittenValue<S extends Setting> = S["type"] extends "duration" | "bytes"
  ? number | string
  : S["type"] extends "durations"
    ? Readonly<Record<string, number | string>>
    : ValueOf<S>;

/** `maxCalls` -> `--max-calls` */
export function flagOf(name: string): string {
  return `--${toWords(name).join("-")}`;
}

/** `maxCalls` -> `GATEWRIGHT_MAX_CALLS` */
export function variableOf(name: string): string {
  return `GATEWRIGHT_${toWords(name).join("_").toUpperCase()}`;
}

function toWords(name: string): readonly string[] {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).split(" ");
}
