import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { formatDiagnostic } from "../../../generator/diagnostics.js";
import { parseStartOptions } from "../../../proto/etcd/server/start-options.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const etcd = await findEtcd({ line: "3.5" });
let running: ChildProcess | undefined;
afterEach(() => running?.kill("SIGKILL"));

/** Runs the program behind `npm start` until it has printed a text or ended. */
async function start(
  args: readonly string[],
  until: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly child: ChildProcess; readonly output: string }> {
  const child = spawn(
    process.execPath,
    [`${root}node_modules/jiti/lib/jiti-cli.mjs`, `${root}proto/etcd/server/start.ts`, ...args],
    { cwd: root, env: { ...process.env, ...env } },
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
  test.skipIf(!etcd.found)(
    "serves a throwaway etcd, prints lines to paste, and stops both",
    async () => {
      const { child, output } = await start(["--port", "0", "--dialect", "grpc-gateway-v1"], "/version");
      const url = /^(http:\/\/127\.0\.0\.1:\d+) serves a throwaway etcd 3\.5/m.exec(output)?.[1] ?? "";
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
      // The first run compiles everything that is imported.
    },
    120_000,
  );

  test.each([
    [["--dialect", "v9"], /^error\[serve-setting-invalid\] --dialect takes one of .*grpc-gateway-v2.*, not v9\. .*\n$/],
    [["--etcd", "9.9"], /^--etcd takes one of 3\.3, .*, not 9\.9\.\n$/],
    [["--nope"], /^Unknown option '--nope'.*\n$/],
    [
      ["--upstream", "127.0.0.1:1", "--upstream-ca", "/nope.pem"],
      /^error\[serve-file-unreadable\] --upstream-ca names \/nope\.pem.*\n$/m,
    ],
  ])("%j is refused on one line, with exit code 2", async (args, complaint) => {
    const { child, output } = await start(args, "\u0000");
    expect(output).toMatch(complaint);
    expect(output).not.toMatch(/^ +at /m);
    expect(child.exitCode).toBe(2);
  });

  test("a port in use is said", async () => {
    const occupant = createServer().listen(0, "127.0.0.1");
    await once(occupant, "listening");
    const { port } = occupant.address() as AddressInfo;
    const { child, output } = await start(["--upstream", "127.0.0.1:1", "--port", String(port)], "\u0000");
    occupant.close();
    expect(output).toContain(`error[serve-port-taken] Port ${port} of 127.0.0.1 is in use by another process.`);
    expect(child.exitCode).toBe(2);
  });

  test("an etcd that is named and cannot be used is an error", async () => {
    const { child, output } = await start(["--port", "0"], "\u0000", { ETCD_BIN: "/nope/etcd" });
    expect(output).toMatch(
      /^etcd is missing \(.*ETCD_BIN: \/nope\/etcd is not an executable file\)\. .*--upstream\.\n$/,
    );
    expect(child.exitCode).toBe(2);
  });
});

describe("flags", () => {
  const complaintsOf = (...args: readonly string[]): string =>
    parseStartOptions(args, {}).read.diagnostics.map(formatDiagnostic).join("\n");
  test.each([
    [["--port", "x"], /--port takes a number/],
    [["--port", "70000"], /--port takes a number/],
    [["--upstream-cert", "a"], /belong together/],
    [["--listen-key", "a"], /belong together/],
  ])("%j is refused", (args, message) => {
    expect(complaintsOf(...args)).toMatch(message);
  });
  test("several upstreams, by repetition or comma", () => {
    const { settings } = parseStartOptions(["--upstream", "a:1,b:2", "--upstream", "c:3"], {}).read;
    expect(settings.upstream).toEqual(["a:1", "b:2", "c:3"]);
  });
});
