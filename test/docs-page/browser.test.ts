import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeNotFound } from "../../generator/provision/provision-result.js";
import { openServer, type RunningServer } from "../../generator/serve/open-server.js";
import { planServer } from "../../generator/serve/server-plan.js";
import { readSettings } from "../../generator/serve/settings/read-settings.js";
import { etcdApi } from "../../proto/etcd/server/etcd-api.js";
import { findEtcd } from "../../proto/etcd/upstream/find-etcd.js";
import { startEtcd, type RunningEtcd } from "../../proto/etcd/upstream/start-etcd.js";
import { findToolOrSay } from "../tools/find-tool.js";
import { openBrowser } from "../tools/open-browser.js";

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));
const tool = await findToolOrSay("chromium");
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const folder = new URL("../../dist/etcd-page/docs/index.html", import.meta.url);

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe.skipIf(!etcd.found || tool === undefined)("the page of etcd in a browser", () => {
  let browser: Browser;
  let running: RunningEtcd;
  let server: RunningServer;
  /** What pages complained of: errors, and what their policy forbade. */
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!etcd.found || tool === undefined) return;
    running = await startEtcd(etcd);
    const { settings } = readSettings({ flags: {}, env: {}, defaults: { port: 0, docs: "/docs" } });
    server = await openServer([{ api: etcdApi, targets: [running.endpoint] }], planServer(settings));
    browser = await openBrowser(tool);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await running?.stop();
  });

  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(url);
    await page.waitForSelector("h1");
    return page;
  }

  const pane = (page: Page, route: string): Locator => page.getByRole("form", { name: `Try ${route}`, exact: true });
  const send = (each: Locator): Promise<void> => each.getByRole("button", { name: "Send", exact: true }).click();

  it("opens with put, range and a live watch side by side, and walks them in every form", async () => {
    const page = await open(`${server.url}/docs`);
    expect(page.url()).toBe(`${server.url}/docs/`);
    const [put, range, watch] = ["POST /v3/kv/put", "POST /v3/kv/range", "POST /v3/watch"].map((each) =>
      pane(page, each),
    );
    if (put === undefined || range === undefined || watch === undefined) throw new Error("there are three panes");
    const tops = await Promise.all([put, range, watch].map(async (each) => (await each.boundingBox())?.y));
    expect(new Set(tops).size).toBe(1);
    const forms = await watch
      .getByLabel("Answer as")
      .locator("option")
      .evaluateAll((all) => all.map((each) => each.getAttribute("value")));
    expect(forms).toEqual(["envelope", "ndjson", "sse", "array", "websocket"]);
    for (const form of forms) {
      const value = `by ${form ?? ""}`;
      await watch.getByLabel("Answer as").selectOption(form);
      await send(watch);
      const log = watch.getByRole("log");
      await log.getByText('"created"').waitFor();
      await put.getByLabel("Body").fill(JSON.stringify({ key: "foo", value }));
      await send(put);
      await put.getByRole("status").getByText("200 OK").waitFor();
      await log.getByText(JSON.stringify(value)).waitFor();
      await send(range);
      await range.getByRole("log").getByText(JSON.stringify(value)).waitFor();
      expect(await watch.getByRole("status").innerText()).toMatch(
        /^(200 OK|101 Switching Protocols) · 2 messages · open$/,
      );
      await watch.getByRole("button", { name: "Stop" }).click();
      await watch.getByRole("status").getByText("stopped").waitFor();
      expect(await watch.getByRole("button", { name: "Stop" }).isDisabled()).toBe(true);
    }
    await range.getByLabel("Bytes as").selectOption("hex");
    expect(await range.getByLabel("Body").inputValue()).toContain('"key": "666f6f"');
    await range.getByRole("log").getByText('"666f6f"').waitFor();
    await range.getByText("curl", { exact: true }).click();
    await range.getByRole("region", { name: "curl" }).getByText(`'{"key":"Zm9v"}'`).waitFor();
    await put.getByText("TypeScript", { exact: true }).click();
    const call = 'await client.kv.put({ key: "foo", value: "by websocket" })';
    await put.getByRole("region", { name: "TypeScript" }).getByText(call).waitFor();
    expect(complaints).toEqual([]);
  });

  it("shows answers that are errors, and integers with every digit", async () => {
    const page = await open(`${server.url}/docs/#/call/kvRange`);
    const range = pane(page, "POST /v3/kv/range");
    await range.getByLabel("Body").fill('{"key": "foo", "revision": 9007199254740993}');
    await send(range);
    await range.getByRole("status").getByText("400 Bad Request").waitFor();
    expect(await range.getByRole("log").innerText()).toContain("required revision is a future revision");
    await range.getByLabel("Body").fill("{");
    await send(range);
    expect(await range.getByRole("alert").innerText()).toMatch(/JSON/);
    await page.getByText("curl", { exact: true }).click();
    await range.getByLabel("Body").fill('{"key": "foo", "revision": 9007199254740993}');
    await range.getByRole("region", { name: "curl" }).getByText('"revision":9007199254740993').waitFor();
    // The browser itself tells of answers that are errors.
    expect(complaints.splice(0).filter((each) => !each.includes("status of 400"))).toEqual([]);
  });

  it("needs nothing but the keyboard", async () => {
    const page = await open(`${server.url}/docs/`);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await focused()).toContain("etcd HTTP Gateway API");
    await page.keyboard.press("/");
    await page.keyboard.type("member list");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("POST/v3/cluster/member/list");
    await page.keyboard.press("Enter");
    // The heading of what has been opened has the focus; what follows are links of the reference, then the pane.
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    expect(await page.title()).toMatch(/ - etcd HTTP Gateway API$/);
    for (
      let steps = 0;
      steps < 40 && !(await page.evaluate(() => document.activeElement?.matches("textarea")));
      steps++
    )
      await page.keyboard.press("Tab");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("status").getByText("200 OK").waitFor();
    for (
      let steps = 0;
      steps < 20 && !(await page.evaluate(() => document.activeElement?.getAttribute("role") === "log"));
      steps++
    )
      await page.keyboard.press("Tab");
    expect(await focused()).toContain('"members"');
    expect(complaints).toEqual([]);
  });

  it.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)(
    "has nothing that axe complains of: %s, %s wide, and its colours the other way",
    async (colorScheme, width) => {
      const page = await open(`${server.url}/docs/`, {
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      await page.addScriptTag({ path: axe });
      const found: string[] = [];
      const judge = async (rules: string): Promise<void> => {
        const { violations } = await page.evaluate<AxeResult>(
          `axe.run(document, { resultTypes: ["violations"]${rules} })`,
        );
        found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`));
      };
      const judgeBoth = async (): Promise<void> => {
        await judge("");
        await page.emulateMedia({ colorScheme: colorScheme === "light" ? "dark" : "light" });
        await judge(', runOnly: ["color-contrast"]');
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      };
      await send(pane(page, "POST /v3/kv/put"));
      await pane(page, "POST /v3/kv/put").getByRole("status").getByText("200 OK").waitFor();
      await judgeBoth();
      await page.evaluate(() => (location.hash = "#/call/kvTxn"));
      await page.getByRole("heading", { level: 1, name: "Check conditions" }).waitFor();
      for (const each of await page.locator("main details:visible, header details").all())
        await each.locator("summary").click();
      if (width < 780) await page.getByRole("button", { name: "Menu" }).click();
      await judgeBoth();
      await page.evaluate(() => (location.hash = "#/type/etcdserverpb.RangeRequest"));
      await page.getByRole("heading", { level: 1, name: "etcdserverpb.RangeRequest" }).waitFor();
      await judgeBoth();
      expect(found).toEqual([]);
    },
  );

  it("opens from disk as well, to read", async () => {
    const page = await open(pathToFileURL(fileURLToPath(folder)).href);
    await page.getByRole("navigation").getByText("/v3/kv/txn").click();
    await page.getByRole("heading", { level: 1, name: "Check conditions" }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("is where `/` sends people, and nobody else", async () => {
    const browserLike = await fetch(`${server.url}/`, {
      headers: { accept: "text/html,*/*;q=0.8" },
      redirect: "manual",
    });
    expect([browserLike.status, browserLike.headers.get("location")]).toEqual([302, "/docs/"]);
    expect((await fetch(`${server.url}/`)).status).toBe(404);
    const posted = await fetch(`${server.url}/docs/`, { method: "POST" });
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    const etag = (await fetch(`${server.url}/docs/page.js`)).headers.get("etag") ?? "";
    const again = await fetch(`${server.url}/docs/page.js`, { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await fetch(`${server.url}/docs/`)).headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
  });
});
