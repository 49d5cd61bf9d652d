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

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gatewright-pairs-"));
  await writeFile(path.join(folder, "library.proto"), libraryProto);
});
afterAll(() => rm(folder, { recursive: true }));

/** What our own document of an API says, written beside its protos. */
async function writeDocument(api: ApiConfig, from: string): Promise<string> {
  const { files, diagnostics } = await produce({ ...api, artifacts: ["openapi"], verify: false }, from, folder);
  const document = files?.find((file) => file.path.startsWith("openapi."));
  if (document === undefined) throw new Error(JSON.stringify(diagnostics));
  const name = `${api.name}-${Math.random().toString(36).slice(2)}`;
  await mkdir(path.join(folder, name));
  await writeFile(path.join(folder, name, document.path), document.content);
  return path.join(folder, name, document.path);
}

async function findDrift(api: ApiConfig, from: string): Promise<readonly unknown[]> {
  const { drift = [], diagnostics } = await readApi(api, from);
  return [...diagnostics.filter(({ severity }) => severity === "error"), ...drift];
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
});
