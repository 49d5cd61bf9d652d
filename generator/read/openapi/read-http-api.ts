import { complain, type Diagnostic } from "../../diagnostics.js";
import type { Location } from "../../model/api.js";
import type { HttpApi } from "../../model/http-api.js";
import { isRecord, textOf } from "../plain-value.js";
import { joinApis } from "./join-apis.js";
import { loadDocument } from "./load-documents.js";
import type { LoadedDocument } from "./load-documents.js";
import { locatorIn, type Place } from "./place.js";
import type { DocumentVersion } from "./reading.js";
import { toHttpApi, type OperationFilter } from "./to-http-api.js";
import { validateDocument } from "./validate-document.js";

/** What reading the documents of one API gives. */
export interface HttpApiReading {
  /** Absent when no document could be read. */
  readonly api?: HttpApi;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of all files that were read. */
  readonly inputFiles: readonly string[];
  /** Place of a part of `api`, where it has one of its own. */
  readonly locate: (part: object) => Location | undefined;
}

/** Reads OpenAPI and Swagger documents (absolute paths, JSON or YAML) as one API; `root` is what diagnostics name files relative to. */
export async function readHttpApi(
  files: readonly string[],
  root: string,
  name: string,
  isWanted?: OperationFilter,
): Promise<HttpApiReading> {
  const diagnostics: Diagnostic[] = [];
  const inputFiles = new Set<string>();
  const documents: { readonly loaded: LoadedDocument; readonly version: DocumentVersion }[] = [];
  for (const file of files) {
    const loaded = await loadDocument(file, root);
    for (const each of loaded.files.keys()) inputFiles.add(each);
    const [unread] = loaded.root.diagnostics;
    diagnostics.push(...loaded.diagnostics.map((each) => (each === unread ? each : asWarning(each))));
    if (unread !== undefined) continue;
    const version = versionOf(loaded.root.value);
    if (version === undefined) {
      const said = textOf(loaded.root.value, "swagger") ?? textOf(loaded.root.value, "openapi") ?? "none";
      diagnostics.push(complain("openapi-version", { version: said }, loaded.root.locate(["openapi"])));
      continue;
    }
    // The validator gives up at a reference that leads nowhere, and knows nothing of 3.2.
    const isKnown = textOf(loaded.root.value, "openapi")?.startsWith("3.2") !== true;
    if (isKnown && loaded.diagnostics.length === 0)
      diagnostics.push(...(await validateDocument(loaded)).map(asWarning));
    documents.push({ loaded, version });
  }
  const places = new WeakMap<object, Place>();
  const locate = locatorIn(places);
  if (documents.length === 0) return { diagnostics, inputFiles: [...inputFiles], locate };
  const joined = joinApis(documents, (document, taken) =>
    toHttpApi(document.loaded, document.version, name, { ...(isWanted && { isWanted }), taken, places }),
  );
  return { api: joined.api, diagnostics: [...diagnostics, ...joined.diagnostics], inputFiles: [...inputFiles], locate };
}

/** The version of a document that can be read; undefined for all others. */
export function versionOf(value: unknown): DocumentVersion | undefined {
  if (!isRecord(value)) return undefined;
  // Written without quotes, 2.0 is a number.
  const text = String(value["swagger"] ?? value["openapi"] ?? "");
  if (/^2(?:\.0)?$/.test(text)) return "2.0";
  if (/^3\.0(?:\.\d+)?/.test(text)) return "3.0";
  return /^3\.[12](?:\.\d+)?/.test(text) ? "3.1" : undefined;
}

/** A fault inside a document costs what it stands in, never the whole. */
function asWarning(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === "error" ? { ...diagnostic, severity: "warning" } : diagnostic;
}
