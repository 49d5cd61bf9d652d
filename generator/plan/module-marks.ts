import { createHash } from "node:crypto";
import type { Plan } from "./plan.js";

/**
 * What modules of a file take from the whole API, by the file's import path: their names, which of its types are emitted, which extensions there
 * are of them. The names of types are of the file alone. As long as this, the file and what it imports stay the same, so do the modules.
 */
export function markModules({ names, files, extensions, clientServices, services }: Plan): ReadonlyMap<string, string> {
  const marks = new Map<string, string[]>();
  for (const { file, stem, messages, enums, extensions: own } of files) {
    const mark = [stem];
    // Of an input all types are emitted.
    const chosen = file.isInput ? [own] : [messages, enums, own];
    for (const types of chosen) for (const { fullName } of types) mark.push(fullName);
    for (const { fullName } of messages)
      for (const each of extensions.get(fullName) ?? []) mark.push("extended by", each.fullName);
    marks.set(file.path, mark);
  }
  for (const { file, stem, service, methods } of clientServices) {
    const mark = marks.get(file.path) ?? [];
    marks.set(file.path, mark);
    mark.push(
      stem,
      names.serviceName(service),
      names.serviceProperty(service),
      ...methods.map((each) => each.constant),
    );
  }
  const byStem = new Map(clientServices.map(({ stem, file }) => [stem, file.path]));
  for (const { stem, routesName, methodsName, methods } of services)
    marks.get(byStem.get(stem) ?? "")?.push(routesName, methodsName, ...methods.map((each) => each.constant));
  return new Map([...marks].map(([path, mark]) => [path, `${mark[0] ?? ""} ${hash(mark)}`]));
}

/** The name of a file's modules, by which others import them, in its mark. */
export function stemIn(mark: string): string {
  return mark.slice(0, mark.lastIndexOf(" "));
}

function hash(mark: readonly string[]): string {
  return createHash("sha256").update(mark.join("\n")).digest("base64");
}
