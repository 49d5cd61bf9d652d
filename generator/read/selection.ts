import type { ApiFile, HttpBinding, Method, Service } from "../model/api.js";
import { normalizePathTemplate } from "../model/path-template.js";

/** A pattern of `input.include` or `input.exclude`; `hits` counts what it matched. */
export interface SelectionPattern {
  readonly text: string;
  readonly kind: "path" | "file" | "name";
  readonly expression: RegExp;
  hits: number;
}

/**
 * Reads a pattern: what begins with `/` is a path (`"/v1/admin/**"`), what ends like a document is a file as imports spell it
 * (`"acme/*.proto"`), all else a package, service or method (`"acme.v1.Books"`, `"acme.v1.Books.Get*"`). `*` stands for any text within one
 * part, `**` for any text at all.
 */
export function readPattern(text: string): SelectionPattern {
  const kind = text.startsWith("/") ? "path" : /\.(?:proto|ya?ml|json)$/.test(text) ? "file" : "name";
  const part = kind === "name" ? "[^.]*" : "[^/]*";
  const source = text
    .split(/(\*\*|\*)/)
    .map((piece) => (piece === "**" ? ".*" : piece === "*" ? part : piece.replace(/[\\^$.+?()[\]{}|]/g, "\\$&")))
    .join("");
  // A package or service stands for all that is in it.
  return { text, kind, expression: new RegExp(`^${source}${kind === "name" ? "(?:\\..*)?" : ""}$`, "s"), hits: 0 };
}

/** Whether one of the patterns matches a method as a whole: by its file, or by its own name or that of what encloses it. */
export function matchesMethod(
  patterns: readonly SelectionPattern[],
  file: ApiFile,
  service: Service,
  method: Method,
): boolean {
  const name = `${service.fullName}.${method.name}`;
  return hit(patterns, ({ kind, expression }) => {
    if (kind === "file") return expression.test(file.path);
    return kind === "name" && expression.test(name);
  });
}

/** Whether one of the patterns matches the path of a binding, as written (`/v1/{name=books/*}`) or without its variables (`/v1/books/*`). */
export function matchesPath(patterns: readonly SelectionPattern[], { template }: HttpBinding): boolean {
  const plain = normalizePathTemplate(template);
  return hit(
    patterns,
    ({ kind, expression }) => kind === "path" && (expression.test(template.source) || expression.test(plain)),
  );
}

/** Whether one of the patterns names a file. */
export function matchesFile(patterns: readonly SelectionPattern[], file: ApiFile): boolean {
  return hit(patterns, ({ kind, expression }) => kind === "file" && expression.test(file.path));
}

/** Every pattern is tried, so that each knows whether it is of use. */
function hit(patterns: readonly SelectionPattern[], matches: (pattern: SelectionPattern) => boolean): boolean {
  const found = patterns.filter(matches);
  for (const pattern of found) pattern.hits++;
  return found.length > 0;
}
