import { runCommand } from "../../generator/provision/run-command.js";
import { curlCommand } from "../../generator/verify/curl.js";
import type { ReportEntry } from "../../generator/verify/report.js";

/** What curl saw of a request that a report calls wrong. */
export interface Replay {
  /** curl's own exit code: 0, 8 for an answer that is no HTTP, 28 for none in time, 52 for none at all. */
  readonly exitCode: number;
  /** 0 where no status line came. */
  readonly status: number;
  /** Head and body as they came. */
  readonly text: string;
}

/** Sends the request of an entry once more, by curl, with `change` made to the command line. */
export async function replay(
  target: string,
  { sent }: ReportEntry,
  change: (command: string) => string = (command) => command,
): Promise<Replay> {
  if (sent === undefined) throw new Error("an entry that failed says what was sent");
  const command = change(curlCommand(target, sent, 2));
  const result = await runCommand("sh", ["-c", command], { timeoutMs: 10_000 });
  // An answer that came in part before the time was over is an answer.
  const heads = [...result.stdout.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));
  return { exitCode: result.code ?? -1, status: heads.findLast((status) => status !== 100) ?? 0, text: result.stdout };
}
