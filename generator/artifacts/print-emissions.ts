import { pathToFileURL } from "node:url";
import { complain, type Diagnostic } from "../diagnostics.js";
import type { RuntimePlace } from "../plan/runtime-place.js";
import { markGenerated } from "../render/mark.js";
import { freeMemory } from "../free-memory.js";
import { packageRoot } from "../render/package-root.js";
import type { Specifiers } from "../render/import-scope.js";
import { declareRuntime, readRuntime } from "../render/runtime-files.js";
import { withNeededRooms, type RoomName } from "../render/runtime-rooms.js";
import { runtimeInFolder, runtimeInPackage } from "../render/specifiers.js";
import { type CheckedFile, renamed } from "../render/check-parts.js";
import type { SourceModule } from "../render/module.js";
import { renderTemplate } from "../render/template.js";
import { renderModule } from "../render/typescript.js";
import type { OutputFile } from "../write/output-file.js";
import type { Artifact, Emission } from "./artifact.js";
import { entryModule } from "./entry.js";

/** The text of an output, by what wrote it, and the rooms of the runtime that it and its users import. */
export interface PrintedOutput {
  readonly modules: readonly OutputFile[];
  readonly templates: readonly OutputFile[];
  readonly files: readonly OutputFile[];
  readonly rooms: readonly RoomName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run of the artifacts gave, for one API. */
export interface Emitted {
  readonly artifact: Artifact;
  readonly emission: Emission;
}

const templates = new URL("templates/", packageRoot);

/** Prints what the artifacts emitted for the API `name`, and the entry file; `ownTemplates` are the user's by name, as absolute paths. */
export async function printEmissions(
  name: string,
  emitted: readonly Emitted[],
  place: RuntimePlace,
  ownTemplates: ReadonlyMap<string, string> = new Map(),
  /** Paths of modules that stay as the last run printed them. */
  kept: readonly string[] = [],
): Promise<PrintedOutput> {
  const specifiers = specifiersOf(place);
  const origin = `the API ${name}`;
  const diagnostics: Diagnostic[] = [];
  const modules: OutputFile[] = [];
  const rooms = new Set<RoomName>();
  // One module at a time: an artifact makes it when it is asked for, and what it was made of is not kept.
  const print = (module: SourceModule): void => {
    const path = `${module.path}.ts`;
    const text = markGenerated(path, renderModule(module, specifiers), module.source ?? origin);
    modules.push({ path, content: flatten(text) });
    if (modules.length % 500 === 0) freeMemory();
  };
  for (const { artifact, emission } of emitted) {
    const before = modules.length;
    for (const module of emission.modules) print(module);
    const keeps = artifact.folders?.some((folder) => kept.some((path) => path.startsWith(`${folder}/`))) === true;
    if (keeps || modules.length > before || emission.templates.length > 0)
      for (const room of artifact.rooms) rooms.add(room);
  }
  print(entryModule(emitted.flatMap(({ emission }) => emission.exports)));
  const rendered = emitted
    .flatMap(({ emission }) => emission.templates)
    .map(async ({ path, template, view }) => {
      const runtime = (room: string): string => specifiers(path, { origin: "runtime", from: room });
      const own = ownTemplates.get(template);
      const source = own === undefined ? new URL(template, templates) : pathToFileURL(own);
      try {
        return { path, content: markGenerated(path, await renderTemplate(source, view, runtime), origin) };
      } catch (error) {
        if (own === undefined) throw error;
        const why = error instanceof Error ? error.message : String(error);
        diagnostics.push(complain("template-invalid", { name: template, why }));
        return { path, content: "" };
      }
    });
  const known = new Set(emitted.flatMap(({ emission }) => emission.templates.map(({ template }) => template)));
  for (const each of ownTemplates.keys())
    if (!known.has(each)) diagnostics.push(complain("template-unknown", { name: each, known: [...known].join(", ") }));
  const files = emitted
    .flatMap(({ emission }) => emission.files ?? [])
    .map((file) =>
      file.encoding === undefined && file.isExact !== true
        ? { ...file, content: markGenerated(file.path, file.content, origin) }
        : file,
    );
  return { modules, templates: await Promise.all(rendered), files, rooms: withNeededRooms(rooms), diagnostics };
}

/**
 * The same text in one piece. The engine keeps a text as the pieces that it was put together from until somebody asks for a character, which is late
 * when thousands of them are written: by then each is in memory twice.
 */
function flatten(text: string): string {
  return Number.isNaN(text.charCodeAt(0)) ? "" : text;
}

/** The files of rooms below `folder`. */
export async function printRuntime(folder: string, rooms: readonly RoomName[]): Promise<readonly OutputFile[]> {
  return (await readRuntime(rooms)).map(({ path, content }) => ({
    path: folder === "" ? path : `${folder}/${path}`,
    content: markGenerated(path, content, "its runtime"),
  }));
}

/** What rooms declare, for the type-check, below `folder`. */
export function declareRooms(folder: string, rooms: readonly RoomName[]): readonly CheckedFile[] {
  return declareRuntime(rooms).map((file) => renamed(file, `${folder}/${file.path}`));
}

function specifiersOf(place: RuntimePlace): Specifiers {
  switch (place.kind) {
    case "copy":
      return runtimeInFolder("runtime");
    case "shared":
      return runtimeInFolder(place.folder);
    case "package":
      return runtimeInPackage(place.name);
    default:
      return place satisfies never;
  }
}
