import { join } from "node:path";

/** The root of the repository. */
export const ROOT: string = join(import.meta.dirname, "../..");

/** The folder with etcd's API description. */
export const ETCD: string = join(ROOT, "proto/etcd");

/** Recorded facts and documents about etcd, which lie beside the repository where they exist at all. */
export const SHARED_ETCD: string = join(ROOT, "../shared/etcd");
