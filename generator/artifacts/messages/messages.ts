import type { ApiFile } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { usedFiles, usedTypes, type UsedTypes } from "../../model/used-types.js";
import type { SourceModule } from "../../render/module.js";
import type { Artifact, EntryExport } from "../artifact.js";
import { eachModule } from "../each-module.js";
import { defaultsDeclarations } from "./defaults.js";
import { enumDeclarations } from "./enum-declarations.js";
import { messageDeclarations } from "./message-declarations.js";

/** Types of all messages, and the constants of all enums: `messages/<stem>.ts`. */
export const messagesArtifact: Artifact = {
  name: "messages",
  description: "TypeScript types of messages, and enums as constants",
  needs: [],
  rooms: ["core"],
  emit(plan) {
    const used = usedTypes(plan.api, plan.index);
    const files = usedFiles(plan.api, used);
    return {
      modules: eachModule(files, (file) => messagesModule(plan, file, used)),
      templates: [],
      exports: messagesExports(plan, files, used),
      diagnostics: [],
    };
  },
};

function messagesModule(plan: Plan, file: ApiFile, used: UsedTypes): readonly SourceModule[] {
  const declarations = [
    ...file.enums.filter((each) => used.has(each.fullName)).flatMap((each) => enumDeclarations(plan, each)),
    ...file.messages
      .filter((each) => used.has(each.fullName))
      .flatMap((each) => [...messageDeclarations(plan, each), ...defaultsDeclarations(plan, each)]),
  ];
  if (declarations.length === 0) return [];
  return [
    { path: `messages/${plan.names.stem(file)}`, comment: `Types of ${file.path}.`, source: file.path, declarations },
  ];
}

/** Names of all files; the entry tells apart what two of them share. */
function messagesExports(plan: Plan, files: readonly ApiFile[], used: UsedTypes): EntryExport[] {
  return files.flatMap((file) => {
    const from = `messages/${plan.names.stem(file)}`;
    const enums = file.enums
      .filter((each) => used.has(each.fullName))
      .map((each) => ({ name: plan.names.typeName(each.fullName), typeOnly: false }));
    const messages = file.messages
      .filter((each) => used.has(each.fullName))
      .flatMap((each) => [
        { name: plan.names.typeName(each.fullName), typeOnly: true },
        { name: plan.names.init(each.fullName).name, typeOnly: true },
      ]);
    return [...enums, ...messages].map((each) => ({ from, ...each }));
  });
}
