import { IndentationText, ModuleKind, ModuleResolutionKind, NewLineKind, Project, ScriptTarget } from "ts-morph";
import { strictOptions } from "./compiler-options.js";

/** Options of the check for the compiler in this process. */
export const emittedCodeOptions = {
  target: ScriptTarget.ES2022,
  module: ModuleKind.ESNext,
  moduleResolution: ModuleResolutionKind.Bundler,
  ...strictOptions,
} as const;

let shared: Project | undefined;

/**
 * The compiler project that holds all output of a run in memory: one, since most of its time goes into reading the libraries.
 * What an earlier run left below `folder` is forgotten. Emitted code itself uses nothing of a platform; Node's types, which take a
 * third of the time, are read only where there is hand-written code beside it.
 */
export function outputProject(folder: string, hasHandWritten = false): Project {
  shared ??= createProject();
  shared.compilerOptions.set({ types: hasHandWritten ? ["node"] : [] });
  for (const file of shared.getSourceFiles())
    if (file.getFilePath().startsWith(`${folder}/`)) shared.removeSourceFile(file);
  return shared;
}

/** A compiler project of its own; packages are resolved from the node_modules around the output folder. */
export function createProject(): Project {
  return new Project({
    compilerOptions: {
      ...emittedCodeOptions,
      lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
      types: ["node"],
    },
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
      useTrailingCommas: true,
    },
  });
}
