import type { ProtoFile } from "./proto-file.js";

/** What a full name stands for, and the file that declares it. */
export interface Symbol {
  readonly kind: "package" | "message" | "enum" | "service" | "extension";
  readonly fullName: string;
  /** Import path of the declaring file; `""` for a package. */
  readonly file: string;
}

/** All names of the files that were read. */
export type SymbolTable = ReadonlyMap<string, Symbol>;

/** Adds the messages, enums, services, extensions and packages of a file; of two with one name the first stays. */
export function addSymbols(table: Map<string, Symbol>, file: ProtoFile): void {
  const add = (symbol: Symbol): void => {
    const known = table.get(symbol.fullName);
    if (!known || known.kind === "package") table.set(symbol.fullName, symbol);
  };
  for (const fullName of packagesOf(file.package)) {
    const symbol: Symbol = { kind: "package", fullName, file: "" };
    add(symbol);
    table.set(packageKey(fullName), symbol);
  }
  for (const { kind, path } of file.outline.declarations) {
    if (kind === "message" || kind === "enum" || kind === "service" || kind === "extension") {
      add({ kind, fullName: joinName(file.package, path), file: file.path });
    }
  }
}

/** `"a.b"` to `["a", "a.b"]`. */
export function packagesOf(name: string): readonly string[] {
  const parts = name === "" ? [] : name.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

/** Where a package stands in the table even if a message has its name too, which is a fault. */
export function packageKey(fullName: string): string {
  return `${fullName}.`;
}

/** `joinName("a.b", "C.d")` is `"a.b.C.d"`; either may be empty. */
export function joinName(scope: string, name: string): string {
  if (scope === "") return name;
  return name === "" ? scope : `${scope}.${name}`;
}

/**
 * Finds what a name means in a scope, by protobuf's rule: the innermost scope that knows the name's first part decides.
 * `wanted` says which kinds may be the answer; a single-part name of another kind is passed over. What `sees` refuses is not there.
 */
export function resolveSymbol(
  table: SymbolTable,
  scope: string,
  name: string,
  wanted: (symbol: Symbol) => boolean,
  sees: (symbol: Symbol) => boolean = () => true,
): Symbol | undefined {
  const find = (fullName: string): Symbol | undefined => {
    const symbol = table.get(fullName);
    return symbol && sees(symbol) ? symbol : undefined;
  };
  if (name.startsWith(".")) return accept(find(name.slice(1)));
  const dot = name.indexOf(".");
  const head = dot < 0 ? name : name.slice(0, dot);
  for (let outer = scope; ; outer = outer.slice(0, Math.max(outer.lastIndexOf("."), 0))) {
    const first = find(joinName(outer, head));
    if (first && dot < 0 && wanted(first)) return first;
    if (first && dot >= 0 && first.kind !== "extension" && first.kind !== "enum") {
      const found = accept(find(joinName(outer, name)));
      // A package may be spread over several files, so only a type of that name ends the search.
      if (found || first.kind !== "package") return found;
    }
    if (outer === "") return undefined;
  }

  function accept(symbol: Symbol | undefined): Symbol | undefined {
    return symbol && wanted(symbol) ? symbol : undefined;
  }
}
