import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { anchorsOf, readPage } from "./page-blocks.js";

const home = fileURLToPath(new URL("../../", import.meta.url));
const pages = readdirSync(join(home, "docs")).filter((name) => name.endsWith(".md"));
const index = await readPage("README.md");

test("the index names every page, once for what it is about", () => {
  expect(pages.filter((page) => page !== "README.md" && !index.includes(`(${page}`))).toEqual([]);
});

test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md", ...pages.map((page) => `docs/${page}`)])(
  "%s links to files and headings that are there",
  async (file) => {
    const text = await readFile(join(home, file), "utf8");
    const links = [
      ...text.replaceAll(/^```[^]*?^```$|`[^`\n]*`/gm, "").matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g),
    ];
    const broken: string[] = [];
    for (const [, path = "", anchor] of links) {
      const target = path === "" ? join(home, file) : join(home, dirname(file), path);
      if (!existsSync(target)) broken.push(path);
      else if (anchor !== undefined && target.endsWith(".md") && !anchorsOf(await readFile(target, "utf8")).has(anchor))
        broken.push(`${path}#${anchor}`);
    }
    expect(broken).toEqual([]);
  },
);
