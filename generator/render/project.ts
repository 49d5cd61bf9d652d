import { IndentationText, ModuleKind, ModuleResolutionKind, NewLineKind, Project, ScriptTarget } from "ts-morph";

/** The strictest options that emitted code promises to pass, as README's "Emitted code" section lists them. */
export const emittedCodeOptions = {
  target: ScriptTarget.ES2022,
  module: ModuleKind.NodeNext,
  moduleResolution: ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  noEmit: true,
} as const;

/** A compiler project that holds one API's output in memory; packages are resolved from `root`'s node_modules. */
export function createProject(): Project {
  return new Project({
    compilerOptions: {
      ...emittedCodeOptions,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts", "lib.esnext.disposable.d.ts"],
      types: ["node"],
    },
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, newLineKind: NewLineKind.LineFeed, useTrailingCommas: true },
  });
}
