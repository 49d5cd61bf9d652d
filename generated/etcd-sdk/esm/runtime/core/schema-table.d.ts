import type { AnyMessageSchema, EnumSchema, JsonForm, MessageSchema, ScalarType } from "./schema.js";
/** Type of a field as tables write it: a scalar's name, or a thunk, since types may be recursive. */
export type FieldTypeRow = ScalarType | {
    readonly message: () => AnyMessageSchema;
    readonly delimited?: true;
} | {
    readonly enum: () => EnumSchema;
};
/** What sets a field apart from a plain singular one. */
export interface FieldTraits {
    readonly list?: true;
    /** Key type of a map. */
    readonly map?: ScalarType;
    /** TypeScript property of its oneof. */
    readonly oneof?: string;
    /** Absence is visible; needs no saying for messages and oneof members. */
    readonly explicit?: true;
    /** Only where it is not the lowerCamelCase of the name. */
    readonly jsonName?: string;
    /** Only where it is not the JSON name. */
    readonly property?: string;
}
/** One field in a table: `["lease", 3, "int64"]`, `["kvs", 2, { message: () => KeyValueSchema }, { list: true }]`. */
export type FieldRow = readonly [name: string, number: number, type: FieldTypeRow, traits?: FieldTraits];
/** Builds a message's schema from its tables; field order is kept. Well-known types bring their own JSON form. */
export declare function messageSchema<T, I>(fullName: string, rows: readonly FieldRow[], json?: JsonForm, extensions?: readonly FieldRow[]): MessageSchema<T, I>;
/** Builds an enum's schema: `enumSchema("pkg.Color", [["RED", 0]])`; the first name of a number is the one written. */
export declare function enumSchema(fullName: string, values: EnumSchema["values"], closed?: boolean): EnumSchema;
