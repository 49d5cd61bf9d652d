import type { Plan } from "../../plan/plan.js";
import type { PlannedFile } from "../../plan/planned-files.js";
import type { SourceModule } from "../../render/module.js";
import type { Artifact, EntryExport } from "../artifact.js";
import { eachModule, printedFiles } from "../each-module.js";
import { defaultsDeclarations } from "./defaults.js";
import { enumDeclarations } from "./enum-declarations.js";
import { messageDeclarations } from "./message-declarations.js";

/** Types of all messages, and the constants of all enums: `messages/<stem>.ts`. */
export const messagesArtifact: Artifact = {
  name: "messages",
  description: "TypeScript types of messages, and enums as constants",
  needs: [],
  rooms: ["core"],
  folders: ["messages"],
  emit(plan) {
    return {
      modules: eachModule(printedFiles(plan), (file) => messagesModule(plan, file)),
      templates: [],
      exports: messagesExports(plan),
      diagnostics: [],
    };
  },
};

function messagesModule(plan: Plan, { file, stem, enums, messages }: PlannedFile): readonly SourceModule[] {
  const declarations = [
    ...enums.flatMap((each) => enumDeclarations(plan, each)),
    ...messages.flatMap((each) => [...messageDeclarations(plan, each), ...defaultsDeclarations(plan, each)]),
  ];
  if (declarations.length === 0) return [];
  return [{ path: `messages/${stem}`, comment: `Types of ${file.path}.`, source: file.path, declarations }];
}

/** Names of all files; the entry tells apart what two of them share. */
function messagesExports({ files, names }: Plan): EntryExport[] {
  return files.flatMap(({ stem, enums, messages }) => {
    const from = `messages/${stem}`;
    return [
      ...enums.map(({ fullName }) => ({ from, name: names.typeName(fullName), typeOnly: false })),
      ...messages.flatMap(({ fullName }) => [
        { from, name: names.typeName(fullName), typeOnly: true },
        { from, name: names.init(fullName).name, typeOnly: true },
      ]),
    ];
  });
}
