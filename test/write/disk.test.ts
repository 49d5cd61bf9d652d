import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeOutput } from "../../generator/write/write.js";

const mount = mkdtempSync(join(tmpdir(), "gatewright-disk-"));
const why = spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", mount], { encoding: "utf8" });
const canMount = why.status === 0;
if (!canMount) console.log(`skipped: no disk of our own: ${why.error?.message ?? why.stderr.trim()}`);

afterAll(() => {
  if (canMount) execFileSync("umount", [mount]);
});

const target = { folder: join(mount, "out"), name: "out" };
const small = [
  { path: "a/one.ts", content: "1" },
  { path: "two.ts", content: "2" },
];
const large = [...small, { path: "large.ts", content: "x".repeat(300_000) }];

test.skipIf(!canMount)("a full disk leaves the old output, and nothing half written", async () => {
  await writeOutput(target, small);
  const { obstacles } = await writeOutput(target, large);
  expect(obstacles).toMatchObject([
    { code: "output-unwritable", message: expect.stringContaining("the disk is full") },
  ]);
  expect(readdirSync(mount)).toEqual(["out"]);
  expect(readdirSync(target.folder).toSorted()).toEqual([".gatewright-manifest", "a", "two.ts"]);
  expect((await writeOutput(target, small)).obstacles).toEqual([]);
});

test.skipIf(!canMount)("an output that is a disk of its own is written in place", async () => {
  const own = { folder: mount, name: "mount" };
  mkdirSync(join(mount, "kept"), { recursive: true });
  expect((await writeOutput(own, small)).obstacles).toEqual([]);
  expect(readdirSync(mount).toSorted()).toEqual([".gatewright-manifest", "a", "kept", "out", "two.ts"]);
});

test.skipIf(!canMount)("a read-only disk is a diagnostic", async () => {
  execFileSync("mount", ["-o", "remount,ro", mount]);
  const { obstacles } = await writeOutput({ ...target, folder: join(mount, "fresh") }, small);
  expect(obstacles).toMatchObject([{ code: "output-unwritable", message: expect.stringContaining("read-only") }]);
  execFileSync("mount", ["-o", "remount,rw", mount]);
});
