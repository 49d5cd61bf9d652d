import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../../proto/etcd/upstream/start-etcd.js";
import { serveEtcd, type ServedGateway } from "../../../proto/etcd/server/serve.js";
import { normalizeBody } from "./normalize.js";
import { sendRaw, type RawAnswer, type RawExchange } from "./raw-http.js";
import { intendedDifferences } from "./recorded-differences.js";
import { readRecording, recordedBody, type RecordedExchange } from "./recorded.js";

const recording = readRecording();
const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(`SKIPPED: ${describeNotFound("etcd 3.5", etcd)}`);

/** Recorded with tools of their own: WebSocket sessions and curl's HTTP/2. */
const overHttp = (recording ?? []).filter(({ request }) => request.method !== undefined);

describe.skipIf(recording === undefined || !etcd.found)(
  "the recorded requests, replayed in dialect v1 in front of a real etcd 3.5",
  () => {
    let server: RunningEtcd;
    let served: ServedGateway;
    const tokens = new Map<string, string>();
    let live: RawExchange | undefined;

    beforeAll(async () => {
      if (!etcd.found) return;
      server = await startEtcd(etcd);
      served = await serveEtcd({
        port: 0,
        upstream: [server.endpoint],
        gateway: { dialect: "grpc-gateway-v1", cors: { origins: "*" } },
      });
    });
    afterAll(async () => {
      live?.close();
      await served?.close();
      await server?.stop();
    });

    test("are 360 over HTTP", () => {
      expect(overHttp.length).toBe(360);
    });

    for (const recorded of overHttp) {
      const key = `${recorded.group} ${recorded.name}`;
      const difference = intendedDifferences.get(key);
      test(`${key}${difference === undefined ? "" : ` (differs: ${difference.why})`}`, async () => {
        const answer = await replay(recorded);
        if (difference !== undefined) {
          expect(answer.status).toBe(difference.status);
          expect(compare(recorded, answer)).not.toEqual([]);
        } else expect(compare(recorded, answer)).toEqual([]);
      });
    }

    test("every intended difference names a recorded request", () => {
      const keys = new Set(overHttp.map(({ group, name }) => `${group} ${name}`));
      expect([...intendedDifferences.keys()].filter((key) => !keys.has(key))).toEqual([]);
    });

    test("the watch opened on the way saw the put and the delete made meanwhile", async () => {
      const recorded = overHttp.find(({ name }) => name === "live watch then put")?.response;
      const answer = await live?.read(({ body }) => body.split("\n").length > 3, 2_000);
      const expected = [recorded?.body, unframe(recorded?.after_put), unframe(recorded?.after_delete)].join("\n");
      expect(normalizeBody(answer?.body ?? "")).toEqual(normalizeBody(expected));
    });

    async function replay(recorded: RecordedExchange): Promise<RawAnswer> {
      const { request, response } = recorded;
      const headers = Object.fromEntries(
        Object.entries(request.headers ?? {}).map(([name, value]) => [name, withLiveTokens(value)]),
      );
      const leaveOpen = headers["Transfer-Encoding"] === "chunked";
      const exchange = sendRaw(served.port, {
        method: request.method ?? "",
        path: request.path ?? "",
        headers,
        body: recordedBody(recorded),
        leaveOpen,
      });
      const lines = (response.body ?? "").split("\n").filter((line) => line !== "").length;
      const isOpen = response.stream_open === true && response.status !== 100;
      const answer = await exchange.read(
        ({ body }) => isOpen && body.split("\n").length > lines,
        response.hang === true ? 300 : 5_000,
      );
      if (recorded.name === "live watch then put") live = exchange;
      else exchange.close();
      const recordedToken = /"token":"([^"]+)"/.exec(response.body ?? "")?.[1];
      const token = /"token":"([^"]+)"/.exec(answer.body)?.[1];
      if (recordedToken !== undefined && token !== undefined) tokens.set(recordedToken, token);
      return answer;
    }

    function withLiveTokens(value: string): string {
      for (const [recorded, token] of tokens) if (value.includes(recorded)) return value.replace(recorded, token);
      return value;
    }
  },
);

/** Text of one chunk of a chunked body. */
function unframe(text: string | undefined): string {
  return (text ?? "").replace(/^[0-9a-f]+\r\n|\r\n[0-9a-f]*/gim, "");
}

/** Two answers of the server that may overtake each other. */
const serverOrders: ReadonlySet<string> = new Set(["create+progress"]);

function sortLines(body: string): string {
  const lines = normalizeBody(body);
  return typeof lines === "string" ? lines : JSON.stringify(lines.map((line) => JSON.stringify(line)).toSorted());
}

/** What differs, as sentences. */
function compare({ name, request, response }: RecordedExchange, answer: RawAnswer): readonly string[] {
  if (response.hang === true)
    return answer.status === undefined
      ? []
      : [`answered ${answer.status} where etcd's gateway is silent: ${answer.body}`];
  const status = response.status === 100 ? 200 : response.status;
  if (answer.status !== status)
    return [
      `status ${answer.status} instead of ${status}: ${answer.body.slice(0, 200)} instead of ${response.body?.slice(0, 200)}`,
    ];
  if (response.body === undefined || request.path === "/metrics" || request.path?.includes("snapshot") === true)
    return [];
  const body = response.status === 100 ? response.body.slice(response.body.indexOf("\r\n\r\n") + 4) : response.body;
  // Texts that are no JSON belong to each server.
  if (typeof normalizeBody(body) === "string") return [];
  if (serverOrders.has(name))
    return sortLines(answer.body) === sortLines(body) ? [] : [`${answer.body} instead of ${body}`];
  const [ours, theirs] = [JSON.stringify(normalizeBody(answer.body)), JSON.stringify(normalizeBody(body))];
  return ours === theirs ? [] : [`${ours} instead of ${theirs}`];
}
