import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { changeLog } from "../../../generator/artifacts/sdk/changelog.js";
import { outlineChanges } from "../../../generator/artifacts/sdk/outline-changes.js";

const before = [
  "enum a.Cover",
  "field a.Book.cover a.Cover",
  "field a.Book.pages int64",
  "field a.Book.stock map<string, int32>",
  "field a.Book.tags repeated string",
  "message a.Book",
  "rpc a.Books.Get(a.Book) a.Book",
  "rpc a.Books.Watch(a.Book) stream a.Book",
  "value a.Cover.HARD 1",
  "value a.Cover.SOFT 0",
];

test("a change log tells what breaks callers, and what is new", async () => {
  const after = before
    .map((line) => line.replace("pages int64", "pages string").replace("stream a.Book", "a.Book"))
    .filter((line) => !line.includes("tags"))
    .concat("field a.Book.lent bool", "rpc a.Books.List(a.Book) a.Book", "value a.Cover.PAPER 2");
  expect(outlineChanges(before, after.toSorted())).toEqual([
    "**Breaking:** `a.Books.Watch`: answers one message instead of a stream.",
    "**Breaking:** `a.Book.pages`: the type was int64, it is string.",
    "**Breaking:** `a.Book.tags`: the field repeated string is gone.",
    "`a.Books.List`: a new method.",
    "`a.Book.lent`: a new field bool.",
    "`a.Cover.PAPER`: a new value PAPER = 2.",
  ]);
  expect(outlineChanges(before, before)).toEqual([]);
});

test("a change log grows by what has changed since the last generation, and by nothing else", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "gatewright-changelog-"));
  try {
    const write = async (outline: readonly string[], version: string): Promise<string> => {
      for (const { path: name, content } of await changeLog(folder, "books", version, outline, outlineChanges))
        await writeFile(path.join(folder, name), content);
      return readFile(path.join(folder, "CHANGELOG.md"), "utf8");
    };
    const first = await write(before, "1.0.0");
    expect(first).toContain("First generation: 2 methods, 1 messages, 1 enums.");
    expect(await write(before, "1.0.1")).toBe(first);
    const second = await write(
      before.filter((line) => !line.includes("tags")),
      "2.0.0",
    );
    expect(second).toContain(
      "## 2.0.0\n\n- **Breaking:** `a.Book.tags`: the field repeated string is gone.\n\n## 1.0.0",
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
