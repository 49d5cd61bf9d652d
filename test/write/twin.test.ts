import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import type { OutputFile } from "../../generator/write/output-file.js";
import { buildCli } from "../cli/run-cli.js";

type Write = typeof import("../../generator/write/write.js");

/** The program as it is built: from its sources it starts no threads. */
async function loadWrite(): Promise<Write> {
  buildCli();
  return (await import(new URL("../../dist/generator/write/write.js", import.meta.url).href)) as Write;
}

const count = 500;

const first: readonly OutputFile[] = Array.from({ length: count }, (_, index) => ({
  path: `m${index % 7}/f${index}.ts`,
  content: `${index}`,
}));

/** Two files change, one goes with its folder's place, and new ones come. */
const second: readonly OutputFile[] = [
  ...first.slice(3).map((file, index) => (index < 2 ? { ...file, content: "changed" } : file)),
  { path: "m0/f0.ts/deep.ts", content: "deep" },
  { path: "new/folder/x.ts", content: "x" },
];

/** What stands in a folder: text, where links lead, permissions. */
function snapshot(folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    const place = join(folder, path);
    const entry = lstatSync(place);
    const what = entry.isSymbolicLink() ? readlinkSync(place) : entry.isFile() ? readFileSync(place, "utf8") : "";
    found[path] = `${entry.mode.toString(8)} ${entry.isFile() ? entry.nlink : ""} ${what}`;
  }
  return found;
}

function put(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Waits until the twin has been made. */
async function seeTwin(folder: string): Promise<void> {
  const home = dirname(folder);
  for (let tries = 0; tries < 500; tries++) {
    const name = readdirSync(home).find((each) => each.startsWith(".gatewright-out-"));
    const fresh = join(home, name ?? "", "new");
    const all = name === undefined ? [] : readdirSync(join(home, name), { recursive: true });
    if (all.length > count && lstatSync(fresh).mode === lstatSync(folder).mode) return delay(50);
    await delay(10);
  }
  throw new Error("there is no twin");
}

/** An output of the user's too, written again after something has happened to it, with a twin made before that or without. */
async function play(
  { writeOutput, prepareOutput }: Write,
  hasTwin: boolean,
  next: readonly OutputFile[],
  happens: (folder: string) => unknown,
): Promise<Readonly<Record<string, string>>> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "gatewright-twin-")));
  const folder = join(home, "out");
  const target = { folder, name: "out" };
  try {
    await writeOutput(target, first);
    put(folder, "m1/mine.md", "mine");
    put(folder, "m2/own/deeper/x", "own");
    mkdirSync(join(folder, "m3/empty"));
    symlinkSync("mine.md", join(folder, "m1/link"));
    chmodSync(join(folder, "m4"), 0o711);
    chmodSync(join(folder, "m3/f3.ts"), 0o600);
    const twin = hasTwin ? prepareOutput(target, count) : undefined;
    expect(twin !== undefined).toBe(hasTwin);
    if (twin) await seeTwin(folder);
    await happens(folder);
    const { obstacles } = await writeOutput({ ...target, ...(twin && { twin }) }, next);
    await twin?.settle();
    await twin?.close();
    expect(readdirSync(home).filter((name) => name !== "out")).toEqual([]);
    return { ...snapshot(folder), obstacles: obstacles.map(({ message }) => message).join("\n") };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

test.each<[string, readonly OutputFile[], (folder: string, write: Write) => unknown]>([
  ["nothing happens", second, () => undefined],
  ["nothing is to be written", first, () => undefined],
  ["a single file is to be written", [...first.slice(1), { path: "m0/f0.ts", content: "one" }], () => undefined],
  ["a file of the user's is edited", second, (folder) => put(folder, "m1/mine.md", "edited")],
  [
    "a file of the user's is replaced",
    second,
    (folder) => {
      put(folder, "m1/other", "replaced");
      renameSync(join(folder, "m1/other"), join(folder, "m1/mine.md"));
    },
  ],
  ["a file of the user's is removed", second, (folder) => rmSync(join(folder, "m2/own"), { recursive: true })],
  [
    "a link leads elsewhere",
    second,
    (folder) => {
      rmSync(join(folder, "m1/link"));
      symlinkSync("f1.ts", join(folder, "m1/link"));
    },
  ],
  ["a file of the user's comes", second, (folder) => put(folder, "m5/late/file", "late")],
  ["one stands where a new file goes", second, (folder) => put(folder, "new/folder/x.ts", "mine")],
  ["a generated file is edited", second, (folder) => put(folder, "m6/f20.ts", "edited")],
  [
    "a generated file is replaced by what it shall be",
    second,
    (folder) => {
      put(folder, "m0/other", "changed");
      renameSync(join(folder, "m0/other"), join(folder, "m3/f3.ts"));
    },
  ],
  [
    "another run writes",
    second,
    (folder, { writeOutput }) => writeOutput({ folder, name: "out" }, first.slice(0, 450)),
  ],
])("with a twin and without, the output is the same where %s", async (_, next, happens) => {
  const write = await loadWrite();
  const [plain, twin] = await Promise.all(
    [false, true].map((hasTwin) => play(write, hasTwin, next, (folder) => happens(folder, write))),
  );
  expect(twin).toEqual(plain);
});
