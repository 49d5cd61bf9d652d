import { jsonToWire } from "./json-to-wire.js";
import { wireToJson, wireToJsonBytes } from "./wire-to-json.js";
const known = new WeakMap();
/** The mapper of one message type from its four emitted functions. */
export function createMapper(schema, write, read, encode, decode) {
    const mapper = {
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
export function jsonOfMapper(mapper) {
    return known.get(mapper);
}
//# sourceMappingURL=create-mapper.js.map