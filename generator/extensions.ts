import { resolve } from "node:path";
import { glob } from "tinyglobby";
import type { Artifact } from "./artifacts/artifact.js";
import type { ApiConfig } from "./config.js";
import { complain, type Diagnostic } from "./diagnostics.js";

/** What a user adds to gatewright: artifacts of their own, and templates that stand in for ours of the same name. */
export interface Extensions {
  readonly artifacts: readonly Artifact[];
  /** Absolute paths of templates by name, e.g. `gateway.ts.hbs`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Absolute paths of every file these come from: the output depends on them. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads the modules of `extensions` and finds the templates of `templates`, both relative to `root`. `taken` are the names of gatewright's own
 * artifacts.
 */
export async function loadExtensions(config: ApiConfig, root: string, taken: readonly string[]): Promise<Extensions> {
  const artifacts: Artifact[] = [];
  const diagnostics: Diagnostic[] = [];
  const modules = (config.extensions ?? []).map((path) => ({ path, file: resolve(root, path) }));
  for (const { path, file } of modules) {
    try {
      // Most configurations have none.
      const { createJiti } = await import("jiti");
      const value: unknown = await createJiti(import.meta.url, { moduleCache: false }).import(file, { default: true });
      const names = [...taken, ...artifacts.map(({ name }) => name)];
      const why = findArtifactFault(value, names);
      if (why === undefined) artifacts.push(guard(value as Artifact, path));
      else diagnostics.push(complain("extension-invalid", { path, why }));
    } catch (error) {
      diagnostics.push(complain("extension-invalid", { path, why: whyOf(error) }));
    }
  }
  const folder = config.templates === undefined ? undefined : resolve(root, config.templates);
  const names = folder === undefined ? [] : (await glob("**/*.hbs", { cwd: folder })).toSorted();
  if (config.templates !== undefined && names.length === 0)
    diagnostics.push(complain("templates-missing", { folder: config.templates }));
  const templates = new Map(names.map((name) => [name, resolve(folder ?? root, name)]));
  return { artifacts, templates, files: [...modules.map(({ file }) => file), ...templates.values()], diagnostics };
}

/** What went wrong in code of the user's where no emission can tell it. */
export class ExtensionFault extends Error {
  readonly diagnostic: Diagnostic;

  constructor(path: string, cause: unknown) {
    super(`the extension ${path} failed`, { cause });
    this.diagnostic = complain("extension-invalid", { path, why: whyOf(cause) });
  }
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What goes wrong in code of the user's is told to the user. */
function guard(artifact: Artifact, path: string): Artifact {
  const { readHandWritten, transform } = artifact;
  const watched = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new ExtensionFault(path, error);
    }
  };
  return {
    ...artifact,
    ...(readHandWritten && {
      readHandWritten: (...given) => watched(async () => readHandWritten.apply(artifact, given)),
    }),
    ...(transform && { transform: (...given) => watched(async () => transform.apply(artifact, given)) }),
    rooms: artifact.rooms ?? [],
    emit(plan) {
      try {
        const emission = artifact.emit(plan);
        const why = findEmissionFault(emission);
        if (why !== undefined) throw new Error(why);
        // What is made only when it is asked for would fail where nobody expects it.
        return { ...emission, modules: [...emission.modules] };
      } catch (error) {
        const diagnostics = [complain("extension-invalid", { path, why: whyOf(error) })];
        return { modules: [], templates: [], exports: [], diagnostics };
      }
    },
  };
}

/** What keeps the default export of a module from being an artifact beside those whose names are `taken`. */
function findArtifactFault(value: unknown, taken: readonly string[]): string | undefined {
  const isWhole =
    isRecord(value) &&
    typeof value["name"] === "string" &&
    Array.isArray(value["needs"]) &&
    typeof value["emit"] === "function";
  if (!isWhole) return "its default export has no name, needs and emit";
  const name = String(value["name"]);
  return taken.includes(name) ? `there is another artifact named ${name}` : undefined;
}

/** What is wrong with the shape of an emission: code in JavaScript is not checked by a compiler. */
function findEmissionFault(value: unknown): string | undefined {
  if (!isRecord(value)) return "emit answers no emission";
  const lists = ["modules", "templates", "exports", "diagnostics"];
  const missing = lists.find((name) => !isIterable(value[name]));
  if (missing !== undefined) return `emit answers an emission without a list of ${missing}`;
  const listed = [...lists.slice(0, 2), "files"].flatMap((name) => [...((value[name] ?? []) as Iterable<unknown>)]);
  return listed.every((each) => isRecord(each) && typeof each["path"] === "string")
    ? undefined
    : "emit answers a module, template or file without a path";
}

function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
