import type { Field, Message } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { code, type Code, joinCode, literal } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import { singularType } from "./field-type.js";

/** Declared defaults (proto2, editions) as a constant: `message.count ?? EverythingDefaults.count`; none where nothing is declared. */
export function defaultsDeclarations(plan: Plan, message: Message): readonly Declaration[] {
  const { names } = plan;
  const fields = message.fields.filter((field) => field.defaultValue !== undefined && field.oneof === undefined);
  if (fields.length === 0) return [];
  const name = names.typeName(message.fullName);
  const members = fields.map(
    (field) => code`  readonly ${names.property(field)}: ${singularType(plan, field.type.of, "received")};\n`,
  );
  const values = fields.map((field) => code`  ${names.property(field)}: ${defaultValue(plan, field)},\n`);
  return [
    {
      kind: "const",
      name: `${name}Defaults`,
      docs: `Declared defaults of fields of {@link ${name}}: what an absent one stands for.`,
      type: code`{\n${joinCode(members, "")}}`,
      value: code`{\n${joinCode(values, "")}}`,
    },
  ];
}

function defaultValue(plan: Plan, field: Field): Code {
  const { type, defaultValue: value } = field;
  const { of } = type;
  if (of.kind === "enum") {
    const found = plan.index.enums.get(of.enum)?.values.find((each) => each.name === value);
    return code`${found?.number ?? 0}`;
  }
  if (of.kind !== "scalar") return code`{}`;
  if (of.scalar === "bytes")
    return code`/*@__PURE__*/ Uint8Array.of(${[...Buffer.from(String(value), "base64")].join(", ")})`;
  if (of.scalar === "string") return code`${literal(String(value))}`;
  if (of.scalar.endsWith("64")) return code`${String(value)}n`;
  return code`${floatText(String(value))}`;
}

/** `inf` and `nan` as protos write them; all else is a number or a boolean already. */
function floatText(text: string): string {
  if (/^-?inf(?:inity)?$/i.test(text)) return text.startsWith("-") ? "-Infinity" : "Infinity";
  return /^-?nan$/i.test(text) ? "NaN" : text;
}
