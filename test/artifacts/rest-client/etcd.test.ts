import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { emitDocuments, type AnyClient, type EmittedClient } from "./emit-client.js";

const shared = fileURLToPath(new URL("../../../../shared/etcd/", import.meta.url));
const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));

/** Documents that describe one version each, and where their paths begin. */
const sets = [
  ...["v3.4.45", "v3.5.33", "v3.7.1"].map((version) => ({
    name: `swagger of ${version}`,
    files: globSync([`swagger/*.${version}.swagger.json`], { cwd: shared, absolute: true }).toSorted(),
    base: "",
  })),
  { name: "the third-party description", files: [join(shared, "third-party-openapi-3.1.yml")], base: "/v3" },
];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (value: Uint8Array): string => new TextDecoder().decode(value);

describe.skipIf(!etcd.found || !existsSync(shared)).each(sets)("$name alone", ({ files, base }) => {
  let emitted: EmittedClient;
  let server: RunningEtcd;
  let client: AnyClient;
  const mismatches: unknown[] = [];

  beforeAll(async () => {
    if (!etcd.found) return;
    emitted = await emitDocuments(files, "etcd");
    server = await startEtcd(etcd);
    client = emitted.exports["createEtcdClient"]({
      baseUrl: server.httpUrl + base,
      onMismatch: (each: unknown, operation: { name: string }) => mismatches.push([operation.name, each]),
    });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await emitted?.dispose();
  });

  test("puts, ranges, compares and leases", async () => {
    const { header } = await client["kv"].put({ body: { key: bytes("k"), value: bytes("grüße") } });
    // Some descriptions say 64 bits, one says text.
    expect(typeof header.revision).toBe(base === "" ? "bigint" : "string");
    const { kvs, count } = await client["kv"].range({ body: { key: bytes("k") } });
    expect([String(count), kvs[0].mod_revision]).toEqual(["1", header.revision]);
    expect(Buffer.from(kvs[0].value, "base64").toString()).toBe("grüße");
    const grant = client["lease"].leaseGrant ?? client["lease"].grant;
    const { ID } = await grant({ body: { TTL: 60 } });
    expect(BigInt(ID)).toBeGreaterThan(0n);
    const error = await client["kv"].put({ body: { key: bytes("k"), lease: 5n } }).catch((each: unknown) => each);
    expect(error).toMatchObject({ name: "RestError", status: 404, body: { code: 5 } });
    expect(mismatches).toEqual([]);
  });

  test("every operation reaches the method that it describes", async () => {
    const operations = Object.values(emitted.exports).filter(
      (each) => typeof each === "object" && each !== null && "path" in each && "answers" in each,
    ) as { name: string; path: string; method: string }[];
    expect(operations.length).toBeGreaterThanOrEqual(38);
    const transport = emitted.exports["createEtcdTransport"]({ baseUrl: server.httpUrl + base });
    // A server that gives up waiting is no answer, and these change what later calls see.
    const last = operations.filter((each) => /snapshot|member|downgrade|moveleader|transfer/i.test(each.path));
    for (const operation of [...operations.filter((each) => !last.includes(each)), ...last]) {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 700);
      const found = await emitted.exports["callRest"](transport, operation, { body: {} }, { signal: controller.signal })
        .then(() => "answered")
        .catch((error: { status?: number; body?: unknown; code: number }) => {
          if (error.status === undefined)
            return error.code === 1 || error.code === 13 ? "a stream" : `failed ${error.code}`;
          // An answer of the method itself has a code; one of the router is text.
          return typeof error.body === "object" ? "answered" : `no route ${String(error.body)}`;
        });
      clearTimeout(timer);
      if (known35.has(operation.path) && found.startsWith("no route")) continue;
      expect([operation.path, found]).toEqual([operation.path, expect.stringMatching(/^(answered|a stream)$/)]);
    }
  }, 60_000);

  test("streams go on while the loop does", async () => {
    const watch = client["watch"].watch ?? client["watch"].events;
    const { header } = await client["kv"].range({ body: { key: bytes("k") } });
    const body = { create_request: { key: bytes("w"), start_revision: header.revision } };
    const answers = watch({ body });
    if (!(Symbol.asyncIterator in answers)) {
      // A description that knows of no stream promises one answer, which a watch never ends.
      void answers.catch(() => undefined);
      return;
    }
    await client["kv"].put({ body: { key: bytes("w"), value: bytes("1") } });
    for await (const { result } of answers) {
      if (result.events === undefined) continue;
      expect(text(result.events[0].kv.value)).toBe("1");
      break;
    }
  });
});

/** Paths that later versions have. */
const known35: ReadonlySet<string> = new Set(["/v3/kv/range_stream", "/v3/kv/rangestream"]);
