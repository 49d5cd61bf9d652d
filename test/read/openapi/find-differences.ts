import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { Diagnostic } from "../../../generator/diagnostics.js";
import { readHttpApi } from "../../../generator/read/openapi/read-http-api.js";
import { modelForm } from "./model-form.js";
import { sourceForm } from "./source-form.js";

/** What reading a document loses or changes, and what the reading said. */
export interface DocumentDifferences {
  /** Places of the comparison form that differ and that no diagnostic names. */
  readonly silent: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly operations: number;
  /** Whether there is a model at all; a document without one is an error of the run. */
  readonly isRead: boolean;
}

/** Reads a document of one file into the model, writes the model back, and compares. */
export async function findDifferences(file: string, root: string): Promise<DocumentDifferences> {
  const { api, diagnostics } = await readHttpApi([file], root, "compared");
  if (api === undefined) return { silent: ["the document was not read"], diagnostics, operations: 0, isRead: false };
  const text = await readFile(file, "utf8");
  const document = (file.endsWith(".json") ? JSON.parse(text) : parse(text)) as Record<string, unknown>;
  const load = (name: string): unknown => {
    const other = join(dirname(file), name);
    // What is not there is the reader's to name.
    return existsSync(other) ? parse(readFileSync(other, "utf8")) : undefined;
  };
  const source = sourceForm(document, load);
  const declared = new Set(Object.keys(source["types"] as object));
  const different = [...differ(source, modelForm(api, declared), [])];
  return {
    silent: different.filter((path) => !isNamed(path, diagnostics)).map((path) => path.join(" > ")),
    diagnostics,
    operations: api.operations.length,
    isRead: true,
  };
}

function* differ(a: unknown, b: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (a === b || path.length > 400) return;
  const [one, other] = [plain(a), plain(b)];
  if (one === undefined || other === undefined) {
    if (JSON.stringify(a) !== JSON.stringify(b)) yield path;
    return;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
    yield* differ(one[key], other[key], [...path, key]);
}

function plain(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
}

/** Whether the run said something of what is lost at a place. */
function isNamed(path: readonly string[], diagnostics: readonly Diagnostic[]): boolean {
  const said = (code: string, ...words: readonly string[]): boolean =>
    diagnostics.some((each) => each.code === code && words.every((word) => each.message.includes(word)));
  const [room, name = ""] = path;
  const last = path.at(-1) ?? "";
  if (room === "operations" && path.length === 2) return said("operation-left-out", name);
  if (path[2] === "parameters" && path.length === 4) return said("parameter-ruled", last.split(" ")[1] ?? "");
  if (path.at(-2) === "mapping") return said("discriminator-unknown", last);
  // Where it stands: the path of an operation, or the name of a type.
  const place = room === "operations" ? name.slice(name.indexOf(" ") + 1) : name;
  if (["style", "explode", "allowReserved"].includes(last)) return said("parameter-style");
  return (
    said("openapi-member-unknown", last) ||
    said("openapi-malformed", place) ||
    (["$ref", "type"].includes(last) && said("ref-missing"))
  );
}
