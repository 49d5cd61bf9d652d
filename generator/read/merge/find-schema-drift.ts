import type { Field, Message, SingularType } from "../../model/api.js";
import type { ApiIndex } from "../../model/lookup.js";
import { wellKnownTypes } from "../../model/well-known-types.js";
import type { OpenApiDocument, Schema } from "../openapi/document.js";
import { flattenSchema } from "../openapi/flatten-schema.js";
import { compareEnum, compareScalar } from "./compare-values.js";
import type { DocumentMatches } from "./enrich.js";
import { propertyOf } from "./enrich.js";
import { findSuccess } from "./find-operation-drift.js";
import type { DriftKind, Finding } from "./finding.js";
import { gatewayTypes, isSpelling } from "./match-schemas.js";

/** Compares named schemas with messages and enums. `used` are full names of the messages that calls can carry. */
export function findSchemaDrift(
  matches: readonly DocumentMatches[],
  index: ApiIndex,
  used: ReadonlySet<string>,
): Finding[] {
  const described = new Set(matches.flatMap((each) => [...each.schemas.fullNames.values()]));
  const missing = [...used]
    .filter((name) => !described.has(name) && !wellKnownTypes.has(name))
    .flatMap((name): Finding[] => {
      const message = index.messages.get(name);
      if (!message) return [];
      const detail = message.fields.length === 0 ? ", which has no fields" : "";
      return [{ kind: "schema-missing", where: name, detail, locate: () => message.location }];
    });
  return [...matches.flatMap((each) => compareDocument(each, index)), ...missing];
}

function compareDocument(matches: DocumentMatches, index: ApiIndex): Finding[] {
  const { document, schemas, operations } = matches;
  const found: Finding[] = [];
  for (const [name, schema] of document.schemas) {
    const fullName = schemas.fullNames.get(name);
    const message = index.messages.get(fullName ?? "");
    const enumeration = index.enums.get(fullName ?? "");
    if (message)
      found.push(...compareMessage(document, message, flattenSchema(schema, document.schemas), index, schemas));
    else if (enumeration) found.push(...compareEnum(enumeration, schema, enumeration.fullName));
    else if (!gatewayTypes.includes(fullName ?? ""))
      found.push({ kind: "schema-not-in-proto", where: name, detail: "", locate: schema.locate });
  }
  // A response that is written out, instead of referring to a named schema, describes the message too.
  for (const { operation, method } of operations) {
    const schema = findSuccess(operation)?.content[0]?.schema;
    const message = index.messages.get(method.output);
    if (
      !schema ||
      !message ||
      schema.ref !== undefined ||
      schemas.schemaNames.has(method.output) ||
      method.output === "google.api.HttpBody"
    )
      continue;
    if (schema.properties.has("result") || schema.types.includes("array")) continue;
    found.push(...compareMessage(document, message, schema, index, schemas));
  }
  return found;
}

function compareMessage(
  document: OpenApiDocument,
  message: Message,
  schema: Schema,
  index: ApiIndex,
  schemas: DocumentMatches["schemas"],
): Finding[] {
  const found: Finding[] = [];
  const report = (kind: DriftKind, where: string, detail: string, locate = schema.locate): void =>
    void found.push({ kind, where, detail, locate });
  const known = new Map(
    message.fields.flatMap((field) => [[field.name, field] as const, [field.jsonName, field] as const]),
  );
  const required = schema.required.filter((name) => {
    const field = known.get(name);
    return field && !isRequired(field);
  });
  if (required.length > 0) report("required-not-in-proto", message.fullName, required.join(","));
  for (const [name, property] of schema.properties) {
    if (!known.has(name))
      report("field-not-in-proto", `${message.fullName}.${name}`, property.types.join("|"), property.locate);
  }
  for (const field of message.fields) {
    const where = `${message.fullName}.${field.name}`;
    const property = propertyOf(schema, field) ?? findInOneOf(schema, field);
    if (property) found.push(...compareField(document, field, property, where, index, schemas));
    else if (schema.additionalProperties === undefined || schema.properties.size > 0) {
      report("field-missing", where, nameType(field.type.of), () => field.location);
    }
  }
  for (const oneof of message.oneofs) {
    const members = message.fields.filter((field) => field.oneof === oneof.name);
    const isTold = members.filter((field) => propertyOf(schema, field)).length > 1;
    // Swagger 2.0 has no word for a choice.
    if (!isTold || document.version === "2.0" || schema.oneOf.length > 0) continue;
    report("oneof-not-expressed", `${message.fullName}.${oneof.name}`, members.map((field) => field.name).join("|"));
  }
  return found;
}

function findInOneOf(schema: Schema, field: Field): Schema | undefined {
  return schema.oneOf.map((each) => propertyOf(each, field)).find((each) => each !== undefined);
}

function isRequired(field: Field): boolean {
  const behavior = field.options["(google.api.field_behavior)"];
  return (
    (field.type.kind === "singular" && field.type.presence === "required") ||
    (Array.isArray(behavior) ? behavior.includes("REQUIRED") : behavior === "REQUIRED")
  );
}

function compareField(
  document: OpenApiDocument,
  field: Field,
  property: Schema,
  where: string,
  index: ApiIndex,
  schemas: DocumentMatches["schemas"],
): Finding[] {
  const whole = flattenSchema(property, document.schemas);
  const { type } = field;
  const element =
    type.kind === "list"
      ? (property.items ?? whole.items)
      : type.kind === "map" && typeof whole.additionalProperties === "object"
        ? whole.additionalProperties
        : property;
  if (!element || (type.kind === "map" && element === property)) {
    const told = whole.types.join("|") || "anything";
    return [
      {
        kind: "format-differs",
        where,
        detail: `the document says ${told}, the proto ${type.kind}`,
        locate: property.locate,
      },
    ];
  }
  return compareSingular(document, type.of, element, where, index, schemas);
}

function compareSingular(
  document: OpenApiDocument,
  of: SingularType,
  element: Schema,
  where: string,
  index: ApiIndex,
  schemas: DocumentMatches["schemas"],
): Finding[] {
  const flat = flattenSchema(element, document.schemas);
  switch (of.kind) {
    case "scalar":
      return compareScalar(of.scalar, flat, where, element.locate);
    case "enum": {
      if (element.ref !== undefined)
        return schemas.fullNames.has(element.ref) ? [] : differentName(element.ref, of.enum, where, element.locate);
      const enumeration = index.enums.get(of.enum);
      return enumeration ? compareEnum(enumeration, flat, where) : [];
    }
    case "message": {
      if (wellKnownTypes.has(of.message)) return [];
      const ref = element.ref ?? element.allOf.find((each) => each.ref !== undefined)?.ref;
      if (ref !== undefined)
        return isSpelling(ref, of.message) ? [] : differentName(ref, of.message, where, element.locate);
      const message = index.messages.get(of.message);
      if (message && flat.properties.size > 0) return compareMessage(document, message, flat, index, schemas);
      if (message?.fields.length === 0) return [];
      return [{ kind: "message-untyped-object", where, detail: of.message, locate: element.locate }];
    }
    default:
      return of satisfies never;
  }
}

function differentName(ref: string, fullName: string, where: string, locate: Finding["locate"]): Finding[] {
  return [{ kind: "schema-name-differs", where, detail: `${ref} for ${fullName}`, locate }];
}

function nameType(of: SingularType): string {
  switch (of.kind) {
    case "scalar":
      return of.scalar;
    case "enum":
      return of.enum;
    case "message":
      return of.message;
    default:
      return of satisfies never;
  }
}
