import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { toDisplayPath } from "../display-path.js";
import { checkDocument } from "./check-document.js";
import type { OpenApiDocument } from "./document.js";
import { loadDocument } from "./load-documents.js";
import { textOf } from "../plain-value.js";
import { readDocument } from "./read-document.js";
import { validateDocument } from "./validate-document.js";

/** Documents that could be read, complaints, and the absolute paths of all files read for them. */
export interface DocumentsReading {
  readonly documents: readonly OpenApiDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputFiles: readonly string[];
}

/** Reads OpenAPI and Swagger documents (absolute paths, JSON or YAML); one with an error is left out. */
export async function readDocuments(files: readonly string[], root: string): Promise<DocumentsReading> {
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
    const invalid = await validateDocument(loaded);
    diagnostics.push(...invalid);
    if (invalid.length > 0) continue;
    const document = readDocument(loaded, toDisplayPath(file, root));
    diagnostics.push(...checkDocument(document));
    documents.push(document);
  }
  return { documents, diagnostics, inputFiles: [...inputFiles] };
}
