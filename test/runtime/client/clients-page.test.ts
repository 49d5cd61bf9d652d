import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeNotFound } from "../../../generator/provision/provision-result.js";
import { findEtcd } from "../../../proto/etcd/upstream/find-etcd.js";
import { startEtcdTarget, type EtcdTarget } from "./etcd-target.js";

const home = fileURLToPath(new URL("../../../", import.meta.url));
const page = await readFile(join(home, "docs/clients.md"), "utf8");
const snippets = [...page.matchAll(/^## (.+)$|^```ts\n([^]*?)^```$/gm)].reduce<[title: string, text: string][]>(
  (found, [, title, text]) => {
    if (title !== undefined) return [...found, [title, ""]];
    const [last] = found.slice(-1);
    return last === undefined ? found : [...found.slice(0, -1), [last[0], last[1] + (text ?? "")]];
  },
  [],
);

/** What each snippet prints. */
const expected: Readonly<Record<string, RegExp>> = {
  Transports: /^true\n$/,
  "Defaults of a client": /^Range true OK\n$/,
  Errors: /^true answer 404\n0\n$/,
  Retries: /^1 UNAVAILABLE\n2 UNAVAILABLE\ngave up\n$/,
  Streams: /^true\n$/,
  "The answer as it came": /^1n 200 application\/json true\n$/,
  "Tests of your own code": /^7n\nNOT_FOUND\n$/,
};

const etcd = await findEtcd({ line: "3.5" });
if (!etcd.found) console.log(describeNotFound("etcd 3.5", etcd));

describe.skipIf(!etcd.found)("the snippets of docs/clients.md", () => {
  let target: EtcdTarget;
  let folder: string;
  beforeAll(async () => {
    if (!etcd.found) return;
    target = await startEtcdTarget(etcd);
    folder = await mkdtemp(join(home, "node_modules/.cache-clients-page-"));
  });
  afterAll(async () => {
    await target?.stop();
    await rm(folder ?? join(tmpdir(), "none"), { recursive: true, force: true });
  });

  it.each(snippets.filter(([, text]) => text !== ""))("%s", async (title, text) => {
    const outfile = join(folder, `${title.replace(/\W/g, "-")}.mjs`);
    await build({
      stdin: { contents: text.replaceAll("http://127.0.0.1:8080", target.gatewayUrl), resolveDir: home, loader: "ts" },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      logLevel: "silent",
      external: ["ws"],
    });
    const printed = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [outfile], (error, out, errors) =>
        error === null ? resolve(out) : reject(new Error(errors, { cause: error })),
      );
    });
    expect(printed).toMatch(expected[title] ?? /^$/);
  });
});
