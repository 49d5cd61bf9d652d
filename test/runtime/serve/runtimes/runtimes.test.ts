import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RangeResponseMapper } from "../../../../generated/etcd/mappers/rpc.js";
import { findToolOrSay } from "../../../tools/find-tool.js";
import { startFakeUpstream, type FakeCall, type FakeUpstream } from "../../gateway/fake-upstream.js";

const folder = await mkdtemp(join(tmpdir(), "gatewright-fetch-"));
const program = join(folder, "serve-fetch.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("./serve-fetch.ts", import.meta.url))],
  outfile: program,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ["deno", ["run", "--allow-net"]],
  ["bun", ["run"]],
] as const)("the fetch adapter in %s", async (name, args) => {
  const tool = await findToolOrSay(name);

  describe.skipIf(tool === undefined)("serves", () => {
    let upstream: FakeUpstream;
    let child: ChildProcess;
    let url: string;
    let handle: (call: FakeCall) => void;
    beforeAll(async () => {
      if (tool === undefined) return;
      upstream = await startFakeUpstream((call) => handle(call));
      const [command, ...more] = tool.command;
      child = spawn(command, [...more, ...args, program, upstream.target], {
        env: { ...process.env, ...tool.env },
        stdio: ["ignore", "pipe", "inherit"],
      });
      if (child.stdout === null) throw new Error("its output is a pipe");
      const [line] = (await once(createInterface(child.stdout), "line")) as [string];
      url = `http://127.0.0.1:${line.replace("port ", "")}`;
    });
    afterAll(async () => {
      child?.kill();
      await upstream?.close();
    });

    test("a unary call", async () => {
      handle = (call) => call.onEnd(() => (call.send(RangeResponseMapper.encode({ count: 3n })), call.finish(0)));
      const response = await fetch(`${url}/v3/kv/range`, {
        method: "POST",
        body: '{"key":"Zm9v"}',
        headers: { authorization: "Bearer t" },
      });
      expect({ status: response.status, body: await response.json() }).toEqual({ status: 200, body: { count: "3" } });
      expect(upstream.calls.at(-1)?.headers["authorization"]).toBe("t");
    });

    test("errors of the upstream and of the client", async () => {
      handle = (call) => call.trailersOnly(5, "gone");
      const gone = await fetch(`${url}/v3/kv/range`, { method: "POST", body: "{}" });
      expect({ status: gone.status, body: await gone.json() }).toEqual({
        status: 404,
        body: { code: 5, message: "gone" },
      });
      expect((await fetch(`${url}/v3/kv/range`, { method: "POST", body: "{" })).status).toBe(400);
      expect((await fetch(`${url}/nope`)).status).toBe(404);
    });

    test("a stream, which the client ends", async () => {
      handle = (call) => call.onMessage(() => [1, 2, 3].forEach(() => call.send(new Uint8Array(0))));
      const controller = new AbortController();
      const response = await fetch(`${url}/v3/watch`, {
        method: "POST",
        body: '{"create_request":{}}',
        signal: controller.signal,
      });
      let text = "";
      for await (const chunk of response.body ?? []) {
        text += Buffer.from(chunk).toString();
        if (text.split("\n").length > 3) break;
      }
      expect(text).toBe('{"result":{}}\n'.repeat(3));
      controller.abort();
      expect(await upstream.calls.at(-1)?.closed).toBe(8);
    });

    test("a large answer", async () => {
      handle = (call) =>
        call.onEnd(
          () => (call.send(RangeResponseMapper.encode({ kvs: [{ value: new Uint8Array(3 << 20) }] })), call.finish(0)),
        );
      const response = await fetch(`${url}/v3/kv/range`, { method: "POST", body: "{}" });
      expect((await response.text()).length).toBeGreaterThan(4 << 20);
    });
  });
});
