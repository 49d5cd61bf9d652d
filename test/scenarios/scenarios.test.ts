import { describe, expect, test } from "vitest";
import { listScenarios, readGolden, runScenario, writeGolden } from "./scenario.js";

/**
 * Each folder is one feature: `input/` is generated (as `scenario.json` says, if there is one) and must give exactly the files of `output/`
 * and the complaints of `diagnostics.txt`. `npm run test:update` writes both anew.
 */
describe("what inputs come to", () => {
  test.each(listScenarios())("%s", async (name) => {
    const result = await runScenario(name);
    if (process.env["GATEWRIGHT_UPDATE"] === "1") await writeGolden(name, result);
    const golden = await readGolden(name);
    expect(result.diagnostics).toBe(golden.diagnostics);
    expect(Object.keys(result.output)).toEqual(Object.keys(golden.output));
    expect(result.output).toEqual(golden.output);
  });
});
