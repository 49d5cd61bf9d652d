import { costOf } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { ApiFile } from "../../model/api.js";
import { indexApi } from "../../model/lookup.js";
import { usedFiles, usedTypes } from "../../model/used-types.js";
import type { SymbolTable } from "./symbols.js";

/**
 * Makes less of faults in files that are only imported: what is wrong with their HTTP rules is left out, since their services are not
 * emitted; other errors are warnings where no type of the file is used. `places` gives the import path of a file that complaints name, `symbols`
 * says which file declares a type, also where a syntax error has kept the type from being read.
 */
export function relaxImports(
  files: readonly ApiFile[],
  diagnostics: readonly Diagnostic[],
  places: ReadonlyMap<string, string>,
  symbols: SymbolTable,
): Diagnostic[] {
  const inputs = new Set(files.filter((file) => file.isInput).map((file) => file.path));
  const isImported = ({ location }: Diagnostic): boolean => {
    const path = location && places.get(location.file);
    return path !== undefined && !inputs.has(path);
  };
  if (!diagnostics.some(isImported)) return [...diagnostics];
  const api = { name: "", info: { tags: [] }, files, securitySchemes: [] };
  const types = usedTypes(api, indexApi(api));
  const declaring = [...types].flatMap((name) => symbols.get(name)?.file ?? []);
  const used = new Set([...usedFiles(api, types).map((file) => file.path), ...declaring]);
  return diagnostics.flatMap((diagnostic): Diagnostic[] => {
    if (!isImported(diagnostic)) return [diagnostic];
    if (costOf(diagnostic.code) === "binding" || diagnostic.code === "http-rule-empty") return [];
    const isUsed = used.has(places.get(diagnostic.location?.file ?? "") ?? "");
    return [isUsed || diagnostic.severity !== "error" ? diagnostic : { ...diagnostic, severity: "warning" }];
  });
}
