import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Message } from "esbuild";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../generated/etcd/", import.meta.url));

/** What a bundler for `platform` complains of in a program; nothing is left out of the bundle. */
async function bundle(program: string, platform: "browser" | "node"): Promise<readonly Message[]> {
  const result = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform,
    logLevel: "silent",
  }).catch((error: unknown) => error as { readonly errors: readonly Message[] });
  return result.errors;
}

describe("one import per job", () => {
  test.each(["index", "client"])("%s.js runs in browsers", async (entry) => {
    expect(await bundle(`import * as all from "./${entry}.js"; console.log(all);`, "browser")).toEqual([]);
  });

  test("the gateway and what serves it do not", async () => {
    for (const entry of ["gateway", "serve"])
      expect(await bundle(`import * as all from "./${entry}.js"; console.log(all);`, "browser")).not.toEqual([]);
  });

  test("each has what its job takes", async () => {
    const program = `
      import { createEtcdClient, createFetchTransport, createWebSocketTransport, ClientError, withRetries, statusCodes } from "./client.js";
      import { createEtcdGateway, createHttp2Channel, createFetchHandler, etcdPassThrough, routes, createStatus, type GatewayHooks } from "./gateway.js";
      import { createNodeServer, createWebSocketAdapter, createConnectMiddleware, createFastifyPlugin, createPassThrough, createCompression } from "./serve.js";
      console.log(createEtcdClient, createFetchTransport, createWebSocketTransport, ClientError, withRetries, statusCodes, createEtcdGateway,
        createHttp2Channel, createFetchHandler, etcdPassThrough, routes, createStatus, createNodeServer, createWebSocketAdapter,
        createConnectMiddleware, createFastifyPlugin, createPassThrough, createCompression);
      export type Hooks = GatewayHooks;`;
    expect(await bundle(program, "node")).toEqual([]);
  });

  test("the entry passes on nothing of the gateway", async () => {
    expect(await readFile(new URL("../../generated/etcd/index.ts", import.meta.url), "utf8")).not.toMatch(
      /"\.\/(gateway|serve|routes\/index)\.js"/,
    );
  });
});
