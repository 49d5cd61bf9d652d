import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeProject, runCli } from "../cli/run-cli.js";

const fixtures = fileURLToPath(new URL("../runtime/gateway/fixtures/proto", import.meta.url));

const shelf = `syntax = "proto3";
package shelf.v1;
import "google/api/annotations.proto";
message Shelf { string name = 1; int32 room = 2; }
message GetShelfRequest { string name = 1; }
service Shelves {
  rpc GetShelf(GetShelfRequest) returns (Shelf) { option (google.api.http) = { get: "/shelf/v1/{name=shelves/*}" }; }
  rpc PutShelf(Shelf) returns (Shelf) { option (google.api.http) = { put: "/shelf/v1/{name=shelves/*}" body: "*" }; }
}
`;

/** A project with two APIs that can be served (library, shelf) and one that cannot (types), generated. `more` is configuration beside them. */
export async function makeLibraryProject(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const api = (name: string, artifacts: readonly string[]): object => ({
    name,
    input: {
      protos: [`proto/${name === "types" ? "shelf" : name}/*.proto`],
      includes: ["proto"],
      ...(name === "library" && { serviceConfigs: ["proto/library/library.yaml"] }),
    },
    output: `generated/${name}`,
    artifacts,
  });
  const apis = [api("library", ["routes"]), api("shelf", ["routes"]), api("types", ["messages"])];
  const folder = await makeProject({
    "proto/shelf/shelf.proto": shelf,
    "package.json": '{"type":"module"}',
    "gatewright.config.ts": configText({ apis, ...more }),
    "served.config.ts": configText({ apis, ...more }),
  });
  await cp(fixtures, join(folder, "proto"), { recursive: true });
  const { code, stderr } = await runCli(folder, "generate");
  if (code !== 0) throw new Error(stderr);
  return folder;
}

/** A configuration file of a value. */
export function configText(value: unknown): string {
  return `export default ${JSON.stringify(value)};\n`;
}
