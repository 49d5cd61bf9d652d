import { type AnyMessageSchema, type ByteNames, type FieldSchema, byteNames, encodeUtf8 } from "../core/index.js";

/** A message's fields as a JSON reader looks them up: by the bytes of either name. Index is the place in the schema. */
export interface JsonFieldTable {
  readonly fullName: string;
  /** Field number by index. */
  readonly numbers: readonly number[];
  /** Index of the oneof by field index, counted behind the fields; -1 for none. */
  readonly oneofs: readonly number[];
  /** Whether JSON null is a value of the field (google.protobuf.Value and NullValue), not its absence. */
  readonly acceptsNull: readonly boolean[];
  /** Indexes of fields that must be there (proto2 `required`). */
  readonly required: readonly number[];
  /** Names with the quote behind them, in UTF-8. */
  readonly protoNames: readonly Uint8Array[];
  readonly jsonNames: readonly Uint8Array[];
  /** Proto names, but for those that are another field's JSON name, which wins: there the JSON name stands again. */
  readonly ownNames: readonly Uint8Array[];
  readonly byText: ReadonlyMap<string, number>;
  /** JSON names, then proto names: place `i` and place `i + fields` both mean field `i`. */
  readonly names: ByteNames;
  /** 32-bit words for one bit per field and oneof. */
  readonly words: number;
}

/** A message's table, built when the message is first read. */
export interface JsonFields {
  readonly schema: AnyMessageSchema;
  table: JsonFieldTable | undefined;
}

/** The fields of a message, for `JsonReader.begin` and `next`. */
export function jsonFields(schema: AnyMessageSchema): JsonFields {
  return { schema, table: undefined };
}

/** Builds the table of a message. */
export function jsonFieldTable(schema: AnyMessageSchema): JsonFieldTable {
  const fields = [...schema.fields, ...(schema.extensions ?? [])];
  const oneofs = [...new Set(fields.flatMap((field) => field.oneof ?? []))];
  const protoNames = fields.map((field) => quoted(field.name));
  const jsonNames = fields.map((field, index) =>
    field.jsonName === field.name ? (protoNames[index] as Uint8Array) : quoted(field.jsonName),
  );
  const texts = [...fields.map((field) => field.jsonName), ...fields.map((field) => field.name)];
  return {
    fullName: schema.fullName,
    numbers: fields.map((field) => field.number),
    oneofs: fields.map((field) => (field.oneof === undefined ? -1 : fields.length + oneofs.indexOf(field.oneof))),
    acceptsNull: fields.map(acceptsNull),
    required: fields.flatMap((field, index) => (field.required === true ? [index] : [])),
    protoNames,
    jsonNames,
    ownNames: fields.map((field, index) => {
      const isShared = fields.some((other) => other !== field && other.jsonName === field.name);
      return (isShared ? jsonNames : protoNames)[index] as Uint8Array;
    }),
    byText: new Map(texts.map((text, index) => [text, index % fields.length] as const).reverse()),
    names: byteNames(texts),
    words: Math.ceil((fields.length + oneofs.length) / 32),
  };
}

function acceptsNull({ shape, type }: FieldSchema): boolean {
  if (shape !== "singular") return false;
  if (type.kind === "message") return type.message().fullName === "google.protobuf.Value";
  return type.kind === "enum" && type.enum().fullName === "google.protobuf.NullValue";
}

function quoted(name: string): Uint8Array {
  return encodeUtf8(`${name}"`);
}
