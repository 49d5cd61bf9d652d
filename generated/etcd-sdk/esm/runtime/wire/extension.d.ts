import type { UnknownFields } from "./message-read.js";
import type { EncodeMessage } from "./message-write.js";
import { WireReader } from "./wire-reader.js";
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
export declare function getExtension<M extends UnknownFields, T, I>(message: M, extension: Extension<M, T, I>): T | undefined;
/** Whether an extension is set. */
export declare function hasExtension<M extends UnknownFields, T, I>(message: M, extension: Extension<M, T, I>): boolean;
/** A copy of a message with an extension set; `undefined` removes it. */
export declare function withExtension<M extends {
    readonly $unknown?: Uint8Array | undefined;
}, T, I>(message: M, extension: Extension<M, T, I>, value: I | undefined): M;
