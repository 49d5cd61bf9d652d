import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { artifacts } from "../../generator/artifacts/index.js";
import type { ApiConfig } from "../../generator/config.js";
import { produce } from "../../generator/produce.js";

let root: string;

const head = 'syntax = "proto3";\npackage a;\nimport "google/api/annotations.proto";\nmessage M { string id = 1; }\n';
const inputs = {
  bound: `${head}service S { rpc Get(M) returns (M) { option (google.api.http).get = "/m/{id}"; } rpc Put(M) returns (M); }\n`,
  bare: `${head}service S { rpc Get(M) returns (M); rpc Put(M) returns (M); }\n`,
  emptyRule: `${head}service S { rpc Get(M) returns (M) { option (google.api.http) = {}; } }\n`,
  unfit: `${head}service S { rpc Get(M) returns (M) { option (google.api.http).get = "/m/{gone}"; } }\n`,
  messages: head,
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "gatewright-unrouted-"));
  for (const [name, text] of Object.entries(inputs)) await writeFile(join(root, `${name}.proto`), text);
  await writeFile(
    join(root, "rules.yaml"),
    "type: google.api.Service\nhttp:\n  rules:\n    - selector: a.S.Get\n      get: /m/{id}\n",
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What is said of missing rules: code, severity, and the artifacts that it is said of. */
async function complaintsOf(
  name: keyof typeof inputs,
  chosen: readonly string[],
  more: Partial<ApiConfig> = {},
): Promise<readonly string[]> {
  const input = { protos: [`${name}.proto`], includes: ["."], ...more.input };
  const config = { name: "x", output: "out", artifacts: chosen, verify: false, ...more, input };
  const { diagnostics, files } = await produce(config, root, join(root, "out"));
  if (files === undefined && more.strict !== true) throw new Error(JSON.stringify(diagnostics));
  return diagnostics
    .filter(({ code }) => code === "http-rules-missing" || code === "methods-missing")
    .map(({ code, severity, message }) => `${severity} ${code}: ${message.split(": ").at(-1)}`);
}

describe("an API without HTTP rules is spoken of once", () => {
  test.each(artifacts.map(({ name }) => name))("where %s is asked for, if it is made of rules", async (name) => {
    const isOfRules = ["routes", "conformance", "openapi", "swagger", "docs", "deploy"].includes(name);
    expect(await complaintsOf("bare", [name])).toEqual(isOfRules ? [`warning http-rules-missing: ${name}.`] : []);
    expect(await complaintsOf("bound", [name])).toEqual([]);
  });

  test("for all artifacts together", async () => {
    expect(await complaintsOf("bare", ["messages", "docs", "routes", "conformance"])).toEqual([
      "warning http-rules-missing: routes, conformance, docs.",
    ]);
  });

  test("where the rules bind nothing, or nothing that could be served", async () => {
    expect(await complaintsOf("emptyRule", ["routes"])).toHaveLength(1);
    const diagnostics = { "path-field-unknown": "warning" } as const;
    expect(await complaintsOf("unfit", ["routes"], { diagnostics })).toHaveLength(1);
  });

  test("where nothing that is bound is included", async () => {
    expect(await complaintsOf("bound", ["routes"], { input: { include: ["a.S.Put"] } })).toHaveLength(1);
    expect(await complaintsOf("bound", ["routes"], { input: { exclude: ["a.S"] } })).toEqual([
      "info methods-missing: routes.",
    ]);
  });

  test("not where a service configuration has them", async () => {
    expect(await complaintsOf("bare", ["routes"], { input: { serviceConfigs: ["rules.yaml"] } })).toEqual([]);
  });

  test("not of Swagger documents that have unbound methods too", async () => {
    const swagger = { generateUnboundMethods: true };
    expect(await complaintsOf("bare", ["swagger"], { swagger })).toEqual([]);
    expect(await complaintsOf("bare", ["swagger", "openapi"], { swagger })).toHaveLength(1);
  });

  test("as the user wants: off, or an error", async () => {
    expect(await complaintsOf("bare", ["routes"], { diagnostics: { "http-rules-missing": "off" } })).toEqual([]);
    expect(await complaintsOf("bare", ["routes"], { strict: true })).toEqual(["error http-rules-missing: routes."]);
  });

  test("an API without methods is no fault", async () => {
    expect(await complaintsOf("messages", ["routes", "messages"])).toEqual(["info methods-missing: routes."]);
    expect(await complaintsOf("messages", ["messages", "clients"])).toEqual([]);
  });
});
