import type { RuntimePlace } from "../plan/runtime-place.js";
import { markGenerated } from "../render/mark.js";
import { packageRoot } from "../render/package-root.js";
import type { Specifiers } from "../render/import-scope.js";
import { declareRuntime, readRuntime } from "../render/runtime-files.js";
import { withNeededRooms, type RoomName } from "../render/runtime-rooms.js";
import { runtimeInFolder, runtimeInPackage } from "../render/specifiers.js";
import { renderTemplate } from "../render/template.js";
import { renderModule } from "../render/typescript.js";
import type { OutputFile } from "../write/output-file.js";
import type { Artifact, Emission } from "./artifact.js";
import { entryModule } from "./entry.js";

/** The text of an output, by what wrote it; `runtime` is the copied part, empty where the runtime lies elsewhere. */
export interface PrintedOutput {
  readonly modules: readonly OutputFile[];
  readonly templates: readonly OutputFile[];
  readonly runtime: readonly OutputFile[];
}

/** What a run of the artifacts gave, for one API. */
export interface Emitted {
  readonly artifact: Artifact;
  readonly emission: Emission;
}

const templates = new URL("templates/", packageRoot);

/** Prints what the artifacts emitted for the API `name`, and the entry file. */
export async function printEmissions(
  name: string,
  emitted: readonly Emitted[],
  place: RuntimePlace,
): Promise<PrintedOutput> {
  const emissions = emitted.map((each) => each.emission);
  const specifiers = specifiersOf(place);
  const origin = `the API ${name}`;
  const entry = entryModule(emissions.flatMap((each) => each.exports));
  const modules = [...emissions.flatMap((each) => each.modules), entry].map((module) => {
    const path = `${module.path}.ts`;
    return { path, content: markGenerated(path, renderModule(module, specifiers), module.source ?? origin) };
  });
  const rendered = emissions
    .flatMap((each) => each.templates)
    .map(async ({ path, template, view }) => {
      const runtime = (room: string): string => specifiers(path, { origin: "runtime", from: room });
      return { path, content: markGenerated(path, await renderTemplate(templates, template, view, runtime), origin) };
    });
  return {
    modules,
    templates: await Promise.all(rendered),
    runtime: place.kind === "copy" ? await printRuntime("runtime", roomsFor(emitted)) : [],
  };
}

/** The files of rooms, and of all that these need, below `folder`. */
export async function printRuntime(folder: string, rooms: Iterable<RoomName>): Promise<readonly OutputFile[]> {
  const files = await readRuntime(withNeededRooms(rooms));
  return files.map(({ path, content }) => ({
    path: folder === "" ? path : `${folder}/${path}`,
    content: markGenerated(path, content, "its runtime"),
  }));
}

/** What the runtime declares, at the paths below the output where its modules look for it: for the type-check. */
export async function runtimeDeclarations(
  emitted: readonly Emitted[],
  place: RuntimePlace,
): Promise<readonly OutputFile[]> {
  const folder =
    place.kind === "copy" ? "runtime" : place.kind === "shared" ? place.folder : `node_modules/${place.name}`;
  const declared = await declareRuntime(await readRuntime(withNeededRooms(roomsFor(emitted))));
  return declared.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
}

/** The rooms that artifacts which emitted anything import. */
function roomsFor(emitted: readonly Emitted[]): readonly RoomName[] {
  return emitted
    .filter(({ emission }) => emission.modules.length > 0 || emission.templates.length > 0)
    .flatMap(({ artifact }) => artifact.rooms);
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
