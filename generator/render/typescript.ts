import type { Code, ImportedName, NameSource } from "./code.js";
import { nameList } from "./name-list.js";
import type { SourceModule } from "./module.js";
import { printDeclaration } from "./print-declaration.js";
import { wrapSignatures } from "./wrap-signatures.js";

/** How a module is imported from another: the text behind `from`. */
export type Specifiers = (importer: string, source: NameSource) => string;

/** A printed module, and where its imports lead. */
export interface RenderedModule {
  readonly text: string;
  readonly imports: readonly NameSource[];
}

/** Prints a module: declarations in order, the imports they use above them. */
export function renderModule(module: SourceModule, specifiers: Specifiers): RenderedModule {
  const scope = new ImportScope(module, specifiers);
  const printed = module.declarations.map((declaration) => ({
    // Functions, interfaces and constants stand apart; what is verbatim brings its own blank lines.
    apart:
      declaration.kind === "function" ||
      declaration.kind === "interface" ||
      declaration.kind === "const" ||
      (declaration.kind === "type" && (declaration.docs ?? "") !== ""),
    text: printDeclaration(
      declaration,
      (code) => scope.print(code),
      (source) => scope.specifier(source),
    ),
  }));
  const pieces = [...scope.declarations().map((text) => ({ apart: false, text })), ...printed];
  let text = module.comment === undefined ? "" : `${toLineComment(module.comment)}\n\n`;
  let last = "";
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) text += last.trimEnd().endsWith("}") || piece.apart ? "\n\n" : "\n";
    text += piece.text.trimEnd();
    last = piece.text;
  }
  const tidy = text.replace(/ +$/gm, "").replace(/\n{3,}/g, "\n\n");
  return { text: `${wrapSignatures(tidy)}${pieces.length === 0 ? "" : "\n"}`, imports: scope.sources() };
}

/** Gathers the names a module imports; a name that is taken gets an alias. */
class ImportScope {
  readonly #module: SourceModule;
  readonly #specifiers: Specifiers;
  readonly #sources: NameSource[] = [];
  readonly #taken: Set<string>;
  readonly #used = new Map<string, { readonly source: ImportedName; readonly local: string; typeOnly: boolean }>();

  constructor(module: SourceModule, specifiers: Specifiers) {
    this.#module = module;
    this.#specifiers = specifiers;
    this.#taken = new Set(module.declarations.flatMap((each) => ("name" in each ? [each.name] : [])));
  }

  /** Text of a code piece with each imported name replaced by its local name. */
  print(code: Code): string {
    return code.parts.map((part) => (typeof part === "string" ? part : this.#local(part))).join("");
  }

  #local(source: ImportedName): string {
    if (source.origin === "output" && source.from === this.#module.path) return source.name;
    const key = `${source.origin}\n${source.from}\n${source.name}`;
    const known = this.#used.get(key);
    if (known !== undefined) {
      known.typeOnly &&= source.typeOnly;
      return known.local;
    }
    let local = source.name;
    for (let count = 2; this.#taken.has(local); count++) local = `${source.name}$${count}`;
    this.#taken.add(local);
    this.#used.set(key, { source, local, typeOnly: source.typeOnly });
    return local;
  }

  /** The text behind `from` for a module, which is remembered as imported. */
  specifier(source: NameSource): string {
    this.#sources.push(source);
    return this.#specifiers(this.#module.path, source);
  }

  /** Every module that is imported or passed on. */
  sources(): readonly NameSource[] {
    return this.#sources;
  }

  /** One import declaration per module, packages first, then by path. */
  declarations(): string[] {
    const byModule = new Map<string, { readonly source: ImportedName; readonly local: string; typeOnly: boolean }[]>();
    for (const each of this.#used.values()) {
      const specifier = this.specifier(each.source);
      byModule.set(specifier, [...(byModule.get(specifier) ?? []), each]);
    }
    return [...byModule]
      .toSorted(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
      .map(([specifier, names]) =>
        nameList(
          "import",
          specifier,
          names
            .map(({ source, local, typeOnly }) => ({ name: source.name, typeOnly, alias: local }))
            .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        ),
      );
  }
}

/** Sorts packages before modules of the output. */
function rank(specifier: string): string {
  return `${specifier.startsWith(".") ? 1 : 0}${specifier}`;
}

function toLineComment(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => `// ${line}`.trimEnd())
    .join("\n");
}
