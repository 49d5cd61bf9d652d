import { posix } from "node:path";
import { ModuleKind, ScriptTarget, ts } from "ts-morph";

/** JavaScript of one module and its source map. */
export interface CompiledText {
  readonly code: string;
  readonly map: string;
}

/** A TypeScript module in the forms a package holds. */
export interface CompiledModule {
  readonly esm: CompiledText;
  readonly commonJs: CompiledText;
  readonly declarations: string;
}

/** Compiles one module by itself: no other file is looked at, so its exports must have explicit types. `source` is its path seen from the compiled file. */
export function compileModule(text: string, source: string): CompiledModule {
  const fileName = posix.basename(source);
  const { outputText } = ts.transpileDeclaration(text, { fileName, compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.NodeNext, declaration: true } });
  return {
    esm: transpile(text, source, { module: ModuleKind.ES2022, verbatimModuleSyntax: true }),
    commonJs: transpile(text, source, { module: ModuleKind.CommonJS, isolatedModules: true }),
    declarations: outputText,
  };
}

function transpile(text: string, source: string, options: ts.CompilerOptions): CompiledText {
  const fileName = posix.basename(source);
  const { outputText, sourceMapText } = ts.transpileModule(text, { fileName, compilerOptions: { target: ScriptTarget.ES2022, sourceMap: true, ...options } });
  const map = JSON.parse(sourceMapText ?? "{}") as Record<string, unknown>;
  return { code: outputText, map: JSON.stringify({ ...map, sources: [source] }) };
}
