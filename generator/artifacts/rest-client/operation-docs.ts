import type { HttpOperation } from "../../model/http-api.js";

/** What is said of an operation where it is called or served. */
export function operationDocs({ summary, description, method, path, deprecated }: HttpOperation): string {
  return [
    summary,
    description?.trim() === summary?.trim() ? undefined : description,
    `\`${method} ${path.source}\``,
    deprecated ? "@deprecated" : undefined,
  ]
    .filter((each) => each !== undefined && each.trim() !== "")
    .join("\n\n");
}
