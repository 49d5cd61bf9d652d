import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import type { PathHandler } from "../gateway/index.js";
import type { HeaderList, HttpExchange, HttpHandler } from "../http/index.js";

/** What a page of ours may load, and whom it may call: the place that it comes from. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

const guards: HeaderList = [
  "content-security-policy",
  policy,
  "x-content-type-options",
  "nosniff",
  "referrer-policy",
  "no-referrer",
  "cross-origin-opener-policy",
  "same-origin",
];

/**
 * Handlers, by path, that answer with the page of the artifact `docs`: `createDocsPaths("generated/acme/docs", "/docs")` for
 * `GatewayOptions.paths`. The files are read once. Throws Node's error where the folder cannot be read.
 */
export function createDocsPaths(folder: string, path = "/docs"): Record<string, PathHandler> {
  const names = readdirSync(folder).filter((name) => extname(name) in mediaTypes);
  const files = names.map((name): [string, PathHandler] => [
    `${path}/${name === "index.html" ? "" : name}`,
    createFileHandler(name, readFileSync(join(folder, name), "utf8")),
  ]);
  return { [path]: createRedirect(`${path.slice(path.lastIndexOf("/") + 1)}/`), ...Object.fromEntries(files) };
}

/** Answers GET and HEAD with a file, or says that the client has it. */
function createFileHandler(name: string, content: string): PathHandler {
  // The page then knows that calls go to where it comes from.
  const body =
    name === "index.html"
      ? content.replace('name="served-by" content="files"', 'name="served-by" content="gateway"')
      : content;
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const own = ["content-type", mediaTypes[extname(name)] ?? "", "cache-control", "no-cache", "etag", etag, ...guards];
  return (exchange, common) => {
    if (refuseOthers(exchange, common)) return;
    if (exchange.header("if-none-match") === etag) exchange.send(304, [...own, ...common], "");
    else exchange.send(200, [...own, ...common], body);
  };
}

function createRedirect(location: string): PathHandler {
  return (exchange, common) => {
    if (!refuseOthers(exchange, common)) exchange.send(308, ["location", location, ...common], "");
  };
}

/** Answers methods that a file does not have; false for those that it has. */
function refuseOthers(exchange: HttpExchange, common: HeaderList): boolean {
  if (exchange.method === "GET" || exchange.method === "HEAD") return false;
  const headers = ["content-type", "text/plain; charset=utf-8", "allow", "GET, HEAD", ...common];
  exchange.send(405, headers, "Method Not Allowed\n");
  return true;
}

/**
 * Shows people who open `/` in a browser the way to the page at `path`. Whatever else comes, and `/` itself where `isTaken` says that the API
 * has it, goes to `handle`.
 */
export function showWayToDocs(handle: HttpHandler, path: string, isTaken: () => boolean): HttpHandler {
  const body = `<!doctype html><title>Gateway</title><p>This is a gateway. <a href="${escapeHtml(path)}/">Its API, to read and to try</a></p>\n`;
  return (exchange) => {
    const isRead = exchange.method === "GET" || exchange.method === "HEAD";
    const wantsPage = exchange.path === "/" && isRead && /\btext\/html\b/i.test(exchange.header("accept") ?? "");
    if (!wantsPage || isTaken()) return handle(exchange);
    const headers = [
      "content-type",
      mediaTypes[".html"] ?? "",
      "location",
      `${path}/`,
      "cache-control",
      "no-store",
      "vary",
      "accept",
    ];
    exchange.send(302, [...headers, ...guards], body);
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
