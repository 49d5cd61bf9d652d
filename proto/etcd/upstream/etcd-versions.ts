/** The etcd lines that can be asked for; `3.5-v2` is Debian's 3.5.30, the only 3.5 that is linked with grpc-gateway v2. */
export type EtcdLine = "3.3" | "3.4" | "3.5" | "3.5-v2" | "3.6" | "3.7";

/** A release archive that etcd publishes for one platform: its version and the SHA-256 of its bytes. */
export interface EtcdArchive {
  readonly version: string;
  /** Node's `process.platform` and `process.arch`, e.g. `linux-x64`. */
  readonly platform: string;
  readonly sha256: string;
}

/** How binaries of one etcd line can be had. */
export interface EtcdRecipe {
  readonly line: EtcdLine;
  /** What `etcd --version` must begin with. */
  readonly versionPrefix: string;
  /** The environment variable that names a binary of this line. */
  readonly variable: string;
  /** The Debian release whose `etcd-server` is of this line. */
  readonly debianSuite?: string;
  /** Archives whose checksum is known for sure; a line without any is found by path, `PATH` or Debian alone. */
  readonly archives?: readonly EtcdArchive[];
}

const ARCHIVES_3_4: readonly EtcdArchive[] = [
  {
    version: "3.4.13",
    platform: "linux-x64",
    sha256: "2ac029e47bab752dacdb7b30032f230f49e2f457cbc32e8f555c2210bb5ff107",
  },
  {
    version: "3.4.13",
    platform: "linux-arm64",
    sha256: "1934ebb9f9f6501f706111b78e5e321a7ff8d7792d3d96a76e2d01874e42a300",
  },
];

const ARCHIVES_3_5: readonly EtcdArchive[] = [
  {
    version: "3.5.16",
    platform: "linux-x64",
    sha256: "b414b27a5ad05f7cb01395c447c85d3227e3fb1c176e51757a283b817f645ccc",
  },
  {
    version: "3.5.16",
    platform: "linux-arm64",
    sha256: "8e68c55e6d72b791a9e98591c755af36f6f55aa9eca63767822cd8a3817fdb23",
  },
  {
    version: "3.5.16",
    platform: "darwin-x64",
    sha256: "f9d0c97374655bab27934f7dd19193bc540d692c0a582b3bc686875a0a72754d",
  },
  {
    version: "3.5.16",
    platform: "darwin-arm64",
    sha256: "912c90ce9f79e822a659462a19049bba9e7f0cb42390ed3a7858781d4a7c2eb9",
  },
];

/** Every known etcd line, oldest first. */
export const etcdRecipes: readonly EtcdRecipe[] = [
  { line: "3.3", versionPrefix: "3.3.", variable: "ETCD_BIN_3_3", debianSuite: "bullseye" },
  {
    line: "3.4",
    versionPrefix: "3.4.",

    variable: "ETCD_BIN_3_4",
    debianSuite: "bookworm",
    archives: ARCHIVES_3_4,
  },
  {
    line: "3.5",
    versionPrefix: "3.5.",

    variable: "ETCD_BIN_3_5",
    debianSuite: "trixie",
    archives: ARCHIVES_3_5,
  },
  { line: "3.5-v2", versionPrefix: "3.5.", variable: "ETCD_BIN_3_5_V2", debianSuite: "forky" },
  { line: "3.6", versionPrefix: "3.6.", variable: "ETCD_BIN_3_6" },
  { line: "3.7", versionPrefix: "3.7.", variable: "ETCD_BIN_3_7" },
];

/** The recipe of an etcd line. */
export function etcdRecipe(line: EtcdLine): EtcdRecipe {
  const recipe = etcdRecipes.find((candidate) => candidate.line === line);
  if (recipe === undefined) throw new Error(`no recipe for etcd ${line}`);
  return recipe;
}

/** The address that etcd publishes an archive under. */
export function etcdArchiveUrl(archive: EtcdArchive): string {
  return `https://github.com/etcd-io/etcd/releases/download/v${archive.version}/${etcdArchiveFolder(archive)}${suffix(archive)}`;
}

/** The folder inside an archive that holds the programs. */
export function etcdArchiveFolder(archive: EtcdArchive): string {
  return `etcd-v${archive.version}-${archive.platform.replace("-x64", "-amd64")}`;
}

function suffix(archive: EtcdArchive): string {
  return archive.platform.startsWith("linux") ? ".tar.gz" : ".zip";
}
