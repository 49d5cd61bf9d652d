import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createWorkspace } from "../../generator/write/workspace.js";
import { checkOutput, cleanOutput, writeOutput, type WriteTarget } from "../../generator/write/write.js";

const files = [
  { path: "index.ts", content: "export {};\n" },
  { path: "messages/a.ts", content: "a" },
  { path: "messages/deep/b.ts", content: "b" },
];

function makeTarget(force = false): WriteTarget {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "gatewright-write-")));
  return { folder: join(home, "out"), name: "out", force };
}

/** All files below a folder with their text; a symbolic link as `-> target`. */
function snapshot(folder: string, path = ""): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(join(folder, path), { withFileTypes: true }).map((each) => {
      const inside = path === "" ? each.name : `${path}/${each.name}`;
      if (each.isDirectory()) return snapshot(folder, inside);
      return { [inside]: each.isSymbolicLink() ? "->" : readFileSync(join(folder, inside), "utf8") };
    }),
  ) as Record<string, string>;
}

function put(target: WriteTarget, path: string, content: string): void {
  mkdirSync(dirname(join(target.folder, path)), { recursive: true });
  writeFileSync(join(target.folder, path), content);
}

function besides(target: WriteTarget): string[] {
  return readdirSync(dirname(target.folder)).filter((name) => name !== "out");
}

