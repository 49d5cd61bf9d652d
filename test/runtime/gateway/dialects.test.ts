import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { dialectTable } from "./dialect-table.js";

it("the page on dialects says what each of them does at each point", async () => {
  const page = await readFile(new URL("../../../docs/dialects.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| `([^`]+)` \| [^|]+ \| (.+) \|$/gm)].map(
    ([, name = "", cells = ""]) => [name, cells.split(" | ")] as const,
  );
  const table = dialectTable();
  const differing = [...table].filter(([name, cells]) => new Set(cells).size > 1 || name === "errorBody");
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(differing));
});
