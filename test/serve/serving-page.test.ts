import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { withSettings } from "./settings-page.js";

test("docs/serving.md has the table of settings", async () => {
  const page = new URL("../../docs/serving.md", import.meta.url);
  await expect(withSettings(await readFile(page, "utf8"))).toMatchFileSnapshot("../../docs/serving.md");
});
