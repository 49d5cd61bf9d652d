import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { planServer } from "../generator/serve/server-plan.js";
import { readSettings } from "../generator/serve/settings/read-settings.js";

const home = fileURLToPath(new URL("../", import.meta.url));
const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

/** A default in the code: `options.limits?.maxCalls ?? 4_000`, `graceMs = 5_000`, or by way of a constant. */
interface CodeDefault {
  readonly name: string;
  readonly value: number;
  readonly file: string;
}

/** Options that bound nothing. */
const noBounds: ReadonlySet<string> = new Set(["minBytes", "maxAgeSeconds"]);

const defaults = globSync(["{gateway,serve,grpc}/**/*.ts"], { cwd: `${home}generator/runtime` }).flatMap(
  (file): CodeDefault[] => {
    const text = read(`generator/runtime/${file}`);
    const constants = new Map(
      [...text.matchAll(/^const ([A-Z_]+) = ([\d_ *]+);/gm)].map((match) => [match[1] ?? "", numberOf(match[2] ?? "")]),
    );
    const found = [...text.matchAll(/\.?(\w*(?:max|Ms\b|Bytes\b)\w*) (?:\?\?|=(?= [\d_ *]+[,}])) ([A-Z_]+|[\d_ *]+)/g)];
    return found.flatMap(([, name = "", given = ""]) => {
      const value = constants.get(given) ?? numberOf(given);
      return Number.isNaN(value) || value === 0 || noBounds.has(name) ? [] : [{ name, value, file }];
    });
  },
);

/** `4 * 1024` */
function numberOf(text: string): number {
  return text
    .split("*")
    .reduce((product, factor) => product * (factor.trim() === "" ? Number.NaN : Number(factor.replaceAll("_", ""))), 1);
}

const rows = [...read("SECURITY.md").matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]*) \| ([^|]*) ?\|$/gm)].map(
  ([, limit = "", standard = "", , where = ""]) => ({
    limit,
    standard,
    names: [...where.matchAll(/`(?:\w+\.)?(\w+)`/g)].map((match) => match[1] ?? ""),
  }),
);

/** Ways in which the table writes a number. */
function forms({ name, value }: Pick<CodeDefault, "name" | "value">): readonly string[] {
  if (name.endsWith("Bytes")) return value >= 1024 ** 2 ? [`${value / 1024 ** 2} MiB`] : [`${value / 1024} KiB`];
  return name.endsWith("Ms") ? [`${value / 1_000} s`] : [value.toLocaleString("en")];
}

test("SECURITY.md has every default of the code", () => {
  expect(defaults.length).toBeGreaterThan(25);
  const missing = defaults.filter((each) => {
    const named = rows.filter(({ names }) => names.includes(each.name));
    return !named.some(({ standard }) =>
      forms(each).some((form) => new RegExp(`(^|[^\\d.,])${form.replaceAll(".", "\\.")}($|[^\\d])`).test(standard)),
    );
  });
  expect(missing).toEqual([]);
});

test("SECURITY.md names no option that the code does not have", () => {
  const code = globSync(["{gateway,serve,grpc}/**/*.ts"], { cwd: `${home}generator/runtime` })
    .map((file) => read(`generator/runtime/${file}`))
    .join("\n");
  const named = rows.flatMap(({ names }) => names).filter((name) => name !== "close");
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !new RegExp(`\\b${name}\\??:`).test(code))).toEqual([]);
});

test("gatewright serve has the same defaults", () => {
  const plan = planServer(readSettings({ flags: {}, config: undefined, env: {} }).settings);
  const planned = {
    ...plan.gateway,
    ...plan.gateway.limits,
    ...plan.gateway.streams,
    ...plan.server,
    graceMs: plan.stopGraceMs,
  };
  const channel = toRecord(plan.channel);
  const webSocket = toRecord(plan.webSocket ?? {});
  const ofServer = toRecord(planned);
  const differing = defaults.filter(({ name, value, file }) => {
    const given = file.startsWith("grpc/")
      ? channel[name]
      : file === "serve/websocket.ts"
        ? webSocket[name]
        : ofServer[name];
    return given !== undefined && given !== value;
  });
  expect(differing).toEqual([]);
  // The comparison has something to compare.
  expect(defaults.filter(({ name }) => name in ofServer || name in channel).length).toBeGreaterThan(20);
});

function toRecord(object: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object));
}
