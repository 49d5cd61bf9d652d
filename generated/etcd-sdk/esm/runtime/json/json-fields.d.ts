import { type AnyMessageSchema, type ByteNames } from "../core/index.js";
/** A message's fields as a JSON reader looks them up: by the bytes of either name. Index is the place in the schema. */
export interface JsonFieldTable {
    readonly fullName: string;
    /** Field number by index. */
    readonly numbers: readonly number[];
    /** Index of the oneof by field index, counted behind the fields; -1 for none. */
    readonly oneofs: readonly number[];
    /** Whether JSON null is a value of the field (google.protobuf.Value and NullValue), not its absence. */
    readonly acceptsNull: readonly boolean[];
    /** Names with the quote behind them, in UTF-8. */
    readonly protoNames: readonly Uint8Array[];
    readonly jsonNames: readonly Uint8Array[];
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
export declare function jsonFields(schema: AnyMessageSchema): JsonFields;
/** Builds the table of a message. */
export declare function jsonFieldTable(schema: AnyMessageSchema): JsonFieldTable;
