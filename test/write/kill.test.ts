import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildCli, makeProject, runCli } from "../cli/run-cli.js";

// `GATEWRIGHT_KILLS=50 npx vitest run test/write/kill.test.ts` prints the figures of long runs.
const rounds = Number(process.env["GATEWRIGHT_KILLS"] ?? 2);
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

/** Waits until a run begins to write beside the output. */
async function seeWorkspace(project: string): Promise<void> {
  for (let tries = 0; tries < 10_000; tries++) {
    if (readdirSync(project).some((name) => name.startsWith(".gatewright-out-"))) return;
    await delay(1);
  }
}

/** What a run is in which the process is killed: how it is started, of how many files, and how many of these differ from those of the run before. */
interface KilledRun {
  readonly args: readonly string[];
  readonly protos: number;
  readonly edited: number;
}

// Of three edited files a run keeps the modules of the others; all fifty make a run from nothing. A large output is linked in a thread of its own.
test.each<[string, KilledRun]>([
  ["a run", { args: ["generate"], protos: 50, edited: 50 }],
  ["a run that goes on from the last one", { args: ["generate"], protos: 50, edited: 3 }],
  ["one that goes on with a large output", { args: ["generate"], protos: 150, edited: 3 }],
  ["a run of --watch", { args: ["generate", "--watch"], protos: 50, edited: 3 }],
])(
  `%s killed at any of ${rounds} moments leaves the old output or the new, and the next one cleans up`,
  async (what, { args, protos, edited }) => {
    buildCli();
    const project = await makeProject({});
    const write = (field: string, count: number): void => {
      for (let index = 0; index < count; index++)
        writeFileSync(join(project, `f${index}.proto`), protoText(`f${index}`, field));
    };
    const out = join(project, "out");
    const known: Record<string, string> = {};
    const times: number[] = [];
    write("one", protos);
    expect((await runCli(project, "generate")).code).toBe(0);
    for (const field of ["two", "one"]) {
      write(field, edited);
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
      const isWatching = args.includes("--watch");
      if (!isWatching) write(next, edited);
      const child = spawn(process.execPath, [cli, ...args], { cwd: project, stdio: ["ignore", "pipe", "ignore"] });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      if (isWatching) {
        await new Promise<void>((resolve) =>
          child.stdout.on("data", (chunk: Buffer) => {
            if (chunk.toString().includes("Watching for changes")) resolve();
          }),
        );
        // The watcher itself says that it watches before it has seen all files.
        await delay(300);
        write(next, edited);
      } else child.stdout.resume();
      // Any moment, or one of those in which files are written, which are few. What watches has started.
      if (round % 2 === 0) await delay(isWatching ? 100 + Math.random() * usual * 0.7 : usual * Math.random());
      else {
        await Promise.race([ended, seeWorkspace(project)]);
        await delay(Math.random() * usual * 0.15);
      }
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
    console.log(`${what}: ${rounds} kills over ${files} files: ${JSON.stringify(seen)}`);
    expect(seen).toMatchObject({ broken: 0, leftOver: 0 });
    // The copy of a large output is begun long before it is written.
    if (rounds > 20 && protos === 50) expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0);
  },
  900_000,
);
