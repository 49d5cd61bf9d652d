import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { provisionNpmBinary } from "../../generator/provision/npm-binary.js";
import { filesBelow, scratchFolder } from "./scratch-folder.js";

afterEach(() => vi.unstubAllEnvs());

const request = { name: "@scope/thing", version: "1.2.3", program: "bin/thing" };

/** Puts a program named `npm` on PATH that runs this shell text in the folder that it was told to install into. */
async function fakeNpm(script: string): Promise<string> {
  const folder = await scratchFolder();
  await writeFile(join(folder, "npm"), `#!/bin/sh\necho "$@" > ${folder}/args\n${script}\n`);
  await chmod(join(folder, "npm"), 0o755);
  vi.stubEnv("PATH", `${folder}:/usr/bin:/bin`);
  return folder;
}

test("the program is found in the installed package, and a second time without npm", async () => {
  const cache = await scratchFolder();
  const npm = await fakeNpm(
    "mkdir -p node_modules/@scope/thing/bin && cd node_modules/@scope/thing/bin && touch thing && chmod +x thing",
  );
  const first = await provisionNpmBinary({ ...request, cache });
  const folder = join(cache, "npm/@scope/thing@1.2.3/node_modules/@scope/thing");
  expect(first).toEqual({ found: true, how: "fetched", folder, program: join(folder, "bin/thing") });
  expect(await readFile(join(npm, "args"), "utf8")).toMatch(
    /^install --prefix \S+ --ignore-scripts .* @scope\/thing@1\.2\.3\n$/,
  );
  vi.stubEnv("PATH", "/nowhere");
  expect(await provisionNpmBinary({ ...request, cache })).toEqual({ ...first, how: "cache" });
});

test.each([
  [
    "npm fails half-way",
    "mkdir half && touch half/file && echo 'npm error code E404' >&2 && exit 1",
    "npm error code E404",
  ],
  ["the package lacks the program", "mkdir -p node_modules/@scope/thing", "the package has no executable bin/thing"],
])("nothing is kept when %s", async (_name, script, why) => {
  const cache = await scratchFolder();
  await fakeNpm(script);
  const answer = await provisionNpmBinary({ ...request, cache });
  expect(answer).toMatchObject({ found: false, tried: [{ how: "npm @scope/thing@1.2.3", why }] });
  expect(await filesBelow(cache)).toEqual([]);
});

test("without npm there is a reason", async () => {
  vi.stubEnv("PATH", "/nowhere");
  const answer = await provisionNpmBinary({ ...request, cache: await scratchFolder() });
  expect(answer).toMatchObject({ found: false, tried: [{ why: "no npm on PATH" }] });
});
