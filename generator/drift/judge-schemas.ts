import type { DifferenceKind } from "../compare/index.js";
import type { LoweredFrom } from "../lower/lowering.js";
import type { Message } from "../model/api.js";
import { find, type Case, type Judge } from "./case.js";
import type { Finding } from "./finding.js";

/** What differences of types and properties come to. */
export const schemaJudges = {
  "property-deprecated": (given) =>
    find(given, "deprecated-differs", "the document calls it deprecated, the proto does not"),
  "reference-changed": (given) => find(given, "schema-name-differs", `${given.now} for ${given.old}`),
  "kind-changed": (given) =>
    isBodyOfMessage(given)
      ? missingFields(given, outputOf(given))
      : find(given, "format-differs", formatDetail(given, differ(given))),
  "format-changed": (given) => find(given, "format-differs", formatDetail(given, differ(given))),
  "became-nullable": (given) =>
    find(given, "nullable-differs", "the document allows null, which the gateway does not send"),
  "value-removed": (given) => find(given, "enum-values-differ", `${given.old} only in the proto`),
  "value-added": (given) =>
    isNumberOf(given, given.now) ? [] : find(given, "enum-values-differ", `${given.now} only in the document`),
  "values-unbounded": (given) => find(given, "enum-values-unsaid", given.old),
  "values-bounded": (given) => find(given, "enum-values-differ", `the document allows ${given.now} alone`),
  "property-removed": (given) => (isInPath(given) ? [] : find(given, "field-missing", fieldText(given))),
  "property-added": (given) => find(given, "field-not-in-proto", given.now),
  "property-renamed": (given) =>
    find(given, "field-name-differs", `${given.now} in the document, ${given.old} in answers`),
  "property-became-required": (given) =>
    find(given, "required-not-in-proto", propertyName(given.where), holderOf(given)),
  "property-became-optional": (given) => find(given, "required-missing", propertyName(given.where), holderOf(given)),
  "property-became-read-only": (given) =>
    find(given, "read-only-differs", `the document says ${given.now}, the proto does not`),
  "property-became-write-only": (given) =>
    find(given, "read-only-differs", `the document says ${given.now}, the proto does not`),
  "property-not-read-only": (given) =>
    find(given, "read-only-differs", `the proto says ${given.old}, the document does not`),
  "property-not-write-only": (given) =>
    find(given, "read-only-differs", `the proto says ${given.old}, the document does not`),
  "properties-removed": (given) => {
    // A schema of the message's own that has nothing lacks each field.
    if (given.from?.kind === "message") return missingFields(given, given.from.message);
    return find(given, "message-untyped-object", messageOf(given));
  },
  "choice-removed": (given) => judgeChoice(given),
  "choice-changed": (given) =>
    find(given, "oneof-differs", `${given.now} in the document, ${given.old} in the proto`, oneofName(given)),
  "choice-added": (given) => find(given, "oneof-differs", `${given.now} in the document, no oneof in the proto`),
  "default-changed": (given) => find(given, "default-differs", differ(given)),
  "constraint-changed": (given) => find(given, "constraint-differs", given.now),
} satisfies Partial<Record<DifferenceKind, Judge>>;

/** What either says. */
function differ({ old, now }: Case): string {
  return `the document says ${now || "nothing"}, the proto ${old || "nothing"}`;
}

/** Whether the whole body of a message is said to be something else. */
function isBodyOfMessage({ difference: { operation, subject, status, old } }: Case): boolean {
  return operation !== undefined && status !== undefined && old.text === "object" && subject.endsWith(` ${status}`);
}

/** An answer that is not even an object lacks every field. */
function missingFields({ difference }: Case, message: Message | undefined): readonly Finding[] {
  return (message?.fields ?? []).map((field) => ({
    kind: "field-missing",
    where: `${message?.fullName ?? ""}.${field.name}`,
    detail: typeName(field),
    proto: field.location,
    ...(difference.new.place && { document: difference.new.place }),
  }));
}

function outputOf({ difference, match, index }: Case): Message | undefined {
  const from = difference.operation && match.lowered.sources.get(difference.operation.old);
  return from?.kind === "binding" ? index.messages.get(from.method.output) : undefined;
}

type FieldOf = Extract<LoweredFrom, { kind: "field" }>["field"];

function typeName({ type: { of } }: FieldOf): string {
  return of.kind === "scalar" ? of.scalar : of.kind === "enum" ? of.enum : of.message;
}

function fieldText({ from, difference }: Case): string {
  return from?.kind === "field" ? typeName(from.field) : difference.old.text;
}

function messageOf({ from, difference }: Case): string {
  return from?.kind === "field"
    ? typeName(from.field)
    : from?.kind === "message"
      ? from.message.fullName
      : difference.old.text;
}

/** `(int64)` behind what differs: the type that the proto has. */
function formatDetail({ from }: Case, told: string): string {
  if (from?.kind !== "field" || from.field.type.of.kind !== "scalar" || from.field.type.kind === "map") return told;
  return `${told} (${from.field.type.of.scalar})`;
}

/** The message that a property is of. */
function holderOf({ from, where }: Case): string {
  return from?.kind === "field" ? from.message.fullName : where.slice(0, where.lastIndexOf("."));
}

function propertyName(where: string): string {
  return where.slice(where.lastIndexOf(".") + 1);
}

/** A number that the enum has may stand for the value. */
function isNumberOf({ from, index }: Case, text: string): boolean {
  const enumeration =
    from?.kind === "enum"
      ? from.enumeration
      : from?.kind === "field" && from.field.type.of.kind === "enum"
        ? index.enums.get(from.field.type.of.enum)
        : undefined;
  return enumeration?.values.some(({ number }) => String(number) === text) === true;
}

/** Whether a field that a body lacks stands in the path beside it. */
function isInPath({ from, match, difference }: Case): boolean {
  if (from?.kind !== "field") return false;
  const isOwnBody = (name: string | undefined): boolean =>
    name === undefined || match.names.bySchema.get(name) !== from.message.fullName;
  const now = difference.new.part;
  const schema = now !== undefined && "name" in now && typeof now.name === "string" ? now.name : undefined;
  if (!isOwnBody(schema)) return false;
  return match.described.operations.some(({ served }) => {
    const binding = match.lowered.sources.get(served);
    if (binding?.kind !== "binding" || binding.method.input !== from.message.fullName) return false;
    return binding.binding.template.variables.some(({ fieldPath }) => fieldPath[0] === from.field.name);
  });
}

function oneofName({ from, difference, index }: Case): string {
  const message = from?.kind === "message" ? from.message : undefined;
  const [first = ""] = difference.old.text.split("|");
  const field =
    message &&
    index.messages.get(message.fullName)?.fields.find((each) => each.name === first || each.jsonName === first);
  return `${message?.fullName ?? difference.subject}.${field?.oneof ?? first}`;
}

/** Swagger 2.0 has no word for a choice; a document that leaves members out has other faults. */
function judgeChoice(given: Case): readonly Finding[] {
  const { match, from, difference } = given;
  if (match.document.version === "2.0" || from?.kind !== "message") return [];
  const { fields } = from.message;
  const members = difference.old.text.split("|");
  const told = match.compared.properties.filter(([old]) => {
    const source = match.lowered.sources.get(old);
    return source?.kind === "field" && source.message === from.message && members.includes(old.name);
  });
  if (told.length < 2) return [];
  const names = members.map(
    (name) => fields.find((each) => each.name === name || each.jsonName === name)?.name ?? name,
  );
  return find(given, "oneof-not-expressed", names.join("|"), oneofName(given));
}
