import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { departures } from "./departures.js";

test("every departure that the comparison knows stands in README's table", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const rows = new Set([...readme.matchAll(/^\| (.+?) \| /gm)].map((match) => match[1]));
  expect(departures.map(({ point }) => point).filter((point) => !rows.has(point))).toEqual([]);
});
