import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { googleApiProtos } from "./google-api.js";
import { googleTypeProtos } from "./google-type.js";
import { longrunningProtos } from "./longrunning.js";
import { openapiv2Protos } from "./openapiv2-options.js";
import { wellKnownProtos } from "./well-known.js";

const tables = [wellKnownProtos, googleApiProtos, googleTypeProtos, longrunningProtos, openapiv2Protos];

/** Files that protobufjs ships as text. */
const shipped = new Set([
  "google/protobuf/api.proto",
  "google/protobuf/descriptor.proto",
  "google/protobuf/source_context.proto",
  "google/protobuf/type.proto",
  "google/protobuf/compiler/plugin.proto",
]);

/** Text of a file that needs no include path, or undefined; `path` as imports spell it. */
export async function readBundledProto(path: string): Promise<string | undefined> {
  for (const table of tables) {
    if (Object.hasOwn(table, path)) return table[path];
  }
  if (!shipped.has(path)) return undefined;
  return readFile(createRequire(import.meta.url).resolve(`protobufjs/${path}`), "utf8");
}
