import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeProject, runCli } from "./run-cli.js";

const proto = `syntax = "proto3";\npackage sample;\n// A thing.\nmessage Thing { string name = 1; }\n`;

test("a second run touches nothing, a check passes, an edit is found, a stale file removed", async () => {
  const folder = await makeProject({ "a.proto": proto, "b.proto": proto.replaceAll("sample", "other") });
  const first = await runCli(folder, "generate");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  const file = join(folder, "out/messages/a.ts");
  const before = await stat(file);
  expect((await runCli(folder, "generate")).stdout).toContain("unchanged");
  expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
  expect((await runCli(folder, "generate", "--check")).code).toBe(0);

  const text = await readFile(file, "utf8");
  await writeFile(file, `${text}// edited\n`);
  const check = await runCli(folder, "generate", "--check");
  expect([check.code, check.stderr]).toEqual([1, expect.stringContaining("error[output-stale] out/messages/a.ts")]);
  expect(await readFile(file, "utf8")).toContain("// edited");

  await writeFile(join(folder, "out/keep.txt"), "mine");
  await rm(join(folder, "b.proto"));
  expect((await runCli(folder, "generate")).stdout).toMatch(/[1-9]\d* removed/);
  expect(await readFile(file, "utf8")).toBe(text);
  await expect(stat(join(folder, "out/messages/b.ts"))).rejects.toThrow("ENOENT");
  expect(await readFile(join(folder, "out/keep.txt"), "utf8")).toBe("mine");
});

test("the same input gives the same bytes in any folder", async () => {
  const outputs = [];
  for (let round = 0; round < 2; round++) {
    const folder = await makeProject({ "a.proto": proto });
    await runCli(folder, "generate");
    outputs.push(
      await Promise.all(
        ["messages/a.ts", "mappers/a.ts", "index.ts", "runtime/wire/wire-reader.ts"].map((path) =>
          readFile(join(folder, "out", path), "utf8"),
        ),
      ),
    );
  }
  expect(outputs[0]).toEqual(outputs[1]);
});
