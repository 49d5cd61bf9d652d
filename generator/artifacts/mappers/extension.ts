import type { Extension, Field } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { code, type ImportedName, literal, typeFromRuntime } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { declarationDocs } from "../messages/doc-text.js";
import { fieldType } from "../messages/field-type.js";
import { decodeDeclarations } from "./decode.js";
import { encodeDeclaration } from "./encode.js";

/** The constant of an extension, for `getExtension` and `withExtension`, and the functions it needs. */
export function emitExtension(plan: Plan, extension: Extension): readonly Declaration[] {
  const { names } = plan;
  const name = names.typeName(extension.fullName);
  // Read and written as the single field of a message of its own.
  const field: Field = { ...extension.field, name: "value" };
  const holder = { fullName: extension.fullName, fields: [field] };
  const received = fieldType(plan, field.type, "received");
  const given = fieldType(plan, field.type, "given");
  const isList = field.type.kind === "list";
  const docs = declarationDocs(extension.field, `Extension \`${extension.fullName}\` of \`${extension.extendee}\`.`);
  return [
    {
      kind: "const",
      name,
      ...(docs && { docs }),
      type: code`${runtimeType("Extension")}<${names.message(extension.extendee)}, ${received}, ${given}>`,
      value: code`{
  fullName: ${literal(extension.fullName)},
  extendee: ${literal(extension.extendee)},
  number: ${field.number ?? 0},
  isMessageSet: ${plan.index.messages.get(extension.extendee)?.isMessageSet === true ? "true" : "false"},
  decode: ${functionName("decode", name)},
  encode: ${functionName("encode", name)},
}`,
    },
    ...decodeDeclarations(
      plan,
      functionName("decode", name),
      code`${runtimeType(isList ? "ExtensionList" : "ExtensionValue")}<${received}>`,
      holder,
      `Reads the extension \`${extension.fullName}\`.`,
    ).map(unexported),
    unexported(
      encodeDeclaration(
        plan,
        functionName("encode", name),
        code`${runtimeType("ExtensionInit")}<${given}>`,
        holder,
        `Appends the extension \`${extension.fullName}\`.`,
      ),
    ),
  ];
}

/** `encode$note`: proto names hold no `$`, so no message's function has this name. */
function functionName(prefix: string, name: string): string {
  return `${prefix}$${name}`;
}

function runtimeType(name: string): ImportedName {
  return typeFromRuntime(name, "wire");
}

function unexported(declaration: Declaration): Declaration {
  return declaration.kind === "function" ? { ...declaration, exported: false } : declaration;
}
