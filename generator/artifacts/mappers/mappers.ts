import type { Enum, Message } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import type { PlannedFile } from "../../plan/planned-files.js";
import { code, fromRuntime, type ImportedName, joinCode, literal, typeFromRuntime } from "../../render/code.js";
import type { Declaration, SourceModule } from "../../render/module.js";
import type { Artifact } from "../artifact.js";
import { eachModule, printedFiles } from "../each-module.js";
import { missingFieldNumbers } from "../wire-facts.js";
import { decodeCall, emitDecode } from "./decode.js";
import { emitEncode, encodeCall } from "./encode.js";
import { emitEnumGuard } from "./enum-guard.js";
import { emitExtension } from "./extension.js";
import { emitFromJson, messageReader } from "./from-json.js";
import { createKeys, enumConstant } from "./json-names.js";
import { emitCheck } from "./required.js";
import { emitToJson, messageWriter } from "./to-json.js";

/** Straight-line functions between JSON text, wire format and typed messages, and a mapper of four of them per message. */
export const mappersArtifact: Artifact = {
  name: "mappers",
  description: "mappers between JSON text, protobuf wire format and typed messages, one per message",
  needs: ["messages", "schemas"],
  rooms: ["json", "wire", "core"],
  folders: ["mappers"],
  emit(plan) {
    const all = plan.files.flatMap(({ messages }) =>
      messages.map(({ fullName }) => ({ fullName, mapper: plan.names.mapper(fullName) })),
    );
    return {
      modules: eachModule(
        printedFiles(plan),
        (file) => [mapperModule(plan, file)],
        () => indexModule(plan, all),
      ),
      templates: [],
      exports: [
        ...all.map(({ mapper: { from, name } }) => ({ from, name, typeOnly: false })),
        { from: "mappers/index", name: "mappers", typeOnly: false },
      ],
      diagnostics: missingFieldNumbers(plan, "mappers"),
    };
  },
};

function mapperModule(plan: Plan, { file, stem, enums, messages, extensions }: PlannedFile): SourceModule {
  const keys = createKeys();
  const functions = messages.flatMap((each) => [
    mapperConstant(plan, each),
    ...emitToJson(plan, each, keys, file.syntax),
    ...emitFromJson(plan, each),
    emitEncode(plan, each),
    ...emitDecode(plan, each),
    ...emitCheck(plan, each),
  ]);
  return {
    path: `mappers/${stem}`,
    comment: `JSON text, wire format and typed messages of ${file.path}.`,
    source: file.path,
    declarations: [
      ...keys.declaration(),
      ...enums.flatMap((each) => [...enumJson(plan, each), ...emitEnumGuard(plan, each)]),
      ...extensions.flatMap((each) => emitExtension(plan, each)),
      ...functions,
    ],
  };
}

function mapperConstant(plan: Plan, message: Message): Declaration {
  const { names } = plan;
  const { fullName } = message;
  return {
    kind: "const",
    name: names.mapper(fullName).name,
    docs: `Mapper of \`${fullName}\`.`,
    type: code`${typeFromRuntime("Mapper", "core")}<${names.message(fullName)}, ${names.init(fullName)}>`,
    value: code`/*@__PURE__*/ ${fromRuntime("createMapper", "json")}(
  ${names.schema(fullName)},
  ${messageWriter(plan, fullName)},
  ${messageReader(plan, fullName)},
  ${encodeCall(plan, message)},
  ${decodeCall(plan, message)},
)`,
  };
}

function enumJson(plan: Plan, of: Enum): readonly Declaration[] {
  const constant = enumConstant(plan, of.fullName);
  if (constant.origin === "runtime") return [];
  return [
    {
      kind: "const",
      name: constant.name,
      docs: `JSON form of \`${of.fullName}\`.`,
      type: code`${typeFromRuntime("EnumJson", "json")}`,
      value: code`/*@__PURE__*/ ${fromRuntime("enumJson", "json")}(${plan.names.schema(of.fullName)})`,
    },
  ];
}

/** `mappers/index`: every mapper by full name. */
function indexModule(
  plan: Plan,
  all: readonly { readonly fullName: string; readonly mapper: ImportedName }[],
): SourceModule {
  const entries = all.flatMap(({ fullName, mapper }) => [`  [${literal(fullName)}, `, mapper, "],\n"]);
  return {
    path: "mappers/index",
    comment: "All mappers by full name.",
    declarations: [
      {
        kind: "const",
        name: "mappers",
        docs: `Mappers of all messages of ${plan.api.name} by full name, e.g. to resolve google.protobuf.Any.`,
        type: code`${typeFromRuntime("MapperRegistry", "core")}`,
        value: code`new Map<string, ${typeFromRuntime("AnyMapper", "core")}>([\n${joinCode(entries, "")}])`,
      },
    ],
  };
}
