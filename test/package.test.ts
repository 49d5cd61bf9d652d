import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const programs = ["start", "cli", "plugin", "index", "config"].map((each) => `dist/generator/${each}.js`);
const types = ["index", "config"].map((each) => `dist/generator/${each}.d.ts`);

test("the npm package holds what the program and its types need, and the runtime to copy", async () => {
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    maxBuffer: 2 ** 24,
  });
  const [listed] = JSON.parse(stdout) as readonly { readonly files: readonly { readonly path: string }[] }[];
  const packed = (listed?.files ?? []).map((each) => each.path);
  const needed = new Set([
    ...reach(programs),
    ...reach(types, ".d.ts"),
    // What the type-check of an output takes for the runtime.
    ...globSync("dist/generator/runtime/**/*.d.ts", { cwd: root }),
    ...globSync(["docs/*.md", "docs/pictures/*.svg", "generator/runtime/**/*.ts", "templates/**/*.hbs"], { cwd: root }),
    ...globSync(["dist/docs-page/*", "dist/generator/read/openapi/compiled/*"], { cwd: root }),
    "LICENSE",
    "config.schema.json",
    "README.md",
    "package.json",
  ]);
  const useless = packed.filter((each) => !needed.has(each) && !isTypesOnly(each) && !each.endsWith(".d.ts"));

  expect([...needed].filter((each) => !packed.includes(each))).toEqual([]);
  expect(useless).toEqual([]);
  // A few declarations lie beside those that are needed; all of them would be 500.
  expect(packed.filter((each) => each.endsWith(".d.ts") && !needed.has(each)).length).toBeLessThan(80);
});

/** The compiled files that these import, directly or not. */
function reach(entries: readonly string[], ending = ".js"): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !existsSync(join(root, file))) continue;
    seen.add(file);
    const imports = readFileSync(join(root, file), "utf8").matchAll(
      /(?:from |import\(|import |new URL\()"(\.[^"]+)\.js"/g,
    );
    for (const [, path = ""] of imports) open.push(posix.join(dirname(file), path) + ending);
  }
  return seen;
}

/** True for a compiled file that only types were in. */
function isTypesOnly(file: string): boolean {
  if (!file.endsWith(".js")) return false;
  const code = readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return code.trim() === "export {};";
}
