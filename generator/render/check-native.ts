import { execFile } from "node:child_process";
import { join, posix } from "node:path";
import type { CheckedFile, CheckPart } from "./check-parts.js";
import { strictOptions } from "./compiler-options.js";

/** An error of the compiler; line and column count from one. */
export interface TypeFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly why: string;
}

/** A folder to write in and what to do with it; see write/scratch.ts. */
export type WithScratch = <T>(files: readonly CheckedFile[], use: (folder: string) => Promise<T>) => Promise<T>;

/** Options of the check, as in a tsconfig.json. */
const compilerOptions = {
  target: "ES2022",
  module: "ESNext",
  moduleResolution: "Bundler",
  lib: ["ES2022", "ESNext.Disposable"],
  types: [],
  ...strictOptions,
};

/** Checks a part with the compiler's executable, in a folder that is gone afterwards; `meanwhile` is done while it runs. */
export async function checkNatively(
  compiler: string,
  { own, given }: CheckPart,
  declared: readonly CheckedFile[],
  withScratch: WithScratch,
  meanwhile?: () => void,
): Promise<readonly TypeFault[]> {
  const files = own.map(({ path }) => path);
  const all = [
    ...own,
    ...given.map(({ path, content }) => ({ path: asDeclaration(path), content })),
    ...declared,
    // The nearest one above may be of a project that is not of modules.
    { path: "package.json", content: '{"type":"module"}' },
    { path: "tsconfig.json", content: JSON.stringify({ compilerOptions, files }) },
  ];
  // What is declared is taken as given: it is the runtime, which gatewright's own build has checked.
  const isDeclared = new Set(declared.map(({ path }) => path));
  return withScratch(all, async (folder) => {
    const output = run(compiler, folder);
    meanwhile?.();
    return parseFaults(await output).filter(({ path }) => !isDeclared.has(path));
  });
}

/** A file of this name is taken as given: neither its types nor its bodies are checked. */
export function asDeclaration(path: string): string {
  return path.replace(/\.ts$/, ".d.ts");
}

function run(compiler: string, folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ["-p", join(folder, "tsconfig.json"), "--pretty", "false"];
    execFile(compiler, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      // 1 and 2 mean that it found errors; anything else that it did not run.
      if (error !== null && error.code !== 1 && error.code !== 2)
        reject(new Error(`${compiler} failed: ${error.message}`, { cause: error }));
      else resolve(stdout + stderr);
    });
  });
}

/** `messages/a.ts(3,7): error TS2322: Type ...` */
function parseFaults(output: string): readonly TypeFault[] {
  return output.split("\n").flatMap((line) => {
    const [, path, row, column, why] = /^(.*?)\((\d+),(\d+)\): error (TS\d+: .*)$/.exec(line) ?? [];
    if (path !== undefined) {
      return [{ path: posix.normalize(path), line: Number(row), column: Number(column), why: why ?? "" }];
    }
    const [, whole] = /^error (TS\d+: .*)$/.exec(line) ?? [];
    return whole === undefined ? [] : [{ path: "", line: 1, column: 1, why: whole }];
  });
}
