import type {
  AnyMessageSchema,
  EnumSchema,
  FieldSchema,
  JsonForm,
  MessageSchema,
  ScalarType,
  SingularSchema,
} from "./schema.js";

/** Type of a field as tables write it: a scalar's name, or a thunk, since types may be recursive. */
export type FieldTypeRow =
  | ScalarType
  | { readonly message: () => AnyMessageSchema; readonly delimited?: true }
  | { readonly enum: () => EnumSchema };

/** What sets a field apart from a plain singular one. */
export interface FieldTraits {
  readonly list?: true;
  /** Key type of a map. */
  readonly map?: ScalarType;
  /** TypeScript property of its oneof. */
  readonly oneof?: string;
  /** Absence is visible; needs no saying for messages and oneof members. */
  readonly explicit?: true;
  readonly required?: true;
  /** Only where it is not the lowerCamelCase of the name. */
  readonly jsonName?: string;
  /** Only where it is not the JSON name. */
  readonly property?: string;
}

/** One field in a table: `["lease", 3, "int64"]`, `["kvs", 2, { message: () => KeyValueSchema }, { list: true }]`. */
export type FieldRow = readonly [name: string, number: number, type: FieldTypeRow, traits?: FieldTraits];

/** Builds a message's schema from its tables; field order is kept. Well-known types bring their own JSON form. */
export function messageSchema<T, I>(
  fullName: string,
  rows: readonly FieldRow[],
  json?: JsonForm,
  extensions?: readonly FieldRow[],
): MessageSchema<T, I> {
  return {
    fullName,
    fields: rows.map(fieldSchema),
    ...(json && { json }),
    ...(extensions && { extensions: extensions.map(fieldSchema) }),
  };
}

/** Builds an enum's schema: `enumSchema("pkg.Color", [["RED", 0]])`; the first name of a number is the one written. */
export function enumSchema(fullName: string, values: EnumSchema["values"], closed = false): EnumSchema {
  return { fullName, closed, values };
}

function fieldSchema([name, number, type, traits = {}]: FieldRow): FieldSchema {
  const jsonName = traits.jsonName ?? lowerCamelCase(name);
  const singular = singularSchema(type);
  const isSingular = traits.list !== true && traits.map === undefined;
  return {
    name,
    jsonName,
    property: traits.property ?? jsonName,
    number,
    type: singular,
    shape: traits.list ? "list" : traits.map ? "map" : "singular",
    ...(traits.map && { mapKey: traits.map }),
    ...(traits.oneof && { oneof: traits.oneof }),
    ...(traits.required && { required: true }),
    explicit: isSingular && (traits.explicit === true || traits.oneof !== undefined || singular.kind === "message"),
  };
}

function singularSchema(type: FieldTypeRow): SingularSchema {
  if (typeof type === "string") return { kind: "scalar", scalar: type };
  if ("enum" in type) return { kind: "enum", enum: type.enum };
  return { kind: "message", message: type.message, ...(type.delimited && { delimited: true }) };
}

/** protobuf's rule for JSON names: `create_revision` -> `createRevision`. */
function lowerCamelCase(name: string): string {
  return name.replace(/_+(.?)/g, (_all, next: string) => next.toUpperCase());
}
