import { complain, type Diagnostic } from "../../diagnostics.js";
import { findSimilar } from "../../similar.js";
import { type SettingName, type Settings, settingRows } from "./index.js";
import { parseSetting } from "./parse.js";
import { flagOf, variableOf } from "./setting.js";

/** Where a value comes from; the first of them that says something has its way. */
export type SettingSource = "flag" | "environment" | "configuration" | "default";

/** What has been said of the settings. */
export interface SettingInputs {
  /** By name; several of a flag are a list. */
  readonly flags: Readonly<Partial<Record<SettingName, unknown>>>;
  /** The field `serve` of the configuration. */
  readonly config?: unknown;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Defaults of a program that differ from the table's. */
  readonly defaults?: Partial<Settings>;
}

/** The settings in force, and who said so. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly sources: Readonly<Record<SettingName, SettingSource>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads all settings: a flag comes before a variable, that before the configuration, that before the default. So a deployment
 * has its way over a file that is the same everywhere.
 */
export function readSettings(inputs: SettingInputs): ReadSettings {
  const { flags, env, defaults = {} } = inputs;
  const diagnostics: Diagnostic[] = [...unknownVariables(env)];
  const config = isRecord(inputs.config) ? inputs.config : {};
  if (inputs.config !== undefined && !isRecord(inputs.config))
    diagnostics.push(
      complain("serve-setting-invalid", { where: "serve", expected: "an object", given: print(inputs.config) }),
    );
  diagnostics.push(...unknownFields(config));
  const values: Partial<Record<SettingName, unknown>> = {};
  const sources: Partial<Record<SettingName, SettingSource>> = {};
  for (const [name, setting] of settingRows) {
    const said: readonly (readonly [SettingSource, string, unknown])[] = [
      ["flag", flagOf(name), flags[name]],
      ["environment", variableOf(name), env[variableOf(name)] === "" ? undefined : env[variableOf(name)]],
      ["configuration", `serve.${name}`, config[name]],
    ];
    const first = said.find(([, , raw]) => raw !== undefined);
    values[name] = name in defaults ? defaults[name] : setting.default;
    sources[name] = "default";
    if (first === undefined) continue;
    const [source, where, raw] = first;
    const parsed = parseSetting(setting, raw);
    if (parsed.kind === "fault")
      diagnostics.push(
        complain("serve-setting-invalid", {
          where,
          expected: parsed.expected,
          given: setting.secret === true ? "this" : print(raw),
        }),
      );
    else {
      values[name] = parsed.value;
      sources[name] = source;
    }
  }
  return {
    settings: values as Settings,
    sources: sources as Record<SettingName, SettingSource>,
    diagnostics: [...diagnostics, ...checkTogether(values as Settings)],
  };
}

const names: readonly string[] = settingRows.map(([name]) => name);
const variables: readonly string[] = names.map(variableOf);
const prefix = "GATEWRIGHT_";

function unknownFields(config: Readonly<Record<string, unknown>>): readonly Diagnostic[] {
  return Object.keys(config)
    .filter((each) => !names.includes(each))
    .map((name) => {
      const similar = findSimilar(name, names);
      return complain("serve-setting-unknown", {
        name: `serve.${name}`,
        hint: similar === undefined ? "" : ` Did you mean serve.${similar}?`,
      });
    });
}

/** Variables of this prefix that are nearly a setting's; others may be somebody else's. */
function unknownVariables(env: SettingInputs["env"]): readonly Diagnostic[] {
  return Object.keys(env)
    .filter((each) => each.startsWith(prefix) && !variables.includes(each))
    .flatMap((name) => {
      // What all begin with would make everything alike.
      const similar = findSimilar(
        name.slice(prefix.length),
        variables.map((each) => each.slice(prefix.length)),
      );
      return similar === undefined ? [] : [complain("serve-variable-unknown", { name, similar: prefix + similar })];
    });
}

/** What no setting shows alone. */
function checkTogether(values: Settings): readonly Diagnostic[] {
  const pairs = [
    ["listenCert", "listenKey"],
    ["upstreamCert", "upstreamKey"],
  ] as const;
  const halves = pairs
    .filter(([cert, key]) => (values[cert] === undefined) !== (values[key] === undefined))
    .map(([cert, key]) =>
      complain("serve-settings-contradict", { why: `${flagOf(cert)} and ${flagOf(key)} belong together` }),
    );
  const faults: string[] = [];
  if (values.corsCredentials && values.cors.includes("*"))
    faults.push("--cors-credentials needs a list of origins in --cors, and * is none");
  if (values.listenCert === undefined && values.listenClientCa !== undefined)
    faults.push("--listen-client-ca needs --listen-cert");
  if (values.listenCert === undefined && values.alsoPlain) faults.push("--also-plain needs --listen-cert");
  if (values.upstreamTls === false && (values.upstreamCa !== undefined || values.upstreamCert !== undefined))
    faults.push("--no-upstream-tls leaves certificates for the upstream without use");
  if (values.metrics !== "" && (values.metrics === values.livePath || values.metrics === values.readyPath))
    faults.push("--metrics is the path of --live-path or --ready-path");
  if (values.livePath !== "" && values.livePath === values.readyPath)
    faults.push("--live-path and --ready-path are the same path");
  return [...halves, ...faults.map((why) => complain("serve-settings-contradict", { why }))];
}

function print(raw: unknown): string {
  return Array.isArray(raw) ? raw.map(String).join(" and ") : typeof raw === "string" ? raw : JSON.stringify(raw);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
