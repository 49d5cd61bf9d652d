import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ApiConfig } from "../../config.js";
import type { Diagnostic } from "../../diagnostics.js";
import { produce } from "../../produce.js";
import type { RestCase, RestTarget, runRestCase } from "../../runtime/rest-conformance/index.js";

/** The suite of an API of documents alone, loaded: what judges is the code that would be emitted. */
export interface DocumentSuite {
  readonly kind: "suite";
  /** Cases by group: a tag of the document, or `root`. */
  readonly groups: ReadonlyMap<string, readonly RestCase[]>;
  readonly api: RestTarget["api"];
  readonly run: typeof runRestCase;
}

/** Emits the suite into a throwaway folder and loads it, or answers why it cannot be emitted. */
export async function loadSuite(
  config: ApiConfig,
  root: string,
): Promise<DocumentSuite | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }> {
  const wanted = { ...config, artifacts: ["conformance"], verify: false };
  const { files, diagnostics } = await produce(wanted, root, join(root, config.output));
  if (files === undefined) return { kind: "refused", diagnostics };
  const { compileModules } = await import("../../render/compile.js");
  const sources = files.flatMap(({ path, content }) =>
    path.endsWith(".ts") && !path.endsWith(".test.ts") ? [{ path, content: String(content) }] : [],
  );
  const folder = await mkdtemp(join(tmpdir(), "gatewright-verify-"));
  try {
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    for (const { path, content } of compileModules(sources)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const load = async <T>(module: string): Promise<T> => (await import(pathToFileURL(join(folder, module)).href)) as T;
    const groups = new Map<string, readonly RestCase[]>();
    for (const { path } of files) {
      const [, stem] = /^conformance\/(.+)\.test\.ts$/.exec(path) ?? [];
      if (stem === undefined) continue;
      const { cases } = await load<{ cases: readonly RestCase[] }>(`conformance/${stem}.js`);
      groups.set(stem, cases);
    }
    const runtime = await load<{ runRestCase: typeof runRestCase }>("runtime/rest-conformance/index.js");
    const client = groups.size === 0 ? {} : await load<Readonly<Record<string, unknown>>>("client.js");
    const api = Object.values(client).find(isApi) ?? { servers: [], schemes: {}, security: [] };
    return { kind: "suite", groups, api, run: runtime.runRestCase };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The constant that says what all operations share. */
function isApi(value: unknown): value is RestTarget["api"] {
  return typeof value === "object" && value !== null && "schemes" in value && "servers" in value;
}
