import { spawn } from "node:child_process";

/** What a finished command left behind; `code` is `null` when it never started, was killed or ran out of time. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  /** What the command wrote to standard error, or why it could not be started. */
  readonly stderr: string;
}

/** Where and how long a command runs; the time limit defaults to five minutes. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
}

/** Runs a program to its end without a shell; a program that is absent or fails is an ordinary result, never an exception. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: options.timeoutMs ?? 300_000,
      killSignal: "SIGKILL",
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (error) => resolve({ code: null, stdout: "", stderr: error.message }));
    child.on("close", (code, signal) => {
      const text = Buffer.concat(stderr).toString("utf8");
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString("utf8"),
        stderr: signal === null ? text : `${text}\nended by ${signal}`,
      });
    });
  });
}

/** The first two error lines of a failed command, else its last line, shortened to 300 characters, for an `Attempt`. */
export function failureLine(result: CommandResult): string {
  const lines = `${result.stderr}\n${result.stdout}`.split("\n").map((line) => line.trim());
  const meaningful = lines.filter((line) => line !== "");
  const errors = meaningful.filter((line) => /^E:|\berror\b/i.test(line));
  const told = errors.length === 0 ? meaningful.slice(-1) : errors.slice(0, 2);
  return told.join(" ").slice(0, 300) || `exit code ${result.code}`;
}
