import type { UnknownFields } from "./message-read.js";
import type { EncodeMessage } from "./message-write.js";
import { WireReader } from "./wire-reader.js";
import { WireWriter } from "./wire-writer.js";

/**
 * An extension of message `M`: a constant is emitted per `extend` field. Extensions travel among a message's unknown fields;
 * `getExtension(message, extension)` reads one, `withExtension(message, extension, value)` sets one.
 */
export interface Extension<M, T, I = T> {
  /** Full name without brackets, e.g. `sample.note`. */
  readonly fullName: string;
  readonly extendee: string;
  readonly number: number;
  /** The extended message has `message_set_wire_format`. */
  readonly isMessageSet: boolean;
  readonly decode: (reader: WireReader, end: number) => ExtensionValue<T>;
  readonly encode: EncodeMessage<ExtensionInit<I>>;
  /** Phantom: ties the extension to the message it extends. */
  readonly $extendee?: (message: M) => void;
}

/** What an extension is read into; `ExtensionList` when it is repeated. */
export interface ExtensionValue<T> extends UnknownFields {
  value?: T;
}

export interface ExtensionList<T> extends UnknownFields {
  value: T;
}

/** What an extension is written from. */
export interface ExtensionInit<I> {
  readonly value?: I | undefined;
  readonly $unknown?: Uint8Array | undefined;
}

/** The value of an extension; undefined when it is not set (a list is empty then). Throws WireError when it is malformed. */
export function getExtension<M extends UnknownFields, T, I>(message: M, extension: Extension<M, T, I>): T | undefined {
  const records = select(message.$unknown, extension, true);
  return extension.decode(new WireReader(records), records.length).value;
}

/** Whether an extension is set. */
export function hasExtension<M extends UnknownFields, T, I>(message: M, extension: Extension<M, T, I>): boolean {
  return select(message.$unknown, extension, true).length > 0;
}

/** A copy of a message with an extension set; `undefined` removes it. */
export function withExtension<M extends { readonly $unknown?: Uint8Array | undefined }, T, I>(
  message: M,
  extension: Extension<M, T, I>,
  value: I | undefined,
): M {
  const writer = new WireWriter();
  writer.raw(select(message.$unknown, extension, false));
  if (value !== undefined) {
    if (extension.isMessageSet) writeItem(writer, extension, value);
    else extension.encode({ value }, writer);
  }
  return { ...message, $unknown: writer.finish() };
}

/** The records of an extension as ordinary fields, or (with `of` false) all the others as they are. */
function select<M, T, I>(unknown: Uint8Array | undefined, extension: Extension<M, T, I>, of: boolean): Uint8Array {
  const reader = new WireReader(unknown ?? new Uint8Array(0));
  const writer = new WireWriter();
  while (reader.pos < reader.bytes.length) {
    const start = reader.pos;
    const tag = reader.tag();
    reader.skip(tag);
    const record = reader.bytes.subarray(start, reader.pos);
    const item = extension.isMessageSet && tag === itemTag ? readItem(record) : undefined;
    const isOurs = item === undefined ? tag >>> 3 === extension.number : item.number === extension.number;
    if (isOurs !== of) continue;
    if (of && item !== undefined) writer.tag(messageTag(item.number)).byteString(item.message);
    else writer.raw(record);
  }
  return writer.finish();
}

// A message set holds groups: `repeated group Item = 1 { uint32 type_id = 2; bytes message = 3; }`.
const itemTag = (1 << 3) | 3;
const typeIdTag = 2 << 3;
const itemMessageTag = (3 << 3) | 2;

function readItem(record: Uint8Array): { readonly number: number; readonly message: Uint8Array } {
  const reader = new WireReader(record);
  const end = reader.enterGroup(reader.tag());
  let number = 0;
  let message: Uint8Array = new Uint8Array(0);
  while (reader.pos < end) {
    const tag = reader.tag();
    if (tag === typeIdTag) number = reader.uint32();
    else if (tag === itemMessageTag) message = reader.byteString();
    else reader.skip(tag);
  }
  return { number, message };
}

function writeItem<M, T, I>(writer: WireWriter, extension: Extension<M, T, I>, value: I): void {
  const field = new WireWriter();
  extension.encode({ value }, field);
  const reader = new WireReader(field.finish());
  writer.tag(itemTag);
  writer.tag(typeIdTag).uint32(extension.number);
  reader.tag();
  writer.tag(itemMessageTag).byteString(reader.byteString());
  writer.tag(itemTag + 1);
}

function messageTag(number: number): number {
  return ((number << 3) | 2) >>> 0;
}
