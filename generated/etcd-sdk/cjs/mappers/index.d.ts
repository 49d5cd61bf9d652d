import type { MapperRegistry } from "../runtime/core/index.js";
/** Mappers of all messages of etcd by full name, e.g. to resolve google.protobuf.Any. */
export declare const mappers: MapperRegistry;
