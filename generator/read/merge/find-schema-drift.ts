import type { Enum, Field, Message, ScalarType, SingularType } from "../../model/api.js";
import type { ApiIndex } from "../../model/lookup.js";
import { wellKnownTypes } from "../../model/well-known-types.js";
import type { OpenApiDocument, Schema } from "../openapi/document.js";
import { flattenSchema } from "../openapi/flatten-schema.js";
import type { DocumentMatches } from "./enrich.js";
import { propertyOf } from "./enrich.js";
import { findSuccess } from "./find-operation-drift.js";
import type { DriftKind, Finding } from "./finding.js";
import { gatewayTypes, isSpelling } from "./match-schemas.js";

/** JSON type of each scalar in OpenAPI, and its formats with the one that grpc-gateway's generator writes first. */
const jsonForms: Readonly<Record<ScalarType, readonly [type: string, ...formats: string[]]>> = {
  double: ["number", "double"],
  float: ["number", "float"],
  int32: ["integer", "int32"],
  sint32: ["integer", "int32"],
  sfixed32: ["integer", "int32"],
  uint32: ["integer", "int64", "uint32"],
  fixed32: ["integer", "int64", "uint32"],
  int64: ["string", "int64"],
  sint64: ["string", "int64"],
  sfixed64: ["string", "int64"],
  uint64: ["string", "uint64"],
  fixed64: ["string", "uint64"],
  bool: ["boolean"],
  string: ["string"],
  bytes: ["string", "byte"],
};

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
  const finding = (kind: DriftKind, detail: string): Finding[] => [{ kind, where, detail, locate: element.locate }];
  switch (of.kind) {
    case "scalar": {
      const [type, ...formats] = jsonForms[of.scalar];
      const hasType = flat.types.length === 0 || flat.types.includes(type);
      // A JSON number says enough for 32 bits without a sign: no format of OpenAPI names them.
      const hasFormat =
        flat.format === undefined ? formats.length !== 1 : formats.length === 0 || formats.includes(flat.format);
      if (hasType && hasFormat) return [];
      const told = [...(hasType ? [] : [flat.types.join("|")]), flat.format ?? "(none)"].join("/");
      const meant = [...(hasType ? [] : [type]), formats[0] ?? "(none)"].join("/");
      return finding("format-differs", `the document says ${told}, the proto ${meant} (${of.scalar})`);
    }
    case "enum": {
      const enumeration = index.enums.get(of.enum);
      if (element.ref !== undefined && !schemas.fullNames.has(element.ref))
        return finding("schema-name-differs", `${element.ref} for ${of.enum}`);
      return enumeration && element.ref === undefined ? compareEnum(enumeration, flat, where) : [];
    }
    case "message": {
      if (wellKnownTypes.has(of.message)) return [];
      const { ref } = element;
      if (ref !== undefined)
        return isSpelling(ref, of.message) ? [] : finding("schema-name-differs", `${ref} for ${of.message}`);
      const inner = element.allOf.find((each) => each.ref !== undefined)?.ref;
      if (inner !== undefined)
        return isSpelling(inner, of.message) ? [] : finding("schema-name-differs", `${inner} for ${of.message}`);
      const message = index.messages.get(of.message);
      if (message && flat.properties.size > 0) return compareMessage(document, message, flat, index, schemas);
      return message?.fields.length === 0 ? [] : finding("message-untyped-object", of.message);
    }
    default:
      return of satisfies never;
  }
}

function compareEnum(enumeration: Enum, schema: Schema, where: string): Finding[] {
  if (!schema.enum) return [];
  const told = new Set(schema.enum.map(String));
  const known = enumeration.values.map((value) => value.name);
  const extra = [...told].filter(
    (name) =>
      !known.includes(name) && name !== "null" && !enumeration.values.some((value) => String(value.number) === name),
  );
  const missing = known.filter((name) => !told.has(name));
  const usesNumbers = schema.enum.every((value) => typeof value === "number");
  if (extra.length === 0 && (missing.length === 0 || usesNumbers)) return [];
  const detail = [
    ...(extra.length > 0 ? [`${extra.join(",")} only in the document`] : []),
    ...(missing.length > 0 ? [`${missing.join(",")} only in the proto`] : []),
  ].join("; ");
  return [{ kind: "enum-values-differ", where, detail, locate: schema.locate }];
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
