import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import { runCommand } from "../../generator/provision/run-command.js";
import type { PageBlock } from "./page-blocks.js";

/** Where a page is run, and what of it is otherwise there. */
export interface PageRun {
  /** A project that has everything installed. */
  readonly folder: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Texts in files and commands, and what stands for them: ports, programs. */
  readonly replace?: Readonly<Record<string, string>>;
  /** Commands that are not run, because this machine lacks what they need; `npm install` is always among them. */
  readonly notHere?: RegExp;
}

/**
 * Does what a page says, from top to bottom: writes its files, runs its commands, and holds what they print against the `text` behind them,
 * where `...` stands for anything. A command with `&` at its end runs until the test is over; the next one waits until it has printed something.
 */
export async function runPage(blocks: readonly PageBlock[], run: PageRun): Promise<void> {
  let printed = "";
  for (const { language, file, text } of blocks) {
    const actual = Object.entries(run.replace ?? {}).reduce((all, [from, to]) => all.replaceAll(from, to), text);
    if (file !== undefined) {
      await mkdir(dirname(join(run.folder, file)), { recursive: true });
      await writeFile(join(run.folder, file), actual);
    } else if (language === "sh") printed = await runCommands(actual, run);
    else if (language === "text") expectPrinted(printed, actual);
    else throw new Error(`A block of ${language} that is neither a file nor commands:\n${text}`);
  }
}

async function runCommands(text: string, run: PageRun): Promise<string> {
  let printed = "";
  for (const line of text.replaceAll("\\\n", " ").split("\n")) {
    const command = line.replace(/(?:^|\s)#.*$/, "").trim();
    if (
      command === "" ||
      /^(?:npm (?:i|install|ci)\b|mkdir \S+ && cd )/.test(command) ||
      run.notHere?.test(command) === true
    )
      continue;
    if (command.endsWith("&")) {
      await startInBackground(command.replace(/\s*&$/, ""), run);
      continue;
    }
    const { code, stdout, stderr } = await runCommand("bash", ["-c", command], {
      cwd: run.folder,
      env: { ...process.env, NO_COLOR: "1", ...run.env },
    });
    expect(`${command}\n${code === 0 ? "" : stdout + stderr}exit ${code}`).toBe(`${command}\nexit 0`);
    printed += stdout;
  }
  return printed;
}

async function startInBackground(command: string, { folder, env }: PageRun): Promise<void> {
  const child = spawn("bash", ["-c", command], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that what it starts ends with it.
    detached: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  onTestFinished(() => endGroup(child));
  const ended = once(child, "exit");
  const isUp = (): boolean => /listening on|^gRPC on|^serving/im.test(said);
  for (let waited = 0; !isUp() && child.exitCode === null && waited < 1_200; waited++)
    await Promise.race([delay(50), ended]);
  expect(`${command}: ${child.exitCode === null && isUp() ? "runs" : said}`).toBe(`${command}: runs`);
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

function expectPrinted(printed: string, wanted: string): void {
  const escaped = wanted.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  expect(printed).toMatch(
    new RegExp(escaped.replaceAll(String.raw`\.\.\.`, "[^]*?").replaceAll("\n", String.raw`\s*\n`)),
  );
}
