import type { NameSource } from "../render/code.js";
import { packageRoot } from "../render/package-root.js";
import { readRuntime } from "../render/runtime-files.js";
import { roomOf, withNeededRooms, type RoomName } from "../render/runtime-rooms.js";
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
}

const templates = new URL("templates/", packageRoot);

/** Prints what the artifacts emitted, and the entry file. */
export async function printEmissions(emissions: readonly Emission[]): Promise<PrintedOutput> {
  const specifiers = runtimeInFolder("runtime");
  const entry = entryModule(emissions.flatMap((each) => each.exports));
  const modules = [...emissions.flatMap((each) => each.modules), entry].map((module) => ({
    path: `${module.path}.ts`,
    ...renderModule(module, specifiers),
  }));
  const rooms = [...emissions.flatMap((each) => each.runtime), ...modules.flatMap(({ imports }) => roomsOf(imports))];
  const rendered = emissions
    .flatMap((each) => each.templates)
    .map(async ({ path, template, view }) => {
      const runtime = (room: string): string => specifiers(path, { origin: "runtime", from: room });
      return { path, content: await renderTemplate(templates, template, view, runtime) };
    });
  return {
    modules: modules.map(({ path, text }) => ({ path, content: text })),
    templates: await Promise.all(rendered),
    runtime: await readRuntime(withNeededRooms(rooms)),
  };
}

function roomsOf(imports: readonly NameSource[]): readonly RoomName[] {
  return imports.filter(({ origin }) => origin === "runtime").map(({ from }) => roomOf(from));
}
