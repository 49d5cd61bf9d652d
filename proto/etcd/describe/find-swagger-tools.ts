import { join } from "node:path";
import { provisionDebianPackages } from "../../../generator/provision/debian-package.js";
import type { NotFound } from "../../../generator/provision/provision-result.js";

/** protoc and upstream's OpenAPI plugin, ready to be started. */
export interface SwaggerTools {
  readonly found: true;
  /** Path of `protoc`. */
  readonly protoc: string;
  /** Path of `protoc-gen-openapiv2`. */
  readonly plugin: string;
  /** Folder with `google/protobuf/*.proto` in the form this protoc understands. */
  readonly wellKnownTypes: string;
  /** Folder with protoc's shared libraries. */
  readonly libraries: string;
}

/** Debian's names for what Node calls `process.arch`. */
const DEBIAN_ARCHITECTURES: Readonly<Record<string, string>> = { x64: "x86_64", arm64: "aarch64" };

/** The plugin release whose output is checked in: another one may word or order things differently. */
const PLUGIN_PACKAGE = "golang-grpc-gateway=2.30.0-1";
const PROTOC_PACKAGES = ["protobuf-compiler", "libprotoc32", "libprotobuf32", "libprotobuf-dev"] as const;

/**
 * Unpacks protoc (Debian bookworm) and grpc-gateway 2.30's plugin (Debian sid) into the cache folder, without root. Needs a machine
 * with apt; elsewhere the answer says what is missing.
 */
export async function findSwaggerTools(): Promise<SwaggerTools | NotFound> {
  const protoc = await provisionDebianPackages({ suite: "bookworm", packages: PROTOC_PACKAGES });
  if (!protoc.found) return protoc;
  const plugin = await provisionDebianPackages({ suite: "sid", packages: [PLUGIN_PACKAGE] });
  if (!plugin.found) return plugin;
  return {
    found: true,
    protoc: join(protoc.folder, "usr/bin/protoc"),
    plugin: join(plugin.folder, "usr/bin/protoc-gen-openapiv2"),
    wellKnownTypes: join(protoc.folder, "usr/include"),
    libraries: join(protoc.folder, "usr/lib", `${DEBIAN_ARCHITECTURES[process.arch] ?? process.arch}-linux-gnu`),
  };
}
