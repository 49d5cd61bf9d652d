import type { Setting } from "./setting.js";

/** A value as a user would write it: `60s`, `4MiB`, `a, b`, `none`. Secrets and passwords in URLs are not shown. */
export function formatSetting(setting: Setting, value: unknown): string {
  if (setting.secret === true && value !== undefined && value !== "") return "***";
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return setting.unset ?? "none";
  switch (setting.type) {
    case "duration":
      return formatUnits(Number(value), durationUnits, "ms");
    case "bytes":
      return formatUnits(Number(value), byteUnits, "B");
    case "switch":
      return value === true ? "on" : "off";
    case "path":
      return value === "" ? "off" : String(value);
    case "durations": {
      const entries = Object.entries(value as Readonly<Record<string, number>>);
      const shown = entries.map(([name, each]) => `${name}=${formatUnits(each, durationUnits, "ms")}`);
      return shown.length === 0 ? "none" : shown.join(", ");
    }
    case "texts":
      return (value as readonly string[]).map(redactUrl).join(", ");
    case "text":
    case "choice":
    case "file":
    case "integer":
      return redactUrl(String(value));
    default:
      return setting.type satisfies never;
  }
}

/** What a setting is where nobody says anything. */
export function formatDefault(setting: Setting): string {
  return formatSetting(setting, setting.default);
}

const durationUnits = [
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
] as const;
const byteUnits = [
  ["GiB", 1_024 ** 3],
  ["MiB", 1_024 ** 2],
  ["KiB", 1_024],
] as const;

/** In the largest unit that leaves no fraction, but not `1m` for what is commonly written `60s`. */
function formatUnits(value: number, units: readonly (readonly [string, number])[], smallest: string): string {
  if (value === 0) return "0";
  const unit = units.find(([name, size]) => value % size === 0 && (name !== "m" || value >= 5 * size));
  return unit === undefined ? `${value}${smallest}` : `${value / unit[1]}${unit[0]}`;
}

/** `https://user:password@host` -> `https://***@host` */
function redactUrl(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1***@");
}
