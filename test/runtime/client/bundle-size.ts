import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bytes of a bundle. */
export interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
}

const folder = fileURLToPath(new URL("../../../generated/etcd/", import.meta.url));

/** Programs of users, as they would be bundled for a browser; paths are relative to generated/etcd. */
export const bundles: Readonly<Record<string, string>> = {
  "one unary JSON call": `
    import { callUnary, createFetchTransport, kvPut } from "./index.js";
    console.log(await callUnary(createFetchTransport({ baseUrl: "http://x" }), kvPut, { key: "a", value: "b" }));`,
  "a watch over WebSocket": `
    import { callBidiStreaming, createWebSocketTransport, watch } from "./index.js";
    for await (const answer of callBidiStreaming(createWebSocketTransport({ baseUrl: "http://x" }), watch, [])) console.log(answer);`,
  "the whole client over fetch": `
    import { createEtcdClient, createFetchTransport } from "./index.js";
    globalThis.client = createEtcdClient(createFetchTransport({ baseUrl: "http://x" }));`,
  "the whole client, fetch, events, WebSocket and retries": `
    import { createEtcdClient, createFetchTransport, createWebSocketTransport, resumableEvents, withRetries } from "./index.js";
    globalThis.client = createEtcdClient(withRetries(createFetchTransport({ baseUrl: "http://x", streams: resumableEvents(), bidi: createWebSocketTransport({ baseUrl: "http://x" }) })));`,
};

/** Programs with the etcd layer; paths are relative to the overlay of generated/etcd-sdk. */
export const etcdBundles: Readonly<Record<string, string>> = {
  "createEtcd with get alone": `
    import { createEtcd, createFetchTransport } from "./index.js";
    const etcd = createEtcd({ endpoints: [createFetchTransport({ baseUrl: "http://x" })] });
    console.log((await etcd.get("a"))?.text);`,
  "createEtcd with watches": `
    import { createEtcd, createFetchTransport, watches } from "./index.js";
    const etcd = createEtcd({ endpoints: [createFetchTransport({ baseUrl: "http://x" })] }, watches);
    for await (const { events } of etcd.watch("a")) console.log(events[0]?.value.text);`,
  "createEtcd with leases and locks": `
    import { createEtcd, createFetchTransport, leases, locks } from "./index.js";
    const etcd = createEtcd({ endpoints: [createFetchTransport({ baseUrl: "http://x" })] }, leases, locks);
    await (await etcd.lock("a")).unlock();`,
  "createEtcd with everything": `
    import { createEtcd, createFetchTransport, everything } from "./index.js";
    const etcd = createEtcd({ endpoints: [createFetchTransport({ baseUrl: "http://x" })] }, everything);
    console.log((await etcd.get("a"))?.text);`,
};

/** Where the layer is. */
export const etcdLayer = fileURLToPath(new URL("../../../generated/etcd-sdk/src/overlay/", import.meta.url));

/** Bundles a program for browsers, minified, and compresses it. */
export async function measureBundle(program: string, resolveDir: string = folder): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // An entry that also serves Node mentions its modules; a bundle that kept one of them would be wrong.
    external: ["node:*", "ws"],
    plugins: [
      {
        name: "pure",
        setup: (plugins) =>
          plugins.onResolve({ filter: /\.js$/ }, ({ path, resolveDir: from, pluginData }) =>
            resolvePure(plugins, path, from, pluginData),
          ),
      },
    ],
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array(0);
  if (/\b(?:from|import)\s*"(?:node:|ws")/.test(new TextDecoder().decode(text)))
    throw new Error("the bundle needs Node");
  return { minified: text.length, gzipped: gzipSync(text, { level: 9 }).length };
}

const inside = Symbol("inside");

/** As `"sideEffects": false` of a package says. */
async function resolvePure(
  {
    resolve,
  }: {
    readonly resolve: (
      path: string,
      options: { resolveDir: string; kind: "import-statement"; pluginData: unknown },
    ) => Promise<{ readonly path: string }>;
  },
  path: string,
  resolveDir: string,
  pluginData: unknown,
): Promise<{ path: string; sideEffects: false } | undefined> {
  if (pluginData === inside) return undefined;
  const { path: found } = await resolve(path, { resolveDir, kind: "import-statement", pluginData: inside });
  return { path: found, sideEffects: false };
}
