import { parseArgs, type ParseArgsConfig } from "node:util";
import { pickSettings, serveFlags } from "../../../generator/commands/serve/flags.js";
import { readSettings, type ReadSettings } from "../../../generator/serve/settings/read-settings.js";
import { etcdRecipes, type EtcdLine } from "../upstream/etcd-versions.js";
import { etcdDefaults } from "./etcd-api.js";

/** What `npm start -- ...` is told. */
export interface StartOptions {
  readonly help: boolean;
  /** Line of the throwaway etcd that is started, e.g. `3.4`, if it was named. */
  readonly etcd?: EtcdLine;
  readonly read: ReadSettings;
}

/** Settings that mean nothing where there is one API, which is built in. */
const withoutMeaning: ReadonlySet<string> = new Set(["api"]);
const flags = serveFlags.filter(({ name }) => !withoutMeaning.has(name));

/** Text of `--help`. */
export function startHelp(): string {
  const width = Math.max(...flags.map(({ flag }) => flag.length));
  const line = (flag: string, text: string): string => `  --${flag.padEnd(width)}  ${text}`;
  return [
    "Serves etcd's JSON gateway; without --upstream in front of a throwaway etcd. The settings are those of `gatewright serve`.\n",
    line("etcd", "Line of the throwaway etcd (default: the one of ETCD_BIN, else 3.5)"),
    ...flags.map(({ flag, describe, standard }) => line(flag, `${describe} (default: ${standard})`)),
  ].join("\n");
}

/** Reads command line and environment. Throws an `Error` with a sentence for the user where a flag is unknown. */
export function parseStartOptions(args: readonly string[], env: NodeJS.ProcessEnv = process.env): StartOptions {
  const own = { help: { type: "boolean" }, etcd: { type: "string" } } as const satisfies ParseArgsConfig["options"];
  const named = Object.fromEntries(
    flags.map(
      ({ flag, isSwitch }) => [flag, isSwitch ? { type: "boolean" } : { type: "string", multiple: true }] as const,
    ),
  );
  const { values } = parseArgs({ args: [...args], options: { ...named, ...own }, allowNegative: true });
  const given: Readonly<Record<string, unknown>> = values;
  const said = Object.fromEntries(flags.map(({ name, flag }) => [name, single(given[flag])]));
  const { etcd } = values;
  const lines = etcdRecipes.map(({ line }) => line);
  const line = lines.find((each) => each === etcd);
  if (etcd !== undefined && line === undefined)
    throw new Error(`--etcd takes one of ${lines.join(", ")}, not ${String(etcd)}.`);
  return {
    help: values.help === true,
    ...(line !== undefined && { etcd: line }),
    // Whoever starts it by hand wants to look; images set NODE_ENV.
    read: readSettings({
      flags: pickSettings(said),
      env,
      defaults: { ...etcdDefaults, docs: env["NODE_ENV"] === "production" ? "" : "/docs" },
    }),
  };
}

/** A flag that was given once is a text, as it is for everybody else who reads command lines. */
function single(value: unknown): unknown {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
