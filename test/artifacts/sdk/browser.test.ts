import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcdTarget, type EtcdTarget } from "../../runtime/client/etcd-target.js";
import { findToolOrSay } from "../../tools/find-tool.js";
import { openBrowser } from "../../tools/open-browser.js";
import { repository } from "./temporary-project.js";

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));
const tool = await findToolOrSay("chromium");

/** What a page does: calls, and a watch in each form a browser has. */
const page = `
import { createEtcd, everything, prefix } from "./src/overlay/index.js";
import { createFetchTransport, createWebSocketTransport, plainLines, resumableEvents } from "./src/index.js";

const forms = (baseUrl) => ({
  lines: createFetchTransport({ baseUrl, streams: plainLines }),
  envelopes: createFetchTransport({ baseUrl }),
  events: createFetchTransport({ baseUrl, streams: resumableEvents() }),
  socket: createFetchTransport({ baseUrl, bidi: createWebSocketTransport({ baseUrl }) }),
});

globalThis.walk = async (baseUrl, form) => {
  const etcd = createEtcd({ endpoints: [forms(baseUrl)[form]], retry: false }, everything).namespace(form + "/");
  const first = await etcd.put("a", "1");
  const lease = await etcd.lease(30);
  await etcd.put("b", "2", { lease });
  const seen = [];
  for await (const { events } of etcd.watch(prefix(""), { startRevision: first })) {
    seen.push(...events.map(({ kind, value }) => kind + " " + value.key + value.text));
    if (seen.length === 2) await etcd.put("a", "3");
    if (seen.length === 3) break;
  }
  await lease.revoke();
  const error = await etcd.put("c", "", { lease: 5n }).catch(({ reason }) => reason);
  return [...seen, error].join(", ");
};
globalThis.open = (baseUrl) => createEtcd({ endpoints: [createWebSocketTransport({ baseUrl })], retry: false }).get("a").then(() => "answered", ({ codeName }) => codeName);
globalThis.call = (baseUrl) => createEtcd({ endpoints: [createFetchTransport({ baseUrl })], retry: false }).get("a").then(() => "answered", ({ codeName }) => codeName);
`;

/** A server of one page, on an origin of its own. */
async function servePage(script: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response
      .writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" })
      .end(isScript ? script : '<!doctype html><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe.skipIf(!etcd.found || tool === undefined)(
  "the SDK in a browser, on a page of another origin",
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    let target: EtcdTarget;
    let allowed: Awaited<ReturnType<typeof servePage>>;
    let stranger: Awaited<ReturnType<typeof servePage>>;
    beforeAll(async () => {
      if (!etcd.found || tool === undefined) return;
      const bundle = await build({
        stdin: { contents: page, resolveDir: join(repository, "generated/etcd-sdk") },
        bundle: true,
        write: false,
        format: "iife",
        platform: "browser",
        target: "es2022",
      });
      const script = bundle.outputFiles[0]?.text ?? "";
      [allowed, stranger] = await Promise.all([servePage(script), servePage(script)]);
      target = await startEtcdTarget(etcd, [allowed.origin]);
      browser = await openBrowser(tool);
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await target?.stop();
      allowed?.server.close();
      stranger?.server.close();
    });

    /** Evaluates an expression on a fresh page of an origin. */
    async function evaluate(origin: string, expression: string): Promise<unknown> {
      const tab = await browser.newPage();
      await tab.goto(origin);
      const answer: unknown = await tab.evaluate(expression);
      await tab.close();
      return answer;
    }

    it.each(["lines", "envelopes", "events", "socket"])("calls and watches over %s", async (form) => {
      expect(
        await evaluate(allowed.origin, `walk(${JSON.stringify(target.gatewayUrl)}, ${JSON.stringify(form)})`),
      ).toBe("put a1, put b2, put a3, LeaseNotFound");
    });

    it("is refused on an origin that is not on the list, over fetch and over WebSocket", async () => {
      const url = JSON.stringify(target.gatewayUrl);
      expect([await evaluate(allowed.origin, `call(${url})`), await evaluate(allowed.origin, `open(${url})`)]).toEqual([
        "answered",
        "answered",
      ]);
      expect([
        await evaluate(stranger.origin, `call(${url})`),
        await evaluate(stranger.origin, `open(${url})`),
      ]).toEqual(["UNAVAILABLE", "UNAVAILABLE"]);
    });
  },
);
