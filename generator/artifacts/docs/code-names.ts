import type { PageMember, PageTypeCode } from "../../docs-page/document.js";
import type { Field } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";

/** What emitted code calls a message or an enum and what is in it; undefined for types of documents. */
export function codeOf({ index, names, config }: Plan, fullName: string): PageTypeCode | undefined {
  const message = index.messages.get(fullName);
  const useProtoNames = config.gateway?.json?.useProtoNames === true;
  const member = (field: Field): readonly [string, PageMember] => {
    const name = useProtoNames ? field.name : field.jsonName;
    const oneof = field.oneof === undefined ? undefined : names.oneofProperty(field);
    const { of } = field.type;
    const isWellKnown = of.kind === "message" && of.message.startsWith("google.protobuf.");
    return [
      name,
      {
        name: names.property(field),
        ...(oneof !== undefined && { oneof }),
        ...(isWellKnown && { wellKnown: of.message }),
      },
    ];
  };
  if (message !== undefined)
    return { name: names.typeName(fullName), members: Object.fromEntries(message.fields.map(member)) };
  const declared = index.enums.get(fullName);
  if (declared === undefined) return undefined;
  const values = declared.values.map((value) => [value.name, { name: names.enumValue(fullName, value) }] as const);
  return { name: names.typeName(fullName), members: Object.fromEntries(values) };
}
