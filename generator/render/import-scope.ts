import { literal, type Code, type ImportedName, type NameSource } from "./code.js";
import { nameOf, type SourceModule } from "./module.js";
import { nameList } from "./name-list.js";
import { visitImports } from "./visit-imports.js";

/** How a module is imported from another: the text behind `from`. */
export type Specifiers = (importer: string, source: NameSource) => string;

/** So many types of one module are imported as a namespace: `import type * as messages from "../messages/rpc.js"`. */
const manyTypes = 12;

interface UsedName {
  readonly name: string;
  /** Name in this module. */
  readonly alias: string;
  typeOnly: boolean;
}

interface UsedModule {
  readonly source: NameSource;
  readonly names: Map<string, UsedName>;
}

/** Gathers the names a module imports; a name that is taken gets an alias. */
export class ImportScope {
  readonly #module: SourceModule;
  readonly #specifiers: Specifiers;
  readonly #taken: Set<string>;
  /** The last number behind a name that had been taken. */
  readonly #numbers = new Map<string, number>();
  /** By what they are imported from. */
  readonly #used = new Map<string, UsedModule>();
  /** Module -> local name of the namespace that its types are taken from. */
  readonly #namespaces = new Map<string, string>();
  /** Names that are needed as values, by module: they are imported one by one. */
  readonly #values = new Map<string, ReadonlySet<string>>();

  constructor(module: SourceModule, specifiers: Specifiers) {
    this.#module = module;
    this.#specifiers = specifiers;
    this.#taken = new Set(module.declarations.flatMap((each) => nameOf(each) ?? []));
    this.#planNamespaces();
  }

  #planNamespaces(): void {
    const types = this.#findNames((each) => each.typeOnly);
    for (const [from, found] of types) if (found.size < manyTypes) types.delete(from);
    if (types.size === 0) return;
    const values = this.#findNames((each) => !each.typeOnly && types.has(each.from));
    for (const [from, found] of types) {
      const needed = values.get(from) ?? new Set();
      this.#values.set(from, needed);
      for (const name of needed) found.delete(name);
      if (found.size >= manyTypes) this.#namespaces.set(from, this.#claim(from.split("/", 1).join("")));
    }
  }

  /** Some of the names that other modules of the output are asked for, by module. */
  #findNames(isWanted: (name: ImportedName) => boolean): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    const visit = (each: ImportedName): void => {
      if (each.origin !== "output" || each.from === this.#module.path || !isWanted(each)) return;
      const names = found.get(each.from);
      if (names === undefined) found.set(each.from, new Set([each.name]));
      else names.add(each.name);
    };
    for (const declaration of this.#module.declarations) visitImports(declaration, visit);
    return found;
  }

  #claim(name: string): string {
    let local = name;
    if (this.#taken.has(name)) {
      let number = this.#numbers.get(name) ?? 1;
      do local = `${name}$${++number}`;
      while (this.#taken.has(local));
      this.#numbers.set(name, number);
    }
    this.#taken.add(local);
    return local;
  }

  /** Text of a code piece with each imported name replaced by its local name. */
  print(code: Code): string {
    return code.parts.map((part) => (typeof part === "string" ? part : this.#local(part))).join("");
  }

  #local(source: ImportedName): string {
    const { origin, from, name, typeOnly } = source;
    if (origin === "output") {
      if (from === this.#module.path) return name;
      const namespace = this.#namespaces.get(from);
      if (namespace !== undefined && this.#values.get(from)?.has(name) !== true) return `${namespace}.${name}`;
    }
    const used = this.#namesOf(source);
    const known = used.get(name);
    if (known !== undefined) {
      known.typeOnly &&= typeOnly;
      return known.alias;
    }
    const alias = this.#claim(name);
    used.set(name, { name, alias, typeOnly });
    return alias;
  }

  /** What is imported from where a name lives. */
  #namesOf({ origin, from }: ImportedName): Map<string, UsedName> {
    // A room of the runtime and a module of the output may have one name.
    const key = origin === "output" ? from : `${origin} ${from}`;
    const known = this.#used.get(key) ?? { source: { origin, from }, names: new Map<string, UsedName>() };
    this.#used.set(key, known);
    return known.names;
  }

  /** The text behind `from` for a module. */
  specifier(source: NameSource): string {
    return this.#specifiers(this.#module.path, source);
  }

  /** One import declaration per module, packages first, then by path. */
  declarations(): string[] {
    const bySpecifier = new Map<string, UsedName[]>();
    for (const { source, names } of this.#used.values()) {
      const specifier = this.specifier(source);
      const known = bySpecifier.get(specifier);
      if (known === undefined) bySpecifier.set(specifier, [...names.values()]);
      else known.push(...names.values());
    }
    const named = [...bySpecifier].map(([specifier, names]) => ({
      rank: rank(specifier),
      text: nameList(
        "import",
        specifier,
        names.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      ),
    }));
    const whole = [...this.#namespaces].map(([from, local]) => {
      const specifier = this.specifier({ origin: "output", from });
      return { rank: rank(specifier), text: `import type * as ${local} from ${literal(specifier)};` };
    });
    return [...whole, ...named].toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ text }) => text);
  }
}

/** Sorts packages before modules of the output. */
function rank(specifier: string): string {
  return `${specifier.startsWith(".") ? 1 : 0}${specifier}`;
}
