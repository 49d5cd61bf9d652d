import type { Discriminator, HttpSchema, JsonType } from "../../model/http-api.js";

/** A JSON object of a document. */
export type Plain = Readonly<Record<string, unknown>>;

/** A schema as OpenAPI 3.1 writes it. */
export function schemaObject(schema: HttpSchema): Plain {
  const { type, default: fallback, discriminator, examples, constraints, extensions, ...said } = schema;
  return {
    ...typeObject(type),
    ...said,
    ...(fallback && { default: fallback.value }),
    ...(discriminator && { discriminator: discriminatorObject(discriminator) }),
    ...examples,
    ...constraints,
    ...extensions,
  };
}

/** Where a type of that name is declared. */
export function referenceTo(name: string): string {
  return `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function typeObject(type: JsonType): Plain {
  switch (type.kind) {
    case "any":
      return {};
    case "never":
      return { not: {} };
    case "null":
    case "boolean":
      return { type: type.kind };
    case "integer":
      return { type: type.quoted === true ? "string" : "integer", ...formatOf(type.format) };
    case "number":
      return { type: "number", ...formatOf(type.format) };
    case "text":
      return { type: "string", ...formatOf(type.format) };
    case "bytes":
      return { type: "string", contentEncoding: "base64" };
    case "binary":
      return { type: "string", format: type.format ?? "binary" };
    case "literals":
      return {
        ...(type.of && typeObject(type.of)),
        ...(type.isConst === true ? { const: type.values[0] } : { enum: type.values }),
      };
    case "array":
      return { type: "array", ...(type.implied !== true && { items: schemaObject(type.items) }) };
    case "tuple":
      return { type: "array", prefixItems: type.items.map(schemaObject), items: schemaObject(type.rest) };
    case "object":
      return objectType(type);
    case "union":
      return { [type.exclusive ? "oneOf" : "anyOf"]: type.members.map(schemaObject) };
    case "intersection":
      return { allOf: type.members.map(schemaObject) };
    case "reference":
      return { $ref: referenceTo(type.name) };
    default:
      return type satisfies never;
  }
}

function objectType({ properties, requiredElsewhere, additional, patterns }: JsonType & { kind: "object" }): Plain {
  const required = [...properties.filter((each) => each.required).map((each) => each.name), ...requiredElsewhere];
  return {
    type: "object",
    ...(properties.length > 0 && {
      properties: Object.fromEntries(properties.map((each) => [each.name, schemaObject(each.schema)])),
    }),
    ...(required.length > 0 && { required }),
    ...(additional !== undefined && { additionalProperties: additional && schemaObject(additional) }),
    ...(patterns.length > 0 && {
      patternProperties: Object.fromEntries(patterns.map((each) => [each.pattern, schemaObject(each.schema)])),
    }),
  };
}

function formatOf(format: string | undefined): Plain {
  return format === undefined ? {} : { format };
}

function discriminatorObject({ property, mapping, extensions }: Discriminator): Plain {
  return {
    propertyName: property,
    ...(mapping.length > 0 && {
      mapping: Object.fromEntries(mapping.map(({ value, type }) => [value, referenceTo(type)])),
    }),
    ...extensions,
  };
}
