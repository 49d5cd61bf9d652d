import { relative, sep } from "node:path";
import type { HandWrittenFile } from "./artifacts/artifact.js";
import { declareRooms, printEmissions, printRuntime, type Emitted } from "./artifacts/print-emissions.js";
import type { ApiConfig } from "./config.js";
import { complain, hasError, type Diagnostic } from "./diagnostics.js";
import { runtimeFolder, type RuntimePlace } from "./plan/runtime-place.js";
import { findAffected } from "./render/affected-modules.js";
import type { KeptText } from "./render/check-parts.js";
import { markGenerated } from "./render/mark.js";
import { verifyOutput } from "./render/verify.js";
import type { Stopwatch } from "./stopwatch.js";
import type { OutputFile } from "./write/output-file.js";
import { withScratch } from "./write/scratch.js";

/** Where an output goes and how it is printed. */
export interface PrintTarget {
  readonly config: ApiConfig;
  readonly root: string;
  readonly folder: string;
  readonly runtime: RuntimePlace;
  /** Templates of the user's own by name. */
  readonly templates: ReadonlyMap<string, string>;
  readonly watch: Stopwatch;
  /** Whether the last run has left the very same module and found it right; absent where nothing is known of it. */
  readonly isSame?: KeptText["isSame"];
  /** What can be done while another process checks types. */
  readonly meanwhile?: () => void;
}

/** Modules that stay as the last run printed them: not printed again, and right as far as types go. */
export interface KeptModules extends KeptText {
  readonly paths: readonly string[];
}

/** Prints what artifacts emitted, with hand-written code and the runtime, and type-checks it. */
export async function printOutput(
  emitted: readonly Emitted[],
  handWritten: readonly HandWrittenFile[],
  { config, root, folder, runtime, templates, watch, isSame, meanwhile }: PrintTarget,
  kept?: KeptModules,
): Promise<{ readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const printed = await watch.time("print", () =>
    printEmissions(config.name, emitted, runtime, templates, kept?.paths),
  );
  const own = handWritten.map(({ path, content, file }) => ({
    path,
    content: markGenerated(path, content, relative(root, file).split(sep).join("/")),
  }));
  const given = [...printed.templates, ...own];
  const copyRuntime = async (): Promise<readonly OutputFile[]> =>
    runtime.kind === "copy" ? watch.time("print", () => printRuntime("runtime", printed.rooms)) : [];
  // Reviews and language statistics fold what nobody wrote.
  const attributes = { path: ".gitattributes", content: "* linguist-generated\n" };
  const others = [...given, ...printed.files, attributes];
  const outside = [...printed.modules, ...others].filter(
    ({ path }) => path.startsWith("/") || path.split("/").includes("..") || path.includes("\\"),
  );
  const diagnostics = [...printed.diagnostics, ...outside.map(({ path }) => complain("output-outside", { path }))];
  if (config.verify === false || hasError(diagnostics))
    return { files: [...printed.modules, ...(await copyRuntime()), ...others], diagnostics };
  const packages = emitted.flatMap(({ artifact }) => artifact.packages ?? []);
  const declared = [
    ...declareRooms(runtimeFolder(runtime), printed.rooms),
    ...packages.map(({ name, declaration }) => ({ path: `node_modules/${name}/index.d.ts`, content: declaration })),
  ];
  // Test files need the types of their runner, which take longer to check than all the rest.
  const modules = [...printed.modules, ...given].filter(
    ({ path }) => path.endsWith(".ts") && !path.endsWith(".test.ts"),
  );
  const checking = watch.time("type-check", () =>
    verifyOutput({
      ...(kept || isSame === undefined ? { modules, ...(kept && { kept }) } : withoutSame(modules, given, isSame)),
      declared,
      hasHandWritten: handWritten.length > 0,
      root,
      output: relative(root, folder),
      place: `${folder}~`,
      nameOf: (path) => path.replace(/^src\//, ""),
      withScratch: (scratch, use) => withScratch(root, scratch, use),
      ...(meanwhile && { meanwhile }),
    }),
  );
  const [faults, copied] = await Promise.all([checking, copyRuntime()]);
  return { files: [...printed.modules, ...copied, ...others], diagnostics: [...diagnostics, ...faults] };
}

/** What has to be checked where the last run has left most of it. Of what is not printed here, nobody knows in which form it imports. */
function withoutSame(
  modules: readonly OutputFile[],
  given: readonly OutputFile[],
  isSame: KeptText["isSame"],
): Pick<Parameters<typeof verifyOutput>[0], "modules" | "kept"> {
  const own = new Set(given);
  const affected = new Set(findAffected(modules, (file) => !own.has(file) && isSame(file)));
  const others = new Map(modules.filter((each) => !affected.has(each)).map((each) => [each.path, each.content]));
  return { modules: [...affected], kept: { read: (path) => others.get(path), isSame: () => false } };
}
