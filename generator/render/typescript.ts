import { type Project, StructureKind, type StatementStructures } from "ts-morph";
import type { Code, ImportedName, NameSource } from "./code.js";
import { toDocComment, toDocText } from "./docs.js";
import { nameList } from "./name-list.js";
import type { Declaration, Member, Parameter, SourceModule } from "./module.js";
import { wrapSignatures } from "./wrap-signatures.js";

/** How a module is imported from another: the text behind `from`. */
export type Specifiers = (importer: string, source: NameSource) => string;

/** A printed module, and where its imports lead. */
export interface RenderedModule {
  readonly text: string;
  readonly imports: readonly NameSource[];
}

/** Prints a module: declarations in order, the imports they use above them. The file stays in `project` for the type-check. */
export function renderModule(
  project: Project,
  folder: string,
  module: SourceModule,
  specifiers: Specifiers,
): RenderedModule {
  const scope = new ImportScope(module, specifiers);
  const statements = module.declarations.map((declaration) => toStatement(declaration, scope));
  const file = project.createSourceFile(
    `${folder}/${module.path}.ts`,
    { statements: [...scope.declarations(), ...statements] },
    { overwrite: true },
  );
  const comment = module.comment === undefined ? "" : `${toLineComment(module.comment)}\n\n`;
  const text = file
    .getFullText()
    .replace(/ +$/gm, "")
    .replace(/\n{3,}/g, "\n\n");
  return { text: comment + wrapSignatures(text), imports: scope.sources() };
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

function toStatement(declaration: Declaration, scope: ImportScope): StatementStructures | string {
  switch (declaration.kind) {
    case "interface":
      return {
        kind: StructureKind.Interface,
        ...named(declaration),
        typeParameters: [...(declaration.typeParameters ?? [])],
        extends: (declaration.extends ?? []).map((each) => scope.print(each)),
        properties: declaration.members
          .filter((member) => member.parameters === undefined)
          .map((member) => ({
            ...toMember(member),
            isReadonly: member.mutable !== true,
            type: scope.print(member.type),
          })),
        methods: declaration.members
          .filter((member) => member.parameters !== undefined)
          .map((member) => ({
            ...toMember(member),
            parameters: (member.parameters ?? []).map((each) => toParameter(each, scope)),
            returnType: scope.print(member.type),
          })),
      };
    case "type":
      return {
        kind: StructureKind.TypeAlias,
        ...named(declaration),
        typeParameters: [...(declaration.typeParameters ?? [])],
        type: scope.print(declaration.type),
      };
    case "const":
      return printConst(declaration, scope);
    case "function":
      return {
        kind: StructureKind.Function,
        ...named(declaration),
        isAsync: declaration.async === true,
        typeParameters: [...(declaration.typeParameters ?? [])],
        parameters: declaration.parameters.map((each) => toParameter(each, scope)),
        returnType: scope.print(declaration.returns),
        statements: [scope.print(declaration.body)],
      };
    case "statements":
      return scope.print(declaration.code);
    case "reexport":
      return nameList("export", scope.specifier(declaration.source), declaration.names);
    default:
      return declaration satisfies never;
  }
}

/** As text: ts-morph would indent the lines of a long initializer once more. */
function printConst(declaration: Extract<Declaration, { kind: "const" }>, scope: ImportScope): string {
  const type = declaration.type === undefined ? "" : `: ${scope.print(declaration.type)}`;
  const start = `${declaration.exported === false ? "" : "export "}const ${declaration.name}${type} =`;
  const value = scope.print(declaration.value);
  // A first line that is too long breaks behind the equals sign.
  const isLong = !value.startsWith("{") && start.length + 1 + value.split("\n", 1).join("").length > 120;
  return `\n${toDocComment(declaration.docs)}${start}${isLong ? `\n  ${value.replace(/\n(?=.)/g, "\n  ")}` : ` ${value}`};`;
}

function named(declaration: { readonly name: string; readonly docs?: string; readonly exported?: boolean }): {
  name: string;
  isExported: boolean;
  docs: string[];
} {
  return { name: declaration.name, isExported: declaration.exported !== false, docs: docs(declaration.docs) };
}

function toMember(member: Member): { name: string; docs: string[]; hasQuestionToken: boolean } {
  return { name: member.name, docs: docs(member.docs), hasQuestionToken: member.optional === true };
}

function toParameter(
  parameter: Parameter,
  scope: ImportScope,
): { name: string; type: string; hasQuestionToken: boolean; initializer?: string } {
  return {
    name: parameter.name,
    type: scope.print(parameter.type),
    hasQuestionToken: parameter.optional === true,
    ...(parameter.initializer && { initializer: scope.print(parameter.initializer) }),
  };
}

function docs(text: string | undefined): string[] {
  return text === undefined || text.trim() === "" ? [] : [toDocText(text)];
}

function toLineComment(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => `// ${line}`.trimEnd())
    .join("\n");
}
