import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, readlink, symlink } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { cachedFolder, cacheFolder } from "../../generator/provision/cache-folder.js";
import { provisionDebianPackages } from "../../generator/provision/debian-package.js";
import { notFound, type NotFound } from "../../generator/provision/provision-result.js";

/** What builds Go programs from protos: Go itself, protoc with its plugins, and the libraries of gRPC and grpc-gateway. */
export interface GoToolchain {
  readonly found: true;
  readonly go: string;
  readonly protoc: string;
  /** Changes whenever another release of a part is used. */
  readonly version: string;
  /** Variables that the programs are started with, beside `GOPATH`. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders to search for Go packages, behind the one that is built. */
  readonly goPaths: readonly string[];
}

/** Go's libraries come as sources; the newest release has the gateway of today. */
const suite = "sid";

const libraries = [
  "golang-github-grpc-ecosystem-grpc-gateway-dev",
  "golang-google-grpc-dev",
  "golang-google-protobuf-dev",
  "golang-google-genproto-dev",
  "golang-golang-x-net-dev",
  "golang-golang-x-text-dev",
  "golang-golang-x-sys-dev",
  "golang-github-golang-protobuf-1-5-dev",
  "golang-github-rogpeppe-fastuuid-dev",
  "golang-grpc-gateway",
  "protoc-gen-go",
  "protoc-gen-go-grpc",
] as const;

/** Finds everything in Debian's archive, through the cache folder and without root. About 80 MB, once. */
export async function findGoToolchain(): Promise<GoToolchain | NotFound> {
  // This package is nothing but links to the compiler of the day.
  const links = await provisionDebianPackages({ suite, packages: ["golang-go"] });
  if (!links.found) return links;
  const release = /go-(\d+\.\d+)/.exec(await readlink(join(links.folder, "usr/bin/go")))?.[1] ?? "";
  const compiler = await provisionDebianPackages({
    suite,
    packages: [`golang-${release}-go`, `golang-${release}-src`],
  });
  if (!compiler.found) return compiler;
  const sources = await provisionDebianPackages({ suite, packages: libraries });
  if (!sources.found) return sources;
  const protoc = await findProtoc();
  if (!protoc.found) return protoc;
  const goPath = await linkMajorVersion(sources.folder);
  if (goPath === undefined) return notFound([{ how: "cache", why: "the folder cannot be written" }], "");
  // The compiler's tree is in two parts, joined by links that lead out of the unpacked root.
  const goRoot = await joinGoRoot(compiler.folder, release);
  return {
    found: true,
    go: join(goRoot, "bin/go"),
    protoc: protoc.program,
    version: `${release} ${await versionOf(sources.folder)}`,
    env: {
      GOROOT: goRoot,
      GO111MODULE: "off",
      GOTOOLCHAIN: "local",
      GOFLAGS: "",
      GOPROXY: "off",
      GOCACHE: join(cacheFolder(), "go-build"),
      CGO_ENABLED: "0",
      LD_LIBRARY_PATH: protoc.libraries,
      PATH: [join(goRoot, "bin"), join(sources.folder, "usr/bin"), process.env["PATH"] ?? ""].join(":"),
    },
    goPaths: [goPath, join(sources.folder, "usr/share/gocode")],
  };
}

/** protoc in the release of this machine, so that it fits its C library. */
async function findProtoc(): Promise<
  { readonly found: true; readonly program: string; readonly libraries: string } | NotFound
> {
  const own = ownSuite();
  const answer = await provisionDebianPackages({
    suite: own ?? suite,
    packages: ["protobuf-compiler"],
    dependencies: "missing",
  });
  if (!answer.found) return answer;
  const folder = join(answer.folder, "usr/lib", process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu");
  return { found: true, program: join(answer.folder, "usr/bin/protoc"), libraries: folder };
}

function ownSuite(): string | undefined {
  if (!existsSync("/etc/os-release")) return undefined;
  return /^VERSION_CODENAME=(\S+)$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
}

/** Without modules, Go takes `/v2` in an import for a folder; Debian's package has none. */
async function linkMajorVersion(root: string): Promise<string | undefined> {
  const answer = await cachedFolder({
    cache: cacheFolder(),
    key: "go-path/grpc-gateway-v2",
    async fill(folder) {
      const parent = join(folder, "src/github.com/grpc-ecosystem/grpc-gateway");
      await mkdir(parent, { recursive: true });
      await symlink(join(root, "usr/share/gocode/src/github.com/grpc-ecosystem/grpc-gateway"), join(parent, "v2"));
      return undefined;
    },
  });
  return answer.found ? answer.folder : undefined;
}

async function joinGoRoot(root: string, release: string): Promise<string> {
  const own = join(root, `usr/lib/go-${release}`);
  const shared = join(root, `usr/share/go-${release}`);
  for (const name of await readdir(shared))
    if (!existsSync(join(own, name))) await symlink(join(shared, name), join(own, name)).catch(() => undefined);
  return own;
}

/** The version that Debian's package of the gateway carries, from the first line of its change log, e.g. `2.30.0-1`. */
async function versionOf(root: string): Promise<string> {
  const log = await readFile(join(root, "usr/share/doc", libraries[0], "changelog.Debian.gz")).catch(() => undefined);
  return log === undefined ? "unknown" : (/\(([^)]+)\)/.exec(gunzipSync(log).toString())?.[1] ?? "unknown");
}
