import type { Diagnostic } from "../../diagnostics.js";
import type { ProtoFile } from "./proto-file.js";
import type { SymbolTable } from "./symbols.js";

export function checkDeclarations(_file: ProtoFile, _symbols: SymbolTable): Diagnostic[] {
  return [];
}
