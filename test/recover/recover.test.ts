import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiArtifact } from "../../generator/artifacts/openapi/openapi.js";
import type { Api, HttpBinding, Method, Service } from "../../generator/model/api.js";
import { indexApi } from "../../generator/model/lookup.js";
import { normalizePathTemplate, printPathTemplate } from "../../generator/model/path-template.js";
import type { Plan } from "../../generator/plan/plan.js";
import { readHttpApi } from "../../generator/read/openapi/read-http-api.js";
import { recoverBindings, type Recovery } from "../../generator/recover/recover.js";
import { fixtureApis, planFixture } from "../tools/fixture-apis.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-recover-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An API without its bindings. */
function strip(api: Api): Api {
  const files = api.files.map((file) => ({
    ...file,
    services: file.services.map((service) => ({
      ...service,
      methods: service.methods.map((method) => ({ ...method, bindings: [] })),
    })),
  }));
  return { ...api, files };
}

async function recover(
  plan: Plan,
  documents: readonly string[],
  told: Readonly<Record<string, string>> = {},
): Promise<Recovery> {
  const { api: http, diagnostics } = await readHttpApi(documents, root, "test");
  if (http === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const stripped = strip(plan.api);
  return recoverBindings(stripped, indexApi(stripped), http, told);
}

/** A binding in a form in which equal ones are equal. */
function show(
  { fullName }: Service,
  { name, clientStreaming, input }: Method,
  binding: HttpBinding,
  plan: Plan,
): string {
  const { method, template, body, responseBody } = binding;
  // All that a stream of requests can have is its body, and a message without fields is the same in a body and without one.
  const isSame = clientStreaming || plan.index.messages.get(input)?.fields.length === 0;
  const own = body.kind === "field" ? body.path : body.kind === "whole" && !isSame ? "*" : "";
  return `${fullName}.${name} ${method} ${printPathTemplate(template)} ${own} ${responseBody ?? ""}`.trim();
}

function recovered({ bindings }: Recovery, plan: Plan): readonly string[] {
  return bindings.map(({ service, method, binding }) => show(service, method, binding, plan)).toSorted();
}

/** Methods of HTTP that a document can say. */
const sayable = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** What the gateway of a plan serves and its document can say: of routes that no request can tell apart there is one. */
function declared(plan: Plan): readonly string[] {
  const all = plan.methods.flatMap(({ service, method }) =>
    method.bindings.map((binding) => ({ service, method, binding })),
  );
  const isFirst = plan.config.gateway?.dialect === "google";
  const routes = new Map<string, string>();
  for (const { service, method, binding } of isFirst ? all.toReversed() : all)
    if (sayable.includes(binding.method))
      routes.set(`${binding.method} ${normalizePathTemplate(binding.template)}`, show(service, method, binding, plan));
  return [...routes.values()].toSorted();
}

describe("bindings come back from the document of their gateway", () => {
  test.each(fixtureApis.map((each) => [each.name, each] as const))("%s", async (_name, config) => {
    const plan = await planFixture({ ...config, openapi: { format: "json" } });
    const wanted = declared(plan);
    const [file] = openApiArtifact.emit(plan).files ?? [];
    if (wanted.length === 0 || file === undefined) return;
    const path = join(folder, `${config.name}.json`);
    await writeFile(path, file.content);
    const recovery = await recover(plan, [path]);
    expect(recovery.diagnostics.map(({ message }) => message)).toEqual([]);
    expect(recovered(recovery, plan)).toEqual(wanted);
  });
});

const shared = join(root, "../shared");

describe("etcd's bindings come back from what has been published of it", () => {
  let plan: Plan;
  beforeAll(async () => {
    const [etcd] = fixtureApis;
    if (etcd === undefined) throw new Error("etcd is the first fixture");
    plan = await planFixture(etcd);
  });
  const swagger = (version: string): readonly string[] =>
    ["rpc", "v3election", "v3lock"].map((each) => `etcd/swagger/${each}.${version}.swagger.json`);

  test.each([
    ["this repository's document", ["openapi.yaml"]],
    ["this repository's Swagger", ["rpc", "election", "lock"].map((each) => `swagger/${each}.swagger.json`)],
  ] as const)("%s: all 51", async (_name, files) => {
    const recovery = await recover(
      plan,
      files.map((each) => join(root, "proto/etcd", each)),
    );
    expect(recovery.diagnostics).toEqual([]);
    expect(recovered(recovery, plan)).toEqual(declared(plan));
    expect(recovery.bindings).toHaveLength(51);
  });

  test.skipIf(!existsSync(shared)).each([
    // The gateway of 3.4 has the hash of keys where later ones have that of everything, and lacks three routes.
    ["3.4.45", swagger("v3.4.45"), 48, ["etcdserverpb.Maintenance.HashKV POST /v3/maintenance/hash *"]],
    ["3.5.33", swagger("v3.5.33"), 51, []],
    ["3.7.1", swagger("v3.7.1"), 51, []],
    ["a description by others", ["etcd/third-party-openapi-3.1.yml"], 38, []],
  ] as const)("%s", async (_name, files, count, own) => {
    const recovery = await recover(
      plan,
      files.map((each) => join(shared, each)),
    );
    expect(recovery.diagnostics).toEqual([]);
    expect(recovery.bindings).toHaveLength(count);
    const known = new Set(declared(plan));
    expect(recovered(recovery, plan).filter((each) => !known.has(each))).toEqual(own);
  });
});
