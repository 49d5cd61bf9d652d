import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { expect, test, vi } from "vitest";
import { guardProcess } from "../../generator/provision/guard-process.js";
import { scratchFolder } from "./scratch-folder.js";

/** Whether a process is there and not merely waiting to be reaped. */
async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat !== "" && !/\) Z /.test(stat);
}

const onLinux = process.platform === "linux";
if (!onLinux) console.log("SKIPPED: guarded processes (needs /proc)");

test.skipIf(!onLinux).each(["SIGKILL", "SIGTERM", "SIGINT"] as const)(
  "when the parent dies of %s, the guarded process and its folder go too",
  async (signal) => {
    const folder = join(await scratchFolder(), "data folder");
    await mkdir(folder);
    const program = `
      import { spawn } from "node:child_process";
      import { createJiti } from "jiti";
      const source = ${JSON.stringify(resolve("generator/provision/guard-process.ts"))};
      const { guardProcess } = await createJiti(source).import(source);
      const child = spawn("sleep", ["600"]);
      guardProcess(child.pid, [${JSON.stringify(folder)}]);
      console.log(child.pid);
    `;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(createInterface(parent.stdout), "line")) as [string];
    const pid = Number(line);
    expect(await isAlive(pid)).toBe(true);
    parent.kill(signal);
    await vi.waitFor(async () => expect(await isAlive(pid)).toBe(false), { timeout: 10_000 });
    await vi.waitFor(() => expect(existsSync(folder)).toBe(false), { timeout: 10_000 });
  },
);

test.skipIf(!onLinux)("a released guard harms nobody", async () => {
  const folder = await scratchFolder();
  const child = spawn("sleep", ["600"]);
  const pid = child.pid ?? 0;
  guardProcess(pid, [folder]).release();
  await new Promise((done) => setTimeout(done, 300));
  expect(await isAlive(pid)).toBe(true);
  expect(existsSync(folder)).toBe(true);
  child.kill("SIGKILL");
});
