import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { toDisplayPath } from "../display-path.js";
import type { Location } from "../../model/api.js";
import type { HttpApi } from "../../model/http-api.js";
import { findRepeatedIds } from "./check-document.js";
import { loadDocument, type LoadedDocument } from "./load-documents.js";
import { dereference, locatorIn, type Place } from "./place.js";
import { textOf } from "../plain-value.js";
import { versionOf } from "./read-http-api.js";
import { toHttpApi } from "./to-http-api.js";
import { validateDocument } from "./validate-document.js";

/** A document beside protos. */
export interface OpenApiDocument {
  /** As diagnostics name it. */
  readonly file: string;
  readonly version: "2.0" | "3.0" | "3.1";
  readonly api: HttpApi;
  /** Place of a part of `api`, where it has one of its own. */
  readonly locate: (part: object) => Location | undefined;
  /** What a `$ref` of the document leads to. */
  readonly exampleAt: (reference: string) => unknown;
}

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
    const known = /^(?:2\.0|3\.[01](?:\.\d+)?)$/.test(version) ? versionOf(loaded.root.value) : undefined;
    if (known === undefined) {
      diagnostics.push(complain("openapi-version", { version: version || "none" }, loaded.root.locate(["openapi"])));
      continue;
    }
    const invalid = await validateDocument(loaded);
    diagnostics.push(...invalid);
    if (invalid.length > 0) continue;
    const places = new WeakMap<object, Place>();
    const { api, diagnostics: found } = toHttpApi(loaded, known, "", { places, faults: "told-each" });
    // What no client can be made of does not matter here; what is wrong does.
    diagnostics.push(...found.filter((each) => each.severity === "error"), ...findRepeatedIds(api));
    documents.push({
      file: toDisplayPath(file, root),
      version: known,
      api,
      locate: locatorIn(places),
      exampleAt: followIn(loaded),
    });
  }
  return { documents, diagnostics, inputFiles: [...inputFiles] };
}

function followIn({ root, files }: LoadedDocument): OpenApiDocument["exampleAt"] {
  return ($ref) => dereference({ value: { $ref }, source: root, path: [] }, files).value;
}
