import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { produce } from "../../../generator/produce.js";
import { writeOutput } from "../../../generator/write/write.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { createTemporaryProject, linkPackages, repository, type TemporaryProject } from "./temporary-project.js";

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));

const script = `
import { createEtcdClient, RestError, statusCodes } from "only-openapi";

const text = (bytes) => new TextDecoder().decode(bytes);
const bytes = (value) => new TextEncoder().encode(value);
const client = createEtcdClient({ baseUrl: process.argv[2] });
const { header } = await client.kv.put({ body: { key: bytes("a"), value: bytes("grüße") } });
const { kvs } = await client.kv.range({ body: { key: bytes("a") } });
const events = [];
for await (const { result } of client.watch.watch({ body: { create_request: { key: bytes("a"), start_revision: header.revision } } })) {
  events.push(...(result.events ?? []));
  if (events.length > 0) break;
}
const error = await client.kv.put({ body: { key: bytes("a"), lease: 5n } }).catch((reason) => reason);
console.log([typeof header.revision, text(kvs[0].value), text(events[0].kv.value), error instanceof RestError, error.status, error.code === statusCodes.NOT_FOUND].join(" "));
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
      "bigint grüße grüße true 404 true\n",
    );
  });

  it("tells what it is in README and API.md, whose snippets compile", async () => {
    const [readme, reference] = await Promise.all(
      ["README.md", "API.md"].map((file) => readFile(join(project.folder, "node_modules/only-openapi", file), "utf8")),
    );
    const snippets = [...`${readme}\n${reference}`.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
    const calls = snippets.filter((each) => each.includes("client.") && !each.includes("import "));
    expect(calls.length).toBeGreaterThan(40);
    expect(readme).toContain("createEtcdClient");
    await project.write(
      "snippets.ts",
      `import { createEtcdClient } from "only-openapi";\nconst client = createEtcdClient({ baseUrl: "x" });\n${calls.map((each) => `{\n${each}}\n`).join("")}`,
    );
    await linkPackages(project, ["@types/node", "undici-types"]);
    const options = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--lib",
      "es2023,dom,dom.asynciterable",
    ];
    await project.run(process.execPath, [
      join(repository, "node_modules/typescript/bin/tsc"),
      ...options,
      "snippets.ts",
    ]);
  });
});
