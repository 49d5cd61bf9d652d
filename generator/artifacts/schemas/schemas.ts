import type { Enum, Message } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import type { PlannedFile } from "../../plan/planned-files.js";
import { code, fromRuntime, literal, typeFromRuntime } from "../../render/code.js";
import type { Declaration, SourceModule } from "../../render/module.js";
import type { Artifact } from "../artifact.js";
import { eachModule, printedFiles } from "../each-module.js";
import { extensionField, fieldTable, rowKey } from "./field-row.js";
import { jsonForm } from "./json-form.js";

/** Field tables of all messages and enums, each a constant that bundlers drop when unused: `schemas/<stem>.ts`. */
export const schemasArtifact: Artifact = {
  name: "schemas",
  description: "field tables of messages and enums, for code that handles fields by name",
  needs: ["messages"],
  rooms: ["core"],
  folders: ["schemas"],
  emit(plan) {
    return {
      modules: eachModule(printedFiles(plan), (file) => schemasModule(plan, file)),
      templates: [],
      exports: [],
      diagnostics: [],
    };
  },
};

function schemasModule(plan: Plan, { file, stem, enums, messages }: PlannedFile): readonly SourceModule[] {
  const declarations = [
    ...enums.map((each) => enumDeclaration(plan, each)),
    ...messages.map((each) => messageDeclaration(plan, each)),
  ];
  if (declarations.length === 0) return [];
  return [
    {
      path: `schemas/${stem}`,
      comment: `Field tables of ${file.path}.`,
      source: file.path,
      declarations,
    },
  ];
}

function messageDeclaration(plan: Plan, message: Message): Declaration {
  const { names } = plan;
  const type = code`${typeFromRuntime("MessageSchema", "core")}<${names.message(message.fullName)}, ${names.init(message.fullName)}>`;
  const json = jsonForm(message.fullName);
  const extensions = message.isMessageSet ? [] : (plan.extensions.get(message.fullName) ?? []);
  const extended =
    extensions.length === 0
      ? ""
      : code`${json.parts.length === 0 ? ", undefined" : ""}, ${fieldTable(plan, extensions.map(extensionField))}`;
  const build = fromRuntime("messageSchema", "core");
  return {
    kind: "const",
    name: names.schema(message.fullName).name,
    docs: `Table of \`${message.fullName}\`.`,
    type,
    value: code`/*@__PURE__*/ ${build}(${literal(message.fullName)}, ${fieldTable(plan, message.fields)}${json}${extended})`,
  };
}

function enumDeclaration(plan: Plan, of: Enum): Declaration {
  const rows = of.values.map((value) => `  ${rowKey(value.name)}: ${value.number},\n`);
  return {
    kind: "const",
    name: plan.names.schema(of.fullName).name,
    docs: `Table of \`${of.fullName}\`.`,
    type: code`${typeFromRuntime("EnumSchema", "core")}`,
    value: code`/*@__PURE__*/ ${fromRuntime("enumSchema", "core")}(${literal(of.fullName)}, {\n${rows.join("")}}${of.closed ? ", true" : ""})`,
  };
}
