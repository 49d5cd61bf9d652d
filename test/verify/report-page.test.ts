import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../generator/render/package-root.js";
import { reportHtml } from "../../generator/verify/report-html.js";
import type { Report, ReportEntry, Verdict } from "../../generator/verify/report.js";
import { findToolOrSay } from "../tools/find-tool.js";
import { openBrowser } from "../tools/open-browser.js";

const tool = await findToolOrSay("chromium");

function entry(verdict: Verdict, service: string, rule: ReportEntry["rule"], index: number): ReportEntry {
  const bad = verdict !== "passed" && verdict !== "skipped";
  return {
    id: `${service} ${rule} ${index}`,
    service,
    method: "Put",
    binding: "POST /v3/kv/put",
    rule,
    title: `case ${index} <b>"quoted"</b> & more`,
    verdict,
    faults: bad ? ["HTTP status 200 instead of 400: <script>document.title='broken'</script>"] : [],
    ...(bad && {
      request: `POST /v3/kv/put\n\n{"key":"${"x".repeat(400)}"}`,
      answer: "HTTP 200\n{}",
      oracleAnswer: "HTTP 400\n</pre><img src=x onerror=alert(1)>",
      oracleFaults: ["it hangs"],
    }),
  };
}

const services = [
  "etcdserverpb.KV",
  "etcdserverpb.Watch",
  "etcdserverpb.Lease",
  "etcdserverpb.Cluster",
  "etcdserverpb.Maintenance",
  "etcdserverpb.Auth",
  "v3electionpb.Election",
  "v3lockpb.Lock",
];
const rules = [
  "field-alone",
  "integer-limits",
  "wrong-type",
  "malformed-json",
  "status-codes",
  "deadlines",
  "stream-malformed",
] as const;
const verdicts: readonly Verdict[] = ["passed", "passed", "passed", "failed", "differs", "finding", "skipped"];
const report: Report = {
  title: "Gateway conformance",
  target: "http://127.0.0.1:8080",
  oracle: "http://127.0.0.1:2379",
  dialect: "grpc-gateway-v2",
  entries: services.flatMap((service, at) =>
    rules.flatMap((rule, place) =>
      Array.from({ length: 15 }, (_, index) =>
        entry(
          (at + place) % 3 === 0 ? (verdicts[(at * place + index) % verdicts.length] ?? "passed") : "passed",
          service,
          rule,
          index,
        ),
      ),
    ),
  ),
};

describe.skipIf(tool === undefined)("the HTML report in a browser", () => {
  let browser: Browser;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    if (tool === undefined) return;
    folder = await mkdtemp(join(tmpdir(), "report-"));
    const file = join(folder, "report.html");
    await writeFile(file, await reportHtml(report, new URL("templates/", packageRoot)));
    url = pathToFileURL(file).href;
    browser = await openBrowser(tool);
  });

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined && process.env["KEEP_REPORT"] === undefined)
      await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ["a phone", 390, 844],
    ["a desk", 1280, 900],
  ] as const)(
    "fits %s, offline, and leads from cell to case",
    async (_, width, height) => {
      const page = await browser.newPage({ viewport: { width, height } });
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(url);
      expect(await page.title()).toBe("Gateway conformance");
      // Only the matrix may scroll sideways, inside its own box.
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      expect(await page.locator("tbody tr").count()).toBe(rules.length);
      expect(await page.locator("thead th").count()).toBe(services.length + 1);
      const link = page.locator("td.failed a").first();
      const target = (await link.getAttribute("href")) ?? "";
      await link.click();
      const group = page.locator(`[id="${target.slice(1)}"]`);
      await group.locator("summary").click();
      expect(await group.locator("article").first().isVisible()).toBe(true);
      expect(await group.locator("pre").first().innerText()).toContain("POST /v3/kv/put");
      expect(await page.locator("img").count()).toBe(0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      const shot = join(folder, `report-${width}.png`);
      await page.screenshot({ path: shot });
      expect((await stat(shot)).size).toBeGreaterThan(10_000);
      expect(requests).toEqual([url]);
      await page.close();
    },
    60_000,
  );
});
