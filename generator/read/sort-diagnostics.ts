import type { Diagnostic } from "../diagnostics.js";

/** In the order of files, lines and columns, what has no place first; what two checks found alike is told once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const each = new Map(diagnostics.map((found) => [JSON.stringify(found), found]));
  return [...each.values()].sort((a, b) => {
    const [one, other] = [a.location, b.location];
    if (!one || !other) return Number(one !== undefined) - Number(other !== undefined);
    if (one.file !== other.file) return one.file < other.file ? -1 : 1;
    return one.line - other.line || one.column - other.column;
  });
}
