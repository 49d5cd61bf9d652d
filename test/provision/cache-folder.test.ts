import { mkdir, readFile, utimes, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cachedFolder, cacheFolder } from "../../generator/provision/cache-folder.js";
import { filesBelow, scratchFolder } from "./scratch-folder.js";

test("the cache folder is named by the first variable that is set", () => {
  expect(cacheFolder({ GATEWRIGHT_CACHE: "/a", XDG_CACHE_HOME: "/b" })).toBe("/a");
  expect(cacheFolder({ GATEWRIGHT_CACHE: "", XDG_CACHE_HOME: "/b" })).toBe("/b/gatewright");
  expect(cacheFolder({})).toBe(join(homedir(), ".cache", "gatewright"));
});

test("ten callers at once fill a folder one single time and get the same one", async () => {
  const cache = await scratchFolder();
  let fills = 0;
  const fill = async (folder: string): Promise<undefined> => {
    fills++;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await writeFile(join(folder, "program"), "content");
  };
  const answers = await Promise.all(Array.from({ length: 10 }, () => cachedFolder({ cache, key: "a/b@1", fill })));
  expect(fills).toBe(1);
  expect(new Set(answers.map((answer) => (answer.found ? answer.folder : answer.why)))).toEqual(
    new Set([join(cache, "a/b@1")]),
  );
  expect(answers.filter((answer) => answer.how === "fetched")).toHaveLength(1);
  expect(await filesBelow(cache)).toEqual(["a/b@1/program"]);
});

test("the folder is not at its place while it is being filled", async () => {
  const cache = await scratchFolder();
  const fill = async (folder: string): Promise<undefined> => {
    await writeFile(join(folder, "program"), "half");
    expect(folder).not.toBe(join(cache, "tool"));
    expect(await filesBelow(join(cache, "tool"))).toEqual([]);
  };
  expect(await cachedFolder({ cache, key: "tool", fill })).toMatchObject({ found: true, how: "fetched" });
  expect(await readFile(join(cache, "tool", "program"), "utf8")).toBe("half");
});

test.each([
  ["answers with a reason", async () => ({ how: "mirror", why: "gone" }), { how: "mirror", why: "gone" }],
  ["throws", () => Promise.reject(new Error("disk full")), { why: "disk full" }],
])("nothing is left behind when filling %s, and the next caller tries again", async (_name, fail, expected) => {
  const cache = await scratchFolder();
  const failing = async (folder: string): Promise<{ how: string; why: string }> => {
    await writeFile(join(folder, "program"), "half");
    return fail();
  };
  expect(await cachedFolder({ cache, key: "tool", fill: failing })).toMatchObject(expected);
  expect(await filesBelow(cache)).toEqual([]);
  expect(await cachedFolder({ cache, key: "tool", fill: async () => undefined })).toMatchObject({
    found: true,
    how: "fetched",
  });
});

test("what a killed process left half-written is swept after a day", async () => {
  const cache = await scratchFolder();
  for (const name of ["old", "young"]) {
    await mkdir(join(cache, "unfinished", name), { recursive: true });
    await writeFile(join(cache, "unfinished", name, "half"), "");
  }
  const twoDaysAgo = Date.now() / 1000 - 172_800;
  await utimes(join(cache, "unfinished", "old"), twoDaysAgo, twoDaysAgo);
  await cachedFolder({ cache, key: "tool", fill: async () => undefined });
  expect(await filesBelow(cache)).toEqual(["unfinished/young/half"]);
});
