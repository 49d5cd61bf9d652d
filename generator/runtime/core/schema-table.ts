import type {
  AnyMessageSchema,
  EnumSchema,
  FieldSchema,
  JsonForm,
  MessageSchema,
  ScalarType,
  SingularSchema,
} from "./schema.js";

/** Type of a field as tables write it: a scalar's name, or a thunk of a message or enum, since types may be recursive. */
export type FieldTypeRow = ScalarType | (() => AnyMessageSchema) | { readonly enum: () => EnumSchema };

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
  /** null is a value of the field's type: `google.protobuf.Value` and `NullValue`. */
  readonly nullable?: true;
  /** A message that is sent as a group. */
  readonly delimited?: true;
  /** Only where it is not one more than that of the field before, or 1 for the first. */
  readonly number?: number;
  /** Only where it is not the lowerCamelCase of the name. */
  readonly jsonName?: string;
  /** Only where it is not the JSON name. */
  readonly property?: string;
}

/** One field in a table: `"int64"`, a list as `[() => KeyValueSchema]`, anything else as `["int64", { oneof: "kind", number: 7 }]`. */
export type FieldRow = FieldTypeRow | readonly [type: FieldTypeRow, traits?: FieldTraits];

/** The fields of a message by name, in their order: `{ key: "bytes", kvs: [() => KeyValueSchema], more: "bool" }`. */
export type FieldRows = Readonly<Record<string, FieldRow>>;

/** Builds a message's schema from its tables; field order is kept. Well-known types bring their own JSON form. */
export function messageSchema<T, I>(
  fullName: string,
  rows: FieldRows,
  json?: JsonForm,
  extensions?: FieldRows,
): MessageSchema<T, I> {
  return { fullName, fields: fieldSchemas(rows), json, extensions: extensions && fieldSchemas(extensions) };
}

/** Builds an enum's schema: `enumSchema("pkg.Color", { RED: 0 })`; the first name of a number is the one written. */
export function enumSchema(fullName: string, values: Readonly<Record<string, number>>, closed = false): EnumSchema {
  return { fullName, closed, values: Object.entries(values) };
}

function fieldSchemas(rows: FieldRows): readonly FieldSchema[] {
  let last = 0;
  return Object.entries(rows).map(([name, row]) => {
    const [of, traits = { list: true }] = (Array.isArray(row) ? row : [row, {}]) as readonly [
      FieldTypeRow,
      FieldTraits?,
    ];
    const { list, map: mapKey, oneof, explicit, required, nullable, delimited, number = last + 1 } = traits;
    const { jsonName = lowerCamelCase(name), property = jsonName } = traits;
    const type = singularSchema(of, delimited);
    const shape = list ? "list" : mapKey ? "map" : "singular";
    const isVisible = shape === "singular" && (explicit ?? (oneof !== undefined || type.kind === "message"));
    last = number;
    return { name, jsonName, property, number, type, shape, mapKey, oneof, required, nullable, explicit: isVisible };
  });
}

function singularSchema(of: FieldTypeRow, delimited: true | undefined): SingularSchema {
  if (typeof of === "string") return { kind: "scalar", scalar: of };
  return typeof of === "function" ? { kind: "message", message: of, delimited } : { kind: "enum", ...of };
}

/** protobuf's rule for JSON names: `create_revision` -> `createRevision`. */
function lowerCamelCase(name: string): string {
  return name.replace(/_+(.?)/g, (_all, next: string) => next.toUpperCase());
}