test("writes, keeps what stays the same and what is the user's, removes what is no longer generated", async () => {
  const target = makeTarget();
  await writeOutput(target, files);
  const kept = statSync(join(target.folder, "index.ts"));
  put(target, "messages/deep/notes.md", "mine");
  put(target, "node_modules/x/index.js", "theirs");
  mkdirSync(join(target.folder, "empty"));
  symlinkSync("index.ts", join(target.folder, "link"));
  const mine = statSync(join(target.folder, "messages/deep/notes.md"));

  const next = [...files.slice(0, 1), { path: "messages/a.ts", content: "a2" }, { path: "new/c.ts", content: "c" }];
  const { difference, obstacles } = await writeOutput(target, next);
  expect(obstacles).toEqual([]);
  expect(difference.removed).toEqual(["messages/deep/b.ts"]);
  expect(snapshot(target.folder)).toEqual({
    ".gatewright-manifest": "index.ts\nmessages/a.ts\nnew/c.ts\n",
    "index.ts": "export {};\n",
    link: "->",
    "messages/a.ts": "a2",
    "messages/deep/notes.md": "mine",
    "new/c.ts": "c",
    "node_modules/x/index.js": "theirs",
  });
  expect(readdirSync(join(target.folder, "empty"))).toEqual([]);
  for (const [path, before] of [
    ["index.ts", kept],
    ["messages/deep/notes.md", mine],
  ] as const)
    expect(statSync(join(target.folder, path))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  expect(besides(target)).toEqual([]);
});

test("folders that only held generated files go with them", async () => {
  const target = makeTarget();
  await writeOutput(target, files);
  await writeOutput(target, files.slice(0, 1));
  expect(readdirSync(target.folder).toSorted()).toEqual([".gatewright-manifest", "index.ts"]);
});

test("one changed file is renamed into its place, and keeps its permissions", async () => {
  const target = makeTarget();
  await writeOutput(target, files);
  chmodSync(join(target.folder, "messages/a.ts"), 0o600);
  const folder = statSync(target.folder).ino;
  await writeOutput(target, [
    ...files.filter(({ path }) => path !== "messages/a.ts"),
    { path: "messages/a.ts", content: "2" },
  ]);
  expect(statSync(join(target.folder, "messages/a.ts")).mode & 0o777).toBe(0o600);
  expect(statSync(target.folder).ino).toBe(folder);
});

const obstacles: readonly (readonly [what: string, make: (target: WriteTarget) => void, path: string])[] = [
  ["a file of the user's", (target) => put(target, "messages/a.ts", "mine"), "out/messages/a.ts"],
  ["a folder", (target) => put(target, "messages/a.ts/x", "mine"), "out/messages/a.ts"],
  ["a file where a folder should be", (target) => put(target, "messages", "mine"), "out/messages"],
  [
    "a symbolic link to a file",
    (target) => {
      put(target, "messages/x", "");
      symlinkSync("/etc/hostname", join(target.folder, "messages/a.ts"));
    },
    "out/messages/a.ts",
  ],
  [
    "a symbolic link to a folder",
    (target) => {
      const elsewhere = mkdtempSync(join(tmpdir(), "gatewright-elsewhere-"));
      mkdirSync(target.folder);
      symlinkSync(elsewhere, join(target.folder, "messages"));
    },
    "out/messages",
  ],
];

test.each(obstacles)("%s is not overwritten: the run refuses and names it", async (_, make, path) => {
  const target = makeTarget();
  make(target);
  const before = snapshot(target.folder);
  const { obstacles: found } = await writeOutput(target, files);
  expect(found[0]).toMatchObject({ code: "output-foreign", severity: "error" });
  expect(found[0]?.message).toContain(path);
  expect(snapshot(target.folder)).toEqual(before);
  expect(besides(target)).toEqual([]);
});

test.each(obstacles.filter(([what]) => what !== "a folder"))("%s is replaced with force", async (_, make) => {
  const target = makeTarget(true);
  make(target);
  expect((await writeOutput(target, files)).obstacles).toEqual([]);
  expect(snapshot(target.folder)).toMatchObject({ "messages/a.ts": "a", "messages/deep/b.ts": "b" });
  expect(lstatSync(join(target.folder, "messages")).isSymbolicLink()).toBe(false);
  expect(readFileSync("/etc/hostname", "utf8")).not.toBe("a");
});

test("a file of the user's with the generated bytes is adopted", async () => {
  const target = makeTarget();
  put(target, "index.ts", files[0]?.content ?? "");
  expect((await writeOutput(target, files)).obstacles).toEqual([]);
});

test("a manifest cannot reach out of the folder", async () => {
  const target = makeTarget();
  writeFileSync(join(dirname(target.folder), "secret"), "s");
  put(target, ".gatewright-manifest", "../secret\n/etc/hostname\nx/../../secret\n");
  const { difference } = await checkOutput(target, files);
  expect(difference.removed).toEqual([]);
});

test("the output folder itself may be a link", async () => {
  const target = makeTarget();
  const real = join(dirname(target.folder), "real");
  mkdirSync(real);
  symlinkSync("real", target.folder);
  await writeOutput(target, files);
  expect(lstatSync(target.folder).isSymbolicLink()).toBe(true);
  expect(snapshot(real)).toMatchObject({ "messages/a.ts": "a" });
});

test("a file in the place of the folder is a diagnostic", async () => {
  const target = makeTarget();
  writeFileSync(target.folder, "a file");
  const { obstacles: found } = await writeOutput(target, files);
  expect(found).toMatchObject([{ code: "output-unwritable" }]);
  const { obstacles: below } = await writeOutput({ ...target, folder: join(target.folder, "deeper") }, files);
  expect(below).toMatchObject([{ code: "output-unwritable" }]);
  expect(readFileSync(target.folder, "utf8")).toBe("a file");
});

test("what a killed run left is cleaned up, and an output it had taken away comes back", async () => {
  const target = makeTarget();
  await writeOutput(target, files);
  const before = snapshot(target.folder);
  const dead = await endedProcess();
  const host = workspaceHost(target);
  for (const [name, part] of [
    ["abcdef", "new"],
    ["ghijkl", "old"],
  ] as const) {
    const left = join(dirname(target.folder), `.gatewright-out-${host}-${dead}-${name}`);
    mkdirSync(join(left, "new"), { recursive: true });
    if (part === "old") renameSync(target.folder, join(left, "old"));
  }
  writeFileSync(
    join(dirname(target.folder), ".gatewright-out.lock"),
    JSON.stringify({ pid: dead, host: (await import("node:os")).hostname(), token: "t" }),
  );
  // Another output's workspace, and one of a process that lives, stay.
  mkdirSync(join(dirname(target.folder), `.gatewright-out-2-${host}-${dead}-mnopqr`));
  mkdirSync(join(dirname(target.folder), `.gatewright-out-${host}-${process.ppid}-stuvwx`));
  expect((await cleanOutput(target)).obstacles).toEqual([]);
  expect(snapshot(target.folder)).toEqual(before);
  expect(besides(target).toSorted()).toEqual(
    [`.gatewright-out-2-${host}-${dead}-mnopqr`, `.gatewright-out-${host}-${process.ppid}-stuvwx`].toSorted(),
  );
});

test("a file that came while folders were exchanged is moved to the new one", async () => {
  const target = makeTarget();
  await writeOutput(target, files);
  const left = join(dirname(target.folder), `.gatewright-out-${workspaceHost(target)}-${await endedProcess()}-abcdef`);
  mkdirSync(left);
  renameSync(target.folder, join(left, "old"));
  mkdirSync(join(target.folder, "messages"), { recursive: true });
  linkSync(join(left, "old/index.ts"), join(target.folder, "index.ts"));
  writeFileSync(join(left, "old/messages/late.md"), "late");
  await cleanOutput(target);
  expect(snapshot(target.folder)).toEqual({ "index.ts": "export {};\n", "messages/late.md": "late" });
});

/** Process id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const { spawnSync } = await import("node:child_process");
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

/** The part of a workspace's name that stands for this machine. */
function workspaceHost(target: WriteTarget): string {
  const made = createWorkspace(target.folder);
  const name = made.path.slice(dirname(target.folder).length + 1);
  rmSync(made.path, { recursive: true });
  return /-([0-9a-f]{8})-\d+-\w+$/.exec(name)?.[1] ?? "";
}
