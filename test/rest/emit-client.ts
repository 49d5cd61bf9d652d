import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../../generator/diagnostics.js";
import { produce } from "../../generator/produce.js";
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
  dispose(): Promise<void>;
}

/** Emits the client of a document (a path, or its text) and type-checks and loads it. Throws when a diagnostic is an error. */
export async function emitClient(document: string, name = "sample"): Promise<EmittedClient> {
  const isText = document.includes("\n");
  const folder = isText ? await mkdtemp(join(tmpdir(), "document-")) : dirname(document);
  const file = isText ? "document.yaml" : basename(document);
  if (isText) await writeFile(join(folder, file), document);
  const { files, diagnostics } = await produce(
    { name, input: { openapi: [file] }, output: "out", artifacts: ["clients"] },
    folder,
    join(folder, "out"),
  );
  if (isText) await rm(folder, { recursive: true });
  if (files === undefined) throw new Error(diagnostics.map((each) => each.message).join("\n"));
  const texts = new Map(files.map((each) => [each.path, each.content]));
  const loaded = await loadEmitted(texts);
  return { files: texts, diagnostics, exports: await loaded.load("index"), dispose: () => loaded.dispose() };
}
