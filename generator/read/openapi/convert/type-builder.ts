import type { Enum, Field, FieldType, Message, Oneof, ScalarType, SingularType } from "../../../model/api.js";
import { flattenSchema } from "../flatten-schema.js";
import type { OpenApiDocument, Schema } from "../document.js";
import { takeName, toIdentifier, toPascalCase, toTypeName } from "./spell-name.js";

/** Turns the schemas of one document into messages and enums. */
export interface TypeBuilder {
  readonly document: OpenApiDocument;
  /** In the order of the document; filled by the functions below. */
  readonly messages: Message[];
  readonly enums: Enum[];
  /** Full names by schema name; `isShared` when an earlier document has the same type. */
  readonly names: ReadonlyMap<string, { readonly fullName: string; readonly isShared: boolean }>;
  /** Full names of this and earlier documents, in lower case. */
  readonly taken: Set<string>;
  /** Import paths of the google protos whose messages stand for what schemas leave open. */
  readonly imports: Set<string>;
}

/** Adds the messages and enums of all named schemas. */
export function buildNamedTypes(builder: TypeBuilder): void {
  for (const [name, schema] of builder.document.schemas) {
    const named = builder.names.get(name);
    if (!named || named.isShared) continue;
    const flat = flattenSchema(schema, builder.document.schemas);
    if (isMessage(flat)) buildMessage(builder, flat, named.fullName, undefined);
    else if (isEnum(flat)) buildEnum(builder, flat, named.fullName, undefined);
  }
}

/** Adds a message with the schema's properties as fields, and the types that are written out in them. */
export function buildMessage(builder: TypeBuilder, schema: Schema, fullName: string, parent: string | undefined): void {
  // The place is taken before the fields are built, so that a message stands before those inside it.
  const at = builder.messages.length;
  const { oneofs, oneofOf, properties } = findChoices(schema);
  const taken = new Set<string>();
  const skeleton: Message = {
    fullName,
    name: fullName.slice(fullName.lastIndexOf(".") + 1),
    ...(parent !== undefined && { parent }),
    ...describe(schema),
    deprecated: schema.deprecated,
    fields: [],
    oneofs,
    extensionRanges: [],
    isMessageSet: false,
    options: {},
    location: schema.locate(),
    examples: schema.examples,
  };
  builder.messages.push(skeleton);
  const fields = [...properties].map(([property, each]) =>
    buildField(
      builder,
      each,
      { property, owner: fullName, isRequired: schema.required.includes(property), oneof: oneofOf.get(property) },
      taken,
    ),
  );
  builder.messages[at] = { ...skeleton, fields };
}

/** What a field is apart from its schema. */
export interface FieldPlace {
  /** Name in JSON or in the query. */
  readonly property: string;
  /** Full name of the message, under which types that are written out get their names. */
  readonly owner: string;
  readonly isRequired: boolean;
  readonly oneof?: string | undefined;
}

