import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "./read-folder.js";

const folder = fileURLToPath(new URL("scenarios/", import.meta.url));

/** Each folder holds inputs and, in diagnostics.txt, every complaint about them in one run. */
describe("what users get to read about", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    const { complaints, diagnostics } = await readFolder(path.join(folder, name));
    for (const { location } of diagnostics) expect(location?.line).toBeGreaterThan(0);
    await expect(complaints.map((line) => `${line}\n`).join("")).toMatchFileSnapshot(
      path.join(folder, name, "diagnostics.txt"),
    );
  });
});
