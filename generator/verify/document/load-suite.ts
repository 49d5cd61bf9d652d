import { join } from "node:path";
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
  // The compiler is loaded where it is needed.
  const { withModules } = await import("../../render/load-modules.js");
  return withModules(files, async (load) => {
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
  });
}

/** The constant that says what all operations share. */
function isApi(value: unknown): value is RestTarget["api"] {
  return typeof value === "object" && value !== null && "schemes" in value && "servers" in value;
}
