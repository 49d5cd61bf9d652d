import { createHash } from "node:crypto";
import type { Plan } from "./plan.js";

/**
 * What modules of a file take from the whole API, by the file's import path: their names, which of its types are emitted, which extensions there
 * are of them. As long as this, the file and what it imports stay the same, so do the modules.
 */
export function markModules({ names, files, extensions, clientServices, services }: Plan): ReadonlyMap<string, string> {
  const marks = new Map<string, unknown[]>();
  for (const { file, stem, messages, enums, extensions: own } of files) {
    const types = [...messages, ...enums, ...own].map(({ fullName }) => [fullName, names.typeName(fullName)]);
    const extended = messages.flatMap(({ fullName }) => extensions.get(fullName)?.map((each) => each.fullName) ?? []);
    marks.set(file.path, [stem, types, extended]);
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
  return new Map(
    [...marks].map(([path, mark]) => [path, createHash("sha256").update(JSON.stringify(mark)).digest("base64")]),
  );
}
