import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { toDisplayPath } from "../display-path.js";
import { checkDocument } from "./check-document.js";
import type { OpenApiDocument } from "./document.js";
import type { DocumentJudge } from "./document-judge.js";
import { loadDocument, type LoadedDocument } from "./load-documents.js";
import { textOf } from "../plain-value.js";
import { readDocument } from "./read-document.js";

/** Documents that could be read, complaints, and the absolute paths of all files read for them. */
export interface DocumentsReading {
  readonly documents: readonly OpenApiDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputFiles: readonly string[];
}

/**
 * Reads OpenAPI and Swagger documents (absolute paths, JSON or YAML); one with an error is left out. Given a judge, documents are handed to it
 * and taken for valid until it has answered.
 */
export async function readDocuments(
  files: readonly string[],
  root: string,
  judge?: DocumentJudge,
): Promise<DocumentsReading> {
  const documents: OpenApiDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  const inputFiles = new Set<string>();
  for (const file of files) {
    const loaded = await loadDocument(file, root);
    for (const each of loaded.files.keys()) inputFiles.add(each);
    diagnostics.push(...loaded.diagnostics);
    if (loaded.diagnostics.length > 0) continue;
    const version = textOf(loaded.root.value, "swagger") ?? textOf(loaded.root.value, "openapi") ?? "";
    if (!/^(?:2\.0|3\.[01](?:\.\d+)?)$/.test(version)) {
      diagnostics.push(complain("openapi-version", { version: version || "none" }, loaded.root.locate(["openapi"])));
      continue;
    }
    judge?.judge(loaded.root.file, loaded.root.value);
    const invalid = judge === undefined ? await validate(loaded) : [];
    diagnostics.push(...invalid);
    if (invalid.length > 0) continue;
    const document = readDocument(loaded, toDisplayPath(file, root));
    diagnostics.push(...checkDocument(document));
    documents.push(document);
  }
  return { documents, diagnostics, inputFiles: [...inputFiles] };
}

/** The validators take a while to load. */
async function validate(loaded: LoadedDocument): Promise<readonly Diagnostic[]> {
  const { validateDocument } = await import("./validate-document.js");
  return validateDocument(loaded);
}
