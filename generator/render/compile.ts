import { posix } from "node:path";
import { ModuleKind, ScriptTarget, ts } from "ts-morph";

/** A file by its path. */
export interface CompiledFile {
  readonly path: string;
  readonly content: string;
}

/**
 * Compiles TypeScript modules that stand in `src/` to `esm/` and `cjs/`: JavaScript, source maps and declarations. Nothing is checked
 * and no import is followed, so every export must have an explicit type. Each module is parsed once for all forms.
 */
export function compilePackage(sources: readonly CompiledFile[]): readonly CompiledFile[] {
  const parsed = parse(sources);
  const esm = emit(parsed, {
    module: ModuleKind.ES2022,
    outDir: `${root}/esm`,
    declaration: true,
    verbatimModuleSyntax: true,
  });
  const commonJs = emit(parsed, { module: ModuleKind.CommonJS, outDir: `${root}/cjs` });
  const declarations = esm
    .filter(({ path }) => path.endsWith(".d.ts"))
    .map(({ path, content }) => ({ path: path.replace(/^esm\//, "cjs/"), content }));
  return [...esm, ...commonJs, ...declarations];
}

/** Compiles TypeScript modules to JavaScript modules of the same place, ESM; nothing is checked. */
export function compileModules(sources: readonly CompiledFile[]): readonly CompiledFile[] {
  const parsed = parse(sources);
  const options = { module: ModuleKind.ES2022, outDir: root, verbatimModuleSyntax: true, sourceMap: false };
  return emit(parsed, options);
}

const root = "/package";

function parse(sources: readonly CompiledFile[]): ReadonlyMap<string, ts.SourceFile> {
  return new Map(
    sources.map(({ path, content }) => [
      `${root}/src/${path}`,
      ts.createSourceFile(`${root}/src/${path}`, content, ScriptTarget.ES2022),
    ]),
  );
}

function emit(parsed: ReadonlyMap<string, ts.SourceFile>, options: ts.CompilerOptions): readonly CompiledFile[] {
  const files: CompiledFile[] = [];
  const host: ts.CompilerHost = {
    getSourceFile: (path) => parsed.get(path),
    writeFile: (path, content) => files.push({ path: posix.relative(root, path), content }),
    fileExists: (path) => parsed.has(path),
    readFile: (path) => parsed.get(path)?.text,
    getDefaultLibFileName: () => "lib.d.ts",
    getCurrentDirectory: () => root,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  const common: ts.CompilerOptions = {
    target: ScriptTarget.ES2022,
    rootDir: `${root}/src`,
    sourceMap: true,
    isolatedModules: true,
    noLib: true,
    noResolve: true,
    noCheck: true,
  };
  ts.createProgram([...parsed.keys()], { ...common, ...options }, host).emit();
  return files;
}
