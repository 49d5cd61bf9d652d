import type { Field, Message } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";
import { code, joinCode, type Code, typeFromRuntime } from "../../render/code.js";
import { toDocComment } from "../../render/docs.js";
import type { Declaration, Member } from "../../render/module.js";
import { declarationDocs, fieldDocs } from "./doc-text.js";
import { fieldType, type Side, singularType } from "./field-type.js";

/** The two interfaces of a message: `PutRequest` as it is received and `PutRequestInit` as it may be given. */
export function messageDeclarations(plan: Plan, message: Message): readonly Declaration[] {
  const name = plan.names.typeName(message.fullName);
  const docs = declarationDocs(message, `Message \`${message.fullName}\`.`);
  const givenDocs = declarationDocs(
    { deprecated: message.deprecated },
    `What may be given where a {@link ${name}} is sent; fields left out are unset.`,
  );
  return [
    { kind: "interface", name, ...(docs && { docs }), members: members(plan, message, "received") },
    {
      kind: "interface",
      name: plan.names.init(message.fullName).name,
      ...(givenDocs && { docs: givenDocs }),
      members: members(plan, message, "given"),
    },
  ];
}

/** Fields in declaration order, a oneof at the place of its first member, then the unknown fields. */
function members(plan: Plan, message: Message, side: Side): Member[] {
  const out: Member[] = [];
  const seen = new Set<string>();
  for (const field of message.fields) {
    if (field.oneof === undefined) out.push(fieldMember(plan, field, side));
    else if (!seen.has(field.oneof)) {
      seen.add(field.oneof);
      out.push(oneofMember(plan, message, field.oneof, side));
    }
  }
  if (message.fullName === "google.protobuf.Any")
    out.push(
      member(
        "$json",
        'Its JSON, `"@type"` included: what a client without a registry of mappers receives in place of bytes, and may send.',
        code`${typeFromRuntime("JsonValue", "core")}`,
        side,
        true,
      ),
    );
  out.push(
    member(
      "$unknown",
      "Fields that this type does not know, in wire form: kept when the message is sent on.",
      code`Uint8Array`,
      side,
      true,
    ),
  );
  return out;
}

function fieldMember(plan: Plan, field: Field, side: Side): Member {
  return member(
    plan.names.property(field),
    fieldDocs(field),
    fieldType(plan, field.type, side),
    side,
    isOptional(field, side),
  );
}

function oneofMember(plan: Plan, message: Message, oneof: string, side: Side): Member {
  const readonly = side === "given" ? "readonly " : "";
  const alternatives = message.fields.filter((field) => field.oneof === oneof);
  const [first] = alternatives;
  const cases = alternatives.map((field): Code => {
    const docs = toDocComment(fieldDocs(field), "");
    const name = JSON.stringify(plan.names.property(field));
    return code`\n${docs}| { ${readonly}case: ${name}; ${readonly}value: ${singularType(plan, field.type.of, side)} }`;
  });
  const declared = message.oneofs.find((each) => each.name === oneof);
  const name = first === undefined ? oneof : plan.names.oneofProperty(first);
  return member(name, declared?.comment?.trim(), joinCode(cases, ""), side, true);
}

function member(name: string, docs: string | undefined, type: Code, side: Side, optional: boolean): Member {
  return {
    name,
    ...(docs && { docs }),
    optional,
    mutable: side === "received",
    type: side === "given" && optional ? orUndefined(type) : type,
  };
}

/** A union in lines has each of its cases on a line. */
function orUndefined(type: Code): Code {
  const [first] = type.parts;
  return typeof first === "string" && first.startsWith("\n") ? code`${type}\n| undefined` : code`${type} | undefined`;
}

/** Received fields without visible absence are always there; of given ones only `required` must be. */
function isOptional(field: Field, side: Side): boolean {
  if (field.type.kind !== "singular") return side === "given";
  if (side === "given") return field.type.presence !== "required";
  return field.type.presence === "explicit" || (field.type.of.kind === "message" && field.type.presence !== "required");
}
