import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { bundles, etcdBundles, etcdLayer, measureBundle } from "../runtime/client/bundle-size.js";
import { findToolOrSay } from "../tools/find-tool.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const peers = join(root, "test/bench/client-peers");
const cache = join(peers, "node_modules/.cache/bundles");

/** One program as one client's users would bundle it. */
interface BundleRow {
  readonly what: string;
  readonly who: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** Programs of the peers that do what ours of the same name do. */
const programs = {
  "connect-es": {
    "one unary JSON call": `
      import { createClient } from "@connectrpc/connect";
      import { createConnectTransport } from "@connectrpc/connect-web";
      import { KV } from "./es/etcd/rpc_pb.js";
      console.log(await createClient(KV, createConnectTransport({ baseUrl: "http://x" })).put({ key: new Uint8Array(1), value: new Uint8Array(1) }));`,
    "the whole client over fetch": `
      import { createClient } from "@connectrpc/connect";
      import { createConnectTransport } from "@connectrpc/connect-web";
      import * as rpc from "./es/etcd/rpc_pb.js";
      import { Lock } from "./es/etcd/lock_pb.js";
      import { Election } from "./es/etcd/election_pb.js";
      const transport = createConnectTransport({ baseUrl: "http://x" });
      globalThis.client = [rpc.KV, rpc.Watch, rpc.Lease, rpc.Cluster, rpc.Maintenance, rpc.Auth, Lock, Election].map((each) => createClient(each, transport));`,
  },
  "hey-api": {
    "one unary JSON call": `import { kvPut } from "./hey/index.js";\nconsole.log(await kvPut({ body: { key: "YQ==", value: "Yg==" } }));`,
    "the whole client over fetch": `import * as api from "./hey/index.js";\nglobalThis.client = api;`,
  },
  etcd3: {
    "the whole client over fetch": `import { Etcd3 } from "etcd3";\nglobalThis.client = new Etcd3();`,
  },
} as const;

/** Prints the sizes of bundles of our client and of the peers', minified and gzipped. etcd3 speaks gRPC and runs in Node only. */
export async function benchBundles(flags: readonly string[]): Promise<void> {
  const rows: BundleRow[] = [];
  for (const [what, program] of Object.entries(bundles))
    rows.push({ what, who: "gatewright", ...(await measureBundle(program)) });
  for (const [what, program] of Object.entries(etcdBundles))
    rows.push({ what, who: "gatewright", ...(await measureBundle(program, etcdLayer)) });
  await preparePeers();
  for (const [who, each] of Object.entries(programs)) {
    for (const [what, program] of Object.entries(each)) {
      try {
        rows.push({ what, who, ...(await measurePeer(program, who === "etcd3")) });
      } catch (error) {
        console.error(
          `${who}, ${what}: not measured: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
        );
      }
    }
  }
  if (flags.includes("--json")) console.log(JSON.stringify({ rows }, null, 2));
  else
    for (const { what, who, minified, gzipped } of rows)
      console.log(
        `${what.padEnd(58)} ${who.padEnd(12)} ${String(minified).padStart(9)} minified ${String(gzipped).padStart(8)} gzipped`,
      );
}

async function preparePeers(): Promise<void> {
  if (!existsSync(join(peers, "node_modules/etcd3")))
    execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: peers, stdio: ["ignore", "ignore", "inherit"] });
  await rm(cache, { recursive: true, force: true });
  const protos = join(cache, "proto");
  await cp(join(root, "proto/etcd"), join(protos, "etcd"), {
    recursive: true,
    filter: (path) => !/\.(yaml|json|ts|md)$/.test(path),
  });
  await cp(join(root, "node_modules/protobufjs/google/api"), join(protos, "google/api"), {
    recursive: true,
    filter: (path) => !path.endsWith(".json"),
  });
  const template = {
    version: "v2",
    plugins: [
      {
        local: join(peers, "node_modules/.bin/protoc-gen-es"),
        out: join(cache, "es"),
        opt: "target=js,import_extension=js",
      },
    ],
  };
  execFileSync(
    join(peers, "node_modules/.bin/buf"),
    ["generate", protos, "--template", JSON.stringify(template), "--include-imports"],
    { stdio: "inherit" },
  );
  // Its generator wants a newer Node than the project does.
  const node = await findToolOrSay("node24");
  if (node === undefined) return;
  const [program = ""] = node.command;
  const args = [
    join(peers, "node_modules/@hey-api/openapi-ts/bin/run.js"),
    "-i",
    join(root, "proto/etcd/openapi.yaml"),
    "-o",
    join(cache, "hey"),
    "-c",
    "@hey-api/client-fetch",
  ];
  execFileSync(program, args, { cwd: cache, stdio: ["ignore", "ignore", "inherit"] });
}

async function measurePeer(
  program: string,
  isForNode: boolean,
): Promise<{ readonly minified: number; readonly gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: cache, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: isForNode ? "node" : "browser",
    target: "es2022",
    logLevel: "silent",
    nodePaths: [join(peers, "node_modules")],
  });
  const text = outputFiles[0]?.contents ?? new Uint8Array(0);
  return { minified: text.length, gzipped: gzipSync(text, { level: 9 }).length };
}
