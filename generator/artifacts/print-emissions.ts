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
}

const templates = new URL("templates/", packageRoot);

/** Prints what the artifacts emitted, and the entry file. */
export async function printEmissions(emissions: readonly Emission[]): Promise<PrintedOutput> {
  const specifiers = runtimeInFolder("runtime");
  const entry = entryModule(emissions.flatMap((each) => each.exports));
  const modules: OutputFile[] = [];
  const rooms = new Set(emissions.flatMap((each) => each.runtime));
  // One module at a time: an artifact makes it when it is asked for, and what it was made of is not kept.
  for (const emitted of [...emissions.map((each) => each.modules), [entry]]) {
    for (const module of emitted) {
      const { text, imports } = renderModule(module, specifiers);
      modules.push({ path: `${module.path}.ts`, content: text });
      for (const { origin, from } of imports) if (origin === "runtime") rooms.add(roomOf(from));
    }
  }
  const rendered = emissions
    .flatMap((each) => each.templates)
    .map(async ({ path, template, view }) => {
      const runtime = (room: string): string => specifiers(path, { origin: "runtime", from: room });
      return { path, content: await renderTemplate(templates, template, view, runtime) };
    });
  return {
    modules,
    templates: await Promise.all(rendered),
    runtime: await readRuntime(withNeededRooms(rooms)),
  };
}
