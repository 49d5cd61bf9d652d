import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeProject, runCli } from "../cli/run-cli.js";
import { findGoogleProtos } from "../conformance/google-protos.js";
import { curl, curlPath } from "../etcd/server/curl.js";
import { startJsonUpstream, type JsonUpstream } from "./json-upstream.js";
import { configText } from "./library-project.js";
import { startServe } from "./serve-cli.js";

const protos = await findGoogleProtos();
if ("why" in protos) console.log(`SKIPPED: public APIs served (${protos.why})`);

describe.skipIf("why" in protos || curlPath === undefined)("Google's Pub/Sub and Logging in one server", () => {
  let folder = "";
  let upstream: JsonUpstream;
  beforeAll(async () => {
    if ("why" in protos) return;
    const api = (name: string): object => ({
      name,
      input: { protos: [`protos/google/${name}/v${name === "logging" ? 2 : 1}/*.proto`], includes: ["protos"] },
      output: `generated/${name}`,
      artifacts: ["routes"],
      verify: false,
    });
    folder = await makeProject({ "gatewright.config.ts": configText({ apis: [api("pubsub"), api("logging")] }) });
    await symlink(protos.folder, join(folder, "protos"));
    const { code, stderr } = await runCli(folder, "generate");
    if (code !== 0) throw new Error(stderr);
    const outputs = ["pubsub", "logging"].map((name) => join(folder, "generated", name));
    upstream = await startJsonUpstream(outputs, (method) => {
      switch (method) {
        case "ListTopics":
          return [{ topics: [{ name: "projects/p/topics/t" }] }];
        case "ListLogs":
          return [{ logNames: ["projects/p/logs/l"] }];
        default:
          return [{}];
      }
    });
    return () => upstream.close();
  }, 240_000);

  test("curl reaches both", async () => {
    const served = await startServe(folder, ["--upstream", upstream.target, "--port", "0"]);
    expect(served.output()).toMatch(/^pubsub: \d+ routes to \d+ methods/m);
    expect(served.output()).toMatch(/^logging: \d+ routes to \d+ methods/m);
    const topics = await curl(`${served.url}/v1/projects/p/topics?page_size=3`);
    expect([topics.status, JSON.parse(topics.body)]).toEqual([
      200,
      expect.objectContaining({ topics: [expect.objectContaining({ name: "projects/p/topics/t" })] }),
    ]);
    expect(upstream.received.at(-1)?.messages).toEqual([{ project: "projects/p", page_size: 3 }]);
    const made = await curl(`${served.url}/v1/projects/p/topics/new`, "-X", "PUT", "-d", '{"labels":{"a":"b"}}');
    expect(made.status).toBe(200);
    expect(upstream.received.at(-1)).toMatchObject({
      method: "CreateTopic",
      messages: [{ name: "projects/p/topics/new", labels: { a: "b" } }],
    });
    const logs = await curl(`${served.url}/v2/projects/p/logs`);
    expect(JSON.parse(logs.body)).toMatchObject({ logNames: ["projects/p/logs/l"] });
    const entries = await curl(`${served.url}/v2/entries:list`, "-d", '{"resourceNames":["projects/p"],"pageSize":1}');
    expect(entries.status).toBe(200);
    expect(upstream.received.at(-1)?.messages).toEqual([{ resource_names: ["projects/p"], page_size: 1 }]);
    expect(await served.stop()).toBe(0);
  });
});