/** Converts a property or parameter; its name is made an identifier that `taken` does not hold yet. */
export function buildField(builder: TypeBuilder, schema: Schema, place: FieldPlace, taken: Set<string>): Field {
  const flat = flattenSchema(schema, builder.document.schemas);
  const base = toIdentifier(place.property);
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}_${count}`;
  taken.add(name);
  return {
    name,
    jsonName: place.property,
    type: toFieldType(builder, schema, place),
    ...(place.oneof !== undefined && { oneof: place.oneof }),
    ...describe(schema.description === undefined ? flat : schema),
    deprecated: schema.deprecated,
    options: {},
    location: schema.locate(),
    examples: schema.examples,
  };
}

function toFieldType(builder: TypeBuilder, schema: Schema, place: FieldPlace): FieldType {
  const flat = flattenSchema(schema, builder.document.schemas);
  if (flat.types.includes("array")) {
    return {
      kind: "list",
      of: flat.items ? toSingular(builder, flat.items, place, 0) : free(builder, "Value"),
      packed: false,
    };
  }
  const values = flat.additionalProperties;
  if (typeof values === "object" && flat.properties.size === 0 && !isOpen(values)) {
    return { kind: "map", key: "string", of: toSingular(builder, values, place, 0) };
  }
  const of = toSingular(builder, schema, place, 0);
  return {
    kind: "singular",
    of,
    presence: place.isRequired && place.oneof === undefined && !flat.isNullable ? "required" : "explicit",
  };
}

function toSingular(builder: TypeBuilder, schema: Schema, place: FieldPlace, depth: number): SingularType {
  const { schemas } = builder.document;
  const [only] = schema.allOf;
  const ref = schema.ref ?? (schema.allOf.length === 1 && schema.properties.size === 0 ? only?.ref : undefined);
  const target = ref === undefined ? undefined : schemas.get(ref);
  if (ref !== undefined && target) {
    const fullName = builder.names.get(ref)?.fullName ?? toTypeName(ref);
    const flatTarget = flattenSchema(target, schemas);
    if (isMessage(flatTarget)) return { kind: "message", message: fullName, delimited: false };
    if (isEnum(flatTarget)) return { kind: "enum", enum: fullName };
    // A name for something that is no type of its own; names may lead round in a circle.
    return depth > 16 ? free(builder, "Value") : toSingular(builder, target, place, depth + 1);
  }
  const flat = flattenSchema(schema, schemas);
  if (isEnum(flat)) return { kind: "enum", enum: buildEnum(builder, flat, nameInside(builder, place), place.owner) };
  const [type] = flat.types;
  switch (type) {
    case "string":
      return scalar(stringScalar(flat.format));
    case "integer":
      return scalar(flat.format === "int32" ? "int32" : flat.format === "uint32" ? "uint32" : "double");
    case "number":
      return scalar(flat.format === "float" ? "float" : "double");
    case "boolean":
      return scalar("bool");
    case "array":
      return free(builder, "ListValue");
    default:
  }
  if (flat.properties.size > 0) {
    const fullName = nameInside(builder, place);
    buildMessage(builder, flat, fullName, place.owner);
    return { kind: "message", message: fullName, delimited: false };
  }
  return free(builder, type === "object" ? "Struct" : "Value");
}

/** Integers of 64 bits travel as text where the schema says so; as JSON numbers they are no more exact than a double. */
function stringScalar(format: string | undefined): ScalarType {
  if (format === "int64" || format === "uint64") return format;
  return format === "byte" ? "bytes" : "string";
}

function scalar(of: ScalarType): SingularType {
  return { kind: "scalar", scalar: of, validateUtf8: of === "string" };
}

/** A message of google.protobuf that holds any JSON. */
function free(builder: TypeBuilder, name: "Value" | "Struct" | "ListValue"): SingularType {
  builder.imports.add("google/protobuf/struct.proto");
  return { kind: "message", message: `google.protobuf.${name}`, delimited: false };
}

function nameInside(builder: TypeBuilder, { owner, property }: FieldPlace): string {
  return takeName(`${owner}.${toPascalCase(property)}`, builder.taken);
}

function buildEnum(builder: TypeBuilder, schema: Schema, fullName: string, parent: string | undefined): string {
  const names = [...new Set(schema.enum?.filter((each) => typeof each === "string") ?? [])];
  builder.enums.push({
    fullName,
    name: fullName.slice(fullName.lastIndexOf(".") + 1),
    ...(parent !== undefined && { parent }),
    ...describe(schema),
    deprecated: schema.deprecated,
    closed: false,
    values: names.map((name, number) => ({ name, number, deprecated: false, options: {} })),
    options: {},
    location: schema.locate(),
  });
  return fullName;
}

/** Whether a flattened schema is an object with members of its own; a named one may have none. */
export function isMessage(schema: Schema): boolean {
  if (schema.properties.size > 0) return true;
  const isObject = schema.types.includes("object");
  return (
    isObject &&
    (schema.additionalProperties === undefined || schema.additionalProperties === false) &&
    schema.oneOf.length === 0
  );
}

function isEnum(schema: Schema): boolean {
  return (
    schema.enum?.some((each) => typeof each === "string") === true &&
    (schema.types.length === 0 || schema.types.includes("string"))
  );
}

function isOpen(schema: Schema): boolean {
  return (
    schema.ref === undefined && schema.types.length === 0 && schema.properties.size === 0 && schema.allOf.length === 0
  );
}

function describe(schema: Schema): { comment?: string } {
  const comment = schema.description ?? schema.title;
  return comment === undefined || comment === "" ? {} : { comment };
}

/** A oneof is written as `oneOf` over objects that require, or hold, one property each. */
function findChoices(schema: Schema): {
  oneofs: Oneof[];
  oneofOf: ReadonlyMap<string, string>;
  properties: ReadonlyMap<string, Schema>;
} {
  const properties = new Map(schema.properties);
  const members: string[] = [];
  for (const each of schema.oneOf) {
    const names = each.required.length > 0 ? each.required : [...each.properties.keys()];
    const [name] = names;
    if (name === undefined || names.length > 1) continue;
    const property = each.properties.get(name);
    if (property && !properties.has(name)) properties.set(name, property);
    if (properties.has(name)) members.push(name);
  }
  if (members.length < 2) return { oneofs: [], oneofOf: new Map(), properties: schema.properties };
  const name = properties.has("choice") ? "one_of" : "choice";
  return { oneofs: [{ name }], oneofOf: new Map(members.map((each) => [each, name])), properties };
}
