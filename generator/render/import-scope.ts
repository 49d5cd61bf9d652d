import { literal, type Code, type ImportedName, type NameSource } from "./code.js";
import { nameOf, type SourceModule } from "./module.js";
import { nameList } from "./name-list.js";
import { visitImports } from "./visit-imports.js";

/** How a module is imported from another: the text behind `from`. */
export type Specifiers = (importer: string, source: NameSource) => string;

/** So many types of one module are imported as a namespace: `import type * as messages from "../messages/rpc.js"`. */
const manyTypes = 12;

/** Gathers the names a module imports; a name that is taken gets an alias. */
export class ImportScope {
  readonly #module: SourceModule;
  readonly #specifiers: Specifiers;
  readonly #taken: Set<string>;
  readonly #used = new Map<string, { readonly source: ImportedName; readonly local: string; typeOnly: boolean }>();
  /** Module -> local name of the namespace that its types are taken from. */
  readonly #namespaces = new Map<string, string>();
  /** Names that are needed as values: they are imported one by one. */
  readonly #values = new Set<string>();

  constructor(module: SourceModule, specifiers: Specifiers) {
    this.#module = module;
    this.#specifiers = specifiers;
    this.#taken = new Set(module.declarations.flatMap((each) => nameOf(each) ?? []));
    this.#planNamespaces();
  }

  #planNamespaces(): void {
    const types = new Map<string, Set<string>>();
    const values = new Map<string, Set<string>>();
    for (const declaration of this.#module.declarations) {
      visitImports(declaration, ({ origin, from, name, typeOnly }) => {
        if (origin !== "output" || from === this.#module.path) return;
        const byModule = typeOnly ? types : values;
        const names = byModule.get(from);
        if (names === undefined) byModule.set(from, new Set([name]));
        else names.add(name);
      });
    }
    for (const [from, names] of values) {
      for (const name of names) {
        this.#values.add(keyOf({ origin: "output", from, name }));
        types.get(from)?.delete(name);
      }
    }
    for (const [from, found] of types) {
      if (found.size < manyTypes) continue;
      this.#namespaces.set(from, this.#claim(from.split("/", 1).join("")));
    }
  }

  #claim(name: string): string {
    let local = name;
    for (let count = 2; this.#taken.has(local); count++) local = `${name}$${count}`;
    this.#taken.add(local);
    return local;
  }

  /** Text of a code piece with each imported name replaced by its local name. */
  print(code: Code): string {
    return code.parts.map((part) => (typeof part === "string" ? part : this.#local(part))).join("");
  }

  #local(source: ImportedName): string {
    if (source.origin === "output" && source.from === this.#module.path) return source.name;
    const key = keyOf(source);
    const namespace =
      source.origin === "output" && !this.#values.has(key) ? this.#namespaces.get(source.from) : undefined;
    if (namespace !== undefined) return `${namespace}.${source.name}`;
    const known = this.#used.get(key);
    if (known !== undefined) {
      known.typeOnly &&= source.typeOnly;
      return known.local;
    }
    const local = this.#claim(source.name);
    this.#used.set(key, { source, local, typeOnly: source.typeOnly });
    return local;
  }

  /** The text behind `from` for a module. */
  specifier(source: NameSource): string {
    return this.#specifiers(this.#module.path, source);
  }

  /** One import declaration per module, packages first, then by path. */
  declarations(): string[] {
    const byModule = new Map<string, { readonly source: ImportedName; readonly local: string; typeOnly: boolean }[]>();
    for (const each of this.#used.values()) {
      const specifier = this.specifier(each.source);
      byModule.set(specifier, [...(byModule.get(specifier) ?? []), each]);
    }
    const named = [...byModule].map(([specifier, names]) => ({
      specifier,
      text: nameList(
        "import",
        specifier,
        names
          .map(({ source, local, typeOnly }) => ({ name: source.name, typeOnly, alias: local }))
          .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      ),
    }));
    const whole = [...this.#namespaces].map(([from, local]) => {
      const specifier = this.specifier({ origin: "output", from });
      return { specifier, text: `import type * as ${local} from ${literal(specifier)};` };
    });
    return [...whole, ...named]
      .toSorted((a, b) => (rank(a.specifier) < rank(b.specifier) ? -1 : 1))
      .map(({ text }) => text);
  }
}

/** Sorts packages before modules of the output. */
function rank(specifier: string): string {
  return `${specifier.startsWith(".") ? 1 : 0}${specifier}`;
}

function keyOf({ origin, from, name }: Pick<ImportedName, "origin" | "from" | "name">): string {
  return `${origin}\n${from}\n${name}`;
}
