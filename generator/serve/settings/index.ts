import { behaviourSettings } from "./behaviour.js";
import { boundSettings } from "./bounds.js";
import { observingSettings } from "./observing.js";
import { servingSettings } from "./serving.js";
import type { Setting, ValueOf, WrittenValue } from "./setting.js";
import { tlsSettings } from "./tls.js";

/** The one table of settings: flags, `--help`, configuration, environment and docs/serving.md are made of it. */
export const settings = {
  ...servingSettings,
  ...behaviourSettings,
  ...boundSettings,
  ...observingSettings,
  ...tlsSettings,
} as const satisfies Readonly<Record<string, Setting>>;

type Table = typeof settings;

export { sections } from "./setting.js";

export type SettingName = keyof Table;

type InForce<S extends Setting> = ValueOf<S> | (S extends { readonly default: unknown } ? never : undefined);

/** All values, as they are in force. */
export type Settings = { readonly [Name in SettingName]: InForce<Table[Name]> };

/** The field `serve` of a configuration: any of the settings, named as in the table of docs/serving.md. */
export type ServeConfig = { readonly [Name in SettingName]?: WrittenValue<Table[Name]> };

/** The rows, in order. */
export const settingRows: readonly (readonly [name: SettingName, setting: Setting])[] = Object.entries(
  settings,
) as unknown as readonly (readonly [SettingName, Setting])[];
