import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { HttpApi } from "../../model/http-api.js";

/** Finds operations that share an id: of a method there is one. */
export function findRepeatedIds({ operations }: HttpApi): Diagnostic[] {
  const ids = new Map<string, string>();
  return operations.flatMap(({ id, method, path, location }) => {
    if (id === undefined) return [];
    const name = `${method} ${path.source}`;
    const other = ids.get(id);
    ids.set(id, name);
    return other === undefined ? [] : [complain("operation-id-duplicate", { id, name, other }, location)];
  });
}
