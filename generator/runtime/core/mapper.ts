import type { AnyMessageSchema } from "./schema.js";

/** Options of wire -> JSON text (protobuf JSON mapping). All default to false / 0. */
export interface JsonWriteOptions {
  /** Write `create_revision` instead of `createRevision`. */
  readonly useProtoNames?: boolean;
  /** Write fields without presence that hold their default value. */
  readonly emitUnpopulated?: boolean;
  /** With `emitUnpopulated`: an unset message, and an unset scalar whose absence is visible, is `null` (proto3 `optional` and oneofs apart). */
  readonly unsetAsNull?: boolean;
  /** Only what is there is written of the outermost message; `emitUnpopulated` counts for the messages in it. */
  readonly isPart?: boolean;
  readonly useEnumNumbers?: boolean;
  /** Spaces per level; 0 is compact. */
  readonly indent?: number;
  /** Resolves `google.protobuf.Any`. */
  readonly registry?: MapperRegistry;
  /** Escape `<`, `>`, `&`, U+2028 and U+2029 inside strings, as Go's encoder does. */
  readonly escapeHtml?: boolean;
}

/** Options of JSON text -> wire. */
export interface JsonReadOptions {
  /** Skip unknown fields and unknown enum names instead of refusing them. Default false. */
  readonly ignoreUnknown?: boolean;
  /** Nesting depth allowed. Default 100. */
  readonly maxDepth?: number;
  /** Bytes of the whole document, where it comes in chunks from an iterator: saves growing the output. */
  readonly sizeHint?: number;
  readonly registry?: MapperRegistry;
  /** Column that errors call the first one, for a document that stands within another; default 1. */
  readonly firstColumn?: number;
  /** The document is a part of its message: what the outermost one requires may come from elsewhere. */
  readonly isPart?: boolean;
  /** Dialect of a JSON reader; absent means the protobuf JSON mapping, strictly. */
  readonly lax?: JsonLaxity;
}

/**
 * Where an older JSON reader was laxer than the mapping (a gateway dialect sets these; each defaults to false, strict).
 */
export interface JsonLaxity {
  /** A second value for one field replaces the first. */
  readonly duplicateKeys?: boolean;
  /** A second member of a oneof replaces the first. */
  readonly duplicateOneof?: boolean;
  /** `null` in a list is the element's default. */
  readonly nullElements?: boolean;
  /** Invalid UTF-8 and lone surrogates become U+FFFD. */
  readonly replaceInvalidUtf8?: boolean;
  /** Bytes after the JSON value are ignored. */
  readonly trailingBytes?: boolean;
  /** Unknown enum names are ignored although unknown fields may not be, or refused although fields are ignored. */
  readonly unknownEnumNames?: "ignore" | "refuse";
  /** Only padded, standard base64 is read; CR and LF are skipped. */
  readonly strictBase64?: boolean;
  /** Line breaks within base64 text are skipped. */
  readonly base64LineBreaks?: boolean;
  /** Durations may begin with `+` or with the point: `"+1s"`, `".5s"`. */
  readonly looseDurations?: boolean;
  /** A NullValue may be any number: the enum is open. */
  readonly nullValueNumbers?: boolean;
  /** Integers may not be written `1.0` or `1e0`. */
  readonly plainIntegers?: boolean;
  /** The whole document may be `null`, meaning the empty message. */
  readonly nullDocument?: boolean;
  /** An empty document is the empty message. */
  readonly emptyDocument?: boolean;
}

/** Converts one message type between its forms. One constant is emitted per message. */
export interface Mapper<T, I = T> {
  readonly fullName: string;
  readonly schema: AnyMessageSchema;
  /** Wire -> JSON text. Throws `WireError` on malformed wire. */
  toJson(wire: Uint8Array, options?: JsonWriteOptions): string;
  /** Like `toJson`, as UTF-8: saves the text where bytes are sent. */
  toJsonBytes(wire: Uint8Array, options?: JsonWriteOptions): Uint8Array;
  /**
   * JSON text (UTF-8, whole or in chunks cut anywhere) -> wire. Chunks are taken one by one, so an iterator that lets go
   * of what it gave keeps memory low. Throws `JsonError` with line and column.
   */
  fromJson(json: Uint8Array | Iterable<Uint8Array>, options?: JsonReadOptions): Uint8Array;
  /** Typed message -> wire. */
  encode(message: I): Uint8Array;
  /** Wire -> typed message; unknown fields are kept. */
  decode(wire: Uint8Array): T;
}

/** A mapper whose message type is not known here. */
export type AnyMapper = Pick<
  Mapper<unknown>,
  "fullName" | "schema" | "toJson" | "toJsonBytes" | "fromJson" | "decode"
> & {
  encode(message: never): Uint8Array;
};

/** Mappers by full name, for Any and for transports that are handed schemas. */
export interface MapperRegistry {
  get(fullName: string): AnyMapper | undefined;
}
