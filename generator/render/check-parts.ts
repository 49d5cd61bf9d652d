import { posix } from "node:path";

/** A file to check: path below the output folder, and its whole text. */
export interface CheckedFile {
  readonly path: string;
  readonly content: string;
}

/** The same file under another path; its text is still read when it is asked for. */
export function renamed(file: CheckedFile, path: string): CheckedFile {
  return {
    path,
    get content() {
      return file.content;
    },
  };
}

/** Files that are checked together, and what they import as given: taken for right, since another part checks it. */
export interface CheckPart {
  readonly own: readonly CheckedFile[];
  readonly given: readonly CheckedFile[];
}

/** Modules of the last run. */
export interface KeptText {
  /** Text of a module that stays as it is, by its path. */
  readonly read: (path: string) => string | undefined;
  /** Whether the last run has written the very same. */
  readonly isSame: (file: CheckedFile) => boolean;
}

/** A module that imports more than this many others puts an API together; it is checked against their names alone. */
export const wideImports = 150;

/**
 * Divides modules into parts of about `limit` characters, so that the check of a large output needs a bounded amount of memory. A file of
 * the input stays together: `messages/a`, `mappers/a` ...; neighbours in the alphabet share a part.
 */
export function planParts(modules: readonly CheckedFile[], limit: number, kept?: KeptText): readonly CheckPart[] {
  const total = modules.reduce((sum, each) => sum + each.content.length, 0);
  if (kept === undefined && total <= limit) return [{ own: modules, given: [] }];
  const known = new Map<string, CheckedFile | undefined>(modules.map((each) => [each.path, each]));
  const find = (path: string): CheckedFile | undefined => {
    if (!known.has(path)) {
      const content = kept?.read(path);
      known.set(path, content === undefined ? undefined : { path, content });
    }
    return known.get(path);
  };
  const imports = new Map<string, readonly string[]>();
  const pathsOf = (file: CheckedFile): readonly string[] => {
    const found = imports.get(file.path) ?? readImports(file);
    imports.set(file.path, found);
    return found;
  };
  const importsOf = (file: CheckedFile): readonly CheckedFile[] => pathsOf(file).flatMap((path) => find(path) ?? []);
  const isWide = (file: CheckedFile): boolean => pathsOf(file).length > wideImports;
  const parts: CheckPart[] = [];
  let own: CheckedFile[] = [];
  let size = 0;
  const close = (): void => {
    if (own.length > 0) parts.push({ own, given: reach(own, importsOf, isWide) });
    own = [];
    size = 0;
  };
  let last = "";
  for (const each of modules.filter((module) => !isWide(module)).toSorted(byStem)) {
    if (size > limit && stem(each.path) !== last) close();
    last = stem(each.path);
    own.push(each);
    size += each.content.length;
  }
  close();
  // What puts an API together and has not changed names nothing that has.
  for (const each of modules.filter(isWide).filter((module) => kept?.isSame(module) !== true)) {
    parts.push({
      own: [each],
      given: importsOf(each).map((given) => ({ path: given.path, content: namesOf(given.content) })),
    });
  }
  return parts;
}

/** Everything that files import, and what that imports; of what puts an API together the names, since it imports all there is. */
function reach(
  own: readonly CheckedFile[],
  importsOf: (file: CheckedFile) => readonly CheckedFile[],
  isWide: (file: CheckedFile) => boolean,
): readonly CheckedFile[] {
  const seen = new Set(own.map((each) => each.path));
  const queue = [...own];
  const given: CheckedFile[] = [];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const file of importsOf(next)) {
      if (seen.has(file.path)) continue;
      seen.add(file.path);
      if (isWide(file)) {
        given.push({ path: file.path, content: namesOf(file.content) });
        continue;
      }
      queue.push(file);
      given.push(file);
    }
  }
  return given;
}

/** What is imported or passed on, as it is printed. */
const importPattern = / from "(\.[^"\n]+)\.js";$/gm;

/** Modules of the output that a text imports or passes on: `"../messages/a.js"` in `mappers/a.ts` is `messages/a.ts`. */
export function readImports({ path, content }: CheckedFile): readonly string[] {
  return [...content.matchAll(importPattern)].map((match) => posix.join(posix.dirname(path), `${match[1] ?? ""}.ts`));
}

/** What files import of declarations, and what these import themselves; packages stay as they are. */
export function reachDeclared(files: readonly CheckedFile[], declared: readonly CheckedFile[]): readonly CheckedFile[] {
  const known = new Map(declared.map((each) => [each.path, each]));
  const reached = new Set(declared.filter(({ path }) => path.split("/").includes("node_modules")));
  const queue = [...files];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const folder = posix.dirname(next.path);
    for (const [, to = ""] of next.content.matchAll(anyImportPattern)) {
      const path = posix.join(folder, to);
      const found = known.get(`${path}.d.ts`) ?? known.get(`${path}.ts`);
      if (found === undefined || reached.has(found)) continue;
      reached.add(found);
      queue.push(found);
    }
  }
  return [...reached];
}

/** Any way to name a module nearby: of hand-written code and of declarations too. */
const anyImportPattern = /(?:from|import|import\()\s*["'](\.[^"'\n]+)\.js["']/g;

/** Declares the names that a module exports, of any type. */
function namesOf(content: string): string {
  const names = content.matchAll(/^export (?:async )?(const|function|interface|type) ([\w$]+)/gm);
  return [...names]
    .map(([, kind = "", name = ""]) =>
      kind === "const" || kind === "function" ? `export declare const ${name}: any;` : `export type ${name} = any;`,
    )
    .join("\n");
}

/** `mappers/google/a.ts` -> `google/a.ts`. */
function stem(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}

function byStem(a: CheckedFile, b: CheckedFile): number {
  const [left, right] = [stem(a.path), stem(b.path)];
  return left === right ? (a.path < b.path ? -1 : 1) : left < right ? -1 : 1;
}
