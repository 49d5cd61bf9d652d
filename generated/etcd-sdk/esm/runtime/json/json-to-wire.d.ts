import { type MessageReader } from "./json-reader.js";
import type { JsonReadOptions } from "../core/index.js";
/** A JSON document, whole or in chunks, as a message's wire bytes. */
export declare function jsonToWire(json: Uint8Array | Iterable<Uint8Array>, read: MessageReader, options?: JsonReadOptions): Uint8Array;
