import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Testee, TesteeMode } from "./build-testee.js";
import type { ConformanceRunner } from "./runner.js";

/** What the runner said of one testee. */
export interface SuiteResult {
  readonly mode: TesteeMode;
  readonly passed: number;
  /** Names of failed tests, each with the runner's reason. */
  readonly failed: ReadonlyMap<string, string>;
  /** Text-format tests, which the testee does not speak. */
  readonly skipped: number;
  /** Everything the runner printed. */
  readonly output: string;
}

/** Runs all binary and JSON tests, or the named ones, required and recommended, against a testee of emitted mappers. */
export async function runSuite(
  runner: ConformanceRunner,
  testee: Testee,
  mode: TesteeMode,
  tests: readonly string[] = [],
): Promise<SuiteResult> {
  const reports = join(testee.folder, `${mode}-reports`);
  await mkdir(reports, { recursive: true });
  const output = await start(runner, testee.programs[mode], reports, tests);
  return { mode, output, ...counts(output) };
}

async function start(
  runner: ConformanceRunner,
  program: string,
  reports: string,
  tests: readonly string[],
): Promise<string> {
  const [command, ...lead] = runner.command;
  const chosen = tests.flatMap((name) => ["--test", name]);
  const args = [
    ...lead,
    "--enforce_recommended",
    "--maximum_edition",
    "2024",
    "--output_dir",
    `${reports}/`,
    ...chosen,
    program,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
  });
}

/** Adds up the runner's summaries (one for binary and JSON, one for text format) and collects its complaints. */
export function counts(output: string): Pick<SuiteResult, "passed" | "failed" | "skipped"> {
  const summaries = [
    ...output.matchAll(
      /^CONFORMANCE SUITE (?:PASSED|FAILED): (\d+) successes, (\d+) skipped, \d+ expected failures, (\d+) unexpected failures\.$/gm,
    ),
  ];
  if (summaries.length === 0) throw new Error(`the runner gave no summary:\n${output.slice(-4000)}`);
  const sum = (group: number): number => summaries.reduce((total, match) => total + Number(match[group]), 0);
  const complaints = [...output.matchAll(/^(?:ERROR|WARNING), test=([^\s:]+):(.*)$/gm)].map(
    (match) => [match[1] ?? "", (match[2] ?? "").trim()] as const,
  );
  const failed = new Map(complaints);
  // A complaint that could not be read from the text still counts.
  for (let missing = failed.size; missing < sum(3); missing++)
    failed.set(`unnamed ${missing}`, "see the runner's output");
  return { passed: sum(1), skipped: sum(2), failed };
}
