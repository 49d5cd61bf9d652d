import { readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import { toDisplayPath } from "../display-path.js";
import { readPath, splitPointer } from "./json-pointer.js";
import { isRecord } from "../plain-value.js";
import { parseSourceDocument } from "../source-document.js";
import type { SourceDocument } from "../source-document.js";

/** A `$ref` and where it stands. */
interface Reference {
  readonly target: string;
  readonly path: readonly string[];
}

/** A document with all files that its `$ref`s lead to, itself first. */
export interface LoadedDocument {
  readonly root: SourceDocument;
  /** By absolute path. */
  readonly files: ReadonlyMap<string, SourceDocument>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an OpenAPI document (absolute path) and the files it refers to.
 *
 * Files are only read inside the document's own folder, also by way of symbolic links; nothing is fetched.
 */
export async function loadDocument(file: string, root: string): Promise<LoadedDocument> {
  const folder = path.dirname(file);
  const files = new Map<string, SourceDocument>();
  const diagnostics: Diagnostic[] = [];

  const load = async (absolute: string, text: string): Promise<SourceDocument> => {
    const document = parseSourceDocument(absolute, toDisplayPath(absolute, root), text);
    files.set(absolute, document);
    diagnostics.push(...document.diagnostics);
    for (const reference of findReferences(document.value)) {
      const place = document.locate([...reference.path, "$ref"]);
      const miss = (why: string): void =>
        void diagnostics.push(complain("ref-missing", { ref: reference.target, why }, place));
      const [target = "", pointer = ""] = splitReference(reference.target);
      if (/^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(target) || target.startsWith("//")) {
        diagnostics.push(complain("ref-remote", { ref: reference.target }, place));
        continue;
      }
      const wanted = target === "" ? absolute : path.resolve(path.dirname(absolute), target);
      if (!isInside(folder, wanted)) {
        diagnostics.push(complain("ref-outside", { ref: reference.target }, place));
        continue;
      }
      let found = files.get(wanted);
      if (!found) {
        const content = await readInside(folder, wanted);
        if (content === undefined) {
          miss(`there is no file ${toDisplayPath(wanted, root)}`);
          continue;
        }
        found = await load(wanted, content);
      }
      if (found.value !== undefined && readPath(found.value, splitPointer(pointer)) === undefined) {
        miss(`${toDisplayPath(wanted, root)} holds nothing there`);
      }
    }
    return document;
  };

  const loaded = await load(file, await readFile(file, "utf8"));
  return { root: loaded, files, diagnostics };
}

/** `"a.yaml#/b"` to `["a.yaml", "/b"]`. */
export function splitReference(reference: string): [file: string, pointer: string] {
  const hash = reference.indexOf("#");
  return hash < 0 ? [reference, ""] : [reference.slice(0, hash), reference.slice(hash + 1)];
}

/** Keys under which values are data, not parts of the description. */
const dataKeys = new Set(["example", "default", "enum", "const", "value"]);

function findReferences(value: unknown): Reference[] {
  const found: Reference[] = [];
  const walk = (current: unknown, place: readonly string[], isNamed: boolean): void => {
    if (Array.isArray(current)) current.forEach((each: unknown, index) => walk(each, [...place, String(index)], false));
    if (!isRecord(current)) return;
    for (const [key, inner] of Object.entries(current)) {
      // In `properties` and the like, keys are names that the author chose.
      if (key === "$ref" && typeof inner === "string" && !isNamed) found.push({ target: inner, path: place });
      else if (isNamed || !(dataKeys.has(key) || key.startsWith("x-")))
        walk(inner, [...place, key], !isNamed && namedKeys.has(key));
    }
  };
  walk(value, [], false);
  return found;
}

const namedKeys = new Set([
  "properties",
  "patternProperties",
  "definitions",
  "schemas",
  "examples",
  "responses",
  "parameters",
  "paths",
  "mapping",
]);

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}

async function readInside(folder: string, file: string): Promise<string | undefined> {
  try {
    const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(file)]);
    return isInside(realFolder, realFile) ? await readFile(realFile, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
