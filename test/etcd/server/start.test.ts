import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { parseStartOptions } from "../../../proto/etcd/server/start-options.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const etcd = await findEtcd({ line: "3.5" });
let running: ChildProcess | undefined;
afterEach(() => running?.kill("SIGKILL"));

/** Runs the program behind `npm start` until it has printed a text or ended. */
async function start(
  args: readonly string[],
  until: string,
): Promise<{ readonly child: ChildProcess; readonly output: string }> {
  const child = spawn(
    process.execPath,
    [`${root}node_modules/jiti/lib/jiti-cli.mjs`, `${root}etcd/server/start.ts`, ...args],
    { cwd: root },
  );
  running = child;
  let output = "";
  const done = once(child, "exit");
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = done.then(() => true);
  while (!output.includes(until)) {
    if (await Promise.race([ended, new Promise((resolve) => setTimeout(() => resolve(false), 20))])) break;
  }
  return { child, output };
}

describe("npm start", () => {
  test.skipIf(!etcd.found)("serves a throwaway etcd, prints lines to paste, and stops both", async () => {
    const { child, output } = await start(["--port", "0", "--dialect", "grpc-gateway-v1"], "/version");
    const url = /^(http:\/\/127\.0\.0\.1:\d+) serves a throwaway etcd 3\.5/.exec(output)?.[1] ?? "";
    const bodies = [...output.matchAll(/^curl (http\S+) -d '(.*)'$/gm)];
    expect(bodies.length).toBe(3);
    for (const [, target = "", body = ""] of bodies) {
      expect((await fetch(target, { method: "POST", body })).status).toBe(200);
    }
    expect(await (await fetch(`${url}/v3/kv/put`, { method: "POST", body: "{" })).json()).toMatchObject({
      error: expect.any(String) as string,
      code: 3,
    });
    const exit = once(child, "exit");
    child.kill("SIGTERM");
    expect((await exit)[0]).toBe(0);
    await expect(fetch(`${url}/version`)).rejects.toThrow("fetch failed");
  });

  test("says what is wrong with its flags", async () => {
    const { child, output } = await start(["--dialect", "v9"], "\u0000");
    expect(output).toMatch(/^--dialect takes one of .*grpc-gateway-v2.*, not v9\.\n$/);
    expect(child.exitCode).toBe(1);
  });
});

describe("flags", () => {
  test.each([
    [["--port", "x"], /--port takes a number/],
    [["--port", "70000"], /--port takes a number/],
    [["--upstream-cert", "a"], /belong together/],
    [["--listen-key", "a"], /belong together/],
    [["--nope"], /Unknown option/],
  ])("%j is refused", (args, message) => {
    expect(() => parseStartOptions(args)).toThrow(message);
  });
  test("several upstreams, by repetition or comma", () => {
    expect(parseStartOptions(["--upstream", "a:1,b:2", "--upstream", "c:3"]).upstream).toEqual(["a:1", "b:2", "c:3"]);
  });
});
