import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DialectName } from "../../../generated/etcd/runtime/core/dialect-names.js";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { serveEtcd, type ServedGateway } from "../../../proto/etcd/server/serve.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import type { EtcdLine } from "../../../proto/etcd/upstream/etcd-versions.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { normalizeBody } from "./normalize.js";
import { sendRaw, type RawAnswer } from "./raw-http.js";
import { readRecording, recordedBody, type RecordedExchange } from "./recorded.js";

/** What is compared with what. */
export interface Differential {
  readonly line: EtcdLine;
  readonly dialect: DialectName;
  /** Prefix that both gateways serve. */
  readonly prefix: string;
  /** By `group name`: why our answer differs. Every entry is checked. */
  readonly differences: ReadonlyMap<string, string>;
  /** Leaves `message` out of unary errors on both sides: Debian builds its etcd 3.3 with a later gateway, which repeats the error there. */
  readonly ignoresMessage?: boolean;
}

/** A gateway under comparison, with the tokens that its etcd gave. */
interface Side {
  readonly port: number;
  readonly tokens: Map<string, string>;
}

/** Texts of a test: sends every recorded request to etcd's own gateway and to ours in front of another etcd of that version. */
export async function describeDifferential({
  line,
  dialect,
  prefix,
  differences,
  ignoresMessage = false,
}: Differential): Promise<void> {
  const recording = readRecording();
  const etcd = await findEtcd({ line });
  if (!etcd.found) console.log(`SKIPPED: ${describeNotFound(`etcd ${line}`, etcd)}`);
  const requests = (recording ?? []).filter(({ request }) => request.method !== undefined);

  describe.skipIf(recording === undefined || !etcd.found)(
    `${dialect} beside the gateway of etcd ${line} under ${prefix}`,
    () => {
      const servers: RunningEtcd[] = [];
      let served: ServedGateway;
      let theirs: Side;
      let ours: Side;
      beforeAll(async () => {
        if (!etcd.found) return;
        servers.push(...(await Promise.all([startEtcd(etcd), startEtcd(etcd)])));
        const [own, behind] = servers;
        if (own === undefined || behind === undefined) throw new Error("two were started");
        served = await serveEtcd({
          port: 0,
          upstream: [behind.endpoint],
          gateway: { dialect, cors: { origins: "*" } },
        });
        theirs = { port: Number(own.endpoint.split(":")[1]), tokens: new Map() };
        ours = { port: served.port, tokens: new Map() };
      });
      afterAll(async () => {
        await served?.close();
        await Promise.all(servers.map((server) => server.stop()));
      });

      for (const recorded of requests) {
        const key = `${recorded.group} ${recorded.name}`;
        const why = differences.get(key);
        test(`${key}${why === undefined ? "" : ` (differs: ${why})`}`, async () => {
          const [expected, actual] = await Promise.all([
            replay(theirs, recorded, prefix),
            replay(ours, recorded, prefix, why !== undefined),
          ]);
          const difference = compare(recorded.name, expected, actual, ignoresMessage);
          // Theirs tosses a coin here: ours is held to what the recording shows, the last member, which answers nothing.
          if (why === undefined && tossed.has(key)) expect(actual.status).toBeUndefined();
          else if (why === undefined) expect(difference).toBeUndefined();
          else expect(difference).toBeDefined();
        });
      }

      test("every listed difference names a request", () => {
        const keys = new Set(requests.map(({ group, name }) => `${group} ${name}`));
        expect([...differences.keys()].filter((key) => !keys.has(key))).toEqual([]);
      });
    },
  );
}

/** Requests whose answers depend on Go's random order of maps, or on whether a short lease is still there; their status is compared. */
const chance: ReadonlySet<string> = new Set([
  "txn oneof both set",
  "txn oneof both, one null",
  "leases /lease",
  "leases /kv/lease",
]);

/** Requests that Go's random order of maps either answers or leaves without an answer. */
const tossed: ReadonlySet<string> = new Set(["watch oneof both"]);

/** For an answer to come on a loaded machine; on an idle one it takes some milliseconds. */
const PATIENCE_MS = 10_000;

/** Sends a request; where another answer than the recorded one is expected (`differs`), one is waited for though the recording has none. */
async function replay(side: Side, recorded: RecordedExchange, prefix: string, differs = false): Promise<RawAnswer> {
  const { request, response } = recorded;
  const path = (request.path ?? "").replace(/^\/v3(?=\/|$)/, prefix);
  const headers = Object.fromEntries(
    Object.entries(request.headers ?? {}).map(([name, value]) => [name, withToken(side, value)]),
  );
  const leaveOpen = headers["Transfer-Encoding"] === "chunked";
  const exchange = sendRaw(side.port, {
    method: request.method ?? "",
    path,
    headers,
    body: recordedBody(recorded),
    leaveOpen,
  });
  const lines = (response.body ?? "").split("\n").filter((line) => line !== "").length;
  const isOpen = response.stream_open === true && response.status !== 100;
  const answer = await exchange.read(
    ({ body, status }) =>
      (isOpen && body.split("\n").length > lines) || (response.hang === true && differs && status !== undefined),
    response.hang === true && !differs ? 300 : PATIENCE_MS,
  );
  exchange.close();
  const recordedToken = /"token":\s*"([^"]+)"/.exec(response.body ?? "")?.[1];
  const token = /"token":\s*"([^"]+)"/.exec(answer.body)?.[1];
  if (recordedToken !== undefined && token !== undefined) side.tokens.set(recordedToken, token);
  return answer;
}

function withToken(side: Side, value: string): string {
  for (const [recorded, token] of side.tokens) if (value.includes(recorded)) return value.replace(recorded, token);
  return value;
}

function compare(name: string, expected: RawAnswer, actual: RawAnswer, ignoresMessage: boolean): string | undefined {
  if (expected.status !== actual.status) {
    return `status ${actual.status} instead of ${expected.status}: ${actual.body.slice(0, 200)} instead of ${expected.body.slice(0, 200)}`;
  }
  // How much of a snapshot is read is chance.
  const tidy = (text: string): string => tidyMessage(name.includes("snapshot") ? (text.split("\n", 1)[0] ?? "") : text);
  const tidyMessage = (body: string): string =>
    ignoresMessage ? body.replace(/^(\{"error":"(?:[^"\\]|\\.)*"),"message":"(?:[^"\\]|\\.)*"/, "$1") : body;
  const [wanted, got] = [normalizeBody(tidy(expected.body)), normalizeBody(tidy(actual.body))];
  // Texts that are no JSON belong to each server; so does the order of two answers that may overtake each other.
  if (chance.has(name)) return undefined;
  if (
    typeof wanted === "string" ||
    expected.status === undefined ||
    actual.headers.get("content-type")?.startsWith("text/") === true
  )
    return undefined;
  const sorted = (lines: readonly unknown[] | string): string =>
    typeof lines === "string"
      ? lines
      : JSON.stringify(name === "create+progress" ? lines.map((line) => JSON.stringify(line)).toSorted() : lines);
  return sorted(wanted) === sorted(got) ? undefined : `${sorted(got)} instead of ${sorted(wanted)}`.slice(0, 900);
}
