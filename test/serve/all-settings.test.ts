import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createTestCertificates } from "../../generator/provision/certificates.js";
import { formatSetting } from "../../generator/serve/settings/format.js";
import { settingRows, type SettingName } from "../../generator/serve/settings/index.js";
import { flagOf, variableOf } from "../../generator/serve/settings/setting.js";
import { configText, makeLibraryProject } from "./library-project.js";
import { startServe } from "./serve-cli.js";
import { settingSamples } from "./setting-samples.js";

let folder = "";
let isWhole = false;
beforeAll(async () => {
  folder = await makeLibraryProject();
  const made = await createTestCertificates(folder);
  isWhole = made.found && dirname(made.caFile) === folder;
});

/** Every setting at once, as the command line, the configuration or the environment has it. */
const all: readonly (readonly [SettingName, string])[] = settingRows.map(([name]) => [name, settingSamples[name].text]);

/** What is printed of all settings, or of those whose value is known beforehand. */
const expected = (source: string): readonly string[] =>
  settingRows.map(
    ([name, setting]) => `  ${flagOf(name)} ${formatSetting(setting, settingSamples[name].value)} (${source})`,
  );

describe("all settings at once, through the command line", () => {
  test("as flags", async ({ skip }) => {
    skip(!isWhole, "there is no openssl to make certificates with");
    const flags = settingRows.flatMap(([name, { type }]) => {
      const { text } = settingSamples[name];
      if (type !== "switch") return [flagOf(name), text];
      return [text === "true" ? flagOf(name) : `--no-${flagOf(name).slice(2)}`];
    });
    const served = await startServe(folder, flags);
    expect(printed(served.output())).toEqual(expected("flag"));
    expect(served.url).toMatch(/^https:\/\/127\.0\.0\.2:/);
    expect(await served.stop()).toBe(0);
  });

  test("as configuration", async ({ skip }) => {
    skip(!isWhole, "there is no openssl to make certificates with");
    const apis = [{ name: "library", input: {}, output: "generated/library", artifacts: ["routes"] }];
    const serve = Object.fromEntries(all);
    const text = configText({ apis, serve, runtime: { shared: "generated/runtime" } });
    await writeFile(join(folder, "all.config.ts"), text);
    const served = await startServe(folder, ["--config", "all.config.ts"]);
    expect(printed(served.output())).toEqual(expected("configuration"));
    expect(await served.stop()).toBe(0);
  });

  test("as environment", async ({ skip }) => {
    skip(!isWhole, "there is no openssl to make certificates with");
    const served = await startServe(
      folder,
      [],
      Object.fromEntries(all.map(([name, text]) => [variableOf(name), text])),
    );
    expect(printed(served.output())).toEqual(expected("environment"));
    expect(await served.stop()).toBe(0);
  });
});

function printed(output: string): readonly string[] {
  return output.split("\n").filter((line) => line.startsWith("  --"));
}
