import { pathToFileURL } from "node:url";
import { complain, type Diagnostic } from "../diagnostics.js";
import { freeMemory } from "../free-memory.js";
import { packageRoot } from "../render/package-root.js";
import { readRuntime } from "../render/runtime-files.js";
import { roomOf, withNeededRooms } from "../render/runtime-rooms.js";
import { runtimeInFolder } from "../render/specifiers.js";
import { renderTemplate } from "../render/template.js";
import { renderModule } from "../render/typescript.js";
import type { OutputFile } from "../write/output-file.js";
import type { Emission } from "./artifact.js";
import { entryModule } from "./entry.js";

/** The text of an output, by what wrote it; `runtime` is the copied part. */
export interface PrintedOutput {
  readonly modules: readonly OutputFile[];
  readonly templates: readonly OutputFile[];
  readonly runtime: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const templates = new URL("templates/", packageRoot);

/** Prints what the artifacts emitted, and the entry file; `ownTemplates` are the user's by name, as absolute paths. */
export async function printEmissions(
  emissions: readonly Emission[],
  ownTemplates: ReadonlyMap<string, string> = new Map(),
): Promise<PrintedOutput> {
  const diagnostics: Diagnostic[] = [];
  const specifiers = runtimeInFolder("runtime");
  const entry = entryModule(emissions.flatMap((each) => each.exports));
  const modules: OutputFile[] = [];
  const rooms = new Set(emissions.flatMap((each) => each.runtime));
  // One module at a time: an artifact makes it when it is asked for, and what it was made of is not kept.
  for (const emitted of [...emissions.map((each) => each.modules), [entry]]) {
    for (const module of emitted) {
      const { text, imports } = renderModule(module, specifiers);
      modules.push({ path: `${module.path}.ts`, content: text });
      if (modules.length % 500 === 0) freeMemory();
      for (const { origin, from } of imports) if (origin === "runtime") rooms.add(roomOf(from));
    }
  }
  const rendered = emissions
    .flatMap((each) => each.templates)
    .map(async ({ path, template, view }) => {
      const runtime = (room: string): string => specifiers(path, { origin: "runtime", from: room });
      const own = ownTemplates.get(template);
      if (own === undefined)
        return { path, content: await renderTemplate(new URL(template, templates), view, runtime) };
      try {
        return { path, content: await renderTemplate(pathToFileURL(own), view, runtime) };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        diagnostics.push(complain("template-invalid", { name: template, why }));
        return { path, content: "" };
      }
    });
  const known = new Set(emissions.flatMap((each) => each.templates.map(({ template }) => template)));
  for (const name of ownTemplates.keys())
    if (!known.has(name)) diagnostics.push(complain("template-unknown", { name, known: [...known].join(", ") }));
  return {
    modules,
    templates: await Promise.all(rendered),
    runtime: await readRuntime(withNeededRooms(rooms)),
    diagnostics,
  };
}
