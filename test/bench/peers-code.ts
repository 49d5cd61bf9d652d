import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { formatDiagnostic } from "../../generator/diagnostics.js";
import { produce } from "../../generator/produce.js";

/** The project's folder. */
export const projectRoot: string = fileURLToPath(new URL("../../", import.meta.url));
const root = projectRoot;
/** The bench package: peers live in its node_modules, what is generated for a run in its cache. */
export const peersFolder: string = join(root, "test/bench/peers");
const cache = join(peersFolder, ".cache");

/** What is generated for a run is not type-checked with the project, so only these files import it. */
const entries = {
  speed: `import { benchMappers } from "../../mappers.js";
import { mappers } from "./ours/mappers/index.js";
import * as rpc from "./ts-proto/etcd/rpc.js";
import * as wide from "./ts-proto/wide.js";
await benchMappers({ mappers, tsProto: { ...rpc, ...wide }, folder: new URL("./", import.meta.url) });
`,
  memory: `import { measureMemory } from "../../memory.js";
import { mappers } from "./ours/mappers/index.js";
await measureMemory(mappers);
`,
};

/** Installs the peers where one of them is missing, or is there in another version. */
export function installPeers(): void {
  const { dependencies } = readPackage(peersFolder);
  const isThere = ([name, version]: [string, string]): boolean =>
    readPackage(join(peersFolder, "node_modules", name)).version === version;
  if (Object.entries(dependencies ?? {}).every(isThere)) return;
  console.error("installing the peers of the benchmarks");
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: peersFolder, stdio: ["ignore", "ignore", "inherit"] });
}

interface PackageFile {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package.json; empty where there is none. */
function readPackage(folder: string): PackageFile {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PackageFile) : {};
}

/** Emits our mappers and the peers' code for etcd's protos and the wide message, bundles the benchmark with them and answers the program. */
export async function buildMapperBench(entry: keyof typeof entries): Promise<string> {
  await rm(cache, { recursive: true, force: true });
  const protos = join(cache, "proto");
  await cp(join(root, "proto/etcd"), join(protos, "etcd"), {
    recursive: true,
    filter: (path) => !/\.(yaml|json|ts)$/.test(path),
  });
  await cp(join(root, "test/bench/wide.proto"), join(protos, "wide.proto"));
  await cp(join(peersFolder, "node_modules/protobufjs/google/api"), join(protos, "google/api"), {
    recursive: true,
    filter: (path) => !path.endsWith(".json"),
  });
  await emitOurs(protos);
  emitTsProto(protos);
  const outfile = join(cache, "bench.mjs");
  await writeFile(join(cache, "entry.ts"), entries[entry]);
  await build({
    entryPoints: [join(cache, "entry.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@bufbuild/protobuf", "@bufbuild/protobuf/*", "protobufjs", "protobufjs/*", "long"],
    logLevel: "error",
  });
  return outfile;
}

async function emitOurs(protos: string): Promise<void> {
  const { files, diagnostics } = await produce(
    {
      name: "bench",
      input: { protos: [join(protos, "etcd/*.proto"), join(protos, "wide.proto")], includes: [protos] },
      output: "ours",
      artifacts: ["mappers"],
    },
    root,
    join(cache, "ours"),
  );
  if (files === undefined) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  for (const { path, content } of files) {
    const target = join(cache, "ours", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** ts-proto's code, and the descriptors that protobuf-es works from, both by buf without a network. */
function emitTsProto(protos: string): void {
  const options = "forceLong=bigint,esModuleInterop=true,importSuffix=.js,outputServices=false,useExactTypes=false";
  const bin = join(peersFolder, "node_modules/.bin");
  const template = {
    version: "v2",
    plugins: [{ local: join(bin, "protoc-gen-ts_proto"), out: join(cache, "ts-proto"), opt: options, strategy: "all" }],
  };
  execFileSync(join(bin, "buf"), ["build", protos, "-o", join(cache, "image.binpb")], { stdio: "inherit" });
  execFileSync(join(bin, "buf"), ["generate", protos, "--template", JSON.stringify(template), "--include-imports"], {
    stdio: "inherit",
  });
}
