/** Which behaviour of the JSON gateway an etcd binary was linked with. */
export type EtcdGateway = "grpc-gateway-v1-early" | "grpc-gateway-v1" | "grpc-gateway-v2";

/** The etcd lines that can be asked for; `3.5-v2` is Debian's 3.5.30, the only 3.5 that is linked with grpc-gateway v2. */
export type EtcdLine = "3.3" | "3.4" | "3.5" | "3.5-v2" | "3.6" | "3.7";

/** How binaries of one etcd line can be had. */
export interface EtcdRecipe {
  readonly line: EtcdLine;
  /** What `etcd --version` must begin with. */
  readonly versionPrefix: string;
  readonly gateway: EtcdGateway;
  /** The environment variable that names a binary of this line. */
  readonly variable: string;
  /** The Debian release whose `etcd-server` is of this line. */
  readonly debianSuite?: string;
}

/** Every known etcd line, oldest first. */
export const etcdRecipes: readonly EtcdRecipe[] = [
  { line: "3.3", versionPrefix: "3.3.", gateway: "grpc-gateway-v1-early", variable: "ETCD_BIN_3_3", debianSuite: "bullseye" },
  { line: "3.4", versionPrefix: "3.4.", gateway: "grpc-gateway-v1", variable: "ETCD_BIN_3_4", debianSuite: "bookworm" },
  { line: "3.5", versionPrefix: "3.5.", gateway: "grpc-gateway-v1", variable: "ETCD_BIN_3_5", debianSuite: "trixie" },
  { line: "3.5-v2", versionPrefix: "3.5.", gateway: "grpc-gateway-v2", variable: "ETCD_BIN_3_5_V2", debianSuite: "forky" },
  { line: "3.6", versionPrefix: "3.6.", gateway: "grpc-gateway-v2", variable: "ETCD_BIN_3_6" },
  { line: "3.7", versionPrefix: "3.7.", gateway: "grpc-gateway-v2", variable: "ETCD_BIN_3_7" },
];

/** The recipe of an etcd line. */
export function etcdRecipe(line: EtcdLine): EtcdRecipe {
  const recipe = etcdRecipes.find((candidate) => candidate.line === line);
  if (recipe === undefined) throw new Error(`no recipe for etcd ${line}`);
  return recipe;
}
