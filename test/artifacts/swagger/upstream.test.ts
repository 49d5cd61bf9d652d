import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import configuration from "../../../gatewright.config.js";
import { swaggerArtifact } from "../../../generator/artifacts/swagger/swagger.js";
import { planFixture } from "../../tools/fixture-apis.js";
import { compareWithUpstream, findToolsOrSay, firstDifference, probes, writeBundled } from "./upstream.js";
import { variants } from "./variants.js";

const tools = await findToolsOrSay();
let bundled: string;

beforeAll(async () => {
  bundled = await mkdtemp(join(tmpdir(), "gatewright-bundled-"));
  await writeBundled(bundled);
});
afterAll(() => rm(bundled, { recursive: true, force: true }));

test("the three documents that etcd publishes come out in the bytes that are checked in", async () => {
  const [etcd] = configuration.apis;
  if (etcd === undefined) throw new Error("no etcd");
  const input = { ...etcd.input, openapiConfigurations: ["proto/etcd/swagger/options.yaml"] };
  const plan = await planFixture({ ...etcd, input, artifacts: ["swagger"] });
  const { files = [], diagnostics } = swaggerArtifact.emit(plan);
  expect(diagnostics).toEqual([]);
  for (const stem of ["rpc", "lock", "election"]) {
    const path = `${stem}.swagger.json`;
    const wanted = await readFile(new URL(`../../../proto/etcd/swagger/${path}`, import.meta.url), "utf8");
    expect(files.find((each) => each.path === `swagger/etcd/${path}`)?.content).toBe(wanted);
  }
});

test.skipIf(tools === undefined).each(variants.map((each) => [JSON.stringify(each), each] as const))(
  "the plugin writes the same bytes with %s",
  { timeout: 60_000 },
  async (_name, swagger) => {
    if (tools === undefined) return;
    const folder = fileURLToPath(new URL("./protos", import.meta.url));
    const input = { folder, files: probes, includes: [bundled], swagger, options: ["allow_delete_body=true"] };
    const { documents, refusal, diagnostics } = await compareWithUpstream(tools, input);
    expect(refusal).toBeUndefined();
    expect(diagnostics.filter((each) => !/^(?:openapi-method-unsayable|swagger-operation-hidden)/.test(each))).toEqual(
      [],
    );
    expect(documents).toHaveLength(swagger.allowMerge === true ? 1 : probes.length);
    expect(documents.filter(({ ours, theirs }) => ours !== theirs).map(firstDifference)).toEqual([]);
  },
);

test.skipIf(tools === undefined)(
  "and with rules and annotations that stand in configurations",
  { timeout: 60_000 },
  async () => {
    if (tools === undefined) return;
    const folder = fileURLToPath(new URL("./protos", import.meta.url));
    const [rules, annotations] = ["rules.yaml", "annotations.yaml"].map((name) => join(folder, "..", name));
    const { documents, refusal } = await compareWithUpstream(tools, {
      folder,
      files: ["shelf.proto", "bare.proto"],
      includes: [bundled],
      input: { serviceConfigs: [rules ?? ""], openapiConfigurations: [annotations ?? ""] },
      options: [`grpc_api_configuration=${rules ?? ""}`, `openapi_configuration=${annotations ?? ""}`],
    });
    expect(refusal).toBeUndefined();
    expect(documents.map(({ name }) => name)).toEqual(["bare.swagger.json", "shelf.swagger.json"]);
    expect(documents.filter(({ ours, theirs }) => ours !== theirs).map(firstDifference)).toEqual([]);
  },
);
