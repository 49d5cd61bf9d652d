import type { HttpApi, HttpOperation, HttpServer } from "../model/http-api.js";
import type { CompareRules } from "./comparison.js";
import type { OperationPair } from "./difference.js";

/** Paths under which the operations of an API are served: of each server what stands behind its host. At least one; `""` is none. */
export function basePathsOf(servers: readonly HttpServer[]): readonly string[] {
  const paths = servers.map(({ url, variables }) => {
    const filled = url.replace(
      /\{([^}]*)\}/g,
      (_, name: string) => variables.find((each) => each.name === name)?.default ?? "_",
    );
    const path = filled
      .replace(/^[a-zA-Z][a-zA-Z0-9+.-]*:/, "")
      .replace(/^\/\/[^/]*/, "")
      .replace(/[?#].*$/, "")
      .replace(/\/+$/, "");
    return path === "" || path.startsWith("/") ? path : `/${path}`;
  });
  return paths.length > 0 ? [...new Set(paths)] : [""];
}

/** Method and path without the names of parameters: what no request can tell apart. */
export function routeKey({ method, path }: HttpOperation, base = ""): string {
  return `${method} ${base}${path.parts.map((part) => (part.kind === "literal" ? part.text : "{}")).join("")}`;
}

/** `"GET /v1/books/{id}"`. */
export function routeName({ method, path }: HttpOperation): string {
  return `${method} ${path.source}`;
}

/** Method and whole path under each server. */
function wholeKeys(api: HttpApi, operation: HttpOperation): readonly string[] {
  const servers = operation.servers.length > 0 ? operation.servers : api.servers;
  return basePathsOf(servers).map((base) => routeKey(operation, base));
}

/** Pairs the operations of two versions: by method and whole path, failing that by the path without what the servers put before it. */
export function pairOperations(old: HttpApi, now: HttpApi): Pick<CompareRules, "pairs" | "removed" | "added"> {
  const pairs: OperationPair[] = [];
  const removed = new Set(old.operations);
  const added = new Set(now.operations);
  const pair = (keys: (api: HttpApi, operation: HttpOperation) => readonly string[]): void => {
    const byKey = new Map(
      [...added].toReversed().flatMap((each) => keys(now, each).map((key) => [key, each] as const)),
    );
    for (const each of removed) {
      const other = keys(old, each)
        .map((key) => byKey.get(key))
        .find((found) => found !== undefined && added.has(found));
      if (other === undefined) continue;
      pairs.push({ old: each, new: other });
      removed.delete(each);
      added.delete(other);
    }
  };
  pair(wholeKeys);
  pair((_, operation) => [routeKey(operation)]);
  return { pairs, removed: [...removed], added: [...added] };
}
