import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../../../generator/diagnostics.js";
import { produce } from "../../../generator/produce.js";
import { loadEmitted } from "../messages/load-emitted.js";

/** Any function of a client: tests of types stand elsewhere. */
// eslint-disable-next-line typescript/no-explicit-any
export type AnyClient = Record<string, any>;

/** A client that was emitted from a document and loaded. */
export interface EmittedClient {
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Everything that the entry file exports. */
  readonly exports: AnyClient;
  /** Everything that another module exports, by its path without extension. */
  load(path: string): Promise<AnyClient>;
  dispose(): Promise<void>;
}

/** Emits the client of a document (a path, or its text) and type-checks and loads it. Throws when a diagnostic is an error. */
export async function emitClient(
  document: string,
  name = "sample",
  artifacts: readonly string[] = ["clients"],
): Promise<EmittedClient> {
  if (!document.includes("\n")) return emitDocuments([document], name, artifacts);
  const folder = await mkdtemp(join(tmpdir(), "document-"));
  const file = join(folder, "document.yaml");
  await writeFile(file, document);
  try {
    return await emitDocuments([file], name, artifacts);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Emits one client of several documents of a folder. */
export async function emitDocuments(
  documents: readonly string[],
  name: string,
  artifacts: readonly string[] = ["clients"],
): Promise<EmittedClient> {
  const folder = dirname(documents[0] ?? "");
  const { files, diagnostics } = await produce(
    { name, input: { openapi: documents.map((each) => basename(each)) }, output: "out", artifacts },
    folder,
    join(folder, "out"),
  );
  if (files === undefined) throw new Error(diagnostics.map((each) => each.message).join("\n"));
  const modules = files.filter(({ path }) => path.endsWith(".ts"));
  const texts = new Map(modules.map((each) => [each.path, each.content]));
  const loaded = await loadEmitted(texts);
  return {
    files: texts,
    diagnostics,
    exports: await loaded.load("index"),
    load: (path) => loaded.load(path),
    dispose: () => loaded.dispose(),
  };
}
