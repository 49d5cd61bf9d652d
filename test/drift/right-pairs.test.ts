import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiConfig, GatewayConfig } from "../../generator/config.js";
import { dialectNames } from "../../generator/config.js";
import { produce } from "../../generator/produce.js";
import { readApi } from "../../generator/read/read.js";
import { libraryProto } from "./library.js";

/** Maps in a query, whose keys other generators write into the name. */
const labelsProto = `syntax = "proto3";
package shop.v1;
import "google/api/annotations.proto";
message FindRequest { map<string, string> book_labels = 1; map<int64, bool> marks = 2; }
message FindResponse { repeated string names = 1; }
service Labels { rpc Find(FindRequest) returns (FindResponse) { option (google.api.http) = { get: "/v1/labels" }; } }
`;

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gatewright-pairs-"));
  await writeFile(path.join(folder, "library.proto"), libraryProto);
  await writeFile(path.join(folder, "labels.proto"), labelsProto);
});
afterAll(() => rm(folder, { recursive: true }));

/** What our own document of an API says, written beside its protos. */
async function writeDocument(
  api: ApiConfig,
  from: string,
  artifact: "openapi" | "swagger" = "openapi",
): Promise<string> {
  const { files, diagnostics } = await produce({ ...api, artifacts: [artifact], verify: false }, from, folder);
  const document = files?.find(({ path: name }) => name.startsWith("openapi.") || name.endsWith(".swagger.json"));
  if (document === undefined) throw new Error(JSON.stringify(diagnostics));
  const name = `${api.name}-${Math.random().toString(36).slice(2)}`;
  await mkdir(path.join(folder, name));
  const written = path.join(folder, name, path.basename(document.path));
  await writeFile(written, document.content);
  return written;
}

async function findDrift(api: ApiConfig, from: string): Promise<readonly unknown[]> {
  const { findDrift: compare, diagnostics } = await readApi(api, from);
  return [...diagnostics.filter(({ severity }) => severity === "error"), ...(compare?.().findings ?? [])];
}

const gateways: readonly (readonly [string, GatewayConfig])[] = [
  ...dialectNames.map((dialect) => [dialect, { dialect }] as const),
  ["proto names", { json: { useProtoNames: true } }],
  ["numbers of enums", { json: { useEnumNumbers: true } }],
  ["other paths", { pathAliases: { "/v1beta": "/v1" } }],
];

describe("a document that says what the gateway does has no drift", () => {
  test.each(gateways)("our own of the library, %s", async (_, gateway) => {
    const api: ApiConfig = {
      name: "library",
      input: { protos: ["library.proto"], includes: ["."] },
      output: "",
      artifacts: [],
      gateway,
    };
    const openapi = [path.relative(folder, await writeDocument(api, folder))];
    expect(await findDrift({ ...api, input: { ...api.input, openapi } }, folder)).toEqual([]);
  });

  test.each(dialectNames)("our own of etcd, %s", async (dialect) => {
    const api: ApiConfig = {
      name: "etcd",
      input: { protos: ["proto/etcd/*.proto"], includes: ["proto"] },
      output: "",
      artifacts: [],
      gateway: { dialect, json: { useProtoNames: true, emitUnpopulated: false } },
    };
    const openapi = [path.relative(root, await writeDocument(api, root))];
    expect(await findDrift({ ...api, input: { ...api.input, openapi } }, root)).toEqual([]);
  });

  test.each(["library.proto", "labels.proto"])("what protoc-gen-openapiv2 would write of %s", async (proto) => {
    const api: ApiConfig = {
      name: "library",
      input: { protos: [proto], includes: ["."] },
      output: "",
      artifacts: [],
    };
    const openapi = [path.relative(folder, await writeDocument(api, folder, "swagger"))];
    const found = await findDrift({ ...api, input: { ...api.input, openapi } }, folder);
    // The pattern of a path is for information: a template says the same in words of its own.
    expect(found.filter((each) => (each as { kind?: string }).kind !== "constraint-differs")).toEqual([]);
  });
});
