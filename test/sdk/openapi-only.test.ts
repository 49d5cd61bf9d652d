import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { produce } from "../../generator/produce.js";
import { writeOutput } from "../../generator/write/write.js";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { findEtcd } from "../../proto/etcd/server/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../proto/etcd/server/start-etcd.js";
import { createTemporaryProject, repository, type TemporaryProject } from "./temporary-project.js";

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));

/** Whatever names a document leads to, the calls are these. */
const script = `
import { createEtcdClient, createFetchTransport, ClientError } from "only-openapi";

const client = createEtcdClient(createFetchTransport({ baseUrl: process.argv[2] }));
const { header } = await client.kv.put({ key: "a", value: "grüße" });
const { kvs } = await client.kv.range({ key: "a" });
const events = [];
for await (const answer of client.watch.watch([{ createRequest: { key: "a", startRevision: header.revision } }, { requestUnion: { case: "createRequest", value: { key: "a", startRevision: header.revision } } }])) {
  events.push(...answer.events);
  if (events.length > 0) break;
}
const error = await client.kv.put({ key: "a", lease: 5n }).catch((reason) => reason);
console.log([typeof header.revision, new TextDecoder().decode(kvs[0].value), new TextDecoder().decode(events[0].kv.value), error instanceof ClientError, error.codeName].join(" "));
`;

describe("a package from a Swagger document alone", { timeout: 120_000 }, () => {
  let folder: string;
  let project: TemporaryProject;
  let server: RunningEtcd | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gatewright-openapi-"));
    const config = {
      name: "etcd",
      input: { openapi: ["proto/etcd/swagger/rpc.swagger.json"] },
      output: "sdk",
      artifacts: ["sdk"],
      sdk: { packageName: "only-openapi", version: "1.0.0", license: "Apache-2.0" },
    };
    const { files, diagnostics } = await produce(config, repository, folder);
    if (files === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
    await writeOutput({ folder, name: "sdk" }, files);
    project = await createTemporaryProject(folder);
    if (etcd.found) server = await startEtcd(etcd);
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await project?.remove();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  it.skipIf(!etcd.found)("calls and watches a real etcd through its own gateway", async () => {
    await project.write("main.mjs", script);
    expect(await project.run(process.execPath, ["main.mjs", server?.httpUrl ?? ""])).toBe(
      "bigint grüße grüße true NOT_FOUND\n",
    );
  });

  it.each(["mappers", "routes"])("says what %s lack, in terms of the document", async (artifact) => {
    const config = {
      name: "etcd",
      input: { openapi: ["proto/etcd/swagger/rpc.swagger.json"] },
      output: "x",
      artifacts: [artifact],
    };
    const { files, diagnostics } = await produce(config, repository, folder);
    expect(files).toBeUndefined();
    const complaints = diagnostics.filter(({ code }) => code === "wire-fact-missing");
    expect(complaints.length).toBeGreaterThan(0);
    expect(complaints.every(({ location }) => location?.file.endsWith("rpc.swagger.json"))).toBe(true);
    expect(complaints.map(({ message }) => message).join()).toMatch(
      artifact === "mappers" ? /needs field numbers/ : /needs gRPC paths/,
    );
  });
});
