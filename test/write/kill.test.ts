import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildCli, makeProject, runCli } from "../cli/run-cli.js";

// `GATEWRIGHT_KILLS=50 npx vitest run test/write/kill.test.ts` prints the figures of a long run.
const rounds = Number(process.env["GATEWRIGHT_KILLS"] ?? 4);
const cli = fileURLToPath(new URL("../../dist/generator/cli.js", import.meta.url));

/** Hash of every file's path and text; `undefined` where there is no folder. */
function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .toSorted();
  for (const name of names) hash.update(name).update(readFileSync(name));
  return hash.digest("hex");
}

function protoText(name: string, field: string): string {
  return `syntax = "proto3";\npackage p.${name};\nmessage Thing { string ${field} = 1; }\n`;
}

test(`a run killed at any of ${rounds} moments leaves the old output or the new, and the next one cleans up`, async () => {
  buildCli();
  const names = Array.from({ length: 50 }, (_, index) => `f${index}`);
  const project = await makeProject({});
  const write = (field: string): void => {
    for (const name of names) writeFileSync(join(project, `${name}.proto`), protoText(name, field));
  };
  const out = join(project, "out");
  const known: Record<string, string> = {};
  const times: number[] = [];
  for (const field of ["one", "two", "one"]) {
    write(field);
    const start = performance.now();
    expect((await runCli(project, "generate")).code).toBe(0);
    times.push(performance.now() - start);
    known[field] = fingerprint(out);
  }
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length;
  const usual = Math.max(...times);
  const seen = { old: 0, new: 0, broken: 0, leftOver: 0 };
  let field = "one";
  for (let round = 0; round < rounds; round++) {
    const next = field === "one" ? "two" : "one";
    write(next);
    const child = spawn(process.execPath, [cli, "generate"], { cwd: project, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    // Most of the time goes into starting; the second half of it is when files are written.
    await delay(usual * (round % 2 === 0 ? Math.random() : 0.5 + Math.random() / 2));
    child.kill("SIGKILL");
    await ended;
    const found = readdirSync(project).includes("out") ? fingerprint(out) : "";
    if (found === known[field]) seen.old++;
    else if (found === known[next]) seen.new++;
    else seen.broken++;
    expect((await runCli(project, "generate")).code).toBe(0);
    expect(fingerprint(out)).toBe(known[next]);
    seen.leftOver += readdirSync(project).filter((name) => name.startsWith(".gatewright")).length;
    field = next;
  }
  console.log(`${rounds} kills over ${files} files: ${JSON.stringify(seen)}`);
  expect(seen).toMatchObject({ broken: 0, leftOver: 0 });
}, 600_000);
