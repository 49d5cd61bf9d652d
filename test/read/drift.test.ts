import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ApiConfig } from "../../generator/config.js";
import { readApi } from "../../generator/read/read.js";
import type { ApiReading } from "../../generator/read/read.js";
import { compareDocuments } from "../../generator/read/merge/merge.js";
import type { Finding } from "../../generator/read/merge/finding.js";
import { readDocuments } from "../../generator/read/openapi/read-documents.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = path.join(root, "../shared/etcd");
const isPresent = existsSync(shared);
if (!isPresent) console.log(`skipped: no ${shared}`);

interface Known {
  readonly findings: readonly { readonly kind: string; readonly where: string }[];
}

async function readEtcd(openapi: readonly string[], acceptedDrift: readonly string[] = []): Promise<ApiReading> {
  const config: ApiConfig = {
    name: "etcd",
    input: { protos: ["proto/etcd/*.proto"], includes: ["proto"], openapi, acceptedDrift },
    output: "",
    artifacts: [],
  };
  return readApi(config, root);
}

async function findDrift(openapi: readonly string[]): Promise<readonly Finding[]> {
  const { api } = await readEtcd([]);
  const { documents, diagnostics } = await readDocuments(openapi, root);
  expect(diagnostics).toEqual([]);
  return compareDocuments(api, documents, "grpc-gateway-v2").findings;
}

const keyOf = ({ kind, where }: { kind: string; where: string }): string => `${kind} ${where}`;

describe.skipIf(!isPresent)("an OpenAPI description that strangers wrote of etcd", () => {
  const thirdParty = path.join(shared, "third-party-openapi-3.1.yml");
  let known: Known;
  beforeAll(() => {
    known = JSON.parse(readFileSync(path.join(shared, "openapi-drift-3.7.json"), "utf8")) as Known;
  });

  it("differs from the protos in all the ways that are known, and in no other", async () => {
    const found = (await findDrift([thirdParty])).map(keyOf);
    // "summary" counts, and shows nothing that differs; what the scheme should be, only another document can say.
    const expected = known.findings
      .filter(({ kind }) => kind !== "summary" && kind !== "security-scheme-differs")
      .map(keyOf);
    expect(expected).toHaveLength(219);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it("disagrees with ours about how the token travels", async () => {
    const found = await findDrift([path.join(root, "proto/etcd/openapi.yaml"), thirdParty]);
    expect(found.filter(({ kind }) => kind === "security-scheme-differs")).toMatchObject([
      { where: "bearerAuth", detail: "http bearer here, apiKey header Authorization in proto/etcd/openapi.yaml" },
    ]);
  });

  it("gives warnings with places, which acceptedDrift silences by kind or by kind and place", async () => {
    const all = (await readEtcd(["../shared/etcd/third-party-openapi-3.1.yml"])).diagnostics;
    expect(all).toHaveLength(219);
    expect(all.every(({ severity, location }) => severity === "warning" && location !== undefined)).toBe(true);
    const accepted = ["format-differs", "path-missing post /v3/lock/lock", "path-missing post /v3/never"];
    const some = (await readEtcd(["../shared/etcd/third-party-openapi-3.1.yml"], accepted)).diagnostics;
    expect(some.filter(({ code }) => code === "drift-format-differs")).toEqual([]);
    expect(some.filter(({ code }) => code === "drift-path-missing")).toHaveLength(9);
    expect(some.filter(({ code }) => code === "drift-accepted-unused").map(({ message }) => message)).toEqual([
      "input.acceptedDrift lists path-missing post /v3/never, but there is no such drift.",
    ]);
  });
});

describe.skipIf(!isPresent)("etcd's own Swagger files", () => {
  it.each(["3.4.45", "3.5.33", "3.7.1"])(
    "of %s read, and differ from the protos of 3.7 where etcd has changed since",
    async (version) => {
      const found = await findDrift(
        ["rpc", "v3lock", "v3election"].map((name) => path.join(shared, `swagger/${name}.v${version}.swagger.json`)),
      );
      const kinds = new Map<string, number>();
      for (const { kind } of found) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const counts = Object.fromEntries([...kinds].sort());
      expect(counts).toEqual(expectedCounts[version]);
    },
  );
});

/** How many findings of each kind each published set of Swagger files has. */
const expectedCounts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "3.4.45": {
    "authenticate-requires-auth": 1,
    "field-missing": 8,
    "path-missing": 3,
    "schema-missing": 6,
    "schema-not-in-proto": 6,
    "status-codes-undeclared": 48,
  },
  // Its error schemas are those of the dialect grpc-gateway-v1.
  "3.5.33": {
    "authenticate-requires-auth": 1,
    "error-schema": 3,
    "field-missing": 5,
    "schema-missing": 2,
    "schema-not-in-proto": 5,
  },
  // The method without a binding is not described, so neither is its response.
  "3.7.1": { "authenticate-requires-auth": 1, "schema-missing": 1 },
};

describe("our own documents", () => {
  it("agree with the protos in everything", async () => {
    const { diagnostics } = await readEtcd(["proto/etcd/openapi.yaml", "proto/etcd/swagger/*.swagger.json"]);
    expect(diagnostics).toEqual([]);
  });

  it("give every bound method summary, tags, security, errors and examples", async () => {
    const { api } = await readEtcd(["proto/etcd/openapi.yaml", "proto/etcd/swagger/*.swagger.json"]);
    const methods = api.files
      .filter((file) => file.isInput)
      .flatMap((file) => file.services)
      .flatMap((service) => service.methods);
    const bound = methods.filter((method) => method.bindings.length > 0);
    expect(bound).toHaveLength(48);
    for (const { name, doc } of bound) {
      const told = [doc.summary, doc.operationId, doc.tags[0], doc.security, doc.errors[0], doc.examples[0]].filter(
        (each) => each !== undefined,
      );
      expect([name, told.length]).toEqual([name, 6]);
    }
    expect(methods.find((method) => method.name === "Authenticate")?.doc.security).toEqual([]);
    expect(methods.find((method) => method.name === "Put")?.doc.security).toEqual(["ApiKey"]);
    expect(api.info.tags.map((tag) => tag.name)).toEqual([
      "KV",
      "Watch",
      "Lease",
      "Cluster",
      "Maintenance",
      "Auth",
      "Lock",
      "Election",
    ]);
    expect(api.securitySchemes).toMatchObject([
      { name: "ApiKey", kind: "apiKey", in: "header", parameter: "Authorization" },
    ]);
  });
});
