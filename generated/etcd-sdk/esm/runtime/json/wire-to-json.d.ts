import { type MessageWriter } from "./json-writer.js";
import { type AnyMessageSchema, type JsonWriteOptions } from "../core/index.js";
/** A message's wire bytes as JSON text. */
export declare function wireToJson(wire: Uint8Array, write: MessageWriter, schema: AnyMessageSchema, options?: JsonWriteOptions): string;
/** A message's wire bytes as JSON text in UTF-8. */
export declare function wireToJsonBytes(wire: Uint8Array, write: MessageWriter, schema: AnyMessageSchema, options?: JsonWriteOptions): Uint8Array;
