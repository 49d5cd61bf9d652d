import { createHash, randomUUID } from "node:crypto";
import { posix } from "node:path";
import { complain, type Diagnostic } from "../diagnostics.js";
import { checkNatively, type TypeFault, type WithScratch } from "./check-native.js";
import {
  type CheckedFile,
  type CheckPart,
  type KeptText,
  planParts,
  reachDeclared,
  readImports,
  renamed,
  wideImports,
} from "./check-parts.js";
import { findNativeCompiler } from "./native-compiler.js";

/** What is to be checked. */
export interface VerifyRequest {
  readonly modules: readonly CheckedFile[];
  /** Modules of the last run that are part of the output and not among `modules`: they are right. */
  readonly kept?: KeptText;
  /** Declarations of the runtime, taken as given; their paths may lead out of the output, `../runtime/core/index.d.ts`. */
  readonly declared: readonly CheckedFile[];
  /** Hand-written code is among the modules, which may need Node's types. */
  readonly hasHandWritten: boolean;
  /** The configuration's folder: a native compiler is looked for in its node_modules. */
  readonly root: string;
  /** Output folder as the user knows it. */
  readonly output: string;
  /** A folder that does not exist, beside the output. */
  readonly place: string;
  /** By what name a path is known in other outputs of the run: the same text under the same name is checked once. */
  readonly nameOf: (path: string) => string;
  readonly withScratch: WithScratch;
  /** What can be done while another process checks types; not called where this one does. */
  readonly meanwhile?: () => void;
}

/** Characters of a part: half a gigabyte of memory for either compiler, about. */
const partSize = { native: 12_000_000, memory: 3_000_000 };

/** Modules that this process has already checked, see `createKeys`. */
const proven = new Set<string>();

/** Type-checks the output in parts, with the native compiler where there is one; each error is a defect of an emitter, told as in `output`. */
export async function verifyOutput(given: VerifyRequest): Promise<readonly Diagnostic[]> {
  const { request, prefix } = lowerOutput(given);
  const compiler = request.hasHandWritten ? undefined : findNativeCompiler(request.root);
  const keyOf = createKeys(request);
  const isProven = (file: CheckedFile): boolean => proven.has(keyOf(file));
  const found: TypeFault[] = [];
  for (const part of planParts(
    request.modules,
    compiler === undefined ? partSize.memory : partSize.native,
    request.kept,
  )) {
    const own = part.own.filter((each) => !isProven(each));
    if (own.length === 0) continue;
    const rest = { own, given: [...part.given, ...part.own.filter(isProven)] };
    const faults = await checkPart(rest, compiler, request);
    found.push(...faults);
    const faulty = new Set(faults.map(({ path }) => path));
    for (const file of own) if (!faulty.has(file.path)) proven.add(keyOf(file));
  }
  return found
    .slice(0, 20)
    .map(({ path, line, column, why }) =>
      complain(
        "output-type-error",
        { why: why.replace(/\.$/, "") },
        { file: `${request.output}/${path.slice(prefix.length)}`, line, column },
      ),
    );
}

/**
 * Keys of modules: a hash of name, text and the keys of what is imported, since a module that stays the same may be right with one of them and wrong
 * with another. What imports itself over others is told apart from everything, and so checked again.
 */
function createKeys({ modules, kept, nameOf }: VerifyRequest): (file: CheckedFile) => string {
  const known = new Map(modules.map((file) => [file.path, file]));
  const keys = new Map<string, string>();
  const find = (path: string): CheckedFile | undefined => {
    const content = known.has(path) ? undefined : kept?.read(path);
    return known.get(path) ?? (content === undefined ? undefined : { path, content });
  };
  const keyOf = (file: CheckedFile): string => {
    const found = keys.get(file.path);
    if (found !== undefined) return found;
    keys.set(file.path, randomUUID());
    const imports = readImports(file);
    const hash = createHash("sha256").update(nameOf(file.path)).update("\n").update(file.content);
    // What puts an API together is checked against names alone, and asks for all of it.
    if (imports.length > wideImports) hash.update(keys.get(file.path) ?? "");
    else
      for (const path of imports) {
        const each = find(path);
        if (each !== undefined) hash.update(keyOf(each));
      }
    const key = hash.digest("base64");
    keys.set(file.path, key);
    return key;
  };
  return keyOf;
}

/** Moves the output so far down that what lies beside it, a shared runtime, is below the checked folder too. */
function lowerOutput(request: VerifyRequest): { readonly request: VerifyRequest; readonly prefix: string } {
  const ups = Math.max(
    0,
    ...request.declared.map(({ path }) => path.split("/").filter((part) => part === "..").length),
  );
  const prefix = "output/".repeat(ups);
  const { kept } = request;
  const lower = (file: CheckedFile): CheckedFile => renamed(file, posix.normalize(prefix + file.path));
  return ups === 0
    ? { request, prefix }
    : {
        prefix,
        request: {
          ...request,
          modules: request.modules.map(lower),
          declared: request.declared.map(lower),
          ...(kept && {
            kept: {
              read: (path: string) => kept.read(path.slice(prefix.length)),
              isSame: ({ path, content }: CheckedFile) => kept.isSame({ path: path.slice(prefix.length), content }),
            },
          }),
          nameOf: (path) => request.nameOf(path.slice(prefix.length)),
        },
      };
}

async function checkPart(
  part: CheckPart,
  compiler: string | undefined,
  { declared, place, hasHandWritten, withScratch, meanwhile }: VerifyRequest,
): Promise<readonly TypeFault[]> {
  // Most of what rooms declare is of no use to those who import them.
  const needed = reachDeclared([...part.own, ...part.given], declared);
  if (compiler !== undefined) {
    try {
      return await checkNatively(compiler, part, needed, withScratch, meanwhile);
    } catch {
      // An executable that does not run on this machine: the compiler in this process does.
    }
  }
  // It takes longer to load than bad input takes to be refused.
  const { checkInMemory } = await import("./check-memory.js");
  return checkInMemory(part, needed, place, hasHandWritten);
}
