import type { Setting } from "./setting.js";

/** A value that was read, or what would have been one: `a number from 0 to 65535`. */
export type Parsed =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "fault"; readonly expected: string };

/** Reads what a flag, a variable or a configuration says of a setting: texts everywhere, numbers, booleans and objects in a configuration. */
export function parseSetting(setting: Setting, raw: unknown): Parsed {
  switch (setting.type) {
    case "text":
    case "file":
      return typeof raw === "string" && raw !== "" ? found(raw) : fault("a text");
    case "choice":
      return typeof raw === "string" && setting.choices?.includes(raw) === true
        ? found(raw)
        : fault(`one of ${setting.choices?.join(", ") ?? ""}`);
    case "texts": {
      const texts = toTexts(raw);
      return texts === undefined ? fault("texts, with commas between") : found(texts);
    }
    case "integer":
      return parseInteger(setting, raw);
    case "switch":
      return parseSwitch(raw);
    case "duration":
      return parseDuration(raw);
    case "bytes":
      return parseUnits(raw, byteUnits, "a size such as 4096, 64KiB, 4MiB or 1GiB");
    case "path":
      if (raw === "off" || raw === false) return found("");
      return typeof raw === "string" && /^\/[^\s?#]*$/.test(raw) ? found(raw) : fault("a path such as /livez, or off");
    case "durations":
      return parseDurations(raw);
    default:
      return setting.type satisfies never;
  }
}

function found(value: unknown): Parsed {
  return { kind: "value", value };
}

function fault(expected: string): Parsed {
  return { kind: "fault", expected };
}

function toTexts(raw: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (!list.every((each) => typeof each === "string")) return undefined;
  return list
    .flatMap((each) => each.split(","))
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function parseInteger({ min = 0, max = Number.MAX_SAFE_INTEGER }: Setting, raw: unknown): Parsed {
  const value = typeof raw === "string" && /^\d{1,16}$/.test(raw) ? Number(raw) : raw;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= min && value <= max) return found(value);
  return fault(max === Number.MAX_SAFE_INTEGER ? `a number of ${min} or more` : `a number from ${min} to ${max}`);
}

function parseSwitch(raw: unknown): Parsed {
  if (typeof raw === "boolean") return found(raw);
  if (raw === "true" || raw === "on" || raw === "1") return found(true);
  return raw === "false" || raw === "off" || raw === "0" ? found(false) : fault("true or false");
}

const durationUnits: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["ms", 1],
  ["s", 1_000],
  ["m", 60_000],
  ["h", 3_600_000],
]);
const byteUnits: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["B", 1],
  ["KiB", 1_024],
  ["MiB", 1_024 ** 2],
  ["GiB", 1_024 ** 3],
]);

/** A timer of Node that is set to more than this goes off at once. */
const LONGEST_MS = 2 ** 31 - 1;
const durationForms = "a duration such as 500ms, 60s, 5m or 1h, up to 500h";

function parseDuration(raw: unknown): Parsed {
  const parsed = parseUnits(raw, durationUnits, durationForms);
  return parsed.kind === "value" && Number(parsed.value) > LONGEST_MS ? fault(durationForms) : parsed;
}

/** A number, or one with a unit. */
function parseUnits(raw: unknown, units: ReadonlyMap<string, number>, expected: string): Parsed {
  if (typeof raw === "number") return Number.isSafeInteger(raw) && raw >= 0 ? found(raw) : fault(expected);
  const match = typeof raw === "string" ? /^(\d{1,15})\s*([A-Za-z]*)$/.exec(raw.trim()) : null;
  const unit = units.get(match?.[2] ?? "");
  return match === null || unit === undefined ? fault(expected) : found(Number(match[1]) * unit);
}

function parseDurations(raw: unknown): Parsed {
  const expected = "entries such as /acme.Locks/Lock=30s, with commas between";
  const entries = isRecord(raw) ? Object.entries(raw) : toTexts(raw)?.map(splitEntry);
  if (entries === undefined) return fault(expected);
  const durations: Record<string, unknown> = {};
  for (const [name, text] of entries) {
    const duration = parseDuration(text);
    if (duration.kind === "fault" || !/^\/[^/]+\/[^/]+$/.test(name)) return fault(expected);
    durations[name] = duration.value;
  }
  return found(durations);
}

function splitEntry(text: string): readonly [string, unknown] {
  const at = text.lastIndexOf("=");
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
