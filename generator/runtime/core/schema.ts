/**
 * Schemas: what the runtime must know of a message when it handles fields by name (query and path parameters, JSON in
 * clients, explain, test data). Emitted as tables, one constant per message; straight-line mappers do not use them.
 */

/** The fifteen protobuf scalar types. */
export type ScalarType =
  | "double"
  | "float"
  | "int32"
  | "int64"
  | "uint32"
  | "uint64"
  | "sint32"
  | "sint64"
  | "fixed32"
  | "fixed64"
  | "sfixed32"
  | "sfixed64"
  | "bool"
  | "string"
  | "bytes";

/** One field of a message. */
export interface FieldSchema {
  /** Name in the proto, e.g. `create_revision`. */
  readonly name: string;
  /** JSON name, e.g. `createRevision`. */
  readonly jsonName: string;
  /** TypeScript property; for a oneof member: the `case` text. */
  readonly property: string;
  /** Field number; 0 when the API is known from OpenAPI alone. */
  readonly number: number;
  /** Element type of a list; value type of a map. */
  readonly type: SingularSchema;
  readonly shape: "singular" | "list" | "map";
  /** Key type; set exactly when `shape` is `map`. */
  readonly mapKey?: ScalarType | undefined;
  /** TypeScript property of the oneof the field belongs to. */
  readonly oneof?: string | undefined;
  /** True when absence is visible (proto3 `optional`, messages, oneof members, proto2). */
  readonly explicit: boolean;
  /** null is a value of its type: `google.protobuf.Value` and `NullValue`. */
  readonly nullable?: true | undefined;
  /** The field must be there (proto2 `required`). */
  readonly required?: true | undefined;
}

/** Element type. Messages and enums are thunks, since types may be recursive and modules circular in data. */
export type SingularSchema =
  | { readonly kind: "scalar"; readonly scalar: ScalarType }
  | { readonly kind: "enum"; readonly enum: () => EnumSchema }
  /** `delimited`: sent as a group (start and end tag) instead of by length. */
  | { readonly kind: "message"; readonly message: () => AnyMessageSchema; readonly delimited?: true | undefined };

/** An enum by name and number; the first name of a number is the one written. */
export interface EnumSchema {
  readonly fullName: string;
  readonly closed: boolean;
  readonly values: readonly (readonly [name: string, number: number])[];
}

/** A message whose TypeScript type is not known here. */
export interface AnyMessageSchema {
  readonly fullName: string;
  /** In declaration order. */
  readonly fields: readonly FieldSchema[];
  /** Extensions of the message that this API knows; their names are `[full.name]`. */
  readonly extensions?: readonly FieldSchema[] | undefined;
  /** Set where the JSON of typed messages is not an object of the fields: well-known types of google.protobuf. */
  readonly json?: JsonForm | undefined;
}

/** The types that an Any may hold, by full name: a `MapperRegistry`, as far as JSON forms need it. */
export interface HeldTypes {
  get(fullName: string):
    | {
        encode(message: never): Uint8Array;
        decode(wire: Uint8Array): unknown;
        toJson(wire: Uint8Array, options: never): string;
        fromJson(json: Uint8Array, options: never): Uint8Array;
      }
    | undefined;
}

/**
 * JSON form of a typed message, e.g. `{ seconds, nanos }` as `"2024-01-01T00:00:00Z"`; both throw `TypeError`. The registry knows the
 * types that an Any may hold.
 */
export interface JsonForm {
  /** A parameter holds the text of the JSON, quotes included. */
  readonly isText?: true;
  toJson(message: Readonly<Record<string, unknown>>, registry?: HeldTypes): unknown;
  fromJson(json: unknown, registry?: HeldTypes): Readonly<Record<string, unknown>>;
}

/**
 * A message: `T` is what is received (every field there), `I` what may be given (every field optional, `number` for
 * 64-bit integers and `string` for bytes allowed). Both are phantom types: no value carries them.
 */
export interface MessageSchema<T, I = T> extends AnyMessageSchema {
  readonly $output?: T;
  readonly $input?: I;
}
