import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema, type FileDescriptorProto } from "@bufbuild/protobuf/wkt";
import { cachedFolder, cacheFolder } from "../../generator/provision/cache-folder.js";
import { notFound, type Attempt, type NotFound } from "../../generator/provision/provision-result.js";
import { failureLine, runCommand } from "../../generator/provision/run-command.js";
import { mainProgram } from "./main-program.js";
import { findGoToolchain, type GoToolchain } from "./toolchain.js";

/** An API that the real gateway is to serve. */
export interface OracleApi {
  /** Short name, e.g. `shapes`. */
  readonly name: string;
  /** Files by their import path, e.g. `shapes.proto`. */
  readonly files: readonly string[];
  /** Folders that the files and their imports lie in. */
  readonly includes: readonly string[];
}

/** A program that serves APIs with the real grpc-gateway, and what protoc says of their files. */
export interface Oracle {
  readonly found: true;
  readonly program: string;
  readonly descriptors: readonly FileDescriptorProto[];
  /** Releases of Go and of grpc-gateway. */
  readonly version: string;
}

/** Packages that the libraries bring compiled; whatever else is imported is compiled with the API. */
const provided = /^google\/(protobuf|api|rpc)\/[^/]+\.proto$/;

/**
 * Builds the real grpc-gateway for some APIs, each behind an address of its own. The first build compiles Go's libraries (about two
 * minutes of CPU), later ones take seconds, and one whose protos have not changed is taken from the cache.
 */
export async function buildOracle(apis: readonly OracleApi[]): Promise<Oracle | NotFound> {
  const toolchain = await findGoToolchain();
  if (!toolchain.found) return toolchain;
  const hash = createHash("sha256").update(toolchain.version).update(mainProgram([]));
  for (const { name, files, includes } of apis) {
    hash.update(`\0${name}`);
    for (const file of files) hash.update(`\0${file}\0`).update(await readFirst(includes, file));
  }
  const answer = await cachedFolder({
    cache: cacheFolder(),
    key: `grpc-gateway/${hash.digest("hex").slice(0, 24)}`,
    fill: (folder) => build(folder, apis, toolchain),
  });
  if (!answer.found) return notFound([answer], "See what the compiler says.");
  const set = fromBinary(FileDescriptorSetSchema, await readFile(join(answer.folder, "descriptors.binpb")));
  return {
    found: true,
    program: join(answer.folder, "oracle"),
    descriptors: set.file,
    version: toolchain.version,
  };
}

async function readFirst(includes: readonly string[], file: string): Promise<Buffer> {
  for (const include of includes) {
    const content = await readFile(join(include, file)).catch(() => undefined);
    if (content !== undefined) return content;
  }
  throw new Error(`${file} is in none of ${includes.join(", ")}`);
}

async function build(folder: string, apis: readonly OracleApi[], toolchain: GoToolchain): Promise<Attempt | undefined> {
  const work = join(folder, "work");
  await mkdir(join(work, "src/oracle"), { recursive: true });
  const env = { ...process.env, ...toolchain.env, GOPATH: [work, ...toolchain.goPaths].join(":") };
  const includes = [...new Set(apis.flatMap((api) => api.includes))].flatMap((include) => ["-I", include]);
  const targets = apis.flatMap((api) => api.files);
  const descriptors = join(folder, "descriptors.binpb");
  const run = async (
    what: string,
    program: string,
    args: readonly string[],
    cwd?: string,
  ): Promise<Attempt | undefined> => {
    const result = await runCommand(program, args, { env, timeoutMs: 900_000, ...(cwd !== undefined && { cwd }) });
    // protoc warns of imports that random protos have in vain.
    const stderr = result.stderr.replace(/^.*: warning: .*$/gm, "");
    return result.code === 0 ? undefined : { how: what, why: failureLine({ ...result, stderr }) };
  };
  const failure = await run("protoc", toolchain.protoc, [
    ...includes,
    "--include_imports",
    `--descriptor_set_out=${descriptors}`,
    ...targets,
  ]);
  if (failure !== undefined) return failure;
  const set = fromBinary(FileDescriptorSetSchema, await readFile(descriptors));
  const own = set.file.filter((file) => !provided.test(file.name));
  const mapping = own.map((file) => `M${file.name}=${goPackage(file)};pb`).join(",");
  const compiled = own.map((file) => file.name);
  const served = own.filter((file) => targets.includes(file.name) && file.service.length > 0).map((file) => file.name);
  const out = join(work, "src");
  const steps: readonly (readonly [string, string, readonly string[], string?])[] = [
    [
      "protoc-gen-go",
      toolchain.protoc,
      [
        ...includes,
        `--go_out=${out}`,
        `--go_opt=${mapping}`,
        `--go-grpc_out=${out}`,
        `--go-grpc_opt=${mapping}`,
        ...compiled,
      ],
    ],
    [
      "protoc-gen-grpc-gateway",
      toolchain.protoc,
      [...includes, `--grpc-gateway_out=${out}`, `--grpc-gateway_opt=${mapping}`, ...served],
    ],
  ];
  for (const [what, program, args] of steps) {
    const failed = await run(what, program, args);
    if (failed !== undefined) return failed;
  }
  const registered = await findRegisterFunctions(apis, own, out);
  await writeFile(join(out, "oracle/main.go"), mainProgram(registered));
  const compileFailure = await run(
    "go build",
    toolchain.go,
    ["build", "-trimpath", "-ldflags=-s -w", "-o", join(folder, "oracle"), "."],
    join(out, "oracle"),
  );
  if (compileFailure !== undefined) return compileFailure;
  await rm(work, { recursive: true, force: true });
  return undefined;
}

/** One Go package per proto package. */
function goPackage(file: FileDescriptorProto): string {
  return `oracle/pb/${(file.package === "" ? "root" : file.package).replaceAll(".", "/")}`;
}

/** What must be called to serve the services of each API. */
async function findRegisterFunctions(
  apis: readonly OracleApi[],
  files: readonly FileDescriptorProto[],
  out: string,
): Promise<readonly { readonly api: string; readonly goPackage: string; readonly name: string }[]> {
  const found: { api: string; goPackage: string; name: string }[] = [];
  for (const { name: api, files: targets } of apis) {
    for (const file of files.filter((each) => targets.includes(each.name))) {
      const folder = goPackage(file);
      const base =
        file.name
          .split("/")
          .at(-1)
          ?.replace(/\.proto$/, "") ?? "";
      const texts = await readdir(join(out, folder)).catch((): string[] => []);
      if (!texts.includes(`${base}.pb.gw.go`)) continue;
      const text = await readFile(join(out, folder, `${base}.pb.gw.go`), "utf8");
      for (const match of text.matchAll(/^func (Register\w+HandlerFromEndpoint)\(/gm))
        found.push({ api, goPackage: folder, name: match[1] ?? "" });
    }
  }
  return found;
}
