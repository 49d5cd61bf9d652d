import type { MessageReader } from "./json-reader.js";
import type { MessageWriter } from "./json-writer.js";
import type { AnyMapper, Mapper, MessageSchema } from "../core/index.js";
/** The JSON functions of a message type, for what holds messages of any type. */
export interface MessageJson {
    readonly write: MessageWriter;
    readonly read: MessageReader;
}
/** The mapper of one message type from its four emitted functions. */
export declare function createMapper<T, I>(schema: MessageSchema<T, I>, write: MessageWriter, read: MessageReader, encode: (message: I) => Uint8Array, decode: (wire: Uint8Array) => T): Mapper<T, I>;
/** The JSON functions of a mapper made by `createMapper`. */
export declare function jsonOfMapper(mapper: AnyMapper): MessageJson | undefined;
