import { formatDefault } from "../../serve/settings/format.js";
import { type SettingName, sections, settingRows } from "../../serve/settings/index.js";
import { flagOf } from "../../serve/settings/setting.js";

/** A flag of a setting, in words of its own that any parser of command lines understands. */
export interface ServeFlag {
  readonly name: SettingName;
  /** Without its dashes: `max-calls`. */
  readonly flag: string;
  readonly isSwitch: boolean;
  readonly section: string;
  readonly describe: string;
  readonly standard: string;
}

/** A flag for every setting, in the order of the sections. */
export const serveFlags: readonly ServeFlag[] = sections.flatMap((section) =>
  settingRows
    .filter(([, setting]) => setting.section === section)
    .map(([name, setting]) => ({
      name,
      flag: flagOf(name).slice(2),
      isSwitch: setting.type === "switch",
      section,
      describe: setting.help + (setting.choices === undefined ? "" : `: ${setting.choices.join(", ")}`),
      standard: formatDefault(setting),
    })),
);

/** Of all that a command line says, what it says of settings. */
export function pickSettings(given: Readonly<Record<string, unknown>>): Partial<Record<SettingName, unknown>> {
  return Object.fromEntries(serveFlags.flatMap(({ name }) => (given[name] === undefined ? [] : [[name, given[name]]])));
}
