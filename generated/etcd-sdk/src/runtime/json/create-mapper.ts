import { jsonToWire } from "./json-to-wire.js";
import type { MessageReader } from "./json-reader.js";
import type { MessageWriter } from "./json-writer.js";
import type { AnyMapper, Mapper, MessageSchema } from "../core/index.js";
import { wireToJson, wireToJsonBytes } from "./wire-to-json.js";

/** The JSON functions of a message type, for what holds messages of any type. */
export interface MessageJson {
  readonly write: MessageWriter;
  readonly read: MessageReader;
}

const known = new WeakMap<object, MessageJson>();

/** The mapper of one message type from its four emitted functions. */
export function createMapper<T, I>(
  schema: MessageSchema<T, I>,
  write: MessageWriter,
  read: MessageReader,
  encode: (message: I) => Uint8Array,
  decode: (wire: Uint8Array) => T,
): Mapper<T, I> {
  const mapper: Mapper<T, I> = {
    fullName: schema.fullName,
    schema,
    toJson: (wire, options) => wireToJson(wire, write, schema, options),
    toJsonBytes: (wire, options) => wireToJsonBytes(wire, write, schema, options),
    fromJson: (json, options) => jsonToWire(json, read, options),
    encode,
    decode,
  };
  known.set(mapper, { write, read });
  return mapper;
}

/** The JSON functions of a mapper made by `createMapper`. */
export function jsonOfMapper(mapper: AnyMapper): MessageJson | undefined {
  return known.get(mapper);
}
