import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { createAsk } from "../../generator/commands/init/ask.js";
import { runInit } from "../../generator/commands/init/run-init.js";
import { findProgram } from "../../generator/provision/find-program.js";
import { buildCli } from "../cli/run-cli.js";

const cli = fileURLToPath(new URL("../../dist/generator/cli.js", import.meta.url));
/** Gives a program a terminal of its own. */
const script = process.platform === "linux" ? await findProgram("script") : undefined;
if (script === undefined) console.log("SKIPPED: there is no `script` of util-linux on PATH to make a terminal with.");

const questions = [
  /Name of the API .*\[library\] $/,
  /Folder of the output \[generated\/\S+\] $/,
  /Artifacts, .* \[routes,clients\] $/,
];

describe.skipIf(script === undefined)("gatewright init on a terminal", () => {
  /** Answers the questions one after the other, each when it is asked. */
  async function answer(
    answers: readonly string[],
  ): Promise<{ readonly folder: string; readonly said: string; readonly code: number | null }> {
    buildCli();
    const folder = await mkdtemp(join(tmpdir(), "gatewright-terminal-"));
    const child = spawn(script ?? "", ["-qec", `'${process.execPath}' '${cli}' init`, "/dev/null"], {
      cwd: folder,
      env: { ...process.env, TERM: "dumb" },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const ended = once(child, "close");
    for (const [index, text] of answers.entries()) {
      const question = questions[index] ?? /$/;
      for (let waited = 0; !question.test(said) && child.exitCode === null && waited < 400; waited++) await delay(25);
      expect(said).toMatch(question);
      child.stdin.write(text);
    }
    const [code] = (await ended) as [number | null];
    return { folder, said, code };
  }

  test("asks for name, folder and artifacts, and writes what was answered", async () => {
    const { folder, code, said } = await answer(["shop\r", "\r", "messages, clients\r"]);
    expect([code, said]).toEqual([0, expect.stringContaining("next: npx gatewright generate")]);
    const config = await readFile(join(folder, "gatewright.config.ts"), "utf8");
    expect(config).toContain('name: "shop"');
    expect(config).toContain('output: "generated/shop"');
    expect(config).toContain('artifacts: ["messages", "clients"]');
  });

  test.each([
    ["Ctrl+D", "\u0004"],
    ["Ctrl+C", "\u0003"],
  ])("%s at the second question writes nothing and says so, exit 2", async (_key, text) => {
    const { folder, code, said } = await answer(["shop\r", text]);
    expect([code, said]).toEqual([
      2,
      expect.stringMatching(/error\[init-not-answered\] .*nothing was written\. .*init --yes/),
    ]);
    expect(said).not.toMatch(/^\s+at /m);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("the questions, wherever they are asked", () => {
  async function run(
    answers: string,
  ): Promise<{ readonly code: number; readonly lines: readonly string[]; readonly folder: string }> {
    const folder = await mkdtemp(join(tmpdir(), "gatewright-terminal-"));
    const input = new PassThrough();
    const asking = createAsk(input, new PassThrough());
    const lines: string[] = [];
    const push = (line: string): void => void lines.push(line);
    const running = runInit(folder, asking.ask, { result: push, complaint: push });
    for (const each of answers.split(/(?<=\n)/)) {
      await delay(20);
      input.write(each);
    }
    await delay(20);
    input.end();
    return { code: await running.finally(() => asking.close()), lines, folder };
  }

  test("nothing but Enter takes what was found", async () => {
    const { code, folder } = await run("\n\n\n");
    expect(code).toBe(0);
    expect(await readFile(join(folder, "gatewright.config.ts"), "utf8")).toContain('artifacts: ["routes", "clients"]');
  });

  test("an input that ends too early writes nothing", async () => {
    const { code, lines, folder } = await run("shop\n");
    expect([code, lines.at(-1)]).toEqual([2, expect.stringContaining("error[init-not-answered]")]);
    expect(await readdir(folder)).toEqual([]);
  });
});
