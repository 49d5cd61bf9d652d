import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { curl, curlPath } from "../etcd/server/curl.js";
import { startJsonUpstream, type JsonUpstream } from "./json-upstream.js";
import { makeLibraryProject } from "./library-project.js";
import { startServe, type ServeProcess } from "./serve-cli.js";

let folder = "";
let upstream: JsonUpstream;
beforeAll(async () => {
  folder = await makeLibraryProject();
  upstream = await startJsonUpstream([join(folder, "generated/shelf")], () => [{ room: 7 }]);
  return () => upstream.close();
});

const args = (): readonly string[] => [
  "--api",
  "shelf",
  "--upstream",
  upstream.target,
  "--port",
  "0",
  "--workers",
  "2",
];
const serving = /^worker (\d+) serves$/gm;
const workersOf = (served: ServeProcess): readonly number[] =>
  Array.from(served.output().matchAll(serving), ([, pid]) => Number(pid));
const startBoth = async (): Promise<ServeProcess> => {
  const served = await startServe(folder, args());
  await served.until(/(^worker \d+ serves$[^]*){2}/m);
  return served;
};
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.skipIf(curlPath === undefined)(
  "workers share a port; one that is killed is replaced; all stop together",
  async () => {
    const served = await startBoth();
    expect(served.output()).toContain(
      "2 workers share the port: every limit holds for each of them, not for all together",
    );
    const before = workersOf(served);
    expect(new Set(before).size).toBe(2);
    expect(before).not.toContain(served.child.pid);
    expect((await curl(`${served.url}/shelf/v1/shelves/1`)).status).toBe(200);

    const [victim = 0] = before;
    process.kill(victim, "SIGKILL");
    await served.until(new RegExp(`^worker ${victim} ended \\(SIGKILL\\); another starts in 100 ms$`, "m"));
    // The other one serves in the meantime.
    expect((await curl(`${served.url}/shelf/v1/shelves/1`)).status).toBe(200);
    await served.until(/(^worker \d+ serves$[^]*){3}/m);
    const [, , replacement = 0] = workersOf(served);
    expect(before).not.toContain(replacement);
    // Those that die young are waited for longer.
    process.kill(replacement, "SIGKILL");
    await served.until(`worker ${replacement} ended (SIGKILL); another starts in 200 ms`);
    await served.until(/(^worker \d+ serves$[^]*){4}/m);

    expect(await served.stop()).toBe(0);
    expect(workersOf(served).filter(isAlive)).toEqual([]);
    await expect(curl(served.url)).rejects.toThrow(/connect/i);
  },
);

test("workers go when the process that leads them is killed", async () => {
  const served = await startBoth();
  await served.stop("SIGKILL");
  await expect.poll(() => workersOf(served).filter(isAlive), { timeout: 10_000 }).toEqual([]);
});
