import { complain, type Diagnostic } from "../../diagnostics.js";
import type { HttpApi, HttpOperation, HttpSecurityScheme, HttpType } from "../../model/http-api.js";

/** One document as read; `taken` are names that types of the document must not have. */
type Read<Document> = (
  document: Document,
  taken: ReadonlySet<string>,
) => { readonly api: HttpApi; readonly diagnostics: readonly Diagnostic[] };

/** Reads several documents as one API. Types that are the same in all of them are one; others of one name get a number behind it. */
export function joinApis<Document>(
  documents: readonly Document[],
  read: Read<Document>,
): { readonly api: HttpApi; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let whole: HttpApi | undefined;
  for (const document of documents) {
    const one = readBeside(whole, document, read);
    diagnostics.push(...one.diagnostics);
    if (whole === undefined) whole = one.api;
    else {
      diagnostics.push(...findRepeated(whole.operations, one.api.operations));
      whole = join(whole, one.api);
    }
  }
  if (whole === undefined) throw new Error("no document to read");
  return { api: whole, diagnostics };
}

function readBeside<Document>(
  whole: HttpApi | undefined,
  document: Document,
  read: Read<Document>,
): { readonly api: HttpApi; readonly diagnostics: readonly Diagnostic[] } {
  const known = new Map(whole?.types.map((each) => [each.name, bare(each)]));
  const taken = new Set<string>();
  for (;;) {
    const one = read(document, taken);
    const clashing = one.api.types.filter((each) => known.has(each.name) && known.get(each.name) !== bare(each));
    if (clashing.length === 0) return one;
    // A type that refers to a renamed one is another type, too.
    for (const { name } of clashing) taken.add(name);
  }
}

/** A type without its place. */
function bare({ schema }: HttpType): string {
  return JSON.stringify(schema);
}

function join(a: HttpApi, b: HttpApi): HttpApi {
  const names = new Set(a.types.map(({ name }) => name));
  const isSameServer = JSON.stringify(a.servers) === JSON.stringify(b.servers);
  const known = new Set(a.operations.map(routeOf));
  const own = (each: HttpOperation): HttpOperation =>
    isSameServer || each.servers.length > 0 ? each : { ...each, servers: b.servers };
  return {
    ...a,
    tags: add(a.tags, b.tags),
    securitySchemes: add<HttpSecurityScheme>(a.securitySchemes, b.securitySchemes),
    operations: [...a.operations, ...b.operations.filter((each) => !known.has(routeOf(each))).map(own)],
    types: [...a.types, ...b.types.filter(({ name }) => !names.has(name))],
    webhooks: { ...a.webhooks, ...b.webhooks },
    extensions: { ...a.extensions, ...b.extensions },
  };
}

function add<T extends { readonly name: string }>(some: readonly T[], more: readonly T[]): readonly T[] {
  return [...some, ...more.filter((each) => !some.some(({ name }) => name === each.name))];
}

function routeOf({ method, path }: HttpOperation): string {
  return `${method} ${path.source}`;
}

function findRepeated(known: readonly HttpOperation[], more: readonly HttpOperation[]): readonly Diagnostic[] {
  const routes = new Set(known.map(routeOf));
  return more
    .filter((each) => routes.has(routeOf(each)))
    .map((each) =>
      complain("operation-left-out", { name: routeOf(each), why: "another document describes it" }, each.location),
    );
}
