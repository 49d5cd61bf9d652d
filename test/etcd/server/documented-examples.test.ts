import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { serveEtcd, type ServedGateway } from "../../../proto/etcd/server/serve.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import type { EtcdLine } from "../../../proto/etcd/upstream/etcd-versions.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { curl, curlPath, curlStream } from "./curl.js";
import { normalizeBody } from "./normalize.js";

/** The examples of etcd's gateway documentation, as its readers type them; answers apart from ids and revisions. */
describe.each<[EtcdLine, readonly string[]]>([
  ["3.4", ["/v3", "/v3beta"]],
  ["3.5", ["/v3", "/v3beta", "/v3alpha"]],
])("the documented curl examples in front of etcd %s", async (line, prefixes) => {
  const etcd = await findEtcd({ line });
  if (!etcd.found) console.log(`SKIPPED: ${describeNotFound(`etcd ${line}`, etcd)}`);

  describe.skipIf(!etcd.found || curlPath === undefined).each(prefixes)("under %s", (prefix) => {
    let server: RunningEtcd;
    let served: ServedGateway;
    const header = { cluster_id: "*", member_id: "*", raft_term: "*", revision: "*" };
    const post = (path: string, body: unknown, ...more: readonly string[]): ReturnType<typeof curl> =>
      curl("-L", `${served.url}${prefix}${path}`, "-X", "POST", "-d", JSON.stringify(body), ...more);

    beforeAll(async () => {
      if (!etcd.found) return;
      server = await startEtcd(etcd);
      served = await serveEtcd({ port: 0, upstream: [server.endpoint] });
    });
    afterAll(async () => {
      await served?.close();
      await server?.stop();
    });

    test("put, range and prefix range", async () => {
      const put = await post("/kv/put", { key: "Zm9v", value: "YmFy" });
      expect(put.status).toBe(200);
      expect(normalizeBody(put.body)).toEqual([{ header }]);
      const expected = [
        {
          header,
          kvs: [{ key: "Zm9v", create_revision: "*", mod_revision: "*", version: "1", value: "YmFy" }],
          count: "1",
        },
      ];
      expect(normalizeBody((await post("/kv/range", { key: "Zm9v" })).body)).toEqual(expected);
      expect(normalizeBody((await post("/kv/range", { key: "Zm9v", range_end: "Zm9w" })).body)).toEqual(expected);
    });

    test("a watch sees a put made meanwhile", async () => {
      const watch = curlStream(
        `${served.url}${prefix}/watch`,
        "-X",
        "POST",
        "-d",
        '{"create_request": {"key":"Zm9v"} }',
      );
      await expect.poll(() => watch.lines.length).toBe(1);
      await post("/kv/put", { key: "Zm9v", value: "YmFy" });
      await expect.poll(() => watch.lines.length).toBe(2);
      watch.stop();
      expect(normalizeBody(watch.lines.join("\n"))).toEqual([
        { result: { header, created: true } },
        {
          result: {
            header,
            events: [{ kv: { key: "Zm9v", create_revision: "*", mod_revision: "*", version: "2", value: "YmFy" } }],
          },
        },
      ]);
    });

    test("a transaction on the create revision", async () => {
      const range = JSON.parse((await post("/kv/range", { key: "Zm9v" })).body) as {
        kvs: { create_revision: string }[];
      };
      const createRevision = range.kvs[0]?.create_revision;
      const txn = await post("/kv/txn", {
        compare: [{ target: "CREATE", key: "Zm9v", createRevision }],
        success: [{ requestPut: { key: "Zm9v", value: "YmFy" } }],
      });
      expect(normalizeBody(txn.body)).toEqual([
        { header, succeeded: true, responses: [{ response_put: { header: { revision: "*" } } }] },
      ]);
    });

    test("a transaction on the version", async () => {
      const txn = await post("/kv/txn", {
        compare: [{ version: "3", result: "EQUAL", target: "VERSION", key: "Zm9v" }],
        success: [{ requestRange: { key: "Zm9v" } }],
      });
      const kv = { key: "Zm9v", create_revision: "*", mod_revision: "*", version: "3", value: "YmFy" };
      expect(normalizeBody(txn.body)).toEqual([
        {
          header,
          succeeded: true,
          responses: [{ response_range: { header: { revision: "*" }, kvs: [kv], count: "1" } }],
        },
      ]);
    });

    test("the walk through authentication, with the token", async () => {
      for (const [path, body] of [
        ["/auth/user/add", { name: "root", password: "pass" }],
        ["/auth/role/add", { name: "root" }],
        ["/auth/user/grant", { user: "root", role: "root" }],
        ["/auth/enable", {}],
      ] as const) {
        const answer = await post(path, body);
        expect({ path, status: answer.status, body: normalizeBody(answer.body) }).toEqual({
          path,
          status: 200,
          body: [{ header }],
        });
      }
      const refused = await post("/kv/put", { key: "Zm9v", value: "YmFy" });
      expect({ status: refused.status, body: JSON.parse(refused.body) as unknown }).toEqual({
        status: 400,
        body: { code: 3, message: "etcdserver: user name is empty" },
      });
      const authenticated = JSON.parse((await post("/auth/authenticate", { name: "root", password: "pass" })).body) as {
        token: string;
      };
      expect(authenticated.token).toMatch(/^\S+\.\d+$/);
      for (const authorization of [authenticated.token, `Bearer ${authenticated.token}`]) {
        const put = await post("/kv/put", { key: "Zm9v", value: "YmFy" }, "-H", `Authorization: ${authorization}`);
        expect({ status: put.status, body: normalizeBody(put.body) }).toEqual({ status: 200, body: [{ header }] });
      }
      const wrong = await curl(
        "-i",
        `${served.url}${prefix}/kv/range`,
        "-d",
        '{"key":"Zm9v"}',
        "-H",
        "Authorization: nope",
      );
      expect(wrong.status).toBe(401);
      expect(wrong.body).toMatch(/^www-authenticate: Bearer error_description="etcdserver: invalid auth token"\r$/im);
      expect((await post("/auth/disable", {}, "-H", `Authorization: ${authenticated.token}`)).status).toBe(200);
    });

    test("what clients ask first: version and health", async () => {
      expect(JSON.parse((await curl(`${served.url}/version`)).body)).toMatchObject({ etcdserver: server.version });
      expect(JSON.parse((await curl(`${served.url}/health`)).body)).toMatchObject({ health: "true" });
    });
  });
});
