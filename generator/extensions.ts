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

/** Loads the modules of `extensions` and finds the templates of `templates`, both relative to `root`. */
export async function loadExtensions(config: ApiConfig, root: string): Promise<Extensions> {
  const artifacts: Artifact[] = [];
  const diagnostics: Diagnostic[] = [];
  const modules = (config.extensions ?? []).map((path) => ({ path, file: resolve(root, path) }));
  for (const { path, file } of modules) {
    try {
      // Most configurations have none.
      const { createJiti } = await import("jiti");
      const value: unknown = await createJiti(import.meta.url, { moduleCache: false }).import(file, { default: true });
      if (isArtifact(value)) artifacts.push(guard(value, path));
      else
        diagnostics.push(
          complain("extension-invalid", { path, why: "its default export has no name, needs and emit" }),
        );
    } catch (error) {
      diagnostics.push(
        complain("extension-invalid", { path, why: error instanceof Error ? error.message : String(error) }),
      );
    }
  }
  const folder = config.templates === undefined ? undefined : resolve(root, config.templates);
  const names = folder === undefined ? [] : (await glob("**/*.hbs", { cwd: folder })).toSorted();
  const templates = new Map(names.map((name) => [name, resolve(folder ?? root, name)]));
  return { artifacts, templates, files: [...modules.map(({ file }) => file), ...templates.values()], diagnostics };
}

/** What goes wrong in code of the user's is told to the user, not thrown. */
function guard(artifact: Artifact, path: string): Artifact {
  return {
    ...artifact,
    rooms: artifact.rooms ?? [],
    emit(plan) {
      try {
        return artifact.emit(plan);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const diagnostics = [complain("extension-invalid", { path, why })];
        return { modules: [], templates: [], exports: [], diagnostics };
      }
    },
  };
}

function isArtifact(value: unknown): value is Artifact {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "needs" in value &&
    Array.isArray(value.needs) &&
    "emit" in value &&
    typeof value.emit === "function"
  );
}
