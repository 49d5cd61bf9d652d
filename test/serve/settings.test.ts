import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../generator/diagnostics.js";
import { planServer } from "../../generator/serve/server-plan.js";
import { formatSetting } from "../../generator/serve/settings/format.js";
import { settingRows, settings as table, type SettingName } from "../../generator/serve/settings/index.js";
import { parseSetting } from "../../generator/serve/settings/parse.js";
import { readSettings, type SettingInputs } from "../../generator/serve/settings/read-settings.js";
import { flagOf, variableOf } from "../../generator/serve/settings/setting.js";
import { settingSamples } from "./setting-samples.js";

const read = (inputs: Partial<SettingInputs>) => readSettings({ flags: {}, env: {}, ...inputs });
const complaints = (inputs: Partial<SettingInputs>): string =>
  read(inputs).diagnostics.map(formatDiagnostic).join("\n");
const names = settingRows.map(([name]) => name);

/** What has to be said along with a setting for it to be found in a plan. */
const company: Partial<Record<SettingName, Readonly<Record<string, unknown>>>> = Object.fromEntries(
  names.filter((name) => name.startsWith("cors")).map((name) => [name, { cors: "https://a.example" }]),
);

describe.each(names)("%s", (name) => {
  const {
    text,
    value,
    effect,
    part = value,
  } = settingSamples[name] as (typeof settingSamples)["port"] & { part?: unknown };

  test("its sample is no default", () => {
    expect(value).not.toEqual((table[name] as { readonly default?: unknown }).default);
  });
  test("is read from a flag", () => {
    const { settings, sources } = read({ flags: { [name]: text } });
    expect([settings[name], sources[name]]).toEqual([value, "flag"]);
  });
  test("is read from the configuration, as text and as value", () => {
    for (const written of [text, Object.is(value, "") ? "off" : value]) {
      const { settings, sources } = read({ config: { [name]: written } });
      expect([settings[name], sources[name]]).toEqual([value, "configuration"]);
    }
  });
  test("is read from the environment", () => {
    const { settings, sources } = read({ env: { [variableOf(name)]: text } });
    expect([settings[name], sources[name]]).toEqual([value, "environment"]);
  });
  test("what it is in a server is held", () => {
    if (typeof effect === "string") {
      const [file = ""] = effect.split(":");
      expect(readFileSync(new URL(file, import.meta.url), "utf8")).not.toBe("");
      return;
    }
    const { settings } = read({ config: { ...company[name], [name]: text } });
    expect(effect(planServer(settings))).toEqual("part" in settingSamples[name] ? settingSamples[name].part : part);
  });
  test("is said as it may be written", () => {
    const [, setting] = settingRows.find(([each]) => each === name) ?? [];
    if (setting === undefined) throw new Error("no row");
    expect(parseSetting(setting, formatSetting(setting, value))).toEqual({ kind: "value", value });
  });
  test("has help that ends without a full stop, and a default in words", () => {
    const { help, ...rest } = table[name];
    expect(help).toMatch(/^[A-Zg].*[^.]$/);
    expect("default" in rest || "unset" in rest).toBe(true);
  });
});

test("a flag comes before a variable, that before the configuration", () => {
  const flags = { port: "1" };
  const config = { port: 2 };
  const env = { GATEWRIGHT_PORT: "3" };
  expect(read({ flags, config, env }).settings.port).toBe(1);
  expect(read({ config, env }).settings.port).toBe(3);
  expect(read({ config }).settings.port).toBe(2);
  expect(read({}).settings.port).toBe(8080);
  expect(read({ env: { GATEWRIGHT_PORT: "" }, config }).settings.port).toBe(2);
});

test.each([
  ["port", "70000", "a number from 0 to 65535"],
  ["port", "-1", "a number from 0 to 65535"],
  ["port", "1.5", "a number from 0 to 65535"],
  ["maxCalls", "0", "a number of 1 or more"],
  ["unaryTimeout", "5 parsecs", "a duration such as"],
  ["unaryTimeout", "1000h", "a duration such as"],
  ["methodTimeouts", "/a.B/C", "entries such as"],
  ["methodTimeouts", "C=1s", "entries such as"],
  ["maxBodyBytes", "4MB", "a size such as"],
  ["webSocket", "maybe", "true or false"],
  ["livePath", "livez", "a path such as"],
  ["dialect", "v3", "one of grpc-gateway-v2"],
  ["listenCert", "", "a text"],
] as const)("%s does not take %j, wherever it is said", (name, text, expected) => {
  expect(complaints({ flags: { [name]: text } })).toContain(
    `error[serve-setting-invalid] ${flagOf(name)} takes ${expected}`,
  );
  expect(complaints({ config: { [name]: text } })).toContain(`serve.${name} takes ${expected}`);
  if (text !== "") expect(complaints({ env: { [variableOf(name)]: text } })).toContain(`${variableOf(name)} takes`);
});

test("a flag given twice that has one value, and a configuration that is no object", () => {
  expect(complaints({ flags: { port: ["1", "2"] } })).toContain("--port takes a number from 0 to 65535, not 1 and 2.");
  expect(complaints({ config: 5 })).toContain("serve takes an object, not 5.");
});

test("misspelt settings are named with what was meant", () => {
  expect(complaints({ config: { maxCall: 4 } })).toContain(
    "serve.maxCall, which is no setting of `gatewright serve`. Did you mean serve.maxCalls?",
  );
  expect(complaints({ env: { GATEWRIGHT_MAX_CALL: "4", GATEWRIGHT_CACHE: "/x", OTHER: "1" } })).toBe(
    "warning[serve-variable-unknown] The variable GATEWRIGHT_MAX_CALL is not read, but GATEWRIGHT_MAX_CALLS would be. Rename it, or take it out of the environment.",
  );
});

test.each([
  [{ listenCert: "a" }, "--listen-cert and --listen-key belong together"],
  [{ upstreamKey: "a" }, "--upstream-cert and --upstream-key belong together"],
  [{ cors: "*", corsCredentials: true }, "--cors-credentials needs a list"],
  [{ listenClientCa: "a" }, "--listen-client-ca needs --listen-cert"],
  [{ alsoPlain: true }, "--also-plain needs --listen-cert"],
  [{ upstreamTls: false, upstreamCa: "a" }, "--no-upstream-tls"],
  [{ livePath: "/x", readyPath: "/x" }, "the same path"],
])("%j contradict each other", (config, why) => {
  expect(complaints({ config })).toContain(`error[serve-settings-contradict]`);
  expect(complaints({ config })).toContain(why);
});

test("passwords in URLs are not shown", () => {
  expect(formatSetting(table.upstreamHttp, "https://user:pass@host:1/x")).toBe("https://***@host:1/x");
  expect(formatSetting({ ...table.host, secret: true }, "hunter2")).toBe("***");
});
