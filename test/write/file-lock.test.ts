import { spawnSync } from "node:child_process";
import { utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withFileLock } from "../../generator/write/file-lock.js";
import { filesBelow, scratchFolder } from "../provision/scratch-folder.js";

test("twenty holders never overlap and the lock is gone afterwards", async () => {
  const folder = await scratchFolder();
  let inside = 0;
  const seen: number[] = [];
  const hold = async (): Promise<void> => {
    inside++;
    await new Promise((resolve) => setTimeout(resolve, 2));
    seen.push(inside);
    inside--;
  };
  await Promise.all(Array.from({ length: 20 }, () => withFileLock(join(folder, "lock"), hold)));
  expect(seen).toEqual(Array.from({ length: 20 }, () => 1));
  expect(await filesBelow(folder)).toEqual([]);
});

test("the lock is given back when the action throws", async () => {
  const path = join(await scratchFolder(), "lock");
  await expect(withFileLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withFileLock(path, async () => "in", { waitMs: 0 })).toBe("in");
});

test("the lock of a process that has ended is taken over", async () => {
  const path = join(await scratchFolder(), "lock");
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  await writeFile(path, JSON.stringify({ pid, host: hostname(), token: "other" }));
  expect(await withFileLock(path, async () => "in", { waitMs: 0 })).toBe("in");
});

test.each([
  ["a living process", JSON.stringify({ pid: process.ppid, host: hostname(), token: "other" })],
  ["another machine", JSON.stringify({ pid: 1, host: `not-${hostname()}`, token: "other" })],
  ["somebody who has not yet written who", ""],
])("the lock of %s is respected until it is too old", async (_name, content) => {
  const folder = await scratchFolder();
  const path = join(folder, "lock");
  await writeFile(path, content);
  await expect(withFileLock(path, async () => "in", { waitMs: 100 })).rejects.toThrow("another process holds the lock");
  expect(await filesBelow(folder)).toEqual(["lock"]);
  const hourAgo = Date.now() / 1000 - 3_600;
  await utimes(path, hourAgo, hourAgo);
  expect(await withFileLock(path, async () => "in", { waitMs: 0 })).toBe("in");
});
