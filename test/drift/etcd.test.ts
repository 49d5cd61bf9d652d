import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ApiConfig, DialectName } from "../../generator/config.js";
import { complaints, type Diagnostic } from "../../generator/diagnostics.js";
import { readApi } from "../../generator/read/read.js";
import type { ApiReading } from "../../generator/read/read.js";
import type { Finding } from "../../generator/drift/finding.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = path.join(root, "../shared/etcd");
const isPresent = existsSync(shared);
if (!isPresent) console.log(`skipped: no ${shared}`);

interface Known {
  readonly findings: readonly { readonly kind: string; readonly where: string }[];
}

async function readEtcd(
  openapi: readonly string[],
  acceptedDrift: readonly string[] = [],
  dialect: DialectName = "grpc-gateway-v2",
): Promise<ApiReading> {
  const config: ApiConfig = {
    name: "etcd",
    input: { protos: ["proto/etcd/*.proto"], includes: ["proto"], openapi, acceptedDrift },
    output: "",
    artifacts: [],
    gateway: { dialect, json: { useProtoNames: true, emitUnpopulated: false } },
  };
  return readApi(config, root);
}

/** What is worth a warning; the rest is of other names and further words, which no client suffers from. */
async function findDrift(openapi: readonly string[], dialect?: DialectName): Promise<readonly Finding[]> {
  const { findDrift: compare, diagnostics } = await readEtcd(openapi, [], dialect);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const findings = compare?.().findings ?? [];
  return findings.filter(({ kind }) => complaints[`drift-${kind}`].severity !== "info");
}

/** Versions, the dialects of their gateways, and how many findings of each kind their Swagger files have beside the protos of 3.7. */
const published: readonly (readonly [string, DialectName, Readonly<Record<string, number>>])[] = [
  [
    "3.4.45",
    "grpc-gateway-v1",
    {
      "authenticate-requires-auth": 1,
      // Fields and methods that came later.
      "field-missing": 8,
      "path-missing": 3,
      "schema-missing": 5,
      // HashKV stood under the path of Hash.
      "schema-name-differs": 2,
      "status-codes-undeclared": 48,
    },
  ],
  ["3.5.33", "grpc-gateway-v1", { "authenticate-requires-auth": 1, "field-missing": 5, "schema-missing": 1 }],
  // A gateway of the second generation has other errors.
  [
    "3.5.33",
    "grpc-gateway-v2",
    {
      "authenticate-requires-auth": 1,
      "error-schema": 5,
      "field-missing": 5,
      "schema-missing": 1,
      "schema-not-in-proto": 5,
    },
  ],
  ["3.7.1", "grpc-gateway-v2", { "authenticate-requires-auth": 1 }],
];

const keyOf = ({ kind, where }: { kind: string; where: string }): string => `${kind} ${where}`;

describe.skipIf(!isPresent)("an OpenAPI description that strangers wrote of etcd", () => {
  const thirdParty = "../shared/etcd/third-party-openapi-3.1.yml";
  let known: Known;
  beforeAll(() => {
    known = JSON.parse(readFileSync(path.join(shared, "openapi-drift-3.7.json"), "utf8")) as Known;
  });

  it("differs from the protos in all the ways that are known, and in no other", async () => {
    const found = (await findDrift([thirdParty])).map(keyOf);
    // "summary" counts, and shows nothing that differs; what the scheme should be, only another document can say.
    const expected = known.findings
      .filter(({ kind }) => kind !== "summary" && kind !== "security-scheme-differs")
      // No body needs the answer of a method without a binding.
      .filter(({ kind, where }) => kind !== "schema-missing" || where !== "etcdserverpb.RangeStreamResponse")
      .map(keyOf);
    expect(expected).toHaveLength(218);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it("disagrees with ours about how the token travels", async () => {
    const found = await findDrift(["proto/etcd/openapi.yaml", thirdParty]);
    expect(found.filter(({ kind }) => kind === "security-scheme-differs")).toMatchObject([
      { where: "bearerAuth", detail: "http bearer here, apiKey header Authorization in proto/etcd/openapi.yaml" },
    ]);
  });

  it("gives warnings with places, which acceptedDrift silences by kind or by kind and place", async () => {
    const complain = async (acceptedDrift: readonly string[]): Promise<readonly Diagnostic[]> =>
      (await readEtcd(["../shared/etcd/third-party-openapi-3.1.yml"], acceptedDrift)).findDrift?.().diagnostics ?? [];
    const all = await complain([]);
    expect(all.filter(({ severity }) => severity === "warning")).toHaveLength(218);
    expect(all.every(({ severity, location }) => severity !== "error" && location !== undefined)).toBe(true);
    const accepted = ["format-differs", "path-missing post /v3/lock/lock", "path-missing post /v3/never"];
    const some = await complain(accepted);
    expect(some.filter(({ code }) => code === "drift-format-differs")).toEqual([]);
    expect(some.filter(({ code }) => code === "drift-path-missing")).toHaveLength(9);
    expect(some.filter(({ code }) => code === "drift-accepted-unused").map(({ message }) => message)).toEqual([
      "input.acceptedDrift lists path-missing post /v3/never, but there is no such drift.",
    ]);
  });
});

describe.skipIf(!isPresent)("etcd's own Swagger files", () => {
  it.each(published)(
    "of %s in %s differ from the protos of 3.7 where etcd has changed since",
    async (version, dialect, expected) => {
      const found = await findDrift(
        ["rpc", "v3lock", "v3election"].map((name) => `../shared/etcd/swagger/${name}.v${version}.swagger.json`),
        dialect,
      );
      const counts: Record<string, number> = {};
      for (const { kind } of found) counts[kind] = (counts[kind] ?? 0) + 1;
      expect(counts).toEqual(expected);
    },
  );
});

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
